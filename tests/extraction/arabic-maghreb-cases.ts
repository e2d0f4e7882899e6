import type { Said } from './read.ts';

/** Arabic sentences as the papers of the Maghreb, Egypt and Sudan write them, in which it is hard to tell who speaks. */
export const arabicMaghrebCases: [name: string, text: string, expected: Said[]][] = [
  [
    'whom أما or لكن sets before a verb, by a surname that is a word too',
    'أثنى سامي رزق على حارسه الشاب أمين حداد. أما حداد فأهدى الفوز لوالده، وأوضح أنه درس الفيديو.\nأما ابنها الأكبر فيعمل سائقا، ويؤكد أن الأجرة زادت.\nلكن أبو رية يرد ضاحكا: «الماء قليل».',
    [
      { speaker: 'سامي رزق', words: 'حارسه الشاب أمين حداد' },
      { speaker: 'أمين حداد', words: 'أنه درس الفيديو' },
      { speaker: 'ابنها الأكبر', words: 'الأجرة زادت' },
      { speaker: 'أبو رية', words: 'الماء قليل' },
    ],
  ],
];

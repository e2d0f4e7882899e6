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
  [
    'a nation, an age or a home for a name',
    'بدا مدرب النجم، التونسي سامي رزق، سعيدا. وقال التونسي إن فريقه لعب جيدا.\nوقالت العداءة سلمى راضي إن السباق طويل. وأضافت ابنة الـ19 عاما أنها تعبت. وأردفت ابنة مدينة سبها أنها ستعود.',
    [
      { speaker: 'سامي رزق', words: 'فريقه لعب جيدا' },
      { speaker: 'سلمى راضي', words: 'السباق طويل' },
      { speaker: 'سلمى راضي', words: 'أنها تعبت' },
      { speaker: 'سلمى راضي', words: 'أنها ستعود' },
    ],
  ],
  [
    'who goes on speaking, by a role that nobody else has',
    'وقال كمال زين إن السد آمن. وأضاف مهاجم الرجاء السابق أن الماء قليل.\nوقال سامي رزق إن الطريق مغلق. وتابع الفاعل الجمعوي أن العمل متوقف. وسجل المصرح ذاته أن الوقت ضيق. وأضافت وزيرة الصحة أن الدواء متوفر.',
    [
      { speaker: 'كمال زين', words: 'السد آمن' },
      { speaker: 'كمال زين', words: 'الماء قليل' },
      { speaker: 'سامي رزق', words: 'الطريق مغلق' },
      { speaker: 'سامي رزق', words: 'العمل متوقف' },
      { speaker: 'سامي رزق', words: 'الوقت ضيق' },
      { speaker: 'وزيرة الصحة', words: 'الدواء متوفر' },
    ],
  ],
];

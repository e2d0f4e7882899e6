import type { Said } from './read.ts';

/** Arabic sentences that name nobody who speaks, or only point to somebody. */
export const arabicAntecedentCases: [name: string, text: string, expected: Said[]][] = [
  [
    'those who are called on are not who calls',
    'وقال الوزير كمال زين إن السد آمن. ودعا المزارعين إلى «قليل من الصبر». وحث الدول المانحة على تقديم العون، وحذر سكان الضفاف من الفيضان.',
    [
      { speaker: 'كمال زين', words: 'السد آمن' },
      { speaker: 'كمال زين', words: 'قليل من الصبر' },
      { speaker: 'كمال زين', words: 'تقديم العون' },
      { speaker: 'كمال زين', words: 'الفيضان' },
    ],
  ],
  [
    'to whom and how before nobody',
    'وقالت المزارعة ليلى صبري إن السد آمن. وأضافت بصوت خافت: «نحن بخير». ثم قالت لنا: «سنعود غدا».',
    [
      { speaker: 'ليلى صبري', words: 'السد آمن' },
      { speaker: 'ليلى صبري', words: 'نحن بخير' },
      { speaker: 'ليلى صبري', words: 'سنعود غدا' },
    ],
  ],
];

import type { Said } from './read.ts';

/** Arabic sentences as newsrooms of North Africa write them. */
export const arabicNorthAfricaCases: [name: string, text: string, expected: Said[]][] = [
  [
    'from whom something is learned in the passive, and what somebody does not hide',
    'وعلم لدى إدارة مولودية الساحل أن العقد جاهز.\n\nواستفيد من مديرية الصحة لولاية بسكرة أن الماء قليل.\n\nولم يخف المدير كمال زين أن المهمة صعبة.',
    [
      { speaker: 'إدارة مولودية الساحل', words: 'العقد جاهز' },
      { speaker: 'مديرية الصحة لولاية بسكرة', words: 'الماء قليل' },
      { speaker: 'كمال زين', words: 'المهمة صعبة' },
    ],
  ],
  [
    'a name after the town of a body, and after the adjectives of a council',
    'ولم يستبعد الكاتب العام لنقابة المعلمين بصفاقس كمال بن عمر أن الإضراب مستمر. وقال رئيس مصلحة الاستعجالات بتبسة رضا حمودي إن الماء قليل. وأوضح رئيس المجلس الشعبي البلدي بوزيان محمد أن الباب مفتوح.',
    [
      { speaker: 'كمال بن عمر', words: 'الإضراب مستمر' },
      { speaker: 'رضا حمودي', words: 'الماء قليل' },
      { speaker: 'بوزيان محمد', words: 'الباب مفتوح', organization: 'المجلس الشعبي البلدي' },
    ],
  ],
];

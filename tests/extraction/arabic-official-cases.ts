import type { Said } from './read.ts';

/** Arabic sentences in which daily newspapers name officials: their names, and the bodies that they speak for. */
export const arabicOfficialCases: [name: string, text: string, expected: Said[]][] = [
  [
    'officials of a part of the country, whose name stands before theirs',
    'وقال مدير فرع الهيئة العامة للسياحة بمنطقة تبوك ناصر بن أحمد الدوسري إن الجسر مغلق. وقال مدير فرع مصلحة المياه بمنطقة حائل فهد بن سالم الشمري إن السد آمن. وقالت مديرة مكتب البريد بمحافظة ينبع نورة بنت سعد إن العمل مستمر.',
    [
      { speaker: 'ناصر بن أحمد الدوسري', words: 'الجسر مغلق' },
      { speaker: 'فهد بن سالم الشمري', words: 'السد آمن' },
      { speaker: 'نورة بنت سعد', words: 'العمل مستمر' },
    ],
  ],
  [
    'what somebody else had said by the mouth of somebody, and who speaks for the one who says so',
    'وقالت مديرية الصحة بمحافظة ينبع، اليوم، في بيان لها؛ تعقيبا على ما جاء على لسان المتحدث الرسمي لهيئة الغابات كمال زين، إن الجسر مغلق. وقالت شركة المدار على لسان مديرها سامي نور إن السد آمن.',
    [
      {
        speaker: 'مديرية الصحة بمحافظة ينبع',
        organization: 'مديرية الصحة بمحافظة ينبع',
        words: 'الجسر مغلق',
      },
      { speaker: 'سامي نور', organization: 'شركة المدار', words: 'السد آمن' },
    ],
  ],
  [
    'who said what stands before',
    'وستفتح المدرسة أبوابها غدا. صرح بذلك وكيل وزارة الري كمال زين. وأفاد بأن السد آمن.',
    [{ speaker: 'كمال زين', organization: 'وزارة الري', words: 'السد آمن' }],
  ],
];

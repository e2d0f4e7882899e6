import type { Said } from './read.ts';

/** Arabic sentences of pages that set few marks: one thing after another that somebody said, without a comma. */
export const arabicUnmarkedCases: [name: string, text: string, expected: Said[]][] = [
  [
    'one verb of saying after another without a comma',
    'اعتبر حامد السالمي نائب رئيس نادي البروق ان معسكر فريقه كان ناجحا وقال: إن المعسكر كان على مرحلتين وأشار السالمي إلى ان اللاعبين جاهزون ونفى السالمي وجود مفاوضات مع أي لاعب وزاد السالمي ان العقد انتهى.',
    [
      { speaker: 'حامد السالمي', words: 'معسكر فريقه كان ناجحا' },
      { speaker: 'حامد السالمي', words: 'إن المعسكر كان على مرحلتين' },
      { speaker: 'حامد السالمي', words: 'اللاعبين جاهزون' },
      { speaker: 'حامد السالمي', words: 'وجود مفاوضات مع أي لاعب' },
      { speaker: 'حامد السالمي', words: 'العقد انتهى' },
    ],
  ],
  [
    'somebody else who speaks without a comma, and who is told of in what another says',
    'قال وزير العمل كمال زين إن السد آمن وأكد رئيس البلدية سامي نصر أن الطريق مغلقة.\n\nقال كمال زين إن المجلس رفض الاقتراح وأعلن أن الجلسة انتهت.',
    [
      { speaker: 'كمال زين', words: 'السد آمن' },
      { speaker: 'سامي نصر', words: 'الطريق مغلقة' },
      { speaker: 'كمال زين', words: 'المجلس رفض الاقتراح وأعلن أن الجلسة انتهت' },
    ],
  ],
  [
    'another matter to which the speaker turns, and a matter that another speaks of',
    'وأكد المدرب كمال زين أن الفريق جاهز وعن المباراة المقبلة قال ان الخصم قوي.\n\nوأكد وزير العدل سامي نصر أن الوزارة مسؤولة عن السجون وعن المراكز التي قالت الهيئة إنها مكتظة.',
    [
      { speaker: 'كمال زين', words: 'الفريق جاهز' },
      { speaker: 'كمال زين', words: 'الخصم قوي' },
      {
        speaker: 'سامي نصر',
        words: 'الوزارة مسؤولة عن السجون وعن المراكز التي قالت الهيئة إنها مكتظة',
      },
    ],
  ],
  [
    'words that no mark and no particle opens',
    'وقال كمال زين لم نتلق أي خطاب من النادي. وقال المدرب سامي نصر سوف نلعب للفوز في كل مباراة. وقال نصر بعد المباراة لا يوجد أي خلاف بين اللاعبين. وقال زين لا.',
    [
      { speaker: 'كمال زين', words: 'لم نتلق أي خطاب من النادي' },
      { speaker: 'سامي نصر', words: 'سوف نلعب للفوز في كل مباراة' },
      { speaker: 'سامي نصر', words: 'لا يوجد أي خلاف بين اللاعبين' },
    ],
  ],
];

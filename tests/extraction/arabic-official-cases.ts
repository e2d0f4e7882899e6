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
  [
    'emirs of a part of the country, whose emirate is theirs, and princes who lead none',
    'وقال صاحب السمو الملكي الأمير سعد بن نايف، أمير منطقة حائل، إن السد آمن. وقال الأمير كمال بن سعود إن الجسر مغلق. وقال أمير الشعراء أحمد نور إن العمل مستمر.',
    [
      { speaker: 'سعد بن نايف', organization: 'إمارة منطقة حائل', words: 'السد آمن' },
      { speaker: 'كمال بن سعود', organization: '', words: 'الجسر مغلق' },
      { speaker: 'أحمد نور', organization: '', words: 'العمل مستمر' },
    ],
  ],
  [
    'the emir of a state',
    'وقال أمير قطر كمال بن سعود إن السد آمن.',
    [{ speaker: 'كمال بن سعود', words: 'السد آمن' }],
  ],
  [
    'the administration of a field in a part of the country, by its director',
    'وتبدأ الإدارة العامة للتعليم بالخرج التسجيل غدا. وقال مدير عام تعليم الخرج كمال زين إن السد آمن. وقال مدير عام التعليم بمنطقة حائل سامي رزق إن الجسر مغلق.',
    [
      {
        speaker: 'كمال زين',
        organization: 'الإدارة العامة للتعليم بالخرج',
        words: 'السد آمن',
      },
      {
        speaker: 'سامي رزق',
        organization: 'المديرية العامة للتعليم بمنطقة حائل',
        words: 'الجسر مغلق',
      },
    ],
  ],
  [
    'somebody with two roles, the second after a comma and right before the verb',
    'وكان خالد زين مستشار الوزير، مدير شركة المدار أكد أن السد آمن. وكان الوزير قد زار الجسر، مدير شركة سديم أكد أن العمل مستمر.',
    [
      { speaker: 'خالد زين', organization: 'شركة المدار', words: 'السد آمن' },
      { speaker: 'مدير شركة سديم', organization: 'شركة سديم', words: 'العمل مستمر' },
    ],
  ],
  [
    'a surname that is a word as well, after the name of somebody who is known',
    'وقال محمد بن عبد الرحمن المخرج إن السد آمن. وأكد المخرج أن الجسر مغلق.',
    [
      { speaker: 'محمد بن عبد الرحمن المخرج', organization: '', words: 'السد آمن' },
      { speaker: 'محمد بن عبد الرحمن المخرج', words: 'الجسر مغلق' },
    ],
  ],
  [
    'a minister of whom no nation is told, beside guests of whom one is',
    'واستقبل وزير الخارجية كمال بن سعد الجابري وزير الخارجية الألماني فرانك بيكر. وقال وزير الخارجية كمال الجابري إن الجسر مغلق. وأكد وزير الخارجية الألماني فرانك بيكر أن السد آمن. وأضاف بيكر أن العمل مستمر.',
    [
      { speaker: 'كمال بن سعد الجابري', words: 'الجسر مغلق', organization: 'وزارة الخارجية' },
      {
        speaker: 'فرانك بيكر',
        words: 'السد آمن',
        organization: 'وزارة الخارجية الألمانية',
      },
      {
        speaker: 'فرانك بيكر',
        words: 'العمل مستمر',
        organization: 'وزارة الخارجية الألمانية',
      },
    ],
  ],
  [
    'one minister, whose nation is told once',
    'وقال وزير الخارجية الألماني فرانك بيكر إن الجسر مغلق. وأكد وزير الخارجية فرانك بيكر أن السد آمن. وأضاف وزير الخارجية أن العمل مستمر.',
    [
      {
        speaker: 'فرانك بيكر',
        words: 'الجسر مغلق',
        organization: 'وزارة الخارجية الألمانية',
      },
      {
        speaker: 'فرانك بيكر',
        words: 'السد آمن',
        organization: 'وزارة الخارجية الألمانية',
      },
      {
        speaker: 'فرانك بيكر',
        words: 'العمل مستمر',
        organization: 'وزارة الخارجية الألمانية',
      },
    ],
  ],
  [
    'a minister without a name, where one of no nation is named beside a guest',
    'واستقبل وزير الخارجية كمال بن سعد الجابري وزير خارجية إيطاليا باولو كونتي. وقال معالي وزير الخارجية إن الجسر مغلق.',
    [{ speaker: 'معالي وزير الخارجية', words: 'الجسر مغلق', organization: 'وزارة الخارجية' }],
  ],
  [
    'an envoy of a king by his title',
    'وقال سفير خادم الحرمين الشريفين لدى الأردن كمال زين إن الجسر مغلق.',
    [{ speaker: 'كمال زين', words: 'الجسر مغلق', organization: 'الحكومة السعودية' }],
  ],
  [
    'heads of a government of whom no nation is told, beside guests of whom one is',
    'واستقبل رئيس الوزراء كمال بن سعد الجابري في مكتبه رئيس الوزراء الفرنسي لوك مارتان. وقال رئيس الوزراء كمال الجابري إن الجسر مغلق. وأكد رئيس الوزراء الفرنسي لوك مارتان أن السد آمن.',
    [
      { speaker: 'كمال بن سعد الجابري', words: 'الجسر مغلق', organization: 'الحكومة' },
      { speaker: 'لوك مارتان', words: 'السد آمن', organization: 'الحكومة الفرنسية' },
    ],
  ],
  [
    'another head of the only government that an article tells of',
    'وقال الرئيس الفرنسي لوك مارتان إن الجسر مغلق. وأكد رئيس الوزراء جان بيرنار أن السد آمن.',
    [
      { speaker: 'لوك مارتان', words: 'الجسر مغلق', organization: 'الحكومة الفرنسية' },
      { speaker: 'جان بيرنار', words: 'السد آمن', organization: 'الحكومة الفرنسية' },
    ],
  ],
];

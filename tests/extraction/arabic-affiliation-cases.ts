import type { Said } from './read.ts';

/** Arabic texts in which the body of a speaker stands elsewhere than in the words that name them, or is told by what they do. */
export const arabicAffiliationCases: [name: string, text: string, expected: Said[]][] = [
  [
    'who leads a delegation',
    'استقبل المحافظ وفدا من اتحاد صيادي الساحل برئاسة سمير رضواني، وعرض معه الأوضاع.\n\nوقال رضواني إن الموسم صعب.',
    [{ speaker: 'سمير رضواني', words: 'الموسم صعب', organization: 'اتحاد صيادي الساحل' }],
  ],
  [
    'an envoy of the mission that the article names, known by surname later',
    'أكدت المبعوثة الأممية إلى اليمن كارولين هاسل أن الهدنة قائمة. ولم ترد البعثة الأممية على الأسئلة.\n\nوقالت هاسل إن الحوار مستمر.',
    [
      { speaker: 'كارولين هاسل', words: 'الهدنة قائمة', organization: 'البعثة الأممية' },
      { speaker: 'كارولين هاسل', words: 'الحوار مستمر', organization: 'البعثة الأممية' },
    ],
  ],
  [
    'the opposition, and a service by one word',
    'وقالت المعارضة في تونس إن القانون معيب. وقالت الأرصاد إن المطر قادم. وقالت المعارضة ليلى صبري إن الطريق طويل.',
    [
      { speaker: 'المعارضة في تونس', words: 'القانون معيب', organization: 'المعارضة في تونس' },
      { speaker: 'الأرصاد', words: 'المطر قادم', organization: 'الأرصاد' },
      { speaker: 'ليلى صبري', words: 'الطريق طويل', organization: '' },
    ],
  ],
  [
    'a plural of bodies with a verb in the feminine',
    'وتعترض المصارف على «توزيع غير عادل». وقالت ليلى الحداد إن الماء كثير. وقالت الحداد إن السد آمن.',
    [
      { speaker: 'المصارف', words: 'توزيع غير عادل', organization: 'المصارف' },
      { speaker: 'ليلى الحداد', words: 'الماء كثير', organization: '' },
      { speaker: 'ليلى الحداد', words: 'السد آمن', organization: '' },
    ],
  ],
  [
    'the directorate of a director by rank and field',
    'وقالت المديرة العامة للجمارك ليلى صبري إن الشحنة سليمة. وقال المندوب الجهوي للفلاحة كمال زين إن المحصول وفير. وقال المدير العام للعمليات في شركة النيل سمير حداد إن العمل مستمر.',
    [
      { speaker: 'ليلى صبري', words: 'الشحنة سليمة', organization: 'المديرية العامة للجمارك' },
      { speaker: 'كمال زين', words: 'المحصول وفير', organization: 'المندوبية الجهوية للفلاحة' },
      { speaker: 'سمير حداد', words: 'العمل مستمر', organization: 'شركة النيل' },
    ],
  ],
  [
    'the local office of a field',
    'وقال مدير الشؤون البلدية بمحافظة الطائف الدكتور كمال زين إن العمل مستمر. وقال مدير الزراعة في محافظة دمياط سمير حداد إن المحصول وفير. وقال مدير مكتب الصحة بمحافظة إب علي ناصر إن الدواء متاح.',
    [
      {
        speaker: 'كمال زين',
        words: 'العمل مستمر',
        organization: 'الشؤون البلدية بمحافظة الطائف',
      },
      {
        speaker: 'سمير حداد',
        words: 'المحصول وفير',
        organization: 'مديرية الزراعة في محافظة دمياط',
      },
      { speaker: 'علي ناصر', words: 'الدواء متاح', organization: 'مكتب الصحة بمحافظة إب' },
    ],
  ],
  [
    'the body of a team that only its task tells',
    'كشفت دراسة أجراها باحثون في جامعة الفرات أن الماء ملوث. وقالت رئيسة الفريق العلمي ليلى صبري إن العينات كثيرة.',
    [
      { speaker: 'دراسة أجراها باحثون في جامعة الفرات', words: 'الماء ملوث' },
      { speaker: 'ليلى صبري', words: 'العينات كثيرة', organization: 'جامعة الفرات' },
    ],
  ],
  [
    'the field of a commissioner and the name of the body before it',
    'وقال مفوض الاتحاد الأوروبي للعمل المناخي كمال زين إن الهدف قريب.',
    [{ speaker: 'كمال زين', words: 'الهدف قريب', organization: 'الاتحاد الأوروبي' }],
  ],
  [
    'a body that somebody is of, after the name, beside a role that tells none',
    'ويرى الخبير كمال زين من معهد ليدن للمياه أن الوضع صعب.',
    [{ speaker: 'كمال زين', words: 'الوضع صعب', organization: 'معهد ليدن للمياه' }],
  ],
  [
    'bodies that are named after people',
    'وقال مستشفى الملك فيصل التخصصي إن العلاج متاح. وقال المتحدث باسم مركز الأمير سلطان للإغاثة كمال زين إن العمل مستمر. وقالت مديرة ثانوية ابن خلدون ليلى صبري إن الدراسة بدأت. وقال مدير المستشفى سامي حداد إن العلاج متاح.',
    [
      {
        speaker: 'مستشفى الملك فيصل التخصصي',
        words: 'العلاج متاح',
        organization: 'مستشفى الملك فيصل التخصصي',
      },
      { speaker: 'كمال زين', words: 'العمل مستمر', organization: 'مركز الأمير سلطان للإغاثة' },
      { speaker: 'ليلى صبري', words: 'الدراسة بدأت', organization: 'ثانوية ابن خلدون' },
      {
        speaker: 'سامي حداد',
        words: 'العلاج متاح',
        organization: 'مستشفى الملك فيصل التخصصي',
      },
    ],
  ],
  [
    'bodies whose name goes on',
    'وقال صندوق أبوظبي للتنمية إن العمل بدأ. وقالت هيئة تنظيم الاتصالات وتقنية المعلومات إن الخدمة عادت. وقال المجلس الاقتصادي والاجتماعي والبيئي إن الأرقام سليمة. وقالت هيئة الدفاع عن المعتقلين إن الجلسة تأجلت. وقالت وزارة الموارد المائية والري إن السد آمن.',
    [
      { speaker: 'صندوق أبوظبي للتنمية', words: 'العمل بدأ' },
      { speaker: 'هيئة تنظيم الاتصالات وتقنية المعلومات', words: 'الخدمة عادت' },
      { speaker: 'المجلس الاقتصادي والاجتماعي والبيئي', words: 'الأرقام سليمة' },
      { speaker: 'هيئة الدفاع عن المعتقلين', words: 'الجلسة تأجلت' },
      { speaker: 'وزارة الموارد المائية والري', words: 'السد آمن' },
    ],
  ],
  [
    'bodies that end before somebody',
    'وقال المتحدث باسم شركة تسلا علي الكعبي إن العمل مستمر. وقالت المتحدثة باسم بلدية دبي ليلى صبري إن الطريق سالك.',
    [
      { speaker: 'علي الكعبي', words: 'العمل مستمر', organization: 'شركة تسلا' },
      { speaker: 'ليلى صبري', words: 'الطريق سالك', organization: 'بلدية دبي' },
    ],
  ],
  [
    'bodies by a noun and an adjective, and a committee after ل',
    'وأظهر تقرير الطب الشرعي أن الوفاة طبيعية. وقال مسؤول في الحماية المدنية إن الحريق أخمد. ووفقا للجنة تقصي الحقائق فإن الملف مفتوح. ووفقا للجنة الوطنية للسدود فإن السد آمن.',
    [
      { speaker: 'تقرير الطب الشرعي', words: 'الوفاة طبيعية', organization: 'الطب الشرعي' },
      {
        speaker: 'مسؤول في الحماية المدنية',
        words: 'الحريق أخمد',
        organization: 'الحماية المدنية',
      },
      { speaker: 'لجنة تقصي الحقائق', words: 'الملف مفتوح' },
      { speaker: 'اللجنة الوطنية للسدود', words: 'السد آمن' },
    ],
  ],
  [
    'a body in marks after a role with ل, and a name before an office that people are called too',
    'وقال المدير التنفيذي لمنظمة «سهول الخير» كمال زين إن العمل مستمر. وقال سامي حداد الأمين العام لنقابة البحارة إن الأجور قليلة. وأصدرت جامعة المرقب بيانا بشأن الأزمة. وجاء في البيان أن الدراسة مستمرة.',
    [
      { speaker: 'كمال زين', words: 'العمل مستمر', organization: 'سهول الخير' },
      { speaker: 'سامي حداد', words: 'الأجور قليلة', organization: 'نقابة البحارة' },
      { speaker: 'البيان', words: 'الدراسة مستمرة', organization: 'جامعة المرقب' },
    ],
  ],
  [
    'offices that tell the kind of body and not its name',
    'عادت شركة المدار للطيران إلى الربح.\n\nوشارك في اللقاء ممثلون عن دار الأوبرا ونقابة السائقين.\n\nوقال رئيس مجلس الإدارة سامي حداد إن الأرباح زادت. وقالت الرئيسة التنفيذية ليلى صبري إن الديون قليلة.',
    [
      { speaker: 'سامي حداد', words: 'الأرباح زادت', organization: 'شركة المدار للطيران' },
      { speaker: 'ليلى صبري', words: 'الديون قليلة', organization: 'شركة المدار للطيران' },
    ],
  ],
  [
    'parts of a body by what they are of',
    'عادت محكمة جنايات قنا إلى العمل. وقال رئيس هيئة المحكمة سامي حداد إن الشهود كثيرون.\n\nوعاد حزب العمل الوطني إلى البرلمان. وقال عضو المكتب السياسي كمال زين إن الفوز مهم.',
    [
      { speaker: 'سامي حداد', words: 'الشهود كثيرون', organization: 'محكمة جنايات قنا' },
      { speaker: 'كمال زين', words: 'الفوز مهم', organization: 'حزب العمل الوطني' },
    ],
  ],
  [
    'who wrote a study',
    'نشرت جامعة كارستن نتائج جديدة. وقالت المؤلفة الرئيسية للدراسة ليلى صبري إن العينة صغيرة.',
    [{ speaker: 'ليلى صبري', words: 'العينة صغيرة', organization: 'جامعة كارستن' }],
  ],
  [
    'a pronoun is of what stands last before it',
    'ودعت شركة النيل إلى الهدوء. وقالت نقابة السائقين، على لسان كاتبها العام سامي حداد، إن الأجور قليلة.',
    [
      { speaker: 'شركة النيل', words: 'الهدوء' },
      { speaker: 'سامي حداد', words: 'الأجور قليلة', organization: 'نقابة السائقين' },
    ],
  ],
  [
    'a governor of the territory whose council the article names, and who leads that council after a rank',
    'وافق المجلس التنفيذي لمحافظة وادي النخيل، برئاسة العميد سمير رضواني، على المشروع. وقال المحافظ إن الطريق طويل.\n\nوأضاف رضواني أن العمل مستمر.',
    [
      { speaker: 'المحافظ', words: 'الطريق طويل', organization: 'محافظة وادي النخيل' },
      {
        speaker: 'سمير رضواني',
        words: 'العمل مستمر',
        organization: 'المجلس التنفيذي لمحافظة وادي النخيل',
      },
    ],
  ],
  [
    'by whose mouth a body that stands first speaks, and who is in it by a pronoun',
    'وانتظرت وزارة الزراعة شهرا. أما الوزارة فتؤكد، على لسان مدير القطاع الغابي فيها سمير حداد، أن الماء كثير.',
    [{ speaker: 'سمير حداد', words: 'الماء كثير', organization: 'وزارة الزراعة' }],
  ],
  [
    'an official named again with an adjective',
    'قال رئيس بلدية المرسى كمال زين إن الماء كثير.\n\nالمسؤول المحلي نفسه شدد على أن السد آمن.',
    [
      { speaker: 'كمال زين', words: 'الماء كثير', organization: 'بلدية المرسى' },
      { speaker: 'كمال زين', words: 'السد آمن', organization: 'بلدية المرسى' },
    ],
  ],
  [
    'clubs by the words of a match, and coaches',
    'انتهت المباراة بفوز شباب الواحة. وقال التقني سمير زين إن الفريق متعب.\n\nوغادر ضيفه مولودية المرسى. أما نظيره في المولودية كمال رضواني فقال إن الملعب سيئ.',
    [
      { speaker: 'سمير زين', words: 'الفريق متعب', organization: 'شباب الواحة' },
      { speaker: 'كمال رضواني', words: 'الملعب سيئ', organization: 'مولودية المرسى' },
    ],
  ],
  [
    'a specialist who leads a team of a hospital',
    'ونجح فريق من مستشفى السلام في العملية. وقال استشاري الأعصاب الدكتور كمال زين، رئيس الفريق، إن العلاج متاح.',
    [{ speaker: 'كمال زين', words: 'العلاج متاح', organization: 'مستشفى السلام' }],
  ],
  [
    'a team and an academy, though a rank and a profession are spelled so',
    'وقال فريق الأمل إن الماء كثير. وقال مدير الفريق سمير زين إن السد آمن. وقالت أكاديمية البحر إن الطريق طويل.',
    [
      { speaker: 'فريق الأمل', words: 'الماء كثير', organization: 'فريق الأمل' },
      { speaker: 'سمير زين', words: 'السد آمن', organization: 'فريق الأمل' },
      { speaker: 'أكاديمية البحر', words: 'الطريق طويل', organization: 'أكاديمية البحر' },
    ],
  ],
  [
    'parts of the country with those who head them',
    'وقال رئيس حي النخيل كمال حداد إن السد آمن. وقال مدير منطقة آثار الواحة سالم عواد إن الماء كثير. وقال مدير أمن ولاية الواحة سمير زين إن الطريق طويل.',
    [
      { speaker: 'كمال حداد', words: 'السد آمن', organization: 'حي النخيل' },
      { speaker: 'سالم عواد', words: 'الماء كثير', organization: 'منطقة آثار الواحة' },
      { speaker: 'سمير زين', words: 'الطريق طويل', organization: 'أمن ولاية الواحة' },
    ],
  ],
  [
    'somebody unnamed of whom more is said, and the newsletter of a body',
    'وقال أحد المشاركين، وهو مدير شركة النخيل، إن الماء كثير.\n\nوانتظرت هيئة الأنهار شهرا. وجاء في نشرتها الصباحية أن السد آمن.',
    [
      { speaker: 'أحد المشاركين', words: 'الماء كثير', organization: 'شركة النخيل' },
      { speaker: 'نشرتها الصباحية', words: 'السد آمن', organization: 'هيئة الأنهار' },
    ],
  ],
  [
    'an officer of the body that stands first, and whoever leads a committee of which no more is told',
    'أما هيئة الأنهار فقالت مهندستها الرئيسية سعاد زين إن السد آمن. وعُينت لجنة إصلاح برئاسة العداء السابق كمال رضواني.\n\nوقال رضواني إن العمل مستمر.',
    [
      { speaker: 'سعاد زين', words: 'السد آمن', organization: 'هيئة الأنهار' },
      { speaker: 'كمال رضواني', words: 'العمل مستمر', organization: 'لجنة إصلاح' },
    ],
  ],
  [
    'the body whose seat is told of, and clergy',
    'في مقر نقابة الصيادين بوسط المدينة، تجمع العشرات. وأعلن النقيب كمال زين أن العمل مستمر.\n\nودقت أجراس كنيسة النخيل. وقال القس سمير حداد إن الطريق طويل.',
    [
      { speaker: 'كمال زين', words: 'العمل مستمر', organization: 'نقابة الصيادين' },
      { speaker: 'سمير حداد', words: 'الطريق طويل', organization: 'كنيسة النخيل' },
    ],
  ],
];

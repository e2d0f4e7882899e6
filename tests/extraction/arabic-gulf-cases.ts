import type { Said } from './read.ts';

/** Arabic sentences as papers of the Gulf, Iraq, Yemen and Jordan write them. */
export const arabicGulfCases: [name: string, text: string, expected: Said[]][] = [
  [
    'a body that is spelled as a verb after ل, of a spokesman and of a chief',
    'وقال المتحدث الرسمي لتجمع القصيم الصحي كمال زين إن العيادات مفتوحة. وأكدت الرئيسة التنفيذية لتجمع المدينة المنورة الصحي سلمى حداد أن الأسرّة كافية.',
    [
      { speaker: 'كمال زين', words: 'العيادات مفتوحة', organization: 'تجمع القصيم الصحي' },
      { speaker: 'سلمى حداد', words: 'الأسرّة كافية', organization: 'تجمع المدينة المنورة الصحي' },
    ],
  ],
  [
    'a chief or a spokesman beside the name, before what is denied',
    'نفى كمال زين المدير التنفيذي للاتحاد وجود نية لإقالة المدرب. ونفت سلمى راضي المتحدثة باسم الهيئة تأجيل المباراة.',
    [
      { speaker: 'كمال زين', words: 'وجود نية لإقالة المدرب', organization: 'الاتحاد' },
      { speaker: 'سلمى راضي', words: 'تأجيل المباراة', organization: 'الهيئة' },
    ],
  ],
  [
    'undertakings that somebody leads or speaks for',
    'وقال مدير منفذ زرباطية الحدودي كمال زين إن الشاحنات عبرت. وأكدت الناطقة باسم مشروع الواحة سلمى حداد أن القطار يعمل. وقال الرئيس التنفيذي لمدينة الملك سلمان الطبية سمير حداد إن العيادات مفتوحة. وقالت أمينة عام جائزة الشيخ حمد ليلى حسن إن الأسماء ستعلن.',
    [
      { speaker: 'كمال زين', words: 'الشاحنات عبرت', organization: 'منفذ زرباطية الحدودي' },
      { speaker: 'سلمى حداد', words: 'القطار يعمل', organization: 'مشروع الواحة' },
      {
        speaker: 'سمير حداد',
        words: 'العيادات مفتوحة',
        organization: 'مدينة الملك سلمان الطبية',
      },
      { speaker: 'ليلى حسن', words: 'الأسماء ستعلن', organization: 'جائزة الشيخ حمد' },
    ],
  ],
  [
    'a part of a body before the whole that ب stands before',
    'وأكد المدير التنفيذي للمنتخبات الوطنية باتحاد السلة كمال زين أن المعسكر قصير.',
    [{ speaker: 'كمال زين', words: 'المعسكر قصير', organization: 'المنتخبات الوطنية' }],
  ],
  [
    'an act after a comma, and a common noun without the article that goes on',
    'أكد قائد الفرقة الرائد كمال بن سعيد المهري، السيطرة على حريق في المستودع. وأكدت مديرة إدارة خدمات الصحة العامة في البلدية، سلمى حداد، أن الرش آمن.',
    [
      { speaker: 'كمال بن سعيد المهري', words: 'السيطرة على حريق في المستودع' },
      { speaker: 'سلمى حداد', words: 'الرش آمن', organization: 'إدارة خدمات الصحة العامة' },
    ],
  ],
  [
    'of whom a minister hears it, and what he directs a body to do',
    'واستمع الوزير من مدير عام صندوق الطرق كمال زين إلى شرح. وأكد زين أن الطريق جاهز. وشدد الوزير على السلامة، موجها الصندوق بسرعة صرف المستحقات.',
    [
      { speaker: 'كمال زين', words: 'الطريق جاهز', organization: 'صندوق الطرق' },
      { speaker: 'الوزير', words: 'السلامة' },
      { speaker: 'الوزير', words: 'بسرعة صرف المستحقات' },
    ],
  ],
  [
    'a force by what it is for, and a service by its province',
    'وأهابت قوة الإطفاء العام بالسكان الابتعاد عن السيول. وقال مدير تربية ميسان كمال زين إن المدارس مغلقة. وقال مدير عام الموارد المائية في البصرة سمير حداد إن الماء قليل.',
    [
      { speaker: 'قوة الإطفاء العام', words: 'بالسكان الابتعاد عن السيول' },
      { speaker: 'كمال زين', words: 'المدارس مغلقة', organization: 'تربية ميسان' },
      {
        speaker: 'سمير حداد',
        words: 'الماء قليل',
        organization: 'المديرية العامة للموارد المائية',
      },
    ],
  ],
  [
    'who has a shop, after somebody with a name',
    'وقال العقيد كمال زين إن السيارة ضبطت. وذكر صاحب أحد المحال أن البضائع كثيرة.',
    [
      { speaker: 'كمال زين', words: 'السيارة ضبطت' },
      { speaker: 'صاحب أحد المحال', words: 'البضائع كثيرة' },
    ],
  ],
  [
    'surnames that are spelled as verbs, and people who are spelled as a body',
    'وقال مدير الشركة إبراهيم طالب إن المصنع مغلق. وأفاد مرافقون بأنهم خرجوا.',
    [
      { speaker: 'إبراهيم طالب', words: 'المصنع مغلق', organization: 'الشركة' },
      { speaker: 'مرافقون', words: 'بأنهم خرجوا' },
    ],
  ],
  [
    'a body of people who work, and one whose name stands between marks after an adjective',
    'وقالت الهيئة العامة للقوى العاملة إن الحظر بدأ. وحذرت المنظمة الإنسانية «سند» من ارتفاع الأسعار.',
    [
      { speaker: 'الهيئة العامة للقوى العاملة', words: 'الحظر بدأ' },
      { speaker: 'سند', words: 'ارتفاع الأسعار' },
    ],
  ],
  [
    'a body by its noun after an organ of it, and a sector of a firm that was named',
    'التقى الوزير رئيس مجلس أمناء مكتبة النخيل الوطنية. وقال الأمين العام للمكتبة كمال زين إن المعرض كبير.\n\nأعلنت شركة الواحة للكهرباء عودة التيار. وقال نائب الرئيس لقطاع التوزيع سمير حداد إن الفرق حضرت.',
    [
      { speaker: 'كمال زين', words: 'المعرض كبير', organization: 'مكتبة النخيل الوطنية' },
      { speaker: 'شركة الواحة للكهرباء', words: 'عودة التيار' },
      { speaker: 'سمير حداد', words: 'الفرق حضرت', organization: 'شركة الواحة للكهرباء' },
    ],
  ],
  [
    'a pronoun of the body between a role and the name, and a given name that is a time of day',
    'دعت مديرية السير إلى الحذر. وبيّن الناطق الإعلامي فيها العقيد كمال زين أن الطريق مغلق. وأوضح مدير الدائرة صباح الموسوي أن الماء قليل.',
    [
      { speaker: 'مديرية السير', words: 'الحذر' },
      { speaker: 'كمال زين', words: 'الطريق مغلق' },
      { speaker: 'صباح الموسوي', words: 'الماء قليل' },
    ],
  ],
  [
    'a guild of people without the article, before who is blamed, and what somebody oversees',
    'وحمّل رئيس نقابة عمال البلديات كمال زين الشركة المسؤولية. وقال المشرف العام على فرع الوزارة بمنطقة مكة المكرمة سمير حداد إن الماء كثير.',
    [
      { speaker: 'كمال زين', words: 'الشركة المسؤولية', organization: 'نقابة عمال البلديات' },
      { speaker: 'سمير حداد', words: 'الماء كثير' },
    ],
  ],
  [
    'a branch after the body, and what somebody holds with ذهب',
    'أكد مدير الهيئة العامة للآثار فرع سيئون، كمال زين، سرقة ثلاث قطع. وذهب المحلل سمير حداد إلى أن النفط رخيص. وذهب الوزير إلى المدرسة.',
    [
      { speaker: 'كمال زين', words: 'سرقة ثلاث قطع', organization: 'الهيئة العامة للآثار' },
      { speaker: 'سمير حداد', words: 'النفط رخيص' },
    ],
  ],
  [
    'a court that is taken up again before where it says so, and given names of Iraq and Yemen',
    'قضت محكمة التمييز ببراءته. وذكرت المحكمة في أسباب حكمها أن الدعوى قليلة. وقال رئيس اتحاد الفلاحين عودة الغزي إن القمح كثير.',
    [
      { speaker: 'محكمة التمييز', words: 'الدعوى قليلة' },
      { speaker: 'عودة الغزي', words: 'القمح كثير', organization: 'اتحاد الفلاحين' },
    ],
  ],
  [
    'somebody who speaks for a body between commas',
    'أما رقية الوردي، عن النقابة المستقلة، فترى أن المشكل أعمق.\n\nوقالت سلمى صبري، عن الوضع في المستشفى، إن الأسرة قليلة.\n\nوقال سامي نصر، عن شركة النور، إنها أفلست.',
    [
      { speaker: 'رقية الوردي', words: 'المشكل أعمق', organization: 'النقابة المستقلة' },
      { speaker: 'سلمى صبري', words: 'الأسرة قليلة' },
      { speaker: 'سامي نصر', words: 'إنها أفلست', organization: '' },
    ],
  ],
  [
    'three bodies, of which the later ones have the article',
    'وقالت الجامعة الوطنية لموظفي التعليم والنقابة المستقلة للأساتذة والعصبة التعليمية، في بيان مشترك، إن الحوار متوقف.',
    [
      {
        speaker: 'الجامعة الوطنية لموظفي التعليم + النقابة المستقلة للأساتذة + العصبة التعليمية',
        words: 'الحوار متوقف',
      },
    ],
  ],
  [
    'whoever an official hears something from',
    'وتلقى الوزير شروحات من مدير المستشفى، كمال بوقرة، الذي أفاد بأن الأسرة قليلة.',
    [{ speaker: 'كمال بوقرة', words: 'الأسرة قليلة', organization: 'المستشفى' }],
  ],
  [
    'a company that is told again by where it is from',
    'وقعت شركة الساحل عقدا مع شركة «هانسول غاز» الكورية الجنوبية.\n\nوقال الرئيس التنفيذي للشركة الكورية كيم جي هون إن العقد طويل.',
    [{ speaker: 'كيم جي هون', words: 'العقد طويل', organization: 'هانسول غاز' }],
  ],
  [
    'a person right after a firm under a foreign name, and whoever speaks for one under another',
    'وقال مدير شركة كاسبيان أويل سامي كرم إن العقد طويل.\n\nوقال متحدث باسم شركة هارتلي آند سانز إن الأرباح كثيرة.\n\nوقال رئيس شركة سيمنز رولاند بوش إن السوق هادئة.',
    [
      { speaker: 'سامي كرم', words: 'العقد طويل', organization: 'شركة كاسبيان أويل' },
      {
        speaker: 'متحدث باسم شركة هارتلي آند سانز',
        words: 'الأرباح كثيرة',
        organization: 'شركة هارتلي آند سانز',
      },
      { speaker: 'رولاند بوش', words: 'السوق هادئة', organization: 'شركة سيمنز' },
    ],
  ],
  [
    'several unnamed sources who tell an agency, and what somebody declines to say after a name between marks',
    'وأبلغ مصدر طبي وشهود وكالة رويترز أن القصف تجدد.\n\nورفضت متحدثة باسم «سديم كلاود» الكشف عن القيمة، لكنها قالت إن العقد طويل.',
    [
      { speaker: 'مصدر طبي وشهود', words: 'القصف تجدد' },
      { speaker: 'متحدثة باسم «سديم كلاود»', words: 'العقد طويل', organization: 'سديم كلاود' },
    ],
  ],
  [
    'firms of a country that is spelled as an act is',
    'وقال رئيس اتحاد مصارف الإمارات سالم القاسمي إن الرمز سري.',
    [{ speaker: 'سالم القاسمي', words: 'الرمز سري', organization: 'اتحاد مصارف الإمارات' }],
  ],
  [
    'an expert who is called again after somebody else spoke',
    'وقال الخبير الاقتصادي رامي زين إن السوق هادئة.\n\nوقال رئيس بلدية الميناء سامي كرم إن العقد طويل.\n\nويرى الخبير الاقتصادي أن الحوار متوقف.',
    [
      { speaker: 'رامي زين', words: 'السوق هادئة' },
      { speaker: 'سامي كرم', words: 'العقد طويل' },
      { speaker: 'رامي زين', words: 'الحوار متوقف' },
    ],
  ],
  [
    'the head of lawyers, where only another syndicate is named',
    'قال نقيب المحامين سامي نصر إن الحكم ظالم. وكانت نقابة الأطباء قد سكتت.',
    [{ speaker: 'سامي نصر', words: 'الحكم ظالم', organization: 'نقابة المحامين' }],
  ],
  [
    'last words of names that end as an object does, before a role and before what is said',
    'قال محمد الأمين كمارا وزير الصيد إن البحر هائج. وقال علي حسن ديارا لوسائل الإعلام إن اللقاء صعب. وأكد سامي حنا بطحا رئيس البلدية أن الطريق مغلق.',
    [
      { speaker: 'محمد الأمين كمارا', words: 'البحر هائج', organization: 'وزارة الصيد' },
      { speaker: 'علي حسن ديارا', words: 'اللقاء صعب' },
      { speaker: 'سامي حنا بطحا', words: 'الطريق مغلق', organization: 'البلدية' },
    ],
  ],
  [
    'what is in general or has a price, and no place that somebody leads',
    'قال مدير السوق سامي نصر إن الازدحام كبير. وشهدت سوق العملات ارتفاعا. وبلغت قيمة الجائزة مليون دولار. وقال كمال زين، الحائز على جائزة الأفق، إن العقد طويل. وقالت لجنة الشؤون الخارجية والدفاع الوطني إن القانون جاهز.',
    [
      { speaker: 'سامي نصر', words: 'الازدحام كبير', organization: 'السوق' },
      { speaker: 'كمال زين', words: 'العقد طويل' },
      {
        speaker: 'لجنة الشؤون الخارجية والدفاع الوطني',
        words: 'القانون جاهز',
        organization: 'لجنة الشؤون الخارجية والدفاع الوطني',
      },
    ],
  ],
  [
    'names before how, when, with whom and on what somebody speaks',
    'وقال أحمد أوراغ بمرارة إن العقد طويل.\n\nوأضافت مريم دياو إثر اللقاء أن السوق هادئة.\n\nوقال خالد السوداني برفقة زملائه إن الحظ غاب.\n\nوأكدت آنا ليندكفيست بلا تردد أن النقطة ثمينة.\n\nوقالت سارة بلوم بهدوء إن الأسرة قليلة.',
    [
      { speaker: 'أحمد أوراغ', words: 'العقد طويل' },
      { speaker: 'مريم دياو', words: 'السوق هادئة' },
      { speaker: 'خالد السوداني', words: 'الحظ غاب' },
      { speaker: 'آنا ليندكفيست', words: 'النقطة ثمينة' },
      { speaker: 'سارة بلوم', words: 'الأسرة قليلة' },
    ],
  ],
];

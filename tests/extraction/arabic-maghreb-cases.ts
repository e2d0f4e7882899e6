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
  [
    'of whom a relative clause is, before what they are or where they are from',
    'وأيدته في ذلك سلمى راضي، رئيسة جمعية الأمهات، التي سجلت أن العدد كبير. وشاركت الباحثة ليلى صبري، من جامعة سبها، التي رأت أن الأرقام ناقصة.\nوالتحق بهما الحقوقي كمال زين، عن هيئة الدفاع، الذي أوضح أن الملف فارغ.',
    [
      { speaker: 'سلمى راضي', words: 'العدد كبير', organization: 'جمعية الأمهات' },
      { speaker: 'ليلى صبري', words: 'الأرقام ناقصة', organization: 'جامعة سبها' },
      { speaker: 'كمال زين', words: 'الملف فارغ' },
    ],
  ],
  [
    'a colleague, and between commas who it is, in a sentence without a verb',
    'زميلها في الفريق، طبيب القلب ماتياس أورتمان، أكثر حذرا. فهو يرى أن الأرقام ناقصة. لكنه يضيف: «لو كنت أبا».',
    [
      { speaker: 'ماتياس أورتمان', words: 'الأرقام ناقصة' },
      { speaker: 'ماتياس أورتمان', words: 'لو كنت أبا' },
    ],
  ],
  [
    'names with those of parents, and with a common word at their end',
    'السالكة منت محمد فال تسكن قرب السور. تقول إن الأجر قليل.\nوقال التاجر الزين ود البشير إن السوق راكد. وقال سيدي محمد ولد محم إن الماء قليل. وقال عبد الباقي محمد خير إن السد آمن.',
    [
      { speaker: 'السالكة منت محمد فال', words: 'الأجر قليل' },
      { speaker: 'الزين ود البشير', words: 'السوق راكد' },
      { speaker: 'سيدي محمد ولد محم', words: 'الماء قليل' },
      { speaker: 'عبد الباقي محمد خير', words: 'السد آمن' },
    ],
  ],
  [
    'those to whom a verb in turn is said, in a case that no subject has',
    'وتوقع المركز الوطني للأرصاد هطول الأمطار، ونبّه مستخدمي الطريق إلى توخي الحذر.\nوأبلغت محافظة البنك إيلين ستراند الصحفيين بأن الرسوم كثيرة.',
    [
      { speaker: 'المركز الوطني للأرصاد', words: 'هطول الأمطار' },
      { speaker: 'المركز الوطني للأرصاد', words: 'توخي الحذر' },
      { speaker: 'إيلين ستراند', words: 'الرسوم كثيرة' },
    ],
  ],
  [
    'a given name alone that nobody has for one, after a noun of kin',
    'وإلى جواره كانت زوجته نجاة تجمع الأواني. تقول نجاة إنها لا تلوم أحدا.',
    [{ speaker: 'نجاة', words: 'إنها لا تلوم أحدا', organization: '' }],
  ],
  [
    'words right after a name that somebody does not give',
    'وقال متعامل في لندن طلب عدم نشر اسمه «السوق سبقت البنك بخطوتين».',
    [{ speaker: 'متعامل', words: 'السوق سبقت البنك بخطوتين' }],
  ],
  [
    'roles that are of no body, and who has to do with a study',
    'وأوضح المحامي كمال زين، الذي يتولى الدفاع عن المفصولين، أنه تقدم بشكوى. وقالت الممثلة التركية ليلى صبري إنها حفظت الدور.\nوتقول سلمى راضي، الباحثة الرئيسية في الدراسة، إن الأثر ظهر. وقال عميد المهندسين سامي رزق إن العمادة ترفض.',
    [
      { speaker: 'كمال زين', words: 'أنه تقدم بشكوى', organization: '' },
      { speaker: 'ليلى صبري', words: 'إنها حفظت الدور', organization: '' },
      { speaker: 'سلمى راضي', words: 'الأثر ظهر', medium: '' },
      { speaker: 'سامي رزق', words: 'العمادة ترفض', organization: 'عمادة المهندسين' },
    ],
  ],
  [
    'who a man or a woman is, and of whom she asks',
    'وفي العنبر، يجلس كمال زين، الذي فقد والدته. قال الرجل إن الطبيبة غائبة.\nوأكدت النائبة سلمى راضي أن الحكومة مسؤولة. وسألت الوزير في نهاية طلبها: «هل تنتظرون؟».',
    [
      { speaker: 'كمال زين', words: 'الطبيبة غائبة' },
      { speaker: 'سلمى راضي', words: 'الحكومة مسؤولة' },
      { speaker: 'سلمى راضي', words: 'هل تنتظرون؟' },
    ],
  ],
  [
    'who agrees or not, with what they are before the clause that tells why',
    'وتختلف معه الدكتورة سلمى راضي، أستاذة الخرسانة؛ إذ تقول إن الماء قليل.\nوأكدت زميلته في الشركة، ليلى صبري، حديث الشقيق. وذكرت أنها رأته يخرج.',
    [
      { speaker: 'سلمى راضي', words: 'الماء قليل' },
      { speaker: 'ليلى صبري', words: 'أنها رأته يخرج' },
    ],
  ],
  [
    'those whom a body asks in turn, a colon of the article itself, and the makers of a study',
    'وأعلنت اللجنة الإضراب. كما ناشدت المنظمات الدولية توفير محطة.\nأما الراوي فوجد حلا: صار يطلب من الركاب النزول.\nوحذر معدو الدراسة من أن النحل يختفي. وأفاد القاضي نور الدين الفقيه بأن الملف ورد متأخرا.',
    [
      { speaker: 'اللجنة', words: 'الإضراب' },
      { speaker: 'اللجنة', words: 'توفير محطة' },
      { speaker: 'معدو الدراسة', words: 'النحل يختفي' },
      { speaker: 'نور الدين الفقيه', words: 'الملف ورد متأخرا' },
    ],
  ],
  [
    'where a study was made, which an institute may be as well as the university that is named next',
    'توصل باحثون من المعهد الوطني للصحة إلى أن العدد كبير.\nوقالت سلمى راضي، المشرفة على الدراسة، إن السبب واضح.\nورأى سامي رزق، من جامعة سبها، أن الماء قليل.',
    [
      { speaker: 'باحثون من المعهد الوطني للصحة', words: 'العدد كبير' },
      { speaker: 'سلمى راضي', words: 'السبب واضح', organization: 'المعهد الوطني للصحة' },
      { speaker: 'سامي رزق', words: 'الماء قليل', organization: 'جامعة سبها' },
    ],
  ],
  [
    'a role of the present, after one of the past, at a channel that is no medium',
    'وكان مدافع الوفاق السابق والمحلل الحالي في قناة «الهدف» كمال زين قد حذر من أن الفريق يتراجع.\nوقال الوزير الحالي سامي رزق إن السد آمن. وقالت النائبة السابقة وعضو اللجنة الوطنية سلمى راضي إن الماء قليل.',
    [
      { speaker: 'كمال زين', words: 'الفريق يتراجع', organization: 'الهدف', medium: '' },
      { speaker: 'سامي رزق', words: 'السد آمن' },
      { speaker: 'سلمى راضي', words: 'الماء قليل', organization: 'اللجنة الوطنية' },
    ],
  ],
  [
    'the said director',
    'وقال مدير المدرسة كمال زين إن الماء قليل. وقال المدير المذكور إن الباب مغلق.',
    [
      { speaker: 'كمال زين', words: 'الماء قليل' },
      { speaker: 'كمال زين', words: 'الباب مغلق' },
    ],
  ],
];

import type { Said } from './read.ts';

/** Arabic sentences about where the name of a body ends, and the name of a person or another word starts. */
export const arabicBodyEndCases: [name: string, text: string, expected: Said[]][] = [
  [
    'a name with a hyphen after a body',
    'وقالت الباحثة في جامعة لوكندا آن-ماري غوتييه إن الوضع صعب.',
    [{ speaker: 'آن-ماري غوتييه', words: 'الوضع صعب', organization: 'جامعة لوكندا' }],
  ],
  [
    'a stage of teaching between the fields of a ministry',
    'وقالت وزارة البحث العلمي والتعليم الأولي والرياضة إن الموسم بدأ.',
    [
      {
        speaker: 'وزارة البحث العلمي والتعليم الأولي والرياضة',
        words: 'الموسم بدأ',
      },
    ],
  ],
  [
    'a department of a field that is a body too, within a body',
    'ويقول رئيس قسم المسرح في وزارة الثقافة ناصر الهنائي إن الستار عتيق.',
    [{ speaker: 'ناصر الهنائي', words: 'الستار عتيق', organization: 'وزارة الثقافة' }],
  ],
  [
    'a role without a body, of the one that spoke right before',
    'وقال نادي المنار إن الصفقة تمت وفق لوائح الاتحاد الدولي لكرة القدم. واعتبر المدير الرياضي جاسم بدر أن الشكوى محاولة للضغط.',
    [
      { speaker: 'نادي المنار', words: 'الصفقة تمت وفق لوائح الاتحاد الدولي لكرة القدم' },
      { speaker: 'جاسم بدر', words: 'الشكوى محاولة للضغط', organization: 'نادي المنار' },
    ],
  ],
  [
    'a town of two words, and a surname that is spelled as a plural',
    'وقال رئيس بلدية سيدي مخلوف رفيق الشابي إن الطريق مقطوع.',
    [{ speaker: 'رفيق الشابي', words: 'الطريق مقطوع', organization: 'بلدية سيدي مخلوف' }],
  ],
  [
    'a saint, before a name that no lexicon has',
    'وقال الطبيب في مستشفى سان ميران ألدوين بريستا إن العلاج متاح.',
    [{ speaker: 'ألدوين بريستا', words: 'العلاج متاح', organization: 'مستشفى سان ميران' }],
  ],
  [
    'a field that is spelled as a verb',
    'أما أستاذة علم النفس بجامعة تلمسان زبيدة مقران فترى أن الوقت ضيق.',
    [{ speaker: 'زبيدة مقران', words: 'الوقت ضيق', organization: 'جامعة تلمسان' }],
  ],
  [
    'a verb with a pronoun after a club',
    'مدرب شبيبة العطاف ينفيها: «لم أوقع لأحد»',
    [
      {
        speaker: 'مدرب شبيبة العطاف',
        words: 'لم أوقع لأحد',
        organization: 'شبيبة العطاف',
      },
    ],
  ],
  [
    'what the leader of a body is called',
    'وقال زعيم العصابة الملقب «الصقر» إن الهدنة انتهت.',
    [
      {
        speaker: 'زعيم العصابة الملقب «الصقر»',
        words: 'الهدنة انتهت',
        organization: 'العصابة',
      },
    ],
  ],
  [
    'an adjective of an envoy',
    'وقالت ممثلة الاتحاد الأفريقي الخاصة لشرق القارة، أمينة ديالو، إن الحوار ممكن.',
    [{ speaker: 'أمينة ديالو', words: 'الحوار ممكن', organization: 'الاتحاد الأفريقي' }],
  ],
  [
    'an adjective of a document',
    'وأظهر تقرير الطب الشرعي الأولي أن الوفاة طبيعية.',
    [
      {
        speaker: 'تقرير الطب الشرعي الأولي',
        words: 'الوفاة طبيعية',
        organization: 'الطب الشرعي',
      },
    ],
  ],
  [
    'a clause on a government',
    'وقالت حكومة الوفاق المنتهية ولايتها إن الحدود آمنة.',
    [{ speaker: 'حكومة الوفاق', words: 'الحدود آمنة' }],
  ],
  [
    'the agency that a body told',
    'وأفادت منظمة حقوقية محلية وكالة المدار بأن الوضع صعب.',
    [{ speaker: 'منظمة حقوقية محلية', words: 'الوضع صعب' }],
  ],
];

/** Arabic sentences about which body is meant by a role that names another, or none. */
export const arabicChosenBodyCases: [name: string, text: string, expected: Said[]][] = [
  [
    'a ministry by an adjective of its minister',
    'وقال وزير الصحة الاتحادي سامر بخيت إن اللقاح متوفر.',
    [{ speaker: 'سامر بخيت', words: 'اللقاح متوفر', organization: 'وزارة الصحة الاتحادية' }],
  ],
  [
    'how a minister has the office',
    'وقال وزير الدفاع المؤقت سامر بخيت إن الحدود آمنة.',
    [{ speaker: 'سامر بخيت', words: 'الحدود آمنة', organization: 'وزارة الدفاع' }],
  ],
  [
    'where somebody was elected',
    'وقال النائب عن محافظة ديالى حيدر العبودي إن المشروع متوقف.',
    [{ speaker: 'حيدر العبودي', words: 'المشروع متوقف', organization: 'مجلس النواب' }],
  ],
  [
    'a counterpart, where the ministry of the first is named without a nation',
    'قال وزير النقل كمال زين إن الجسر جاهز. وأكدت وزارة النقل الخبر.\n\nوقال نظيره العماني هلال السبتي إن التعاون قائم.',
    [
      { speaker: 'كمال زين', words: 'الجسر جاهز', organization: 'وزارة النقل' },
      { speaker: 'هلال السبتي', words: 'التعاون قائم', organization: 'وزارة النقل العمانية' },
    ],
  ],
  [
    'those who serve a president, where the presidency is named',
    'ولم تعلق الرئاسة الليتوانية على الخبر.\n\nوقال مستشار الرئيس الليتواني لشؤون الأمن، يوناس بيترايتس، إن الحدود آمنة.',
    [{ speaker: 'يوناس بيترايتس', words: 'الحدود آمنة', organization: 'الرئاسة الليتوانية' }],
  ],
  [
    'who speaks for a president',
    'وقال المتحدث باسم الرئيس التركي كمال زين إن الحدود آمنة.',
    [{ speaker: 'كمال زين', words: 'الحدود آمنة', organization: 'الحكومة التركية' }],
  ],
  [
    'a member of a house that is named within what was said',
    'وقال النائب عن محافظة ديالى حيدر العبودي: «سنسأل الوزير تحت قبة البرلمان».',
    [
      {
        speaker: 'حيدر العبودي',
        words: 'سنسأل الوزير تحت قبة البرلمان',
        organization: 'البرلمان',
      },
    ],
  ],
  [
    'a body between marks, before the name of who is of it and whom they accuse',
    'واتهم القيادي بـ«هيئة الدفاع عن الغابة» عبد الرحيم زين الحكومة بالتقصير.',
    [
      {
        speaker: 'عبد الرحيم زين',
        words: 'بالتقصير',
        organization: 'هيئة الدفاع عن الغابة',
      },
    ],
  ],
  [
    'the same official',
    'وقال أمين عام النقابة فؤاد زرقون إن المهلة قصيرة.\n\nوأوضح ذات المسؤول أن الباب مفتوح.',
    [
      { speaker: 'فؤاد زرقون', words: 'المهلة قصيرة', organization: 'النقابة' },
      { speaker: 'فؤاد زرقون', words: 'الباب مفتوح', organization: 'النقابة' },
    ],
  ],
  [
    'a field in a part of a state',
    'وقال مدير صحة ديالى فارس العزاوي إن اللقاح متوفر. وقال مدير التربية لولاية تيارت كمال زين إن الدروس بدأت.',
    [
      { speaker: 'فارس العزاوي', words: 'اللقاح متوفر', organization: 'صحة ديالى' },
      {
        speaker: 'كمال زين',
        words: 'الدروس بدأت',
        organization: 'مديرية التربية لولاية تيارت',
      },
    ],
  ],
  [
    'the page that a document is on',
    'وتظهر بيانات منشورة على موقع وزارة التجارة أن الأسعار ارتفعت.',
    [
      {
        speaker: 'بيانات منشورة على موقع وزارة التجارة',
        words: 'الأسعار ارتفعت',
        organization: 'وزارة التجارة',
      },
    ],
  ],
  [
    'a verb that a movement is called by',
    'فتح مدير النادي كمال زين النار على الاتحاد، متهما إياه بـ«الظلم».',
    [{ speaker: 'كمال زين', words: 'الظلم', organization: 'النادي' }],
  ],
  [
    'a name of two words that starts as a verb does',
    'وقالت نقيبة المعلمين هدى علم الدين إن الإضراب مستمر.',
    [{ speaker: 'هدى علم الدين', words: 'الإضراب مستمر', organization: 'نقابة المعلمين' }],
  ],
  [
    'a committee of a task, and a fund of another',
    'وحذرت لجنة إعمار الفلوجة من التأخير. ودعا صندوق إعادة تأهيل المناطق المتضررة السلطات إلى فتح الطرق.',
    [
      { speaker: 'لجنة إعمار الفلوجة', words: 'التأخير' },
      { speaker: 'صندوق إعادة تأهيل المناطق المتضررة', words: 'فتح الطرق' },
    ],
  ],
  [
    'a centre in honour of whom the gazetteer knows',
    'وقالت مديرة مركز الملك سلمان للإغاثة سلمى حداد إن القافلة وصلت.',
    [{ speaker: 'سلمى حداد', words: 'القافلة وصلت', organization: 'مركز الملك سلمان للإغاثة' }],
  ],
  [
    'what somebody knows, before where',
    'وقالت الباحثة في علوم الأعصاب بجامعة دلمون سلمى حداد إن النوم مهم.',
    [{ speaker: 'سلمى حداد', words: 'النوم مهم', organization: 'جامعة دلمون' }],
  ],
  [
    'a district by who is its head, and somebody who was dismissed',
    'وقال قائممقام الرفاعي سجاد كاظم إن الماء شحيح. ورد مدير الميناء المقال كمال زين بأن السد ممتلئ.',
    [
      { speaker: 'سجاد كاظم', words: 'الماء شحيح', organization: 'قائممقامية الرفاعي' },
      { speaker: 'كمال زين', words: 'السد ممتلئ', organization: 'الميناء' },
    ],
  ],
  [
    'who acts for a governor, leads a command or a guild',
    'وقال نائب محافظ نينوى حيدر العبودي إن الجسر آمن. وقال قائد عمليات سامراء اللواء سجاد كاظم إن الطريق مفتوح. وقال نقيب محامي صور رفيق زين إن الإضراب مستمر.',
    [
      { speaker: 'حيدر العبودي', words: 'الجسر آمن', organization: 'محافظة نينوى' },
      { speaker: 'سجاد كاظم', words: 'الطريق مفتوح', organization: 'قيادة عمليات سامراء' },
      { speaker: 'رفيق زين', words: 'الإضراب مستمر', organization: 'نقابة محامي صور' },
    ],
  ],
  [
    'a town after a hospital, and one of two words that the gazetteer has',
    'وقال مدير المستشفى الجامعي بباتنة كمال زين إن العلاج متاح. وقال رئيس بلدية رام الله رفيق حداد إن الماء شحيح.',
    [
      { speaker: 'كمال زين', words: 'العلاج متاح', organization: 'المستشفى الجامعي بباتنة' },
      { speaker: 'رفيق حداد', words: 'الماء شحيح', organization: 'بلدية رام الله' },
    ],
  ],
  [
    'where somebody plays',
    'وقال لاعب وسط الوداد كمال زين إن المباراة صعبة.',
    [{ speaker: 'كمال زين', words: 'المباراة صعبة', organization: 'الوداد' }],
  ],
];

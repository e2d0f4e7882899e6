import type { Said } from './read.ts';

/** Arabic sentences with what cannot speak, and with verbs, where a speaker might be sought; the names are invented. */
export const arabicLexiconCases: [name: string, text: string, expected: Said[]][] = [
  [
    'an act with whose it is, which is announced',
    'وقالت الممثلة سلوى حداد إن التصوير انتهى. وأعلنت اعتزالها التمثيل بعد هذا الموسم.',
    [
      { speaker: 'سلوى حداد', words: 'التصوير انتهى' },
      { speaker: 'سلوى حداد', words: 'اعتزالها التمثيل بعد هذا الموسم' },
    ],
  ],
  [
    'a thing that a clause is about between a speaker and the words',
    'وصل المهندس نزار هلال إلى الموقع صباحاً. كان الجسر مغلقاً. وقال: «لن نفتحه قبل الفحص».',
    [{ speaker: 'نزار هلال', words: 'لن نفتحه قبل الفحص', type: 'direct' }],
  ],
  [
    'where somebody speaks, with whose it is',
    'واستيقظ العامل سمير عودة بعد الجراحة. وقال من غرفته في مستشفى الأمل: «نجوت بأعجوبة».',
    [{ speaker: 'سمير عودة', words: 'نجوت بأعجوبة', type: 'direct' }],
  ],
  [
    'whom somebody speaks for after باسم, which is a name elsewhere, and a surname that ends as a plural does',
    'أكدت المتحدثة باسم وزارة الصحة ليلى صبري أن الدواء متوفر. وأعلن محمود حياصات أن الطريق مغلق.',
    [
      { speaker: 'ليلى صبري', words: 'الدواء متوفر', organization: 'وزارة الصحة' },
      { speaker: 'محمود حياصات', words: 'الطريق مغلق' },
    ],
  ],
  [
    'a surname and a capital that are spelled as nations are, which make no government of the article',
    'وقالت المخرجة نضيرة المجري إن الفيلم جاهز. وتضيف المجري أن العرض قريب. وأكدت وزيرة الثقافة سلمى بن عثمان أن الدعم باق.',
    [
      { speaker: 'نضيرة المجري', words: 'الفيلم جاهز', organization: '' },
      { speaker: 'نضيرة المجري', words: 'العرض قريب', organization: '' },
      { speaker: 'سلمى بن عثمان', words: 'الدعم باق', organization: 'وزارة الثقافة' },
    ],
  ],
  [
    'how, how often and in what language somebody speaks, and no subject',
    'وقال الوزير سامي عزيز إن الطريق مغلق. وينفي بشدة أن يكون الحي قد تُرك. وأكد أكثر من مرة أن الماء كثير. وأضاف بالحرف الواحد أن السد آمن. وأعلن باللغة الفرنسية أن الجسر مفتوح. «لن أعود»، يكرر ثلاث مرات.',
    [
      { speaker: 'سامي عزيز', words: 'الطريق مغلق' },
      { speaker: 'سامي عزيز', words: 'يكون الحي قد تُرك' },
      { speaker: 'سامي عزيز', words: 'الماء كثير' },
      { speaker: 'سامي عزيز', words: 'السد آمن' },
      { speaker: 'سامي عزيز', words: 'الجسر مفتوح' },
      { speaker: 'سامي عزيز', words: 'لن أعود' },
    ],
  ],
  [
    'who speaks after how and how often',
    'وقالت بشدة الوزيرة ليلى صبري إن الماء كثير. وقال للمرة الثانية الوزير سامي خوري إن السد آمن.',
    [
      { speaker: 'ليلى صبري', words: 'الماء كثير' },
      { speaker: 'سامي خوري', words: 'السد آمن' },
    ],
  ],
  [
    'for how many days, and no purpose',
    'وقال الناطق باسم جبهة أنصار السهل لليوم الثالث على التوالي إن الطريق مغلق.',
    [
      {
        speaker: 'الناطق باسم جبهة أنصار السهل',
        words: 'الطريق مغلق',
        organization: 'جبهة أنصار السهل',
      },
    ],
  ],
  [
    'an agency of a state by what it is for, and before who is of it',
    'وأكدت المديرة الجهوية للوكالة الوطنية لحماية الواحات سلمى راضي أن النخيل مريض. وقالت وزارة التربية والتعليم الأولي والرياضة إن الدراسة بدأت.',
    [
      {
        speaker: 'سلمى راضي',
        words: 'النخيل مريض',
        organization: 'الوكالة الوطنية لحماية الواحات',
      },
      { speaker: 'وزارة التربية والتعليم الأولي والرياضة', words: 'الدراسة بدأت' },
    ],
  ],
  [
    'who prepared, carried out or rented something, by a verb that takes an object as well',
    'وتوقعت معدة البرنامج، الإعلامية لينا الخطيب، أن يعود العمل. ورجح منفذ المشروع، المقاول نادر الجندي، أن تتأخر الأشغال. وأكد مستأجر المحل، التاجر كمال زين، أن الإيجار ارتفع.',
    [
      { speaker: 'لينا الخطيب', words: 'يعود العمل' },
      { speaker: 'نادر الجندي', words: 'تتأخر الأشغال' },
      { speaker: 'كمال زين', words: 'الإيجار ارتفع' },
    ],
  ],
  [
    'a noun and its adjectives in the accusative, after a particle that subjects follow',
    'قال الوزير سامي عزيز إن الماء كثير.\n\nغير أن قيادياً بارزاً في حزب الفجر أقر بأن السد قديم. لكن نقابياً في شركة النهر قال إن النهر جاف. إلا أن عضواً سابقاً في جمعية الري كشف أن البئر ملوثة. لكن تقريراً سرياً لوزارة المياه أظهر أن السد متصدع.',
    [
      { speaker: 'سامي عزيز', words: 'الماء كثير' },
      { speaker: 'قيادياً بارزاً في حزب الفجر', words: 'السد قديم', organization: 'حزب الفجر' },
      { speaker: 'نقابياً في شركة النهر', words: 'النهر جاف', organization: 'شركة النهر' },
      {
        speaker: 'عضواً سابقاً في جمعية الري',
        words: 'البئر ملوثة',
        organization: 'جمعية الري',
      },
      {
        speaker: 'تقرير سري لوزارة المياه',
        words: 'السد متصدع',
        organization: 'وزارة المياه',
      },
    ],
  ],
  [
    'an adverb of a field after such a particle, and no subject',
    'لكن رياضياً قال المدرب سامي عزيز إن الفريق بخير. ولكن عسكرياً، قالت الخبيرة ليلى صبري إن الجبهة هادئة.',
    [
      { speaker: 'سامي عزيز', words: 'الفريق بخير' },
      { speaker: 'ليلى صبري', words: 'الجبهة هادئة' },
    ],
  ],
  [
    'a medium that a source tells right after whose it is, and the short name of a body that spoke',
    'وأفاد مصدر في وزارة المياه «المنبر» بأن السد قديم. وأفادت وكالة الأنباء الرسمية «سند» بأن الجسر مغلق. وأفاد المتحدث باسم هيئة النقل العام «نورا» بأن الطريق مقطوع.',
    [
      { speaker: 'مصدر في وزارة المياه', words: 'السد قديم', organization: 'وزارة المياه' },
      { speaker: 'سند', words: 'الجسر مغلق' },
      { speaker: 'المتحدث باسم هيئة النقل العام «نورا»', words: 'الطريق مقطوع' },
    ],
  ],
  [
    'what happened to somebody with its preposition, and that of a verb',
    'وقالت والدة أحد العمال المحالين إلى المحكمة إن ابنها بريء. وقال شقيق أحد الموقوفين على ذمة التحقيق إن البيت خال. وأشار الوافدون إلى ضرورة فتح الطريق. وأشار النازحون إلى الازدحام في المخيم.',
    [
      { speaker: 'والدة أحد العمال المحالين إلى المحكمة', words: 'ابنها بريء' },
      { speaker: 'شقيق أحد الموقوفين على ذمة التحقيق', words: 'البيت خال' },
      { speaker: 'الوافدون', words: 'ضرورة فتح الطريق' },
      { speaker: 'النازحون', words: 'الازدحام في المخيم' },
    ],
  ],
  [
    'an outlet that a source tells right after whose it is, known by a talk to it, and of no chief',
    'أعلن مصرف السهل أرباحه.\n\nوفي حديث إلى «أفق النهر»، أوضح المدير العام كمال زين أن الزبائن كثر.\n\nوأفاد مصدر في بنك الشمال «أفق النهر» بأن النقد قليل.',
    [
      { speaker: 'مصرف السهل', words: 'أرباحه' },
      {
        speaker: 'كمال زين',
        words: 'الزبائن كثر',
        organization: 'مصرف السهل',
        medium: 'أفق النهر',
      },
      {
        speaker: 'مصدر في بنك الشمال',
        words: 'النقد قليل',
        organization: 'بنك الشمال',
        medium: 'أفق النهر',
      },
    ],
  ],
  [
    'what is said of a source between commas, and a clause that starts with a noun',
    'وبحسب الدراسة، المنشورة في مجلة «الضفاف»، ارتفع الخطر مع العمر. ووفقا للتقرير، الذي صدر أمس، انخفض المنسوب مترين. وبحسب الوثيقة، وهي الأولى، زاد الإنفاق. وبحسب الشرطة، الجسر مغلق، والطريق سالك.',
    [
      { speaker: 'الدراسة', words: 'ارتفع الخطر مع العمر', medium: 'الضفاف' },
      { speaker: 'التقرير', words: 'انخفض المنسوب مترين' },
      { speaker: 'الوثيقة', words: 'زاد الإنفاق' },
      { speaker: 'الشرطة', words: 'الجسر مغلق، والطريق سالك' },
    ],
  ],
  [
    'a task that is spelled as a verb, and a dean by what they are over',
    'قالت شركة نقل الواحة إن الحافلات جاهزة. وقال السائق كمال زين، الذي يعمل في شركة نقل الواحة، إن الطريق مغلقة.\n\nوأكدت جامعة النخيل أن الامتحانات مؤجلة. وأوضح عميد القبول والتسجيل، نادر حداد، أن المقاعد قليلة.',
    [
      { speaker: 'شركة نقل الواحة', words: 'الحافلات جاهزة' },
      { speaker: 'كمال زين', words: 'الطريق مغلقة', organization: 'شركة نقل الواحة' },
      { speaker: 'جامعة النخيل', words: 'الامتحانات مؤجلة' },
      { speaker: 'نادر حداد', words: 'المقاعد قليلة', organization: 'جامعة النخيل' },
    ],
  ],
  [
    'what a body with the name of a prince puts off, and an agent who is no broadcaster',
    'أعلنت جامعة الأمير سلطان تأجيل الامتحانات. وقال محامي الشركة إن العقد سليم. واعتبر وكيله، المحامي كمال زين، أن الحكم قاس.',
    [
      { speaker: 'جامعة الأمير سلطان', words: 'تأجيل الامتحانات' },
      { speaker: 'محامي الشركة', words: 'العقد سليم' },
      { speaker: 'كمال زين', words: 'الحكم قاس' },
    ],
  ],
  [
    'a centre for a region that a newspaper is called as, and whom that newspaper was told by',
    'وقال باحث في مركز النخيل للشرق الأوسط إن الماء كثير. وقالت ليلى صبري للشرق الأوسط إن السد آمن.',
    [
      { speaker: 'باحث في مركز النخيل للشرق الأوسط', words: 'الماء كثير' },
      { speaker: 'ليلى صبري', words: 'السد آمن' },
    ],
  ],
  [
    'a name that starts as the article does, after a body',
    'وقالت المتحدثة باسم اللجنة الدولية للصليب الأحمر إلودي فابر إن القافلة وصلت.',
    [{ speaker: 'إلودي فابر', words: 'القافلة وصلت', organization: 'اللجنة الدولية للصليب الأحمر' }],
  ],
  [
    'a mission with where it is sent',
    'وقالت بعثة كوبا لدى الأمم المتحدة إن الحصار ظالم.',
    [{ speaker: 'بعثة كوبا لدى الأمم المتحدة', words: 'الحصار ظالم' }],
  ],
  [
    'a laboratory with the town of its faculty',
    'وقال رئيس مختبر كلية العلوم بصفاقس، نزار الفقي، إن العينة ملوثة.',
    [{ speaker: 'نزار الفقي', words: 'العينة ملوثة', organization: 'كلية العلوم بصفاقس' }],
  ],
  [
    'a committee without a name, before what it did',
    'وقال مجدي سعد، العضو في لجنة برلمانية حققت في القضية، إن الوزارة تتستر.',
    [{ speaker: 'مجدي سعد', words: 'الوزارة تتستر', organization: 'لجنة برلمانية' }],
  ],
  [
    'those who are paid by the hour',
    'وقال رئيس لجنة المتعاقدين بالساعة سامر نعمة إن الرواتب تأخرت.',
    [{ speaker: 'سامر نعمة', words: 'الرواتب تأخرت', organization: 'لجنة المتعاقدين بالساعة' }],
  ],
  [
    'the name of a group that is a given name too, before whose role it is',
    'وقال رئيس مجموعة نسيم طارق الهاملي إن السوق كبيرة.',
    [{ speaker: 'طارق الهاملي', words: 'السوق كبيرة', organization: 'مجموعة نسيم' }],
  ],
];

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
  [
    'who sat, waited or was met before they spoke',
    'على صخرة في أقصى الجزيرة، تجلس نجوى تيلو وتصدر صفيراً. تقول مبتسمة: «التيار يتجه شرقاً». أما الصياد كمال زين فلا ينوي الانتظار. يقول: «سأغادر الليلة».',
    [
      { speaker: 'نجوى تيلو', words: 'التيار يتجه شرقاً' },
      { speaker: 'كمال زين', words: 'سأغادر الليلة' },
    ],
  ],
  [
    'who goes on after another was spoken of',
    'وقالت الوزيرة ليلى صبري إن السد آمن. والتقى فريقنا سامية كوك، وهي نازحة. قالت: «لم يبق لنا شيء».',
    [
      { speaker: 'ليلى صبري', words: 'السد آمن' },
      { speaker: 'سامية كوك', words: 'لم يبق لنا شيء' },
    ],
  ],
  [
    'a group by how many they are',
    'وقال ثلاثة من السكان إن التيار عاد. وطالبت سبع منظمات حقوقية الحكومة بنشر الصور.',
    [
      { speaker: 'ثلاثة من السكان', words: 'التيار عاد' },
      { speaker: 'سبع منظمات حقوقية', words: 'بنشر الصور' },
    ],
  ],
  [
    'a pronoun after a preposition, and a rank',
    'وقالت الوزيرة ليلى صبري إن السد آمن. ووفقا لها، ستبدأ الأعمال غدا. وأفادت الوثيقة بأن الصيد توقف. وأعربت معاليها عن أملها في انتهاء العمل.',
    [
      { speaker: 'ليلى صبري', words: 'السد آمن' },
      { speaker: 'ليلى صبري', words: 'ستبدأ الأعمال غدا' },
      { speaker: 'الوثيقة', words: 'الصيد توقف' },
      { speaker: 'ليلى صبري', words: 'أملها في انتهاء العمل' },
    ],
  ],
  [
    'a verb in the plural has no subject after it',
    'وأكد وزير النفط كمال زين ونظيره سامي رزق أن الخط آمن، ودعوا الشركات إلى «عدم الإصغاء إلى الشائعات».',
    [
      { speaker: 'كمال زين + سامي رزق', words: 'الخط آمن' },
      { speaker: 'كمال زين + سامي رزق', words: 'عدم الإصغاء إلى الشائعات' },
    ],
  ],
  [
    'who issued that in which something is said',
    'وتقدمت النائبة إيناس الحلبي، عضوة لجنة النقل، ببيان عاجل طالبت فيه بإقالة المدير.',
    [{ speaker: 'إيناس الحلبي', words: 'بإقالة المدير' }],
  ],
  [
    'who issued it, before the verb',
    'أما صاحب المتجر صابر الجمال فقد نشر مقطع فيديو قال فيه: «أنا مظلوم ولن أسكت».',
    [{ speaker: 'صابر الجمال', words: 'أنا مظلوم ولن أسكت' }],
  ],
  [
    'the subject after a verb whose object stands first',
    'هذا الجدول اعتبره المهندس دانيال راجح «متفائلا إلى حد الخيال».',
    [{ speaker: 'دانيال راجح', words: 'متفائلا إلى حد الخيال' }],
  ],
  [
    'a man who answers a woman',
    'وقال الشاهد كامل رينو إنه لا يعرف. وسألته القاضية هدى مردم عما رآه، فأجاب: «لم أر شيئا».',
    [
      { speaker: 'كامل رينو', words: 'إنه لا يعرف' },
      { speaker: 'هدى مردم', words: 'عما رآه' },
      { speaker: 'كامل رينو', words: 'لم أر شيئا' },
    ],
  ],
  [
    'the subject of the verb that a noun of saying goes with',
    'وتحفظت إدارة الشركة على الرقم، إذ اكتفى المدير طلال جناحي بالقول: «ندرس كل الخيارات».',
    [{ speaker: 'طلال جناحي', words: 'ندرس كل الخيارات' }],
  ],
  [
    'a subject with the ending of an object after لكن',
    'لكن مسؤولاً في الصندوق أفاد بأن المؤسسة أبلغت متأخرة.',
    [{ speaker: 'مسؤولاً في الصندوق', words: 'المؤسسة أبلغت متأخرة' }],
  ],
  [
    'who was asked, in the next sentence',
    'ووقف ناجي شلهوب في القفص. وسأله رئيس المحكمة منير حداد: «هل هذه صورك؟». صمت شلهوب ثم أجاب: «لم أصورها أنا».',
    [
      { speaker: 'منير حداد', words: 'هل هذه صورك؟' },
      { speaker: 'ناجي شلهوب', words: 'لم أصورها أنا' },
    ],
  ],
  [
    'somebody new, though of the profession of somebody before',
    'وقال أستاذ الطب كمال العمراني إن اللقاح آمن. واعترف أستاذ بثانوية في فاس، رفض ذكر اسمه، بأن التلاميذ لم يحضروا.',
    [
      { speaker: 'كمال العمراني', words: 'اللقاح آمن' },
      { speaker: 'أستاذ بثانوية في فاس', words: 'التلاميذ لم يحضروا' },
    ],
  ],
  [
    'whoever was named before, whose words a medium passes on with no more than a pronoun',
    'وقالت ليلى صبري إن الخطة تأخرت. ونقلت عنها صحيفة «الضفاف» قولها إن التمويل جاهز. ونقل عنها التقرير تأكيدها أن العمل مستمر.',
    [
      { speaker: 'ليلى صبري', words: 'الخطة تأخرت' },
      { speaker: 'ليلى صبري', words: 'التمويل جاهز', medium: 'الضفاف' },
      { speaker: 'ليلى صبري', words: 'العمل مستمر', medium: 'التقرير' },
    ],
  ],
  [
    'what somebody is asked about is not who answers',
    'وقال كمال زين إن السد آمن. وعن مصدر التمويل، أجاب: "من مواردنا الخاصة وحدها". وبشأن تقرير اللجنة، رد بأن الأرقام قديمة.',
    [
      { speaker: 'كمال زين', words: 'السد آمن' },
      { speaker: 'كمال زين', words: 'من مواردنا الخاصة وحدها' },
      { speaker: 'كمال زين', words: 'الأرقام قديمة' },
    ],
  ],
  [
    'somebody with a body and a place within their role, of whom a relative clause goes on',
    'والتقى الوفد مديرة الصندوق في العراق سلمى هادي، التي أكدت أن القرض جاهز. وزار الوزير رئيسة البلدية منى فارس، التي طالبت بطريق جديد.',
    [
      { speaker: 'سلمى هادي', words: 'القرض جاهز' },
      { speaker: 'منى فارس', words: 'بطريق جديد' },
    ],
  ],
  [
    'the man of a club after the club, and one who speaks in its statement',
    'أما نادي النهر، فأكد مدربه كريم عزيز أن اللاعبين جاهزون. واعتبر قائده مهدي العايب أن الفوز مستحق. ونشر النادي بيانا وصف فيه أداء الحكم بـ«المهزلة».',
    [
      { speaker: 'كريم عزيز', words: 'اللاعبين جاهزون' },
      { speaker: 'مهدي العايب', words: 'الفوز مستحق' },
      { speaker: 'نادي النهر', words: 'المهزلة', cue: 'وصف' },
    ],
  ],
  [
    'whom somebody calls on after a pronoun for who does',
    'وأعرب كمال زين عن أمله في اتفاق، لكنه طالب "الاقتصادات الكبرى" بخفض الديون.',
    [
      { speaker: 'كمال زين', words: 'أمله في اتفاق' },
      { speaker: 'كمال زين', words: 'بخفض الديون' },
    ],
  ],
];

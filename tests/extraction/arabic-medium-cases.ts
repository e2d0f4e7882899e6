import type { Said } from './read.ts';

/** Arabic sentences about the way on which somebody's words came to the article. */
export const arabicMediumCases: [name: string, text: string, expected: Said[]][] = [
  [
    'the same medium while somebody goes on speaking',
    'وقالت المديرة ليلى صبري لـ«الضفاف» إن الجسر مغلق. وأضافت: «لن نفتحه قبل الربيع».\nوتابعت صبري أن العمل مستمر.\nوقال كمال زين إن السد آمن.',
    [
      { speaker: 'ليلى صبري', words: 'الجسر مغلق', medium: 'الضفاف' },
      { speaker: 'ليلى صبري', words: 'لن نفتحه قبل الربيع', medium: 'الضفاف' },
      { speaker: 'ليلى صبري', words: 'العمل مستمر', medium: 'الضفاف' },
      { speaker: 'كمال زين', words: 'السد آمن', medium: '' },
    ],
  ],
  [
    'documents without whose they are and when they were issued',
    'وقالت البلدية في بلاغ لها إن الجسر مغلق. وقالت الشركة في بيان نُشر على موقعها إن العمل مستمر. وقالت الجمعية في تقرير صادر عن فرعها إن السد آمن. وقالت النقابة في بلاغ شديد اللهجة إن الأجور زهيدة.',
    [
      { speaker: 'البلدية', words: 'الجسر مغلق', medium: 'بلاغ' },
      { speaker: 'الشركة', words: 'العمل مستمر', medium: 'بيان' },
      { speaker: 'الجمعية', words: 'السد آمن', medium: 'تقرير' },
      { speaker: 'النقابة', words: 'الأجور زهيدة', medium: 'بلاغ' },
    ],
  ],
  [
    'a letter by mail',
    'وقالت الشركة في رسالة بالبريد الإلكتروني إن الأرباح زادت. وقالت البلدية في رسالة عبر البريد إن الجسر مغلق.',
    [
      { speaker: 'الشركة', words: 'الأرباح زادت', medium: 'رسالة بالبريد الإلكتروني' },
      { speaker: 'البلدية', words: 'الجسر مغلق', medium: 'رسالة عبر البريد' },
    ],
  ],
  [
    'what stands between the verb and its words, where a sentence has two',
    'ونُشر المسح في صحيفة «الضفاف»، وكتب كمال زين في افتتاحية مرافقة أن النتائج أولية.',
    [{ speaker: 'كمال زين', words: 'النتائج أولية', medium: 'افتتاحية مرافقة' }],
  ],
  [
    'a document of whoever speaks next',
    'وقال كمال زين إن السد آمن، فيما قالت الشركة في بيان مقتضب إن الأرباح زادت.',
    [
      { speaker: 'كمال زين', words: 'السد آمن', medium: '' },
      { speaker: 'الشركة', words: 'الأرباح زادت', medium: 'بيان مقتضب' },
    ],
  ],
  [
    'a magazine that printed a piece, and one that passed it on within the clause of its noun',
    'ورأى الباحث كمال زين، في مقال نشرته مجلة «الأفق»، أن السد قديم. وزعمت الشركة، في رد نقلته صحيفة «الضفاف»، أن الأرباح زادت. وقالت البلدية، في بيان نشرته صحيفة «الضفاف»، إن الجسر مغلق.',
    [
      { speaker: 'كمال زين', words: 'السد قديم', medium: 'الأفق' },
      { speaker: 'الشركة', words: 'الأرباح زادت', medium: 'الضفاف' },
      { speaker: 'البلدية', words: 'الجسر مغلق', medium: 'بيان' },
    ],
  ],
  [
    'a document to which a pronoun goes back',
    'أصدر اتحاد الصيادين بياناً طالب فيه بوقف البناء. وتقدم النائب كمال زين بسؤال كتابي إلى الوزير، تساءل فيه عن «أسباب التأخير». ونشر المغني سامي نصر تسجيلاً مصوراً قال فيه إن العرض ألغي. وعقدت اللجنة اجتماعاً أكدت فيه أن السد آمن.',
    [
      { speaker: 'اتحاد الصيادين', words: 'بوقف البناء', medium: 'بيان' },
      { speaker: 'كمال زين', words: 'أسباب التأخير', medium: 'سؤال كتابي' },
      { speaker: 'سامي نصر', words: 'العرض ألغي', medium: 'تسجيل مصور' },
      { speaker: 'اللجنة', words: 'السد آمن', medium: '' },
    ],
  ],
  [
    'whom a talk was given to, and who made it',
    'وقالت ليلى صبري في تصريحات خصت بها «الأفق» إن العمل مستمر. وقال كمال زين في مقابلة أجرتها معه صحيفة «الضفاف» إن السد آمن. وقال مدير المشفى المركزي في المدينة سامي نصر إلى «النهر» إن القسم امتلأ. وقال رامي حداد الذي انتقل إلى «الشلال» إن المباراة صعبة.',
    [
      { speaker: 'ليلى صبري', words: 'العمل مستمر', medium: 'الأفق' },
      { speaker: 'كمال زين', words: 'السد آمن', medium: 'الضفاف' },
      { speaker: 'سامي نصر', words: 'القسم امتلأ', medium: 'النهر' },
      { speaker: 'رامي حداد', words: 'المباراة صعبة', medium: '' },
    ],
  ],
  [
    'a station rather than its programme',
    'وقالت ليلى صبري في برنامج «صباح النهر» على إذاعة «الضفاف» إن العمل مستمر.',
    [{ speaker: 'ليلى صبري', words: 'العمل مستمر', medium: 'الضفاف' }],
  ],
  [
    'names between double brackets, and questions of a medium',
    'وقال كمال زين لوكالة الأنباء ((شينخوا)) إن السد آمن. وأكدت ليلى صبري، في رد خطي على أسئلة ((شينخوا))، أن العمل مستمر.',
    [
      { speaker: 'كمال زين', words: 'السد آمن', medium: 'شينخوا' },
      { speaker: 'ليلى صبري', words: 'العمل مستمر', medium: 'شينخوا' },
    ],
  ],
  [
    'a broadcaster that is called a body',
    'وقال كمال زين لهيئة الإذاعة السويدية إن السد آمن. وقالت ليلى صبري لهيئة الإذاعة SVR إن العمل مستمر.',
    [
      { speaker: 'كمال زين', words: 'السد آمن', medium: 'هيئة الإذاعة السويدية' },
      { speaker: 'ليلى صبري', words: 'العمل مستمر', medium: 'SVR' },
    ],
  ],
  [
    'a medium that got a copy, before it',
    'وكشفت مذكرة داخلية، واطلعت «الضفاف» على نسخة منها، أن السد قديم.',
    [{ speaker: 'مذكرة داخلية', words: 'السد قديم', medium: 'الضفاف' }],
  ],
  [
    'a platform, where the verb may have its preposition for what is said',
    'وأكدت الشركة في تدوينة على منصة «إكس» أن الأرباح زادت. وشدد الوزير كمال زين على حسابه أن السد آمن. وشددت ليلى صبري على تطبيق القانون.',
    [
      { speaker: 'الشركة', words: 'الأرباح زادت', medium: 'إكس' },
      { speaker: 'كمال زين', words: 'السد آمن', medium: 'حسابه' },
      { speaker: 'ليلى صبري', words: 'تطبيق القانون', medium: '' },
    ],
  ],
  [
    'a day after the name of whoever speaks',
    'وقالت صحيفة الضفاف الدنماركية يوم السبت إن السد قديم.',
    [{ speaker: 'صحيفة الضفاف الدنماركية', words: 'السد قديم' }],
  ],
  [
    'speeches that nobody is said to have passed on',
    'وقالت الوزيرة ليلى صبري في كلمة متلفزة إن العمل مستمر. وقال كمال زين في شهادته أمام المحكمة إن السد قديم. وقال رامي حداد في كلمة ألقاها عبر الفيديو إن الجسر مغلق. وقال سامي نصر خلال لقاء إذاعي إن القسم امتلأ.',
    [
      { speaker: 'ليلى صبري', words: 'العمل مستمر', medium: 'كلمة متلفزة' },
      { speaker: 'كمال زين', words: 'السد قديم', medium: 'شهادته' },
      { speaker: 'رامي حداد', words: 'الجسر مغلق', medium: 'كلمة' },
      { speaker: 'سامي نصر', words: 'القسم امتلأ', medium: 'لقاء إذاعي' },
    ],
  ],
  [
    'platforms by their nouns',
    'وقالت ليلى صبري على موقع التواصل الاجتماعي «إكس» إن العمل مستمر. وقال كمال زين على حسابه بموقع إنستغرام إن السد قديم.',
    [
      { speaker: 'ليلى صبري', words: 'العمل مستمر', medium: 'إكس' },
      { speaker: 'كمال زين', words: 'السد قديم', medium: 'إنستغرام' },
    ],
  ],
  [
    'a medium and then who speaks',
    'وقالت للتلفزيون الرسمي الناطقة باسم هيئة الغابات رنا عبود إن السد آمن. وقال لموقع مدار نيوز رامي حداد إن الجسر مغلق.',
    [
      { speaker: 'رنا عبود', words: 'السد آمن', medium: 'التلفزيون الرسمي' },
      { speaker: 'رامي حداد', words: 'الجسر مغلق', medium: 'مدار نيوز' },
    ],
  ],
  [
    'a name of a medium that is a word or a place elsewhere',
    'وقال كمال زين للأناضول إن السد آمن. وعاد رامي حداد للجزيرة وقال إن الجسر مغلق.',
    [
      { speaker: 'كمال زين', words: 'السد آمن', medium: 'الأناضول' },
      { speaker: 'رامي حداد', words: 'الجسر مغلق', medium: '' },
    ],
  ],
  [
    'where its press is, and no part of the name of a site',
    'وقالت ليلى صبري، في مقابلة مع موقع مدار نيوز نُشرت أمس، إن العمل مستمر.',
    [{ speaker: 'ليلى صبري', words: 'العمل مستمر', medium: 'مدار نيوز' }],
  ],
  [
    'the medium of a line with a colon, by its talk and by its name in the text',
    '- رئيسة الهيئة في حوار مع «الضفاف»: لن نغلق السد.\n- الرئيس التنفيذي لـ«الأفق»: لن نبيع المصنع.\nوقال كمال زين لـ«الأفق» إن السد آمن.',
    [
      { speaker: 'رئيسة الهيئة', words: 'لن نغلق السد', medium: 'الضفاف' },
      { speaker: 'الرئيس التنفيذي', words: 'لن نبيع المصنع', medium: 'الأفق' },
      { speaker: 'كمال زين', words: 'السد آمن', medium: 'الأفق' },
    ],
  ],
  [
    'the outlet of the lines around, told by somebody of a body with a quote-marked name',
    'بواسطة: سعاد حامد - أطلس 24\n\nبدأت الأزمة في المدينة قبل أيام واستمرت حتى اليوم مع تجدد الاحتجاجات في أحيائها.\nوقال المحلل في شركة «أوربت» للأبحاث يان كوفاتش لأطلس 24 إن السد قديم. وقالت الباحثة رنا عبود لأطلس 24 إن الجسر مغلق.',
    [
      { speaker: 'يان كوفاتش', words: 'السد قديم', medium: 'أطلس 24' },
      { speaker: 'رنا عبود', words: 'الجسر مغلق', medium: 'أطلس 24' },
    ],
  ],
  [
    'an outlet in brackets before its verb, and a document with its number',
    'وكانت (أخبار المدار) قد نقلت عن مصدر أمني قوله إن المعبر مغلق.\nقالت الوزارة في قرار رقم 14 إن الصيد ممنوع.',
    [
      { speaker: 'مصدر أمني', words: 'المعبر مغلق', medium: 'أخبار المدار' },
      { speaker: 'الوزارة', words: 'الصيد ممنوع', medium: 'قرار رقم 14' },
    ],
  ],
];

import type { Said } from './read.ts';

/** Arabic sentences by who holds or has held a post: reporters, governors, agents, and people of no body at all. */
export const arabicPostCases: [name: string, text: string, expected: Said[]][] = [
  [
    'reporters of an outlet by its name alone',
    'وقال مراسل الجزيرة في بورتسودان كمال زين إن الطريق مغلق. وقالت مذيعة قناة «بي إن سبورتس» ليلى صبري إن السد آمن. وقال مراسل الأناضول إن الماء كثير.',
    [
      { speaker: 'كمال زين', words: 'الطريق مغلق', organization: 'الجزيرة' },
      { speaker: 'ليلى صبري', words: 'السد آمن', organization: 'بي إن سبورتس' },
      { speaker: 'مراسل الأناضول', words: 'الماء كثير', organization: 'الأناضول' },
    ],
  ],
  [
    'who was something once, by no more than what it was',
    'وقال النائب السابق كمال زين إن الطريق مغلق. وقال وزير المالية الأسبق سامي عزيز إن السد آمن. وقالت الدبلوماسية المصرية السابقة ليلى صبري إن الماء كثير.',
    [
      { speaker: 'كمال زين', words: 'الطريق مغلق', organization: '' },
      { speaker: 'سامي عزيز', words: 'السد آمن', organization: '' },
      { speaker: 'ليلى صبري', words: 'الماء كثير', organization: '' },
    ],
  ],
  [
    'agents, lawyers, kin and those of a village, who are of no body',
    'وقال وكيله البرتغالي كمال زين إن الطريق مغلق. وقال محامي الدفاع سامي عزيز إن السد آمن. وقال مختار القرية رامي حداد إن الماء كثير. وقال ابن عم الضحية عمر زيدان إن الليل طويل. وقال مصدر أمني بمحافظة قنا إن الجسر قديم.',
    [
      { speaker: 'كمال زين', words: 'الطريق مغلق', organization: '' },
      { speaker: 'سامي عزيز', words: 'السد آمن', organization: '' },
      { speaker: 'رامي حداد', words: 'الماء كثير', organization: '' },
      { speaker: 'عمر زيدان', words: 'الليل طويل', organization: '' },
      { speaker: 'مصدر أمني بمحافظة قنا', words: 'الجسر قديم', organization: '' },
    ],
  ],
  [
    'posts with the name of a place that no lexicon has',
    'وقال والي تيرس مرواح كمال زين إن الطريق مغلق. وقال عمدة مدينة كوروندا سامي عزيز إن السد آمن. وقال عامل إقليم تازروت رامي حداد إن الماء كثير. وقال قائم مقام الزورية عمر زيدان إن الجسر قديم.',
    [
      { speaker: 'كمال زين', words: 'الطريق مغلق', organization: 'ولاية تيرس مرواح' },
      { speaker: 'سامي عزيز', words: 'السد آمن', organization: 'بلدية كوروندا' },
      { speaker: 'رامي حداد', words: 'الماء كثير', organization: 'إقليم تازروت' },
      { speaker: 'عمر زيدان', words: 'الجسر قديم', organization: 'قائمقامية الزورية' },
    ],
  ],
  [
    'whose task a pronoun tells',
    'حذرت هيئة الغابات من الجفاف. ولفت مدير عملياتها، الكيني دانيال أوتيمبو، إلى أن الماء قليل.',
    [
      { speaker: 'هيئة الغابات', words: 'الجفاف' },
      { speaker: 'دانيال أوتيمبو', words: 'الماء قليل', organization: 'هيئة الغابات' },
    ],
  ],
  [
    'a body that was hit',
    'وتعرضت مدرسة النور للقصف. وقالت مديرتها ليلى صبري إن الطريق مغلق.',
    [{ speaker: 'ليلى صبري', words: 'الطريق مغلق', organization: 'مدرسة النور' }],
  ],
  [
    'names of which a syllable is spelled as a pronoun',
    'وقال المخرج الكوري جانغ دونغ هو إن الطريق مغلق. وأوضح لي مين هو، عمدة كوروندا، أن السد آمن.',
    [
      { speaker: 'جانغ دونغ هو', words: 'الطريق مغلق' },
      { speaker: 'لي مين هو', words: 'السد آمن', organization: 'بلدية كوروندا' },
    ],
  ],
  [
    'what somebody does after a pronoun, which is no role',
    '«لم أر ابني»، تقول أم محمود وهي تمسك بصورة أمام باب المستشفى.',
    [{ speaker: 'أم محمود', words: 'لم أر ابني', organization: '' }],
  ],
  [
    'of a nation after whoever leads a body and a court whose adjective ends otherwise',
    'وقال رئيس نادي القضاة الموريتاني كمال زين إن الطريق مغلق. وقالت المحكمة الإدارية العليا إن السد آمن.',
    [
      { speaker: 'كمال زين', words: 'الطريق مغلق', organization: 'نادي القضاة الموريتاني' },
      { speaker: 'المحكمة الإدارية العليا', words: 'السد آمن' },
    ],
  ],
  [
    'the first of several, and who led it once',
    'وقال مدير دائرة الواحة الأولى للتربية سامي عزيز إن الماء كثير. وقال مديرها السابق رامي حداد إن الجسر قديم.',
    [
      { speaker: 'سامي عزيز', words: 'الماء كثير', organization: 'دائرة الواحة الأولى للتربية' },
      { speaker: 'رامي حداد', words: 'الجسر قديم', organization: 'دائرة الواحة الأولى للتربية' },
    ],
  ],
  [
    'ambassadors to a kingdom, who speaks for an army, and an office for a part of the world',
    'وقال السفير الياباني لدى المملكة كمال زين إن الطريق مغلق. وقال ناطق عسكري كونغولي إن السد آمن. وقال المدير الإقليمي لمنظمة الصحة العالمية لشرق المتوسط سامي عزيز إن الماء كثير.',
    [
      { speaker: 'كمال زين', words: 'الطريق مغلق', organization: 'الحكومة اليابانية' },
      { speaker: 'ناطق عسكري كونغولي', words: 'السد آمن', organization: 'الجيش الكونغولي' },
      { speaker: 'سامي عزيز', words: 'الماء كثير', organization: 'منظمة الصحة العالمية' },
    ],
  ],
  [
    'from where somebody speaks, where a body sits, and auditors',
    '«بل قبله»، ترد زوجته من داخل البيت. وأفاد المرصد البحري، ومقره طنجة، بأن الطريق مغلق. وأوصى مدققو الحسابات في البنك الدولي بوقف القرض. وتقول منى (34 سنة) إن الأجر قليل.',
    [
      { speaker: 'زوجته', words: 'بل قبله' },
      { speaker: 'المرصد البحري', words: 'الطريق مغلق', organization: 'المرصد البحري' },
      {
        speaker: 'مدققو الحسابات في البنك الدولي',
        words: 'بوقف القرض',
        organization: 'البنك الدولي',
      },
      { speaker: 'منى', words: 'الأجر قليل' },
    ],
  ],
  [
    'the hour before who speaks on a live page',
    '10:35 هيئة الغابات: الطريق إلى الواحة مغلق',
    [{ speaker: 'هيئة الغابات', words: 'الطريق إلى الواحة مغلق' }],
  ],
  [
    'whose field is no directorate where a body is named, and names of towns and bodies before who is of them',
    'وقال مدير الاتصالات في مديرية الصحة كمال زين إن الطريق مغلق. وقال مدير جامعة القاضي عياض سامي عزيز إن السد آمن. وقال مدير مستشفى الأمل في خان الزيت رامي حداد إن الماء كثير. وقالت المسؤولة في هيومن رايتس ووتش ليلى صبري إن الليل طويل.',
    [
      { speaker: 'كمال زين', words: 'الطريق مغلق', organization: 'مديرية الصحة' },
      { speaker: 'سامي عزيز', words: 'السد آمن', organization: 'جامعة القاضي عياض' },
      { speaker: 'رامي حداد', words: 'الماء كثير', organization: 'مستشفى الأمل' },
      { speaker: 'ليلى صبري', words: 'الليل طويل', organization: 'هيومن رايتس ووتش' },
    ],
  ],
  [
    'a known club after ب, and a firm for a field before a name that may be none',
    'وقال المسؤول الإعلامي بمانشستر سيتي كمال زين إن الملعب جاهز. وقالت مديرة شركة النسيم للبترول مها القرشي إن السد آمن.',
    [
      { speaker: 'كمال زين', words: 'الملعب جاهز', organization: 'مانشستر سيتي' },
      { speaker: 'مها القرشي', words: 'السد آمن', organization: 'شركة النسيم للبترول' },
    ],
  ],
  [
    'what somebody is in charge of, right before the body with ب or في',
    'وقال مدير الحجر بمطار النورس كمال زين إن العمل مستمر. وأكدت مديرة الثروة السمكية في وزارة الزراعة ليلى صبري أن الماء نظيف.',
    [
      { speaker: 'كمال زين', words: 'العمل مستمر', organization: 'مطار النورس' },
      { speaker: 'ليلى صبري', words: 'الماء نظيف', organization: 'وزارة الزراعة' },
    ],
  ],
  [
    'whose an office is, by the body that the sentence before is about',
    'أعلنت شركة «سديم» زيادة الأرباح.\nوافتتحت «سديم» 14 فرعا.\nوسجلت شركة «أفق» خسارة كبيرة هذا العام.\nوقالت المديرة المالية، ليلى صبري، إن الفرن توقف شهرين.',
    [
      { speaker: 'سديم', words: 'زيادة الأرباح' },
      { speaker: 'ليلى صبري', words: 'الفرن توقف شهرين', organization: 'أفق' },
    ],
  ],
  [
    'the firm that spoke, of two that a dual names',
    'أعلنت اللجنة فتح تحقيق مع شركتي «سديم» و«أفق».\nوقالت «سديم» إن البيانات تحذف.\nوقال الرئيس التنفيذي للشركة كمال زين إن العمل مستمر.\nويرى المحلل في شركة «نهر» سمير حداد أن الأرباح ستزيد.',
    [
      { speaker: 'اللجنة', words: 'فتح تحقيق مع شركتي «سديم» و«أفق»' },
      { speaker: 'سديم', words: 'البيانات تحذف' },
      { speaker: 'كمال زين', words: 'العمل مستمر', organization: 'سديم' },
      { speaker: 'سمير حداد', words: 'الأرباح ستزيد', organization: 'نهر' },
    ],
  ],
  [
    'bodies that are named by a cause',
    'وقالت رئيسة الحركة من أجل الديمقراطية والعدالة ليلى صبري إن الحوار ممكن. وقال كمال زين، منسق شبكة آباء من أجل حقوق التلاميذ، إن المدارس بعيدة.',
    [
      {
        speaker: 'ليلى صبري',
        words: 'الحوار ممكن',
        organization: 'الحركة من أجل الديمقراطية والعدالة',
      },
      {
        speaker: 'كمال زين',
        words: 'المدارس بعيدة',
        organization: 'شبكة آباء من أجل حقوق التلاميذ',
      },
    ],
  ],
  [
    "a minister of state in another minister's ministry, and one in none",
    'وقال وزير الدولة في وزارة النقل كمال زين إن الطريق مغلق. وقالت وزيرة الدولة بوزارة الصحة ليلى صبري إن الدواء كثير. وقال وزير الدولة لشؤون الريف سامي حداد إن الماء قليل.',
    [
      { speaker: 'كمال زين', words: 'الطريق مغلق', organization: 'وزارة النقل' },
      { speaker: 'ليلى صبري', words: 'الدواء كثير', organization: 'وزارة الصحة' },
      { speaker: 'سامي حداد', words: 'الماء قليل', organization: 'الحكومة' },
    ],
  ],
  [
    'the organ of a body that was named before',
    'أعلن اتحاد الصيادين الإضراب.\n\nوقالت عضو الأمانة العامة ليلى صبري إن الأجور قليلة. وقال عضو المكتب التنفيذي كمال زين إن البحر خطر.',
    [
      { speaker: 'اتحاد الصيادين', words: 'الإضراب' },
      { speaker: 'ليلى صبري', words: 'الأجور قليلة', organization: 'اتحاد الصيادين' },
      { speaker: 'كمال زين', words: 'البحر خطر', organization: 'اتحاد الصيادين' },
    ],
  ],
  [
    'a body whose noun is spelled as a verb, and a service of a province, after ل',
    'أوضح المتحدث الرسمي لتجمع المهنيين بندر الجهني أن الاجتماع تأجل. وقال المتحدث الرسمي لصحة جازان راكان العسيري إن اللقاح متوافر. وأكدت المديرة العامة لشركة نقل تونس آمال القلعي أن الأسطول قديم.',
    [
      { speaker: 'بندر الجهني', organization: 'تجمع المهنيين', words: 'الاجتماع تأجل' },
      { speaker: 'راكان العسيري', organization: 'صحة جازان', words: 'اللقاح متوافر' },
      { speaker: 'آمال القلعي', organization: 'شركة نقل تونس', words: 'الأسطول قديم' },
    ],
  ],
  [
    'whoever is the secretary general now',
    'وأعلن الأمين العام الحالي للحزب سامي حداد أنه سيغادر.',
    [{ speaker: 'سامي حداد', words: 'أنه سيغادر' }],
  ],
  [
    'what a post at a university has the care of, which is no part of its name',
    'قال وكيل كلية الطب بجامعة المروج لشؤون خدمة البيئة سمير جابر إن القافلة بدأت. وقالت المستشارة بجامعة السواقي للدراسات العليا منى حداد إن القبول مفتوح.',
    [
      { speaker: 'سمير جابر', words: 'القافلة بدأت', organization: 'كلية الطب' },
      { speaker: 'منى حداد', words: 'القبول مفتوح', organization: 'جامعة السواقي' },
    ],
  ],
  [
    'a name after all of a role, in which acts, towns and bodies stand that might be words of the statement',
    'أعلن رئيس لجنة إعادة إعمار الوادي والمدن المتضررة المهندس حاتم العريبي أن الجسر قديم. وأكد المدير العام لاتحاد العاصمة توفيق قريشي أن السد آمن. ورد المدير الولائي للصيد بعين تارو عباس حمدي بأن البحر هائج. وقال مدير الإعلام بقوة الإطفاء العميد سامي نصر إن الطريق طويل. وقالت الإعلامية لميس سلامة إن الماء كثير.',
    [
      { speaker: 'حاتم العريبي', words: 'الجسر قديم' },
      { speaker: 'توفيق قريشي', words: 'السد آمن', organization: 'اتحاد العاصمة' },
      { speaker: 'عباس حمدي', words: 'البحر هائج' },
      { speaker: 'سامي نصر', words: 'الطريق طويل' },
      { speaker: 'لميس سلامة', words: 'الماء كثير' },
    ],
  ],
  [
    'how somebody speaks by the same words, and whom an act is done to',
    'وقال المدير بعين دامعة إن السد آمن. ورد الوزير بقوة إن الجسر قديم. وأعلن رئيس النادي تعيين سامي نصر مدربا للفريق.',
    [
      { speaker: 'المدير', words: 'السد آمن' },
      { speaker: 'الوزير', words: 'الجسر قديم' },
      { speaker: 'رئيس النادي', words: 'تعيين سامي نصر مدربا للفريق' },
    ],
  ],
];

import type { Said } from './read.ts';

/** Arabic sentences by whose each of their clauses is, where several say something in one. */
export const arabicEndsCases: [name: string, text: string, expected: Said[]][] = [
  [
    'the last of two clauses before its source, and the clause after a contrast',
    'دخل الإضراب يومه الثالث، فيما ألغيت 164 رحلة، بحسب مصدر في المحطة. لكن النسبة في الشمال لا تتجاوز النصف، بحسب مرصد الصحة.',
    [
      { speaker: 'مصدر في المحطة', words: 'ألغيت 164 رحلة' },
      { speaker: 'مرصد الصحة', words: 'النسبة في الشمال لا تتجاوز النصف' },
    ],
  ],
  [
    'what another says of it after a source',
    'وقُطع التيار منذ مساء السبت، على ما أفاد مرصد الطاقة، وهو ما عزته وزارة المياه إلى «عطل في المحطة».',
    [
      { speaker: 'مرصد الطاقة', words: 'وقُطع التيار منذ مساء السبت' },
      { speaker: 'وزارة المياه', words: 'عطل في المحطة', cue: 'عزته' },
    ],
  ],
  [
    'how something is denied, between marks',
    'ونفى البلاغ «نفيا قاطعا» أن تكون المدة قد طالت.',
    [{ speaker: 'البلاغ', words: 'تكون المدة قد طالت' }],
  ],
  [
    'somebody who says it in a document that is named first',
    'وبحسب مذكرة داخلية، وصف المدير نزار هلال الأجهزة بأنها «باب بلا قفل»، وطلب تأجيل الافتتاح.',
    [
      { speaker: 'نزار هلال', words: 'الأجهزة بأنها «باب بلا قفل»', cue: 'وصف' },
      { speaker: 'نزار هلال', words: 'تأجيل الافتتاح', cue: 'طلب' },
    ],
  ],
  [
    'what data show by a noun, and nobody else',
    'وأظهرت بيانات رسمية ارتفاع الأسعار بنسبة 3 في المئة. وأظهر اللاعب سامي خوري تقدماً كبيراً.',
    [{ speaker: 'بيانات رسمية', words: 'ارتفاع الأسعار بنسبة 3 في المئة', cue: 'أظهرت' }],
  ],
  [
    'a name of the pattern of a verbal noun before a comma, and an act that ends as an adjective does',
    'ونفى مدير الحملة، النائب بوريس تشيلو، حصول أي تلاعب. وتصف الوكالة التفشي بأنه «الأوسع منذ عام».',
    [
      { speaker: 'بوريس تشيلو', words: 'حصول أي تلاعب' },
      { speaker: 'الوكالة', words: 'التفشي بأنه «الأوسع منذ عام»' },
    ],
  ],
  [
    'who is accused written with the verb, and by what way somebody replied',
    'إلا أن النائبة ليلى صبري اتهمته بالتأخر ثلاثة أشهر. ورد الوزير سامي خوري مساء عبر التلفزيون الوطني، متهما البعثة بـ«تجاوز دورها».',
    [
      { speaker: 'ليلى صبري', words: 'بالتأخر ثلاثة أشهر', cue: 'اتهمته' },
      { speaker: 'سامي خوري', words: 'تجاوز دورها', cue: 'متهما' },
    ],
  ],
  [
    'a clause of another verb after what is cited, and a person by trade and age',
    'وقالت المحامية ليلى صبري إن العدد كبير.\n\nوأضافت المحامية البالغة 52 عاما أن الرقم قديم. وتستشهد بمقطع يزعم صاحبه أن الماء نظيف.',
    [
      { speaker: 'ليلى صبري', words: 'العدد كبير' },
      { speaker: 'ليلى صبري', words: 'الرقم قديم', cue: 'أضافت' },
      { speaker: 'صاحبه', words: 'الماء نظيف', cue: 'يزعم' },
    ],
  ],
  [
    'words of their own after a clause and a colon',
    'وينفي المدير نزار هلال أن يكون الحي قد تُرك: «رممنا ستين بيتاً، وهذا أكثر مما أُنجز من قبل».',
    [
      { speaker: 'نزار هلال', words: 'يكون الحي قد تُرك', cue: 'ينفي' },
      {
        speaker: 'نزار هلال',
        words: 'رممنا ستين بيتاً، وهذا أكثر مما أُنجز من قبل',
        cue: ':',
        type: 'direct',
      },
    ],
  ],
  [
    'another body after a role or a document that has no name beside it',
    'ودعا رئيس البلدية وزارة الأشغال إلى الإسراع. وحذر البيان المشترك إدارة المصنع من الإغلاق. وحمّل رئيس الجمعية شركة المياه مسؤولية الحادث. وقال الرئيس التنفيذي شركة سديم كمال زين إن العمل مستمر.',
    [
      { speaker: 'رئيس البلدية', words: 'الإسراع' },
      { speaker: 'البيان المشترك', words: 'الإغلاق' },
      { speaker: 'رئيس الجمعية', words: 'شركة المياه مسؤولية الحادث' },
      { speaker: 'كمال زين', words: 'العمل مستمر' },
    ],
  ],
  [
    'amateurs and a body that is known, whom somebody advises or asks',
    'ونصح المدير هواة التصوير باستخدام حامل. وطالبت مديرة المدرسة منظمة الصحة العالمية بالتدخل.',
    [
      { speaker: 'المدير', words: 'باستخدام حامل' },
      { speaker: 'مديرة المدرسة', words: 'بالتدخل' },
    ],
  ],
  [
    'somebody unnamed up to the adjective, before those of whom something is said',
    'واتهمت محامية بارزة الحكومة بالتقصير. ودعا باحث معروف البلدية إلى الحوار. واتهمت جمعية حقوقية الشرطة بالقسوة. وقال باحثون ألمان إن الماء قليل. وأكد مسؤولون عرب أن الطريق مغلق.',
    [
      { speaker: 'محامية بارزة', words: 'بالتقصير', organization: '' },
      { speaker: 'باحث معروف', words: 'الحوار', organization: '' },
      { speaker: 'جمعية حقوقية', words: 'بالقسوة' },
      { speaker: 'باحثون ألمان', words: 'الماء قليل' },
      { speaker: 'مسؤولون عرب', words: 'الطريق مغلق', organization: '' },
    ],
  ],
  [
    'a clause on somebody without a name, unless it tells of which body they are or what they are called',
    'وقال سائق نجا من الحادث إن الطريق مظلم. وقالت سيدة قدمت من الريف إن الماء كثير. وقال شاب سوري نزح من درعا إن البيت بعيد. وقال طبيب يعمل في مستشفى الرازي إن الدواء متاح. وقال محام يمثل العائلات، اسمه سامي حداد، إن الملف جاهز. وقال ضابط عمليات في الميناء إن السفينة غادرت.',
    [
      { speaker: 'سائق', words: 'الطريق مظلم' },
      { speaker: 'سيدة', words: 'الماء كثير' },
      { speaker: 'شاب سوري', words: 'البيت بعيد' },
      {
        speaker: 'طبيب يعمل في مستشفى الرازي',
        words: 'الدواء متاح',
        organization: 'مستشفى الرازي',
      },
      { speaker: 'سامي حداد', words: 'الملف جاهز' },
      { speaker: 'ضابط عمليات في الميناء', words: 'السفينة غادرت' },
    ],
  ],
  [
    'those who somebody calls on, of a participle that no lexicon has',
    'ودعا الأمين العام الراغبين في الترشح إلى التقدم. وحث رئيس البلدية القاطنين قرب النهر على المغادرة. ودعا رئيس رابطة المعلمين المتعاقدين إلى الإضراب.',
    [
      { speaker: 'الأمين العام', words: 'التقدم' },
      { speaker: 'رئيس البلدية', words: 'المغادرة' },
      { speaker: 'رئيس رابطة المعلمين المتعاقدين', words: 'الإضراب' },
    ],
  ],
  [
    'what somebody is charged with or responsible for',
    'وأفاد المكلف بالإعلام رامي حداد، أمس، بأن الرحلة تأخرت. وأوضح المكلف بتسيير المرفق كريم بوعزيز أن الأشغال تقدمت. وقالت المسؤولة عن المشروع هدى علي إن الماء كثير.',
    [
      { speaker: 'رامي حداد', words: 'الرحلة تأخرت' },
      { speaker: 'كريم بوعزيز', words: 'الأشغال تقدمت' },
      { speaker: 'هدى علي', words: 'الماء كثير' },
    ],
  ],
  [
    'how many of those whose somebody else has, a band of people, and more than one',
    'وقال اثنان من سكان الحي إن الطريق مغلق. وقال ثلاثة من كبار المسؤولين في الشركة إن العمل متوقف. وقالت مجموعة من النشطاء إن الماء كثير. وأعلنت مجموعة من الشركات تعليق العمل. وقال أكثر من مصدر نيابي إن المهلة قصيرة. وقال ما لا يقل عن أربعة شهود إن المطر كثير. وطالب ثلاثة من لبنان الحكومة بالتدخل.',
    [
      { speaker: 'اثنان من سكان الحي', words: 'الطريق مغلق', organization: '' },
      { speaker: 'ثلاثة من كبار المسؤولين في الشركة', words: 'العمل متوقف' },
      { speaker: 'مجموعة من النشطاء', words: 'الماء كثير', organization: '' },
      { speaker: 'مجموعة من الشركات', words: 'تعليق العمل' },
      { speaker: 'أكثر من مصدر نيابي', words: 'المهلة قصيرة' },
      { speaker: 'ما لا يقل عن أربعة شهود', words: 'المطر كثير', organization: '' },
      { speaker: 'ثلاثة من لبنان', words: 'بالتدخل' },
    ],
  ],
  [
    'a court in a town of two definite words, and taxes that are denied to be direct',
    'قالت محكمة الاستئناف بالدار البيضاء إن الجلسة سرية. وقال مدير هيئة الضرائب غير المباشرة سامي عزيز إن الرسوم ثابتة.',
    [
      {
        speaker: 'محكمة الاستئناف بالدار البيضاء',
        words: 'الجلسة سرية',
        organization: 'محكمة الاستئناف بالدار البيضاء',
      },
      {
        speaker: 'سامي عزيز',
        words: 'الرسوم ثابتة',
        organization: 'هيئة الضرائب غير المباشرة',
      },
    ],
  ],
  [
    'people without a name whom a newsroom met or talked to, and those who asked not to be named',
    'وقال شهود تحدثت إليهم رويترز، إن الجسر انهار فجراً. وقال مسؤول تحدث لرويترز: «كان الجسر مغلقاً». وأكد ضابطان في المرفأ طلبا عدم كشف هويتيهما أن السفينة غرقت.',
    [
      { speaker: 'شهود', words: 'الجسر انهار فجراً' },
      { speaker: 'مسؤول', words: 'كان الجسر مغلقاً' },
      { speaker: 'ضابطان في المرفأ', words: 'السفينة غرقت' },
    ],
  ],
  [
    'sources with what they know, and people with where they are from, before the preposition of the verb',
    'وأكدت مصادر مطلعة على الملف في الوزارة أن السد آمن. وشكا صيادون من قرية الساحل لصحيفة «المدار» من أن الميناء مغلق. وطالب سكان في الحي الشرقي من المدينة بفتح الطريق.',
    [
      { speaker: 'مصادر مطلعة على الملف في الوزارة', words: 'السد آمن' },
      { speaker: 'صيادون من قرية الساحل', words: 'الميناء مغلق' },
      { speaker: 'سكان في الحي الشرقي من المدينة', words: 'بفتح الطريق' },
    ],
  ],
  [
    'a clause on somebody after where they are or what they work with, and dismissed workers after من',
    'وقال طبيب مناوب في قسم الطوارئ حضر الاجتماع إن الدواء نفد. وقالت ناجية من الحادث فرت من القصف إن البيت احترق. وروى عدد من العمال المفصولين أن الباب أغلق.',
    [
      { speaker: 'طبيب مناوب في قسم الطوارئ', words: 'الدواء نفد' },
      { speaker: 'ناجية من الحادث', words: 'البيت احترق' },
      { speaker: 'عدد من العمال المفصولين', words: 'الباب أغلق' },
    ],
  ],
  [
    'people of two kinds and a clause on them before their verb',
    'لكن خبراء اقتصاديين التقتهم الجريدة قالوا إن السعر مرتفع. غير أن نشطاء ومحامين تحدثوا إلى الصحيفة أكدوا أن السد آمن.',
    [
      { speaker: 'خبراء اقتصاديين', words: 'السعر مرتفع' },
      { speaker: 'نشطاء ومحامين', words: 'السد آمن' },
    ],
  ],
  [
    'a name that ends as what is somebody has, before whom or how it is said',
    'وقالت سلمى فقيه للصحافيين إن السد آمن. واكتفى وليد نزيه بالقول إن الطريق مغلق.',
    [
      { speaker: 'سلمى فقيه', words: 'السد آمن' },
      { speaker: 'وليد نزيه', words: 'الطريق مغلق' },
    ],
  ],
  [
    'somebody before from whom something is wanted or at whom they laugh',
    'سخر المغني من النقاد، قائلا إن السد آمن. طلب وكيل الأمين العام للشؤون الإنسانية من المانحين المال، قائلا إن الجسر قديم. وقال تاجر من المدينة إن الطريق طويل. وقالت ناجية من الحريق إن الماء كثير.',
    [
      { speaker: 'المغني', words: 'السد آمن' },
      { speaker: 'وكيل الأمين العام للشؤون الإنسانية', words: 'الجسر قديم' },
      { speaker: 'تاجر من المدينة', words: 'الطريق طويل' },
      { speaker: 'ناجية من الحريق', words: 'الماء كثير' },
    ],
  ],
  [
    'data and papers before what their maker does, or who got them',
    'وبحسب بيانات شركة "سديم" المتخصصة في الشحن، فإن السد آمن. وتظهر 40 وثيقة داخلية حصل عليها «المدار» أن الجسر قديم.',
    [
      { speaker: 'بيانات شركة "سديم"', words: 'السد آمن' },
      { speaker: '40 وثيقة داخلية', words: 'الجسر قديم' },
    ],
  ],
  [
    "a verb that is a man's name elsewhere, before who does it",
    'رفعت 41 عائلة دعوى قضائية ضد الشركة، متهمة إياها بالإهمال. رفعت السعيد قال إن السد آمن.',
    [
      { speaker: '41 عائلة', words: 'بالإهمال' },
      { speaker: 'رفعت السعيد', words: 'السد آمن' },
    ],
  ],
  [
    'through whom a body speaks, where a name is given',
    'وردت الشركة عبر المتحدثة باسمها ليلى نصر بأن السد آمن. وأعلن النائب عبر مدير مكتبه أن الجسر قديم.',
    [
      { speaker: 'ليلى نصر', words: 'السد آمن' },
      { speaker: 'النائب', words: 'الجسر قديم' },
    ],
  ],
];

import type { Said } from './read.ts';

/** Arabic sentences about who passed words on, who spoke for whom, and what within them is a name. */
export const arabicSourceCases: [name: string, text: string, expected: Said[]][] = [
  [
    'a relay whose medium stands before the verb, with a day between',
    'وكانت صحيفة «الضفاف» نقلت، الاثنين، عن مسؤول في البلدية قوله إن الجسر «آمن».',
    [{ speaker: 'مسؤول في البلدية', words: 'الجسر «آمن»', medium: 'الضفاف' }],
  ],
  [
    'a medium after what it passed on',
    'وأضاف كمال زين، بحسب ما أوردته صحيفة «الضفاف»، أن العمل مستمر.',
    [{ speaker: 'كمال زين', words: 'العمل مستمر', medium: 'الضفاف' }],
  ],
  [
    'a capital that starts as a preposition does',
    'ونددت بيونغ يانغ بما سمته «المغامرة الخطيرة».',
    [{ speaker: 'بيونغ يانغ', words: 'المغامرة الخطيرة' }],
  ],
  [
    'names and terms within what is said',
    'وقال كمال زين إن القضية المعروفة إعلامياً بـ«مخازن النهر» تشمل أدوية من بينها «نوريكس».',
    [
      {
        speaker: 'كمال زين',
        words: 'القضية المعروفة إعلامياً بـ«مخازن النهر» تشمل أدوية من بينها «نوريكس»',
        type: 'indirect',
      },
    ],
  ],
  [
    'a role right after the name',
    'وقال كمال زين رئيس هيئة الأنهار إن العمل مستمر.',
    [{ speaker: 'كمال زين', words: 'العمل مستمر', organization: 'هيئة الأنهار' }],
  ],
  [
    'a name beside a long role',
    'وحذر أستاذ طب الأطفال في جامعة عين شمس، مجدي سالم، من أن العلاج «غير كافٍ».',
    [{ speaker: 'مجدي سالم', words: 'العلاج «غير كافٍ»' }],
  ],
  [
    'an unnamed source again',
    'وقال مصدر أمني إن الطريق مغلق. وقالت الوزيرة ليلى صبري إن الطريق آمن. وأكد المصدر نفسه أن الموقف ثابت.',
    [
      { speaker: 'مصدر أمني', words: 'الطريق مغلق' },
      { speaker: 'ليلى صبري', words: 'الطريق آمن' },
      { speaker: 'مصدر أمني', words: 'الموقف ثابت' },
    ],
  ],
  [
    'a programme, a channel and a document of which somebody got a copy',
    'وقالت ليلى صبري في مداخلة مع برنامج «صباح الخير» إن العمل مستمر. وقالت صبري لقناة «الضفاف» إن السد آمن. وقالت الشركة في بيان تلقت «الضفاف» نسخة منه إن الأرباح زادت.',
    [
      { speaker: 'ليلى صبري', words: 'العمل مستمر', medium: 'صباح الخير' },
      { speaker: 'ليلى صبري', words: 'السد آمن', medium: 'الضفاف' },
      { speaker: 'الشركة', words: 'الأرباح زادت', medium: 'بيان' },
    ],
  ],
  [
    'a line with its speaker and a colon, whole',
    '- ليلى صبري، رئيسة الهيئة، قالت إن العمل مستمر.\n- ليلى صبري: المشكلة في السد. نصفه متصدع.',
    [
      { speaker: 'ليلى صبري', words: 'العمل مستمر' },
      { speaker: 'ليلى صبري', words: 'المشكلة في السد. نصفه متصدع' },
    ],
  ],
  [
    'whom a body urges',
    'وأكدت منظمة الصحة العالمية أن الخطر كبير. ودعت المنظمة الحكومات إلى «التحرك فوراً».',
    [
      { speaker: 'منظمة الصحة العالمية', words: 'الخطر كبير' },
      { speaker: 'منظمة الصحة العالمية', words: 'التحرك فوراً' },
    ],
  ],
  [
    'content at the preposition that is written with the mark',
    'ولوّح كمال زين بـ«إقفال الجسر» إذا لم تصل المياه.',
    [{ speaker: 'كمال زين', words: 'بـ«إقفال الجسر» إذا لم تصل المياه' }],
  ],
  [
    'who took the words, a platform with its noun, and a channel that aired a statement',
    'وروى سامي نصر لمراسل الأيام أن الدخان كثيف. وقال كمال زين في بيان متلفز بثته قناة السد إن العمل مستمر. وقالت ليلى صبري على منصة إكس إن الطريق مغلق.',
    [
      { speaker: 'سامي نصر', words: 'الدخان كثيف', medium: 'الأيام' },
      { speaker: 'كمال زين', words: 'العمل مستمر', medium: 'قناة السد' },
      { speaker: 'ليلى صبري', words: 'الطريق مغلق', medium: 'إكس' },
    ],
  ],
  [
    'a memo that speaks, with the paper that has it, and a relay with its month',
    'وجاء في مذكرة داخلية اطلعت عليها صحيفة «الضفاف» أن الأجهزة قديمة. وكانت وكالة «الأنهار» نقلت في أبريل عن مسؤولين قولهم إن السد آمن.',
    [
      { speaker: 'مذكرة داخلية', words: 'الأجهزة قديمة', medium: 'الضفاف' },
      { speaker: 'مسؤولين', words: 'السد آمن', medium: 'الأنهار' },
    ],
  ],
  [
    'datelines with a date, an agency, an outlet or a reporter, in whatever order',
    'دمشق 3 آب/أغسطس 2026 سانا - أعلن وزير الزراعة سامي الحلبي أن الموسم وفير.\nالدوحة في 7 مايو / قنا / صرح ناصر المري بأن الأسعار مستقرة.\nالقاهرة ـ «المنار اليوم»: حذر وائل شاكر من موجة حر.\nعمّان 6 تموز (بترا)- هلا العزام- شدد أحمد غصاب على ضرورة تنظيف الشوارع.\nطرابلس (لبنان) (أ ف ب) – قالت ثلاثة مصادر أمنية إن الطريق مغلق.\nوطنية - قال النائب سامي حداد إن الجلسة تأجلت.',
    [
      { speaker: 'سامي الحلبي', words: 'الموسم وفير' },
      { speaker: 'ناصر المري', words: 'الأسعار مستقرة' },
      { speaker: 'وائل شاكر', words: 'موجة حر' },
      { speaker: 'أحمد غصاب', words: 'ضرورة تنظيف الشوارع' },
      { speaker: 'ثلاثة مصادر أمنية', words: 'الطريق مغلق' },
      { speaker: 'سامي حداد', words: 'الجلسة تأجلت' },
    ],
  ],
  [
    'a dash or brackets after who speaks are no dateline',
    'قال الوزير - الذي وصل أمس - إن المشروع تأخر.\nرئيس اللجنة سعيد عمر (60 عاما) - أكد أن العمل مستمر.',
    [
      { speaker: 'الوزير', words: 'المشروع تأخر' },
      { speaker: 'سعيد عمر', words: 'العمل مستمر' },
    ],
  ],
  [
    'what somebody calls something, after a preposition of the sentence',
    'ونظم العمال وقفة احتجاجا على ما تصفه نقابتهم بـ"تنصل الشركة من وعودها". وانسحب نائبان احتجاجا على ما وصفاه بـ"تعديلات اللحظة الأخيرة".',
    [
      { speaker: 'نقابتهم', words: 'تنصل الشركة من وعودها', cue: 'تصفه' },
      { speaker: 'نائبان', words: 'تعديلات اللحظة الأخيرة', cue: 'وصفاه' },
    ],
  ],
  [
    'a law as the source of a sentence, and no more than how something is done',
    'وبحسب الدستور، ينتخب المجلس رئيسا خلال شهر. وقال كمال زين إن المشروع سينفذ وفقا للقانون.',
    [
      { speaker: 'الدستور', words: 'ينتخب المجلس رئيسا خلال شهر' },
      { speaker: 'كمال زين', words: 'المشروع سينفذ وفقا للقانون' },
    ],
  ],
  [
    'unnamed people and whom they warn or judge',
    'ووصف باحثون مستقلون التجربة بأنها "ناقصة". وحذر خبراء محليون الحكومة من الجفاف.',
    [
      { speaker: 'باحثون مستقلون', words: 'التجربة بأنها "ناقصة"' },
      { speaker: 'خبراء محليون', words: 'الجفاف' },
    ],
  ],
  [
    'names between marks that are joined',
    'وأعلنت شركتا "سديم" السعودية و"أفق" الكويتية، الخميس، توصلهما إلى اتفاق للاندماج.',
    [{ speaker: 'سديم + أفق', words: 'توصلهما إلى اتفاق للاندماج' }],
  ],
  [
    'the writing in which a clause stands, and whose account it is',
    'وحصلت الشركة على ترخيص لحفر بئر، وفق ما جاء في الجريدة الرسمية. وستغلق الطريق غدا، بحسب ما ورد في بيان البلدية. وقالت الصحافية بسمة نور إن البيت احترق. وبحسب روايتها، عرض عليها رجل أعمال مالا.',
    [
      { speaker: 'الجريدة الرسمية', words: 'وحصلت الشركة على ترخيص لحفر بئر' },
      { speaker: 'بيان البلدية', words: 'وستغلق الطريق غدا' },
      { speaker: 'بسمة نور', words: 'البيت احترق' },
      { speaker: 'بسمة نور', words: 'عرض عليها رجل أعمال مالا' },
    ],
  ],
  [
    'a medium in marks that passed on, one that was told without a preposition, and whose turn it is',
    'وتدرس الشركة بيع ذراعها، وفق ما ذكرت "وول ستريت ديسباتش" نقلا عن أشخاص مطلعين. وأوقفت الشرطة رجلا، على ما أفاد مصدر مطلع على الملف وكالة الأنباء المركزية. ووعدت نائبة المحافظ من جهتها بصرف تعويض.',
    [
      { speaker: 'وول ستريت ديسباتش', words: 'وتدرس الشركة بيع ذراعها' },
      { speaker: 'مصدر مطلع على الملف', words: 'وأوقفت الشرطة رجلا' },
      { speaker: 'نائبة المحافظ', words: 'بصرف تعويض' },
    ],
  ],
  [
    'who told a medium something, without the medium',
    'وأبلغ مصدر أمني «المنبر» أن الجسر مغلق. وأبلغت المديرة ليلى بركات وكالة رويترز أن العمل مستمر. وأبلغ سامي عزيز سكاي نيوز أن السد آمن.',
    [
      { speaker: 'مصدر أمني', words: 'الجسر مغلق', medium: 'المنبر' },
      { speaker: 'ليلى بركات', words: 'العمل مستمر', medium: 'رويترز' },
      { speaker: 'سامي عزيز', words: 'السد آمن', medium: 'سكاي نيوز' },
    ],
  ],
  [
    'a medium before who speaks, and up to its verb',
    'وقال لصحيفة "لوموند" الفرنسية مصدر أمني إن الجسر مغلق. وفي حديث لصحيفة المنبر قالت ليلى بركات إن العمل مستمر.',
    [
      { speaker: 'مصدر أمني', words: 'الجسر مغلق', medium: 'لوموند' },
      { speaker: 'ليلى بركات', words: 'العمل مستمر', medium: 'صحيفة المنبر' },
    ],
  ],
  [
    'a medium in marks at the end of a clause on who said it, and after a masculine verb',
    'والجسر مغلق منذ أمس، كما قال سامي عزيز في حديث مع «المنبر». وقال كمال زين، وفق ما أورد موقع «درب»، إن السد آمن.',
    [
      { speaker: 'سامي عزيز', words: 'والجسر مغلق منذ أمس', medium: 'المنبر' },
      { speaker: 'كمال زين', words: 'السد آمن', medium: 'درب' },
    ],
  ],
  [
    'a surname with the letter of the words that follow, and a medium right after a name',
    'وصرحت ليلى بركات لـ«المنبر» بأن الجسر مغلق. والعمل مستمر، بحسب ما قال سامي عزيز لرويترز.',
    [
      { speaker: 'ليلى بركات', words: 'الجسر مغلق', medium: 'المنبر' },
      { speaker: 'سامي عزيز', words: 'والعمل مستمر', medium: 'رويترز' },
    ],
  ],
  [
    'occasions and writings with clauses and adjectives of their own before what is said',
    'ونفت الشركة، في بيان نشر على موقعها أمس، وجود خلل في السد. وطالبت رنا بركات في ورقة بحثية بإعادة فحص الجسر. وطالب كمال زين في مقال بصحيفة «المنبر» بتأجيل العمل.',
    [
      { speaker: 'الشركة', words: 'وجود خلل في السد', medium: 'بيان' },
      { speaker: 'رنا بركات', words: 'بإعادة فحص الجسر', medium: 'ورقة بحثية' },
      { speaker: 'كمال زين', words: 'بتأجيل العمل', medium: 'المنبر' },
    ],
  ],
  [
    'screens and channels on which something is said, and briefings of bodies',
    'وأكد كمال زين، على قناة «الأفق»، أن السد آمن. وقالت رنا عبود عبر شاشة «نسمة» إن الجسر مغلق. وقالت وزارة الداخلية في إحاطة صحفية إن العمل مستمر.',
    [
      { speaker: 'كمال زين', words: 'السد آمن', medium: 'الأفق' },
      { speaker: 'رنا عبود', words: 'الجسر مغلق', medium: 'نسمة' },
      { speaker: 'وزارة الداخلية', words: 'العمل مستمر', medium: 'إحاطة صحفية' },
    ],
  ],
  [
    'names in marks that nothing introduces, right after a verb of saying and before what it takes',
    'وحذرت «سديم» من انهيار السد. ونفت «النهضة» وجود خلل في الجسر. وأدانت «سديم» الهجوم. وطالبت «النهضة» الحكومة بوقف العمل. ودعا كمال زين «سديم» إلى فتح الطريق.',
    [
      { speaker: 'سديم', words: 'انهيار السد' },
      { speaker: 'النهضة', words: 'وجود خلل في الجسر' },
      { speaker: 'سديم', words: 'الهجوم' },
      { speaker: 'النهضة', words: 'بوقف العمل' },
      { speaker: 'كمال زين', words: 'فتح الطريق' },
    ],
  ],
  [
    'who is of a body by its name in marks alone',
    'وقال سامي عزيز من «سديم» إن الجسر مغلق. وقالت ليلى بركات من «ساحة التغيير» إن العمل مستمر.',
    [
      { speaker: 'سامي عزيز', words: 'الجسر مغلق', organization: 'سديم' },
      { speaker: 'ليلى بركات', words: 'العمل مستمر', organization: '' },
    ],
  ],
  [
    'names in marks after بحسب and ل, after the words, and within them',
    'والجسر مغلق، بحسب «سديم». ووفقا لـ«أفق الغد»، فإن العمل مستمر. «السد آمن تماما»، قالت «سديم» في بيان. وأدان كمال زين «الصمت الدولي» على الهجوم.',
    [
      { speaker: 'سديم', words: 'والجسر مغلق', type: 'indirect' },
      { speaker: 'أفق الغد', words: 'العمل مستمر', type: 'indirect' },
      { speaker: 'سديم', words: 'السد آمن تماما', type: 'direct' },
      { speaker: 'كمال زين', words: '«الصمت الدولي» على الهجوم', type: 'mixed' },
    ],
  ],
];

import type { Said } from './read.ts';

/** Arabic sentences in which a name is to be told from the role, the place and the object around it. */
export const arabicNameCases: [name: string, text: string, expected: Said[]][] = [
  [
    'a title and a name with a mark between them',
    'وقال د/ سامي نصر إن السد آمن. وأشار اللواء / نادر هاشم، محافظ الواحة، إلى أن الطريق مغلقة. وقال وكيل الوزارة ، د . كمال زين ، إن العمل مستمر. وأكد المهندس أ.م.د/ رامي حداد أن الجسر قديم.',
    [
      { speaker: 'سامي نصر', words: 'السد آمن' },
      { speaker: 'نادر هاشم', words: 'الطريق مغلقة', organization: 'محافظة الواحة' },
      { speaker: 'كمال زين', words: 'العمل مستمر' },
      { speaker: 'رامي حداد', words: 'الجسر قديم' },
    ],
  ],
  [
    'a name that starts with the letter of a preposition',
    'وقال لحسن أوباها إن السد آمن. وأوضح لكبير بنعمر أن الطريق مغلقة.',
    [
      { speaker: 'لحسن أوباها', words: 'السد آمن' },
      { speaker: 'لكبير بنعمر', words: 'الطريق مغلقة' },
    ],
  ],
  [
    'a name after the comma of a role that has no title',
    'وقالت مسؤولة التغذية في بلدية تارو، فاتنة الزرواق، إن المخبز مغلق.',
    [{ speaker: 'فاتنة الزرواق', words: 'المخبز مغلق', organization: 'بلدية تارو' }],
  ],
  [
    'a given name of the pattern of verbal nouns, after a role and before what is denied',
    'ونفى مدير المخبز إيفان تشيكو صحة الأنباء.',
    [{ speaker: 'إيفان تشيكو', words: 'صحة الأنباء' }],
  ],
  [
    'a body by a name between marks that might be an adjective',
    'وأعرب مركز «مبادر» عن قلقه من إغلاق المخبز.',
    [{ speaker: 'مبادر', words: 'قلقه من إغلاق المخبز' }],
  ],
  [
    'a noun of acts that is a body by the name after it',
    'وأكدت مبادرة «ضفاف» أن المخبز مغلق.',
    [{ speaker: 'ضفاف', words: 'المخبز مغلق' }],
  ],
  [
    'a name after a body of unknown words',
    'وقالت مديرة مركز صحي دير الريحان سلمى أبو زيد إن المركز بلا وقود.',
    [{ speaker: 'سلمى أبو زيد', words: 'المركز بلا وقود' }],
  ],
  [
    'a name after a country that only the article has',
    'وقال وزير خارجية تالوريا ميران ستول إن بلاده التالورية مستعدة للحوار.',
    [{ speaker: 'ميران ستول', words: 'بلاده التالورية مستعدة للحوار' }],
  ],
  [
    'a name after the complement of a role, beyond a comma',
    'وقال المندوب الدائم لتالوريا لدى المنظمة، السفير جان تيبو، إن حكومته لم تمنع أحدا.',
    [{ speaker: 'جان تيبو', words: 'حكومته لم تمنع أحدا' }],
  ],
  [
    'a name after a constituency',
    'وقال النائب عن كتلة البناء، حيدر المالكي، إن الموازنة كتبت في غرفة مغلقة.',
    [{ speaker: 'حيدر المالكي', words: 'الموازنة كتبت في غرفة مغلقة' }],
  ],
  [
    'a nation as the whole role',
    'وأكد الإسباني إستيبان فيغا، المدير الفني للفريق، أن لاعبيه استحقوا الفوز.',
    [{ speaker: 'إستيبان فيغا', words: 'لاعبيه استحقوا الفوز' }],
  ],
  [
    'the object after a name',
    'ويعزو الخبير الاقتصادي مراد سليم جذر الأزمة إلى «سنوات من الإهمال».',
    [{ speaker: 'مراد سليم', words: 'جذر الأزمة إلى «سنوات من الإهمال»' }],
  ],
  [
    'the younger of two of one name',
    'وقال المحامي بهاء أبو عوف الأصغر إن الملف ناقص. وأضاف أبو عوف الأصغر: «سنعود».',
    [
      { speaker: 'بهاء أبو عوف الأصغر', words: 'الملف ناقص' },
      { speaker: 'بهاء أبو عوف الأصغر', words: 'سنعود' },
    ],
  ],
  [
    'a woman governor, whose title is spelled as a province is',
    'وقالت محافظة البنك المركزي سهام الراوي إن السيولة كافية.',
    [{ speaker: 'سهام الراوي', words: 'السيولة كافية' }],
  ],
  [
    'an imam is no preposition',
    'وقال إمام مسجد البلدة إدريس كوجا إن المئذنة سقطت.',
    [{ speaker: 'إدريس كوجا', words: 'المئذنة سقطت' }],
  ],
  [
    'a secretary-general is nobody named so',
    'ودعا الأمين العام للمنظمة إلى وقف فوري للقتال.',
    [{ speaker: 'الأمين العام للمنظمة', words: 'وقف فوري للقتال' }],
  ],
  [
    'a compound given name before a comma',
    'وقالت الدكتورة ليلى عز الدين، وزيرة الثقافة، إن المتحف سيفتح.',
    [{ speaker: 'ليلى عز الدين', words: 'المتحف سيفتح' }],
  ],
  [
    'a name that a verb is spelled as',
    'واستعاد المخرج يسري الدهشوري ذكرياته، قائلا: «عرضت عليه البطولة مرتين».',
    [{ speaker: 'يسري الدهشوري', words: 'عرضت عليه البطولة مرتين' }],
  ],
  [
    'an age in brackets before the object',
    'واعتبر المزارع حسن بن محمد عواجي (61 عاما) أن الاستجابة متأخرة.',
    [{ speaker: 'حسن بن محمد عواجي', words: 'الاستجابة متأخرة' }],
  ],
  [
    'an object after a body with a proper name',
    'وطالبت حركة فتح السلطة بوقف التنسيق.',
    [{ speaker: 'حركة فتح', words: 'بوقف التنسيق' }],
  ],
  [
    'no subject but an object before what is said of it',
    'وقال المدرب سامر الزين إن الفريق جاهز. ووصف منافسه القادم بأنه «قوي».',
    [
      { speaker: 'سامر الزين', words: 'الفريق جاهز' },
      { speaker: 'سامر الزين', words: 'قوي' },
    ],
  ],
  [
    'whom officials told, without a preposition',
    'وأبلغ مسؤولان في وزارة الطاقة رويترز أن الاتفاق لم يوقع.',
    [{ speaker: 'مسؤولان في وزارة الطاقة', words: 'الاتفاق لم يوقع' }],
  ],
  [
    'a surname with the letter of a preposition',
    'ووعد أكرم بشارة، عضو المجلس البلدي، بمراجعة القرار.',
    [{ speaker: 'أكرم بشارة', words: 'بمراجعة القرار' }],
  ],
  [
    'where from and how, and nobody',
    'ونفى المتهم نادر عبد الستار التهمة، وصاح من داخل القفص: «أنا مظلوم».',
    [
      { speaker: 'نادر عبد الستار', words: 'التهمة' },
      { speaker: 'نادر عبد الستار', words: 'أنا مظلوم' },
    ],
  ],
  [
    'a verb that no lexicon has after a name',
    'بيد أن المدير الإقليمي أندرو ماكلين اختلف معه، قائلا إن الطلب سيرتفع.',
    [{ speaker: 'أندرو ماكلين', words: 'الطلب سيرتفع' }],
  ],
  [
    'to whom it was said, where nobody is named after the verb',
    'ولا يقتنع الكاتب هشام وردي، الذي أكد للمنار أن المراكز مغلقة.',
    [{ speaker: 'هشام وردي', words: 'المراكز مغلقة' }],
  ],
  [
    'a surname that starts as a preposition does, and no medium',
    'وقال إميليو لوركا إن الحكم أخطأ. وأضاف لوركا أن الفريق سيحتج. وختم لوركا: «لم نخسر».',
    [
      { speaker: 'إميليو لوركا', words: 'الحكم أخطأ' },
      { speaker: 'إميليو لوركا', words: 'الفريق سيحتج' },
      { speaker: 'إميليو لوركا', words: 'لم نخسر' },
    ],
  ],
  [
    'a surname with the article after its first letter',
    'واعتبر رئيس الجمعية كمال بالطيب، في تصريح إذاعي، أن القرار متسرع.',
    [{ speaker: 'كمال بالطيب', words: 'القرار متسرع' }],
  ],
  [
    'a name after what somebody is a member for',
    'وكان عضو مجلس النواب عن المحافظة، ستار العبيدي، قد أكد أن الحصة ناقصة.',
    [{ speaker: 'ستار العبيدي', words: 'الحصة ناقصة' }],
  ],
  [
    'a word of time after أبو, and the defendant whom a lawyer is of',
    'وقال سامي أبو ليل إن الماء كثير. أما محامية المتهم الثالث، هدى مرزوق، فقالت إن الدليل ضعيف.',
    [
      { speaker: 'سامي أبو ليل', words: 'الماء كثير' },
      { speaker: 'هدى مرزوق', words: 'الدليل ضعيف' },
    ],
  ],
  [
    'a name that starts with the letters of a preposition and a name, and a common word of the same letters',
    'وقالت بريا رامان، الباحثة في مركز النيل، إن السد آمن. وقال المدرب لوان تشي إن الفريق تعب. وشن الجيش هجوما بريا، وقال إن العملية محدودة.',
    [
      { speaker: 'بريا رامان', words: 'السد آمن' },
      { speaker: 'لوان تشي', words: 'الفريق تعب' },
      { speaker: 'الجيش', words: 'العملية محدودة' },
    ],
  ],
  [
    'given names of two words, and what is spelled as their first half',
    'وقالت مديرة المركز، منى حسن نور الدايم، إن العدد كبير. وقال المهندس دفع الله موسى إن الماء كثير. وقال مدير الشركة إن دفع الأجور تأخر. وقال رئيس الحي، صالح ضو البيت، إن الطريق مغلق.',
    [
      { speaker: 'منى حسن نور الدايم', words: 'العدد كبير' },
      { speaker: 'دفع الله موسى', words: 'الماء كثير' },
      { speaker: 'مدير الشركة', words: 'دفع الأجور تأخر' },
      { speaker: 'صالح ضو البيت', words: 'الطريق مغلق' },
    ],
  ],
  [
    'long names: with each ancestor, with particles, with a last word that means something, and one that starts as a known name does',
    'وقال راشد بن سالم بن عبد الرحمن بن حمود آل زاهر إن البئر جافة. وأضاف المهندس نايف عبد الكريم البرهان أن السد آمن. وأكد المحامي رينيه كوستا دو لا برونا أن الملف مغلق. وأوضح الباحث محمد صلاح الدين النجار أن الجسر قديم. وذكر التاجر بابكر حاج الصديق ود عيسى أن السوق هادئة. ورأى الناشط سالم عمر باعباد أن الطريق وعرة.',
    [
      { speaker: 'راشد بن سالم بن عبد الرحمن بن حمود آل زاهر', words: 'البئر جافة' },
      { speaker: 'نايف عبد الكريم البرهان', words: 'السد آمن' },
      { speaker: 'رينيه كوستا دو لا برونا', words: 'الملف مغلق' },
      { speaker: 'محمد صلاح الدين النجار', words: 'الجسر قديم' },
      { speaker: 'بابكر حاج الصديق ود عيسى', words: 'السوق هادئة' },
      { speaker: 'سالم عمر باعباد', words: 'الطريق وعرة' },
    ],
  ],
  [
    'a role or an object after a whole name, which is no more of it',
    'وقال سامي حسن شيخ قبيلة النور إن البئر جافة. وأدان الوزير سامي حسن عزيز العدوان على الميناء. وقال كمال زين المدير إن السد آمن.',
    [
      { speaker: 'سامي حسن', words: 'البئر جافة' },
      { speaker: 'سامي حسن عزيز', words: 'العدوان على الميناء' },
      { speaker: 'كمال زين', words: 'السد آمن' },
    ],
  ],
  [
    'a given name of the pattern of what is done, after a title and before a surname',
    'نفى المتحدث باسم الشرطة، العميد تحسين العامري، وقوع حادث. ونفى النائب توفيق حداد وجود أزمة. وأعلن الوزير تحسين الخدمات.',
    [
      { speaker: 'تحسين العامري', words: 'وقوع حادث' },
      { speaker: 'توفيق حداد', words: 'وجود أزمة' },
      { speaker: 'الوزير', words: 'تحسين الخدمات' },
    ],
  ],
  [
    'how much something is put at in words',
    'وقدر التاجر سامي حداد خسارته بثلاثين ألف دولار. وقدرت لجنة الميناء عدد القوارب بعشرات الآلاف.',
    [
      { speaker: 'سامي حداد', words: 'خسارته بثلاثين ألف دولار' },
      { speaker: 'لجنة الميناء', words: 'عدد القوارب بعشرات الآلاف' },
    ],
  ],
];

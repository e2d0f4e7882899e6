import type { Said } from './read.ts';

/** Arabic sentences in the manner of newsrooms of Beirut, Baghdad and the Gulf: sources by their qualities, media that are told, roles before marks. */
export const arabicNewsroomCases: [name: string, text: string, expected: Said[]][] = [
  [
    'unnamed sources by qualities that are nouns elsewhere',
    'أكدت مصادر وزارية متابعة أن الماء كثير. وحذر مسؤول حكومي سابق من أن السد آمن. وأشار مصدر مطلع إلى أن النهر طويل. وقالت شخصيات نيابية مشاركة إن الجسر مغلق.',
    [
      { speaker: 'مصادر وزارية متابعة', words: 'الماء كثير' },
      { speaker: 'مسؤول حكومي سابق', words: 'السد آمن' },
      { speaker: 'مصدر مطلع', words: 'النهر طويل' },
      { speaker: 'شخصيات نيابية مشاركة', words: 'الجسر مغلق' },
    ],
  ],
  [
    'a medium between marks that somebody told',
    'وأفاد مصدر أمني عراقي «المنبر» بأن الماء كثير. وأفاد ناشطون «المنبر» بأن السد آمن. وأبلغ مسؤول حكومي رفيع «المنبر» أن النهر طويل. وأفاد مدير المستشفى سامي عزيز «المنبر» بأن الجسر مغلق. وأفاد مدير عام «سديم» بأن الطريق سالك.',
    [
      { speaker: 'مصدر أمني عراقي', words: 'الماء كثير' },
      { speaker: 'ناشطون', words: 'السد آمن', organization: '' },
      { speaker: 'مسؤول حكومي رفيع', words: 'النهر طويل' },
      { speaker: 'سامي عزيز', words: 'الجسر مغلق', organization: 'المستشفى' },
      { speaker: 'مدير عام «سديم»', words: 'الطريق سالك', organization: 'سديم' },
    ],
  ],
  [
    'a role of a body between marks, before a title or a name',
    'أكد الأمين العام لـ«سديم» الشيخ سامي عزيز أن الماء كثير. وقال الناطق الرسمي لـ«رؤى» المقدم كمال زين إن السد آمن. وقال عضو المكتب السياسي لـ«البشائر» وليد حداد إن النهر طويل.',
    [
      { speaker: 'سامي عزيز', words: 'الماء كثير', organization: 'سديم' },
      { speaker: 'كمال زين', words: 'السد آمن', organization: 'رؤى' },
      { speaker: 'وليد حداد', words: 'النهر طويل' },
    ],
  ],
  [
    'a body by its full name, with its short one between marks or in brackets',
    'قالت الهيئة الوطنية للبيانات والذكاء «سدانا» إن الماء كثير. وقالت «سدانا» إن السد آمن. وأكد المتحدث باسم رابطة صناعة الملح في الساحل (أملاح) سامي عزيز أن النهر طويل. وقالت «أملاح» إن الجسر مغلق.',
    [
      { speaker: 'الهيئة الوطنية للبيانات والذكاء', words: 'الماء كثير' },
      { speaker: 'الهيئة الوطنية للبيانات والذكاء', words: 'السد آمن' },
      {
        speaker: 'سامي عزيز',
        words: 'النهر طويل',
        organization: 'رابطة صناعة الملح في الساحل',
      },
      { speaker: 'رابطة صناعة الملح في الساحل', words: 'الجسر مغلق' },
    ],
  ],
  [
    'somebody new of the same body, and a document by its quality and who issued it',
    'قال مدير الشركة سامي عزيز إن الماء كثير. غير أن مهندسا في الشركة أوضح أن السد آمن. وبحسب تقرير طبي نشره نادي النور على حسابه، فإن الجسر مغلق.',
    [
      { speaker: 'سامي عزيز', words: 'الماء كثير' },
      { speaker: 'مهندسا في الشركة', words: 'السد آمن', organization: 'الشركة' },
      { speaker: 'تقرير طبي نشره نادي النور', words: 'الجسر مغلق', organization: 'نادي النور' },
    ],
  ],
  [
    'names that are spelled as something else: of a nation, of a time, after what somebody is called',
    'أعلن رئيس الوزراء محمد شياع السوداني أن الماء كثير. وقال الناطق باسم القيادة العامة صباح النعمان إن السد آمن. وقال دليل في الجبل، يدعى محمود النوافلة، إن النهر طويل.',
    [
      { speaker: 'محمد شياع السوداني', words: 'الماء كثير', organization: 'الحكومة' },
      { speaker: 'صباح النعمان', words: 'السد آمن', organization: 'القيادة العامة' },
      { speaker: 'محمود النوافلة', words: 'النهر طويل' },
    ],
  ],
  [
    'bodies by what they foresee or care for, and of a church',
    'توقع مركز التنبؤ بالأعاصير في الميناء أن الماء كثير. وقالت اللجنة المعنية بالمفقودين إن السد آمن. وقال رئيس أساقفة الواحة للموارنة المطران سامي عزيز إن النهر طويل. وقال مراسل الوكالة الوطنية للإعلام إن الجسر مغلق.',
    [
      { speaker: 'مركز التنبؤ بالأعاصير', words: 'الماء كثير' },
      { speaker: 'اللجنة المعنية بالمفقودين', words: 'السد آمن' },
      { speaker: 'سامي عزيز', words: 'النهر طويل' },
      { speaker: 'مراسل الوكالة الوطنية للإعلام', words: 'الجسر مغلق' },
    ],
  ],
  [
    'an office that somebody holds for another, a prince who is heir, and a sermon',
    'قال وزير المالية بالإنابة سامي عزيز إن الماء كثير. وقال الأمير كمال بن حمد آل زين ولي العهد رئيس المجلس إن السد آمن. وقال البابا كيرلس في عظته إن النهر طويل.',
    [
      { speaker: 'سامي عزيز', words: 'الماء كثير', organization: 'وزارة المالية' },
      { speaker: 'كمال بن حمد آل زين', words: 'السد آمن' },
      { speaker: 'كيرلس', words: 'النهر طويل' },
    ],
  ],
  [
    'a surname alone that no lexicon has, after the verb of a clause before',
    'قال سامي عزيز، مدرب النور، إن الماء كثير.\n\nفي المقابل، لم يخف موكوينا استياءه، وقال إن السد آمن.',
    [
      { speaker: 'سامي عزيز', words: 'الماء كثير' },
      { speaker: 'موكوينا', words: 'السد آمن', organization: '' },
    ],
  ],
  [
    'names of two given names and an office or a tribe, and surnames after that of a child',
    'وقال الخبير سامي حمود القاضي إن الماء كثير. وقال كمال أبو عزيز الترابين إن السد آمن. وقالت أم سلمى البطش إن النهر طويل.',
    [
      { speaker: 'سامي حمود القاضي', words: 'الماء كثير' },
      { speaker: 'كمال أبو عزيز الترابين', words: 'السد آمن' },
      { speaker: 'أم سلمى البطش', words: 'النهر طويل' },
    ],
  ],
  [
    'whoever was named before, where a verb has only what is not in how they speak',
    'وجلس الطبيب سامي عزيز خلف مكتبه. ويجيب بلا مواربة: "الماء كثير في هذا المكان". ويقول من دون تردد إن السد آمن.',
    [
      { speaker: 'سامي عزيز', words: 'الماء كثير في هذا المكان' },
      { speaker: 'سامي عزيز', words: 'السد آمن' },
    ],
  ],
  [
    'a president and a head of government by what else their offices are called',
    'وقال الرئيس العراقي سامي عزيز إن الماء كثير. وأكد رئيس الجمهورية أن السد آمن. وقال رئيس مجلس الوزراء كمال زين إن النهر طويل. وأضاف رئيس الحكومة أن الطريق مغلق.',
    [
      { speaker: 'سامي عزيز', words: 'الماء كثير' },
      { speaker: 'سامي عزيز', words: 'السد آمن' },
      { speaker: 'كمال زين', words: 'النهر طويل' },
      { speaker: 'كمال زين', words: 'الطريق مغلق' },
    ],
  ],
  [
    'statesmen by the parties that they lead, members of parliament by their committees, and clerics and business people by these',
    'وقال رئيس الحكومة البريطانية سامي عزيز إن الماء كثير. وأكد زعيم حزب العمال أن السد آمن.\nوقال النائب كمال زين إن النهر طويل. وكشف رئيس لجنة المال أن العجز كبير.\nوقال إمام مسجد النور خالد طه إن الجمعة بعد غد. وأضاف رجل الدين أن الناس خائفون.\nوقال مالك المصنع مروان نعيم إن السوق ضعيفة. وأكد رجل الأعمال أن البنوك مقفلة.',
    [
      { speaker: 'سامي عزيز', words: 'الماء كثير' },
      { speaker: 'سامي عزيز', words: 'السد آمن' },
      { speaker: 'كمال زين', words: 'النهر طويل' },
      { speaker: 'كمال زين', words: 'العجز كبير' },
      { speaker: 'خالد طه', words: 'الجمعة بعد غد' },
      { speaker: 'خالد طه', words: 'الناس خائفون' },
      { speaker: 'مروان نعيم', words: 'السوق ضعيفة' },
      { speaker: 'مروان نعيم', words: 'البنوك مقفلة' },
    ],
  ],
  [
    'members of parliament in labels, reporters of a medium, and the place of those who made a study',
    'النائب عن حزب الله كمال زين: لن يبقى صبر الناس مفتوحا.\nأفادت مراسلتنا في صور بأن الماء كثير. وكشفت دراسة أجراها باحثون في جامعة القاهرة في مصر أن السد آمن.',
    [
      { speaker: 'كمال زين', words: 'لن يبقى صبر الناس مفتوحا' },
      { speaker: 'مراسلتنا في صور', words: 'الماء كثير' },
      { speaker: 'دراسة أجراها باحثون في جامعة القاهرة في مصر', words: 'السد آمن' },
    ],
  ],
  [
    'a place from which news is, before a colon and the verb of its sentence',
    '15:20 – من بلدة النور: قال رئيس البلدية سامي عزيز إن الماء كثير.\n\nفي قرية الواحة: أوضحت المعلمة سلمى راضي أن السد آمن.',
    [
      { speaker: 'سامي عزيز', words: 'الماء كثير' },
      { speaker: 'سلمى راضي', words: 'السد آمن' },
    ],
  ],
  [
    'the firm that is said to run a place, before the head of who runs it',
    'افتتح الوزير مطار الساحل الذي تديره شركة أجنحة الشرق منذ سنتين.\nوقال الرئيس التنفيذي للشركة المشغلة، سامي نصر، إن المدرج جاهز.',
    [{ speaker: 'سامي نصر', words: 'المدرج جاهز', organization: 'شركة أجنحة الشرق' }],
  ],
  [
    'who organizes something, as is told later',
    'قال سامي نصر، المتحدث باسم الجهة المنظمة، إن المعرض مفتوح.\nوتنظم المعرض جمعية الحرف الجبلية كل عام، بدعم من بنك الضفاف.',
    [{ speaker: 'سامي نصر', words: 'المعرض مفتوح', organization: 'جمعية الحرف الجبلية' }],
  ],
  [
    'the only firm of an article, called by what it does',
    'كلفت شركة رياح الهضبة بالمشروع.\nوقال سامي نصر، مدير الشركة المطورة، إن المشروع جاهز.',
    [{ speaker: 'سامي نصر', words: 'المشروع جاهز', organization: 'شركة رياح الهضبة' }],
  ],
  [
    'the ministry of a country that only the article knows',
    'وزعت وزارة الصحة في مارفيا الدواء.\nوأعلن وزير النقل في مارفيا أندرياس هوفمان أن الخط مغلق.',
    [{ speaker: 'أندرياس هوفمان', words: 'الخط مغلق', organization: 'وزارة النقل في مارفيا' }],
  ],
  [
    'a premier whose name starts as a capital does, in a country that only the article knows',
    'قتل عشرة في حادث في مارفيا، وأغلقت وزارة النقل في مارفيا الخط، ووزعت وزارة الصحة في مارفيا الدواء.\nوقالت رئيسة الوزراء صوفيا كلاين إن التحقيق بدأ.',
    [{ speaker: 'صوفيا كلاين', words: 'التحقيق بدأ', organization: 'مارفيا' }],
  ],
  [
    'the country of a premier with a name that ends as an adjective does',
    'صادق البرلمان في كورابي على الاتفاق مع شركة روسية.\nوقال رئيس الوزراء إدريس كانتي إن الاتفاق عادل.\nوأنتجت كورابي ألفي طن العام الماضي.',
    [{ speaker: 'إدريس كانتي', words: 'الاتفاق عادل', organization: 'كورابي' }],
  ],
  [
    'a minister in a province, which is no country',
    'وقال وزير الزراعة في أسوان سعيد علي إن الموسم جيد.\nوكانت وزارة الزراعة في أسوان وزعت البذور.',
    [{ speaker: 'سعيد علي', words: 'الموسم جيد', organization: 'وزارة الزراعة' }],
  ],
  [
    'the bodies that one noun in the dual or the plural is of',
    'أعلنت وزارتا الصحة والتعليم أن المدارس ستغلق. وقال باحثون من جامعتي فيلنور وكامور إن النوم مفيد. وأعلنت وزارات الري والزراعة والمالية أن الماء قليل. وأعلن مجلسا النواب والشيوخ أن الجلسة تأجلت.',
    [
      { speaker: 'وزارة الصحة + وزارة التعليم', words: 'المدارس ستغلق' },
      {
        speaker: 'باحثون من جامعتي فيلنور وكامور',
        words: 'النوم مفيد',
        organization: 'جامعة فيلنور',
      },
      { speaker: 'وزارة الري + وزارة الزراعة + وزارة المالية', words: 'الماء قليل' },
      { speaker: 'مجلس النواب + مجلس الشيوخ', words: 'الجلسة تأجلت' },
    ],
  ],
  [
    'a firm by a name and what it is for, and the owner of a house by its quote-marked noun',
    'قال سامي ناصر، مدير المبيعات في النور للتأمين، إن السوق راكدة. وقال فادي طراد، صاحب «دار السنديان»، إن القائمة جاهزة.',
    [
      { speaker: 'سامي ناصر', words: 'السوق راكدة', organization: 'النور للتأمين' },
      { speaker: 'فادي طراد', words: 'القائمة جاهزة', organization: 'دار السنديان' },
    ],
  ],
  [
    'who took part in a study by those who made it, and who did not by nobody',
    'نشرت أكاديمية فيردا دراسة عن المياه. وقالت خبيرة المياه إيليا كارنو التي شاركت في الدراسة إن المشروع خطير. وقالت الخبيرة ليلى صبري، التي لم تشارك في الدراسة، إن السد سليم.',
    [
      { speaker: 'إيليا كارنو', words: 'المشروع خطير', organization: 'أكاديمية فيردا' },
      { speaker: 'ليلى صبري', words: 'السد سليم', organization: '' },
    ],
  ],
  [
    'where a programme is led, which is no body, and who speaks for a camp',
    'أعلن برنامج الأغذية العالمي تعليق المساعدات. وقالت مديرة البرنامج في مارانغا، ليلى صبري، إن الدقيق نفد. وفي مخيم النخيل، يقول مندوب المخيم سامي ناصر إن المياه جرفت الخيام.',
    [
      { speaker: 'برنامج الأغذية العالمي', words: 'تعليق المساعدات' },
      { speaker: 'ليلى صبري', words: 'الدقيق نفد', organization: 'برنامج الأغذية العالمي' },
      { speaker: 'سامي ناصر', words: 'المياه جرفت الخيام', organization: 'مخيم النخيل' },
    ],
  ],
  [
    'a source within a body by a pronoun, the legal agent of a firm, and a secretary before an honorific',
    'رفعت شركة كهرباء الواحة الأسعار. وقالت موظفة بها إن المحاضر خاطئة. وقال وكيلها القانوني سامي ناصر إن العقد سليم.',
    [
      { speaker: 'موظفة', words: 'المحاضر خاطئة', organization: 'شركة كهرباء الواحة' },
      { speaker: 'سامي ناصر', words: 'العقد سليم', organization: 'شركة كهرباء الواحة' },
    ],
  ],
  [
    'the finance chief of the firm that a paragraph was about, and not of the exchange that it is listed on',
    'سجلت شركة «خليج ستيل» خسارة كبيرة، بحسب بيان أرسلته إلى سوق أبوظبي للأوراق المالية. وأرجع المدير المالي، رامي شاهين، الخسارة إلى توقف الفرن. ونفى أمين السر العام المستقيل د. مشاري الحمدان وجود خلافات.',
    [
      { speaker: 'بيان', words: 'سجلت شركة «خليج ستيل» خسارة كبيرة' },
      { speaker: 'رامي شاهين', words: 'الخسارة إلى توقف الفرن', organization: 'خليج ستيل' },
      { speaker: 'مشاري الحمدان', words: 'وجود خلافات', organization: 'خليج ستيل' },
    ],
  ],
];

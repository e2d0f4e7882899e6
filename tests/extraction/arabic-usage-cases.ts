import type { Said } from './read.ts';

/** Arabic sentences as agencies and local papers write them: officials, groups, firms with Latin names and what was passed on. */
export const arabicUsageCases: [name: string, text: string, expected: Said[]][] = [
  [
    'a dateline with a comma and a date',
    'بورتسودان، 18 أغسطس 2024 – أعلن الجيش السوداني، الأحد، موافقته على فتح ممر.',
    [{ speaker: 'الجيش السوداني', words: 'موافقته على فتح ممر' }],
  ],
  [
    'what a pronoun goes back to, between the verb and its words',
    'وأجرى الوزير سامي نصر اتصالا بنظيره، أكد خلاله أن السد آمن.',
    [{ speaker: 'سامي نصر', words: 'السد آمن' }],
  ],
  [
    'a town of two words after an office',
    'وقال محافظ ذي قار حسين الركابي إن السد آمن.',
    [{ speaker: 'حسين الركابي', words: 'السد آمن', organization: 'محافظة ذي قار' }],
  ],
  [
    'several people of a thing, which is no object',
    'ويعزو معدو التقرير ذلك إلى ضعف الرقابة. وأكد مهنيو الصيد أن البحر هادئ.',
    [
      { speaker: 'معدو التقرير', words: 'ضعف الرقابة' },
      { speaker: 'مهنيو الصيد', words: 'البحر هادئ' },
    ],
  ],
  [
    'a medium with its nation or its field before the verb of passing on',
    'وكانت يومية "ليكيب" الفرنسية قد نقلت عن المدرب لوران ديفوج قوله إن الفريق جاهز. وكانت وكالة تونس إفريقيا للأنباء قد نقلت عن سامي نصر أن السد آمن.',
    [
      { speaker: 'لوران ديفوج', words: 'الفريق جاهز', medium: 'ليكيب' },
      { speaker: 'سامي نصر', words: 'السد آمن', medium: 'وكالة تونس إفريقيا للأنباء' },
    ],
  ],
  [
    'who is of one mind with the last speaker',
    'ويشاركه كمال زين الرأي، مؤكدا أن السد آمن. وتخالفه ليلى صبري الرأي، إذ تعتبر أن السد قديم.',
    [
      { speaker: 'كمال زين', words: 'السد آمن' },
      { speaker: 'ليلى صبري', words: 'السد قديم' },
    ],
  ],
  [
    'what a group calls itself, and the group again',
    'وزعمت مجموعة تطلق على نفسها NightLedger أنها اخترقت السد. وقالت المجموعة إن الهجوم مستمر.',
    [
      {
        speaker: 'NightLedger',
        words: 'أنها اخترقت السد',
        organization: 'NightLedger',
      },
      { speaker: 'NightLedger', words: 'الهجوم مستمر', organization: 'NightLedger' },
    ],
  ],
  [
    'the verb of a body after the town of its name',
    'وشهدت محافظة عجلون انخفضت فيها الحرارة هطولا. وقال محافظ عجلون سامي نصر إن السد آمن.',
    [{ speaker: 'سامي نصر', words: 'السد آمن', organization: 'محافظة عجلون' }],
  ],
  [
    'directors of what a state has a directorate for, and of what a firm has',
    'وقال مدير الموارد المائية في المحافظة المهندس سامي نصر إن السد آمن. وقال مدير الزراعة في الواحة كمال زين إن الموسم جيد. وقالت مديرة الموارد البشرية في شركة النور ليلى صبري إن العمل مستمر.',
    [
      { speaker: 'سامي نصر', words: 'السد آمن', organization: 'مديرية الموارد المائية' },
      { speaker: 'كمال زين', words: 'الموسم جيد', organization: 'مديرية الزراعة' },
      { speaker: 'ليلى صبري', words: 'العمل مستمر', organization: 'شركة النور' },
    ],
  ],
  [
    'offices that only the United Nations have',
    'وقالت منسقة الشؤون الإنسانية بالإنابة في السودان كاترين لوفال إن الممر مغلق. وقال المنسق المقيم في لبنان عمران رضا إن السد آمن.',
    [
      { speaker: 'كاترين لوفال', words: 'الممر مغلق', organization: 'الأمم المتحدة' },
      { speaker: 'عمران رضا', words: 'السد آمن', organization: 'الأمم المتحدة' },
    ],
  ],
  [
    'a secretary of the body that was named last, however the office is held',
    'عقد نادي الوسمي الرياضي اجتماعا. ونفى أمين السر العام المستقيل سامي نصر وجود خلافات.',
    [{ speaker: 'سامي نصر', words: 'وجود خلافات', organization: 'نادي الوسمي الرياضي' }],
  ],
  [
    'a member of parliament, and a court that is called a council too',
    'وكان مجلس شورى الدولة قد رفض الطعن. وقال النائب رامي شقرا إن السد آمن.',
    [{ speaker: 'رامي شقرا', words: 'السد آمن', organization: 'مجلس النواب' }],
  ],
  [
    'firms with Latin names right before whoever is of them',
    'وقالت المتحدثة باسم Sahlo ليلى صبري إن السد آمن. وقال الرئيس التنفيذي لـSahlo سامي نصر إن العمل مستمر. وقال مدير شركة Blue Nile كمال زين إن الأرباح زادت.',
    [
      { speaker: 'ليلى صبري', words: 'السد آمن', organization: 'Sahlo' },
      { speaker: 'سامي نصر', words: 'العمل مستمر', organization: 'Sahlo', medium: '' },
      { speaker: 'كمال زين', words: 'الأرباح زادت', organization: 'شركة Blue Nile' },
    ],
  ],
  [
    'a known outlet with a stretched letter before it',
    'وقال سامي نصر لـرويترز إن السد آمن. وقالت الشركة لـBBC إن الطريق مغلقة.',
    [
      { speaker: 'سامي نصر', words: 'السد آمن', medium: 'رويترز' },
      { speaker: 'الشركة', words: 'الطريق مغلقة', medium: 'BBC' },
    ],
  ],
  [
    'what a firm does, with nothing but a name before it',
    'وقالت شركة مدار المشغلة للميناء إن السد آمن. وذكرت شركة النور القابضة المدرجة في البورصة أن الأرباح زادت.',
    [
      { speaker: 'شركة مدار', words: 'السد آمن' },
      { speaker: 'شركة النور القابضة', words: 'الأرباح زادت' },
    ],
  ],
  [
    'where somebody works, by a clause after a title and a name',
    'وقالت الباحثة دينا كامل، التي تعمل لدى شركة النور، إن السد آمن. وقالت ليلى صبري، وهي تعمل لدى مستشفى السلام، إن الأسرة ممتلئة.',
    [
      { speaker: 'دينا كامل', words: 'السد آمن', organization: 'شركة النور' },
      { speaker: 'ليلى صبري', words: 'الأسرة ممتلئة', organization: 'مستشفى السلام' },
    ],
  ],
  [
    'secretaries of state and ministers with a delegated field, and ministers of state without',
    'ونفت كاتبة الدولة للصيد البحري ليلى صبري وجود أزمة. وقال الوزير المنتدب المكلف بالميزانية سامي نصر إن الموارد كافية. وقال وزير الدولة لشؤون الإعلام كمال زين إن السد آمن.',
    [
      { speaker: 'ليلى صبري', words: 'وجود أزمة', organization: 'وزارة الصيد البحري' },
      { speaker: 'سامي نصر', words: 'الموارد كافية', organization: 'وزارة الميزانية' },
      { speaker: 'كمال زين', words: 'السد آمن', organization: 'الحكومة' },
    ],
  ],
  [
    'letters with points between them, as a name is spelled',
    'وأظهرت بيانات إل.إس.إي.جي أن السهم قفز. وقال محللون في بنك (دي.كيه.بي) إن السوق هادئة.',
    [
      { speaker: 'بيانات إل.إس.إي.جي', words: 'السهم قفز' },
      { speaker: 'محللون في بنك (دي.كيه.بي)', words: 'السوق هادئة', organization: 'دي.كيه.بي' },
    ],
  ],
  [
    'whom a clause that denies is about, and what a condemned thing is called',
    'ولم يشأ رئيس اللجنة كمال زين التعليق، قائلا إن السد آمن. ونددت المعارضة بما اعتبرته «ابتزازا بالعتمة».',
    [
      { speaker: 'كمال زين', words: 'السد آمن' },
      { speaker: 'المعارضة', words: 'ابتزازا بالعتمة' },
    ],
  ],
  [
    'a body between brackets after whoever is of it',
    'وقال سامي نصر (جامعة الساحل) إن السد آمن. وقال النائب كمال زين (كتلة الوفاق) إن القانون معيب.',
    [
      { speaker: 'سامي نصر', words: 'السد آمن', organization: 'جامعة الساحل' },
      { speaker: 'كمال زين', words: 'القانون معيب', organization: 'كتلة الوفاق' },
    ],
  ],
  [
    'from whom something is known',
    'وسيصل الوفد غدا، وفق ما علم من مصدر نقابي. وستجتمع اللجنة الاثنين، حسبما علم لدى إدارة الميناء. وستتأخر الباخرة، حسب ما كشف عنه لـ«الضفاف» مصدر بحري. وسيغلق الطريق، وفق ما ذكره كمال زين.',
    [
      { speaker: 'مصدر نقابي', words: 'وسيصل الوفد غدا' },
      { speaker: 'إدارة الميناء', words: 'وستجتمع اللجنة الاثنين' },
      { speaker: 'مصدر بحري', words: 'وستتأخر الباخرة' },
      { speaker: 'كمال زين', words: 'وسيغلق الطريق' },
    ],
  ],
  [
    'from whom a paper learned something, and whom it was told by',
    'وسيصل الوفد غدا، بحسب ما علمت صحيفة الضفاف من مصدر نقابي. وستتأخر الباخرة، وفق ما علمته «المدار» من مصادر بحرية. وبحسب ما صرح به لجريدة النسيم مصدر أمني، فإن الطريق مغلق. وسيغلق الميناء، حسب ما أفاد لصحيفة المرفأ مسؤول محلي.',
    [
      { speaker: 'مصدر نقابي', words: 'وسيصل الوفد غدا', medium: 'صحيفة الضفاف' },
      { speaker: 'مصادر بحرية', words: 'وستتأخر الباخرة', medium: 'المدار' },
      { speaker: 'مصدر أمني', words: 'الطريق مغلق', medium: 'جريدة النسيم' },
      { speaker: 'مسؤول محلي', words: 'وسيغلق الميناء', medium: 'صحيفة المرفأ' },
    ],
  ],
  [
    'several bodies with their adjective or their number, before what they do',
    'وأعلنت جمعيات مهنية تأجيل الموعد. وأعلنت لجان نقابية تنظيم وقفة احتجاجية. وأكدت هيئات صحفية تأجيل الاقتراع. وأعلنت نقابات عدة تأجيل الوقفة. وأعلنت عدة أحزاب مقاطعة الاقتراع. وأعلنت ثلاث شركات تعليق رحلاتها. وأدانت منظمات حقوقية قرار المحكمة.',
    [
      { speaker: 'جمعيات مهنية', words: 'تأجيل الموعد' },
      { speaker: 'لجان نقابية', words: 'تنظيم وقفة احتجاجية' },
      { speaker: 'هيئات صحفية', words: 'تأجيل الاقتراع' },
      { speaker: 'نقابات عدة', words: 'تأجيل الوقفة' },
      { speaker: 'عدة أحزاب', words: 'مقاطعة الاقتراع' },
      { speaker: 'ثلاث شركات', words: 'تعليق رحلاتها' },
      { speaker: 'منظمات حقوقية', words: 'قرار المحكمة' },
    ],
  ],
  [
    'several whose adjective starts as a preposition does, and those whose noun goes on',
    'وقالت أربع جمعيات بيئية إن السد قديم. وأكد خمسة خبراء بلجيكيين أن الماء كثير. وقالت ثلاث شركات تنظيم حفلات إن السوق راكدة. وأكدت عدة تقارير أن السد امتلأ.',
    [
      { speaker: 'أربع جمعيات بيئية', words: 'السد قديم' },
      { speaker: 'خمسة خبراء بلجيكيين', words: 'الماء كثير' },
      { speaker: 'ثلاث شركات تنظيم حفلات', words: 'السوق راكدة' },
      { speaker: 'عدة تقارير', words: 'السد امتلأ' },
    ],
  ],
  [
    'a woman who is called again after ل',
    'وقالت المديرة ليلى صبري إن العدد ارتفع.\nوقال كمال زين إن السد آمن.\nوتبعا للمسؤولة نفسها، فإن الماء كثير.\nوقال كمال زين إن الطريق طويل.\nووفقا للمسؤولة، فإن الدواء قليل.',
    [
      { speaker: 'ليلى صبري', words: 'العدد ارتفع' },
      { speaker: 'كمال زين', words: 'السد آمن' },
      { speaker: 'ليلى صبري', words: 'الماء كثير' },
      { speaker: 'كمال زين', words: 'الطريق طويل' },
      { speaker: 'ليلى صبري', words: 'الدواء قليل' },
    ],
  ],
  [
    'a spokesperson by the other noun for one, and the source by which no outlet is meant',
    'وقالت المتحدثة باسم نقابة النجارين هدى رزق إن القرار نهائي.\nوقال كمال زين إن السد آمن.\nوأكدت الناطقة الرسمية أن الماء كثير.\nوقال مصدر أمني إن الطريق طويل.\nوبحسب المصدر نفسه، فإن الجسر قديم.\nوأعلن الناطق العسكري أن العملية انتهت.',
    [
      { speaker: 'هدى رزق', words: 'القرار نهائي' },
      { speaker: 'كمال زين', words: 'السد آمن' },
      { speaker: 'هدى رزق', words: 'الماء كثير', organization: 'نقابة النجارين' },
      { speaker: 'مصدر أمني', words: 'الطريق طويل' },
      { speaker: 'مصدر أمني', words: 'الجسر قديم', medium: '' },
      { speaker: 'الناطق العسكري', words: 'العملية انتهت' },
    ],
  ],
  [
    'where those work whose guild it is, and where they only meet or what they demand',
    'وقالت النقابة العامة للعاملين بالسكك الحديدية إن السد قديم. وأعلنت رابطة الأساتذة المتفرغين في الجامعة اللبنانية أن الإضراب مستمر. وطالب اتحاد العاملين بالقطاع الخاص برفع الأجور. وأكد رئيس اتحاد لجان أولياء الأمور في المدارس الرسمية كمال زين أن الماء كثير. وقالت نقابة المعلمين بالمدينة إن الطريق طويل. ودعت نقابة المعلمين إلى الإضراب في المدارس الرسمية.',
    [
      { speaker: 'النقابة العامة للعاملين بالسكك الحديدية', words: 'السد قديم' },
      { speaker: 'رابطة الأساتذة المتفرغين في الجامعة اللبنانية', words: 'الإضراب مستمر' },
      { speaker: 'اتحاد العاملين بالقطاع الخاص', words: 'برفع الأجور' },
      {
        speaker: 'كمال زين',
        words: 'الماء كثير',
        organization: 'اتحاد لجان أولياء الأمور في المدارس الرسمية',
      },
      { speaker: 'نقابة المعلمين', words: 'الطريق طويل' },
      { speaker: 'نقابة المعلمين', words: 'الإضراب في المدارس الرسمية' },
    ],
  ],
  [
    'a chief with a field, a member for a party by its short name and one for a place, and a name before a verb',
    'وقال الرئيس التنفيذي لشركة سديم كمال زين إن السد آمن.\nوأوضحت الرئيسة التنفيذية للعمليات ليلى صبري أن الماء كثير.\nوأضاف المدير العام لشؤون الاستثمار سامي رزق أن الطريق طويل.\nوقالت كتلة الضفاف إن الجسر قديم.\nوقالت النائبة عن الضفاف هدى رزق إن الدواء قليل.\nوقال النائب عن البصرة سمير حداد إن العدد ارتفع.\nالنائب عادل منصور دخل على الخط، داعيا إلى الحوار.',
    [
      { speaker: 'كمال زين', words: 'السد آمن', organization: 'شركة سديم' },
      { speaker: 'ليلى صبري', words: 'الماء كثير', organization: 'شركة سديم' },
      { speaker: 'سامي رزق', words: 'الطريق طويل', organization: 'شركة سديم' },
      { speaker: 'كتلة الضفاف', words: 'الجسر قديم' },
      { speaker: 'هدى رزق', words: 'الدواء قليل', organization: 'كتلة الضفاف' },
      { speaker: 'سمير حداد', words: 'العدد ارتفع', organization: 'مجلس النواب' },
      { speaker: 'عادل منصور', words: 'الحوار' },
    ],
  ],
];

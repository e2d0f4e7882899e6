import type { Said } from './read.ts';

/** Arabic sentences by the construction in which something is said; names and bodies are invented. */
export const arabicStatementCases: [name: string, text: string, expected: Said[]][] = [
  [
    'a noun of saying after another verb',
    'وسارع المتحدث باسم الشركة عمر ناصر إلى التأكيد أن المصنع لن يُغلق.',
    [{ speaker: 'عمر ناصر', words: 'المصنع لن يُغلق', cue: 'التأكيد' }],
  ],
  [
    'what is put at an amount',
    'وقدّرت وزارة المالية الاعتمادات المرصودة للطرق بنحو 210 ملايين دينار.',
    [{ speaker: 'وزارة المالية', words: 'الاعتمادات المرصودة للطرق بنحو 210 ملايين دينار' }],
  ],
  [
    'a condemnation joined to a demand',
    'ودعا اتحاد الفلاحين إلى أوسع مشاركة في الحملة، وأدان الاعتداء على المتطوعين.',
    [
      { speaker: 'اتحاد الفلاحين', words: 'أوسع مشاركة في الحملة' },
      { speaker: 'اتحاد الفلاحين', words: 'الاعتداء على المتطوعين' },
    ],
  ],
  [
    'what the speaker left out, in the words of the article',
    'وقال المدير سامي خوري إن العمل سيستأنف قريباً، من دون أن يحدد موعداً.',
    [{ speaker: 'سامي خوري', words: 'العمل سيستأنف قريباً' }],
  ],
  [
    'another speaker after a contrast',
    'وأكد المدير سامي خوري أن الأعمال مستمرة، لكن نقيب العمال نزار هلال قال إن الورشة متوقفة.',
    [
      { speaker: 'سامي خوري', words: 'الأعمال مستمرة' },
      { speaker: 'نزار هلال', words: 'الورشة متوقفة' },
    ],
  ],
  [
    'a noun phrase that ends before an adjunct',
    'أعلنت شركة الأمل تأجيل الرحلات إلى الربيع، في خطوة قالت إنها تهدف إلى خفض الكلفة.',
    [
      { speaker: 'شركة الأمل', words: 'تأجيل الرحلات إلى الربيع' },
      { speaker: 'شركة الأمل', words: 'إنها تهدف إلى خفض الكلفة' },
    ],
  ],
  [
    'a subject parted from its verb by a relative clause',
    'لكن الوزيرة ليلى صبري، التي زارت المدينة أمس، قالت إن الجسر آمن.',
    [{ speaker: 'ليلى صبري', words: 'الجسر آمن' }],
  ],
  [
    'a source with what is said of it before the clause',
    'وبحسب مصدر مسؤول في المؤسسة، طلب عدم ذكر اسمه، فإن محطتين خرجتا عن الخدمة.',
    [{ speaker: 'مصدر مسؤول في المؤسسة', words: 'محطتين خرجتا عن الخدمة' }],
  ],
  ['an impersonal passive', 'يُذكر أن الجسر أُغلق مرتين هذا العام.', []],
  [
    'words after a colon that no verb of saying takes',
    'أما زميله نزار هلال فلم يخفِ غضبه: «نريد من يسمعنا، لا أكثر».',
    [{ speaker: 'نزار هلال', words: 'نريد من يسمعنا، لا أكثر' }],
  ],
  [
    'a report that says something, responded to before the verb',
    'ورداً على سؤال من وكالة «رويترز» بشأن تقرير لصحيفة «المدار» ذكرت فيه أن السد متصدع، قال الوزير عادل مراد إن الخزان سليم.',
    [
      { speaker: 'المدار', words: 'السد متصدع', cue: 'ذكرت', medium: '' },
      { speaker: 'عادل مراد', words: 'الخزان سليم', cue: 'قال', medium: 'رويترز' },
    ],
  ],
  [
    'a report that says something, responded to between the verb and the words',
    'وقال الوزير عادل مراد، تعليقاً على تقرير لصحيفة «المدار» ذكرت فيه أن السد متصدع، إن الخزان سليم.',
    [
      { speaker: 'المدار', words: 'السد متصدع', cue: 'ذكرت', medium: '' },
      { speaker: 'عادل مراد', words: 'الخزان سليم', cue: 'قال', medium: '' },
    ],
  ],
  [
    'a report that says something, responded to after the words',
    'وقال الوزير عادل مراد إن الخزان سليم، رداً على تصريحات للنائب سامي خوري قال فيها إن السد متصدع.',
    [
      { speaker: 'عادل مراد', words: 'الخزان سليم' },
      { speaker: 'سامي خوري', words: 'السد متصدع' },
    ],
  ],
  [
    'a response within what is said',
    'وقال الوزير عادل مراد إن القصف جاء رداً على هجوم قال إنه أوقع جرحى.',
    [{ speaker: 'عادل مراد', words: 'القصف جاء رداً على هجوم قال إنه أوقع جرحى' }],
  ],
  [
    'who is blamed, with the blame',
    'وحمّل النائب سامي خوري الحكومة مسؤولية انهيار الجسر، محملاً الشركة جزءاً من المسؤولية.',
    [
      { speaker: 'سامي خوري', words: 'الحكومة مسؤولية انهيار الجسر' },
      { speaker: 'سامي خوري', words: 'الشركة جزءاً من المسؤولية' },
    ],
  ],
  [
    'a speaker whose name starts with the letter of the preposition',
    'ويعترف الممثل رؤوف بالطيب بأنه تأخر عن العرض.',
    [{ speaker: 'رؤوف بالطيب', words: 'بأنه تأخر عن العرض' }],
  ],
  [
    'a speaker who did not want to be named, with and without a pause',
    'كشف ضابط في الجيش، تحدث من دون ذكر اسمه، أن الجسر أغلق. مسؤول محلي رفض كشف اسمه يتهم الشركة بأنها أهملته.',
    [
      { speaker: 'ضابط في الجيش', words: 'الجسر أغلق' },
      { speaker: 'مسؤول محلي', words: 'بأنها أهملته' },
    ],
  ],
  [
    'a noun of saying that only opens the clause, and the same word for once more',
    'وجدد مسؤول رفيع التأكيد أن الجسر آمن، ملمحاً إلى رفع الرسوم مجدداً في الربيع.',
    [
      { speaker: 'مسؤول رفيع', words: 'الجسر آمن', cue: 'جدد' },
      { speaker: 'مسؤول رفيع', words: 'رفع الرسوم مجدداً في الربيع' },
    ],
  ],
  [
    'an announced act of the speaker’s own, by a noun with its owner',
    'وأعلنت الممثلة ليلى صبري انفصالها عن الفرقة، ونفى المدير سامي خوري تلقيه أي شكوى.',
    [
      { speaker: 'ليلى صبري', words: 'انفصالها عن الفرقة' },
      { speaker: 'سامي خوري', words: 'تلقيه أي شكوى' },
    ],
  ],
  [
    'words after a colon, by a second verb within a reported clause',
    'ويروي الوزير سامي خوري أنه مشى فوق الركام، ثم يصمت قليلاً قبل أن يتابع: «لم أجد باب البيت».',
    [
      { speaker: 'سامي خوري', words: 'أنه مشى فوق الركام' },
      { speaker: 'سامي خوري', words: 'لم أجد باب البيت', cue: 'يتابع' },
    ],
  ],
  [
    'what another says of it, what is kept back and a contrast are no more of what is said',
    'وقال المدير سامي خوري إن العقد جاهز، رافضاً الكشف عن قيمته. وأكدت الوزيرة ليلى صبري أن الجسر آمن، وهو ما نفته النقابة. وأوضح الخبير نزار هلال أن الرياح ستضعف، لكنه رجح استمرار المطر.',
    [
      { speaker: 'سامي خوري', words: 'العقد جاهز' },
      { speaker: 'ليلى صبري', words: 'الجسر آمن' },
      { speaker: 'نزار هلال', words: 'الرياح ستضعف' },
      { speaker: 'نزار هلال', words: 'استمرار المطر' },
    ],
  ],
  [
    'the verb after what somebody did, and what something is put down to',
    'وخرج رئيس النادي سامي خوري عن صمته، ليؤكد أن العقد باق، عازياً ذلك إلى رغبة اللاعب.',
    [
      { speaker: 'سامي خوري', words: 'العقد باق', cue: 'يؤكد' },
      { speaker: 'سامي خوري', words: 'رغبة اللاعب' },
    ],
  ],
  [
    'what is not disclosed, a gesture, and who somebody is',
    'ولم يفصح المدير عن الموعد. ووقف الحارس يشير بيده إلى التلال. أما يزن، وهو طالب بالصف العاشر، فصمت.',
    [],
  ],
  [
    'a noun phrase that was passed on',
    'ونقلت صحيفة «المدار» عن مسؤول رفيع نفيه وجود أي خطر على السكان.',
    [{ speaker: 'مسؤول رفيع', words: 'وجود أي خطر على السكان', cue: 'نفيه', medium: 'المدار' }],
  ],
  [
    'a request by the noun of the act',
    'وطلب المحامي سامي خوري ضم التقرير إلى الملف، ورفضت المحكمة طلب الإفراج عن المتهم.',
    [{ speaker: 'سامي خوري', words: 'ضم التقرير إلى الملف' }],
  ],
  [
    'words with which somebody sums up, before the colon, and the hour of a live page',
    '«ننتظر الماء منذ ثلاثة أيام»: بهذه العبارة لخصت النائبة ريما سعادة المشهد.\n\n22:40 - أُغلق الجسر أمام الشاحنات، بحسب شهود.',
    [
      { speaker: 'ريما سعادة', words: 'ننتظر الماء منذ ثلاثة أيام', cue: 'لخصت' },
      { speaker: 'شهود', words: 'أُغلق الجسر أمام الشاحنات' },
    ],
  ],
  [
    'the hour of a live page, with no mark after it',
    '08:45 قال وزير النقل كمال زين ان الجسر آمن.\n17:20 بلدية المنارة: الماء يعود غدا.\n(21:05) دعا النائب سمير حداد إلى تأجيل الجلسة.\n10:15 بتوقيت غرينتش كشفت ليلى صبري أن النهر جف.',
    [
      { speaker: 'كمال زين', words: 'الجسر آمن', organization: 'وزارة النقل' },
      { speaker: 'بلدية المنارة', words: 'الماء يعود غدا' },
      { speaker: 'سمير حداد', words: 'تأجيل الجلسة' },
      { speaker: 'ليلى صبري', words: 'النهر جف' },
    ],
  ],
  [
    'a platform after a label, and a body in marks that voices something',
    'النائبة ليلى صبري عبر "تويتر": "الجسر لن يغلق هذا العام".\nعبر "تيار المرسى" عن قلقه من التأجيل.',
    [
      { speaker: 'ليلى صبري', words: 'الجسر لن يغلق هذا العام', cue: ':', medium: 'تويتر' },
      { speaker: 'تيار المرسى', words: 'قلقه من التأجيل', cue: 'عبر' },
    ],
  ],
  [
    'a topic that tells its own people something, and one of which others speak',
    'أما كمال زين، فأخبر جيرانه بأن السد آمن. أما ليلى صبري، فوعدت أنصارها بأن العمل مستمر. أما المصنع، فأكد عماله أن الأجور قليلة. أما القرار، فدعا الاتحاد إلى سحبه.',
    [
      { speaker: 'كمال زين', words: 'السد آمن' },
      { speaker: 'ليلى صبري', words: 'العمل مستمر' },
      { speaker: 'عماله', words: 'الأجور قليلة' },
      { speaker: 'الاتحاد', words: 'سحبه' },
    ],
  ],
  [
    'those accused right after a clause on who accuses them',
    'وقال سامي حداد إن الماء قليل. واتهمت جمعية الشاطئ التي تضم 200 عضو البلدية بقطع النخيل. واتهم حزب النهر الذي قاطع الاقتراع سلطات الإقليم بالتزوير. واتهم الشرطة التي أوقفت الناشط بالتقصير.',
    [
      { speaker: 'سامي حداد', words: 'الماء قليل' },
      { speaker: 'جمعية الشاطئ', words: 'بقطع النخيل' },
      { speaker: 'حزب النهر', words: 'بالتزوير' },
      { speaker: 'حزب النهر', words: 'بالتقصير' },
    ],
  ],
  [
    'who accuses a country or a capital, right before it',
    'اتهمت وزارة الدفاع اليابانية موسكو بخرق الهدنة. واتهمت الرئاسة المالية واشنطن بعرقلة الحوار. واتهم حزب الله إسرائيل بنشر الفوضى. واتهمت الخارجية التركية الإمارات بدعم المتمردين. واتهمت طهران أنقرة بقطع المياه. واتهمت هيومن رايتس ووتش مالي بسجن الأبرياء.',
    [
      { speaker: 'وزارة الدفاع اليابانية', words: 'بخرق الهدنة' },
      { speaker: 'الرئاسة المالية', words: 'بعرقلة الحوار' },
      { speaker: 'حزب الله', words: 'بنشر الفوضى' },
      { speaker: 'الخارجية التركية', words: 'بدعم المتمردين' },
      { speaker: 'طهران', words: 'بقطع المياه' },
      { speaker: 'هيومن رايتس ووتش', words: 'بسجن الأبرياء' },
    ],
  ],
  [
    'a body that is accused, with nobody told who does, and one that is praised',
    'واتهمت حركة حماس بخرق الهدنة. وامتدح المدرب كمال زين أداء الفريق.',
    [
      { speaker: '', words: 'بخرق الهدنة' },
      { speaker: 'كمال زين', words: 'أداء الفريق' },
    ],
  ],
  [
    'what a country does and then says, and what is done to one',
    'قال كمال زين إن العمل مستمر.\n\nوعلقت إيران المحادثات، وقالت إن الطريق مسدود. وأطلقت كوريا الشمالية صاروخا وأكدت أن التجربة نجحت. وخفضت أوبك توقعاتها للطلب، وقالت إن السوق ضعيفة. وقالت ليلى صبري إن العمل بدأ.\n\nوزارت تركيا العام الماضي، وقالت إن الناس طيبون.',
    [
      { speaker: 'كمال زين', words: 'العمل مستمر' },
      { speaker: 'إيران', words: 'الطريق مسدود' },
      { speaker: 'كوريا الشمالية', words: 'التجربة نجحت' },
      { speaker: 'أوبك', words: 'السوق ضعيفة' },
      { speaker: 'ليلى صبري', words: 'العمل بدأ' },
      { speaker: 'ليلى صبري', words: 'الناس طيبون' },
    ],
  ],
];

import type { Said } from './read.ts';

/** Arabic texts about whom a speaker belongs to by a role of any kind: envoys, prosecutors, deputies, those of a part of a body. */
export const arabicBelongingCases: [name: string, text: string, expected: Said[]][] = [
  [
    'somebody sent to a place, and by what they are and where they are from',
    'قال المبعوث الأممي إلى مالي كارل يوهان إن الوقت ضيق. وأضاف الدبلوماسي السويدي أن الحوار صعب. وقال مدرب النور هانس مولر إن الفريق تعب. وتابع المدرب الألماني أن العودة ممكنة.',
    [
      { speaker: 'كارل يوهان', words: 'الوقت ضيق', organization: 'الأمم المتحدة' },
      { speaker: 'كارل يوهان', words: 'الحوار صعب', organization: 'الأمم المتحدة' },
      { speaker: 'هانس مولر', words: 'الفريق تعب', organization: 'النور' },
      { speaker: 'هانس مولر', words: 'العودة ممكنة', organization: 'النور' },
    ],
  ],
  [
    'whoever is over a body, and somebody unnamed in charge of what is also done',
    'وقال المشرف على مركز السموم كمال زين إن العلاج متاح. وتؤكد مسؤولة الإعلام في جمعية الساحل ليلى صبري أن الماء قليل. وشدد المشرف على ضرورة الصبر.',
    [
      { speaker: 'كمال زين', words: 'العلاج متاح', organization: 'مركز السموم' },
      { speaker: 'ليلى صبري', words: 'الماء قليل', organization: 'جمعية الساحل' },
      { speaker: 'كمال زين', words: 'ضرورة الصبر' },
    ],
  ],
  [
    'a rank with its arm after the name of a body',
    'وقال مدير إعلام قيادة حرس السواحل العميد الركن كمال زين إن الميناء آمن. وقال قائد شرطة بلدة النخيل العقيد المتقاعد سمير حداد إن الطريق مفتوح.',
    [
      { speaker: 'كمال زين', words: 'الميناء آمن', organization: 'قيادة حرس السواحل' },
      { speaker: 'سمير حداد', words: 'الطريق مفتوح', organization: 'شرطة بلدة النخيل' },
    ],
  ],
  [
    'a prime minister by number, and the deputies of who heads a body',
    'وقال الوزير الأول الجزائري كمال زين إن المخزون يكفي. ورفع بنك السودان المركزي الفائدة، وقالت نائبة المحافظ هدى كرم إن القرار صعب. وزارت بلدية المنارة الحي، وقال نائب العمدة سمير حداد إن العمل بدأ.',
    [
      { speaker: 'كمال زين', words: 'المخزون يكفي', organization: 'الحكومة الجزائرية' },
      { speaker: 'هدى كرم', words: 'القرار صعب', organization: 'بنك السودان المركزي' },
      { speaker: 'سمير حداد', words: 'العمل بدأ', organization: 'بلدية المنارة' },
    ],
  ],
  [
    'who prosecutes for a state',
    'قال وكيل الجمهورية كمال زين إن البحث مفتوح. وقال الوكيل العام للملك لدى محكمة النقض سمير حداد إن القانون واضح.',
    [
      { speaker: 'كمال زين', words: 'البحث مفتوح', organization: 'النيابة العامة' },
      { speaker: 'سمير حداد', words: 'القانون واضح', organization: 'محكمة النقض' },
    ],
  ],
  [
    'a part that belongs to another body, and a coach of a club that is called as a rank is',
    'وقالت طبيبة في المركز الصحي التابع لـ«أطباء الساحل» لصحيفة «النهر»: «الدواء قليل». وقال مدرب الرائد كمال زين إن اللاعبين تعبوا.',
    [
      {
        speaker: 'طبيبة في المركز الصحي التابع لـ«أطباء الساحل»',
        words: 'الدواء قليل',
        organization: 'أطباء الساحل',
        medium: 'النهر',
      },
      { speaker: 'كمال زين', words: 'اللاعبين تعبوا', organization: 'الرائد' },
    ],
  ],
  [
    'a body whose name has no noun, taken up by one',
    'أوقفت «طيران اللقلق» رحلاتها. وقالت الشركة إن العودة قريبة. وقال مدير العمليات في الشركة كمال زين إن الطقس سيئ.',
    [
      { speaker: 'طيران اللقلق', words: 'العودة قريبة', organization: 'طيران اللقلق' },
      { speaker: 'كمال زين', words: 'الطقس سيئ', organization: 'طيران اللقلق' },
    ],
  ],
  [
    'bodies of one word that the gazetteer has, by a pronoun',
    'وأعلن البنتاغون الخبر. وقال المتحدث باسمه كمال زين إن السفن آمنة.',
    [{ speaker: 'كمال زين', words: 'السفن آمنة', organization: 'البنتاغون' }],
  ],
  [
    'what a body denies between marks, and who speaks for the body next',
    'ونفت الرئاسة «هذه الأنباء الكاذبة». وقالت مديرة ديوانها هدى كرم إن القضاء مستقل.',
    [
      { speaker: 'الرئاسة', words: 'هذه الأنباء الكاذبة', organization: 'الرئاسة' },
      { speaker: 'هدى كرم', words: 'القضاء مستقل', organization: 'الرئاسة' },
    ],
  ],
  [
    'an envoy of the state that spoke, and some judges',
    'طالبت دولة الكويت بالحوار. وقالت المندوبة الدائمة السفيرة هدى كرم إن الملاحة حرة.\n\nوقال ثلاثة قضاة في محكمة الصلح إن الضغوط كبيرة.',
    [
      { speaker: 'دولة الكويت', words: 'بالحوار' },
      { speaker: 'هدى كرم', words: 'الملاحة حرة', organization: 'دولة الكويت' },
      { speaker: 'ثلاثة قضاة في محكمة الصلح', words: 'الضغوط كبيرة', organization: 'محكمة الصلح' },
    ],
  ],
  [
    'whoever was asked answers',
    'وقال كمال زين إن الأمر صعب. وسأله القاضي سمير حداد: «لماذا؟»، فأجاب: «لا أعرف».\n\nوعندما سُئلت الوزيرة هدى كرم عن الموعد، اكتفت بالقول إنه قريب.',
    [
      { speaker: 'كمال زين', words: 'الأمر صعب' },
      { speaker: 'سمير حداد', words: 'لماذا؟' },
      { speaker: 'كمال زين', words: 'لا أعرف' },
      { speaker: 'هدى كرم', words: 'إنه قريب' },
    ],
  ],
  [
    'who issued a document that is of something, and an observatory with another purpose than the known one',
    'وجاء في بيان الوقفة الصادر عن نقابة الصيادلة أن الصبر نفد. وقال المرصد السوري لتوثيق الآثار إن القلعة تضررت.',
    [
      { speaker: 'بيان الوقفة', words: 'الصبر نفد', organization: 'نقابة الصيادلة' },
      {
        speaker: 'المرصد السوري لتوثيق الآثار',
        words: 'القلعة تضررت',
        organization: 'المرصد السوري لتوثيق الآثار',
      },
    ],
  ],
  [
    'a part by whose it is, and somebody within the body that was named last',
    'حذر صندوق الأنهار من الجفاف. وقالت رئيسة بعثته إلى مالي ليلى صبري إن الوقت ضيق. وأوضح الخبير لديه كمال زين أن السد آمن.',
    [
      { speaker: 'صندوق الأنهار', words: 'الجفاف' },
      { speaker: 'ليلى صبري', words: 'الوقت ضيق', organization: 'صندوق الأنهار' },
      { speaker: 'كمال زين', words: 'السد آمن', organization: 'صندوق الأنهار' },
    ],
  ],
  [
    'a ministry without the field of who helps its minister, and a governor with a rank',
    'وقال مساعد وزير المالية للسياسات الكلية كمال زين إن العجز زاد. وقال محافظ الغربية اللواء سمير حداد إن الطريق مفتوح.',
    [
      { speaker: 'كمال زين', words: 'العجز زاد', organization: 'وزارة المالية' },
      { speaker: 'سمير حداد', words: 'الطريق مفتوح', organization: 'محافظة الغربية' },
    ],
  ],
  [
    'an organ of a body that is named after it, and a guild of who is told things elsewhere',
    'وقال عضو المكتب التنفيذي للجمعية الوطنية للمزارعين كمال زين إن الموسم صعب. وقالت النقابة الوطنية للصحفيين إن السجن ظلم. وقال وزير المياه للصحفيين إن السد آمن.',
    [
      {
        speaker: 'كمال زين',
        words: 'الموسم صعب',
        organization: 'الجمعية الوطنية للمزارعين',
      },
      {
        speaker: 'النقابة الوطنية للصحفيين',
        words: 'السجن ظلم',
        organization: 'النقابة الوطنية للصحفيين',
      },
      { speaker: 'وزير المياه', words: 'السد آمن', organization: 'وزارة المياه' },
    ],
  ],
  [
    'one of several of a house, and a source in a room of a team',
    'وصوت مجلس الشورى على القانون. وقال أحد النائبين المعترضين إن القانون معيب.\n\nوخسر نادي الرمال. وقال مصدر من داخل غرفة الملابس إن اللاعبين تعبوا.',
    [
      { speaker: 'أحد النائبين المعترضين', words: 'القانون معيب', organization: 'مجلس الشورى' },
      {
        speaker: 'مصدر من داخل غرفة الملابس',
        words: 'اللاعبين تعبوا',
        organization: 'نادي الرمال',
      },
    ],
  ],
  [
    'the counterpart who leads a body, and whoever works where a colleague does',
    'بالمقابل قال نظيرها البرتغالي روي سامبايو، الذي يرأس بنك لشبونة، إن الفائدة مرتفعة.\n\nيرى الباحث غير المقيم في معهد الأنهار كمال زين أن السد آمن. وقال زميله سمير حداد إن الماء قليل.',
    [
      { speaker: 'روي سامبايو', words: 'الفائدة مرتفعة', organization: 'بنك لشبونة' },
      { speaker: 'كمال زين', words: 'السد آمن', organization: 'معهد الأنهار' },
      { speaker: 'سمير حداد', words: 'الماء قليل', organization: 'معهد الأنهار' },
    ],
  ],
  [
    'what a firm has and announces under a name alone',
    'هبطت أسهم «نورداك فارما» كثيرا. وأشار رئيسها التنفيذي كمال زين إلى أن التجربة معلقة.\n\nأعلنت «إير سلوى» تعليق رحلاتها. وقال مدير العمليات سمير حداد إن الطقس سيئ.',
    [
      { speaker: 'كمال زين', words: 'التجربة معلقة', organization: 'نورداك فارما' },
      { speaker: 'إير سلوى', words: 'تعليق رحلاتها', organization: 'إير سلوى' },
      { speaker: 'سمير حداد', words: 'الطقس سيئ', organization: 'إير سلوى' },
    ],
  ],
  [
    'what a head of a government orders, and how he speaks to others',
    'وأمر رئيس حكومة الولاية بفتح تحقيق، وقال معزيا الأهالي: «لن ننسى».',
    [{ speaker: 'رئيس حكومة الولاية', words: 'لن ننسى', organization: 'حكومة الولاية' }],
  ],
  [
    'deputies and people by whose they are, and a command by who commands it',
    'رحبت رابطة النحالين بالقرار. وقال نائب رئيسها كمال زين إن الموسم صعب. وقالت كبيرة مهندسيها ليلى صبري إن السد آمن.\n\nوقال نائب قائد العمليات المشتركة سمير حداد إن الطريق مفتوح. وقال قائد الجيش الجنرال رامي نصر إن الحدود هادئة.',
    [
      { speaker: 'رابطة النحالين', words: 'بالقرار' },
      { speaker: 'كمال زين', words: 'الموسم صعب', organization: 'رابطة النحالين' },
      { speaker: 'ليلى صبري', words: 'السد آمن', organization: 'رابطة النحالين' },
      { speaker: 'سمير حداد', words: 'الطريق مفتوح', organization: 'قيادة العمليات المشتركة' },
      { speaker: 'رامي نصر', words: 'الحدود هادئة', organization: 'الجيش' },
    ],
  ],
  [
    'sources whose adjective alone tells of a body, and a secretary of state',
    'وصوت مجلس الشورى على القانون. وقالت مصادر نيابية إن القانون معيب. وقال كاتب الدولة المكلف بالشغل كمال زين إن الأجور ترتفع.',
    [
      { speaker: 'مصادر نيابية', words: 'القانون معيب', organization: 'مجلس الشورى' },
      { speaker: 'كمال زين', words: 'الأجور ترتفع', organization: 'وزارة الشغل' },
    ],
  ],
  [
    'what somebody directs between marks before their name, and whom others told',
    'وقال المدير المالي لـ«سديم» كمال زين إن الأرباح زادت. وقال المدير العام لـ«النهار» إن السد آمن.',
    [
      { speaker: 'كمال زين', words: 'الأرباح زادت', organization: 'سديم', medium: '' },
      { speaker: 'المدير العام', words: 'السد آمن', medium: 'النهار' },
    ],
  ],
  [
    'ministers of a part of a state, beside the ministry of all of it',
    'قالت وزارة الصحة السودانية إن الدواء متاح.\nوقال وزير الصحة المكلف بولاية الخرطوم كمال زين إن الماء قليل. وأكدت وزيرة صحة إقليم ميرادا ليلى صبري أن السد آمن. وقال وزير الري في ولاية تارندة سمير حداد إن النهر جف. وقال وزير الصحة السوداني عادل ناصر إن العمل مستمر.',
    [
      { speaker: 'وزارة الصحة السودانية', words: 'الدواء متاح' },
      {
        speaker: 'كمال زين',
        words: 'الماء قليل',
        organization: 'وزارة الصحة بولاية الخرطوم',
      },
      { speaker: 'ليلى صبري', words: 'السد آمن', organization: 'وزارة صحة إقليم ميرادا' },
      { speaker: 'سمير حداد', words: 'النهر جف', organization: 'وزارة الري في ولاية تارندة' },
      { speaker: 'عادل ناصر', words: 'العمل مستمر', organization: 'وزارة الصحة السودانية' },
    ],
  ],
  [
    'a deputy by a pronoun is of the body of whom they are',
    'أكدت بلدية المرج أن الطريق مفتوحة. وقال رئيس البلدية، سامي نصر، إن العمل مستمر.\n\nوأضاف نائبه، كمال زين، أن الماء كثير. وقالت نقابة الصيادين إن الموسم صعب. وذكر كاتبها العام، نادر حداد، أن البحر هائج.',
    [
      { speaker: 'بلدية المرج', words: 'الطريق مفتوحة' },
      { speaker: 'سامي نصر', words: 'العمل مستمر', organization: 'بلدية المرج' },
      { speaker: 'كمال زين', words: 'الماء كثير', organization: 'بلدية المرج' },
      { speaker: 'نقابة الصيادين', words: 'الموسم صعب' },
      { speaker: 'نادر حداد', words: 'البحر هائج', organization: 'نقابة الصيادين' },
    ],
  ],
];

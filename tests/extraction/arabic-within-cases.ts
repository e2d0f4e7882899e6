import type { Said } from './read.ts';

/** Arabic texts about whom a speaker belongs to by a role alone, within the body that the sentences before are about. */
export const arabicWithinCases: [name: string, text: string, expected: Said[]][] = [
  [
    'an agency of the state that is told again after an outlet',
    'ونقلت صحيفة «المدار» عن مسؤول في وكالة الحوض المائي قوله إن الأرقام قديمة. ونفت الوكالة ذلك، وأكدت أن البيانات جديدة.',
    [
      {
        speaker: 'مسؤول في وكالة الحوض المائي',
        words: 'الأرقام قديمة',
        organization: 'وكالة الحوض المائي',
      },
      {
        speaker: 'وكالة الحوض المائي',
        words: 'البيانات جديدة',
        organization: 'وكالة الحوض المائي',
      },
    ],
  ],
  [
    'the unnamed in a body that a pronoun takes up, and one of those it has',
    'علقت هيئة الموانئ الشمالية الشحن. وقال مسؤول فيها إن الرصيف مغلق. وذكر مصدر داخلها أن العمل توقف. وأوضح أحد أعضائها أن القرار صعب. وقالت إحدى موظفاتها إن الأجر قليل.',
    [
      { speaker: 'مسؤول', words: 'الرصيف مغلق', organization: 'هيئة الموانئ الشمالية' },
      { speaker: 'مصدر داخلها', words: 'العمل توقف', organization: 'هيئة الموانئ الشمالية' },
      { speaker: 'أحد أعضائها', words: 'القرار صعب', organization: 'هيئة الموانئ الشمالية' },
      { speaker: 'إحدى موظفاتها', words: 'الأجر قليل', organization: 'هيئة الموانئ الشمالية' },
    ],
  ],
  [
    'a president, a general secretary, a member and a deputy of what is no state',
    'تراجعت تعاونية الزيتون عن البيع. وقال الرئيس كمال زين إن السعر هبط. وقال الأمين العام سمير حداد إن المخزن ممتلئ. وقالت العضوة ليلى صبري إن الموسم فقير. وقال نائب الرئيس رامي سعد إن الدين كبير.',
    [
      { speaker: 'كمال زين', words: 'السعر هبط', organization: 'تعاونية الزيتون' },
      { speaker: 'سمير حداد', words: 'المخزن ممتلئ', organization: 'تعاونية الزيتون' },
      { speaker: 'ليلى صبري', words: 'الموسم فقير', organization: 'تعاونية الزيتون' },
      { speaker: 'رامي سعد', words: 'الدين كبير', organization: 'تعاونية الزيتون' },
    ],
  ],
  [
    'roles with a pronoun, of men and of women',
    'زار مجلس الضفاف سبع قرى. وقال نائب رئيسه كمال زين إن الماء يكفي. وقالت منسقته ليلى صبري إن الوقت ضيق. وقالت وكيلته هدى كرم إن النص جاهز.',
    [
      { speaker: 'كمال زين', words: 'الماء يكفي', organization: 'مجلس الضفاف' },
      { speaker: 'ليلى صبري', words: 'الوقت ضيق', organization: 'مجلس الضفاف' },
      { speaker: 'هدى كرم', words: 'النص جاهز', organization: 'مجلس الضفاف' },
    ],
  ],
  [
    'those of a force, and of the club that a sentence is about',
    'أوقفت شرطة المنارة أربعة رجال. وقال العقيد كمال زين إن التحقيق مستمر. وقال القائد سمير حداد إن الحي آمن. وتعادل اتحاد الوادي مع ضيفه شباب المرسى. وقال المدرب هانس مولر إن الفريق تعب.',
    [
      { speaker: 'كمال زين', words: 'التحقيق مستمر', organization: 'شرطة المنارة' },
      { speaker: 'سمير حداد', words: 'الحي آمن', organization: 'شرطة المنارة' },
      { speaker: 'هانس مولر', words: 'الفريق تعب', organization: 'اتحاد الوادي' },
    ],
  ],
  [
    'a festival, and a port whose name ends before what it has',
    'افتتح مهرجان الربيع دورته العاشرة. وقال المدير كمال زين إن القاعة ممتلئة. ثم أغلق ميناء صفاقس أرصفته. وقال مدير الميناء سمير حداد إن البحر هائج.',
    [
      { speaker: 'كمال زين', words: 'القاعة ممتلئة', organization: 'مهرجان الربيع' },
      { speaker: 'سمير حداد', words: 'البحر هائج', organization: 'ميناء صفاقس' },
    ],
  ],
  [
    'a noun for a body that is known, and nobody by what they know alone',
    'نشرت اليونيسف تقديراتها. وقال متحدث باسم المنظمة إن الغذاء قليل. وقال الخبير الاقتصادي كمال زين إن السعر هبط. وقال الممثل سمير حداد إن العرض طويل.',
    [
      { speaker: 'متحدث باسم المنظمة', words: 'الغذاء قليل', organization: 'اليونيسف' },
      { speaker: 'كمال زين', words: 'السعر هبط' },
      { speaker: 'سمير حداد', words: 'العرض طويل' },
    ],
  ],
  [
    'an agency of a state, an outlet for who edits it, and a general secretary who writes nothing',
    'غرمت وكالة تقنين المياه المعمل. وقال مدير الوكالة كمال زين إن النهر ملوث. ونشرت صحيفة «المرفأ» الصور. وقالت رئيسة التحرير ليلى صبري إن النص جاهز. ودعت نقابة الصيادين إلى إضراب. وقال الكاتب العام سمير حداد إن الأجر قليل.',
    [
      { speaker: 'كمال زين', words: 'النهر ملوث', organization: 'وكالة تقنين المياه' },
      { speaker: 'ليلى صبري', words: 'النص جاهز', organization: 'المرفأ' },
      { speaker: 'نقابة الصيادين', words: 'إضراب', organization: 'نقابة الصيادين' },
      { speaker: 'سمير حداد', words: 'الأجر قليل', organization: 'نقابة الصيادين' },
    ],
  ],
  [
    'clubs that are called with the article, by what they did, and a firm by what it has',
    'فاز الشباب على الرائد بهدفين. وقال المدرب هانس مولر إن الفريق تعب.\n\nوضاعفت «النورس» أرباحها. وقال المدير العام كمال زين إن السوق كبير. وأجلى مطار تافوكتة المسافرين. وقال مدير المطار سمير حداد إن المدرج مغلق.',
    [
      { speaker: 'هانس مولر', words: 'الفريق تعب', organization: 'الشباب' },
      { speaker: 'كمال زين', words: 'السوق كبير', organization: 'النورس' },
      { speaker: 'سمير حداد', words: 'المدرج مغلق', organization: 'مطار تافوكتة' },
    ],
  ],
  [
    'a council of a town, and a society that is known by its noun two paragraphs on',
    'صادق المجلس البلدي لتافوكتة على الجسر. وقال رئيس المجلس كمال زين إن الطريق ضيق.\n\nووزع الهلال الأحمر القطري ألف خيمة.\n\nوتساقط المطر طوال الليل.\n\nوقالت منسقة الجمعية ليلى صبري إن البرد شديد.',
    [
      { speaker: 'كمال زين', words: 'الطريق ضيق', organization: 'المجلس البلدي لتافوكتة' },
      { speaker: 'ليلى صبري', words: 'البرد شديد', organization: 'الهلال الأحمر القطري' },
    ],
  ],
  [
    'a source of the field of a ministry, the firm that somebody was said to be of, and a firm beside an outlet',
    'طورت وزارة الداخلية المنافذ. وذكر مصدر أمني أن الزمن قصير.\n\nويرى كمال زين، كبير المحللين في «نهر كابيتال»، أن السعر هبط. وقالت زميلته في الشركة ليلى صبري إن السوق هادئ.\n\nوسرحت شركة «سهيل» عمالها. وفي مقابلة مع «الضفة بزنس»، قال رئيسها التنفيذي سمير حداد إن الربح قليل.',
    [
      { speaker: 'مصدر أمني', words: 'الزمن قصير', organization: 'وزارة الداخلية' },
      { speaker: 'كمال زين', words: 'السعر هبط', organization: 'نهر كابيتال' },
      { speaker: 'ليلى صبري', words: 'السوق هادئ', organization: 'نهر كابيتال' },
      { speaker: 'سمير حداد', words: 'الربح قليل', organization: 'سهيل' },
    ],
  ],
  [
    'no body of a player for the agent, nor a protest for who calls it',
    'فاوض نادي الوحدة اللاعب. وقال وكيل اللاعب كمال زين إن العرض ضعيف. وقال منسق الوقفة سمير حداد إن الصبر نفد.',
    [
      { speaker: 'كمال زين', words: 'العرض ضعيف' },
      { speaker: 'سمير حداد', words: 'الصبر نفد' },
    ],
  ],
  [
    'the whole of the fields that a body is for',
    'وقال رئيس لجنة المال والموازنة النائب كمال زين إن العجز كبير. وقالت مديرة مديرية الطب البيطري ليلى صبري إن اللقاح نفد. وقال سمير حداد، المسؤول في صندوق التنمية وإعادة الإعمار، إن الجسر جاهز.',
    [
      { speaker: 'كمال زين', words: 'العجز كبير', organization: 'لجنة المال والموازنة' },
      { speaker: 'ليلى صبري', words: 'اللقاح نفد', organization: 'مديرية الطب البيطري' },
      { speaker: 'سمير حداد', words: 'الجسر جاهز', organization: 'صندوق التنمية وإعادة الإعمار' },
    ],
  ],
  [
    'a firm that is told again by where it is from, and one that is called so',
    'تنفذ شركة «سهيل» السد.\n\nوقال الرئيس التنفيذي للشركة الفرنسية، كمال زين، إن النهر عريض. وقال مدير الشركة السعودية للكهرباء سمير حداد إن الطلب كبير.',
    [
      { speaker: 'كمال زين', words: 'النهر عريض', organization: 'سهيل' },
      { speaker: 'سمير حداد', words: 'الطلب كبير', organization: 'الشركة السعودية للكهرباء' },
    ],
  ],
  [
    'a branch of no more than its noun, of the firm that has branches, and of no ministry',
    'أعلن مصرف «السهل» أرباحه.\n\nوقال موظف في أحد الفروع المغلقة إن الباب موصد. وقالت مديرة الفرع ليلى صبري إن الزبائن كثر. وقال حارس بأحد مخازنه إن الليل طويل.',
    [
      { speaker: 'السهل', words: 'أرباحه' },
      {
        speaker: 'موظف في أحد الفروع المغلقة',
        words: 'الباب موصد',
        organization: 'السهل',
      },
      { speaker: 'ليلى صبري', words: 'الزبائن كثر', organization: 'السهل' },
      { speaker: 'حارس بأحد مخازنه', words: 'الليل طويل', organization: 'السهل' },
    ],
  ],
  [
    'no ministry of who works in one of the restaurants',
    'قالت وزارة المياه إن السد آمن.\n\nوقال عامل في أحد المطاعم الشعبية إن الماء مقطوع.',
    [
      { speaker: 'وزارة المياه', words: 'السد آمن' },
      { speaker: 'عامل في أحد المطاعم الشعبية', words: 'الماء مقطوع', organization: '' },
    ],
  ],
  [
    'the organ of a body by a pronoun, of the gender of the body',
    'وقال المتحدث باسم الحكومة كمال زين إن الوضع هادئ.\n\nأما حزب الفجر، الشريك في الحكومة، فاختار الصمت. وقال عضو مكتبه السياسي سمير حداد إن الصمت مؤقت.',
    [
      { speaker: 'كمال زين', words: 'الوضع هادئ', organization: 'الحكومة' },
      { speaker: 'سمير حداد', words: 'الصمت مؤقت', organization: 'حزب الفجر' },
    ],
  ],
  [
    'what a body of a place is asked for, and what a firm is called for',
    'ورفع السكان طلبا إلى أمانة الإقليم لفتح الجسر.\n\nوبحسب تقرير صادر عن أمانة الإقليم، فإن الجسر قديم. وقال مدير شركة النور لبناء السدود سمير حداد إن السد آمن.',
    [
      { speaker: 'تقرير صادر عن أمانة الإقليم', words: 'الجسر قديم', organization: 'أمانة الإقليم' },
      { speaker: 'سمير حداد', words: 'السد آمن', organization: 'شركة النور لبناء السدود' },
    ],
  ],
  [
    'the name of a club before what tells of its player, and a governorate of that adjective',
    'وقال مهاجم النصر الجديد البرتغالي جواو سيلفا إن الفريق جاهز. وقال محافظ الوادي الجديد سمير حداد إن الطريق مفتوح.',
    [
      { speaker: 'جواو سيلفا', words: 'الفريق جاهز', organization: 'النصر' },
      { speaker: 'سمير حداد', words: 'الطريق مفتوح', organization: 'محافظة الوادي الجديد' },
    ],
  ],
  [
    'when and how often, before the words',
    'وأكد وزير النقل هذا الأسبوع أن الجسر آمن. وقالت النقابة مجددا إن المهلة قصيرة.',
    [
      { speaker: 'وزير النقل', words: 'الجسر آمن', organization: 'وزارة النقل' },
      { speaker: 'النقابة', words: 'المهلة قصيرة' },
    ],
  ],
  [
    'what goes on after a proper name',
    'وأكدت جامعة لوندرا رسميا أن القبول مفتوح. وقالت جامعة لوندرا للصحفيين إن النتائج قريبة. وأدانت جامعة لوندرا تصريحات الوزير.',
    [
      { speaker: 'جامعة لوندرا', words: 'القبول مفتوح' },
      { speaker: 'جامعة لوندرا', words: 'النتائج قريبة' },
      { speaker: 'جامعة لوندرا', words: 'تصريحات الوزير' },
    ],
  ],
  [
    'a firm by the last word of its name',
    'وقال المحلل في شركة لوندرا كابيتال ريدان سوفيا إن السوق هادئة.',
    [{ speaker: 'ريدان سوفيا', words: 'السوق هادئة', organization: 'شركة لوندرا كابيتال' }],
  ],
];

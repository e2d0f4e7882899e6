import type { Said } from './read.ts';

/** Arabic sentences in which something else follows what somebody said; names and bodies are invented. */
export const arabicContinuationCases: [name: string, text: string, expected: Said[]][] = [
  [
    'another by a role, with a noun after the verb',
    'قال مدير المرفأ سعد كنعان إن الرافعات تعمل، وأكد وزير النقل فادي رستم لقناة «الأفق» إلغاء الرسوم.',
    [
      { speaker: 'سعد كنعان', words: 'الرافعات تعمل' },
      { speaker: 'فادي رستم', words: 'إلغاء الرسوم' },
    ],
  ],
  [
    'a plea and a request of the same speaker',
    'وأكدت رئيسة الجمعية هدى سرور أن المخزون نفد، وناشدت المانحين تقديم العون، ثم طلبت تأجيل الجلسة.',
    [
      { speaker: 'هدى سرور', words: 'المخزون نفد' },
      { speaker: 'هدى سرور', words: 'تقديم العون' },
      { speaker: 'هدى سرور', words: 'تأجيل الجلسة' },
    ],
  ],
  [
    'a request of another',
    'وأكدت رئيسة الجمعية هدى سرور أن المخزون نفد، وطلبت نقابة الصيادلة تأجيل القرار.',
    [
      { speaker: 'هدى سرور', words: 'المخزون نفد' },
      { speaker: 'نقابة الصيادلة', words: 'تأجيل القرار' },
    ],
  ],
  [
    'as they also called for',
    'وأوضح المحافظ سعد كنعان أن الجسر آمن، كما دعا إلى تخفيف السرعة.',
    [
      { speaker: 'سعد كنعان', words: 'الجسر آمن' },
      { speaker: 'سعد كنعان', words: 'تخفيف السرعة' },
    ],
  ],
  [
    'before they added',
    'وأوضح المحافظ سعد كنعان أن الجسر آمن، قبل أن يضيف أن الصيانة ستتأخر.',
    [
      { speaker: 'سعد كنعان', words: 'الجسر آمن' },
      { speaker: 'سعد كنعان', words: 'الصيانة ستتأخر' },
    ],
  ],
  [
    'whatever ما stands for, after ب',
    'وأوضح المحافظ سعد كنعان أن الجسر آمن، وندد بما كتبته المعارضة.',
    [
      { speaker: 'سعد كنعان', words: 'الجسر آمن' },
      { speaker: 'سعد كنعان', words: 'بما كتبته المعارضة' },
    ],
  ],
  [
    'whom the same speaker blames',
    'وأوضح المحافظ سعد كنعان أن الجسر آمن، وحمل الشركة مسؤولية التأخير.',
    [
      { speaker: 'سعد كنعان', words: 'الجسر آمن' },
      { speaker: 'سعد كنعان', words: 'الشركة مسؤولية التأخير' },
    ],
  ],
  [
    'a turn to another without a full stop',
    'قالت وزيرة العدل منى فرح إن المحاكم تعمل، من جهته دعا نقيب المحامين سعد كنعان إلى الإضراب.',
    [
      { speaker: 'منى فرح', words: 'المحاكم تعمل' },
      { speaker: 'سعد كنعان', words: 'الإضراب' },
    ],
  ],
  [
    'what another had said',
    'قالت وزيرة العدل منى فرح إن المحاكم تعمل، وكان المتحدث باسم النقابة سعد كنعان قد أعلن أن القضاة مضربون.',
    [
      { speaker: 'منى فرح', words: 'المحاكم تعمل' },
      { speaker: 'سعد كنعان', words: 'القضاة مضربون' },
    ],
  ],
  [
    'a contrast with a noun of saying',
    'تشير البلدية إلى أن الحريق أُخمد، في حين تكتفي وزارة البيئة بالقول إن الجرد مستمر.',
    [
      { speaker: 'البلدية', words: 'الحريق أُخمد' },
      { speaker: 'وزارة البيئة', words: 'الجرد مستمر' },
    ],
  ],
  [
    'somebody who gave no answer',
    'تفيد سجلات الميناء بأن الباخرة مملوكة لشركة الأفق، التي لم ترد على أسئلة الصحيفة.',
    [{ speaker: 'سجلات الميناء', words: 'الباخرة مملوكة لشركة الأفق' }],
  ],
  [
    'a contrast without an answer',
    'قال مدير المرفأ سعد كنعان إن الرافعات تعمل، في حين لم ترد الشركة على طلب للتعليق.',
    [{ speaker: 'سعد كنعان', words: 'الرافعات تعمل' }],
  ],
  [
    'a source past when it was told',
    'أوقفت الشرطة سائقين في الميناء، حسب ما أفاد به، اليوم الخميس، بيان للمحافظة.',
    [{ speaker: 'بيان للمحافظة', words: 'أوقفت الشرطة سائقين في الميناء' }],
  ],
  [
    'an opinion with all of its preposition',
    'في رأي الباحثة منى فرح، لا معنى لرفع الرسوم.',
    [{ speaker: 'منى فرح', words: 'لا معنى لرفع الرسوم', cue: 'في رأي' }],
  ],
  [
    'participles that are other words elsewhere',
    'وقال المحافظ سعد كنعان إن الجسر آمن، مفيداً بأن الصيانة انتهت، طالباً تأجيل الجلسة.',
    [
      { speaker: 'سعد كنعان', words: 'الجسر آمن' },
      { speaker: 'سعد كنعان', words: 'الصيانة انتهت' },
      { speaker: 'سعد كنعان', words: 'تأجيل الجلسة' },
    ],
  ],
  [
    'a participle of hope, and what a speaker backs',
    'وقالت الوزيرة منى فرح إن الحوار مستمر، آملة أن يعود النازحون، ومتمسكة بحق العودة.',
    [
      { speaker: 'منى فرح', words: 'الحوار مستمر' },
      { speaker: 'منى فرح', words: 'يعود النازحون، ومتمسكة بحق العودة' },
    ],
  ],
  [
    'how a speaker goes on, where nothing is said',
    'وقالت الوزيرة منى فرح إن الحوار مستمر، شاكرة الوسطاء على صبرهم.',
    [{ speaker: 'منى فرح', words: 'الحوار مستمر' }],
  ],
  [
    'a statement before a doubt, with the same preposition',
    'وشكك النائب سعد كنعان في بيان في نزاهة الاقتراع.',
    [{ speaker: 'سعد كنعان', words: 'نزاهة الاقتراع' }],
  ],
  [
    'experts in something who doubt another',
    'ويشكك خبراء في الاقتصاد في جدوى الخطة.',
    [{ speaker: 'خبراء في الاقتصاد', words: 'جدوى الخطة' }],
  ],
  [
    'whose turn it is, before the preposition of the verb or a noun',
    'وحذر النائب سعد كنعان، من جهته، من انهيار الجسر. وثمنت الوزيرة منى فرح، من جهتها، جهود الوسطاء.',
    [
      { speaker: 'سعد كنعان', words: 'انهيار الجسر' },
      { speaker: 'منى فرح', words: 'جهود الوسطاء' },
    ],
  ],
  [
    'a noun after a relative clause',
    'وانتقدت الوزيرة منى فرح، التي تزور المدينة، تأخر الرواتب.',
    [{ speaker: 'منى فرح', words: 'تأخر الرواتب' }],
  ],
  [
    'a warning on a day',
    'وحذرت شركة الأفق مساء الاثنين من كارثة وشيكة.',
    [{ speaker: 'شركة الأفق', words: 'كارثة وشيكة' }],
  ],
  [
    'what is put down to something, by a clause',
    'وبرر مدير المرفأ ذلك بأن الرافعات معطلة.',
    [{ speaker: 'مدير المرفأ', words: 'الرافعات معطلة' }],
  ],
  [
    'a noun with its adjective after a subject before the verb',
    'لكن رابطة الكتاب شجبت القصف المتواصل للأحياء.',
    [{ speaker: 'رابطة الكتاب', words: 'القصف المتواصل للأحياء' }],
  ],
  [
    'a surname that is an office elsewhere',
    'وحذرت سلمى الخطيب من انهيار الجسر، ثم شجبت سلمى الخطيب القصف المتواصل.',
    [
      { speaker: 'سلمى الخطيب', words: 'انهيار الجسر' },
      { speaker: 'سلمى الخطيب', words: 'القصف المتواصل' },
    ],
  ],
  [
    'forces and all sides to whom a plea is made',
    'وناشدت الوزيرة منى فرح، في بيان، قوات الدعم السريع وقف القتال. وناشد النائب سعد كنعان جميع الأطراف وقف القتال.',
    [
      { speaker: 'منى فرح', words: 'وقف القتال' },
      { speaker: 'سعد كنعان', words: 'وقف القتال' },
    ],
  ],
  [
    'a body in marks that is accused on a day',
    'واتهمت الوزيرة منى فرح أمس حركة «النهر» بعرقلة المفاوضات.',
    [{ speaker: 'منى فرح', words: 'حركة «النهر» بعرقلة المفاوضات' }],
  ],
  [
    'a fear in the perfect, and a notice',
    'وخشي النائب سعد كنعان أن يغلق الجسر. وأخطرت الوزيرة منى فرح الشركة بأن المهلة انتهت.',
    [
      { speaker: 'سعد كنعان', words: 'يغلق الجسر' },
      { speaker: 'منى فرح', words: 'المهلة انتهت' },
    ],
  ],
  [
    'an amount in marks, and where a body has its seat',
    'وقدّر نقيب الصيادلة عدد المتاجر المغلقة بـ«نحو مئتين». وأفاد المرصد العام، ومقره العاصمة، بسماع دوي انفجار.',
    [
      { speaker: 'نقيب الصيادلة', words: 'عدد المتاجر المغلقة بـ«نحو مئتين»' },
      { speaker: 'المرصد العام', words: 'بسماع دوي انفجار' },
    ],
  ],
  [
    'what somebody takes something for',
    'واعتبر النائب سعد كنعان القرار خطوة مهمة، وعدّت رابطة الكتاب الحكم انتهاكاً للدستور.',
    [
      { speaker: 'سعد كنعان', words: 'القرار خطوة مهمة' },
      { speaker: 'رابطة الكتاب', words: 'الحكم انتهاكاً للدستور' },
    ],
  ],
  [
    'what the same speaker takes something for',
    'وقالت الوزيرة منى فرح إن الحوار مستمر، معتبرة الاتفاق فرصة نادرة.',
    [
      { speaker: 'منى فرح', words: 'الحوار مستمر' },
      { speaker: 'منى فرح', words: 'الاتفاق فرصة نادرة' },
    ],
  ],
  ['what something is taken for by nobody', 'ويعتبر المهرجان فرصة للقاء الرواة.', []],
  ['how many there are', 'ويبلغ عدد سكان «المدينة القديمة» ألف نسمة.', []],
  ['a question by its letter', 'س: هل ستعود إلى الغناء؟', []],
  [
    'a dispatch that ends with its agency',
    'أعربت الوزيرة منى فرح عن ارتياحها للنتائج التي تحققت هذا العام في الولاية. (وام)',
    [{ speaker: 'منى فرح', words: 'ارتياحها للنتائج التي تحققت هذا العام في الولاية' }],
  ],
  [
    'a town with the letter of a preposition, before a colon',
    'صرّح مدرب برشلونة بعد المباراة: «لا أحد منا راضٍ عن النتيجة».',
    [{ speaker: 'مدرب برشلونة', words: 'لا أحد منا راضٍ عن النتيجة' }],
  ],
  [
    'what was announced before that',
    'وأعلن المحافظ سعد كنعان قبل ذلك أن الجسر آمن.',
    [{ speaker: 'سعد كنعان', words: 'الجسر آمن' }],
  ],
  [
    'a name that ends as a plural does, and a source with two adjectives',
    'وحذر الكرملين من انهيار الهدنة. وأبلغ مصدر أمني رفيع أن الطريق مغلق.',
    [
      { speaker: 'الكرملين', words: 'انهيار الهدنة' },
      { speaker: 'مصدر أمني رفيع', words: 'الطريق مغلق' },
    ],
  ],
];

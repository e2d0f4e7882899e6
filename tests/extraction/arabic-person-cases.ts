import type { Said } from './read.ts';

/** Arabic sentences in which it is to be told where a speaker's phrase ends, and whom it names. */
export const arabicPersonCases: [name: string, text: string, expected: Said[]][] = [
  [
    'a noun in the nominative, marked as such',
    'وقال متحدثٌ باسم الشرطة إن الطريق مغلق. وأكد مسؤولٌ محليٌّ أن الجسر سليم.',
    [
      { speaker: 'متحدثٌ باسم الشرطة', words: 'الطريق مغلق' },
      { speaker: 'مسؤولٌ محليٌّ', words: 'الجسر سليم' },
    ],
  ],
  [
    'how somebody speaks after a name, with no mark of its ending',
    'وعلق كمال العزاوي قائلا: «هذا كثير». وردت مريم حداد غاضبة: «لن نسكت». وقال رامي عيسى مرارا إن البئر جافة.',
    [
      { speaker: 'كمال العزاوي', words: 'هذا كثير' },
      { speaker: 'مريم حداد', words: 'لن نسكت' },
      { speaker: 'رامي عيسى', words: 'البئر جافة' },
    ],
  ],
  [
    'a time of the day that is a name elsewhere, and whose kin somebody is',
    'وقال رامي عيسى فجر اليوم إن البئر جافة. وقال سامي عودة ابن عم الضحية إن الطريق مغلق.',
    [
      { speaker: 'رامي عيسى', words: 'البئر جافة' },
      { speaker: 'سامي عودة', words: 'الطريق مغلق' },
    ],
  ],
  [
    'many, and one of many',
    'وأشار العديد من المحللين إلى أن السوق يتراجع. وقال كثير من السكان إن الماء مقطوع. لكن أحد الخبراء نبه إلى أن القرار متأخر.',
    [
      { speaker: 'العديد من المحللين', words: 'السوق يتراجع' },
      { speaker: 'كثير من السكان', words: 'الماء مقطوع' },
      { speaker: 'أحد الخبراء', words: 'القرار متأخر' },
    ],
  ],
  [
    'what a speaker leaves out, and a complementizer after a source',
    'وقال مسؤول أوروبي من دون تحديد أعداد: «الأعداد تتراجع». وبحسب شرطة المدينة أن شجارا نشب مساء الأحد.',
    [
      { speaker: 'مسؤول أوروبي', words: 'الأعداد تتراجع' },
      { speaker: 'شرطة المدينة', words: 'شجارا نشب مساء الأحد' },
    ],
  ],
  [
    'a role of a quote-marked body with its bearer, beside what looks like whom it is said to',
    'وقال المدير التنفيذي لمنظمة «سند» جيرار مونتيل إن المخزن فارغ. ودعا الأمين العام لمجلس المزارعين صلاح منير إلى فتح تحقيق. وحذر النائب عن حزب الوفاق كريم قاسم من أن الوقت ينفد.',
    [
      { speaker: 'جيرار مونتيل', words: 'المخزن فارغ', organization: 'سند' },
      { speaker: 'صلاح منير', words: 'فتح تحقيق', organization: 'مجلس المزارعين' },
      { speaker: 'كريم قاسم', words: 'الوقت ينفد', organization: 'حزب الوفاق' },
    ],
  ],
  [
    'somebody unnamed before the object of a verb',
    'ووصف مصدر أمني القرار بأنه متسرع. واتهم سكان الحي الحكومة بالإهمال. واتهم ثلاثة من العمال الشركة بالكذب.',
    [
      { speaker: 'مصدر أمني', words: 'القرار بأنه متسرع' },
      { speaker: 'سكان الحي', words: 'بالإهمال' },
      { speaker: 'ثلاثة من العمال', words: 'بالكذب' },
    ],
  ],
  [
    'names that no lexicon has, before their verb and after according to, and one that is spelled as a pronoun',
    'لكن أورليك سفندسن قال إن البئر جافة. وكان ماغنوس إيلفريد قد أعلن أن السد آمن. ويتراجع المنسوب، وفقا لأورليك سفندسن. وقالت الباحثة إلينا ماركوف إن النهر نظيف.',
    [
      { speaker: 'أورليك سفندسن', words: 'البئر جافة' },
      { speaker: 'ماغنوس إيلفريد', words: 'السد آمن' },
      { speaker: 'أورليك سفندسن', words: 'ويتراجع المنسوب' },
      { speaker: 'إلينا ماركوف', words: 'النهر نظيف' },
    ],
  ],
  [
    'a union, whose noun has the pattern of an act',
    'وأكد اتحاد المزارعين في بيان أن الموسم جيد. ونفى ائتلاف المالكين وجود أي خلاف.',
    [
      { speaker: 'اتحاد المزارعين', words: 'الموسم جيد' },
      { speaker: 'ائتلاف المالكين', words: 'وجود أي خلاف' },
    ],
  ],
  [
    'a memo that is internal, and what a body issued, neither a part of the name',
    'وجاء في مذكرة داخلية لهيئة الرقابة أن العجز كبير. وأصدرت جامعة المرقب بيانا مساء أمس. وقال البيان إن الدراسة مستمرة. وأعلن مرصد الحريات الصحافية في بيان أن الصحف أغلقت.',
    [
      {
        speaker: 'مذكرة داخلية لهيئة الرقابة',
        words: 'العجز كبير',
        organization: 'هيئة الرقابة',
      },
      { speaker: 'البيان', words: 'الدراسة مستمرة', organization: 'جامعة المرقب' },
      { speaker: 'مرصد الحريات الصحافية', words: 'الصحف أغلقت' },
    ],
  ],
  [
    'names of two particles, and of a father',
    'وقال والي الولاية عبد الرحمن ولد سيدي إن السوق مغلق. وقال صياد من قرية ساحلية أبو بكر جالو إن البحر هائج.',
    [
      { speaker: 'عبد الرحمن ولد سيدي', words: 'السوق مغلق' },
      { speaker: 'أبو بكر جالو', words: 'البحر هائج' },
    ],
  ],
  [
    'an act with its preposition, and no name',
    'وأدلى المتهم باعترافات تفصيلية. وقال المتهم إن السكين كانت معه.',
    [{ speaker: 'المتهم', words: 'السكين كانت معه' }],
  ],
  [
    'a role above the text, of whom the text names later',
    'مدرب تونس: لن نقبل بأي تأخير\nأعلن مدرب المنتخب التونسي سامي الطرابلسي، اليوم الاثنين، أن المباراة ستقام في موعدها رغم الأمطار التي هطلت على الملعب.',
    [
      { speaker: 'سامي الطرابلسي', words: 'لن نقبل بأي تأخير' },
      {
        speaker: 'سامي الطرابلسي',
        words: 'المباراة ستقام في موعدها رغم الأمطار التي هطلت على الملعب',
      },
    ],
  ],
  [
    'a role above the text that another has who is named there',
    'وزير النقل: لن نقبل بأي تأخير\nأعلن وزير الصحة سامي الطرابلسي، اليوم الاثنين، أن المستشفى سيفتح في موعده رغم الأمطار التي هطلت على المدينة.',
    [
      { speaker: 'وزير النقل', words: 'لن نقبل بأي تأخير' },
      {
        speaker: 'سامي الطرابلسي',
        words: 'المستشفى سيفتح في موعده رغم الأمطار التي هطلت على المدينة',
      },
    ],
  ],
  [
    'speakers together: two roles with their names, each of two, and countries',
    'وقال رئيس البلدية رامي حداد ووزير العدل خوان إيبارا إن العمل بدأ. وأكد كل من سامي نصر وكمال زين أن الطريق آمن. وأعلنت فرنسا وألمانيا وبريطانيا في بيان مشترك أن المحادثات انتهت.',
    [
      { speaker: 'رامي حداد + خوان إيبارا', words: 'العمل بدأ' },
      { speaker: 'سامي نصر + كمال زين', words: 'الطريق آمن' },
      { speaker: 'فرنسا + ألمانيا + بريطانيا', words: 'المحادثات انتهت' },
    ],
  ],
  [
    'the same official again',
    'وقالت مديرة المستشفى سلمى بنعيسى إن العمل بدأ.\nوأكدت المسؤولة نفسها أن الطريق مغلق.',
    [
      { speaker: 'سلمى بنعيسى', words: 'العمل بدأ' },
      { speaker: 'سلمى بنعيسى', words: 'الطريق مغلق' },
    ],
  ],
  [
    'what somebody calls a thing, though a body may be called so',
    'ونددت وزارة الخارجية، الأحد، بما سمته "القوة العسكرية المفرطة" في معالجة الأزمة.',
    [
      {
        speaker: 'وزارة الخارجية',
        words: '"القوة العسكرية المفرطة" في معالجة الأزمة',
        type: 'mixed',
      },
    ],
  ],
  [
    'what somebody was, who is something now',
    'قالت شركة سديم إن النهر طويل. وبحسب مديرها المالي سامي عزيز فإن الماء كثير. ويرى عزيز، وهو خبير سابق في البنك المركزي، أن السد آمن.',
    [
      { speaker: 'شركة سديم', words: 'النهر طويل', organization: 'شركة سديم' },
      { speaker: 'سامي عزيز', words: 'الماء كثير', organization: 'شركة سديم' },
      { speaker: 'سامي عزيز', words: 'السد آمن', organization: 'شركة سديم' },
    ],
  ],
  [
    'somebody without a name whom the sentence tells of by where they are, and a place of which nobody is told',
    'وقال الوزير كمال زين إن السد آمن.\nوفي القاعة فتاة في السابعة عشرة، طلبت عدم نشر اسمها، قالت إن الماء مقطوع. وأضافت الفتاة أن النهر جف.\nوفي القاعة نفسها، قال إن العمل مستمر.',
    [
      { speaker: 'كمال زين', words: 'السد آمن' },
      { speaker: 'فتاة في السابعة عشرة', words: 'الماء مقطوع' },
      { speaker: 'فتاة في السابعة عشرة', words: 'النهر جف' },
      { speaker: 'كمال زين', words: 'العمل مستمر' },
    ],
  ],
  [
    'a part of a name that is spelled as a verb or an amount, before an object',
    'وأوضح كمال بن طالب أن الطريق مغلق. وأضاف بن طالب أن الماء قليل. واتهم رئيس البلدية سامي بن طالب جهات لم يسمها بالتهريب. وأرجع المهندس عمر الحداد العطل إلى الرطوبة. وقال الوزير السابق إيدغار ماكوندي إن السد آمن.',
    [
      { speaker: 'كمال بن طالب', words: 'الطريق مغلق' },
      { speaker: 'كمال بن طالب', words: 'الماء قليل' },
      { speaker: 'سامي بن طالب', words: 'بالتهريب', organization: 'البلدية' },
      { speaker: 'عمر الحداد', words: 'العطل إلى الرطوبة' },
      { speaker: 'إيدغار ماكوندي', words: 'السد آمن' },
    ],
  ],
  [
    'who has two roles between commas before the name',
    'وقال نقيب الصيادلة، رئيس لجنة الأسعار فيها، سامي حداد، إن الدواء كثير. أما عضو مجلس إدارة جمعية النهر، مقررة لجنة الشراء، ليلى صبري، فرأت أن السوق قديمة. وقال مدير المشفى، عضو النقابة، في بيان إن الماء قليل.',
    [
      { speaker: 'سامي حداد', words: 'الدواء كثير', organization: 'نقابة الصيادلة' },
      { speaker: 'ليلى صبري', words: 'السوق قديمة', organization: 'جمعية النهر' },
      { speaker: 'مدير المشفى', words: 'الماء قليل' },
    ],
  ],
];

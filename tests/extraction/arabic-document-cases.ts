import type { Said } from './read.ts';

/** Arabic sentences in which a document speaks: its noun, who issued it, and where it was printed. */
export const arabicDocumentCases: [name: string, text: string, expected: Said[]][] = [
  [
    'documents of every kind with their issuers',
    'وأفادت تعليمات هيئة الغابات بأن الطريق مغلق. وبحسب فاتورة لشركة «نسيم»، فإن السد سليم. وذكرت موازنة وزارة النقل أن الجسر قديم. وأفاد توضيح مجلس المدينة بأن الماء كثير.',
    [
      { speaker: 'تعليمات هيئة الغابات', words: 'الطريق مغلق', organization: 'هيئة الغابات' },
      { speaker: 'فاتورة لشركة «نسيم»', words: 'السد سليم', organization: 'نسيم' },
      { speaker: 'موازنة وزارة النقل', words: 'الجسر قديم', organization: 'وزارة النقل' },
      { speaker: 'توضيح مجلس المدينة', words: 'الماء كثير', organization: 'مجلس المدينة' },
    ],
  ],
  [
    'any noun that somebody issued, or in which something is read',
    'وكشفت خارطة طريق أعدتها وزارة النقل أن الجسر قديم. وأظهرت محاكاة صادرة عن هيئة الغابات أن السد سليم. وجاء في كاتالوغ للمتحف الوطني أن اللوحة مزورة.',
    [
      { speaker: 'خارطة طريق', words: 'الجسر قديم', organization: 'وزارة النقل' },
      { speaker: 'محاكاة صادرة عن هيئة الغابات', words: 'السد سليم', organization: 'هيئة الغابات' },
      { speaker: 'كاتالوغ', words: 'اللوحة مزورة' },
    ],
  ],
  [
    'the name of a document before who issues it',
    'ووفقا لدليل الأشجار النادرة الذي تصدره هيئة الغابات، فإن الأرز يختفي.',
    [{ speaker: 'دليل الأشجار النادرة', words: 'الأرز يختفي', organization: 'هيئة الغابات' }],
  ],
  [
    'a journal that printed a study and has not made it',
    'وبحسب دراسة نشرتها مجلة «الغابة»، فإن السد سليم.',
    [{ speaker: 'دراسة', words: 'السد سليم', organization: '' }],
  ],
  [
    'polls of opinion and a noun that is a newspaper elsewhere',
    'وأظهر استطلاع رأي أن الطريق مغلق. وأظهر استطلاع للرأي أن السد سليم. وقال المدير الإقليمي لهيئة الغابات لشرق المتوسط كمال زين إن الماء كثير.',
    [
      { speaker: 'استطلاع رأي', words: 'الطريق مغلق', organization: '' },
      { speaker: 'استطلاع للرأي', words: 'السد سليم', medium: '' },
      { speaker: 'كمال زين', words: 'الماء كثير', medium: '' },
    ],
  ],
  [
    'a post on the page of whoever was named before',
    'نشرت العداءة ليلى صبري تغريدة على حسابها في «إكس»، جاء فيها أن الطريق مغلق.',
    [{ speaker: 'ليلى صبري', words: 'الطريق مغلق', medium: 'إكس' }],
  ],
  [
    'a thing of a body by no more than ل',
    'وبحسب محاكاة لهيئة الغابات، فإن الطريق مغلق. وجاء في كاتالوغ لدار الأوبرا أن الستار يرفع مساء.',
    [
      { speaker: 'محاكاة لهيئة الغابات', words: 'الطريق مغلق', organization: 'هيئة الغابات' },
      { speaker: 'كاتالوغ لدار الأوبرا', words: 'الستار يرفع مساء', organization: 'دار الأوبرا' },
    ],
  ],
  [
    'what its writing says, by a pronoun',
    'وقالت لجنة السدود إن الماء قليل. وجاء في بيانها أن الخزان فارغ.',
    [
      { speaker: 'لجنة السدود', words: 'الماء قليل' },
      { speaker: 'بيانها', words: 'الخزان فارغ' },
    ],
  ],
  [
    'what stands in a document after ب, and what somebody told those who questioned them',
    'وجاء بتقرير الخبراء أن العمود انهار. وجاء باعترافات السائق كمال زين: «دفعت المبلغ كاملا». وورد في أقوال الشاهدة سلمى حداد أن الباب كان مغلقا. وجاء في إفادة صحفية أن السد آمن.',
    [
      { speaker: 'تقرير الخبراء', words: 'العمود انهار', cue: 'جاء' },
      { speaker: 'كمال زين', words: 'دفعت المبلغ كاملا', cue: 'جاء' },
      { speaker: 'سلمى حداد', words: 'الباب كان مغلقا' },
      { speaker: 'إفادة صحفية', words: 'السد آمن' },
    ],
  ],
  [
    'what a body or many tell, and somebody of whom it is told by name',
    'وبحسب رواية الشرطة، هرب السائق. ووفق أقوال الشهود، كان المطر كثيرا. ووفق رواية سامي حداد، بقي البيت مغلقا.',
    [
      { speaker: 'رواية الشرطة', words: 'هرب السائق', organization: 'الشرطة' },
      { speaker: 'أقوال الشهود', words: 'كان المطر كثيرا', organization: '' },
      { speaker: 'سامي حداد', words: 'بقي البيت مغلقا', organization: '' },
    ],
  ],
  [
    'a document after a platform, which issues none',
    'كتبت سلمى ناصر على صفحتها في «فيسبوك»: «المطر كثير».\n\nوبحسب التقرير المنشور أمس، يبلغ العدد عشرين.',
    [
      { speaker: 'سلمى ناصر', words: 'المطر كثير', organization: '' },
      { speaker: 'التقرير', words: 'يبلغ العدد عشرين', organization: '' },
    ],
  ],
  [
    'documents of a kind that only some bodies issue',
    'قضت محكمة جنايات أسيوط بالسجن على تاجر كانت النيابة العامة قد أحالته إلى القضاء.\nوأضافت الحيثيات أن الأقوال متطابقة. ووفق أمر الإحالة، بلغت المضبوطات 43 بندقية. وبحسب لائحة الاتهام، هرب شريكه.',
    [
      {
        speaker: 'الحيثيات',
        words: 'الأقوال متطابقة',
        organization: 'محكمة جنايات أسيوط',
      },
      {
        speaker: 'أمر الإحالة',
        words: 'بلغت المضبوطات 43 بندقية',
        organization: 'النيابة العامة',
      },
      { speaker: 'لائحة الاتهام', words: 'هرب شريكه', organization: 'النيابة العامة' },
    ],
  ],
  [
    'a document of the body before, by a pronoun',
    'أوضحت أمانة منطقة القصيم أن فرقها الرقابية أغلقت المطعم. وجاء في بيان لها: «لم يثبت المصدر».',
    [
      { speaker: 'أمانة منطقة القصيم', words: 'فرقها الرقابية أغلقت المطعم' },
      { speaker: 'بيان', words: 'لم يثبت المصدر', organization: 'أمانة منطقة القصيم' },
    ],
  ],
  [
    'a document that somebody has got from a body',
    'وبحسب إحصائية حصلت عليها الوكالة من دائرة الطب العدلي، هلك 31 شخصا.',
    [{ speaker: 'إحصائية', words: 'هلك 31 شخصا', organization: 'دائرة الطب العدلي' }],
  ],
  [
    'a letter by the noun of a woman who reports',
    'وجه المدير الجهوي للصحة بصفاقس مراسلة إلى الوزارة.\nوجاء في المراسلة أن قسم الإنعاش يعمل بنصف طاقته.',
    [{ speaker: 'المراسلة', words: 'قسم الإنعاش يعمل بنصف طاقته' }],
  ],
  [
    'what a study or researchers find, and a traveller, who tells nothing by it',
    'ووجدت الدراسة أن النوم أقصر. واكتشف الباحثون أن النبات ينمو. ودلت الفحوص على أن العينة ملوثة. ووجد الراكب أن الباب مغلق.',
    [
      { speaker: 'الدراسة', words: 'النوم أقصر', cue: 'وجدت' },
      { speaker: 'الباحثون', words: 'النبات ينمو', cue: 'اكتشف' },
      { speaker: 'الفحوص', words: 'العينة ملوثة', cue: 'دلت' },
    ],
  ],
  [
    'what somebody says openly and bets on',
    'وجاهر سامي حداد بأن الحكم ظالم. ويراهن سامي حداد على أن الجمهور سيحضر.',
    [
      { speaker: 'سامي حداد', words: 'الحكم ظالم' },
      { speaker: 'سامي حداد', words: 'الجمهور سيحضر' },
    ],
  ],
  [
    'a document of something that is its issuer’s, by a pronoun',
    'وقالت المحكمة، في حيثيات حكمها، إن القرار باطل. وقالت الوزارة في بيان رعاياها إن السد آمن.',
    [
      { speaker: 'المحكمة', words: 'القرار باطل', medium: 'حيثيات حكمها' },
      { speaker: 'الوزارة', words: 'السد آمن', medium: 'بيان' },
    ],
  ],
  [
    'a document by the clause that tells whose it is, without when and about what',
    'وذكر تقرير أصدرته منظمة سراج في مارس أن السجون مكتظة. وأظهر تحليل أجراه خبراء ذخائر لصور الشظايا أن الصاروخ قديم. وخلصت دراسة نشرتها جامعة كرمل العام الماضي إلى أن الهواء ملوث.',
    [
      { speaker: 'تقرير أصدرته منظمة سراج', words: 'السجون مكتظة' },
      { speaker: 'تحليل أجراه خبراء ذخائر', words: 'الصاروخ قديم' },
      { speaker: 'دراسة نشرتها جامعة كرمل', organization: 'جامعة كرمل', words: 'الهواء ملوث' },
    ],
  ],
  [
    'an object that is spelled as a verb, in which somebody says something',
    'أصدرت هيئة البيئة تنبيهاً أوضحت فيه أن البقعة كبيرة، ودعت الصيادين إلى الابتعاد عنها.',
    [
      { speaker: 'هيئة البيئة', words: 'البقعة كبيرة' },
      { speaker: 'هيئة البيئة', words: 'الابتعاد عنها' },
    ],
  ],
  [
    'what somebody holds, and where somebody goes',
    'وذهب سامي حداد إلى أن الأزمة مفتعلة. أما وكيل الشركة، المحامي جوزف معلوف، فذهب أبعد من ذلك، إذ رأى في اتصال مع موقعنا أن الدولة تعاقب من يدفع.',
    [
      { speaker: 'سامي حداد', words: 'الأزمة مفتعلة', cue: 'ذهب' },
      { speaker: 'جوزف معلوف', words: 'الدولة تعاقب من يدفع', cue: 'رأى' },
    ],
  ],
  [
    'a page on a platform, which is no document by the clause after it',
    'وكتبت دينا كامل عبر حسابها في منصة X أن العينة التي نشرها المخترقون حديثة.',
    [
      {
        speaker: 'دينا كامل',
        words: 'العينة التي نشرها المخترقون حديثة',
        medium: 'X',
      },
    ],
  ],
  [
    'a filing with an exchange, which is of the company that files it',
    'رفعت مجموعة نسيم للتجارة أرباحها. وذكر بيان المجموعة لسوق دبي المالي أن المبيعات نمت. وقال مؤسس المجموعة سالم حمود إن النمو مستمر.',
    [
      {
        speaker: 'بيان المجموعة لسوق دبي المالي',
        words: 'المبيعات نمت',
        organization: 'مجموعة نسيم للتجارة',
      },
      { speaker: 'سالم حمود', words: 'النمو مستمر', organization: 'مجموعة نسيم للتجارة' },
    ],
  ],
  [
    'who issued a document by the verb before it, and who made it by the clause on it',
    'أصدرت نقابة الحدادين بيانا انتقدت فيه بلدية الواحة، ودعت مجلس النواب إلى التدخل. وأضاف البيان أن الإضراب مستمر. وقالت الأستاذة في جامعة كامور ليلى صبري إن النتائج أولية. وأجرى الدراسة باحثون من معهد هالمر. وأظهرت الدراسة أن الماء يسخن.',
    [
      { speaker: 'البيان', words: 'الإضراب مستمر', organization: 'نقابة الحدادين' },
      { speaker: 'ليلى صبري', words: 'النتائج أولية', organization: 'جامعة كامور' },
      { speaker: 'الدراسة', words: 'الماء يسخن', organization: 'معهد هالمر' },
    ],
  ],
  [
    'a study by who made it, beside the journal that it was printed in',
    'كشفت دراسة لمعهد هالمر أن الماء يسخن. ووفق الدراسة المنشورة في دورية «البحر» فإن السمك يختفي.',
    [
      { speaker: 'دراسة لمعهد هالمر', words: 'الماء يسخن', organization: 'معهد هالمر' },
      { speaker: 'الدراسة', words: 'السمك يختفي', organization: 'معهد هالمر' },
    ],
  ],
  [
    'whose a document is by ل or by a name alone',
    'وأفاد بيان للوساطة بأن الجلسات ستستأنف. وبحسب بيانات رفينيتيف، فإن السهم ارتفع. وبحسب بيانات إن.دي.إس.كي، فإن السهم انخفض.',
    [
      { speaker: 'بيان للوساطة', words: 'الجلسات ستستأنف', organization: 'الوساطة' },
      { speaker: 'بيانات رفينيتيف', words: 'السهم ارتفع', organization: 'رفينيتيف' },
      { speaker: 'بيانات إن.دي.إس.كي', words: 'السهم انخفض', organization: 'إن.دي.إس.كي' },
    ],
  ],
  [
    'who made a report by those who had it made, and the reasons of a court beside what they are about',
    'ووفق تقرير لشركة «بوصلة»، تراجعت الصفقات. وتوقع معد التقرير، الخبير الاقتصادي سامي ناصر، أن تعود الصفقات. وقضت محكمة الواحة بسجن المتهم. وكشفت حيثيات سجن رئيس «النور» السابق أن المال ضاع.',
    [
      { speaker: 'تقرير لشركة «بوصلة»', words: 'تراجعت الصفقات', organization: 'بوصلة' },
      { speaker: 'سامي ناصر', words: 'تعود الصفقات', organization: 'بوصلة' },
      {
        speaker: 'حيثيات سجن رئيس «النور» السابق',
        words: 'المال ضاع',
        organization: 'محكمة الواحة',
      },
    ],
  ],
];

import type { Said } from './read.ts';

/** Arabic sentences about the bodies of a town, a trade or a service: offices, agencies, unions and their documents. */
export const arabicLocalCases: [name: string, text: string, expected: Said[]][] = [
  [
    'local offices by their nouns',
    'وقالت مفتشية الشغل إن الماء كثير. وقال المفتش الجهوي للصحة كمال زين إن الدواء متاح. وقال مدير مطرانية الواحة سمير حداد إن الدير قديم. وقالت محمية الطيور إن المطر قادم.',
    [
      { speaker: 'مفتشية الشغل', words: 'الماء كثير', organization: 'مفتشية الشغل' },
      { speaker: 'كمال زين', words: 'الدواء متاح', organization: 'المفتشية الجهوية للصحة' },
      { speaker: 'سمير حداد', words: 'الدير قديم', organization: 'مطرانية الواحة' },
      { speaker: 'محمية الطيور', words: 'المطر قادم', organization: 'محمية الطيور' },
    ],
  ],
  [
    'a body without whose it is and what is said of it',
    'ونددت نقابة البحارة المنضوية تحت لواء الاتحاد بالتأخير. وقال كمال زين، وهو من جامعة النخيل ولم يشارك في العمل، إن السد آمن. وقال الخبير بجامعة السلطان الدكتور سمير حداد إن الماء كثير.',
    [
      { speaker: 'نقابة البحارة', words: 'بالتأخير', organization: 'نقابة البحارة' },
      { speaker: 'كمال زين', words: 'السد آمن', organization: 'جامعة النخيل' },
      { speaker: 'سمير حداد', words: 'الماء كثير', organization: 'جامعة السلطان' },
    ],
  ],
  [
    'a superlative before a document',
    'ارتفع عدد المرضى، وفق أحدث نشرة لهيئة الصحة.',
    [{ speaker: 'نشرة لهيئة الصحة', words: 'ارتفع عدد المرضى', organization: 'هيئة الصحة' }],
  ],
  [
    'people within the name of a body, and where they work',
    'وقالت نقابة سائقي صهاريج الوقود إن الماء كثير. وقال رئيس النقابة الوطنية للعاملين في الصناعات الغذائية كمال زين إن الطريق طويل.',
    [
      {
        speaker: 'نقابة سائقي صهاريج الوقود',
        words: 'الماء كثير',
        organization: 'نقابة سائقي صهاريج الوقود',
      },
      {
        speaker: 'كمال زين',
        words: 'الطريق طويل',
        organization: 'النقابة الوطنية للعاملين في الصناعات الغذائية',
      },
    ],
  ],
  [
    'an agency of a state after the role of its officer, and the services of a region',
    'وقال المدير الجهوي للوكالة الوطنية للموانئ كمال زين إن الرصيف جاهز. وقالت صحة المنطقة إن الدواء متاح. وقال محافظ وادي النخيل بالإنابة سمير حداد إن الطريق طويل.',
    [
      {
        speaker: 'كمال زين',
        words: 'الرصيف جاهز',
        organization: 'الوكالة الوطنية للموانئ',
        medium: '',
      },
      { speaker: 'صحة المنطقة', words: 'الدواء متاح', organization: 'صحة المنطقة' },
      { speaker: 'سمير حداد', words: 'الطريق طويل', organization: 'محافظة وادي النخيل' },
    ],
  ],
  [
    'the marks of a name after a participle of the body',
    'وقالت الشركة المصنعة «نورفال» إن العطل بسيط.',
    [{ speaker: 'نورفال', words: 'العطل بسيط', organization: 'نورفال' }],
  ],
  [
    'what a secretary keeps is no body',
    'وانتظرت جمعية الأمل شهرا. وقال أمين الصندوق كمال زين إن الماء كثير. وقال أمين صندوق نادي الواحة سمير حداد إن السد آمن.\n\nوقال أمين المال بجمعية النخيل سالم عواد إن المطر قادم.\n\nوانتظر اتحاد الزراع شهرا، وقال أمين صندوقه علي ناصر إن الطريق طويل.',
    [
      { speaker: 'كمال زين', words: 'الماء كثير', organization: 'جمعية الأمل' },
      { speaker: 'سمير حداد', words: 'السد آمن', organization: 'نادي الواحة' },
      { speaker: 'سالم عواد', words: 'المطر قادم', organization: 'جمعية النخيل' },
      { speaker: 'علي ناصر', words: 'الطريق طويل', organization: 'اتحاد الزراع' },
    ],
  ],
  [
    'a faculty by its field, and a service of the state by its director',
    'وقال الدكتور كمال زين أستاذ أمراض الصدر بطب الواحة إن الدواء متاح. وقال مدير الصحة والسكان سمير حداد إن الماء كثير.',
    [
      { speaker: 'كمال زين', words: 'الدواء متاح', organization: 'طب الواحة' },
      { speaker: 'سمير حداد', words: 'الماء كثير', organization: 'مديرية الصحة والسكان' },
    ],
  ],
  [
    'a body that a participle tells, and people with two adjectives',
    'وقالت الشركة المالكة للسفينة إن الماء كثير. وأكدت الشركتان المشغلتان أن السد آمن. وقالت رابطة الحكام المحترفين إن المطر قادم. ودعت نقابة العمال المواطنين إلى الهدوء.',
    [
      {
        speaker: 'الشركة المالكة للسفينة',
        words: 'الماء كثير',
        organization: 'الشركة المالكة للسفينة',
      },
      { speaker: 'الشركتان المشغلتان', words: 'السد آمن', organization: 'الشركتان المشغلتان' },
      {
        speaker: 'رابطة الحكام المحترفين',
        words: 'المطر قادم',
        organization: 'رابطة الحكام المحترفين',
      },
      { speaker: 'نقابة العمال', words: 'الهدوء', organization: 'نقابة العمال' },
    ],
  ],
  [
    'data of a programme, and a part of a country after a body',
    'وأظهرت بيانات برنامج الأغذية العالمي أن الموسم صعب. وقال مدير نقابة الصيادلة في موريتانيا الغربية كمال زين إن الدواء متاح.',
    [
      {
        speaker: 'بيانات برنامج الأغذية العالمي',
        words: 'الموسم صعب',
        organization: 'برنامج الأغذية العالمي',
      },
      {
        speaker: 'كمال زين',
        words: 'الدواء متاح',
        organization: 'نقابة الصيادلة في موريتانيا الغربية',
      },
    ],
  ],
  [
    'deputies of a chief, whose syndicate is told by a pronoun, and a verb that is spelled as a body is',
    'صوّت مجلس جهة الساحل على المال. واعتبرت نائبة الرئيس لطيفة عواد أن المبلغ كاف.\n\nوقال عمدة لومان سمير زين إن الماء كثير. وقال مدير شركة الري علي ناصر إن السد آمن. وأفاد المسؤول نفسه تلفزيون النهر بأن الجسر صمد.\n\nوالتحقت نقابة البحارة بالإضراب، وقال نقيبهم كمال حداد إن الطريق طويل.',
    [
      { speaker: 'لطيفة عواد', words: 'المبلغ كاف', organization: 'مجلس جهة الساحل' },
      { speaker: 'سمير زين', words: 'الماء كثير', organization: 'بلدية لومان' },
      { speaker: 'علي ناصر', words: 'السد آمن', organization: 'شركة الري' },
      { speaker: 'علي ناصر', words: 'الجسر صمد', organization: 'شركة الري' },
      { speaker: 'كمال حداد', words: 'الطريق طويل', organization: 'نقابة البحارة' },
    ],
  ],
  [
    'a purpose with its preposition, and two bodies of which the first is open',
    'ووعد مدير هيئة الحفاظ على المدن القديمة كمال زين بافتتاح ورشة. وقالت سعاد حداد، رئيسة لجنة الدفاع عن أراضي الساحل، إن الماء كثير. وقالت إدارة أوبرا نورفال ونقابة الموسيقيين إن السد آمن.',
    [
      {
        speaker: 'كمال زين',
        words: 'بافتتاح ورشة',
        organization: 'هيئة الحفاظ على المدن القديمة',
      },
      {
        speaker: 'سعاد حداد',
        words: 'الماء كثير',
        organization: 'لجنة الدفاع عن أراضي الساحل',
      },
      {
        speaker: 'إدارة أوبرا نورفال + نقابة الموسيقيين',
        words: 'السد آمن',
        organization: 'إدارة أوبرا نورفال',
      },
    ],
  ],
  [
    'an authority of a place, with and without what kind of place it is',
    'وقالت السلطة المحلية بوادي الزيتون إن السد آمن. وأكدت السلطة المحلية بمديرية وادي الزيتون أن الطريق مغلق. وقال المجلس البلدي بزغدون إن الماء قليل.',
    [
      { speaker: 'السلطة المحلية بوادي الزيتون', words: 'السد آمن' },
      { speaker: 'السلطة المحلية بوادي الزيتون', words: 'الطريق مغلق' },
      { speaker: 'المجلس البلدي بزغدون', words: 'الماء قليل' },
    ],
  ],
  [
    'the regional branch of a body, where it is, and who is of it',
    'وقالت رئيسة الفرع الجهوي للصيادلة بصفاقس سنية كمون إن الدواء متاح. وقال المدير الجهوي للصحة بسوسة رضا بن علي إن الطريق مغلق. وأعلن الاتحاد الجهوي للفلاحين بنابل أن الماء كثير. وطالب الاتحاد الجهوي للعمال بتعويضات عاجلة. وقال المدرب بنيتيز إن الفريق جاهز.',
    [
      {
        speaker: 'سنية كمون',
        words: 'الدواء متاح',
        organization: 'الفرع الجهوي للصيادلة بصفاقس',
      },
      { speaker: 'رضا بن علي', words: 'الطريق مغلق' },
      {
        speaker: 'الاتحاد الجهوي للفلاحين بنابل',
        words: 'الماء كثير',
        organization: 'الاتحاد الجهوي للفلاحين بنابل',
      },
      {
        speaker: 'الاتحاد الجهوي للعمال',
        words: 'بتعويضات عاجلة',
        organization: 'الاتحاد الجهوي للعمال',
      },
      { speaker: 'بنيتيز', words: 'الفريق جاهز' },
    ],
  ],
  [
    'the directorate of a field for the province, and a secretary of a region',
    'وقال مدير الصحة والسكان للولاية كمال زين إن الدواء كثير. وقال الأمين الجهوي لنقابة البحارة سامي حداد إن الأجور قليلة.',
    [
      { speaker: 'كمال زين', words: 'الدواء كثير', organization: 'مديرية الصحة والسكان' },
      { speaker: 'سامي حداد', words: 'الأجور قليلة', organization: 'نقابة البحارة' },
    ],
  ],
  [
    'places between marks and places of work of nobody are no bodies',
    'وناشد سكان حي «وادي الزهور» السلطات فتح الطريق. وقال صاحب مطعم في السوق إن الزبائن قليلون. وقال صاحب مطعم النخيل، كمال زين، إن السمك كثير. وقال ناجون قبالة بوفا إن القارب غرق.',
    [
      { speaker: 'سكان حي «وادي الزهور»', words: 'فتح الطريق', organization: '' },
      { speaker: 'صاحب مطعم في السوق', words: 'الزبائن قليلون', organization: '' },
      { speaker: 'كمال زين', words: 'السمك كثير', organization: 'مطعم النخيل' },
      { speaker: 'ناجون قبالة بوفا', words: 'القارب غرق', organization: '' },
    ],
  ],
  [
    'the service of a province by its field, and where somebody is from between commas',
    'وقال مدير صحة الزرقاء، كمال زين، إن الدواء متاح. وأكدت المهندسة، ليلى صبري، من «مؤسسة الضفاف»، أن الجسر قديم. وقال الصياد، سامي حداد، من بلدية المرسى، إن البحر هائج. وقال مدير صحة البيئة نادر هاشم إن الماء كثير.',
    [
      { speaker: 'كمال زين', words: 'الدواء متاح', organization: 'صحة الزرقاء' },
      { speaker: 'ليلى صبري', words: 'الجسر قديم', organization: 'مؤسسة الضفاف' },
      { speaker: 'سامي حداد', words: 'البحر هائج', organization: '' },
      { speaker: 'نادر هاشم', words: 'الماء كثير' },
    ],
  ],
];

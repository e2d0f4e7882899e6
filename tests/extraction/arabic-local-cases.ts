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
];

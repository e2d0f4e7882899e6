import type { Said } from './read.ts';

/** Arabic sentences in the manner of Mashreq and Gulf papers: firms beside their names, bodies within bodies, fields and provinces. */
export const arabicMashreqCases: [name: string, text: string, expected: Said[]][] = [
  [
    'a body within the name of a union, whom others are told by',
    'قال رئيس نقابة العاملين في شركة الملح الوطنية سامي عزيز إن الماء كثير. ونفت الشركة ذلك، وقالت الناطقة باسم الشركة ليلى صبري إن السد آمن.',
    [
      {
        speaker: 'سامي عزيز',
        words: 'الماء كثير',
        organization: 'نقابة العاملين في شركة الملح الوطنية',
      },
      { speaker: 'ليلى صبري', words: 'السد آمن', organization: 'شركة الملح الوطنية' },
    ],
  ],
  [
    'people by what they have, and others of a guild',
    'وقالت جمعية رعاية الأطفال ذوي التوحد إن الماء كثير. وقالت نقابة المهندسين والمقاولين إن السد آمن.',
    [
      {
        speaker: 'جمعية رعاية الأطفال ذوي التوحد',
        words: 'الماء كثير',
        organization: 'جمعية رعاية الأطفال ذوي التوحد',
      },
      {
        speaker: 'نقابة المهندسين والمقاولين',
        words: 'السد آمن',
        organization: 'نقابة المهندسين والمقاولين',
      },
    ],
  ],
  [
    'what an accord is for',
    'وقعت الوزارة مذكرة مع صندوق التنمية الزراعية لتمويل المشاريع الصغيرة. وقال مدير الصندوق سامي عزيز إن الماء كثير.',
    [{ speaker: 'سامي عزيز', words: 'الماء كثير', organization: 'صندوق التنمية الزراعية' }],
  ],
  [
    'a chief of a firm between marks, and the noun beside its name',
    'قالت ليلى صبري، المؤسسة المشاركة والرئيسة التنفيذية لـ«سديم»: «الماء كثير هذا العام». وأعلنت «رؤى كير»، الشركة الناشئة في عمان، أن السد آمن. وقالت الشركة إن النهر طويل.',
    [
      { speaker: 'ليلى صبري', words: 'الماء كثير هذا العام', organization: 'سديم' },
      { speaker: 'رؤى كير', words: 'السد آمن', organization: 'رؤى كير' },
      { speaker: 'رؤى كير', words: 'النهر طويل', organization: 'رؤى كير' },
    ],
  ],
  [
    'where a body acts, and where people live',
    'شهدت محافظة الواحة خلافا. وقال رئيس نقابة المعلمين بالمحافظة سامي عزيز إن الماء كثير. وشكا مزارعون في محافظة الواحة شمالي البلاد من الجفاف.',
    [
      { speaker: 'سامي عزيز', words: 'الماء كثير', organization: 'نقابة المعلمين' },
      { speaker: 'مزارعون في محافظة الواحة شمالي البلاد', words: 'الجفاف', organization: '' },
    ],
  ],
  [
    'the police of a province, and that it is ready',
    'أكد العميد سامي عزيز قائد شرطة محافظة الواحة جاهزية القوات لتنظيم السير.',
    [
      {
        speaker: 'سامي عزيز',
        words: 'جاهزية القوات لتنظيم السير',
        organization: 'شرطة محافظة الواحة',
      },
    ],
  ],
  [
    "a woman's surname after her father's name, and one that starts with a preposition's letter",
    'وقالت نوال بنت سالم المشيخية رئيسة جمعية الواحة إن الماء كثير. وقالت سارة بلوم، مديرة شركة سديم، إن السد آمن.',
    [
      { speaker: 'نوال بنت سالم المشيخية', words: 'الماء كثير', organization: 'جمعية الواحة' },
      { speaker: 'سارة بلوم', words: 'السد آمن', organization: 'شركة سديم' },
    ],
  ],
  [
    'a source who was told of and has not spoken',
    'قال سامي عزيز إن الماء كثير، وهو ما نفاه مصدر في النيابة العامة. وقال المصدر إن السد آمن.',
    [
      { speaker: 'سامي عزيز', words: 'الماء كثير', organization: '' },
      { speaker: 'مصدر في النيابة العامة', words: 'السد آمن', organization: 'النيابة العامة' },
    ],
  ],
  [
    'a field that is a body elsewhere, before the body of who knows it',
    'قال محلل البنوك في شركة النخيل سامي عزيز إن الماء كثير. وقالت الخبيرة في شؤون الأحزاب لدى معهد الواحة ليلى صبري إن السد آمن.',
    [
      { speaker: 'سامي عزيز', words: 'الماء كثير', organization: 'شركة النخيل' },
      { speaker: 'ليلى صبري', words: 'السد آمن', organization: 'معهد الواحة' },
    ],
  ],
  [
    'what a chief showed, after his name',
    'وعرض عميد الكلية الدكتور سامي عزيز محاور المؤتمر، مبينا أن الماء كثير. وأضاف عزيز أن السد آمن.',
    [
      { speaker: 'سامي عزيز', words: 'الماء كثير', organization: 'الكلية' },
      { speaker: 'سامي عزيز', words: 'السد آمن', organization: 'الكلية' },
    ],
  ],
];

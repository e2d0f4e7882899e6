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
  [
    'the field of a deputy and of a region, and the adviser of a chief',
    'قال وكيل محافظة الواحة لشؤون الريف سامي عزيز إن الماء كثير. وقال المستشار الإعلامي لرئيس بلدية النخيل كمال زين إن السد آمن. وقالت ليلى صبري، مديرة شركة سديم لمنطقة الخليج، إن النهر طويل.',
    [
      { speaker: 'سامي عزيز', words: 'الماء كثير', organization: 'محافظة الواحة' },
      { speaker: 'كمال زين', words: 'السد آمن', organization: 'بلدية النخيل' },
      { speaker: 'ليلى صبري', words: 'النهر طويل', organization: 'شركة سديم' },
    ],
  ],
  [
    'what a body writes and warns of',
    'وقال مركز البحوث والدراسات المائية إن الماء كثير. وقال مركز الرصد والإنذار المبكر إن السد آمن.',
    [
      {
        speaker: 'مركز البحوث والدراسات المائية',
        words: 'الماء كثير',
        organization: 'مركز البحوث والدراسات المائية',
      },
      {
        speaker: 'مركز الرصد والإنذار المبكر',
        words: 'السد آمن',
        organization: 'مركز الرصد والإنذار المبكر',
      },
    ],
  ],
  [
    'no body of a place of work without a name, of a family, nor of whose a firm is',
    'قال موظف في شركة خاصة إن الماء كثير. وقالت عائلة الضحية سامي عزيز إن السد آمن. وقال مدير شركة سديم المملوكة للدولة كمال زين إن النهر طويل.',
    [
      { speaker: 'موظف في شركة خاصة', words: 'الماء كثير', organization: '' },
      { speaker: 'عائلة الضحية سامي عزيز', words: 'السد آمن', organization: '' },
      { speaker: 'كمال زين', words: 'النهر طويل', organization: 'شركة سديم' },
    ],
  ],
  [
    'a body by its last adjective, and a researcher by a discipline',
    'قالت شركة الواحة القابضة إن الماء كثير. وأضافت القابضة أن السد آمن. وقال الباحث الاقتصادي سامي عزيز إن النهر طويل.',
    [
      {
        speaker: 'شركة الواحة القابضة',
        words: 'الماء كثير',
        organization: 'شركة الواحة القابضة',
      },
      {
        speaker: 'شركة الواحة القابضة',
        words: 'السد آمن',
        organization: 'شركة الواحة القابضة',
      },
      { speaker: 'سامي عزيز', words: 'النهر طويل', organization: '' },
    ],
  ],
  [
    'plurals that are spelled as what is done, and where a statement came from',
    'وأكدت أحزاب المعارضة أن الماء كثير. ونفت وزارة الري في بيان صدر عن مكتبها الإعلامي نفاد الماء.',
    [
      { speaker: 'أحزاب المعارضة', words: 'الماء كثير', organization: 'أحزاب المعارضة' },
      { speaker: 'وزارة الري', words: 'نفاد الماء', organization: 'وزارة الري' },
    ],
  ],
  [
    'a firm by its noun, where another between marks is silent, and who made a survey',
    'استحوذت مجموعة النخيل القابضة على أسهم «رؤى كير». وقال العضو المنتدب للمجموعة سامي عزيز إن الماء كثير.',
    [{ speaker: 'سامي عزيز', words: 'الماء كثير', organization: 'مجموعة النخيل القابضة' }],
  ],
  [
    'a department of a state for a field, which is no part of a firm',
    'أعلنت شركة سديم خطتها. وقال مدير عام دائرة التنمية الاقتصادية سامي عزيز إن الماء كثير.',
    [
      { speaker: 'شركة سديم', words: 'خطتها', organization: 'شركة سديم' },
      { speaker: 'سامي عزيز', words: 'الماء كثير', organization: 'دائرة التنمية الاقتصادية' },
    ],
  ],
  [
    'the ministry of a minister who was named since another one',
    'نفت وزارة الري ذلك. وقال وزير الصحة سامي عزيز إن الماء كثير. وأكدت الوزارة أن السد آمن. وقال المتحدث باسم الوزارة كمال زين إن النهر طويل.',
    [
      { speaker: 'سامي عزيز', words: 'الماء كثير', organization: 'وزارة الصحة' },
      { speaker: 'وزارة الصحة', words: 'السد آمن', organization: 'وزارة الصحة' },
      { speaker: 'كمال زين', words: 'النهر طويل', organization: 'وزارة الصحة' },
    ],
  ],
  [
    'whoever is asked about an act, and floods that are spelled as a capital is',
    'قال النائب مروان شديد إن البحر واسع. وقال وزير الداخلية سامي عزيز بعد سيول جارفة إن الماء كثير. وسأله شديد عن تمويل الصندوق، فأجاب بأن السد آمن.',
    [
      { speaker: 'مروان شديد', words: 'البحر واسع', organization: 'مجلس النواب' },
      { speaker: 'سامي عزيز', words: 'الماء كثير', organization: 'وزارة الداخلية' },
      { speaker: 'سامي عزيز', words: 'السد آمن', organization: 'وزارة الداخلية' },
    ],
  ],
  [
    'what a minister did something to, before what he said, and who a witness is',
    'قال وزير الداخلية سامي عزيز إن الماء كثير. وزار الوزير المنطقة صباح الاثنين، وقال إن النهر طويل. وقالت الضيفة، وهي مديرة مدرسة النور ليلى صبري، إن السد آمن.',
    [
      { speaker: 'سامي عزيز', words: 'الماء كثير', organization: 'وزارة الداخلية' },
      { speaker: 'سامي عزيز', words: 'النهر طويل', organization: 'وزارة الداخلية' },
      { speaker: 'ليلى صبري', words: 'السد آمن', organization: 'مدرسة النور' },
    ],
  ],
  [
    'where a body is, which is no other one',
    'قالت وزارة الصحة إن الماء كثير. والتقى المدير الأطباء في مقر الوزارة. وقالت الوزارة إن السد آمن.',
    [
      { speaker: 'وزارة الصحة', words: 'الماء كثير', organization: 'وزارة الصحة' },
      { speaker: 'وزارة الصحة', words: 'السد آمن', organization: 'وزارة الصحة' },
    ],
  ],
  [
    'a department, which is of a ministry and not of the union that spoke last',
    'قالت وزارة الصحة إن الماء كثير. وقالت نقابة الأطباء إن السد آمن. وأعلنت مديرة دائرة الأوبئة زينب الربيعي أن النهر طويل.',
    [
      { speaker: 'وزارة الصحة', words: 'الماء كثير', organization: 'وزارة الصحة' },
      { speaker: 'نقابة الأطباء', words: 'السد آمن', organization: 'نقابة الأطباء' },
      { speaker: 'زينب الربيعي', words: 'النهر طويل', organization: 'وزارة الصحة' },
    ],
  ],
  [
    'somebody whose work is named first, by their role later',
    'افتتح المهرجان دورته بعرض راقص للفنانة التونسية سلمى الورغي. وقال الناقد المغربي سامي عزيز إن الماء كثير. وقالت الفنانة التونسية إن السد آمن.',
    [
      { speaker: 'سامي عزيز', words: 'الماء كثير' },
      { speaker: 'سلمى الورغي', words: 'السد آمن' },
    ],
  ],
  [
    'an adviser without a name to somebody with one, and to a minister',
    'قال وزير الصحة سامي عزيز إن الماء كثير. وقال كمال زين، مستشار للوزير، إن السد آمن. وقالت متحدثة باسم الرئيس ليلى صبري إن النهر طويل.',
    [
      { speaker: 'سامي عزيز', words: 'الماء كثير', organization: 'وزارة الصحة' },
      { speaker: 'كمال زين', words: 'السد آمن', organization: 'وزارة الصحة' },
      { speaker: 'متحدثة باسم الرئيس ليلى صبري', words: 'النهر طويل' },
    ],
  ],
  [
    'the nation of a counterpart, which is not his whose counterpart that is, and a house that is no body',
    'التقى رئيس الوزراء سامي عزيز نظيره الإيطالي ماركو بيلي. وقال عزيز عقب اللقاء إن الماء كثير. وقالت مالكة المنزل ليلى صبري إن السد آمن.',
    [
      { speaker: 'سامي عزيز', words: 'الماء كثير', organization: 'الحكومة' },
      { speaker: 'ليلى صبري', words: 'السد آمن', organization: '' },
    ],
  ],
];

import type { Said } from './read.ts';

/** Arabic sentences about the bodies that roles and documents belong to, and about the media by which words came. */
export const arabicBodyCases: [name: string, text: string, expected: Said[]][] = [
  [
    'a country that no gazetteer has, by its adjective',
    'وقال مسؤول دالوني إن السد آمن. وزادت الأمطار في دالونا.',
    [{ speaker: 'مسؤول دالوني', words: 'السد آمن', organization: 'دالونا' }],
  ],
  [
    'a body after a role that is a task',
    'وقالت مديرة العلاقات العامة في شركة الفرات ليلى صبري إن العمل مستمر.',
    [{ speaker: 'ليلى صبري', words: 'العمل مستمر', organization: 'شركة الفرات' }],
  ],
  [
    'the whole of a department',
    'وقال رئيس قسم الأطفال بمستشفى السلام كمال زين إن العلاج متاح.',
    [{ speaker: 'كمال زين', words: 'العلاج متاح', organization: 'مستشفى السلام' }],
  ],
  [
    'a document by a clause on it',
    'وأظهر تقرير أصدرته هيئة الأنهار أن المنسوب انخفض.',
    [{ speaker: 'تقرير', words: 'المنسوب انخفض', organization: 'هيئة الأنهار' }],
  ],
  [
    'a body of which somebody speaks by a pronoun',
    'ورحبت نقابة الصيادلة بالقرار، وقال المتحدث باسمها كمال زين إن العمل مستمر.',
    [
      { speaker: 'نقابة الصيادلة', words: 'بالقرار' },
      { speaker: 'كمال زين', words: 'العمل مستمر', organization: 'نقابة الصيادلة' },
    ],
  ],
  [
    'a page, and a document with its kind',
    'وكتب كمال زين على منصة "إكس" أن السد آمن. وقالت الشركة في بيان مقتضب إن الأرباح زادت.',
    [
      { speaker: 'كمال زين', words: 'السد آمن', medium: 'إكس' },
      { speaker: 'الشركة', words: 'الأرباح زادت', medium: 'بيان مقتضب' },
    ],
  ],
  [
    'somebody who spoke on a condition',
    'وأقر مستشار في مكتب المدعي، تحدث شريطة عدم نشر اسمه، بأن القضية تأخرت.',
    [
      {
        speaker: 'مستشار في مكتب المدعي',
        words: 'القضية تأخرت',
        organization: 'مكتب المدعي',
      },
    ],
  ],
  [
    'a body with its short name before who is of it',
    'وتعتقد الباحثة في معهد الحوار الاستراتيجي (ISD) سلمى حداد أن الشبكة كبيرة.',
    [
      {
        speaker: 'سلمى حداد',
        words: 'الشبكة كبيرة',
        organization: 'معهد الحوار الاستراتيجي',
      },
    ],
  ],
  [
    'a spokesman of a group',
    'وقال الناطق باسم المتظاهرين سامي نصر إن الطريق مغلق.',
    [{ speaker: 'سامي نصر', words: 'الطريق مغلق', organization: 'المتظاهرين' }],
  ],
  [
    'a body whose purpose is spelled as a document',
    'وقال سعيد حمدان المدير العام للمركز الوطني للإحصاء إن النسبة ارتفعت.',
    [{ speaker: 'سعيد حمدان', words: 'النسبة ارتفعت', organization: 'المركز الوطني للإحصاء' }],
  ],
  [
    'a body with what it is for, and one with where it is and a short name',
    'وقدرت وكالة الخليج لتوزيع وتخزين الحبوب (وتاد) الكمية بنحو 16 ألف طن. وقالت رابطة تجار الفراء في الشمال (رافد) إن السوق هادئة.',
    [
      { speaker: 'وكالة الخليج لتوزيع وتخزين الحبوب', words: 'الكمية بنحو 16 ألف طن' },
      { speaker: 'رابطة تجار الفراء في الشمال', words: 'السوق هادئة' },
    ],
  ],
  [
    "a proper name without its nation's adjective, and a ministry without what its deputy is for",
    'وقال باحث في جامعة كارستن النرويجية إن العينة صغيرة. وقال وكيل وزارة الري لشؤون السدود سامي نصر إن السد آمن.',
    [
      {
        speaker: 'باحث في جامعة كارستن النرويجية',
        words: 'العينة صغيرة',
        organization: 'جامعة كارستن',
      },
      { speaker: 'سامي نصر', words: 'السد آمن', organization: 'وزارة الري' },
    ],
  ],
  [
    'where somebody works by a clause after the name',
    'وقال سامي نصر، الذي يعمل في مستشفى السلام، إن الدواء نفد. وقالت ليلى صبري، مشغلة الرافعة في ميناء الساحل، إن السفينة وصلت.',
    [
      { speaker: 'سامي نصر', words: 'الدواء نفد', organization: 'مستشفى السلام' },
      { speaker: 'ليلى صبري', words: 'السفينة وصلت', organization: 'ميناء الساحل' },
    ],
  ],
  [
    'the whole of a department that is named elsewhere, and a body after its board',
    'وصل الجرحى إلى مستشفى السلام. وقالت رئيسة قسم الطوارئ ليلى صبري إن العلاج متاح. وقال عضو مجلس إدارة شركة الفرات سامي نصر إن العمل مستمر.',
    [
      { speaker: 'ليلى صبري', words: 'العلاج متاح', organization: 'مستشفى السلام' },
      { speaker: 'سامي نصر', words: 'العمل مستمر', organization: 'شركة الفرات' },
    ],
  ],
  [
    'a deputy, where no parliament is named, and an official of defence',
    'وقال النائب الأردني سامي نصر إن الجواب ناقص. وأكد مسؤول دفاعي هولندي أن السفن غادرت.',
    [
      { speaker: 'سامي نصر', words: 'الجواب ناقص', organization: 'مجلس النواب الأردني' },
      {
        speaker: 'مسؤول دفاعي هولندي',
        words: 'السفن غادرت',
        organization: 'وزارة الدفاع الهولندية',
      },
    ],
  ],
  [
    'a minister of a country whose name starts as the article does, and a school with its town',
    'وقال وزير خارجية إلبار سامي نصر إن السفن غادرت. وردت الخارجية الكارسية ببيان. وقالت ليلى صبري، عميدة كلية الطب بمدلور، إن المقاعد قليلة.',
    [
      { speaker: 'سامي نصر', words: 'السفن غادرت', organization: 'وزارة الخارجية' },
      { speaker: 'ليلى صبري', words: 'المقاعد قليلة', organization: 'كلية الطب بمدلور' },
    ],
  ],
  [
    'a word that nobody has for a name is a man where his verb is, and whoever the article has for a surname',
    'وقال ثاقب إن الحديقة مغلقة. وقالت تارلو إن السوق كبير. وكانت هيلينا تارلو قد وصلت أمس.',
    [
      { speaker: 'ثاقب', words: 'الحديقة مغلقة', organization: '' },
      { speaker: 'هيلينا تارلو', words: 'السوق كبير', organization: '' },
    ],
  ],
];

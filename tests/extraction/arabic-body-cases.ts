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
    [{ speaker: 'تقرير أصدرته هيئة الأنهار', words: 'المنسوب انخفض', organization: 'هيئة الأنهار' }],
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
    'وقال ثاقب إن الحديقة مغلقة. وقالت هوبليك إن السوق كبير. وسافرت مارتا هوبليك أمس.',
    [
      { speaker: 'ثاقب', words: 'الحديقة مغلقة', organization: '' },
      { speaker: 'مارتا هوبليك', words: 'السوق كبير', organization: '' },
    ],
  ],
  [
    'the name of a body in brackets',
    'وقال المدير العام لشركة (مناجم الفجر)، المهندس سامي عبدالله، إن المنجم آمن.',
    [{ speaker: 'سامي عبدالله', words: 'المنجم آمن', organization: 'مناجم الفجر' }],
  ],
  [
    'the body of a role with a pronoun, and quoted words that are no name of one',
    'ودعت النقابة الحرة للبحارة، على لسان ناطقها الرسمي كمال زين، الميناء إلى مراجعة الأجور "بما يرضي الجميع".',
    [
      {
        speaker: 'كمال زين',
        words: 'مراجعة الأجور "بما يرضي الجميع"',
        organization: 'النقابة الحرة للبحارة',
      },
    ],
  ],
  [
    'what is said of a body right after its proper name',
    'ونفت شركة أوشن لاين ومقرها طنجة هذه الأنباء. وقالت الشركة إن السفن تبحر.',
    [{ speaker: 'شركة أوشن لاين', words: 'السفن تبحر' }],
  ],
  [
    'a president by his role with a pronoun, however it is folded',
    'ورفض حزب «الغد» النتائج. وكتب رئيسه كمال زين أن اللجنة أخطأت.',
    [{ speaker: 'كمال زين', words: 'اللجنة أخطأت', organization: 'الغد' }],
  ],
  [
    'what stands after a name and is no role',
    'وقال كمال زين، مدير شركة النيل، إن السد آمن. وكلف الملك كمال زين تشكيل حكومة جديدة.',
    [{ speaker: 'كمال زين', words: 'السد آمن', organization: 'شركة النيل' }],
  ],
  [
    'the ministry of a role whose portfolio has a pronoun',
    'ورفضت حكومة تالوسيا الاتهامات. وقال وزير داخليتها كمال زين إن الحدود آمنة. ولم ترد وزارة الداخلية في تالوسيا على الأسئلة.',
    [
      {
        speaker: 'كمال زين',
        words: 'الحدود آمنة',
        organization: 'وزارة الداخلية في تالوسيا',
      },
    ],
  ],
  [
    'a player by the team of a colleague of another profession',
    'وقال سمير حداد، مدرب اتحاد الوادي، إن الفوز مهم. وقال المهاجم كمال زين إن الهدف جميل.',
    [
      { speaker: 'سمير حداد', words: 'الفوز مهم', organization: 'اتحاد الوادي' },
      { speaker: 'كمال زين', words: 'الهدف جميل', organization: 'اتحاد الوادي' },
    ],
  ],
  [
    'the president of a country that no gazetteer has',
    'ورفضت المعارضة في بورندا النتائج. وعادت الرئاسة في بورندا إلى العمل. وقال الرئيس كمال زين إن الشعب اختار.',
    [{ speaker: 'كمال زين', words: 'الشعب اختار', organization: 'بورندا' }],
  ],
  [
    'a committee before the title of who is in it, and a mission before a document',
    'وقال عضو لجنة الأشغال النائب سامر العلي إن العقد معيب. ورأت بعثة الخبراء التابعة للاتحاد الأوروبي في تقرير أولي أن السد آمن.',
    [
      { speaker: 'سامر العلي', words: 'العقد معيب', organization: 'لجنة الأشغال' },
      { speaker: 'بعثة الخبراء التابعة للاتحاد الأوروبي', words: 'السد آمن' },
    ],
  ],
  [
    'a cabinet that is yet to be formed is no body',
    'كلف رئيس فالندا الأحد سمير حداد تشكيل الحكومة، وعادت الرئاسة في فالندا إلى العمل. وقال رئيس الوزراء كمال زين إن المهمة صعبة.',
    [{ speaker: 'كمال زين', words: 'المهمة صعبة', organization: 'فالندا' }],
  ],
  [
    'a country before a colon is where somebody else acts',
    'مصر: الرئيس يكلف سمير حداد برئاسة الهيئة\n\nقال سمير حداد إن السد آمن.',
    [{ speaker: 'سمير حداد', words: 'السد آمن' }],
  ],
  [
    'a captain of a team that is named nowhere',
    'وقال قائد الفريق (34 عاما) إن الفوز مهم.',
    [{ speaker: 'قائد الفريق', words: 'الفوز مهم', organization: 'الفريق' }],
  ],
  [
    'the team that the article is about, and not one that it names in passing',
    'خسر نادي الوادي أمام ضيفه. ويستعد نادي الوادي للنهائي. وعاد نادي الوادي إلى التدريب.\n\nوكان منتخب الشباب قد فاز. وقال المدرب سمير حداد إن الفوز مهم.',
    [{ speaker: 'سمير حداد', words: 'الفوز مهم', organization: 'نادي الوادي' }],
  ],
  [
    'the name between marks of a body after an adjective that is no part of a name',
    'وقالت شركة التأمين السابقة «درع وإخوانه» إن العقد انتهى. وقال بنك التمويل المنافس «برايم» إن السهم ارتفع.',
    [
      { speaker: 'درع وإخوانه', words: 'العقد انتهى' },
      { speaker: 'برايم', words: 'السهم ارتفع' },
    ],
  ],
];

import type { Said } from './read.ts';

/** Arabic sentences of reports of matches and clubs. */
export const arabicSportCases: [name: string, text: string, expected: Said[]][] = [
  [
    'the coaches of two clubs, by the colours of one and the town of the other',
    'تعادل الوداد الرياضي مع أولمبيك آسفي.\n\nوقال مدرب الفريق الأحمر سامي عزيز إن الحكم ظالم.\n\nوأوضح مدرب الفريق المسفيوي كمال زين أن النقطة ثمينة.',
    [
      { speaker: 'سامي عزيز', words: 'الحكم ظالم', organization: 'الوداد الرياضي' },
      { speaker: 'كمال زين', words: 'النقطة ثمينة', organization: 'أولمبيك آسفي' },
    ],
  ],
  [
    'the coach of the other club, and of the other national team',
    'فاز الهلال السعودي على شباب الأهلي.\n\nقال مدرب الهلال ماركو روسي إن الفوز صعب. وقال نظيره البرتغالي روي كوستا إن الخسارة مرة.\n\nوتعادل المنتخب السوري مع المنتخب القطري. وقال مدرب نسور قاسيون سامي عزيز إن الأداء جيد. وأوضح نظيره القطري كمال زين أن الحظ غاب.',
    [
      { speaker: 'ماركو روسي', words: 'الفوز صعب', organization: 'الهلال السعودي' },
      { speaker: 'روي كوستا', words: 'الخسارة مرة', organization: 'شباب الأهلي' },
      { speaker: 'سامي عزيز', words: 'الأداء جيد', organization: 'المنتخب السوري' },
      { speaker: 'كمال زين', words: 'الحظ غاب', organization: 'المنتخب القطري' },
    ],
  ],
  [
    'clubs that are known, by names of towns too, and by their nicknames',
    'تغلب نابولي على ميلان بثلاثية. وأكد مدرب الفريق الضيف ماركو روسي أن الفوز مستحق.\n\nوقال مدرب المدفعجية سامي عزيز إن التعادل عادل، بعد مباراة أرسنال مع إيفرتون.',
    [
      { speaker: 'ماركو روسي', words: 'الفوز مستحق', organization: 'نابولي' },
      {
        speaker: 'سامي عزيز',
        words: 'التعادل عادل، بعد مباراة أرسنال مع إيفرتون',
        organization: 'أرسنال',
      },
    ],
  ],
  [
    'clubs by names that mean something else too, and the board of one',
    'فاز الرمثا على الصريح بهدف. وقال المدرب سامي عزيز إن الفوز صعب.\n\nواستقال مجلس إدارة نادي الوسمي. وقال قائد الفريق كمال زين إن الوضع حرج.',
    [
      { speaker: 'سامي عزيز', words: 'الفوز صعب', organization: 'الرمثا' },
      { speaker: 'كمال زين', words: 'الوضع حرج', organization: 'نادي الوسمي' },
    ],
  ],
  [
    'those who run a club, after ب, after ل and after whom they train',
    'قال مدير الكرة بالأهلي كمال زين إن الصفقة تمت. وأوضح الكاتب العام للنجم الساحلي سامي عزيز أن الملعب مغلق. وذكر مدرب حراس مرمى الاتحاد المنستيري سمير حداد أن الحارس بخير. وقال مدرب نابولي جان ميلر إن الدوري طويل. وأكد المناجير العام لاتحاد العاصمة وليد زين أن العقد جاهز.',
    [
      { speaker: 'كمال زين', words: 'الصفقة تمت', organization: 'الأهلي' },
      { speaker: 'سامي عزيز', words: 'الملعب مغلق', organization: 'النجم الساحلي' },
      { speaker: 'سمير حداد', words: 'الحارس بخير', organization: 'الاتحاد المنستيري' },
      { speaker: 'جان ميلر', words: 'الدوري طويل', organization: 'نابولي' },
      { speaker: 'وليد زين', words: 'العقد جاهز', organization: 'اتحاد العاصمة' },
    ],
  ],
  [
    'the board of a club by an adjective that is spelled as an act',
    'دعا المكتب المسير لنادي النهضة إلى جمع عام.',
    [
      {
        speaker: 'المكتب المسير لنادي النهضة',
        words: 'جمع عام',
        organization: 'المكتب المسير لنادي النهضة',
      },
    ],
  ],
  [
    'a body by a noun for any, the same or of its kind',
    'كشفت المندوبية السامية للتخطيط أن البطالة ارتفعت. وسجلت المؤسسة ذاتها أن النمو بطيء.\n\nوقالت النقابة الوطنية للتعليم إن الأجور هزيلة. وأبرزت الهيئة النقابية أن الحوار متوقف.',
    [
      {
        speaker: 'المندوبية السامية للتخطيط',
        words: 'البطالة ارتفعت',
        organization: 'المندوبية السامية للتخطيط',
      },
      {
        speaker: 'المندوبية السامية للتخطيط',
        words: 'النمو بطيء',
        organization: 'المندوبية السامية للتخطيط',
      },
      {
        speaker: 'النقابة الوطنية للتعليم',
        words: 'الأجور هزيلة',
        organization: 'النقابة الوطنية للتعليم',
      },
      {
        speaker: 'النقابة الوطنية للتعليم',
        words: 'الحوار متوقف',
        organization: 'النقابة الوطنية للتعليم',
      },
    ],
  ],
  [
    'somebody by the middle of their name, and a given name with الدين',
    'قال المدرب نبيل الكوكي الطرابلسي إن الطاقم جاهز.\n\nوأفاد الكوكي بأن السفر قريب.\n\nوقال كمال شريف الدين، رئيس حركة البناء، إن القوائم مفتوحة.',
    [
      { speaker: 'نبيل الكوكي الطرابلسي', words: 'الطاقم جاهز' },
      { speaker: 'نبيل الكوكي الطرابلسي', words: 'السفر قريب' },
      { speaker: 'كمال شريف الدين', words: 'القوائم مفتوحة', organization: 'حركة البناء' },
    ],
  ],
  [
    'a club by its colours or its town after whoever trains it, a president of the bar, and a father by two words',
    'تعادل الجيش الملكي مع أولمبيك آسفي. وقالت عميدة الفريق العسكري ليلى صبري إن الحظ غاب. وأوضح مساعد مدرب الفريق المسفيوي سامي عزيز أن النقطة ثمينة.\n\nوقال الأمين العام للنقابة الساموري ولد بي الخير إن الزيادة هزيلة.',
    [
      { speaker: 'ليلى صبري', words: 'الحظ غاب', organization: 'الجيش الملكي' },
      { speaker: 'سامي عزيز', words: 'النقطة ثمينة', organization: 'أولمبيك آسفي' },
      { speaker: 'الساموري ولد بي الخير', words: 'الزيادة هزيلة' },
    ],
  ],
  [
    'the president of a bar',
    'تواصل هيئة المحامين بتافوكتة مقاطعة الجلسات. وقال النقيب كمال زين إن الحوار متوقف.',
    [{ speaker: 'كمال زين', words: 'الحوار متوقف', organization: 'هيئة المحامين' }],
  ],
  [
    'somebody of a team and somebody of the other, neither of which is named with them',
    'تعادل نادي النور مع نادي الواحات.\n\nوقال طبيب الفريق سامي عزيز إن الإصابة خفيفة.\n\nوقال لاعب الفريق الضيف وليد حداد إن الحظ غاب.',
    [
      { speaker: 'سامي عزيز', words: 'الإصابة خفيفة' },
      { speaker: 'وليد حداد', words: 'الحظ غاب' },
    ],
  ],
  [
    'two people of the other team, both of the same',
    'تعادل نادي النور مع نادي الواحات.\n\nوقال مدرب نادي النور سامي عزيز إن الإصابة خفيفة.\n\nوقال لاعب الفريق الضيف وليد حداد إن الحظ غاب.\n\nوقال طبيب نادي الواحات سمير زين إن الحكم ظالم.\n\nوقال قائد الفريق الضيف كمال زين إن النقطة ثمينة.',
    [
      { speaker: 'سامي عزيز', words: 'الإصابة خفيفة', organization: 'نادي النور' },
      { speaker: 'وليد حداد', words: 'الحظ غاب', organization: 'نادي الواحات' },
      { speaker: 'سمير زين', words: 'الحكم ظالم', organization: 'نادي الواحات' },
      { speaker: 'كمال زين', words: 'النقطة ثمينة', organization: 'نادي الواحات' },
    ],
  ],
  [
    'a club of one word after its verb, which is nobody',
    'ولم يخف يوفنتوس استياءه، وقال إن الطريق مغلق.',
    [{ speaker: 'يوفنتوس', words: 'الطريق مغلق', organization: 'يوفنتوس' }],
  ],
  [
    'a club of the article of one word after its verb',
    'فاز نادي يوفنتوس على نادي روما. ولم يخف روما استياءه، وقال إن الطريق مغلق.',
    [{ speaker: 'روما', words: 'الطريق مغلق', organization: 'روما' }],
  ],
  [
    'a club of whose coach the name stands beside',
    'وقال مدرب نجم عبدة، البرتغالي روي تافاريس، إن الحظ غاب.\n\nوقال حارس نصر حسين داي، محمد أمين زرقي، إن النقطة ثمينة.',
    [
      { speaker: 'روي تافاريس', words: 'الحظ غاب', organization: 'نجم عبدة' },
      { speaker: 'محمد أمين زرقي', words: 'النقطة ثمينة', organization: 'نصر حسين داي' },
    ],
  ],
  [
    'the coach of an athlete',
    'وقال مدرب كمال عمر، السباح السابق، إن الحظ غاب.',
    [{ speaker: 'كمال عمر', words: 'الحظ غاب' }],
  ],
  [
    'a club by whose goals the scorer is told',
    'استعاد العين الصدارة بفوزه على الوصل.\n\nوسجل ثنائية العين مهاجمه حمد الكتبي. وقال اللاعب إن الحظ ابتسم.',
    [{ speaker: 'حمد الكتبي', words: 'الحظ ابتسم', organization: 'العين' }],
  ],
];

import type { Said } from './read.ts';

/** Arabic sentences in which a body is named in full, by who leads it, or by what is around its name. */
export const arabicNamedBodyCases: [name: string, text: string, expected: Said[]][] = [
  [
    'the ministry of a part of the state, and the side of a country that a part is called by',
    'وقالت وزارة الصحة بولاية شمال دارفور إن الماء قليل. وقال وكيل وزارة التربية في إقليم كردستان كمال زين إن الطريق مغلق.',
    [
      { speaker: 'وزارة الصحة بولاية شمال دارفور', words: 'الماء قليل' },
      {
        speaker: 'كمال زين',
        words: 'الطريق مغلق',
        organization: 'وزارة التربية في إقليم كردستان',
      },
    ],
  ],
  [
    'a body of bodies, named before who leads it',
    'وزار كمال زين اتحاد بلديات قضاء الشقيف. ورد رئيس الاتحاد سامي حداد بأن السد آمن.',
    [
      {
        speaker: 'سامي حداد',
        words: 'السد آمن',
        organization: 'اتحاد بلديات قضاء الشقيف',
      },
    ],
  ],
  [
    'who leads a guild or an office by its field, wherever that is',
    'وقالت نقيبة التمريض سلمى زين إن الدواء قليل. وأوضحت مفوضة العون الإنساني بالولاية، هدى حداد، أن الطريق مغلق.',
    [
      { speaker: 'سلمى زين', words: 'الدواء قليل', organization: 'نقابة التمريض' },
      {
        speaker: 'هدى حداد',
        words: 'الطريق مغلق',
        organization: 'مفوضية العون الإنساني',
      },
    ],
  ],
  [
    'the head of a body of people that is spelled as a verb',
    'غير أن رئيس تجمع مزارعي مشروع الزيداب، كمال زين، انتقد تأخر التقاوي.',
    [
      {
        speaker: 'كمال زين',
        words: 'تأخر التقاوي',
        organization: 'تجمع مزارعي مشروع الزيداب',
      },
    ],
  ],
  [
    'a verb with a pronoun that is spelled as a body',
    'وقال كمال زين في الندوة التي أدارها الناقد التونسي سامي حداد إن الكتاب طويل. وقالت ناشرته سلمى زين إن الورق قليل.',
    [
      { speaker: 'كمال زين', words: 'الكتاب طويل' },
      { speaker: 'سلمى زين', words: 'الورق قليل', organization: '' },
    ],
  ],
  [
    'an agency that somebody advises, and one that is told something',
    'وذكر المستشار الإعلامي للوكالة عدنان زين أن الشاحنات متوقفة. وأبلغ «صدى النيل» أن الطريق مغلق.',
    [
      { speaker: 'عدنان زين', words: 'الشاحنات متوقفة' },
      { speaker: 'عدنان زين', words: 'الطريق مغلق', medium: 'صدى النيل' },
    ],
  ],
  [
    'a name from abroad that starts as a verb of the future does',
    'وقالت الباحثة الرئيسية في الدراسة، سيفيرين دوبون، من معهد الأوبئة، إن السد آمن.',
    [{ speaker: 'سيفيرين دوبون', words: 'السد آمن', organization: 'معهد الأوبئة' }],
  ],
  [
    'the reasons of a verdict, and a church by those whose it is',
    'وقضت محكمة جنايات القاهرة بسجن السائق. وأوضحت الحيثيات أن الطريق كان خاليا. ودعت مطرانية حمص للروم الأرثوذكس أبناءها إلى ضبط النفس.',
    [
      {
        speaker: 'الحيثيات',
        words: 'الطريق كان خاليا',
        organization: 'محكمة جنايات القاهرة',
      },
      { speaker: 'مطرانية حمص للروم الأرثوذكس', words: 'ضبط النفس' },
    ],
  ],
  [
    'a council of a body, after which the body is called by its noun',
    'ووافق مجلس جامعة القاهرة على إنشاء كلية. وأكد نائب رئيس الجامعة، كمال زين، أن الكلية ستعمل مع جامعة موناش الأسترالية.',
    [
      {
        speaker: 'كمال زين',
        words: 'الكلية ستعمل مع جامعة موناش الأسترالية',
        organization: 'جامعة القاهرة',
      },
    ],
  ],
  [
    'those whom a body is for, before somebody of it',
    'وقالت مسؤولة الإعلام في مفوضية الأمم المتحدة لشؤون اللاجئين سلمى زين إن الخيام قليلة. وأفادت زين بأن الطريق مغلق.',
    [
      {
        speaker: 'سلمى زين',
        words: 'الخيام قليلة',
        organization: 'مفوضية الأمم المتحدة لشؤون اللاجئين',
      },
      {
        speaker: 'سلمى زين',
        words: 'الطريق مغلق',
        organization: 'مفوضية الأمم المتحدة لشؤون اللاجئين',
      },
    ],
  ],
  [
    'a programme that is known, for which somebody speaks',
    'وأكد ناطق باسم برنامج الأغذية العالمي في صنعاء أن السد آمن.',
    [
      {
        speaker: 'ناطق باسم برنامج الأغذية العالمي في صنعاء',
        words: 'السد آمن',
        organization: 'برنامج الأغذية العالمي',
      },
    ],
  ],
  [
    'an act after a body with its adjective',
    'ورفض المتحدث باسم القوة الأممية التعليق على الحادثة، مكتفيا بالقول إن الطريق مغلق.',
    [{ speaker: 'المتحدث باسم القوة الأممية', words: 'الطريق مغلق' }],
  ],
  [
    'where those speak whom investigators question',
    'وقال السائق في التحقيقات إن الطريق مغلق. وقالت المتهمة في اعترافاتها إن الباب كان مفتوحا.',
    [
      { speaker: 'السائق', words: 'الطريق مغلق' },
      { speaker: 'المتهمة', words: 'الباب كان مفتوحا' },
    ],
  ],
  [
    'whom several or a minister are accused of, after a whole name',
    'واتهمت منظمة العفو الدولية السلطات المالطية بتجاهل النداءات. واتهم حزب الأمل وزير العدل بالتقصير.',
    [
      { speaker: 'منظمة العفو الدولية', words: 'بتجاهل النداءات' },
      { speaker: 'حزب الأمل', words: 'بالتقصير' },
    ],
  ],
  [
    "a minister's deputy for a field, in the minister's ministry",
    'ووقع وزير الطاقة محمد البشير الاتفاق. وكشف معاون الوزير لشؤون الكهرباء، كمال زين، أن السد آمن.',
    [{ speaker: 'كمال زين', words: 'السد آمن', organization: 'وزارة الطاقة' }],
  ],
  [
    'what stands in brackets after a body: a caption, or a medium that is known',
    'حريق في متحف البحر القديم (المنبر)\nوقالت المنبر إن الماء قليل. وأغلق متحف النهر القديم (رويترز) أبوابه. وقالت رويترز إن الطريق مغلق.',
    [
      { speaker: 'المنبر', words: 'الماء قليل' },
      { speaker: 'رويترز', words: 'الطريق مغلق' },
    ],
  ],
  [
    'a short name after a body that is in a land of two words, and the name of somebody whom a hospital is called after',
    'وقالت بعثة الأمم المتحدة في جنوب السودان «أونميس» إن الماء قليل. وقالت إدارة المستشفى الجامعي الجديد «محمد بوراس» إن الطريق مغلق.',
    [
      { speaker: 'بعثة الأمم المتحدة في جنوب السودان', words: 'الماء قليل' },
      { speaker: 'محمد بوراس', words: 'الطريق مغلق' },
    ],
  ],
  [
    'what is done at an airport, without it',
    'وقالت إدارة الحركة الجوية بمطار القاهرة إن الماء قليل.',
    [{ speaker: 'إدارة الحركة الجوية', words: 'الماء قليل' }],
  ],
  [
    'the leader of a party, after one who is of another or advises no statesman',
    'وقال وزير الصحة والعضو في حركة الواحة سامي حداد إن الماء قليل. وقال رئيس الحزب الديمقراطي إن الطريق مغلق. وقال مستشار رئيس الجامعة كمال زين إن السد آمن. وقال رئيس الحزب الديمقراطي إن الباب مفتوح.',
    [
      { speaker: 'سامي حداد', words: 'الماء قليل' },
      { speaker: 'رئيس الحزب الديمقراطي', words: 'الطريق مغلق' },
      { speaker: 'كمال زين', words: 'السد آمن' },
      { speaker: 'رئيس الحزب الديمقراطي', words: 'الباب مفتوح' },
    ],
  ],
  [
    'the leader of a party, paragraphs after a minister',
    'وقال وزير الصحة سامي حداد إن الماء قليل.\nوتساقط الثلج على البلاد أمس.\nوتوقفت الحافلات في المدينة.\nوقال رئيس الحزب الديمقراطي إن الطريق مغلق.',
    [
      { speaker: 'سامي حداد', words: 'الماء قليل' },
      { speaker: 'رئيس الحزب الديمقراطي', words: 'الطريق مغلق' },
    ],
  ],
  [
    'a place that a guild is called by, in the role of who leads it',
    'وقال مدير جمعية مربي النحل في الزرقاء سليم العمري إن الموسم ضعيف.',
    [{ speaker: 'سليم العمري', words: 'الموسم ضعيف', organization: 'جمعية مربي النحل في الزرقاء' }],
  ],
  [
    'a place with ب that a guild is called by',
    'وقال رئيس نقابة الصيادين بالمهدية، سليم العمري، إن الميناء مغلق.',
    [{ speaker: 'سليم العمري', words: 'الميناء مغلق', organization: 'نقابة الصيادين بالمهدية' }],
  ],
  [
    'an office of a field in a town that was named before',
    'وأوضح هانز كلاين، مدير مكتب البيئة في المدينة، أن الهواء ملوث.',
    [{ speaker: 'هانز كلاين', words: 'الهواء ملوث', organization: 'مكتب البيئة في المدينة' }],
  ],
  [
    'the house that a committee is in',
    'قال عادل نصر، رئيس لجنة الطاقة في مجلس الشيوخ، إن الأسعار سترتفع.',
    [{ speaker: 'عادل نصر', words: 'الأسعار سترتفع', organization: 'لجنة الطاقة في مجلس الشيوخ' }],
  ],
  [
    'the ministry of a state that is called by the side where it lies',
    'وقال مدير عام وزارة الزراعة بجنوب كردفان، سامي آدم، إن الموسم جيد.',
    [{ speaker: 'سامي آدم', words: 'الموسم جيد', organization: 'وزارة الزراعة بجنوب كردفان' }],
  ],
  [
    'a deputy of the ministry of the whole state, on a side of it',
    'وأكد وكيل وزارة الصحة بشمال سيناء، سمير فوزي، أن المستشفى مفتوح.',
    [{ speaker: 'سمير فوزي', words: 'المستشفى مفتوح', organization: 'وزارة الصحة' }],
  ],
  [
    'what an institute studies, after في',
    'وقالت ليلى سعد، مديرة المعهد الوطني للبحث في الثروة السمكية، إن الأسماك قلت.',
    [
      {
        speaker: 'ليلى سعد',
        words: 'الأسماك قلت',
        organization: 'المعهد الوطني للبحث في الثروة السمكية',
      },
    ],
  ],
  [
    'a science that is of things with an adjective',
    'وقال سعيد أمين، مدير معهد ميكانيكا الأجسام الصغيرة، إن التجربة نجحت.',
    [{ speaker: 'سعيد أمين', words: 'التجربة نجحت', organization: 'معهد ميكانيكا الأجسام الصغيرة' }],
  ],
  [
    'a diocese of two places',
    'وقال راعي أبرشية جبيل والبترون المطران يوسف سعادة إن المدارس ستغلق.',
    [{ speaker: 'يوسف سعادة', words: 'المدارس ستغلق', organization: 'أبرشية جبيل والبترون' }],
  ],
];

import type { Said } from './read.ts';

/** Arabic sentences in which a name is to be told from the role, the place and the object around it. */
export const arabicNameCases: [name: string, text: string, expected: Said[]][] = [
  [
    'a name after a body of unknown words',
    'وقالت مديرة مركز صحي دير الريحان سلمى أبو زيد إن المركز بلا وقود.',
    [{ speaker: 'سلمى أبو زيد', words: 'المركز بلا وقود' }],
  ],
  [
    'a name after a country that only the article has',
    'وقال وزير خارجية تالوريا ميران ستول إن بلاده التالورية مستعدة للحوار.',
    [{ speaker: 'ميران ستول', words: 'بلاده التالورية مستعدة للحوار' }],
  ],
  [
    'a name after the complement of a role, beyond a comma',
    'وقال المندوب الدائم لتالوريا لدى المنظمة، السفير جان تيبو، إن حكومته لم تمنع أحدا.',
    [{ speaker: 'جان تيبو', words: 'حكومته لم تمنع أحدا' }],
  ],
  [
    'a name after a constituency',
    'وقال النائب عن كتلة البناء، حيدر المالكي، إن الموازنة كتبت في غرفة مغلقة.',
    [{ speaker: 'حيدر المالكي', words: 'الموازنة كتبت في غرفة مغلقة' }],
  ],
  [
    'a nation as the whole role',
    'وأكد الإسباني إستيبان فيغا، المدير الفني للفريق، أن لاعبيه استحقوا الفوز.',
    [{ speaker: 'إستيبان فيغا', words: 'لاعبيه استحقوا الفوز' }],
  ],
  [
    'the object after a name',
    'ويعزو الخبير الاقتصادي مراد سليم جذر الأزمة إلى «سنوات من الإهمال».',
    [{ speaker: 'مراد سليم', words: 'جذر الأزمة إلى «سنوات من الإهمال»' }],
  ],
  [
    'the younger of two of one name',
    'وقال المحامي بهاء أبو عوف الأصغر إن الملف ناقص. وأضاف أبو عوف الأصغر: «سنعود».',
    [
      { speaker: 'بهاء أبو عوف الأصغر', words: 'الملف ناقص' },
      { speaker: 'بهاء أبو عوف الأصغر', words: 'سنعود' },
    ],
  ],
  [
    'a woman governor, whose title is spelled as a province is',
    'وقالت محافظة البنك المركزي سهام الراوي إن السيولة كافية.',
    [{ speaker: 'سهام الراوي', words: 'السيولة كافية' }],
  ],
  [
    'an imam is no preposition',
    'وقال إمام مسجد البلدة إدريس كوجا إن المئذنة سقطت.',
    [{ speaker: 'إدريس كوجا', words: 'المئذنة سقطت' }],
  ],
  [
    'a secretary-general is nobody named so',
    'ودعا الأمين العام للمنظمة إلى وقف فوري للقتال.',
    [{ speaker: 'الأمين العام للمنظمة', words: 'وقف فوري للقتال' }],
  ],
  [
    'a compound given name before a comma',
    'وقالت الدكتورة ليلى عز الدين، وزيرة الثقافة، إن المتحف سيفتح.',
    [{ speaker: 'ليلى عز الدين', words: 'المتحف سيفتح' }],
  ],
  [
    'a name that a verb is spelled as',
    'واستعاد المخرج يسري الدهشوري ذكرياته، قائلا: «عرضت عليه البطولة مرتين».',
    [{ speaker: 'يسري الدهشوري', words: 'عرضت عليه البطولة مرتين' }],
  ],
  [
    'an age in brackets before the object',
    'واعتبر المزارع حسن بن محمد عواجي (61 عاما) أن الاستجابة متأخرة.',
    [{ speaker: 'حسن بن محمد عواجي', words: 'الاستجابة متأخرة' }],
  ],
  [
    'an object after a body with a proper name',
    'وطالبت حركة فتح السلطة بوقف التنسيق.',
    [{ speaker: 'حركة فتح', words: 'بوقف التنسيق' }],
  ],
  [
    'no subject but an object before what is said of it',
    'وقال المدرب سامر الزين إن الفريق جاهز. ووصف منافسه القادم بأنه «قوي».',
    [
      { speaker: 'سامر الزين', words: 'الفريق جاهز' },
      { speaker: 'سامر الزين', words: 'قوي' },
    ],
  ],
  [
    'whom officials told, without a preposition',
    'وأبلغ مسؤولان في وزارة الطاقة رويترز أن الاتفاق لم يوقع.',
    [{ speaker: 'مسؤولان في وزارة الطاقة', words: 'الاتفاق لم يوقع' }],
  ],
  [
    'a surname with the letter of a preposition',
    'ووعد أكرم بشارة، عضو المجلس البلدي، بمراجعة القرار.',
    [{ speaker: 'أكرم بشارة', words: 'بمراجعة القرار' }],
  ],
  [
    'where from and how, and nobody',
    'ونفى المتهم نادر عبد الستار التهمة، وصاح من داخل القفص: «أنا مظلوم».',
    [{ speaker: 'نادر عبد الستار', words: 'أنا مظلوم' }],
  ],
  [
    'a verb that no lexicon has after a name',
    'بيد أن المدير الإقليمي أندرو ماكلين اختلف معه، قائلا إن الطلب سيرتفع.',
    [{ speaker: 'أندرو ماكلين', words: 'الطلب سيرتفع' }],
  ],
  [
    'to whom it was said, where nobody is named after the verb',
    'ولا يقتنع الكاتب هشام وردي، الذي أكد للمنار أن المراكز مغلقة.',
    [{ speaker: 'هشام وردي', words: 'المراكز مغلقة' }],
  ],
  [
    'a surname that starts as a preposition does, and no medium',
    'وقال إميليو لوركا إن الحكم أخطأ. وأضاف لوركا أن الفريق سيحتج. وختم لوركا: «لم نخسر».',
    [
      { speaker: 'إميليو لوركا', words: 'الحكم أخطأ' },
      { speaker: 'إميليو لوركا', words: 'الفريق سيحتج' },
      { speaker: 'إميليو لوركا', words: 'لم نخسر' },
    ],
  ],
  [
    'a relative clause on a document or somebody unnamed is no part of who they are',
    'وتُظهر معطيات تحصلت عليها الرابطة أن الحافلات قديمة. وكشفت بيانات جمعتها منظمة العدل عن زيادة في الحوادث. وقال سكان فروا من القرية إن القصف استمر. وقالت سيدة بدت عليها علامات التعب إن الماء مقطوع.',
    [
      { speaker: 'معطيات', words: 'الحافلات قديمة' },
      { speaker: 'بيانات', words: 'زيادة في الحوادث' },
      { speaker: 'سكان', words: 'القصف استمر' },
      { speaker: 'سيدة', words: 'الماء مقطوع' },
    ],
  ],
  [
    'everybody of whom something is said, and all those who somebody speaks for',
    'وحذر مدير المستشفى كافة العاملين من الإهمال. واتهم الوزير جميع الأطراف بالتعطيل. وقال ممثل عدة جمعيات بيئية إن النهر ملوث.',
    [
      { speaker: 'مدير المستشفى', words: 'الإهمال' },
      { speaker: 'الوزير', words: 'بالتعطيل' },
      { speaker: 'ممثل عدة جمعيات بيئية', words: 'النهر ملوث' },
    ],
  ],
  [
    'the seat of a body after it, and somebody of somebody',
    'وقالت منظمة سلام ومركزها جنيف إن الوضع خطير. وقالت سلمى راضي وزوجها كريم إن البيت انهار.',
    [
      { speaker: 'منظمة سلام', words: 'الوضع خطير' },
      { speaker: 'سلمى راضي', words: 'البيت انهار' },
    ],
  ],
  [
    'brackets for the quote marks of a name',
    'من ناحيته، قال المدير التنفيذي لشركة (سهول النهر)، المهندس معتصم كرار، إن العمل مستمر. وقال محللون في بنك (دي.كيه.بي) إن السوق هادئة. وقالت منظمة (أطباء بلا حدود) إن المستشفى مغلق.',
    [
      { speaker: 'معتصم كرار', words: 'العمل مستمر', organization: 'سهول النهر' },
      { speaker: 'محللون في بنك (دي.كيه.بي)', words: 'السوق هادئة' },
      { speaker: 'أطباء بلا حدود', words: 'المستشفى مغلق' },
    ],
  ],
  [
    'a surname that starts as a preposition does, and a friend who is told',
    'وروى جوزيف لاما، وهو سائق، أن الطريق مغلق. وقال كريم لصديقه، وهو يضحك، إن الأمر انتهى.',
    [
      { speaker: 'جوزيف لاما', words: 'الطريق مغلق' },
      { speaker: 'كريم', words: 'الأمر انتهى' },
    ],
  ],
  [
    'a surname that is a common noun as well, where the article has it in full',
    'التقى وزير الشؤون وليد كرامة وفدا من البلديات. وقال رئيس الوفد سامي رعيدي إن النفايات تتراكم. من جهته، أكد كرامة، في بيان، أن "العودة طوعية".\nوقال الباحث جوناس بلاك إن الأمر محسوم. ويشكك بعض اللغويين في ذلك. ويرد بلاك قائلا: "لها أفعال وأزمنة".',
    [
      { speaker: 'سامي رعيدي', words: 'النفايات تتراكم' },
      { speaker: 'وليد كرامة', words: 'العودة طوعية' },
      { speaker: 'جوناس بلاك', words: 'الأمر محسوم' },
      { speaker: 'جوناس بلاك', words: 'لها أفعال وأزمنة' },
    ],
  ],
  [
    'where a name ends: before a rank, a preposition with its owner, and what was issued',
    'وأكد مدير فرع المركز الوطني «وقاء» بمنطقة جازان المهندس سالم الغزواني أن الجراد بعيد. وتمسك لويس كاريدي بحقه، وقال كاريدي إن الفريق جاهز. وأصدرت إدارة النجم بيانا شديد اللهجة نددت فيه بما أسمته "الكيل بمكيالين". وقال مدير السدود، عدنان كاكه رش، إن السدة متينة.',
    [
      { speaker: 'سالم الغزواني', words: 'الجراد بعيد' },
      { speaker: 'لويس كاريدي', words: 'الفريق جاهز' },
      { speaker: 'إدارة النجم', words: 'الكيل بمكيالين' },
      { speaker: 'عدنان كاكه رش', words: 'السدة متينة' },
    ],
  ],
  [
    'who calls something so, after the verb that has its object',
    'وقال المحافظ فؤاد الحدادين إن المحادثات مستمرة. وذكرت صحيفة «الضفاف» أن المحادثات انهارت، وهو ما وصفه الحدادين حينها بأنه "خيال صحفي".',
    [
      { speaker: 'فؤاد الحدادين', words: 'المحادثات مستمرة' },
      { speaker: 'الضفاف', words: 'المحادثات انهارت' },
      { speaker: 'فؤاد الحدادين', words: 'خيال صحفي' },
    ],
  ],
];

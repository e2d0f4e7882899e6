import type { Said } from './read.ts';

/** Arabic texts in which a role, a body and the name of who has the role stand beside one another. */
export const arabicBearerCases: [name: string, text: string, expected: Said[]][] = [
  [
    'who is of a body that is for something, by its noun or by who follows, and of one between marks with its field',
    'وقال مدير شركة نسيم للطيران سالم عواد إن السد آمن. وأكدت رئيسة شركة نسيم للبتروكيماويات ليلى صبري أن الماء كثير. ونفى الأمين العام لمركز «مدار» للدراسات كمال زين وجود خلل في السد. وقال سمير حداد من مركز «مدار» للأبحاث إن الطريق طويل.',
    [
      { speaker: 'سالم عواد', words: 'السد آمن', organization: 'شركة نسيم للطيران' },
      { speaker: 'ليلى صبري', words: 'الماء كثير', organization: 'شركة نسيم للبتروكيماويات' },
      { speaker: 'كمال زين', words: 'وجود خلل في السد', organization: 'مدار' },
      { speaker: 'سمير حداد', words: 'الطريق طويل', organization: 'مدار' },
    ],
  ],
  [
    'agencies of states, a firm by foreign words, and a chamber of a town',
    'وقال المدير العام لوكالة الفضاء الأوروبية سالم عواد إن السد آمن. وقال مدير مؤسسة دلفين إنرجي كمال زين إن الماء كثير. وقال سمير حداد من غرفة تجارة الريحانة إن الطريق طويل. وقال سامي رزق مدير معهد ويلدون للأبحاث إن العمل بدأ.',
    [
      { speaker: 'سالم عواد', words: 'السد آمن', organization: 'وكالة الفضاء الأوروبية' },
      { speaker: 'كمال زين', words: 'الماء كثير', organization: 'مؤسسة دلفين إنرجي' },
      { speaker: 'سمير حداد', words: 'الطريق طويل', organization: 'غرفة تجارة الريحانة' },
      { speaker: 'سامي رزق', words: 'العمل بدأ', organization: 'معهد ويلدون للأبحاث' },
    ],
  ],
  [
    'names with an honorific inside, before a role and after bodies, and what is denied after a name',
    'وقالت نسرين الحاج عيد مديرة جامعة النخيل إن السد آمن. وقالت رئيسة لجنة النقل بمجلس النواب شيرين الشيخ صالح إن الماء كثير. ونفى الأمين العام لجامعة النخيل شاكر المنصوري وجود خلل في السد.',
    [
      { speaker: 'نسرين الحاج عيد', words: 'السد آمن', organization: 'جامعة النخيل' },
      { speaker: 'شيرين الشيخ صالح', words: 'الماء كثير' },
      { speaker: 'شاكر المنصوري', words: 'وجود خلل في السد', organization: 'جامعة النخيل' },
    ],
  ],
  [
    'a label with a long body and a long name',
    'كلمات\n\nرئيس قسم الطوارئ في مستشفى النخيل عبد الرحمن بن عواد: السد آمن.',
    [{ speaker: 'عبد الرحمن بن عواد', words: 'السد آمن', organization: 'مستشفى النخيل' }],
  ],
  [
    'roles after an age in brackets, and titles by their first letters',
    'وقال سالم عواد (45 عاماً)، العامل في شركة نسيم للطيران: «السد آمن منذ الربيع». وقال سمير حداد (30 عاما) الموظف في مصنع النخيل إن الطريق طويل. وقال أ.د. كمال زين، رئيس قسم المياه بجامعة النخيل، إن الماء كثير.',
    [
      {
        speaker: 'سالم عواد',
        words: 'السد آمن منذ الربيع',
        organization: 'شركة نسيم للطيران',
      },
      { speaker: 'سمير حداد', words: 'الطريق طويل', organization: 'مصنع النخيل' },
      { speaker: 'كمال زين', words: 'الماء كثير', organization: 'جامعة النخيل' },
    ],
  ],
  [
    'names that start with a preposition or with two words, before what is demanded and criticised',
    'وطالبت مديرة نقابة النقل ليلى بركات بترميم السد. وانتقد مدير نقابة النقل بدر الدين حمودي بطء الأشغال. وقالت المسؤولة بنقابة النقل أم كلثوم الناجي إن الماء كثير. وحذرت مديرة هيئة الأرصاد الجوية سعاد زين من انهيار السد.',
    [
      { speaker: 'ليلى بركات', words: 'بترميم السد', organization: 'نقابة النقل' },
      { speaker: 'بدر الدين حمودي', words: 'بطء الأشغال', organization: 'نقابة النقل' },
      { speaker: 'أم كلثوم الناجي', words: 'الماء كثير', organization: 'نقابة النقل' },
      { speaker: 'سعاد زين', words: 'انهيار السد', organization: 'هيئة الأرصاد الجوية' },
    ],
  ],
  [
    'the woman who founded a body, who has been of one, and who is in one that is called a network',
    'وكتبت مؤسسة شركة نسيم للطيران ليلى صبري أن السد آمن. وقال رئيس بلدية طولكرم السابق سالم عواد إن الماء كثير. وقال محامي الشبكة الليبية لحقوق الإنسان كمال زين إن الطريق طويل.',
    [
      { speaker: 'ليلى صبري', words: 'السد آمن', organization: 'شركة نسيم للطيران' },
      { speaker: 'سالم عواد', words: 'الماء كثير', organization: 'بلدية طولكرم' },
      {
        speaker: 'كمال زين',
        words: 'الطريق طويل',
        organization: 'الشبكة الليبية لحقوق الإنسان',
      },
    ],
  ],
  [
    'a chief of a body between marks, and leaders of bodies before a title, after verbs and in front of them',
    'وقال الرئيس التنفيذي لـ"نوفاريم"، سالم عواد، إن السد آمن. وقال رئيس نقابة عمال فلسطين الدكتور كمال زين إن الماء كثير. لكن رئيس تحرير صحيفة الهضبة سمير حداد قال إن الطريق طويل.',
    [
      { speaker: 'سالم عواد', words: 'السد آمن', organization: 'نوفاريم' },
      { speaker: 'كمال زين', words: 'الماء كثير', organization: 'نقابة عمال فلسطين' },
      { speaker: 'سمير حداد', words: 'الطريق طويل' },
    ],
  ],
  [
    'who is of a body by what they know or do, of a court that they are in, and of a house named after somebody',
    'وقالت مهاجمة نادي النخيل ليلى صبري إن الفريق جاهز. وقال سامي رزق القيادي في حركة النخيل إن الماء كثير. ودعت القاضية بالمحكمة الإدارية سعاد زين إلى ترميم السد. وقالت طبيبة في مستشفى ناصر آمنة الطيب إن الدواء قليل.',
    [
      { speaker: 'ليلى صبري', words: 'الفريق جاهز', organization: 'نادي النخيل' },
      { speaker: 'سامي رزق', words: 'الماء كثير', organization: 'حركة النخيل' },
      { speaker: 'سعاد زين', words: 'ترميم السد', organization: 'المحكمة الإدارية' },
      { speaker: 'آمنة الطيب', words: 'الدواء قليل', organization: 'مستشفى ناصر' },
    ],
  ],
  [
    'a mayor who accuses',
    'واتهم عمدة مدينة نابولي كمال زين الحكومة بإهمال السد.',
    [{ speaker: 'كمال زين', words: 'بإهمال السد' }],
  ],
  [
    'a relative who has no name, of somebody who has one',
    'وقالت والدة الأسير كمال زين إن ابنها بخير. وقال شقيق الضحية سامي حداد إن العدالة غائبة. وقالت أرملة الكاتب نزار هلال إن المخطوط ضاع. وقالت زوجته نجاة حداد إن الباب مغلق. وأكدت والدة الشهيد، فاطمة رزق، أن العزاء غدا.',
    [
      { speaker: 'والدة الأسير كمال زين', words: 'ابنها بخير' },
      { speaker: 'شقيق الضحية سامي حداد', words: 'العدالة غائبة' },
      { speaker: 'أرملة الكاتب نزار هلال', words: 'المخطوط ضاع' },
      { speaker: 'نجاة حداد', words: 'الباب مغلق' },
      { speaker: 'فاطمة رزق', words: 'العزاء غدا' },
    ],
  ],
  [
    'two bodies that were named before, by their nouns, and two who call for something',
    'قالت وزارة الصحة وبلدية الساحل إن العدد كبير.\n\nوأكدت الوزارة والبلدية أن الماء نظيف. ودعت الوزارة والبلدية إلى الحذر.',
    [
      { speaker: 'وزارة الصحة + بلدية الساحل', words: 'العدد كبير' },
      { speaker: 'وزارة الصحة + بلدية الساحل', words: 'الماء نظيف' },
      { speaker: 'وزارة الصحة + بلدية الساحل', words: 'الحذر' },
    ],
  ],
  [
    'for whom somebody speaks, by a clause on them, and no language that they speak',
    'وقالت هدى عون، التي تتحدث باسم رابطة الأساتذة، إن المهلة قصيرة. وقال علي ناصر، الذي ينطق بلسان حزب الأمل، إن الماء كثير. وقالت سلمى سعد، التي تتحدث أربع لغات في الجامعة، إن الطريق مغلق.',
    [
      { speaker: 'هدى عون', words: 'المهلة قصيرة', organization: 'رابطة الأساتذة' },
      { speaker: 'علي ناصر', words: 'الماء كثير', organization: 'حزب الأمل' },
      { speaker: 'سلمى سعد', words: 'الطريق مغلق', organization: '' },
    ],
  ],
  [
    'who governs a town of two words that are a title elsewhere',
    'وقال محافظ كفر الشيخ رامي حداد إن الماء كثير. وقال كمال زين، والي سيدي بوزيد، إن الطريق مغلق. وأعلن مجلس مدينة كفر الشيخ وقف العمل. وقال محافظ قنا الشيخ سامي عزيز إن السد آمن.',
    [
      { speaker: 'رامي حداد', words: 'الماء كثير', organization: 'محافظة كفر الشيخ' },
      { speaker: 'كمال زين', words: 'الطريق مغلق', organization: 'ولاية سيدي بوزيد' },
      {
        speaker: 'مجلس مدينة كفر الشيخ',
        words: 'وقف العمل',
        organization: 'مجلس مدينة كفر الشيخ',
      },
      { speaker: 'سامي عزيز', words: 'السد آمن', organization: 'محافظة قنا' },
    ],
  ],
  [
    'governors of several provinces, and who leads a profession of which the article names the body',
    'عقدت الهيئة الوطنية للمحامين ندوة. وقال محافظ أسوان رامي حداد إن الماء كثير. وقال محافظ سوهاج سامي عزيز إن السد آمن. وقال عميد المحامين كمال زين إن الطريق مغلق. وقال عميد الصيادلة علي ناصر إن الدواء متاح.',
    [
      { speaker: 'رامي حداد', words: 'الماء كثير', organization: 'محافظة أسوان' },
      { speaker: 'سامي عزيز', words: 'السد آمن', organization: 'محافظة سوهاج' },
      { speaker: 'كمال زين', words: 'الطريق مغلق', organization: 'الهيئة الوطنية للمحامين' },
      { speaker: 'علي ناصر', words: 'الدواء متاح', organization: 'عمادة الصيادلة' },
    ],
  ],
  [
    'who is charged with the press of the body that was named last, and whoever accuses by a quote',
    'أوضحت وزارة العدل أن المشروع جاهز. وأفاد المكلف بالإعلام رامي حداد بأن المهلة قصيرة. وتذهب الكاتبة منى صباغ إلى أبعد من ذلك، إذ تتهم الأمانة العامة بتجاهل «الدور الصغيرة».',
    [
      { speaker: 'وزارة العدل', words: 'المشروع جاهز', organization: 'وزارة العدل' },
      { speaker: 'رامي حداد', words: 'المهلة قصيرة', organization: 'وزارة العدل' },
      { speaker: 'منى صباغ', words: 'بتجاهل «الدور الصغيرة»' },
    ],
  ],
  [
    'a rank with its staff, a woman’s role that starts with و, and a central department',
    'وقال اللواء ركن رامي حداد إن الطريق مغلق. وقالت منى صباغ وكيلة وزارة التعليم إن المهلة قصيرة. وقال رئيس الإدارة المركزية للري كمال زين إن الماء كثير. وقال ركن الدين سعد إن المطر قادم.',
    [
      { speaker: 'رامي حداد', words: 'الطريق مغلق' },
      { speaker: 'منى صباغ', words: 'المهلة قصيرة', organization: 'وزارة التعليم' },
      { speaker: 'كمال زين', words: 'الماء كثير', organization: 'الإدارة المركزية للري' },
      { speaker: 'ركن الدين سعد', words: 'المطر قادم', organization: '' },
    ],
  ],
  [
    'a name after what somebody is called, with where they are or what else they are before it',
    'وروى صاحب المتجر، وهو مصري يدعى رمزي حسن الشاذلي، أن الباب كسر. وقال متحدث باسم العمال أمام المصنع يدعى فؤاد عيسى: «لن نعود».',
    [
      { speaker: 'رمزي حسن الشاذلي', words: 'الباب كسر' },
      { speaker: 'فؤاد عيسى', words: 'لن نعود' },
    ],
  ],
  [
    'a name between commas with a given name of two words, and after brackets',
    'ونفى المدير المفوض للشركة، ثامر عبد الأحد بطرس، أي تأخير. وقال القيادي في حركة الوادي (جناح الشرق) اللواء (م) عيسى حسن إن الجسر مغلق. وقال رئيس البلدية (54 عاما) إن السد آمن.',
    [
      { speaker: 'ثامر عبد الأحد بطرس', words: 'أي تأخير' },
      { speaker: 'عيسى حسن', words: 'الجسر مغلق', organization: 'حركة الوادي' },
      { speaker: 'رئيس البلدية', words: 'السد آمن' },
    ],
  ],
  [
    'a body that is named after somebody with their father, before its bearer',
    'وقال مدير جامعة الأمير تركي بن عبد الله الدكتور مراد سليم إن الدراسة مستمرة. وقال عميد كلية الأمير هاشم بن عبد الله الثاني للعلوم د. نادر سعيد إن القاعة جاهزة. وأعلنت جامعة الإمام زيد بن علي الإسلامية أن القبول مفتوح. وقالت مديرة مدرسة النور للبنات هالة حسن إن الصف مكتظ.',
    [
      {
        speaker: 'مراد سليم',
        words: 'الدراسة مستمرة',
        organization: 'جامعة الأمير تركي بن عبد الله',
      },
      {
        speaker: 'نادر سعيد',
        words: 'القاعة جاهزة',
        organization: 'كلية الأمير هاشم بن عبد الله الثاني للعلوم',
      },
      { speaker: 'جامعة الإمام زيد بن علي الإسلامية', words: 'القبول مفتوح' },
      { speaker: 'هالة حسن', words: 'الصف مكتظ', organization: 'مدرسة النور للبنات' },
    ],
  ],
  [
    'a family that stands first, alone again, and two whose names have the article and an ambiguous given name',
    'وقالت المتحدثة شيه لينغ تشيو إن المعرض ناجح. وأضافت شيه أن الزوار كثر. وأكد المحاميان رابح الهمامي ودليلة بن مبارك أن الملف مغلق.',
    [
      { speaker: 'شيه لينغ تشيو', words: 'المعرض ناجح' },
      { speaker: 'شيه لينغ تشيو', words: 'الزوار كثر' },
      { speaker: 'رابح الهمامي + دليلة بن مبارك', words: 'الملف مغلق' },
    ],
  ],
  [
    'styles and ranks of two words, and a woman whose name is spelled as أية is',
    'وقالت آية حسن إن المركز مغلق. وأكد اللواء أركان حرب هاني سعيد أن الطريق آمنة. وقال دولة الرئيس رامي عزيز إن الحكومة باقية.',
    [
      { speaker: 'آية حسن', words: 'المركز مغلق' },
      { speaker: 'هاني سعيد', words: 'الطريق آمنة' },
      { speaker: 'رامي عزيز', words: 'الحكومة باقية' },
    ],
  ],
  [
    'groups and bodies whose last noun has whose or where it is after it, and the kin of somebody',
    'وقال آية الله مهدي الحلي إن الصوم غدا. وطالب عدد من ملاك البساتين بتأجيل القرار. وأعلنت لجنة مقاومة حي السلام غرب أن المخبز أغلق. وقالت أرملة المخرج الراحل ماجد حسن، هالة عيسى، إن الفيلم ضائع.',
    [
      { speaker: 'مهدي الحلي', words: 'الصوم غدا' },
      { speaker: 'عدد من ملاك البساتين', words: 'بتأجيل القرار' },
      { speaker: 'لجنة مقاومة حي السلام غرب', words: 'المخبز أغلق' },
      { speaker: 'هالة عيسى', words: 'الفيلم ضائع' },
    ],
  ],
  [
    'a given name of two words after another, before what is expected',
    'وتوقع الخبير عادل نور الدين السباعي أن ترتفع الأسعار. ونفى الوزير رامي سعد الدين حداد تأجيل الموعد.',
    [
      { speaker: 'عادل نور الدين السباعي', words: 'ترتفع الأسعار' },
      { speaker: 'رامي سعد الدين حداد', words: 'تأجيل الموعد' },
    ],
  ],
];

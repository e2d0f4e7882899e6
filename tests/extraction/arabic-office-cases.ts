import type { Said } from './read.ts';

/** Arabic sentences about whose the office of a speaker is, and about whose it is not. */
export const arabicOfficeCases: [name: string, text: string, expected: Said[]][] = [
  [
    'a city with a colon or an agency before the first verb',
    'أسيوط: أعلن رئيس نقابة الصيادين كمال زين أن الموسم بدأ.',
    [{ speaker: 'كمال زين', words: 'الموسم بدأ', organization: 'نقابة الصيادين' }],
  ],
  [
    'a city, a dash and an agency in brackets without a mark after them',
    'نواذيبو – (الساحل) أكدت سلمى حداد أن الميناء مفتوح.',
    [{ speaker: 'سلمى حداد', words: 'الميناء مفتوح' }],
  ],
  [
    'a capital that says what is done',
    'بكين: نرفض التدخل في شؤوننا.',
    [{ speaker: 'بكين', words: 'نرفض التدخل في شؤوننا' }],
  ],
  [
    'by the tongue of whom somebody speaks',
    'وقال ناطق بلسان حرس الحدود إن الطريق مغلق. وقالت الناطقة الرسمية بلسان حزب النخيل سلمى حداد إن الماء كثير. وأكد الوزير بلسان فصيح أن السد آمن.',
    [
      { speaker: 'ناطق بلسان حرس الحدود', words: 'الطريق مغلق', organization: 'حرس الحدود' },
      { speaker: 'سلمى حداد', words: 'الماء كثير', organization: 'حزب النخيل' },
      { speaker: 'الوزير', words: 'السد آمن' },
    ],
  ],
  [
    'a lawyer of a person, and of a body',
    'وقال محامي مالكة المسبح كمال زين إن الباب مقفل. وقالت سلمى حداد، محامية مدير المخبز، إن الخبز كثير. وقال محامي شركة النخيل سمير حداد إن السد آمن.',
    [
      { speaker: 'كمال زين', words: 'الباب مقفل', organization: '' },
      { speaker: 'سلمى حداد', words: 'الخبز كثير', organization: '' },
      { speaker: 'سمير حداد', words: 'السد آمن', organization: 'شركة النخيل' },
    ],
  ],
  [
    'what a shop is for, and whose trainer somebody was',
    'وقالت سلمى حداد، صاحبة معرض للفخار، إن الطين كثير. وقال كمال زين، مدرب سابق للزمالك، إن الملعب جاهز.',
    [
      { speaker: 'سلمى حداد', words: 'الطين كثير', organization: '' },
      { speaker: 'كمال زين', words: 'الملعب جاهز', organization: 'الزمالك' },
    ],
  ],
  [
    'who lives in a town and who works for it',
    'وقالت إحدى ساكنات بلدية النخيل إن الماء قليل. وقال مزارع من جماعة الواحة إن المطر كثير. وقال مهندس في بلدية الواحة إن السد آمن.',
    [
      { speaker: 'إحدى ساكنات بلدية النخيل', words: 'الماء قليل', organization: '' },
      { speaker: 'مزارع من جماعة الواحة', words: 'المطر كثير', organization: '' },
      { speaker: 'مهندس في بلدية الواحة', words: 'السد آمن', organization: 'بلدية الواحة' },
    ],
  ],
  [
    'the council of a town by its adjective',
    'وقال عضو في بلدي زوارة إن الطريق مغلق. وقال رئيس بلدي غدامس كمال زين إن الماء كثير. وقال عضو بلدي سابق إن السد آمن.',
    [
      { speaker: 'عضو في بلدي زوارة', words: 'الطريق مغلق', organization: 'بلدي زوارة' },
      { speaker: 'كمال زين', words: 'الماء كثير', organization: 'بلدي غدامس' },
      { speaker: 'عضو بلدي سابق', words: 'السد آمن', organization: '' },
    ],
  ],
  [
    'when somebody had a role, and what its body is, before the name',
    'وقال مدير المتحف سابقاً، كمال زين، إن الباب مغلق. وقالت مديرة مصنع الواحة، التابع لمجموعة النخيل، سلمى حداد، إن الماء كثير. وقال قائد الحرس حالياً، سمير حداد، إن السد آمن.',
    [
      { speaker: 'كمال زين', words: 'الباب مغلق' },
      { speaker: 'سلمى حداد', words: 'الماء كثير' },
      { speaker: 'سمير حداد', words: 'السد آمن', organization: 'الحرس' },
    ],
  ],
  [
    'an adjective of an act after a name between marks',
    'وأكد رئيس جمعية «نخيل» التطوعية، كمال زين، أن الماء كثير. وأكدت رئيسة مؤسسة «واحة» التنموية سلمى حداد أن السد آمن.',
    [
      { speaker: 'كمال زين', words: 'الماء كثير' },
      { speaker: 'سلمى حداد', words: 'السد آمن' },
    ],
  ],
  [
    'a field that is the noun of a person too, and another role after a ministry',
    'وقال وزير الفلاحة الموريتاني كمال زين إن المطر كثير. وقالت وزيرة البيئة ورئيسة اللجنة سلمى حداد إن السد آمن.',
    [
      { speaker: 'كمال زين', words: 'المطر كثير', organization: 'وزارة الفلاحة الموريتانية' },
      { speaker: 'سلمى حداد', words: 'السد آمن', organization: 'وزارة البيئة' },
    ],
  ],
  [
    'by whose mouth, before an act of the body',
    'ونفت جبهة النخيل، على لسان ناطقها الرسمي كمال زين، انسحابها من الحوار. وأعلنت شركة الواحة على لسان مديرتها سلمى حداد تأجيل المعرض.',
    [
      { speaker: 'كمال زين', words: 'انسحابها من الحوار', organization: 'جبهة النخيل' },
      { speaker: 'سلمى حداد', words: 'تأجيل المعرض', organization: 'شركة الواحة' },
    ],
  ],
  [
    'who leads a prayer, before a colon too, and two roles in one body',
    'وسأل كمال زين، إمام مسجد الواحة: «متى يأتي الماء؟». وقال سمير حداد، إمام وخطيب جامع النخيل، إن الباب مغلق. وقالت مالكة ومديرة مطعم البستان سلمى حداد إن الخبز كثير.',
    [
      { speaker: 'كمال زين', words: 'متى يأتي الماء؟', organization: 'مسجد الواحة' },
      { speaker: 'سمير حداد', words: 'الباب مغلق', organization: 'جامع النخيل' },
      { speaker: 'سلمى حداد', words: 'الخبز كثير', organization: 'مطعم البستان' },
    ],
  ],
  [
    'the body of whom somebody speaks for',
    'وقال المتحدث باسم الأمين العام للجامعة العربية، كمال زين، إن القمة في موعدها. وقالت المتحدثة باسم محافظ النخيل سلمى حداد إن الماء كثير. وقال المفوض السامي لحقوق الإنسان سمير حداد إن السجن مكتظ.',
    [
      { speaker: 'كمال زين', words: 'القمة في موعدها', organization: 'الجامعة العربية' },
      { speaker: 'سلمى حداد', words: 'الماء كثير', organization: 'محافظة النخيل' },
      {
        speaker: 'سمير حداد',
        words: 'السجن مكتظ',
        organization: 'المفوضية السامية لحقوق الإنسان',
      },
    ],
  ],
  [
    'whose head is called so without a directorate, and how somebody has a post',
    'وقال مدير عام الضمان الاجتماعي كمال زين إن الباب مفتوح. وقالت مديرة المستشفى بالنيابة، سلمى حداد، إن الدواء كثير.',
    [
      { speaker: 'كمال زين', words: 'الباب مفتوح', organization: 'الضمان الاجتماعي' },
      { speaker: 'سلمى حداد', words: 'الدواء كثير', organization: 'المستشفى' },
    ],
  ],
  [
    'which of several units of an army',
    'وقال ضابط في الناحية العسكرية الخامسة إن الطريق مغلق. وقال قائد اللواء الرابع كمال زين إن السد آمن.',
    [
      {
        speaker: 'ضابط في الناحية العسكرية الخامسة',
        words: 'الطريق مغلق',
        organization: 'الناحية العسكرية الخامسة',
      },
      { speaker: 'كمال زين', words: 'السد آمن', organization: 'اللواء الرابع' },
    ],
  ],
  [
    'whose role a pronoun tells, with where they are, and an agency of no news',
    'سجلت شركة «نخيل» خسائر.\nورأت وكالة «واحة» للتصنيف أن السوق ضعيف. وقالت سلمى حداد، محللتها في دبي، إن المال قليل. وقال كمال زين، منبها إلى الخطر، إن السد آمن.',
    [
      { speaker: 'واحة', words: 'السوق ضعيف' },
      { speaker: 'سلمى حداد', words: 'المال قليل', organization: 'واحة' },
      { speaker: 'كمال زين', words: 'السد آمن', organization: '' },
    ],
  ],
  [
    'a name between commas that is another word elsewhere',
    'وقالت مديرة المشتل، حياة حداد، إن الماء قليل. وقالت رئيسة اللجنة، وفاء زين، إن المطر كثير. وقال الوزير، وفاء بالوعد، إن السد آمن.',
    [
      { speaker: 'حياة حداد', words: 'الماء قليل' },
      { speaker: 'وفاء زين', words: 'المطر كثير' },
      { speaker: 'الوزير', words: 'السد آمن' },
    ],
  ],
  [
    'a player, whose club is called as a star is, and a trainer of the national team beside a club',
    'أما مدافع النجم، كمال زين، فأكد أن الملعب جاهز.\nوقال مدرب المنتخب سامي رزق إن الفريق قوي.\nوقال لاعب نادي النخيل سمير حداد إن الحكم تأخر.',
    [
      { speaker: 'كمال زين', words: 'الملعب جاهز', organization: 'النجم' },
      { speaker: 'سامي رزق', words: 'الفريق قوي', organization: 'المنتخب' },
      { speaker: 'سمير حداد', words: 'الحكم تأخر', organization: 'نادي النخيل' },
    ],
  ],
  [
    'the branch of a ministry, and of a union',
    'أطلق فرع وزارة الري بمنطقة الواحة حملة.\nوقال مدير الفرع كمال زين إن الماء قليل.\nوقالت رئيسة جمعية «نخيل» سلمى حداد إن السد آمن.',
    [
      { speaker: 'كمال زين', words: 'الماء قليل', organization: 'فرع وزارة الري بمنطقة الواحة' },
      { speaker: 'سلمى حداد', words: 'السد آمن', organization: 'نخيل' },
    ],
  ],
  [
    'a role over the text, whose name alone is in it',
    'كاتبة عام نقابة الممرضين: لا عودة قبل صرف المنح\nالرباط – جددت سلمى حداد، في لقاء أمس، أن الإضراب مستمر.\nوقال وزير الصحة كمال زين إن الدواء كثير.',
    [
      {
        speaker: 'سلمى حداد',
        words: 'لا عودة قبل صرف المنح',
        organization: 'نقابة الممرضين',
      },
      { speaker: 'سلمى حداد', words: 'الإضراب مستمر', organization: 'نقابة الممرضين' },
      { speaker: 'كمال زين', words: 'الدواء كثير', organization: 'وزارة الصحة' },
    ],
  ],
  [
    'a role over the text, and another speaker with a role of their own',
    'رئيس نقابة الممرضين: لا عودة قبل صرف المنح\nالرباط – قال كمال زين، مدير المستشفى الكبير، إن الإضراب مستمر.',
    [
      { speaker: 'رئيس نقابة الممرضين', words: 'لا عودة قبل صرف المنح' },
      { speaker: 'كمال زين', words: 'الإضراب مستمر' },
    ],
  ],
  [
    'women whose titles are spelled as bodies are',
    'وقالت مدرّسة الرسم، سلمى حداد، إن الماء كثير. وقالت محافظة المتحف، السيدة هند زين، إن الباب مغلق. وقالت مدرسة النخيل الابتدائية إن السد آمن.',
    [
      { speaker: 'سلمى حداد', words: 'الماء كثير' },
      { speaker: 'هند زين', words: 'الباب مغلق', organization: 'المتحف' },
      { speaker: 'مدرسة النخيل الابتدائية', words: 'السد آمن' },
    ],
  ],
  [
    'who leads a meeting of a body',
    'عقد مجلس جامعة الواحة اجتماعه الشهري في القاعة الكبرى برئاسة كمال زين، الذي قال إن الباب مفتوح. وعقدت لجنة السدود جلسة برئاسة سلمى حداد، التي أكدت أن الماء كثير.',
    [
      { speaker: 'كمال زين', words: 'الباب مفتوح', organization: 'مجلس جامعة الواحة' },
      { speaker: 'سلمى حداد', words: 'الماء كثير', organization: 'لجنة السدود' },
    ],
  ],
  [
    'attachés and chargés are of the state that sent them',
    'وقال الملحق الثقافي الياباني، كمال زين، إن المعرض كبير. وذكر القائم بالأعمال القطري، نادر حداد، أن الطائرة وصلت. وذكر ملحق الصحيفة أن الورق قليل.',
    [
      { speaker: 'كمال زين', words: 'المعرض كبير', organization: 'الحكومة اليابانية' },
      { speaker: 'نادر حداد', words: 'الطائرة وصلت', organization: 'الحكومة القطرية' },
      { speaker: 'ملحق الصحيفة', words: 'الورق قليل', organization: 'الصحيفة' },
    ],
  ],
  [
    'a chief of staff, without a name and with one',
    'قال رئيس أركان الجيش المالي إن الطريق مغلقة. وأكد رئيس أركان الجيش الهندي كمال زين أن العمل مستمر.',
    [
      {
        speaker: 'رئيس أركان الجيش المالي',
        words: 'الطريق مغلقة',
        organization: 'رئاسة أركان الجيش المالي',
      },
      { speaker: 'كمال زين', words: 'العمل مستمر', organization: 'رئاسة أركان الجيش الهندي' },
    ],
  ],
  [
    'the firm that a definite noun takes up, and not the one whose figures are cited',
    'أجلت شركة نوفارا هاتفها. ووفقا لبيانات شركة مسار، تراجعت المبيعات. وقال الرئيس التنفيذي للشركة سامي ناصر إن الهاتف جاهز.',
    [
      { speaker: 'بيانات شركة مسار', words: 'تراجعت المبيعات', organization: 'شركة مسار' },
      { speaker: 'سامي ناصر', words: 'الهاتف جاهز', organization: 'شركة نوفارا' },
    ],
  ],
];

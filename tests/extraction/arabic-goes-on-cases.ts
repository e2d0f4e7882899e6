import type { Said } from './read.ts';

/** Arabic sentences in which somebody goes on speaking. */
export const arabicGoesOnCases: [name: string, text: string, expected: Said[]][] = [
  [
    'the office in full of somebody without a name, told of before',
    'استقبل وزير الزراعة والري وفدا من المزارعين. وقال الوزير إن البذور وصلت.\nوزار محافظ البقاع السوق القديم. وأكد المحافظ أن السقف متين.',
    [
      { speaker: 'وزير الزراعة والري', words: 'البذور وصلت' },
      { speaker: 'محافظ البقاع', words: 'السقف متين' },
    ],
  ],
  [
    'two offices of one noun, either of whom may be meant',
    'التقى وزير الزراعة وزير النقل. وقال الوزير إن الطريق آمن.',
    [{ speaker: 'الوزير', words: 'الطريق آمن' }],
  ],
  [
    'an office with a name',
    'استقبل وزير الزراعة سامي عزيز وفدا من المزارعين. وقال الوزير إن البذور وصلت.',
    [{ speaker: 'سامي عزيز', words: 'البذور وصلت' }],
  ],
  [
    'somebody without a name, by the first noun alone',
    'قال مختار البلدة إن السيارة توقفت. وتابع المختار: "نريد طريقا آمنا".',
    [
      { speaker: 'مختار البلدة', words: 'السيارة توقفت' },
      { speaker: 'مختار البلدة', words: 'نريد طريقا آمنا' },
    ],
  ],
  [
    'somebody who is only named, by the body beside the name',
    'عقد اللقاء بمشاركة ليلى حداد عن جامعة الساحل.\nوقالت ممثلة الجامعة إن القاعات ضيقة.',
    [{ speaker: 'ليلى حداد', words: 'القاعات ضيقة' }],
  ],
  [
    'who is named with their age before what they are',
    'استمع المحقق إلى سعاد راضي، 54 سنة، والدة المجني عليه. وقالت الأم إن ابنها خرج باكرا.',
    [{ speaker: 'سعاد راضي', words: 'ابنها خرج باكرا' }],
  ],
  [
    'to whom something was done',
    'قالت شقيقة المعتدى عليها إن الباب كان مفتوحا.',
    [{ speaker: 'شقيقة المعتدى عليها', words: 'الباب كان مفتوحا' }],
  ],
  [
    'who leads a delegation',
    'استقبل الوزير وفدا من غرفة تجارة طرابلس برئاسة فادي شلهوب. وطالب شلهوب بخفض الرسوم. وأضاف رئيس الغرفة أن المعامل توقفت.',
    [
      { speaker: 'فادي شلهوب', words: 'بخفض الرسوم' },
      { speaker: 'فادي شلهوب', words: 'المعامل توقفت' },
    ],
  ],
  [
    'the same body once more',
    'قالت الجمعية الوطنية للماء إن البئر جاف. وأوضحت الجمعية ذاتها أن الخزان فارغ.',
    [
      { speaker: 'الجمعية الوطنية للماء', words: 'البئر جاف' },
      { speaker: 'الجمعية الوطنية للماء', words: 'الخزان فارغ' },
    ],
  ],
  [
    'of what somebody was the coach',
    'قال سامي عزيز إن الفريق تعب. وأردف المدرب السابق لقابس أن الملعب بعيد.\nوقال المدرب الجديد لوران شميت إن الحارس جاهز.',
    [
      { speaker: 'سامي عزيز', words: 'الفريق تعب' },
      { speaker: 'سامي عزيز', words: 'الملعب بعيد' },
      { speaker: 'لوران شميت', words: 'الحارس جاهز' },
    ],
  ],
  [
    'who scored before another speaks of him',
    'وعن المهاجم بابا ندياي، الذي سجل هدفين، أبرز حداد أنه لاعب مجتهد. وسجل حداد أن الحكم أخطأ.',
    [
      { speaker: 'حداد', words: 'أنه لاعب مجتهد' },
      { speaker: 'حداد', words: 'الحكم أخطأ' },
    ],
  ],
  [
    'what somebody has two of after one word of a name',
    'أهدى ندياي هدفيه لوالدته، مضيفا: «المدرب وثق بي».\nوقال المدرب أندريه: «الفريق تعب».',
    [
      { speaker: 'ندياي', words: 'المدرب وثق بي' },
      { speaker: 'أندريه', words: 'الفريق تعب' },
    ],
  ],
  [
    'verbs of going on, and nobody of that name',
    'قالت ليلى صبري إن المدرسة مغلقة. ومضت إلى القول: "المعلم يبيع الشاي". وانتهت إلى القول: "لن نعود".\nوقال سامي عزيز إن السوق راكد. وعاد ليؤكد أن الأسعار مرتفعة. وختم بأن الموسم ضعيف.',
    [
      { speaker: 'ليلى صبري', words: 'المدرسة مغلقة' },
      { speaker: 'ليلى صبري', words: 'المعلم يبيع الشاي' },
      { speaker: 'ليلى صبري', words: 'لن نعود' },
      { speaker: 'سامي عزيز', words: 'السوق راكد' },
      { speaker: 'سامي عزيز', words: 'الأسعار مرتفعة' },
      { speaker: 'سامي عزيز', words: 'الموسم ضعيف' },
    ],
  ],
  [
    'what somebody who spoke before puts down to something',
    'قال سامي عزيز إن البئر جاف. وأرجع ضعف الضخ إلى الأعطال. وعزا الخلل إلى الإهمال.\nوأرجعت الوزارة النقص إلى الجفاف.',
    [
      { speaker: 'سامي عزيز', words: 'البئر جاف' },
      { speaker: 'سامي عزيز', words: 'ضعف الضخ إلى الأعطال' },
      { speaker: 'سامي عزيز', words: 'الخلل إلى الإهمال' },
      { speaker: 'الوزارة', words: 'النقص إلى الجفاف' },
    ],
  ],
  [
    'short nouns of what is asked',
    'طلب الاتحاد من اللاعبين الكف عن الشكوى. وناشد المحافظ السكان توخي الحذر.',
    [
      { speaker: 'الاتحاد', words: 'الكف عن الشكوى' },
      { speaker: 'المحافظ', words: 'توخي الحذر' },
    ],
  ],
  [
    'names of two words',
    'قال الطبيب آدم حسب الرسول إن العنابر ممتلئة. وقالت آمنة دفع الله إن الطريق طويل. وقالت ست البنات بخيت إن الماء بعيد.\nوقالت ست نساء إن البئر جاف. وأضافت إشراقة، حسب الرابطة، أن السد آمن.',
    [
      { speaker: 'آدم حسب الرسول', words: 'العنابر ممتلئة' },
      { speaker: 'آمنة دفع الله', words: 'الطريق طويل' },
      { speaker: 'ست البنات بخيت', words: 'الماء بعيد' },
      { speaker: 'ست نساء', words: 'البئر جاف' },
      { speaker: 'إشراقة', words: 'السد آمن' },
    ],
  ],
  [
    'a room of emergency by its place',
    'أعلنت غرفة طوارئ بحري مقتل سبعة مدنيين.',
    [{ speaker: 'غرفة طوارئ بحري', words: 'مقتل سبعة مدنيين' }],
  ],
  [
    'a role in a body of somebody else than who spoke last, whom nothing tells of that body',
    'قال سامي عزيز إن السيارة توقفت.\nوقال المتحدث باسم الجيش إن الجسر مغلق. وأكد رئيس البلدية أن الطريق آمن.',
    [
      { speaker: 'سامي عزيز', words: 'السيارة توقفت' },
      { speaker: 'المتحدث باسم الجيش', words: 'الجسر مغلق' },
      { speaker: 'رئيس البلدية', words: 'الطريق آمن' },
    ],
  ],
  [
    'a man with a name after somebody unnamed',
    'قال مسؤول في البنك إن السوق راكد. وقال المزارع سامي عزيز إن البئر جاف. ويشكو الرجل من غلاء البذور.',
    [
      { speaker: 'مسؤول في البنك', words: 'السوق راكد' },
      { speaker: 'سامي عزيز', words: 'البئر جاف' },
      { speaker: 'سامي عزيز', words: 'غلاء البذور' },
    ],
  ],
  [
    'a lawyer, and whom he defends',
    'دفاع المتهم، المحامي سامي عزيز، قال إن الوثيقة مزورة.\nوقال المتهم إنه لم يوقع.',
    [
      { speaker: 'سامي عزيز', words: 'الوثيقة مزورة' },
      { speaker: 'المتهم', words: 'إنه لم يوقع' },
    ],
  ],
  [
    'what somebody hopes for by a noun',
    'وتمنى سامي عزيز تعميم التجربة على القرى.',
    [{ speaker: 'سامي عزيز', words: 'تعميم التجربة على القرى' }],
  ],
  [
    'a work between marks, and a sport, that are no bodies',
    'قال صاحب "مرايا" سامي عزيز إن الأمر صعب. وقال صاحب شركة "سديم" رامي حداد إن السوق راكد. وقالت لاعبة كرة السلة منى فارس إن الملعب بعيد.',
    [
      { speaker: 'سامي عزيز', organization: '', words: 'الأمر صعب' },
      { speaker: 'رامي حداد', organization: 'سديم', words: 'السوق راكد' },
      { speaker: 'منى فارس', organization: '', words: 'الملعب بعيد' },
    ],
  ],
  [
    'a body with a name before one without',
    'وقالت ليلى حداد من جامعة الساحل، رئيسة البعثة، إن السور قديم.',
    [{ speaker: 'ليلى حداد', organization: 'جامعة الساحل', words: 'السور قديم' }],
  ],
  [
    'the office of a woman in the form of a man, after a verb that speaks to somebody',
    'ونبهت رئيس القسم، د. سلمى القطان، إلى نقص الأدوية. ودعت مدير المركز، منى فارس، إلى الحذر.\nوقالت ليلى حداد إن الأمر صعب. ودعت مدير المركز، سامي عزيز، إلى الاستقالة.',
    [
      { speaker: 'سلمى القطان', words: 'نقص الأدوية' },
      { speaker: 'منى فارس', words: 'الحذر' },
      { speaker: 'ليلى حداد', words: 'الأمر صعب' },
      { speaker: 'ليلى حداد', words: 'الاستقالة' },
    ],
  ],
  [
    'whoever stood, lost or arrived before they speak, by verbs that begin as the conjunctions do',
    'قال الطبيب سامي حداد إن التحقيق مستمر.\n\nوقفت أم كريم أمام الفرن المغلق، وقالت: «نشتري الخبز من البندر». وفقد كمال زين بيته قبل شهر. ويقول إنه ترك كل شيء.',
    [
      { speaker: 'سامي حداد', words: 'التحقيق مستمر' },
      { speaker: 'أم كريم', words: 'نشتري الخبز من البندر' },
      { speaker: 'كمال زين', words: 'إنه ترك كل شيء' },
    ],
  ],
  [
    'no body in the name of whoever visits it',
    'زار وزير الصحة حسين الركابي المستشفى، وقال إن الأجهزة قديمة.',
    [{ speaker: 'حسين الركابي', words: 'الأجهزة قديمة' }],
  ],
  [
    'a clause that tells when something was said, and a turn to another speaker',
    'شددت الوزيرة ليلى كامل على أهمية اللقاح، جاء ذلك خلال حفل شهده المدير سامي حداد، الذي أكد أن المرض نادر.\n\nبالمقابل، دافع الوزير كمال زين عن القرار، وقال إنه صائب.',
    [
      { speaker: 'ليلى كامل', words: 'أهمية اللقاح' },
      { speaker: 'سامي حداد', words: 'المرض نادر' },
      { speaker: 'كمال زين', words: 'إنه صائب' },
    ],
  ],
];

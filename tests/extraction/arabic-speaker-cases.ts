import type { Said } from './read.ts';

/** Arabic sentences about where the phrase of who speaks starts and ends, whatever its names and nouns are. */
export const arabicSpeakerCases: [name: string, text: string, expected: Said[]][] = [
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
    'a role of a quote-marked body with its bearer, beside what looks like whom it is said to',
    'وقال المدير التنفيذي لمنظمة «سند» جيرار مونتيل إن المخزن فارغ. ودعا الأمين العام لمجلس المزارعين صلاح منير إلى فتح تحقيق. وحذر النائب عن حزب الوفاق كريم قاسم من أن الوقت ينفد.',
    [
      { speaker: 'جيرار مونتيل', words: 'المخزن فارغ', organization: 'سند' },
      { speaker: 'صلاح منير', words: 'فتح تحقيق', organization: 'مجلس المزارعين' },
      { speaker: 'كريم قاسم', words: 'الوقت ينفد', organization: 'حزب الوفاق' },
    ],
  ],
  [
    'somebody unnamed before the object of a verb',
    'ووصف مصدر أمني القرار بأنه متسرع. واتهم سكان الحي الحكومة بالإهمال. واتهم ثلاثة من العمال الشركة بالكذب.',
    [
      { speaker: 'مصدر أمني', words: 'القرار بأنه متسرع' },
      { speaker: 'سكان الحي', words: 'بالإهمال' },
      { speaker: 'ثلاثة من العمال', words: 'بالكذب' },
    ],
  ],
  [
    'names that no lexicon has, before their verb and after according to, and one that is spelled as a pronoun',
    'لكن أورليك سفندسن قال إن البئر جافة. وكان ماغنوس إيلفريد قد أعلن أن السد آمن. ويتراجع المنسوب، وفقا لأورليك سفندسن. وقالت الباحثة إلينا ماركوف إن النهر نظيف.',
    [
      { speaker: 'أورليك سفندسن', words: 'البئر جافة' },
      { speaker: 'ماغنوس إيلفريد', words: 'السد آمن' },
      { speaker: 'أورليك سفندسن', words: 'ويتراجع المنسوب' },
      { speaker: 'إلينا ماركوف', words: 'النهر نظيف' },
    ],
  ],
  [
    'a union, whose noun has the pattern of an act',
    'وأكد اتحاد المزارعين في بيان أن الموسم جيد. ونفى ائتلاف المالكين وجود أي خلاف.',
    [
      { speaker: 'اتحاد المزارعين', words: 'الموسم جيد' },
      { speaker: 'ائتلاف المالكين', words: 'وجود أي خلاف' },
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
  [
    'names of every make before their verb, after but, as for and had',
    'لكن جان بيير لوفيفر نفى ذلك، وقال إن الطريق مغلق.\nأما أورليك سفندسن فقال إن الجسر آمن.\nوكان نور الدين عياش قد صرح الأسبوع الماضي بأن العمل بدأ.\nوقالت ريم صباح إن المدرسة فتحت.\nوقالت منى فارس إن الفيلم جاهز.\nوقالت إلينا ماركوف إن الحدود مفتوحة.',
    [
      { speaker: 'جان بيير لوفيفر', words: 'الطريق مغلق' },
      { speaker: 'أورليك سفندسن', words: 'الجسر آمن' },
      { speaker: 'نور الدين عياش', words: 'العمل بدأ' },
      { speaker: 'ريم صباح', words: 'المدرسة فتحت' },
      { speaker: 'منى فارس', words: 'الفيلم جاهز' },
      { speaker: 'إلينا ماركوف', words: 'الحدود مفتوحة' },
    ],
  ],
  [
    'who did something in the sentence before, with a name that no lexicon has or that is a noun as well',
    'وزار محمد ولد الشيخ المستشفى برفقة الطبيب. وقال إن الأسرة كافية.\nوشكر كريم سلام رجال الإطفاء، مؤكدا أن النار أخمدت.\nوتحمل بيرغيت لارسن صورة ابنها. وتضيف: «لم يعد إلى البيت منذ عام».\nوانتقد سامر عمارة بطء الإجراءات، معتبرا أن القانون جائر.',
    [
      { speaker: 'محمد ولد الشيخ', words: 'الأسرة كافية' },
      { speaker: 'كريم سلام', words: 'النار أخمدت' },
      { speaker: 'بيرغيت لارسن', words: 'لم يعد إلى البيت منذ عام' },
      { speaker: 'سامر عمارة', words: 'بطء الإجراءات' },
      { speaker: 'سامر عمارة', words: 'القانون جائر' },
    ],
  ],
  [
    'one person who accuses another, with no more than their names',
    'واتهم رامي حداد سامي النجار بالتقصير. واتهم كواسي منساه نبيل حمدان بالتزوير.',
    [
      { speaker: 'رامي حداد', words: 'بالتقصير' },
      { speaker: 'كواسي منساه', words: 'بالتزوير' },
    ],
  ],
];

import type { Said } from './read.ts';

/** Arabic sentences by the construction in which something is said; names and bodies are invented. */
export const arabicStatementCases: [name: string, text: string, expected: Said[]][] = [
  [
    'a noun of saying after another verb',
    'وسارع المتحدث باسم الشركة عمر ناصر إلى التأكيد أن المصنع لن يُغلق.',
    [{ speaker: 'عمر ناصر', words: 'المصنع لن يُغلق', cue: 'التأكيد' }],
  ],
  [
    'what is put at an amount',
    'وقدّرت وزارة المالية الاعتمادات المرصودة للطرق بنحو 210 ملايين دينار.',
    [{ speaker: 'وزارة المالية', words: 'الاعتمادات المرصودة للطرق بنحو 210 ملايين دينار' }],
  ],
  [
    'a condemnation joined to a demand',
    'ودعا اتحاد الفلاحين إلى أوسع مشاركة في الحملة، وأدان الاعتداء على المتطوعين.',
    [
      { speaker: 'اتحاد الفلاحين', words: 'أوسع مشاركة في الحملة' },
      { speaker: 'اتحاد الفلاحين', words: 'الاعتداء على المتطوعين' },
    ],
  ],
  [
    'what the speaker left out, in the words of the article',
    'وقال المدير سامي خوري إن العمل سيستأنف قريباً، من دون أن يحدد موعداً.',
    [{ speaker: 'سامي خوري', words: 'العمل سيستأنف قريباً' }],
  ],
  [
    'another speaker after a contrast',
    'وأكد المدير سامي خوري أن الأعمال مستمرة، لكن نقيب العمال نزار هلال قال إن الورشة متوقفة.',
    [
      { speaker: 'سامي خوري', words: 'الأعمال مستمرة' },
      { speaker: 'نزار هلال', words: 'الورشة متوقفة' },
    ],
  ],
  [
    'a noun phrase that ends before an adjunct',
    'أعلنت شركة الأمل تأجيل الرحلات إلى الربيع، في خطوة قالت إنها تهدف إلى خفض الكلفة.',
    [
      { speaker: 'شركة الأمل', words: 'تأجيل الرحلات إلى الربيع' },
      { speaker: 'شركة الأمل', words: 'إنها تهدف إلى خفض الكلفة' },
    ],
  ],
  [
    'a subject parted from its verb by a relative clause',
    'لكن الوزيرة ليلى صبري، التي زارت المدينة أمس، قالت إن الجسر آمن.',
    [{ speaker: 'ليلى صبري', words: 'الجسر آمن' }],
  ],
  [
    'a source with what is said of it before the clause',
    'وبحسب مصدر مسؤول في المؤسسة، طلب عدم ذكر اسمه، فإن محطتين خرجتا عن الخدمة.',
    [{ speaker: 'مصدر مسؤول في المؤسسة', words: 'محطتين خرجتا عن الخدمة' }],
  ],
  ['an impersonal passive', 'يُذكر أن الجسر أُغلق مرتين هذا العام.', []],
  [
    'words after a colon that no verb of saying takes',
    'أما زميله نزار هلال فلم يخفِ غضبه: «نريد من يسمعنا، لا أكثر».',
    [{ speaker: 'نزار هلال', words: 'نريد من يسمعنا، لا أكثر' }],
  ],
  [
    'a report that says something, responded to before the verb',
    'ورداً على سؤال من وكالة «رويترز» بشأن تقرير لصحيفة «المدار» ذكرت فيه أن السد متصدع، قال الوزير عادل مراد إن الخزان سليم.',
    [
      { speaker: 'المدار', words: 'السد متصدع', cue: 'ذكرت', medium: '' },
      { speaker: 'عادل مراد', words: 'الخزان سليم', cue: 'قال', medium: 'رويترز' },
    ],
  ],
  [
    'a report that says something, responded to between the verb and the words',
    'وقال الوزير عادل مراد، تعليقاً على تقرير لصحيفة «المدار» ذكرت فيه أن السد متصدع، إن الخزان سليم.',
    [
      { speaker: 'المدار', words: 'السد متصدع', cue: 'ذكرت', medium: '' },
      { speaker: 'عادل مراد', words: 'الخزان سليم', cue: 'قال', medium: '' },
    ],
  ],
  [
    'a report that says something, responded to after the words',
    'وقال الوزير عادل مراد إن الخزان سليم، رداً على تصريحات للنائب سامي خوري قال فيها إن السد متصدع.',
    [
      { speaker: 'عادل مراد', words: 'الخزان سليم' },
      { speaker: 'سامي خوري', words: 'السد متصدع' },
    ],
  ],
  [
    'a response within what is said',
    'وقال الوزير عادل مراد إن القصف جاء رداً على هجوم قال إنه أوقع جرحى.',
    [{ speaker: 'عادل مراد', words: 'القصف جاء رداً على هجوم قال إنه أوقع جرحى' }],
  ],
];

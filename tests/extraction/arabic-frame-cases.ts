import type { Said } from './read.ts';

/** Arabic sentences by what the verb of saying takes, and by what stands between; names and bodies are invented. */
export const arabicFrameCases: [name: string, text: string, expected: Said[]][] = [
  [
    'what something is put down to, after an insertion, a second name and none',
    `وعزت الشركة، في بيان، التأخر إلى الأحوال الجوية، داعية المسافرين إلى الصبر.

وأرجع الدكتور نبيل هاشم، أستاذ الاقتصاد بجامعة الساحل، الأزمة إلى «سوء التخطيط»، مقترحاً إنشاء صندوق للطوارئ.

وأرجع مدير المستشفى الدكتور نبيل هاشم الوفيات إلى نقص الأكسجين.

وعزا مصدر مسؤول بالبلدية هذا التباطؤ إلى نقص الوقود.`,
    [
      { speaker: 'الشركة', words: 'التأخر إلى الأحوال الجوية' },
      { speaker: 'الشركة', words: 'الصبر' },
      { speaker: 'نبيل هاشم', words: 'الأزمة إلى «سوء التخطيط»' },
      { speaker: 'نبيل هاشم', words: 'إنشاء صندوق للطوارئ' },
      { speaker: 'نبيل هاشم', words: 'الوفيات إلى نقص الأكسجين' },
      { speaker: 'مصدر مسؤول بالبلدية', words: 'هذا التباطؤ إلى نقص الوقود' },
    ],
  ],
  [
    'an amount that is written with its preposition, after an insertion and by a participle',
    'وقدّر نقيب الصيادين، في حديث للصحافيين، الخسائر بنحو 12 مليون دينار. وأكدت النقابة أن الوضع "قنبلة موقوتة"، مقدّرة حجم النقص بـ32 مركباً.',
    [
      { speaker: 'نقيب الصيادين', words: 'الخسائر بنحو 12 مليون دينار' },
      { speaker: 'النقابة', words: 'الوضع "قنبلة موقوتة"' },
      { speaker: 'النقابة', words: 'حجم النقص بـ32 مركباً', cue: 'مقدّرة' },
    ],
  ],
  [
    'an act that is asked for or refused, by its noun',
    `والتمس المحامي سامي خوري من هيئة المحكمة استبعاد محضر التفتيش، رافضاً تحميل موكله المسؤولية.

ورفض المدير العام سامي خوري، في تصريح صحافي، المساس برواتب العمال.

واشترط رئيس الحزب إقالة الوزير قبل العودة إلى الحكومة.`,
    [
      { speaker: 'سامي خوري', words: 'استبعاد محضر التفتيش', cue: 'التمس' },
      { speaker: 'سامي خوري', words: 'تحميل موكله المسؤولية', cue: 'رافضاً' },
      { speaker: 'سامي خوري', words: 'المساس برواتب العمال', cue: 'رفض' },
      { speaker: 'رئيس الحزب', words: 'إقالة الوزير قبل العودة إلى الحكومة' },
    ],
  ],
  [
    'a refusal that is an act, nouns of refusing and asking, and what goes back to something',
    'رفض الحصان القفز فوق الحاجز. وتلقت الشركة رفض المجلس إعادة التفاوض. ورفضت الشركة، أمس، الخوض في التفاصيل. وقدم النائب مقترحاً جديداً. ويرجع تاريخ القلعة إلى القرن العاشر.',
    [],
  ],
];

import type { Said } from './read.ts';

/** Arabic sentences in which something else follows what somebody said; names and bodies are invented. */
export const arabicContinuationCases: [name: string, text: string, expected: Said[]][] = [
  [
    'another by a role, with a noun after the verb',
    'قال مدير المرفأ سعد كنعان إن الرافعات تعمل، وأكد وزير النقل فادي رستم لقناة «الأفق» إلغاء الرسوم.',
    [
      { speaker: 'سعد كنعان', words: 'الرافعات تعمل' },
      { speaker: 'فادي رستم', words: 'إلغاء الرسوم' },
    ],
  ],
  [
    'a plea and a request of the same speaker',
    'وأكدت رئيسة الجمعية هدى سرور أن المخزون نفد، وناشدت المانحين تقديم العون، ثم طلبت تأجيل الجلسة.',
    [
      { speaker: 'هدى سرور', words: 'المخزون نفد' },
      { speaker: 'هدى سرور', words: 'تقديم العون' },
      { speaker: 'هدى سرور', words: 'تأجيل الجلسة' },
    ],
  ],
  [
    'a request of another',
    'وأكدت رئيسة الجمعية هدى سرور أن المخزون نفد، وطلبت نقابة الصيادلة تأجيل القرار.',
    [
      { speaker: 'هدى سرور', words: 'المخزون نفد' },
      { speaker: 'نقابة الصيادلة', words: 'تأجيل القرار' },
    ],
  ],
  [
    'as they also called for',
    'وأوضح المحافظ سعد كنعان أن الجسر آمن، كما دعا إلى تخفيف السرعة.',
    [
      { speaker: 'سعد كنعان', words: 'الجسر آمن' },
      { speaker: 'سعد كنعان', words: 'تخفيف السرعة' },
    ],
  ],
  [
    'before they added',
    'وأوضح المحافظ سعد كنعان أن الجسر آمن، قبل أن يضيف أن الصيانة ستتأخر.',
    [
      { speaker: 'سعد كنعان', words: 'الجسر آمن' },
      { speaker: 'سعد كنعان', words: 'الصيانة ستتأخر' },
    ],
  ],
  [
    'whatever ما stands for, after ب',
    'وأوضح المحافظ سعد كنعان أن الجسر آمن، وندد بما كتبته المعارضة.',
    [
      { speaker: 'سعد كنعان', words: 'الجسر آمن' },
      { speaker: 'سعد كنعان', words: 'بما كتبته المعارضة' },
    ],
  ],
  [
    'whom the same speaker blames',
    'وأوضح المحافظ سعد كنعان أن الجسر آمن، وحمل الشركة مسؤولية التأخير.',
    [
      { speaker: 'سعد كنعان', words: 'الجسر آمن' },
      { speaker: 'سعد كنعان', words: 'الشركة مسؤولية التأخير' },
    ],
  ],
  [
    'a turn to another without a full stop',
    'قالت وزيرة العدل منى فرح إن المحاكم تعمل، من جهته دعا نقيب المحامين سعد كنعان إلى الإضراب.',
    [
      { speaker: 'منى فرح', words: 'المحاكم تعمل' },
      { speaker: 'سعد كنعان', words: 'الإضراب' },
    ],
  ],
  [
    'what another had said',
    'قالت وزيرة العدل منى فرح إن المحاكم تعمل، وكان المتحدث باسم النقابة سعد كنعان قد أعلن أن القضاة مضربون.',
    [
      { speaker: 'منى فرح', words: 'المحاكم تعمل' },
      { speaker: 'سعد كنعان', words: 'القضاة مضربون' },
    ],
  ],
  [
    'a contrast with a noun of saying',
    'تشير البلدية إلى أن الحريق أُخمد، في حين تكتفي وزارة البيئة بالقول إن الجرد مستمر.',
    [
      { speaker: 'البلدية', words: 'الحريق أُخمد' },
      { speaker: 'وزارة البيئة', words: 'الجرد مستمر' },
    ],
  ],
  [
    'somebody who gave no answer',
    'تفيد سجلات الميناء بأن الباخرة مملوكة لشركة الأفق، التي لم ترد على أسئلة الصحيفة.',
    [{ speaker: 'سجلات الميناء', words: 'الباخرة مملوكة لشركة الأفق' }],
  ],
  [
    'a contrast without an answer',
    'قال مدير المرفأ سعد كنعان إن الرافعات تعمل، في حين لم ترد الشركة على طلب للتعليق.',
    [{ speaker: 'سعد كنعان', words: 'الرافعات تعمل' }],
  ],
  [
    'a source past when it was told',
    'أوقفت الشرطة سائقين في الميناء، حسب ما أفاد به، اليوم الخميس، بيان للمحافظة.',
    [{ speaker: 'بيان للمحافظة', words: 'أوقفت الشرطة سائقين في الميناء' }],
  ],
  [
    'an opinion with all of its preposition',
    'في رأي الباحثة منى فرح، لا معنى لرفع الرسوم.',
    [{ speaker: 'منى فرح', words: 'لا معنى لرفع الرسوم', cue: 'في رأي' }],
  ],
];

import type { Said } from './read.ts';

/** Arabic sentences in which somebody goes on speaking after others were named, or is called again by no name. */
export const arabicAgainCases: [name: string, text: string, expected: Said[]][] = [
  [
    'a noun of saying after a verb that names nobody',
    'وقال كمال زين إن السد آمن. وأضاف قوله: «وقعنا المحضر في الربيع». ونقلت عنه صحيفة «الضفاف» قوله إن العمل مستمر.',
    [
      { speaker: 'كمال زين', words: 'السد آمن' },
      { speaker: 'كمال زين', words: 'وقعنا المحضر في الربيع' },
      { speaker: 'كمال زين', words: 'العمل مستمر' },
    ],
  ],
  [
    'a verb that a movement is named by, before who did it',
    'فتح رئيس مجلس إدارة شباب النهر، كمال زين، النار على الرابطة خلال ندوة صحفية، متهما إياها بـ«الكيل بمكيالين».',
    [{ speaker: 'كمال زين', words: 'الكيل بمكيالين', organization: 'شباب النهر' }],
  ],
  [
    'who is somewhere, in a paragraph after another spoke',
    'قال القاضي سامي رزق إن الملف قديم.\nداخل القاعة، جلست سلمى راضي التي فقدت أخاها. «طرقنا كل الأبواب»، قالت وهي تشد على الصورة.\nخلف المقود، يعد كمال زين النقود. «لا شيء يكفي»، يقول ضاحكا.',
    [
      { speaker: 'سامي رزق', words: 'الملف قديم' },
      { speaker: 'سلمى راضي', words: 'طرقنا كل الأبواب', organization: '' },
      { speaker: 'كمال زين', words: 'لا شيء يكفي' },
    ],
  ],
  [
    'what somebody is asked about, and who asks, is not who answers',
    'وسئل كمال زين عما إذا كانت مينسك وراء الحادث، فأجاب: «اسألوا غيري». وسأله النائب سامي رزق عن الموعد فأجاب بأن القرار ليس بيده.',
    [
      { speaker: 'كمال زين', words: 'اسألوا غيري' },
      { speaker: 'كمال زين', words: 'القرار ليس بيده' },
    ],
  ],
  [
    'a woman whom the clause before is of, after a man spoke',
    'وانتقد كمال زين أداء الحكومة، فيما دافعت عنه سلمى راضي، وقالت إن الوقت مبكر.\nوقال سامي رزق إن السد آمن، وهو ما نفته ليلى صبري. وأضافت أن العمل متوقف.',
    [
      { speaker: 'كمال زين', words: 'أداء الحكومة' },
      { speaker: 'سلمى راضي', words: 'الوقت مبكر' },
      { speaker: 'سامي رزق', words: 'السد آمن' },
      { speaker: 'ليلى صبري', words: 'العمل متوقف' },
    ],
  ],
  [
    'a body of whose noun the verb is not',
    'انتقدت النقابة قرار الوزير كمال زين. وقالت إن السد متصدع. ورد بأن الأرقام قديمة.',
    [
      { speaker: 'النقابة', words: 'قرار الوزير كمال زين' },
      { speaker: 'النقابة', words: 'السد متصدع' },
      { speaker: 'كمال زين', words: 'الأرقام قديمة' },
    ],
  ],
  [
    'an unnamed source, by its noun or as the same one',
    'وقال مصدر عسكري إن الطريق مغلق. وقال الوزير كمال زين إن السد آمن. وأضاف المصدر أن العدد زاد. وأوضح ذات المصدر أن الباب مفتوح. وتابع الوزير أن الوضع هادئ.',
    [
      { speaker: 'مصدر عسكري', words: 'الطريق مغلق' },
      { speaker: 'كمال زين', words: 'السد آمن' },
      { speaker: 'مصدر عسكري', words: 'العدد زاد' },
      { speaker: 'مصدر عسكري', words: 'الباب مفتوح' },
      { speaker: 'كمال زين', words: 'الوضع هادئ' },
    ],
  ],
  [
    'one of two unnamed officials, by where they are from',
    'وقال مسؤول أمريكي إن الاتفاق جاهز. وقال مسؤول إسرائيلي إن التوقيع غدا. وأضاف المسؤول الأمريكي أن النص طويل.',
    [
      { speaker: 'مسؤول أمريكي', words: 'الاتفاق جاهز' },
      { speaker: 'مسؤول إسرائيلي', words: 'التوقيع غدا' },
      { speaker: 'مسؤول أمريكي', words: 'النص طويل' },
    ],
  ],
  [
    'one of several, by what one of them is',
    'وقالت إحدى المعلمات إن الصف مكتظ. وأضافت المعلمة أن الكتب لم تصل.\nوقال أحد سكان الحي إن النار اندلعت ليلا. وأضاف الرجل أن الحارس غاب.',
    [
      { speaker: 'إحدى المعلمات', words: 'الصف مكتظ' },
      { speaker: 'إحدى المعلمات', words: 'الكتب لم تصل' },
      { speaker: 'أحد سكان الحي', words: 'النار اندلعت ليلا' },
      { speaker: 'أحد سكان الحي', words: 'الحارس غاب' },
    ],
  ],
  [
    'the same official before the noun',
    'وكشفت المديرة سلمى راضي أن العقوبة قانونية. وأوضحت ذات المسؤولة أن الباب مفتوح. وأضافت نفس المتحدثة أن اللجنة اجتمعت.',
    [
      { speaker: 'سلمى راضي', words: 'العقوبة قانونية' },
      { speaker: 'سلمى راضي', words: 'الباب مفتوح' },
      { speaker: 'سلمى راضي', words: 'اللجنة اجتمعت' },
    ],
  ],
];

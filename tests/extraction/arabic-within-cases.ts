import type { Said } from './read.ts';

/** Arabic texts about whom a speaker belongs to by a role alone, within the body that the sentences before are about. */
export const arabicWithinCases: [name: string, text: string, expected: Said[]][] = [
  [
    'the unnamed in a body that a pronoun takes up, and one of those it has',
    'علقت هيئة الموانئ الشمالية الشحن. وقال مسؤول فيها إن الرصيف مغلق. وذكر مصدر داخلها أن العمل توقف. وأوضح أحد أعضائها أن القرار صعب. وقالت إحدى موظفاتها إن الأجر قليل.',
    [
      { speaker: 'مسؤول', words: 'الرصيف مغلق', organization: 'هيئة الموانئ الشمالية' },
      { speaker: 'مصدر داخلها', words: 'العمل توقف', organization: 'هيئة الموانئ الشمالية' },
      { speaker: 'أحد أعضائها', words: 'القرار صعب', organization: 'هيئة الموانئ الشمالية' },
      { speaker: 'إحدى موظفاتها', words: 'الأجر قليل', organization: 'هيئة الموانئ الشمالية' },
    ],
  ],
  [
    'a president, a general secretary, a member and a deputy of what is no state',
    'تراجعت تعاونية الزيتون عن البيع. وقال الرئيس كمال زين إن السعر هبط. وقال الأمين العام سمير حداد إن المخزن ممتلئ. وقالت العضوة ليلى صبري إن الموسم فقير. وقال نائب الرئيس رامي سعد إن الدين كبير.',
    [
      { speaker: 'كمال زين', words: 'السعر هبط', organization: 'تعاونية الزيتون' },
      { speaker: 'سمير حداد', words: 'المخزن ممتلئ', organization: 'تعاونية الزيتون' },
      { speaker: 'ليلى صبري', words: 'الموسم فقير', organization: 'تعاونية الزيتون' },
      { speaker: 'رامي سعد', words: 'الدين كبير', organization: 'تعاونية الزيتون' },
    ],
  ],
  [
    'roles with a pronoun, of men and of women',
    'زار مجلس الضفاف سبع قرى. وقال نائب رئيسه كمال زين إن الماء يكفي. وقالت منسقته ليلى صبري إن الوقت ضيق. وقالت وكيلته هدى كرم إن النص جاهز.',
    [
      { speaker: 'كمال زين', words: 'الماء يكفي', organization: 'مجلس الضفاف' },
      { speaker: 'ليلى صبري', words: 'الوقت ضيق', organization: 'مجلس الضفاف' },
      { speaker: 'هدى كرم', words: 'النص جاهز', organization: 'مجلس الضفاف' },
    ],
  ],
  [
    'those of a force, and of the club that a sentence is about',
    'أوقفت شرطة المنارة أربعة رجال. وقال العقيد كمال زين إن التحقيق مستمر. وقال القائد سمير حداد إن الحي آمن. وتعادل اتحاد الوادي مع ضيفه شباب المرسى. وقال المدرب هانس مولر إن الفريق تعب.',
    [
      { speaker: 'كمال زين', words: 'التحقيق مستمر', organization: 'شرطة المنارة' },
      { speaker: 'سمير حداد', words: 'الحي آمن', organization: 'شرطة المنارة' },
      { speaker: 'هانس مولر', words: 'الفريق تعب', organization: 'اتحاد الوادي' },
    ],
  ],
  [
    'a festival, and a port whose name ends before what it has',
    'افتتح مهرجان الربيع دورته العاشرة. وقال المدير كمال زين إن القاعة ممتلئة. ثم أغلق ميناء صفاقس أرصفته. وقال مدير الميناء سمير حداد إن البحر هائج.',
    [
      { speaker: 'كمال زين', words: 'القاعة ممتلئة', organization: 'مهرجان الربيع' },
      { speaker: 'سمير حداد', words: 'البحر هائج', organization: 'ميناء صفاقس' },
    ],
  ],
  [
    'a noun for a body that is known, and nobody by what they know alone',
    'نشرت اليونيسف تقديراتها. وقال متحدث باسم المنظمة إن الغذاء قليل. وقال الخبير الاقتصادي كمال زين إن السعر هبط. وقال الممثل سمير حداد إن العرض طويل.',
    [
      { speaker: 'متحدث باسم المنظمة', words: 'الغذاء قليل', organization: 'اليونيسف' },
      { speaker: 'كمال زين', words: 'السعر هبط' },
      { speaker: 'سمير حداد', words: 'العرض طويل' },
    ],
  ],
];

import type { Said } from './read.ts';

/** Arabic sentences in the manner of newsrooms of Beirut, Baghdad and the Gulf: sources by their qualities, media that are told, roles before marks. */
export const arabicNewsroomCases: [name: string, text: string, expected: Said[]][] = [
  [
    'unnamed sources by qualities that are nouns elsewhere',
    'أكدت مصادر وزارية متابعة أن الماء كثير. وحذر مسؤول حكومي سابق من أن السد آمن. وأشار مصدر مطلع إلى أن النهر طويل. وقالت شخصيات نيابية مشاركة إن الجسر مغلق.',
    [
      { speaker: 'مصادر وزارية متابعة', words: 'الماء كثير' },
      { speaker: 'مسؤول حكومي سابق', words: 'السد آمن' },
      { speaker: 'مصدر مطلع', words: 'النهر طويل' },
      { speaker: 'شخصيات نيابية مشاركة', words: 'الجسر مغلق' },
    ],
  ],
  [
    'a medium between marks that somebody told',
    'وأفاد مصدر أمني عراقي «المنبر» بأن الماء كثير. وأفاد ناشطون «المنبر» بأن السد آمن. وأبلغ مسؤول حكومي رفيع «المنبر» أن النهر طويل. وأفاد مدير المستشفى سامي عزيز «المنبر» بأن الجسر مغلق. وأفاد مدير عام «سديم» بأن الطريق سالك.',
    [
      { speaker: 'مصدر أمني عراقي', words: 'الماء كثير' },
      { speaker: 'ناشطون', words: 'السد آمن', organization: '' },
      { speaker: 'مسؤول حكومي رفيع', words: 'النهر طويل' },
      { speaker: 'سامي عزيز', words: 'الجسر مغلق', organization: 'المستشفى' },
      { speaker: 'مدير عام «سديم»', words: 'الطريق سالك', organization: 'سديم' },
    ],
  ],
  [
    'a role of a body between marks, before a title or a name',
    'أكد الأمين العام لـ«سديم» الشيخ سامي عزيز أن الماء كثير. وقال الناطق الرسمي لـ«رؤى» المقدم كمال زين إن السد آمن. وقال عضو المكتب السياسي لـ«البشائر» وليد حداد إن النهر طويل.',
    [
      { speaker: 'سامي عزيز', words: 'الماء كثير', organization: 'سديم' },
      { speaker: 'كمال زين', words: 'السد آمن', organization: 'رؤى' },
      { speaker: 'وليد حداد', words: 'النهر طويل' },
    ],
  ],
];

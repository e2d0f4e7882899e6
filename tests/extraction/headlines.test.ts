import { expect, test } from 'vitest';
import { extract } from '../../src/extraction/extract.ts';
import { gazetteer } from './read.ts';

/** Headlines over a text, and what they say: who, with what words; the names are invented. */
const headlines: [headline: string, text: string, said: [speaker: string, words: string][]][] = [
  [
    'Bank cuts rate by a point; governor: ‘Not over yet’',
    'The bank cut its rate. Governor Ina Holm was there.',
    [['Ina Holm', 'Not over yet']],
  ],
  ['تركيا: مقتل جنديين في تفجير قرب الحدود', 'وقع الانفجار صباح أمس على طريق قديم في الشرق.', []],
  ['تايوان: الحزب الحاكم يختار مرشحة للرئاسة', 'اجتمع الأعضاء أمس في مبنى قديم وسط العاصمة.', []],
  [
    'Trask lament on missing friends: “Where are they?”',
    'Ivo Trask spoke on Monday.',
    [['Ivo Trask', 'Where are they?']],
  ],
  ['Finch plea: “Give us a week”', 'Ada Finch left on Monday.', [['Ada Finch', 'Give us a week']]],
  [
    'مزارعون غاضبون ووزارة الري تدعو إلى الصبر',
    'انقطع الماء عن القرى منذ أيام، ولم يبدأ إصلاح القناة بعد.',
    [['وزارة الري', 'الصبر']],
  ],
  [
    'حريق في مصنع قديم والدفاع المدني يحذر من التسرب',
    'اندلع الحريق ليلا في مصنع للنسيج.',
    [['الدفاع المدني', 'التسرب']],
  ],
  [
    'الموارد المائية تنفي نقص المياه',
    'زار وفد من وزارة الموارد المائية السد القديم.',
    [['وزارة الموارد المائية', 'نقص المياه']],
  ],
  [
    'نواب يتهمون رئيس البلدية بـ«بيع الساحة».. والرئيس: الصفقة سليمة',
    'بحث المجلس أمس بيع الساحة القديمة في جلسة طويلة.',
    [
      ['نواب', 'بيع الساحة'],
      ['الرئيس', 'الصفقة سليمة'],
    ],
  ],
  [
    'أساتذة الجامعة إلى الإضراب المفتوح: "لن ندخل القاعات"',
    'انقطعت الطريق عن القرى منذ أيام.',
    [['أساتذة الجامعة', 'لن ندخل القاعات']],
  ],
  [
    '«لن أستقيل أبدا».. رئيس النادي يهاجم الحكام',
    'انقطعت الطريق عن القرى منذ أيام.',
    [['رئيس النادي', 'لن أستقيل أبدا']],
  ],
  [
    'صحيفة المنار عن سامي نصر: السد آمن',
    'انقطعت الطريق عن القرى منذ أيام.',
    [['سامي نصر', 'السد آمن']],
  ],
  [
    'بعد أسبوع على الحادث.. أسرة الضحية: نريد القصاص',
    'انقطعت الطريق عن القرى منذ أيام.',
    [['أسرة الضحية', 'نريد القصاص']],
  ],
  ['المتهم أمام النيابة: كنت خائفا', 'انقطعت الطريق عن القرى منذ أيام.', [['المتهم', 'كنت خائفا']]],
  [
    'أزمة الخبز: وزير التموين يحذر من «الشائعات»',
    'انقطعت الطريق عن القرى منذ أيام.',
    [['وزير التموين', 'الشائعات']],
  ],
  [
    'فضيحة المرفأ: نقابة تتهم الإدارة بـ«الإهمال»',
    'اتهمت النقابة الوطنية للبحارة الإدارة بالإهمال.',
    [['النقابة الوطنية للبحارة', 'الإهمال']],
  ],
  ['سكان يرفضون الرحيل عن الحي القديم', 'بقي في الحي القديم مئة بيت.', []],
  [
    '«الجسر مغلق حتى الشتاء»: رئيس بلدية صيدا',
    'انقطعت الطريق عن القرى منذ أيام.',
    [['رئيس بلدية صيدا', 'الجسر مغلق حتى الشتاء']],
  ],
  ['برنامج «مساء جديد»: حلقة عن الجسور القديمة', 'انقطعت الطريق عن القرى منذ أيام.', []],
  [
    '«الجسر مغلق حتى الشتاء»: ليلى بركات',
    'وقال كمال زين إن الطريق انقطعت. وقالت بركات إن العمل بدأ.',
    [['ليلى بركات', 'الجسر مغلق حتى الشتاء']],
  ],
  [
    '«الجسر مغلق حتى الشتاء»: أزمة جديدة في القرى',
    'وقال كمال زين إن الطريق انقطعت.',
    [['كمال زين', 'الجسر مغلق حتى الشتاء']],
  ],
  [
    'محللون يدعون إلى إغلاق الجسر.. وبلدية صيدا تنفي وجود خلل',
    'انقطعت الطريق عن القرى منذ أيام.',
    [
      ['محللون', 'إغلاق الجسر'],
      ['بلدية صيدا', 'وجود خلل'],
    ],
  ],
  [
    '«خريطة صوتية» للنهر: كيف يسمع العلماء الماء؟',
    'وضع العلماء أجهزة تحت الماء على طول النهر قبل عام.',
    [],
  ],
  [
    'Mayor Says Bridge Will Reopen Before Winter',
    'The bridge will reopen before winter once the work is done.',
    [['Mayor', 'Bridge Will Reopen Before Winter']],
  ],
  [
    'Vale Promises to Rewrite Parking Rules After Brenmoor Officers Tow Hearse',
    'The rules will be rewritten, and the officers who had to tow the hearse will be sent to another post. Nobody in Brenmoor has been fined since the mayor, Nora Vale, took office. The hearse was towed from a chapel in the middle of Brenmoor while the family was inside.',
    [['Nora Vale', 'to Rewrite Parking Rules']],
  ],
  [
    'Teachers Vow to Strike Over Pay as Talks Collapse',
    'The talks collapsed on Friday.',
    [['Teachers', 'to Strike Over Pay']],
  ],
  [
    'City Ignored Flood Warnings, Report Says',
    'The report was published on Friday.',
    [['Report', 'City Ignored Flood Warnings']],
  ],
  [
    "Parents vow to fight closure in court: 'You just lost us'",
    'The school will close in May.',
    [
      ['Parents', 'to fight closure in court'],
      ['Parents', 'You just lost us'],
    ],
  ],
  [
    "Mayor says bridge will close: 'It is not safe'",
    'The bridge will close in May.',
    [
      ['Mayor', 'bridge will close'],
      ['Mayor', 'It is not safe'],
    ],
  ],
  [
    "Student, 19, died after sepsis 'missed three times', inquest hears",
    'The student died in May.',
    [['', "Student, 19, died after sepsis 'missed three times'"]],
  ],
  [
    "Boy, 9, drowned in 'unguarded' pool, coroner told",
    'The boy drowned in a pool that nobody guarded, and the court was told on Friday that the gate had been open since May.',
    [['', "Boy, 9, drowned in 'unguarded' pool"]],
  ],
  [
    'Minister says tax will fall and union warns of cuts',
    'The tax will fall in May.',
    [
      ['Minister', 'tax will fall'],
      ['union', 'cuts'],
    ],
  ],
];

test.each(headlines)('%s', (headline, text, said) => {
  const { paragraphs, attributions } = extract(`${headline}\n\n${text}`, { gazetteer });
  expect(
    attributions
      .filter(({ content: [first] }) => first?.paragraph === 0)
      .map(({ speakers, content }) => [
        speakers.map(({ name }) => name).join(' + '),
        content.map((span) => paragraphs[0]?.text.slice(span.start, span.end)).join(' … '),
      ]),
  ).toEqual(said);
});

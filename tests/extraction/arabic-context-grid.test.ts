import { expect, test } from 'vitest';
import { extract } from '../../src/extraction/extract.ts';
import { gazetteer } from './read.ts';

/** What an article says first, the body that it is about, the noun that takes it up, and the roles within it. */
const contexts: [said: string, body: string, noun: string, isFeminine: boolean, roles: string][] = [
  ['تعادل اتحاد الوادي مع ضيفه شباب المرسى.', 'اتحاد الوادي', 'الفريق', false, 'مدرب حارس قائد'],
  ['خسر نادي الصقور أمام ضيفه الفهود.', 'نادي الصقور', 'النادي', false, 'مدرب رئيس قائد'],
  ['أغلقت مدرسة الأمل أبوابها.', 'مدرسة الأمل', 'المدرسة', true, 'مدير مديرة ناظر'],
  ['علقت جامعة المنار الدروس.', 'جامعة المنار', 'الجامعة', true, 'رئيس رئيسة عميد'],
  ['علق مستشفى النور الجراحات.', 'مستشفى النور', 'المستشفى', false, 'مدير رئيسة جراح'],
  ['ألغى مسرح المدينة عروضه.', 'مسرح المدينة', 'المسرح', false, 'مدير مديرة'],
  ['قررت بلدية المنارة إغلاق السوق.', 'بلدية المنارة', 'البلدية', true, 'رئيس عضو رئيسة'],
  ['حذرت هيئة الأرصاد الجوية من المطر.', 'هيئة الأرصاد الجوية', 'الهيئة', true, 'رئيس مدير'],
  ['أوقفت شرطة المنارة رجلين.', 'شرطة المنارة', 'الشرطة', true, 'قائد مدير مفتش'],
  ['شنت كتائب النخيل هجوما.', 'كتائب النخيل', 'الكتائب', true, 'قائد ناطق'],
  ['نشر حزب الأفق برنامجه.', 'حزب الأفق', 'الحزب', false, 'زعيم رئيسة عضو ناطق'],
  ['دعت نقابة السائقين إلى إضراب.', 'نقابة السائقين', 'النقابة', true, 'رئيس عضو نقيب'],
  ['حذرت غرفة التجارة من الإغلاق.', 'غرفة التجارة', 'الغرفة', true, 'رئيس مديرة عضو'],
  ['سرحت شركة «سهيل» عمالها.', 'سهيل', 'الشركة', true, 'مدير مؤسس رئيسة'],
  ['طرحت إنفيديا معالجا جديدا.', 'إنفيديا', 'الشركة', true, 'مدير ناطقة'],
  ['أغلق ميناء صفاقس أرصفته.', 'ميناء صفاقس', 'الميناء', false, 'مدير مهندس'],
  ['افتتح مهرجان الربيع دورته.', 'مهرجان الربيع', 'المهرجان', false, 'مدير رئيسة'],
  ['خسرت تعاونية الزيتون محصولها.', 'تعاونية الزيتون', 'التعاونية', true, 'رئيس عضو مدير'],
  ['غرمت وكالة تقنين المياه المعمل.', 'وكالة تقنين المياه', 'الوكالة', true, 'مدير مفتش'],
];

const said = 'الماء يكفي';
const title = 'خبر اليوم في سطور قليلة';
const rain = 'وتساقط المطر طوال الليل.';

/** How a role tells of its body: alone, with the noun that takes the body up, and with a pronoun. */
function sentences(role: string, noun: string, isFeminine: boolean): string[] {
  const isWoman = role.endsWith('ة');
  const [verb, name] = isWoman ? ['وقالت', 'ليلى صبري'] : ['وقال', 'سمير حداد'];
  const its = `${isWoman ? role.replace(/ة$/u, 'ت') : role}${isFeminine ? 'ها' : 'ه'}`;
  return [
    `${verb} ال${role} ${name} إن ${said}.`,
    `${verb} ${role} ${noun}، ${name}، إن ${said}.`,
    `${verb} ${its} ${name} إن ${said}.`,
  ];
}

/** Those who have no name, in a body. */
function unnamed(isFeminine: boolean): string[] {
  const its = isFeminine ? 'ها' : 'ه';
  return ['متحدث باسم', 'مسؤول في', 'مصدر داخل', 'أحد أعضائ'].map(
    (source) => `وقال ${source}${its} إن ${said}.`,
  );
}

const bodiesOf = (text: string): string | undefined =>
  extract(text, { gazetteer })
    .attributions.at(-1)
    ?.organizations.map(({ name }) => name)
    .join(' + ');

test.each(contexts)('%s is what roles alone are within', (first, body, noun, isFeminine, roles) => {
  const spoken = [
    ...roles.split(' ').flatMap((role) => sentences(role, noun, isFeminine)),
    ...unnamed(isFeminine),
  ];
  // Every other one at a distance, with somebody else between.
  const wrong = spoken
    .map((sentence, i) =>
      i % 2 === 0
        ? `${title}\n\n${first} ${sentence}`
        : `${title}\n\n${first} ${rain}\n\nويقول التاجر كمال الزين إن السوق خالية.\n\n${sentence}`,
    )
    .filter((text) => bodiesOf(text) !== body);
  expect(wrong).toEqual([]);
});

const nobodies = [
  'المحامي سامي عزيز',
  'الخبير الاقتصادي سامي عزيز',
  'المحلل السياسي سامي عزيز',
  'الممثل سامي عزيز',
  'الكاتب سامي عزيز',
  'المزارع سامي عزيز',
  'المؤرخ سامي عزيز',
  'شاهد عيان',
  'أحد السكان',
  'المدرب السابق سامي عزيز',
  'العميد المتقاعد سامي عزيز',
  'والد الضحية سامي عزيز',
];

test.each(nobodies)('%s is of no body that was named before', (somebody) => {
  const wrong = contexts
    .map(([first]) => `${title}\n\n${first} وقال ${somebody} إن ${said}.`)
    .filter((text) => bodiesOf(text) !== '');
  expect(wrong).toEqual([]);
});

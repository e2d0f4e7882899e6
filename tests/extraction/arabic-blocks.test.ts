import { expect, test } from 'vitest';
import { classifyBlocks } from '../../src/extraction/blocks/classify.ts';
import { datelineEnd } from '../../src/extraction/dateline.ts';
import { splitParagraphs } from '../../src/extraction/text.ts';

function kindsOf(page: string): [kind: string, line: string][] {
  const lines = splitParagraphs(page);
  return classifyBlocks(lines).map((kind, i) => [kind, lines[i] ?? '']);
}

const arabicText = [
  'بدأت الأزمة في المدينة قبل أيام واستمرت حتى اليوم مع تجدد الاحتجاجات في أحيائها، وشارك فيها آلاف السكان.',
  'وقال رئيس البلدية كمال زين إن الوضع لا يحتمل مزيداً من التأخير، داعياً الحكومة إلى التحرك قبل نهاية الشهر.',
  'وأضاف أن ثلاثة من الأحياء الجنوبية بقيت دون ماء طوال الأسبوع الماضي، وأن الأهالي يشترونه من الصهاريج.',
];

test.each([
  'من يوليا هارتمان ورامي الديك',
  'بقلم سمير دوبراتي وإدوارد هولت',
  'Author, سمر القادري',
  'Role, بي بي سي نيوز عربي - الرباط',
  'زونغولداك / محمد دميرجان / الأناضول',
  'البصرة – واع – رامي الفواز',
  'القدس المحتلة',
  '06-07-2026 | 13:40    المصدر: "المرفأ"',
  'نيويورك ـ من أمل سعد',
  'يوليا هارتمان، رامي الديك',
  'أ ف ب - باريس',
  'رام الله 6-7-2026 وفا-',
  'سمر القادري – بي بي سي نيوز عربي',
  'هدى سالم (القاهرة)',
  'ساهم في التغطية: سمير خليل',
  'سلمى بن عمار — الحمامات',
  'وكالة الساحل – حمزة المرابط من الدار البيضاء',
])('who wrote an Arabic text and where: %s', (line) => {
  expect(
    kindsOf(['أزمة المياه تتفاقم في أحياء المدينة', line, ...arabicText].join('\n'))[1],
  ).toEqual(['byline', line]);
});

test.each([
  '--(بترا) ل ح/ر م/ب ط',
  'ص.ش/ع.غ (د ب أ)',
  '=================ح.س.',
  'أ.م / ر.ع (رويترز)',
  'إخفاء الملخص',
  'عرض كل الصور',
  '3 دقائق',
  'دقيقتان',
  'قبل 7 ساعة',
  'منذ 3 أيام',
  'أبرز النقاط',
  'TT',
  'أسهم في هذا التقرير مراسلنا في جاكرتا كمال زين.',
  'هذا المحتوى متاح للمشتركين، وللاطلاع عليه كاملاً يرجى الاشتراك في خدمة الوكالة',
])('what an Arabic page or agency says of itself: %s', (line) => {
  const page = ['أزمة المياه تتفاقم في أحياء المدينة', 'الرباط: سلمى بنجلون', ...arabicText, line];
  expect(kindsOf(page.join('\n')).at(-1)).toEqual(['boilerplate', line]);
});

test.each([
  'سكان يملأون الجرار عند نبع في قرية الزيتونة - أ ب',
  'سكان يملأون الجرار عند نبع القرية - 3 آذار 2025 (صوت الوادي/ كمال أبو زيد الحلبي)',
])('who made an image, at the end of its words: %s', (line) => {
  const page = ['أزمة المياه تتفاقم في أحياء المدينة', 'الرباط: سلمى بنجلون', line, ...arabicText];
  expect(kindsOf(page.join('\n'))[2]).toEqual(['caption', line]);
});

test.each(['أبرز التطورات', 'تغطية للأسواق'])('two nouns are nobody who wrote: %s', (line) => {
  const page = ['أزمة المياه تتفاقم في أحياء المدينة', line, 'الرباط: سلمى بنجلون', ...arabicText];
  expect(kindsOf(page.join('\n'))[1]?.[0]).not.toBe('byline');
});

test.each(['أوسلو: إجراء روتيني', 'الخوف من العطش'])('a heading stays one: %s', (line) => {
  const page = ['أزمة المياه تتفاقم في أحياء المدينة', ...arabicText, line, ...arabicText];
  expect(kindsOf(page.join('\n'))[4]).toEqual(['heading', line]);
});

test.each([
  ['أنقرة / الأناضول / ', 'قال وزير الري إن السد آمن'],
  ['صنعاء - سبأ - ', 'أكد المحافظ أن الطريق مفتوح'],
  ['رام الله ـ وفا: ', 'قالت هيئة المياه إن السد آمن'],
  ['', 'صنعاء - التي زارها - مدينة قديمة'],
])('a dateline ends before the text: %s', (dateline, text) => {
  expect(datelineEnd(`${dateline}${text}`)).toBe(dateline.length);
});

test.each([
  ['الخرطوم ـ صدى النيل: ', 'قال وزير الري إن السد آمن'],
  ['', 'الخرطوم ـ وزير الري: السد آمن'],
  ['واس - أبها: ', 'أعلنت وزارة الري أن السد آمن'],
  ['المنبر- ينبع: ', 'أعلنت وزارة الري أن السد آمن'],
  ['سمير رزق، كمال حداد- المنبر- جازان: ', 'في رد على الخبر قال الوزير إن السد آمن'],
  ['', 'كمال زين - مدير المدرسة: لن نغلق الباب'],
])('the first dateline of an article with an outlet of no list: %s', (dateline, text) => {
  expect(datelineEnd(`${dateline}${text}`, { isFirst: true })).toBe(dateline.length);
});

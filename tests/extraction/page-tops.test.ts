import { expect, test } from 'vitest';
import { classifyBlocks } from '../../src/extraction/blocks/classify.ts';
import { splitParagraphs } from '../../src/extraction/text.ts';

const letters: Record<string, string> = {
  H: 'headline',
  s: 'subheadline',
  c: 'caption',
  b: 'byline',
  h: 'heading',
  t: 'body',
  x: 'boilerplate',
};

/** Lines after the letter of what each is. */
function expectKinds(page: string): void {
  const lines = splitParagraphs(page).map((line) => [line.slice(0, 1), line.slice(2)] as const);
  const kinds = classifyBlocks(lines.map(([, text]) => text));
  expect(kinds.map((kind, i) => [kind, lines[i]?.[1]])).toEqual(
    lines.map(([letter, text]) => [letters[letter], text]),
  );
}

const arabicText = `
  t أعلنت بلدية المدينة أمس أن إمدادات المياه ستعود إلى الأحياء الجنوبية قبل نهاية الشهر، بعد أسبوعين من الانقطاع.
  t وقال رئيس البلدية كمال زين إن إصلاح المضخات انتهى، داعياً السكان إلى الإبلاغ عن أي تسرب في الأحياء القديمة.`;
const englishText = `
  t The council said on Monday that water supplies would return to the southern districts before the end of the month.
  t Mayor Ina Holm told reporters that repairs of the pumps were done and asked residents to report every new leak.`;

test('a site, its slogan and its sections stand over the headline, which alone the text says again', () => {
  expectKinds(`
  x ضفاف برس
  x جريدة إلكترونية مستقلة
  x البنوك والتمويل
  x الرئيسية سياسة مجتمع جهات حوادث رياضة وآراء
  H البلدية تعد بعودة المياه إلى الأحياء الجنوبية
  b ضفاف برس – سمير خوري ${arabicText}`);
  expectKinds(`
  x The Marl Gazette
  x News Sport What's On Property Motors Jobs Public Notices
  H Council promises water to southern districts
  b 13th March 2025   By Gareth Holm   Local Reporter ${englishText}`);
});

test.each(['T', '20', 'تاسي 11,482.36 0.42%+', 'Türkçe English العربية', 'أخبار|أزمات إنسانية'])(
  'what only a page has over its headline: %s',
  (line) => {
    expectKinds(`
    x الرئيسية
    x ${line}
    H البلدية تعد بعودة المياه إلى الأحياء الجنوبية
    b الثلاثاء 18 فبراير 2025 ${arabicText}`);
  },
);

test.each([
  'نيوز 7 – وكالات | آخر تحديث 22:47',
  'هبة منصور · 18 يونيو 2025 · 3 دقائق للقراءة',
  'Prague (AFP)',
  'Shahid Awan Published October 16, 2025',
  'سيدي موسى - ياسين ب.',
])('who wrote and when, among other parts: %s', (line) => {
  const [headline, text] = /\p{Script=Arabic}/u.test(line)
    ? ['البلدية تعد بعودة المياه إلى الأحياء الجنوبية', arabicText]
    : ['Council promises water to southern districts', englishText];
  expectKinds(`
  H ${headline}
  b ${line} ${text}`);
});

test.each([
  'تغطية مباشرة: عودة المياه إلى الأحياء الجنوبية بعد أسبوعين من الانقطاع',
  'تغطية مستمرة | عودة المياه إلى الأحياء الجنوبية بعد أسبوعين من الانقطاع',
])('a label before the headline on its line: %s', (line) => {
  expectKinds(`
  H ${line}
  b الثلاثاء 18 فبراير 2025 ${arabicText}`);
});

test('the hours of a live page with the titles of what was added then are headings', () => {
  expectKinds(`
  H عودة المياه إلى الأحياء الجنوبية بعد أسبوعين
  b الثلاثاء 18 فبراير 2025
  h 22:40 – إصلاح المضخات ${arabicText}
  h 20:10 – المساعدات ${arabicText}
  h 18:45 – الأرصاد ${arabicText}`);
});

test('a box of links with a name of its own, and one under a link that ends the list', () => {
  expectKinds(`
  H البلدية تعد بعودة المياه إلى الأحياء الجنوبية
  b الثلاثاء 18 فبراير 2025 ${arabicText}
  x تخطى جدير بالمتابعة وواصل القراءة
  x جدير بالمتابعة
  x لماذا قفزت أسعار الزيتون حول العالم؟
  x خمسة أسئلة عن ضريبة الكربون في أوروبا
  x جدير بالمتابعة نهاية ${arabicText}`);
  expectKinds(`
  H Council promises water to southern districts
  b By Ina Holm ${englishText}
  x list of 2 items
  x list 1 of 2 Olive prices: what to know
  x end of list ${englishText}`);
});

test('what says that an image is of an archive is under it', () => {
  expectKinds(`
  H البلدية تعد بعودة المياه إلى الأحياء الجنوبية
  b الثلاثاء 18 فبراير 2025
  c مضخة في الحي الجنوبي - صورة أرشيفية ${arabicText}`);
});

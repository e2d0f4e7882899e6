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

/** Lines, each after the letter of what it is: what is read of them, and what is wanted. */
function read(page: string): { got: string[]; wanted: string[] } {
  const lines = splitParagraphs(page);
  const kinds = classifyBlocks(lines.map((line) => line.slice(2)));
  return {
    got: kinds.map((kind, i) => `${kind}: ${lines[i]?.slice(2)}`),
    wanted: lines.map((line) => `${letters[line.slice(0, 1)]}: ${line.slice(2)}`),
  };
}

const arabicText = `
  t أعلنت بلدية المدينة أمس أن إمدادات المياه ستعود إلى الأحياء الجنوبية قبل نهاية الشهر، بعد أسبوعين من الانقطاع.
  t وقال رئيس البلدية كمال زين إن إصلاح المضخات انتهى، داعياً السكان إلى الإبلاغ عن أي تسرب في الأحياء القديمة.`;
const englishText = `
  t The council said on Monday that water supplies would return to the southern districts before the end of the month.
  t Mayor Ina Holm told reporters that repairs of the pumps were done and asked residents to report every new leak.`;

const arabicHeadline = 'البلدية تعد بعودة المياه إلى الأحياء الجنوبية';
const englishHeadline = 'Council promises water to southern districts';

const overHeadline = [
  'T',
  '20',
  'تاسي 11,482.36 0.42%+',
  'Türkçe English العربية',
  'أخبار|أزمات إنسانية',
];
const bylines = [
  'نيوز 7 – وكالات | آخر تحديث 22:47',
  'هبة منصور · 18 يونيو 2025 · 3 دقائق للقراءة',
  'Prague (AFP)',
  'Shahid Awan Published October 16, 2025',
  'سيدي موسى - ياسين ب.',
];
const labelled = [
  'تغطية مباشرة: عودة المياه إلى الأحياء الجنوبية بعد أسبوعين من الانقطاع',
  'تغطية مستمرة | عودة المياه إلى الأحياء الجنوبية بعد أسبوعين من الانقطاع',
];

const pages: [name: string, page: string][] = [
  [
    'a site, its slogan and its sections over the headline, which alone the text says again',
    `
    x ضفاف برس
    x جريدة إلكترونية مستقلة
    x البنوك والتمويل
    x الرئيسية سياسة مجتمع جهات حوادث رياضة وآراء
    H ${arabicHeadline}
    b ضفاف برس – سمير خوري ${arabicText}`,
  ],
  [
    'the same of an English page',
    `
    x The Marl Gazette
    x News Sport What's On Property Motors Jobs Public Notices
    H ${englishHeadline}
    b 13th March 2025   By Gareth Holm   Local Reporter ${englishText}`,
  ],
  ...overHeadline.map((line): [string, string] => [
    `what only a page has over its headline: ${line}`,
    `
    x الرئيسية
    x ${line}
    H ${arabicHeadline}
    b الثلاثاء 18 فبراير 2025 ${arabicText}`,
  ]),
  ...bylines.map((line): [string, string] => {
    const [headline, text] = /\p{Script=Arabic}/u.test(line)
      ? [arabicHeadline, arabicText]
      : [englishHeadline, englishText];
    return [`who wrote and when, among other parts: ${line}`, `H ${headline}\nb ${line} ${text}`];
  }),
  ...labelled.map((line): [string, string] => [
    `a label before the headline on its line: ${line}`,
    `
    H ${line}
    b الثلاثاء 18 فبراير 2025 ${arabicText}`,
  ]),
  [
    'the hours of a live page with the titles of what was added then',
    `
    H عودة المياه إلى الأحياء الجنوبية بعد أسبوعين
    b الثلاثاء 18 فبراير 2025
    h 22:40 – إصلاح المضخات ${arabicText}
    h 20:10 – المساعدات ${arabicText}
    h 18:45 – الأرصاد ${arabicText}`,
  ],
  [
    'a box of links with a name of its own',
    `
    H ${arabicHeadline}
    b الثلاثاء 18 فبراير 2025 ${arabicText}
    x تخطى جدير بالمتابعة وواصل القراءة
    x جدير بالمتابعة
    x لماذا قفزت أسعار الزيتون حول العالم؟
    x خمسة أسئلة عن ضريبة الكربون في أوروبا
    x جدير بالمتابعة نهاية ${arabicText}`,
  ],
  [
    'a list of links with its end',
    `
    H ${englishHeadline}
    b By Ina Holm ${englishText}
    x list of 2 items
    x list 1 of 2 Olive prices: what to know
    x end of list ${englishText}`,
  ],
  ...[
    'YouTube and TikTok pull videos of the southern districts',
    'Water Returns In Southern Districts For World Health Day',
    'Listen: southern districts tell council of their water',
  ].map((line): [string, string] => [
    `a headline with capitals within words, of words of sections, or after an imperative: ${line}`,
    `
    H ${line}
    b By Sarah Long ${englishText}`,
  ]),
  [
    'an image of an archive',
    `
    H ${arabicHeadline}
    b الثلاثاء 18 فبراير 2025
    c مضخة في الحي الجنوبي - صورة أرشيفية ${arabicText}`,
  ],
];

test.each(pages)('%s', (_name, page) => {
  const { got, wanted } = read(page);
  expect(got).toEqual(wanted);
});

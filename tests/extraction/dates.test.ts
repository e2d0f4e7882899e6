import { expect, test } from 'vitest';
import { findDates } from '../../src/extraction/dates/find-dates.ts';
import { articleDate } from '../../src/extraction/dates/article-date.ts';
import { extract } from '../../src/extraction/extract.ts';
import { gazetteer } from './read.ts';

test.each([
  ['نُشر: 16:42-9 يوليو 2024 م ـ 03 مُحرَّم 1446 هـ', ['2024-7-9']],
  ['الخميس 16/يناير/2025 - 11:20 ص', ['2025-1-16']],
  ['الخميس ٢٧ تشرين الثاني ٢٠٢٥', ['2025-11-27']],
  ['في 21 آب/أغسطس 2024 © ا ف ب', ['2024-8-21']],
  ['الأربعاء 14 رمضان 1447هـ الموافق 4 مارس 2026م', ['2026-3-4']],
  ['الاثنين 9\u00a0مارس\u00a02026', ['2026-3-9']],
  ['4-2-2026 | 18:35', ['2026-2-4']],
  ['2025/12/08 21:14', ['2025-12-8']],
  ['By Dana Whitlow | Sept. 21, 2025', ['2025-9-21']],
  ['Wed 26 Nov, 2025 at 07:30', ['2025-11-26']],
  ['3rd March 2024 and May 4', ['2024-3-3', 'null-5-4']],
  ['12/31/2025', ['2025-12-31']],
  ['31 فبراير 2025، 45/13/2025، 1.234.567، الطبعة 3', []],
])('the days of %j', (text, days) => {
  expect(findDates(text).map(({ year, month, day }) => `${year}-${month}-${day}`)).toEqual(days);
});

const spoken = (sentence: string) => {
  const head = 'سد جديد في الوادي\n\nسلمى بدر\n\nالخميس 16/يناير/2025 - 11:20 ص\n\n';
  const { attributions, paragraphs } = extract(head + sentence, { gazetteer });
  expect(articleDate(paragraphs)).toBe('2025-01-16');
  return attributions.map(({ spokenOn }) => spokenOn);
};

test.each([
  ['قال الوزير عمر بدر، الثلاثاء، إن السد «سيُملأ».', ['2025-01-14']],
  ['أكد عمر بدر مساء أمس أن السد «سيُملأ».', ['2025-01-15']],
  ['أعلنت وزارة المياه، اليوم الخميس، أن السد «سيُملأ».', ['2025-01-16']],
  ['قال عمر بدر يوم 30 ديسمبر إن السد «سيُملأ».', ['2024-12-30']],
  ['قال عمر بدر لصحيفة المدار اليوم إن السد «سيُملأ».', [null]],
  ['قال عمر بدر إن السد سيُملأ الثلاثاء.', [null]],
  ['قال عمر بدر الذي وصل الثلاثاء إن السد «سيُملأ».', [null]],
  ['قال عمر بدر الذي وصل إلى المدينة الجديدة مع وفده الثلاثاء إن السد «سيُملأ».', [null]],
  ['قال عمر بدر في بيان بتاريخ الثلاثاء إن السد «سيُملأ».', [null]],
  ['هطلت الأمطار الثلاثاء، وقال عمر بدر إن السد «سيُملأ».', [null]],
])('the day of %j', (sentence, days) => {
  expect(spoken(sentence)).toEqual(days);
});

test('an article without a date tells no day', () => {
  const { attributions } = extract(
    'New dam\n\nThe dam will be full, Omar Badr, the minister, said on Tuesday.',
    { gazetteer },
  );
  expect(attributions).toMatchObject([{ spokenOn: null }]);
});

test('English days are read by the day of the article', () => {
  const { attributions } = extract(
    'New dam divides valley\n\nBy Lena Fox\n\nNovember 14, 2025\n\nThe dam will be full by May, Omar Badr, the minister, said on Tuesday.\n\n' +
      '“It is late,” said Ana Cruz, a farmer, yesterday.\n\nCruz, who arrived on Monday, said the river was low.',
    { gazetteer },
  );
  expect(attributions.map(({ spokenOn }) => spokenOn)).toEqual(['2025-11-11', '2025-11-13', null]);
});

import { expect, test } from 'vitest';
import { read } from './read.ts';

const before = {
  ar: 'وصل الوفد إلى المدينة صباح اليوم وعاد في المساء بعد أن زار الميناء.',
  en: 'The delegation came to town in the morning and left at night after it had seen the harbour.',
};
const after = {
  ar: 'وكانت المدينة قد انتظرت سنوات قبل أن تبدأ الأعمال في الميناء القديم.',
  en: 'The town has waited for years and the council has paid for the works twice.',
};

test.each([
  ['“The harbour is ours and it stays ours.” ― Pamela Adler', 'Pamela Adler', ''],
  ['“The harbour is ours and it stays ours.”— Pamela Adler.', 'Pamela Adler', ''],
  ['"The harbour is ours and it stays ours" - Omar Badr, mayor of Larnby', 'Omar Badr', 'Larnby'],
  [
    '"The harbour is ours and it stays ours." – Larnby Residents Association',
    'Larnby Residents Association',
    'Larnby Residents Association',
  ],
  ['«ميناؤنا لنا وسيبقى لأهله» - سامي نصر', 'سامي نصر', ''],
  ['«ميناؤنا لنا وسيبقى لأهله». — سامي نصر، رئيس نادي الميناء', 'سامي نصر', 'نادي الميناء'],
])('a quote is of whoever signs it after a dash: %s', (line, speaker, organization) => {
  const language = /[\u0600-\u06ff]/.test(line) ? 'ar' : 'en';
  const words = /^["“«](.+?)["”»]/u.exec(line)?.[1] ?? '';
  const expected = [{ speaker, words, organization, type: 'direct' }];
  expect(read(`${before[language]}\n\n${line}\n\n${after[language]}`, expected)).toEqual(expected);
});

test.each([
  ['"The harbour is ours and it stays ours" – Badr said on Monday.', 'Badr'],
  ['"The harbour is ours and it stays ours" - council leaders tear up the plan', ''],
  ['«ميناؤنا لنا وسيبقى لأهله» – قال رئيس البلدية.', 'رئيس البلدية'],
  ['«ميناؤنا لنا وسيبقى لأهله» - وعاد الوفد في المساء إلى المدينة.', ''],
])('a clause after a dash is no signature: %s', (line, speaker) => {
  const language = /[\u0600-\u06ff]/.test(line) ? 'ar' : 'en';
  const expected = [{ speaker }];
  expect(read(`${before[language]}\n\n${line}\n\n${after[language]}`, expected)).toEqual(expected);
});

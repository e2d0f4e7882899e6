import { expect, test } from 'vitest';
import { publishes, publishesIt } from '../../src/extraction/lexicon/arabic-publishing.ts';
import { formOf, tokenize } from '../../src/extraction/tokens.ts';

const all = (words: string, is: (word: string) => boolean) =>
  words.split(' ').filter((word) => !is(word));
const issues = (word: string) => publishes(formOf(word));
const issuesIt = (word: string) => publishesIt(tokenize(word)[0]);

test('a verb of giving out is told with and without what it gives out', () => {
  expect(all('أصدرت نشر أعدّ وأجرت فوزعت صاغ', issues)).toEqual([]);
  expect(all('أصدرته نشرها أعدّوها أجراها يجريه وستصدره صاغتها وقّعاها وجهها', issuesIt)).toEqual([]);
});

test('with a pronoun it is no verb that what it gives out follows, and other words are neither', () => {
  expect(all('أصدرته نشرها نقابة صدر وزارة', issues)).toEqual(
    'أصدرته نشرها نقابة صدر وزارة'.split(' '),
  );
  expect(all('أصدرت نشر زارها قالته نشرة جمعة وجهة', issuesIt)).toEqual(
    'أصدرت نشر زارها قالته نشرة جمعة وجهة'.split(' '),
  );
});

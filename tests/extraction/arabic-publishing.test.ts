import { expect, test } from 'vitest';
import { publishes, publishesIt } from '../../src/extraction/lexicon/arabic-publishing.ts';
import { formOf } from '../../src/extraction/tokens.ts';

const all = (words: string, is: (form: string) => boolean) =>
  words.split(' ').filter((word) => !is(formOf(word)));

test('a verb of giving out is told with and without what it gives out', () => {
  expect(all('أصدرت نشر أعدّ وأجرت فوزعت صاغ', publishes)).toEqual([]);
  expect(all('أصدرته نشرها أعدّوها أجراها يجريه وستصدره صاغتها وقّعاها وجهها', publishesIt)).toEqual(
    [],
  );
});

test('with a pronoun it is no verb that what it gives out follows, and other words are neither', () => {
  expect(all('أصدرته نشرها نقابة صدر وزارة', publishes)).toEqual(
    'أصدرته نشرها نقابة صدر وزارة'.split(' '),
  );
  expect(all('أصدرت نشر زارها قالته', publishesIt)).toEqual('أصدرت نشر زارها قالته'.split(' '));
});

import { expect, test } from 'vitest';
import {
  madeOrPublished,
  published,
  publishing,
} from '../../src/extraction/lexicon/english-publishing.ts';

const none = (words: string, forms: ReadonlySet<string>) =>
  words.split(' ').filter((word) => forms.has(word));

test('texts are made public by verbs in the forms that news tells it in', () => {
  expect(none('issues issued sent wrote written signs shared sending send', publishing)).toEqual(
    'issues issued sent wrote written signs'.split(' '),
  );
});

test('what was only made was not published', () => {
  const words = 'published sent shared drawn compiled written said';
  expect(none(words, published)).toEqual('published sent shared'.split(' '));
  expect(none(words, madeOrPublished)).toEqual(
    'published sent shared drawn compiled written'.split(' '),
  );
});

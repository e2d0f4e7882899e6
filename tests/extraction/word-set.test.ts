import { expect, test } from 'vitest';
import { wordSet } from '../../src/extraction/lexicon/word-set.ts';

test('a word set folds its words, and may have one in two spellings or two lists', () => {
  expect(wordSet('أمس إن\n  أن', 'أمس')).toEqual(new Set(['امس', 'ان']));
});

test('a list that has a word twice is refused with the word', () => {
  expect(() => wordSet('أمس إن أمس')).toThrow('words that a list has twice: أمس');
});

import { expect, test } from 'vitest';
import { countWords, readingMinutes } from '../../src/domain/words.ts';

test.for([
  ['en', "It's 3.5 km — or 2,000 miles — away.", 7],
  ['ar', 'قال بيسكوف: «لدينا التزامات تعاقدية».', 5],
  ['ar', 'وَسَيَكتُبُونَهَا', 1],
  ['en', '😀 ... «» 👩‍👧', 0],
] as const)('in %s, %j has %i words', ([language, text, count]) => {
  expect(countWords([text], language)).toBe(count);
});

test('words of several paragraphs add up, and no word goes on from one to the next', () => {
  expect(countWords(['one two', 'three', ''], 'en')).toBe(3);
  expect(countWords([], 'en')).toBe(0);
});

test.for([
  [0, 'en', 1],
  [228, 'en', 1],
  [1140, 'en', 5],
  [1140, 'en-GB', 5],
  [690, 'ar', 5],
  [690, 'ar-EG', 5],
  [920, 'fi', 5],
] as const)('%i words of %s take %i minutes', ([words, language, minutes]) => {
  expect(readingMinutes(words, language)).toBe(minutes);
});

import { expect, test } from 'vitest';
import { arabicCases } from './arabic-cases.ts';
import { englishCases } from './english-cases.ts';
import { read } from './read.ts';

test.each(arabicCases)('Arabic: %s', (_name, text, expected) => {
  expect(read(text, expected)).toEqual(expected);
});

test.each(englishCases)('English: %s', (_name, text, expected) => {
  expect(read(text, expected)).toEqual(expected);
});

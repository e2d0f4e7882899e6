import { expect, test } from 'vitest';
import { readPassages, scorePassages } from './score-passages.ts';

/** What was reached when these numbers were written; they may only rise. */
const floors: Record<string, { found: number; speaker: number; body: number }> = {};

const sets = readPassages();

test('every set has its floor, and every statement its words in the text', () => {
  expect(sets.map(({ name }) => name)).toEqual(Object.keys(floors));
  const loose = sets.flatMap(({ passages }) =>
    passages.flatMap(({ text, said }) => said.filter(({ words }) => !text.includes(words))),
  );
  expect(loose).toEqual([]);
});

test.each(sets)('the scores on the passages of $name do not fall', (set) => {
  const { errors: _errors, ...reached } = scorePassages(set);
  const floor = floors[set.name];
  const fallen = Object.entries(floor ?? {}).filter(
    ([what, least]) => reached[what as keyof typeof reached] < least,
  );
  expect(fallen).toEqual([]);
});

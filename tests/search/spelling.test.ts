import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allowedEdits, editDistance, transpositions } from '../../src/search/spelling.ts';

test.for([
  ['peskov', 'peskov', 0],
  ['peskof', 'peskov', 1],
  ['pesko', 'peskov', 1],
  ['peskvo', 'peskov', 1],
  ['بيسكف', 'بيسكوف', 1],
  ['zakahrova', 'zakharova', 1],
  ['zakarva', 'zakharova', 2],
  ['maduro', 'lavrov', Infinity],
] as const)('%s is %s with %s letters changed', ([typed, meant, distance]) => {
  expect(editDistance(typed, meant, 2)).toBe(distance);
});

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'ب'), maxLength: 8 });

test('the distance is the same both ways, and none only to itself', () => {
  fc.assert(
    fc.property(word, word, (one, other) => {
      expect(editDistance(one, other, 8)).toBe(editDistance(other, one, 8));
      expect(editDistance(one, other, 8) === 0).toBe(one === other);
    }),
  );
});

test('two neighbours exchanged are one edit', () => {
  fc.assert(
    fc.property(word, (one) => {
      for (const other of transpositions(one)) {
        expect(editDistance(one, other, 1)).toBe(one === other ? 0 : 1);
      }
    }),
  );
});

test('short words must be right', () => {
  expect(['ab', 'abc', 'abcd', 'abcdefgh'].map(allowedEdits)).toEqual([0, 0, 1, 2]);
});

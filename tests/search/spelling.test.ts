import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allowedEdits, editDistance, nameKeys, spellingKeys } from '../../src/search/spelling.ts';

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

test('whatever is near enough to a name has a key of it', () => {
  const letter = fc.constantFrom('a', 'b', 'ب');
  const edits = fc.array(
    fc.record({ at: fc.nat(12), letter: fc.option(letter), kind: fc.nat(2) }),
    { maxLength: 2 },
  );
  const name = fc.string({ unit: letter, minLength: 3, maxLength: 13 });
  fc.assert(
    fc.property(name, edits, (meant, changes) => {
      const letters = Array.from(meant);
      for (const { at, letter: other, kind } of changes) {
        const place = 1 + (at % letters.length);
        if (other === null && kind === 0)
          letters.splice(place, 2, ...letters.slice(place, place + 2).toReversed());
        else letters.splice(place, Math.min(kind, 1), ...(other === null ? [] : [other]));
      }
      const typed = letters.join('');
      const most = allowedEdits(typed);
      fc.pre(most > 0 && editDistance(typed, meant, most) <= most);
      const keys = new Set(nameKeys(meant));
      expect(spellingKeys(typed, most).some((key) => keys.has(key))).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test('names of any length have few keys, and none that begin with another letter', () => {
  const keys = nameKeys('ب'.concat('abcdefghijklmnopqrstuvwxyz'.repeat(3)));
  expect(keys).toHaveLength(46);
  expect(keys.filter((key) => !key.startsWith('ب'))).toEqual([]);
});

test('short words must be right', () => {
  expect(['ab', 'abc', 'abcd', 'abcdefgh'].map(allowedEdits)).toEqual([0, 0, 1, 2]);
});

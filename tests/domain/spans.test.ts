import fc from 'fast-check';
import { expect, test } from 'vitest';
import { locate } from '../../src/domain/document/spans.ts';
import { choice, stretchOf, text } from './arbitrary-text.ts';

test('offsets given in a text of any normal form become offsets in its NFC', () => {
  fc.assert(
    fc.property(text, choice, (given, chosen) => {
      const { start, end, text: words } = stretchOf(given, chosen);
      const stored = given.normalize('NFC');
      const before = given.slice(0, start).normalize('NFC').length;
      expect(locate(given, { start, end, text: words })).toMatchObject({
        start: before,
        end: before + words.normalize('NFC').length,
        text: stored.slice(before, before + words.normalize('NFC').length),
      });
    }),
  );
});

test('whatever the offsets, the words found are the words given, or none are found', () => {
  fc.assert(
    fc.property(text, fc.nat(30), fc.nat(30), (given, start, end) => {
      const words = given.slice(start, end);
      const span = locate(given, { start, end, text: words });
      if (typeof span === 'string') return;
      expect(span.text).toBe(words.normalize('NFC'));
      expect(given.normalize('NFC').slice(span.start, span.end)).toBe(span.text);
      expect(span.text.isWellFormed()).toBe(true);
    }),
  );
});

test('words that occur once are found without offsets, in any normal form', () => {
  fc.assert(
    fc.property(text, choice, fc.constantFrom('NFC', 'NFD'), (given, chosen, form) => {
      const words = stretchOf(given, chosen).text.normalize('NFC');
      const stored = given.normalize('NFC');
      fc.pre(stored.indexOf(words) === stored.lastIndexOf(words));
      const start = stored.indexOf(words);
      expect(locate(given, { text: words.normalize(form) })).toMatchObject({
        start,
        end: start + words.length,
        text: words,
      });
    }),
  );
});

test('the surroundings of a span find it again', () => {
  fc.assert(
    fc.property(text, choice, (given, chosen) => {
      const { start, end, text: words } = stretchOf(given, chosen);
      const span = locate(given, { start, end, text: words });
      if (typeof span === 'string') throw new Error(span);
      expect(given.normalize('NFC')).toContain(span.prefix + span.text + span.suffix);
      expect(locate(given, { text: words, prefix: span.prefix, suffix: span.suffix })).toEqual(
        span,
      );
    }),
  );
});

test('32 code units around are kept, fewer where that would cut a character', () => {
  const far = `${'x'.repeat(40)}word${'y'.repeat(40)}`;
  expect(locate(far, { text: 'word' })).toMatchObject({
    prefix: 'x'.repeat(32),
    suffix: 'y'.repeat(32),
  });
  const cut = `😀${'x'.repeat(31)}word${'y'.repeat(31)}😀`;
  expect(locate(cut, { text: 'word' })).toMatchObject({
    prefix: 'x'.repeat(31),
    suffix: 'y'.repeat(31),
  });
});

test.for([
  ['a base without its accent', 'cafe\u0301', 3, 4, 'e', 'cuts a letter from its marks'],
  ['an accent without its base', 'cafe\u0301s', 4, 5, '\u0301', 'cuts a letter from its marks'],
  ['alef without its hamza', 'سا\u0654ل', 1, 2, 'ا', 'cuts a letter from its marks'],
  ['half a Hangul syllable', '\u1112\u1161', 0, 1, '\u1112', 'cuts a letter from its marks'],
] as const)('%s is no span of NFC', ([, given, start, end, words, message]) => {
  expect(locate(given, { start, end, text: words })).toBe(message);
});

test('a mark that NFC leaves apart may be cut off, as a tashkeel may', () => {
  expect(locate('كَتب', { start: 0, end: 1, text: 'ك' })).toMatchObject({ start: 0, end: 1 });
});

test('words that would fit only by the length of other letters are refused', () => {
  // Two accented letters; 1 to 3 is the first accent and the second base.
  const given = 'a\u0301a\u0301';
  expect(locate(given, { start: 1, end: 3, text: '\u00e1' })).toBe(
    'does not stand from 1 to 3: there stands “\u0301a”',
  );
});

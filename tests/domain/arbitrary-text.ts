import fc from 'fast-check';

/** What text is made of: several code units, several code points, and forms that NFC rewrites. */
const characters = [
  'a',
  'b',
  'É',
  'e\u0301',
  'o\u0302\u0323',
  'o\u0323\u0302',
  'İ',
  '\u0301',
  '\u212b',
  'ب',
  'سَ',
  'ش\u0651\u064e',
  'ش\u064e\u0651',
  'لا',
  'ا\u0654',
  'أ',
  'آ',
  'ـ',
  '\u064e',
  'ﻻ',
  '😀',
  '👩\u200d👧',
  '🇵🇸',
  '❤\ufe0f',
  '𞤀',
  '\u1112\u1161\u11ab',
  '한',
  '\u0958',
  ' ',
  ' ',
  ' ',
  '\n',
  '\u00a0',
  '«',
  '»',
  '“',
  '”',
  '،',
  ':',
  '.',
];

/** Arabic, Latin, emoji and marks in no particular normal form; never blank. */
export const text = fc
  .array(fc.constantFrom(...characters), { minLength: 1, maxLength: 25 })
  .map((parts) => parts.join(''))
  .filter((words) => words.trim() !== '');

/** Where a text may be cut so that normalising its pieces normalises the whole; at least its ends. */
function boundariesOf(words: string): number[] {
  const whole = words.normalize('NFC');
  return Array.from({ length: words.length + 1 }, (_, at) => at).filter((at) => {
    const pieces = [words.slice(0, at), words.slice(at)];
    return (
      pieces.every((piece) => piece.isWellFormed()) &&
      pieces.map((piece) => piece.normalize('NFC')).join('') === whole
    );
  });
}

/** A stretch of whole letters of a text, by two numbers that choose it. */
export function stretchOf(words: string, [a, b]: readonly [number, number]) {
  const boundaries = boundariesOf(words);
  const first = a % (boundaries.length - 1);
  const last = first + 1 + (b % (boundaries.length - 1 - first));
  const [start = 0, end = 0] = [boundaries[first], boundaries[last]];
  return { start, end, text: words.slice(start, end) };
}

/** Chooses a stretch, see `stretchOf`. */
export const choice = fc.tuple(fc.nat(), fc.nat());

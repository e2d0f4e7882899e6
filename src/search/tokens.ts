import { fold } from './fold.ts';
import { remember, textMemory, wordMemory } from './remember.ts';

/** A word of a text. */
export interface Token {
  /** Half-open, in UTF-16 code units of the text as given. */
  start: number;
  end: number;
  /** Folded: of one script, without marks, in lower case. */
  word: string;
  script: 'arabic' | 'number' | 'other';
}

const letter = String.raw`[\p{L}--\p{scx=Arab}]`;
/** A syllable of Hangul is one, in letters of its own (NFD) too. */
const initial = String.raw`(?:[\u1100-\u115f][\u1160-\u11a7]?[\u11a8-\u11ff]?|${letter}\p{M}*)`;
const number = String.raw`(?<number>\p{Nd}+(?:[.,٫٬]\p{Nd}+)*)`;
const arabic = String.raw`(?<arabic>[[\p{scx=Arab}&&[\p{L}\p{Nl}\p{No}]]ـ][[\p{scx=Arab}&&[\p{L}\p{Nl}\p{No}]]ـ\p{M}\p{Cf}]*)`;
const initials = String.raw`(?:(?:${initial}\.){2,}(?:${initial}(?!\p{L}))?)`;
const other = String.raw`(?:[${letter}\p{Nl}\p{No}][${letter}\p{Nl}\p{No}\p{M}\p{Cf}]*(?:['’ʼ‘\u0060][${letter}\p{M}\p{Cf}]+)*)`;

/** A run of one script, its marks and invisible controls with it; dotted initials and apostrophes hold a word together. */
const run = new RegExp([number, arabic, initials, other].join('|'), 'gv');

/** The words of a text, with where they stand in it. A ligature such as ﷺ is several words in one place. */
export const tokenize = remember((text: string): readonly Token[] => {
  const tokens: Token[] = [];
  for (const match of text.matchAll(run)) {
    const { number, arabic } = match.groups ?? {};
    const raw = withoutEndingControls(match[0]);
    const script = number !== undefined ? 'number' : arabic !== undefined ? 'arabic' : 'other';
    const words = number !== undefined ? [foldNumber(raw)] : foldWords(raw);
    for (const word of words) {
      tokens.push({ start: match.index, end: match.index + raw.length, word, script });
    }
  }
  return tokens.filter((token, i) => !isLooseClitic(token, tokens[i + 1]));
}, textMemory);

/** Arabic and Persian letters and hamza seats that are spelled in more than one way, beyond what names need. */
const spellings: Record<string, string> = {
  پ: 'ب',
  چ: 'ج',
  ژ: 'ز',
  ڤ: 'ف',
  گ: 'ك',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ı: 'i',
};

const foldWords = remember((raw: string): readonly string[] => {
  const text = raw
    .normalize('NFKC')
    .replace(/['’ʼ‘`]s$/iu, '')
    .replaceAll('.', '')
    // مسئول is مسؤول as Egypt spells it.
    .replace(/ئ(?=\p{M}*و)/gu, 'ؤ');
  return fold(text)
    .replace(/[پچژڤگłøđðþæœßı]/g, (letter) => spellings[letter] ?? letter)
    .split(' ')
    .filter((word) => word !== '');
}, wordMemory);

/** '١٬٠٠٠' and '1,000' give '1000', '٢٫٥' gives '2.5'. */
function foldNumber(raw: string): string {
  const number = raw
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replaceAll('٬', ',')
    .replaceAll('٫', '.')
    .normalize('NFKC');
  return /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(number) ? number.replaceAll(',', '') : number;
}

/** A loop, as a pattern would look at each of many controls again and again. */
function withoutEndingControls(run: string): string {
  let end = run.length;
  while (end > 0 && /\p{Cf}/u.test(run.charAt(end - 1))) end--;
  return run.slice(0, end);
}

/** What Arabic writes before a foreign word: الـTASS, وNATO. */
function isLooseClitic({ script, word, end }: Token, next: Token | undefined): boolean {
  return (
    script === 'arabic' &&
    next?.start === end &&
    next.script !== 'arabic' &&
    /^[وف]?(?:[بكلو]|[بكو]?ال|لل)?$/.test(word)
  );
}

import type { Token } from './tokens.ts';

/** A sentence of a paragraph: which of its tokens, from the first up to and without `to`. The final mark is among them. */
export interface Sentence {
  from: number;
  to: number;
}

const ends = new Set(['.', '؟', '?', '!', '۔', '…']);
const abbreviations = new Set([
  'د',
  'ا',
  'م',
  'ص',
  'mr',
  'mrs',
  'ms',
  'dr',
  'prof',
  'sen',
  'rep',
  'gov',
  'gen',
  'col',
  'lt',
  'sgt',
  'capt',
  'rev',
  'st',
  'jan',
  'feb',
  'mar',
  'apr',
  'jun',
  'jul',
  'aug',
  'sept',
  'sep',
  'oct',
  'nov',
  'dec',
  'inc',
  'ltd',
  'co',
  'corp',
  'no',
  'vs',
  'jr',
  'sr',
  'maj',
  'adm',
  'cmdr',
  'hon',
  'messrs',
]);

/** Divides a paragraph's tokens into sentences. A full stop inside a quote's marks ends the sentence around it. */
export function splitSentences(tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (!endsSentence(tokens, i)) continue;
    sentences.push({ from, to: i + 1 });
    from = i + 1;
  }
  if (from < tokens.length) sentences.push({ from, to: tokens.length });
  return sentences;
}

function endsSentence(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  const next = tokens[i + 1];
  if (token === undefined) return false;
  if (token.kind === 'quote') return endsWithStop(token) && (next === undefined || mayStart(next));
  if (token.kind !== 'mark' || !ends.has(token.form)) return false;
  if (next === undefined || token.form !== '.') return true;
  const before = tokens[i - 1];
  if (next.start === token.end && next.kind !== 'quote') return false;
  return !(before?.kind === 'word' && before.end === token.start && isAbbreviation(before, next));
}

function isAbbreviation(before: Token, next: Token): boolean {
  if (!abbreviations.has(before.form)) return /^\p{Lu}$/u.test(before.text) && next.kind === 'word';
  return next.kind === 'word' || next.kind === 'number';
}

function endsWithStop({ text }: Token): boolean {
  return /\.[^\p{L}\p{N}]{1,2}$/u.test(text) && !/\.\.\.?[^\p{L}\p{N}]{1,2}$/u.test(text);
}

function mayStart(next: Token): boolean {
  return next.kind === 'quote' || (next.kind === 'word' && !/^\p{Ll}/u.test(next.text));
}

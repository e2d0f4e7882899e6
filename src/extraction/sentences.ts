import { isStart } from './lexicon/english-abbreviations.ts';
import type { Token } from './tokens.ts';

/** A sentence of a paragraph: which of its tokens, from the first up to and without `to`. The final mark is among them. */
export interface Sentence {
  from: number;
  to: number;
}

const ends = new Set(['.', '؟', '?', '!', '۔', '…', '•', '▪', '●', '◦', '‣']);
/** What a full stop after it shortens in Arabic: د. أحمد. */
const abbreviations = new Set(['د', 'ا', 'م', 'ص']);

/** Divides a paragraph's tokens into sentences. A full stop inside a quote's marks ends the sentence around it. */
export function splitSentences(text: string, tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (!endsSentence(text, tokens, i)) continue;
    sentences.push({ from, to: i + 1 });
    from = i + 1;
  }
  if (from < tokens.length) sentences.push({ from, to: tokens.length });
  return sentences;
}

function endsSentence(text: string, tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  const next = tokens[i + 1];
  if (token === undefined) return false;
  if (token.kind === 'quote') return endsWithStop(token) && (next === undefined || mayStart(next));
  // In the U.S. The court: an abbreviation's own full stop ends the sentence too.
  if (token.kind === 'word')
    return (
      next !== undefined &&
      /^(?:\p{Lu}\.){2,}$/u.test(token.text) &&
      isStart(text.slice(token.end, token.end + 20))
    );
  if (token.kind !== 'mark' || !ends.has(token.form)) return false;
  if (next === undefined) return true;
  if (token.form === '…') return mayStart(next);
  if (token.form !== '.') return true;
  const before = tokens[i - 1];
  if (next.start === token.end && next.kind !== 'quote' && !isUnspaced(before, next)) return false;
  return !(before?.kind === 'word' && before.end === token.start && isShortened(before, next));
}

/** في 2018.وحتى الآن, المدينة.وأضاف: two sentences that are set without a space, unlike د.أحمد, بي.سي and موقع.كوم. */
function isUnspaced(before: Token | undefined, next: Token): boolean {
  const isEnd = before?.kind === 'number' || /^\p{Script=Arabic}{4,}$/u.test(before?.form ?? '');
  return (
    isEnd && /^\p{Script=Arabic}{3,}$/u.test(next.form) && !/^(?:كوم|نت|اورغ|انفو)$/.test(next.form)
  );
}

function isShortened(before: Token, next: Token): boolean {
  if (!abbreviations.has(before.form)) return /^\p{Lu}$/u.test(before.text) && next.kind === 'word';
  return next.kind === 'word' || next.kind === 'number';
}

function endsWithStop({ text }: Token): boolean {
  return /\.[^\p{L}\p{N}]{1,2}$/u.test(text) && !/\.\.\.?[^\p{L}\p{N}]{1,2}$/u.test(text);
}

function mayStart(next: Token): boolean {
  return next.kind === 'quote' || (next.kind === 'word' && !/^\p{Ll}/u.test(next.text));
}

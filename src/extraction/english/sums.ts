import { currencies, currencyLetters, magnitudes } from '../lexicon/english-currencies.ts';
import { type Token } from '../tokens.ts';

/** Whether a word is a sum of money: N209, R4.5m, Rs60. */
export function isSum(word: string): boolean {
  const [, letters = '', number = ''] =
    /^(\p{L}{1,4})(\d[\d.,]*(?:bn|mn|tn|m|k|cr)?)$/u.exec(word) ?? [];
  if (number === '') return false;
  if (currencies.has(letters)) return true;
  const isLarge = /^\d{3}|^\d+[.,]\d|\d(?:bn|mn|tn|m|k|cr)$/.test(number);
  return isLarge && (currencyLetters.test(letters) || /[.,]|(?:bn|mn|tn)$/.test(number));
}

/** Whether the words from a token on are a sum of money: Rs 40, US$40, GH₵40; but US $40m aid. */
export function startsSum(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token === undefined || next === undefined) return false;
  // N5 billion.
  if (magnitudes.test(next.form) && /^\p{Lu}\d+$/u.test(token.text))
    return currencyLetters.test(token.text.charAt(0));
  const isNear = token.end === next.start;
  if (/^\p{Sc}$/u.test(next.text))
    return isNear && /^\p{Lu}\p{L}{0,3}$/u.test(token.text) && tokens[at + 2]?.kind === 'number';
  return next.kind === 'number' && currencies.has(token.text.replace(/\.$/, ''));
}

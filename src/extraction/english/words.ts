import type { Token } from '../tokens.ts';
import { isSum } from './sums.ts';

/** Whether a quote-marked string is a name, a title or a term: the so-called "Halven discount". */
export function isQuotedTerm(tokens: readonly Token[], i: number): boolean {
  return tokens[i]?.isName === true;
}

/** Whether a word starts with a capital letter, and is no sum: N209. */
export function isCapital(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' &&
    /^(?:\p{Lu}|\p{Ll}{1,4}['’-]?\p{Lu})/u.test(token.text) &&
    !isSum(token.text)
  );
}

/** Whether a token is a comma or a dash that sets something apart. */
export function isComma(token: Token | undefined): boolean {
  return token?.kind === 'mark' && /^[,،—–―]$/.test(token.form);
}

/** Who, which or whose: what is said of the noun before starts. */
export function startsRelative(token: Token | undefined): boolean {
  return /^(?:who|which|whose)$/.test(token?.form ?? '');
}

/** The last comma before a place; null where none is. */
export function previousComma(
  tokens: readonly Token[],
  from: number,
  before: number,
): number | null {
  for (let i = before - 1; i >= from; i--) {
    if (isComma(tokens[i])) return i;
    if (tokens[i]?.kind === 'quote' || /^[;:]$/.test(tokens[i]?.form ?? '')) return null;
  }
  return null;
}

/** News | at Ten, the World | at One: whether an hour in a programme's name starts at a token. */
export function startsHour(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:news|world)$/.test(tokens[at - 1]?.form ?? '') &&
    tokens[at]?.form === 'at' &&
    /^(?:one|five|six|ten)$/.test(tokens[at + 1]?.form ?? '')
  );
}

/** A West Larnby Police | report: whether a noun at a token ends a phrase of names with 'a'. */
export function endsWithA(tokens: readonly Token[], noun: number): boolean {
  let i = noun - 2;
  while (i > noun - 6 && isCapital(tokens[i]) && !/^an?$/.test(tokens[i]?.form ?? '')) i--;
  return /^an?$/.test(tokens[i]?.form ?? '') && (i === noun - 2 || isCapital(tokens[noun - 1]));
}

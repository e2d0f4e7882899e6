import type { Token } from '../tokens.ts';
import { formAt } from './verb-group.ts';
import { isComma, isQuotedTerm } from './words.ts';

/** The quote with which speech goes on after its verb: , "and nobody came". */
export function secondQuote(
  tokens: readonly Token[],
  from: number,
  { to, isQuote }: { to: number; isQuote: boolean },
): number | null {
  for (let i = from; i < Math.min(to, from + 26); i++) {
    const token = tokens[i];
    if (token?.form === '.' || token?.form === ';' || (i > from && formAt(tokens, i) !== null))
      return null;
    if (token?.quotation === undefined) continue;
    const before = tokens[i - 1];
    const isBut =
      /^(?:and|but|or|because|that)$/.test(before?.form ?? '') && isComma(tokens[i - 2]) && isQuote;
    return (isComma(before) || before?.form === ':' || isBut) && !isQuotedTerm(tokens, i)
      ? i
      : null;
  }
  return null;
}

import { occasions } from '../lexicon/english-words.ts';
import type { Token } from '../tokens.ts';
import { skipAdjuncts } from './adjuncts.ts';
import { isFinite, isTime, prepositions } from './grammar.ts';

/** What follows a verb of saying. */
export interface EnglishSaid {
  from: number;
  /** The end where it is known already; else it goes on to the end of the clause. */
  to: number | null;
  isQuote: boolean;
  hasThat: boolean;
  /** The token after which it may end, where that is further on: each other on Thursday of it. */
  open?: number;
  /** No clause with a verb of its own: denied taking it, promised a review. */
  isPhrase: boolean;
}

/** Words that open what somebody asked. */
export const asked = /^(?:whether|how|why|what|if|where|when|who|whom|whose)$/;

/** What is said without a clause, to the end of the phrase. */
export const phrase = (from: number): EnglishSaid => ({
  from,
  to: null,
  isQuote: false,
  hasThat: false,
  isPhrase: true,
});

function phraseEnd(tokens: readonly Token[], from: number): number {
  let i = from + 1;
  while (
    tokens[i] !== undefined &&
    tokens[i]?.kind !== 'mark' &&
    !(i > from + 1 && prepositions.has(tokens[i]?.form ?? ''))
  )
    i++;
  return i;
}

/** Whether quote-marked words are all that is said, rather than the start of a clause: said "no one" had come. */
export function isLoneQuote(tokens: readonly Token[], at: number, to: number): boolean {
  const next = tokens[at + 1];
  const quote = tokens[at];
  if (at + 1 >= to || next === undefined || quote?.quotation === undefined) return true;
  if (next.kind === 'mark') return !/^[\p{Sc}#(]$/u.test(next.form);
  if (/[.,!?…][^\p{L}\p{N}]?$/u.test(quote.text)) return true;
  // Telling a barman "I could buy this boat" on the crossing: a whole sentence.
  if (
    /^[^\p{L}]*(?:I|We|You|He|She|They|It|There|This|That)(?:['’]\p{L}+)? \p{Ll}+ /u.test(
      quote.text,
    )
  )
    return true;
  if (/^(?:and|or|but)$/.test(next.form)) return tokens[at + 2]?.kind !== 'quote';
  if (next.kind === 'quote' || isFinite(tokens, at + 1)) return false;
  // In 14% of the stations: the first phrase after the marks says whether it is of them.
  const end = skipAdjuncts(tokens, at + 1, Math.min(to, phraseEnd(tokens, at + 1)));
  if (end > at + 1)
    return tokens
      .slice(at + 1, end)
      .some((token) => isTime(token) || occasions.has(token.form) || /^\d{4}$/.test(token.form));
  return /^(?:while|when|after|before|as|because|during|in|on|at)$/.test(next.form);
}

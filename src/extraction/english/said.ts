import type { Token } from '../tokens.ts';
import { skipAdjuncts } from './adjuncts.ts';
import { type FoundForm, isComma, isQuotedTerm } from './words.ts';

/** What follows a verb of saying. */
export interface EnglishSaid {
  from: number;
  isQuote: boolean;
  /** It may go on after a quote. */
  isClause: boolean;
  hasThat: boolean;
}

const whats = /^(?:whether|how|why|what|if|where|when)$/;

/** Finds what is said after a verb; null where it says nothing. */
export function findSaid(
  tokens: readonly Token[],
  form: FoundForm,
  to: number,
): EnglishSaid | null {
  const { complements, isStrict } = form.verb;
  if (complements.has('as')) return appraisal(tokens, form.last + 1, to);
  let from = skipAdjuncts(tokens, form.last + 1, to);
  if (complements.has('someone')) from = skipSomeone(tokens, from, to);
  const token = tokens[from];
  if (token === undefined || from >= to) return null;
  if (complements.has('words')) {
    const at = isComma(token) || token.form === ':' ? from + 1 : from;
    if (tokens[at]?.kind === 'quote' && at < to && !isQuotedTerm(tokens, at))
      return { from: at, isQuote: true, isClause: form.verb.class === 'report', hasThat: false };
    if (token.form === ':' && at < to)
      return { from: at, isQuote: false, isClause: true, hasThat: false };
  }
  if (complements.has('that')) {
    const that = thatAt(tokens, from, to);
    if (that !== null) return said(tokens, that + 1, true);
    if (
      !isStrict &&
      token.kind !== 'mark' &&
      !/^(?:to|by|for|of|with|in|on|at|about|as|and|or|from)$/.test(token.form)
    )
      return said(tokens, from, false);
    if (
      isStrict &&
      !complements.has('noun') &&
      whats.test(token.form) &&
      form.verb.class !== 'report'
    )
      return said(tokens, from, true);
  }
  if (complements.has('someone') && token.form === 'to' && from > form.last + 1)
    return said(tokens, from, false);
  if (complements.has('of')) return afterOf(tokens, form.last + 1, to);
  if (complements.has('to') && token.form === 'to') return said(tokens, from, false);
  if (
    complements.has('noun') &&
    !isStrict &&
    token.kind === 'word' &&
    !/^(?:to|by|in|on|at|as|and|or|from|about)$/.test(token.form)
  )
    return said(tokens, from, false);
  return null;
}

function said(tokens: readonly Token[], from: number, hasThat: boolean): EnglishSaid {
  return { from, isQuote: tokens[from]?.kind === 'quote', isClause: true, hasThat };
}

/** 'that' before any other clause starts. */
function thatAt(tokens: readonly Token[], from: number, to: number): number | null {
  for (let i = from; i < Math.min(to, from + 10); i++) {
    const token = tokens[i];
    if (token?.form === 'that') return i;
    if (token === undefined || token.kind === 'quote' || (token.kind === 'mark' && !isComma(token)))
      return null;
    if (
      i > from &&
      /^(?:is|was|were|are|had|has|have|will|would|could|should|may|might|did|does|which|who)$/.test(
        token.form,
      )
    )
      return null;
  }
  return null;
}

/** Whom it was told: told reporters outside the hall that. */
function skipSomeone(tokens: readonly Token[], from: number, to: number): number {
  const that = thatAt(tokens, from, to);
  if (that !== null) return that;
  let i = from;
  if (/^(?:the|a|an|his|her|their|its)$/.test(tokens[i]?.form ?? '')) i++;
  while (
    i < to &&
    /^\p{Lu}/u.test(tokens[i]?.text ?? '') &&
    tokens[i]?.kind === 'word' &&
    i < from + 5
  )
    i++;
  if (i === from || /^(?:the|a|an|his|her|their|its)$/.test(tokens[i - 1]?.form ?? '')) i++;
  return skipAdjuncts(tokens, i, to);
}

function appraisal(tokens: readonly Token[], from: number, to: number): EnglishSaid | null {
  for (let i = from; i < Math.min(to, from + 14); i++) {
    const token = tokens[i];
    if (token === undefined || (token.kind === 'mark' && i > from)) return null;
    if (token.kind === 'quote' && !(i > from && isQuotedTerm(tokens, i)))
      return { from: i, isQuote: true, isClause: false, hasThat: false };
  }
  return null;
}

function afterOf(tokens: readonly Token[], from: number, to: number): EnglishSaid | null {
  for (let i = from; i < Math.min(to, from + 12); i++) {
    const token = tokens[i];
    if (token?.form === 'of' || token?.form === 'against') return said(tokens, i + 1, false);
    if (token === undefined || token.kind === 'mark') return null;
  }
  return null;
}

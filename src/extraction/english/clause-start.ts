import { commonVerbs } from '../lexicon/english-common-verbs.ts';
import type { Token } from '../tokens.ts';
import {
  auxiliaryOf,
  contractionOf,
  coordinators,
  determiners,
  isAdverb,
  isFinite,
  isNounEnd,
  isQuantity,
  isTime,
  objectPronouns,
  prepositions,
} from './grammar.ts';
import { isCapital } from './words.ts';

/** Whether a clause starts at a token: a subject with its verb within reach, or a conjunction before one. */
export function startsClause(tokens: readonly Token[], from: number, to: number): boolean {
  const first = tokens[from];
  if (first === undefined || from >= to) return false;
  // Residents object as a firm applies: beside what was said, unless another clause follows.
  if (first.form === 'as' && !/^(?:few|many|much|little)$/.test(tokens[from + 1]?.form ?? ''))
    return nextComma(tokens, from + 1, Math.min(to, from + 22)) !== null;
  if (
    /^(?:if|when|because|although|though|unless|whether|while|there|as|once|until|neither|either|not|what|how)$/.test(
      first.form,
    )
  )
    return true;
  if (contractionOf(first) !== null) return true;
  if (first.kind === 'word' && objectPronouns.has(first.form)) return false;
  if (first.kind === 'word' && prepositions.has(first.form) && !isQuantity(tokens, from))
    return false;
  const limit = Math.min(to, from + 22);
  for (let i = from + 1; i < limit; i++) {
    const token = tokens[i];
    if (token === undefined) return false;
    if (token.kind === 'mark' && /^[.;:?!–—―]$/.test(token.form)) return false;
    if (token.form === ',') {
      const close = nextComma(tokens, i + 1, limit);
      if (close === null && !isCapital(tokens[i + 1])) return false;
      if (close !== null && !isFinite(tokens, i + 1)) i = close;
      continue;
    }
    // The paper a logbook: a second noun phrase without a verb between them.
    const isSecond =
      /^(?:the|a|an|his|her|their|its)$/.test(token.form) &&
      isNounEnd(tokens[i - 1]) &&
      !determiners.has(tokens[i - 1]?.form ?? '') &&
      !isTime(tokens[i - 1]) &&
      !isAdverb(tokens[i - 1]);
    if (isSecond) return false;
    // Children as young as six: no clause of its own.
    if (token.form === 'as' && tokens[i + 2]?.form === 'as') {
      i += 2;
      continue;
    }
    if (/^(?:as|when|where|while|because|if|after|before|until|although|though)$/.test(token.form))
      return false;
    if (token.form === 'to' && auxiliaryOf(tokens[i + 1]) !== null) i++;
    else if (/^(?:who|which|that)$/.test(token.form) && i > from + 1) {
      // What hangs on the subject has a verb of its own.
      i = relativeEnd(tokens, i, limit);
    } else if (coordinators.has(tokens[i - 1]?.form ?? '')) continue;
    else if (isFinite(tokens, i) || isVerbQuote(tokens, i)) return true;
  }
  return false;
}

/** Change ‘takes time’: a quote that starts with the verb. */
function isVerbQuote(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  const first =
    /^[^\p{L}]*(?:(?:never|not|no longer|always|also|still|already|only|\p{Ll}+ly) )*(\p{Ll}+)/u.exec(
      token?.kind === 'quote' ? token.text : '',
    )?.[1];
  if (first === undefined || !isNounEnd(tokens[i - 1])) return false;
  return (
    /^(?:is|are|was|were|has|have|had|will|would|can|could|should|must|may|might|does|did|do)$/.test(
      first,
    ) ||
    commonVerbs.get(first)?.has('third') === true ||
    commonVerbs.get(first)?.has('past') === true ||
    // The board 'plucked the sum out of the air'.
    /^[^\p{L}]*\p{Ll}{3,}ed (?:the|an?|its?|his|her|their|my|our|them|him|us|me|out|up|down|off|on|in|into|to|from|by|over|with|through|for|at|like)\P{L}/u.test(
      token?.text ?? '',
    )
  );
}

function nextComma(tokens: readonly Token[], from: number, to: number): number | null {
  for (let i = from; i < to; i++) {
    if (tokens[i]?.form === ',') return i;
    if (/^[.;:?!]$/.test(tokens[i]?.form ?? '')) return null;
  }
  return null;
}

/** Where the verb of a clause that hangs on a noun stands. */
export function relativeEnd(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from + 1; i < to; i++) if (isFinite(tokens, i)) return i;
  return to;
}

import { audienceEnd } from './audience.ts';
import { startsClause } from './clause-start.ts';
import type { Token } from '../tokens.ts';
import { asideEnd, isIssued, skipAdjuncts } from './adjuncts.ts';
import { findAppraisal, isRated } from './appraisal.ts';
import { occasionsHeard } from '../lexicon/english-media.ts';
import { asked, type EnglishSaid, isLoneQuote, phrase } from './complement.ts';
import {
  auxiliaryOf,
  contractionOf,
  determiners,
  shapesOf,
  isAdverb,
  isFinite,
  subjectPronouns,
  subordinators,
} from './grammar.ts';
import { heldResponsible, isVerbAfter, skipSomeone, targeted, whomToDo } from './hearers.ts';
import { isGerund, phraseAfter } from './said-phrase.ts';
import { formAt, type FoundForm } from './verb-group.ts';
import { isCapital, isComma, isQuotedTerm } from './words.ts';

/** Finds what is said after a verb; null where it says nothing. */
export function findSaid(
  tokens: readonly Token[],
  form: FoundForm,
  to: number,
): EnglishSaid | null {
  const { complements } = form.verb;
  const after = form.last + 1;
  if (complements.has('as')) {
    if (isRated(tokens, form)) return null;
    const appraisal = findAppraisal(tokens, form, to);
    if (appraisal !== null) return appraisal;
  }
  if (complements.has('target')) {
    const target = targeted(tokens, form, to);
    if (target !== null || (tokens[after]?.kind !== 'quote' && !complements.has('noun')))
      return target;
  }
  if (complements.has('responsible')) return heldResponsible(tokens, after, to);
  if (complements.has('whom')) {
    const whom = whomToDo(tokens, after, { to, isTold: form.verb.lemma === 'tell' });
    if (whom !== null) return whom;
  }
  if (complements.has('words')) {
    const quote = quoteAfter(tokens, { after, to, form });
    if (quote !== null) return quote;
  }
  const that =
    complements.has('that') || /^(?:deny|reject)$/.test(form.verb.class)
      ? thatAt(tokens, after, to)
      : null;
  // Wrote that she “is tired.”: the marks are one token, whatever they hold.
  const holdsQuote =
    that !== null && tokens.slice(that + 1, that + 3).some(({ kind }) => kind === 'quote');
  if (that !== null && (that + 4 <= to || holdsQuote)) return clause(tokens, that + 1, to, true);
  let from = skipAdjuncts(tokens, after, to);
  if (complements.has('someone')) {
    const isTold = /^(?:tell|assure|inform|notify)$/.test(form.verb.lemma);
    const hearer = skipSomeone(tokens, from, to, { isTold });
    if (hearer !== null)
      from = (isTold ? audienceEnd(tokens, { from, hearer, to }) : null) ?? hearer;
    else if (isTold) return null;
  }
  const token = tokens[from];
  const isMark = token?.kind === 'mark' && !/^[\p{Sc}#(]$/u.test(token.form);
  if (token === undefined || from >= to || isMark)
    return phraseAfter(tokens, form, { from: to, to });
  if (
    complements.has('wh') &&
    asked.test(token.form) &&
    (form.verb.class === 'ask' || !/^(?:when|where)$/.test(token.form))
  )
    return clause(tokens, from, to, true);
  // Decided whether to appeal, found what was left: nothing that is told.
  const isUntold = form.verb.class === 'conclude' || complements.has('shown');
  if (isUntold && /^(?:whether|what|if|where)$/.test(token.form)) return null;
  if (complements.has('someone') && form.verb.lemma === 'tell' && from > after)
    return startsClause(tokens, from, to) || token.kind === 'quote'
      ? clause(tokens, from, to, false)
      : null;
  if (complements.has('ing') && isGerund(token)) return phrase(from);
  if (complements.has('that') && !complements.has('only') && startsClause(tokens, from, to))
    return clause(tokens, from, to, false);
  if (complements.has('bare') && complements.has('that'))
    return /^(?:to|by|for|of|with|as|and|or|from|but|about|so|nothing|little|much|anything|something|before|after|when|while|where|since|during|because|in|on|at)$/.test(
      token.form,
    ) || isAdverb(token)
      ? null
      : clause(tokens, from, to, false);
  return phraseAfter(tokens, form, { from, to });
}

/** A leak that | investigators say could have burned the block: what others say of the noun before. */
function isSaidOf(tokens: readonly Token[], that: number): boolean {
  for (let i = that + 2; i < that + 6; i++) {
    const form = formAt(tokens, i);
    if (form?.verb.class === 'say') return auxiliaryOf(tokens[form.last + 1]) !== null;
    if (tokens[i]?.kind !== 'word' || tokens[i]?.form === 'that' || isFinite(tokens, i))
      return false;
  }
  return false;
}

function clause(
  tokens: readonly Token[],
  from: number,
  to: number,
  hasThat: boolean,
): EnglishSaid | null {
  let start = from;
  if (isComma(tokens[start])) start++;
  if (start >= to) return null;
  if (tokens[start]?.kind === 'quote' && isLoneQuote(tokens, start, to))
    return { from: start, to: start + 1, isQuote: true, hasThat, isPhrase: false };
  return {
    from: start,
    to: null,
    isQuote: tokens[start]?.kind === 'quote',
    hasThat,
    isPhrase: false,
  };
}

/** Quote-marked words, or words after a colon, with no more than when and to whom before them. */
function quoteAfter(
  tokens: readonly Token[],
  { after, to, form }: { after: number; to: number; form: FoundForm },
): EnglishSaid | null {
  // Began, ended: only right before the marks.
  let at = /^(?:start|end|finish|begin)$/.test(form.verb.lemma)
    ? after
    : skipAdjuncts(tokens, after, to);
  // Spoke of "a bitter day".
  if (form.verb.lemma === 'speak' && tokens[after]?.form === 'of') at = after + 1;
  if (form.verb.complements.has('someone') || form.verb.complements.has('whom'))
    at = skipSomeone(tokens, at, to) ?? at;
  // Declared himself "pleased".
  if (/sel(?:f|ves)$/.test(tokens[at]?.form ?? '') && tokens[at + 1]?.kind === 'quote') at++;
  if (isComma(tokens[at]) || tokens[at]?.form === ':') at++;
  else if (tokens[at]?.kind !== 'quote') {
    // Said of the deal: "…"; told the crowd outside, waving a scarf: "…".
    const colon = colonAfter(tokens, after, to);
    if (colon !== null && !hasOwnWords(tokens, form, colon)) at = colon + 1;
  }
  if (at >= to) return null;
  if (tokens[at]?.kind === 'quote')
    return isQuotedTerm(tokens, at) ? null : clause(tokens, at, to, false);
  return tokens[at - 1]?.form === ':'
    ? { from: at, to: null, isQuote: false, hasThat: false, isPhrase: false }
    : null;
}

/** Says the bridge will close: "…", vows to fight: "…": other words of the speaker before the colon. */
function hasOwnWords(tokens: readonly Token[], { verb, last }: FoundForm, colon: number): boolean {
  const first = tokens[last + 1]?.form ?? '';
  return (
    thatAt(tokens, last + 1, colon) !== null ||
    (verb.complements.has('do') && first === 'to' && isVerbAfter(tokens, last + 1)) ||
    (!subordinators.has(first) && startsClause(tokens, last + 1, colon))
  );
}

/** A colon with a quote after it, and no other verb of saying before. */
function colonAfter(tokens: readonly Token[], after: number, to: number): number | null {
  for (let i = after; i < Math.min(to - 1, after + 16); i++) {
    if (tokens[i]?.form === ':') return tokens[i + 1]?.kind === 'quote' ? i : null;
    // Bank cuts rate; governor: "…": another's.
    if (tokens[i]?.kind === 'quote' || tokens[i]?.form === ';' || formAt(tokens, i) !== null)
      return null;
  }
  return null;
}

const furthestThat = 14;

/** 'that' before any other clause starts: said in a statement on Monday that. */
function thatAt(tokens: readonly Token[], from: number, to: number): number | null {
  for (let i = from; i < Math.min(to, from + furthestThat); i++) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'quote' || /^[.;:?!–—―]$/.test(token.form))
      return null;
    // A logbook he said proved that: what was said starts with its verb.
    if (i === from && shapesOf(token)?.has('past') === true && !isCapital(token)) return null;
    if (isComma(token)) {
      const end = asideEnd(tokens, i, to);
      if (end === i) return null;
      i = end - 1;
      continue;
    }
    // Said, adding that; but said at a hearing that.
    const isNoun =
      determiners.has(tokens[i - 1]?.form ?? '') ||
      (occasionsHeard.has(token.form) && determiners.has(tokens[from]?.form ?? ''));
    if (i > from && !isNoun && formAt(tokens, i)?.isParticiple === true) return null;
    // Seventeen on that stretch; but said on Monday that.
    const isPointing =
      token.form === 'that' &&
      i > from &&
      /^(?:on|in|at|of|from|to|for|with|by|about|over|into|along|near|after|before|during|since)$/.test(
        tokens[i - 1]?.form ?? '',
      );
    if (isPointing) continue;
    if (token.form === 'that') {
      // A plan that would fail: what follows is said of the noun.
      const isRelative =
        isFinite(tokens, i + 1) &&
        contractionOf(tokens[i + 1]) === null &&
        // That claims of fraud were false: a noun.
        tokens[i + 2]?.form !== 'of' &&
        (auxiliaryOf(tokens[i + 1]) !== null || !isFinite(tokens, i + 2));
      return isRelative || isSaidOf(tokens, i) ? null : i;
    }
    const isVerb = isFinite(tokens, i) && !isCapital(token) && !isIssued(tokens, i);
    if (i > from && (isVerb || /^(?:which|who|whether|because)$/.test(token.form))) return null;
    if (i >= from && subjectPronouns.has(token.form) && token.form !== 'you' && token.form !== 'it')
      return null;
  }
  return null;
}

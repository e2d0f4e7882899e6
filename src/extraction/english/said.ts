import type { EnglishComplement } from '../lexicon/english-verbs.ts';
import { occasions } from '../lexicon/english-words.ts';
import type { Token } from '../tokens.ts';
import { skipAdjuncts } from './adjuncts.ts';
import { findAppraisal } from './appraisal.ts';
import {
  auxiliaryOf,
  contractionOf,
  determiners,
  isAdverb,
  isFinite,
  isTime,
  objectPronouns,
  prepositions,
  shapesOf,
  startsClause,
  subjectPronouns,
} from './grammar.ts';
import { formAt, type FoundForm } from './verb-group.ts';
import { isCapital, isComma, isQuotedTerm } from './words.ts';

/** What follows a verb of saying. */
export interface EnglishSaid {
  from: number;
  /** The end where it is known already; else it goes on to the end of the clause. */
  to: number | null;
  isQuote: boolean;
  hasThat: boolean;
  /** No clause with a verb of its own: denied taking it, promised a review. */
  isPhrase: boolean;
}

const asked = /^(?:whether|how|why|what|if|where|when|who)$/;

/** Finds what is said after a verb; null where it says nothing. */
export function findSaid(
  text: string,
  tokens: readonly Token[],
  form: FoundForm,
  to: number,
): EnglishSaid | null {
  const { complements } = form.verb;
  const after = form.last + 1;
  if (complements.has('as')) {
    const appraisal = findAppraisal(text, tokens, form, to);
    if (appraisal !== null) return appraisal;
  }
  if (complements.has('target')) {
    const target = targeted(tokens, form, to);
    if (target !== null || tokens[after]?.kind !== 'quote') return target;
  }
  if (complements.has('whom')) {
    const whom = whomToDo(tokens, after, to);
    if (whom !== null) return whom;
  }
  if (complements.has('words')) {
    const quote = quoteAfter(text, tokens, { after, to, form });
    if (quote !== null) return quote;
  }
  const that = complements.has('that') || /^(?:deny|reject)$/.test(form.verb.class) ? thatAt(tokens, after, to) : null;
  if (that !== null && (that + 4 <= to || tokens[that + 1]?.kind === 'quote')) return clause(tokens, that + 1, to, true);
  let from = skipAdjuncts(tokens, after, to);
  if (complements.has('someone')) {
    const hearer = skipSomeone(tokens, from, to);
    if (hearer !== null) from = hearer;
    else if (form.verb.lemma === 'tell' || form.verb.lemma === 'assure') return null;
  }
  const token = tokens[from];
  if (token === undefined || from >= to || (token.kind === 'mark' && !/^[$£€#(]$/.test(token.form))) return null;
  if (complements.has('wh') && asked.test(token.form)) return clause(tokens, from, to, true);
  if (complements.has('someone') && form.verb.lemma === 'tell' && from > after)
    return startsClause(tokens, from, to) || token.kind === 'quote' ? clause(tokens, from, to, false) : null;
  if (complements.has('ing') && isGerund(token)) return phrase(from);
  if (complements.has('that') && startsClause(tokens, from, to)) return clause(tokens, from, to, false);
  if (complements.has('bare') && complements.has('that'))
    return /^(?:to|by|for|of|with|as|and|or|from|but|about|so|nothing|little|much|anything|something)$/.test(token.form) || isAdverb(token)
      ? null
      : clause(tokens, from, to, false);
  return phraseAfter(tokens, form, { from, to });
}

const phrase = (from: number): EnglishSaid => ({ from, to: null, isQuote: false, hasThat: false, isPhrase: true });

function clause(tokens: readonly Token[], from: number, to: number, hasThat: boolean): EnglishSaid | null {
  let start = from;
  if (isComma(tokens[start])) start++;
  if (start >= to) return null;
  if (tokens[start]?.kind === 'quote' && isLoneQuote(tokens, start, to))
    return { from: start, to: start + 1, isQuote: true, hasThat, isPhrase: false };
  return { from: start, to: null, isQuote: tokens[start]?.kind === 'quote', hasThat, isPhrase: false };
}

/** Whether quote-marked words are all that is said, rather than the start of a clause: said "no one" had come. */
export function isLoneQuote(tokens: readonly Token[], at: number, to: number): boolean {
  const next = tokens[at + 1];
  const quote = tokens[at];
  if (at + 1 >= to || next === undefined || quote?.quotation === undefined) return true;
  if (next.kind === 'mark') return !/^[$£€#(]$/.test(next.form);
  if (/[.,!?…][^\p{L}\p{N}]?$/u.test(quote.text)) return true;
  if (/^(?:and|or|but)$/.test(next.form)) return tokens[at + 2]?.kind !== 'quote';
  if (next.kind === 'quote' || isFinite(tokens, at + 1)) return false;
  const end = skipAdjuncts(tokens, at + 1, to);
  if (end > at + 1 && (end >= to || tokens[end]?.kind === 'mark'))
    return tokens.slice(at + 1, end).some((token) => isTime(token) || occasions.has(token.form) || isCapital(token) || /^\d{4}$/.test(token.form));
  return /^(?:while|when|after|before|as|because|during|in|on|at)$/.test(next.form);
}

/** Quote-marked words, or words after a colon, with no more than when and to whom before them. */
function quoteAfter(
  text: string,
  tokens: readonly Token[],
  { after, to, form }: { after: number; to: number; form: FoundForm },
): EnglishSaid | null {
  // Began, ended: only right before the marks.
  let at = /^(?:start|end|finish|begin|read)$/.test(form.verb.lemma) ? after : skipAdjuncts(tokens, after, to);
  if (form.verb.complements.has('someone') || form.verb.complements.has('whom')) at = skipSomeone(tokens, at, to) ?? at;
  if (isComma(tokens[at]) || tokens[at]?.form === ':') at++;
  else if (tokens[at]?.kind !== 'quote') {
    // Said of the deal: "…"; told the crowd outside, waving a scarf: "…".
    const colon = tokens.findIndex(({ form: mark }, i) => i > after && i < Math.min(to, after + 16) && mark === ':');
    if (colon !== -1 && tokens[colon + 1]?.kind === 'quote' && thatAt(tokens, after, colon) === null) at = colon + 1;
  }
  if (at >= to) return null;
  if (tokens[at]?.kind === 'quote')
    return isQuotedTerm(text, tokens, at) ? null : clause(tokens, at, to, false);
  return tokens[at - 1]?.form === ':' ? { from: at, to: null, isQuote: false, hasThat: false, isPhrase: false } : null;
}

const furthestThat = 14;

/** 'that' before any other clause starts: said in a statement on Monday that. */
function thatAt(tokens: readonly Token[], from: number, to: number): number | null {
  for (let i = from; i < Math.min(to, from + furthestThat); i++) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'quote' || /^[.;:?!–—―]$/.test(token.form)) return null;
    if (isComma(token) && formAt(tokens, i + 1) !== null) return null;
    if (token.form === 'that') {
      // A plan that would fail: what follows is said of the noun.
      return isFinite(tokens, i + 1) && contractionOf(tokens[i + 1]) === null ? null : i;
    }
    if (i > from && (isFinite(tokens, i) || /^(?:which|who|whether|because)$/.test(token.form))) return null;
    if (i >= from && subjectPronouns.has(token.form) && token.form !== 'you' && token.form !== 'it') return null;
  }
  return null;
}

/** Past whom it was told: the committee, reporters outside the hall, BBC Radio 4's Today programme; null where nobody was. */
export function skipSomeone(tokens: readonly Token[], from: number, to: number): number | null {
  let i = from;
  const first = tokens[i];
  if (first?.kind !== 'word') return null;
  if (objectPronouns.has(first.form) || /^(?:her|it|you)$/.test(first.form)) i++;
  else {
    if (prepositions.has(first.form) || auxiliaryOf(first) !== null) return null;
    if (determiners.has(first.form)) i++;
    for (const start = i; i < Math.min(to, from + 12); i++) {
      const token = tokens[i];
      if (token === undefined) break;
      if (token.mediumEnd !== undefined) {
        while (i + 1 < to && (tokens[i + 1]?.end ?? Infinity) <= token.mediumEnd) i++;
        continue;
      }
      if (token.kind !== 'word' && token.kind !== 'number' && token.form !== '&' && token.form !== '/') break;
      if (prepositions.has(token.form) && token.form !== 'of') break;
      if (i > start && (determiners.has(token.form) || subjectPronouns.has(token.form) || asked.test(token.form))) break;
      // Warn families are at risk: no one is told.
      if (auxiliaryOf(token) !== null && i > start) return null;
      if (/^(?:that|and|to|not)$/.test(token.form)) break;
      if (i > start && isAdverb(token)) break;
      if (i > start && !isCapital(token) && shapesOf(token) !== null && isFinite(tokens, i)) return i - 1 > start ? i - 1 : null;
    }
  }
  if (tokens[i]?.form === 'and' && i < to) {
    const next = skipSomeone(tokens, i + 1, to);
    if (next !== null) return next;
  }
  return skipAdjuncts(tokens, i, to);
}

/** All parties to avoid …: whom, and 'to' with what they should do. */
function whomToDo(tokens: readonly Token[], from: number, to: number): EnglishSaid | null {
  let start = from;
  while (isAdverb(tokens[start]) && !/^(?:all|both)$/.test(tokens[start]?.form ?? '')) start++;
  const first = tokens[start];
  if (first?.kind !== 'word' || first.form === 'to' || prepositions.has(first.form)) return null;
  for (let i = start + 1; i < Math.min(to, start + 16); i++) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'quote' || (token.kind === 'mark' && !isComma(token))) return null;
    if (/^(?:that|which|whether|if)$/.test(token.form) || isFinite(tokens, i)) return null;
    if (token.form !== 'to' || !isVerbAfter(tokens, i)) continue;
    const isQuote = tokens[i + 1]?.kind === 'quote' && isLoneQuote(tokens, i + 1, to);
    return isQuote ? { ...phrase(i + 1), to: i + 2, isQuote: true } : phrase(start);
  }
  return null;
}

function isVerbAfter(tokens: readonly Token[], to: number): boolean {
  let i = to + 1;
  while (isAdverb(tokens[i])) i++;
  const token = tokens[i];
  return (
    token?.kind === 'quote' ||
    (token?.kind === 'word' &&
      !isCapital(token) &&
      !determiners.has(token.form) &&
      !objectPronouns.has(token.form) &&
      (shapesOf(token)?.has('base') === true || auxiliaryOf(token) !== null || !token.form.endsWith('s')))
  );
}

/** Whom he accused of: the one meant stands before. */
function isFronted(tokens: readonly Token[], form: FoundForm): boolean {
  for (let i = form.from - 1; i > Math.max(0, form.from - 10); i--)
    if (/^(?:who|whom|which|that)$/.test(tokens[i]?.form ?? '')) return true;
  return false;
}

/** The government of hiding it, rain for the delay: whom the words are about, and the preposition. */
function targeted(tokens: readonly Token[], form: FoundForm, to: number): EnglishSaid | null {
  const wanted = form.verb.complements.has('of') ? /^(?:of)$/ : /^(?:for|over)$/;
  const from = form.last + 1;
  for (let i = from; i < Math.min(to, from + 14); i++) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'mark' || token.kind === 'quote') return null;
    if (wanted.test(token.form)) {
      // The Bank of Ireland of hiding it: the last 'of' before a verb, where there are two.
      const next = tokens[i + 1];
      if (token.form === 'of' && isCapital(tokens[i - 1]) && isCapital(next) && i + 4 < to) continue;
      // Residents accused of theft: it is they who are.
      if (i === from && !isFronted(tokens, form)) return null;
      return phrase(i === from ? i + 1 : from);
    }
    if (isFinite(tokens, i)) return null;
  }
  return null;
}

function isGerund(token: Token): boolean {
  return /^\p{Ll}{2,}ing$/u.test(token.text) && shapesOf(token)?.has('base') !== true && !/^(?:nothing|something|everything|anything|during|according)$/.test(token.form);
}

const prepositionsSaid: readonly EnglishComplement[] = ['of', 'against', 'about', 'for', 'on', 'with', 'to'];

/** What is said without a clause: to resign, having any such plan, of shortages, a review. */
function phraseAfter(
  tokens: readonly Token[],
  { verb: { complements }, last }: FoundForm,
  { from, to }: { from: number; to: number },
): EnglishSaid | null {
  let at = from;
  while (at < to && (isAdverb(tokens[at]) || tokens[at]?.form === 'not') && !complements.has('noun')) at++;
  const token = tokens[at];
  const start = tokens[last + 1];
  if (token === undefined || at >= to) return null;
  if (complements.has('do')) {
    const isNever = /^(?:never|not)$/.test(tokens[last + 1]?.form ?? '') && tokens[last + 2]?.form === 'to';
    if (isNever) return phrase(last + 1);
    if (token.form === 'to' && isVerbAfter(tokens, at)) return phrase(at);
  }
  for (const preposition of prepositionsSaid)
    if (complements.has(preposition) && start?.form === preposition) {
      if (preposition === 'to' && !/ing$/.test(tokens[last + 2]?.form ?? '')) continue;
      return last + 2 < to ? phrase(last + 2) : null;
    }
  if (!complements.has('noun') || token.kind === 'mark') return null;
  if (token.kind === 'quote') return phrase(at);
  if (
    prepositions.has(token.form) ||
    objectPronouns.has(token.form) ||
    auxiliaryOf(token) !== null ||
    /^(?:it|this|that|and|or|but|as|so|not)$/.test(token.form)
  )
    return null;
  return phrase(at);
}

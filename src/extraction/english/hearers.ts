import type { Token } from '../tokens.ts';
import { mediaNouns, mediaWords } from '../lexicon/english-words.ts';
import { skipAdjuncts } from './adjuncts.ts';
import {
  auxiliaryOf,
  determiners,
  isAdverb,
  isFinite,
  objectPronouns,
  prepositions,
  shapesOf,
  subjectPronouns,
} from './grammar.ts';
import { asked, type EnglishSaid, isLoneQuote, phrase } from './complement.ts';
import { isHyphen } from './noun-phrase.ts';
import type { FoundForm } from './verb-group.ts';
import { isCapital, isComma } from './words.ts';

/** Past whom it was told: the committee, reporters outside the hall, BBC Radio 4's Today programme; null where nobody was. */
export function skipSomeone(
  tokens: readonly Token[],
  from: number,
  to: number,
  { isTold = false } = {},
): number | null {
  let i = from;
  const first = tokens[i];
  // 3AW: a station by its number.
  const isNumbered =
    first?.kind === 'number' && tokens[i + 1]?.start === first.end && isCapital(tokens[i + 1]);
  if (first === undefined || (first.kind !== 'word' && !isNumbered)) return null;
  if (first.form === 'that' || asked.test(first.form)) return null;
  // Told her that; but told her sister.
  const isOwner = first.form === 'her' && isHerNoun(tokens, i + 1, to);
  if (!isOwner && (objectPronouns.has(first.form) || /^(?:her|it|you)$/.test(first.form))) i++;
  else {
    if (prepositions.has(first.form) || auxiliaryOf(first) !== null) return null;
    if (determiners.has(first.form)) i++;
    for (const start = i; i < Math.min(to, from + 12); i++) {
      const token = tokens[i];
      if (token === undefined) break;
      if (token.mediumEnd !== undefined) {
        while (i + 1 < to && (tokens[i + 1]?.end ?? Infinity) <= token.mediumEnd) i++;
        const next = tokens[i + 1];
        // The BBC | colleagues had; but ITV news, the Herald newspaper.
        const goesOn =
          next?.kind !== 'word' ||
          isCapital(next) ||
          mediaNouns.has(next.form) ||
          mediaWords.has(next.form);
        if (goesOn) continue;
        i++;
        break;
      }
      // MSNBC's "Morning Joe": a programme.
      if (token.kind === 'quote' && /['’]s$/.test(tokens[i - 1]?.text ?? '')) continue;
      if (
        token.kind !== 'word' &&
        token.kind !== 'number' &&
        token.form !== '&' &&
        token.form !== '/' &&
        // The two-day hearing.
        !isHyphen(tokens, i)
      )
        break;
      if (prepositions.has(token.form) && token.form !== 'of') break;
      if (/^(?:while|when|because|after|before)$/.test(token.form)) break;
      if (
        i > start &&
        (determiners.has(token.form) || subjectPronouns.has(token.form) || asked.test(token.form))
      )
        break;
      // Warn families are at risk: no one is told.
      if (auxiliaryOf(token) !== null && i > start) return isTold && i - 1 > start ? i - 1 : null;
      if (/^(?:that|and|to|not)$/.test(token.form)) break;
      const isOwned = /['’]s$/u.test(tokens[i - 1]?.text ?? '') && isCapital(token);
      if (i > start && isAdverb(token) && !isOwned) break;
      if (i > start && !isCapital(token) && shapesOf(token) !== null && isFinite(tokens, i))
        return i - 1 > start ? i - 1 : null;
    }
  }
  if (tokens[i]?.form === 'and' && i < to) {
    const next = skipSomeone(tokens, i + 1, to);
    if (next !== null) return next;
  }
  return skipAdjuncts(tokens, i, to);
}

/** Her sister | , that, he: a noun of hers with nothing of a clause after it. */
function isHerNoun(tokens: readonly Token[], at: number, to: number): boolean {
  const [noun, next] = [tokens[at], tokens[at + 1]];
  if (noun?.kind !== 'word' || next === undefined || at + 1 >= to) return false;
  const isNoun =
    !/^(?:that|to|not)$/.test(noun.form) &&
    !prepositions.has(noun.form) &&
    !determiners.has(noun.form) &&
    !subjectPronouns.has(noun.form) &&
    !asked.test(noun.form) &&
    !isAdverb(noun);
  return (
    isNoun &&
    (next.kind === 'quote' ||
      /^[,:]$/.test(next.form) ||
      next.form === 'that' ||
      determiners.has(next.form) ||
      subjectPronouns.has(next.form))
  );
}

/** All parties to avoid …: whom, and 'to' with what they should do. */
export function whomToDo(
  tokens: readonly Token[],
  from: number,
  { to, isTold }: { to: number; isTold: boolean },
): EnglishSaid | null {
  let start = from;
  while (isAdverb(tokens[start]) && !/^(?:all|both)$/.test(tokens[start]?.form ?? '')) start++;
  const first = tokens[start];
  if (first?.kind !== 'word' || first.form === 'to' || prepositions.has(first.form)) return null;
  for (let i = start + 1; i < Math.min(to, start + 16); i++) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'quote' || (token.kind === 'mark' && !isComma(token)))
      return null;
    if (/^(?:that|which|whether|if)$/.test(token.form) || isFinite(tokens, i)) return null;
    if (token.form !== 'to' || !isVerbAfter(tokens, i)) continue;
    // Tells guests to "stay": the words alone; urged guests to "stay": whom they are asked of too.
    const isQuote = isTold && tokens[i + 1]?.kind === 'quote' && isLoneQuote(tokens, i + 1, to);
    return isQuote ? { ...phrase(i + 1), to: i + 2, isQuote: true } : phrase(start);
  }
  return null;
}

export function isVerbAfter(tokens: readonly Token[], to: number): boolean {
  let i = to + 1;
  while (isAdverb(tokens[i])) i++;
  const token = tokens[i];
  return (
    token?.kind === 'quote' ||
    (token?.kind === 'word' &&
      !isCapital(token) &&
      !determiners.has(token.form) &&
      !objectPronouns.has(token.form) &&
      (shapesOf(token)?.has('base') === true ||
        auxiliaryOf(token) !== null ||
        !token.form.endsWith('s')))
  );
}

/** Whom he accused of: the one meant stands before. */
function isFronted(tokens: readonly Token[], form: FoundForm): boolean {
  for (let i = form.from - 1; i > Math.max(0, form.from - 8); i--) {
    if (/^(?:who|whom|which|that)$/.test(tokens[i]?.form ?? '')) return true;
    if (isFinite(tokens, i)) return false;
  }
  return false;
}

/** Held the militia responsible: whom, to the end of the phrase. */
export function heldResponsible(
  tokens: readonly Token[],
  from: number,
  to: number,
): EnglishSaid | null {
  for (let i = from + 1; i < Math.min(to, from + 12); i++) {
    if (/^(?:responsible|accountable|liable)$/.test(tokens[i]?.form ?? '')) return phrase(from);
    if (tokens[i]?.kind === 'mark' || tokens[i]?.kind === 'quote' || isFinite(tokens, i))
      return null;
  }
  return null;
}

/** Past a name of at most five words between commas, from the first of them on; null where none stands there. */
function nameBetweenCommas(tokens: readonly Token[], comma: number): number | null {
  if (!isComma(tokens[comma])) return null;
  let end = comma + 1;
  while (end < comma + 6 && isCapital(tokens[end])) end++;
  return end > comma + 1 && isComma(tokens[end]) ? end + 1 : null;
}

/** The government of hiding it, rain for the delay: whom the words are about, and the preposition. */
export function targeted(
  tokens: readonly Token[],
  form: FoundForm,
  to: number,
): EnglishSaid | null {
  const { complements } = form.verb;
  const wanted = complements.has('of')
    ? /^of$/
    : complements.has('to')
      ? /^(?:to)$/
      : complements.has('at')
        ? /^at$/
        : complements.has('on')
          ? /^(?:for|over|on)$/
          : /^(?:for|over)$/;
  const from = form.last + 1;
  for (let i = from; i < Math.min(to, from + 14); i++) {
    // The rival's leader, Ada Finch, of lying: past the name between commas.
    const name = nameBetweenCommas(tokens, i);
    if (name !== null && i > from) i = name;
    const token = tokens[i];
    if (token === undefined || token.kind === 'mark' || token.kind === 'quote') return null;
    if (wanted.test(token.form)) {
      // The Bank of Ireland of hiding it: the last 'of' before a verb, where there are two.
      const next = tokens[i + 1];
      // Put the toll at 40, put the meeting at risk: only figures.
      if (
        complements.has('at') &&
        !/\p{N}/u.test(next?.text ?? '') &&
        next?.kind !== 'quote' &&
        !/^\p{Sc}$/u.test(next?.form ?? '') &&
        !/^(?:more|less|fewer|about|around|nearly|almost|up|some|over|under|one|two|three|at|between)$/.test(
          next?.form ?? '',
        )
      )
        return null;
      if (
        complements.has('to') &&
        (i === from ||
          (isCapital(tokens[from]) === true &&
            complements.has('target') &&
            form.verb.lemma === 'credit'))
      )
        return null;
      if (token.form === 'of' && isCapital(tokens[i - 1]) && isCapital(next) && i + 4 < to)
        continue;
      // Residents accused of theft: it is they who are.
      if (i === from && !isFronted(tokens, form)) return null;
      return i === from ? phrase(i + 1) : { ...phrase(from), open: i };
    }
    if (isFinite(tokens, i)) return null;
  }
  return null;
}

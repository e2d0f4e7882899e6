import { textNouns } from '../lexicon/english-media.ts';
import { days } from '../lexicon/english-words.ts';
import { documentNouns } from '../lexicon/english-documents.ts';
import type { Token } from '../tokens.ts';
import type { TokenRange } from '../arabic/subject.ts';
import {
  contractionOf,
  coordinators,
  isAdverb,
  isTime,
  prepositions,
  shapesOf,
} from './grammar.ts';
import { isNounLike, startsParticiple, relative } from './noun-like.ts';
import { isHung, isHyphen, nounPhraseBefore } from './noun-phrase.ts';
import { isTurn } from './lead.ts';
import { withListed } from './listed.ts';
import { antecedent, namedAfter, subjectAround } from './relative-clause.ts';
import { formAt } from './verb-group.ts';
import { whenBefore } from './when.ts';
import { isCapital, isComma, previousComma } from './words.ts';

/** Who speaks, as a noun phrase with another beside it. */
export interface EnglishSubject {
  phrase: TokenRange;
  apposition: TokenRange | null;
  /** Something else that stands between the speaker and the verb: asked by the BBC whether. */
  aside: TokenRange | null;
}

/** A subject that is a noun phrase and no more. */
export const whole = (phrase: TokenRange): EnglishSubject => ({
  phrase,
  apposition: null,
  aside: null,
});

const wholeOrNull = (phrase: TokenRange | null): EnglishSubject | null =>
  phrase === null ? null : whole(phrase);

/** Finds the speaker before a verb and its auxiliaries, back to a place before which it can't stand. */
export function subjectBefore(
  tokens: readonly Token[],
  from: number,
  verb: number,
): EnglishSubject | null {
  let end = beforeSetting(tokens, from, verb);
  if (end <= from) return null;
  const last = tokens[end - 1];
  if (contractionOf(last) !== null && !/^(?:that|what|there)/.test(last?.form ?? ''))
    return last?.form.startsWith('who') === true
      ? wholeOrNull(antecedent(tokens, from, end - 1))
      : whole({ from: end - 1, to: end });
  if (/^(?:who|which|that)$/.test(last?.form ?? ''))
    return wholeOrNull(antecedent(tokens, from, end - 1));
  if (!isComma(last) && last?.kind !== 'bracket') {
    const phrase = subjectAround(tokens, from, end) ?? nounPhraseBefore(tokens, from, end);
    return phrase === null || !isNounLike(tokens, phrase)
      ? null
      : whole(withListed(tokens, from, phrase));
  }
  if (last?.kind === 'bracket') {
    end--;
    const phrase = nounPhraseBefore(tokens, from, end);
    if (phrase === null) return null;
    if (!isComma(tokens[end - 1])) return whole({ from: phrase.from, to: end + 1 });
  }
  // Back over what stands between commas after the speaker.
  let close = end - 1;
  for (let segments = 0; segments < 6; segments++) {
    const open = previousComma(tokens, from, close);
    if (open === null) break;
    const phrase = coordinators.has(tokens[open + 1]?.form ?? '')
      ? antecedent(tokens, from, open + 2)
      : (namedAfter(tokens, from, open) ?? nounPhraseBefore(tokens, from, open));
    const aside = { from: open + 1, to: close };
    // Whose company, Ward Linen, washes the sheets: of the one before it.
    const isOwned =
      phrase !== null &&
      isComma(tokens[phrase.from - 1]) &&
      [3, 4].some((back) => tokens[phrase.from - back]?.form === 'whose');
    // A letter seen by the Herald, signed by the mayor, warned: past what hangs on the noun.
    const isSigned =
      phrase !== null &&
      isComma(tokens[phrase.from - 1]) &&
      tokens[phrase.from + 1]?.form === 'by' &&
      /(?:ed|en|wn)$/.test(tokens[phrase.from]?.form ?? '');
    if (isOwned || isSigned) {
      close = phrase.from - 1;
      continue;
    }
    if (phrase !== null && isNounLike(tokens, phrase) && !isAge(tokens, phrase)) {
      const first = tokens[aside.from];
      const isApposition =
        !relative.test(first?.form ?? '') &&
        formAt(tokens, aside.from) === null &&
        !prepositions.has(first?.form ?? '') &&
        !isAdverb(first) &&
        !startsParticiple(tokens, aside.from);
      const name = isApposition ? nameBefore(tokens, from, phrase) : null;
      if (name !== null)
        return { phrase: name, apposition: phrase, aside: { from: name.to + 1, to: end - 1 } };
      return {
        phrase,
        apposition: isApposition ? aside : null,
        aside: { from: open + 1, to: end - 1 },
      };
    }
    close = open;
  }
  return null;
}

/** Basavaraj on Thursday asserted, Lee in a letter warned: what says when or where between a subject and its verb is no part of either. */
function beforeSetting(tokens: readonly Token[], from: number, verb: number): number {
  const end = whenBefore(tokens, from, verb);
  // A draft dated March 3 says: the time is the draft's and goes with it.
  const isDated = shapesOf(tokens[end - 1])?.has('past') === true && !isCapital(tokens[end - 1]);
  if (end < verb) return isDated ? end - 1 : end > from ? end : verb;
  for (let i = verb - 1; i > Math.max(from, verb - 6); i--) {
    const token = tokens[i];
    if (token?.kind !== 'word') return verb;
    if (token.form !== 'in') continue;
    const isText =
      /^(?:a|an|the|his|her|its|their)$/.test(tokens[i + 1]?.form ?? '') &&
      textNouns.has(tokens[verb - 1]?.form ?? '');
    return isText ? i : verb;
  }
  return verb;
}

/** Scott Pruitt, the attorney general of Oklahoma, one of the states that sue, said: the name, where a role stands twice after it. */
function nameBefore(tokens: readonly Token[], from: number, role: TokenRange): TokenRange | null {
  const first = tokens[role.from];
  if (!isComma(tokens[role.from - 1]) || isCapital(first) || first === undefined) return null;
  const name = nounPhraseBefore(tokens, from, role.from - 1);
  // Similarly, the mayor of Marl, Ada Finch, said.
  if (name !== null && isTurn(tokens, name.from, name.to)) return null;
  if (
    name !== null &&
    // Addressing newsmen in Abuja, the president, Gabriel Etim, said.
    (name.to - name.from === 1 || !isCapital(tokens[name.from + 1])) &&
    tokens[name.from]?.form.endsWith('ing') === true
  )
    return null;
  if (
    name === null ||
    !isNounLike(tokens, name) ||
    !isCapital(tokens[name.to - 1]) ||
    isTime(tokens[name.to - 1])
  )
    return null;
  const before = tokens[name.from - 1];
  return name.from === from ||
    before?.kind === 'quote' ||
    (isComma(before) && tokens[name.from - 2]?.kind === 'quote')
    ? name
    : null;
}

/** Finds the speaker after a verb: said Mireille Okonjo, who ships citrus. */
export function subjectAfter(
  tokens: readonly Token[],
  from: number,
  to: number,
): EnglishSubject | null {
  let end = from;
  while (end < to && !endsPhrase(tokens, end, from)) end++;
  // City data analyzed | by the lab: what hangs on the noun.
  if (
    end - 1 > from &&
    end < to &&
    isHung(tokens, end - 1) &&
    documentNouns.has(tokens[end - 2]?.form ?? '')
  )
    end--;
  const phrase = { from, to: end };
  if (end === from || !isNounLike(tokens, phrase)) return null;
  // Said a lawyer who acted for Corvex and now teaches at Larnby University.
  const hasClause = tokens[end]?.form === 'who';
  if (!isComma(tokens[end]) && !hasClause) return whole(phrase);
  let close = end + 1;
  while (
    close < to &&
    !isComma(tokens[close]) &&
    tokens[close]?.kind !== 'quote' &&
    !/^[.;:?!]$/.test(tokens[close]?.form ?? '')
  )
    close++;
  const isApposition =
    close > end + 1 &&
    !hasClause &&
    !relative.test(tokens[end + 1]?.form ?? '') &&
    formAt(tokens, end + 1) === null;
  const work = workplace(tokens, hasClause ? end : end + 1, close);
  return { phrase, apposition: isApposition ? { from: end + 1, to: close } : work, aside: null };
}

/** Who covers mining at Brandt & Rowe: from the place of work on. */
function workplace(tokens: readonly Token[], from: number, to: number): TokenRange | null {
  if (tokens[from]?.form !== 'who') return null;
  for (let i = from + 2; i + 1 < to; i++)
    if (
      tokens[i]?.form === 'at' &&
      (isCapital(tokens[i + 1]) ||
        (/^(?:the|a)$/.test(tokens[i + 1]?.form ?? '') && isCapital(tokens[i + 2])))
    )
      return { from: i, to };
  return null;
}

function endsPhrase(tokens: readonly Token[], i: number, from: number): boolean {
  const token = tokens[i];
  if (
    token === undefined ||
    (token.kind === 'mark' && token.form !== '&' && !isHyphen(tokens, i)) ||
    token.kind === 'quote'
  )
    return true;
  // Court papers | it had seen.
  const isText = i > from && documentNouns.has(tokens[i - 1]?.form ?? '');
  if (days.has(token.form) || (isText && /^(?:it|he|she|they)$/.test(token.form))) return true;
  if (
    /^(?:on|during|after|before|when|while|that|who|which|as|in|outside|because|via|through|about|by|according)$/.test(
      token.form,
    )
  )
    return !(
      i > from &&
      ((token.form === 'in' && isNounContext(tokens, i)) ||
        (token.form === 'by' && documentNouns.has(tokens[i - 1]?.form ?? '')) ||
        (isHung(tokens, i - 1) && !documentNouns.has(tokens[i - 2]?.form ?? '')))
    );
  return false;
}

function isNounContext(tokens: readonly Token[], i: number): boolean {
  return (
    isCapital(tokens[i + 1]) &&
    !days.has(tokens[i + 1]?.form ?? '') &&
    /^(?:official|resident|residents|farmer|analyst|source|sources|officials)$/.test(
      tokens[i - 1]?.form ?? '',
    )
  );
}

/** Mandy Tring, 51, : a number between commas that says how old the one before it is. */
function isAge(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  return to - from === 1 && tokens[from]?.kind === 'number' && isComma(tokens[from - 1]);
}

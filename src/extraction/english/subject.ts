import {
  betweenSubjectAndVerb,
  clauseOpeners,
  days,
  documentNouns,
} from '../lexicon/english-words.ts';
import type { Token } from '../tokens.ts';
import type { TokenRange } from '../arabic/subject.ts';
import { formAt, isCapital, isComma } from './words.ts';

/** Who speaks, as a noun phrase with another beside it. */
export interface EnglishSubject {
  phrase: TokenRange;
  apposition: TokenRange | null;
  /** Something else that stands between the speaker and the verb: asked by the BBC whether. */
  aside: TokenRange | null;
}

const relative =
  /^(?:who|which|whose|whom|asked|speaking|citing|quoting|referring|responding|writing|when|where|while|though|although|himself|herself|itself|themselves)$/;

/** Finds the speaker before a verb, back to a place before which it can't stand. */
export function subjectBefore(
  tokens: readonly Token[],
  from: number,
  verb: number,
): EnglishSubject | null {
  let end = verb;
  while (
    end > from &&
    betweenSubjectAndVerb.has(tokens[end - 1]?.form ?? '') &&
    !/^(?:who)$/.test(tokens[end - 1]?.form ?? '')
  )
    end--;
  while (end > from && tokens[end - 1]?.form.endsWith('ly') === true && !isCapital(tokens[end - 1]))
    end--;
  if (end <= from) return null;
  if (tokens[end - 1]?.form === 'who') return relativeSubject(tokens, from, end - 1);
  if (!isComma(tokens[end - 1])) {
    const phrase = nounPhraseBefore(tokens, from, end);
    if (phrase !== null && tokens[phrase.from - 1]?.form === 'who')
      return relativeSubject(tokens, from, phrase.from - 1);
    return phrase === null ? null : { phrase, apposition: null, aside: null };
  }
  // Back over what stands between commas after the speaker.
  let close = end - 1;
  for (let segments = 0; segments < 6; segments++) {
    const open = previousComma(tokens, from, close);
    if (open === null) break;
    const phrase = nounPhraseBefore(tokens, from, open);
    const aside = { from: open + 1, to: close };
    if (phrase !== null && isNounLike(tokens, phrase)) {
      const isApposition =
        !relative.test(tokens[aside.from]?.form ?? '') && formAt(tokens, aside.from) === null;
      const whole = { from: open + 1, to: end - 1 };
      return { phrase, apposition: isApposition ? aside : null, aside: whole };
    }
    close = open;
  }
  return null;
}

/** Finds the speaker after a verb: said Mireille Okonjo, who ships citrus. */
export function subjectAfter(
  tokens: readonly Token[],
  from: number,
  to: number,
): EnglishSubject | null {
  let end = from;
  while (end < to && !endsPhrase(tokens, end, from)) end++;
  if (end === from) return null;
  const phrase = { from, to: end };
  if (!isNounLike(tokens, phrase)) return null;
  if (!isComma(tokens[end])) return { phrase, apposition: null, aside: null };
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
    !relative.test(tokens[end + 1]?.form ?? '') &&
    formAt(tokens, end + 1) === null;
  const work = workplace(tokens, end + 1, close);
  return {
    phrase,
    apposition: isApposition ? { from: end + 1, to: close } : work,
    aside: null,
  };
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
    (token.kind === 'mark' && token.form !== '&') ||
    token.kind === 'quote'
  )
    return true;
  if (days.has(token.form)) return true;
  if (
    /^(?:on|during|after|before|when|while|that|who|which|as|in|outside|because|via|through|about|by)$/.test(
      token.form,
    )
  )
    return !(
      i > from &&
      ((token.form === 'in' && isNounContext(tokens, i)) ||
        (token.form === 'by' && documentNouns.has(tokens[i - 1]?.form ?? '')))
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

function relativeSubject(
  tokens: readonly Token[],
  from: number,
  who: number,
): EnglishSubject | null {
  const end = isComma(tokens[who - 1]) ? who - 1 : who;
  const phrase = nounPhraseBefore(tokens, from, end);
  return phrase === null ? null : { phrase, apposition: null, aside: null };
}

function nounPhraseBefore(tokens: readonly Token[], from: number, end: number): TokenRange | null {
  let start = end;
  while (start > from) {
    const token = tokens[start - 1];
    if (
      token === undefined ||
      (token.kind === 'mark' && token.form !== '&') ||
      token.kind === 'quote'
    )
      break;
    if (clauseOpeners.has(token.form) && !isJoin(tokens, start - 1)) break;
    if (
      token.kind === 'word' &&
      formAt(tokens, start - 1) !== null &&
      !isCapital(token) &&
      start < end &&
      token.form !== 'report' &&
      token.form !== 'reports'
    )
      break;
    start--;
  }
  if (start === end) return null;
  // Earlier this month a report: the words of time before an article are no part of it.
  if (/^(?:earlier|later|on|in|last|late|early)$/.test(tokens[start]?.form ?? '')) {
    for (let i = start + 1; i < end; i++)
      if (/^(?:a|an|the)$/.test(tokens[i]?.form ?? '')) return { from: i, to: end };
  }
  return { from: start, to: end };
}

/** 'and' between two names: Brandt and Rowe. */
function isJoin(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  return (
    token?.form === 'and' &&
    (isCapital(tokens[i + 1]) || (tokens[i + 1]?.form === 'the' && isCapital(tokens[i + 2]))) &&
    (isCapital(tokens[i - 1]) || tokens[i - 1]?.kind === 'bracket')
  );
}

function previousComma(tokens: readonly Token[], from: number, before: number): number | null {
  for (let i = before - 1; i >= from; i--) {
    if (isComma(tokens[i])) return i;
    if (tokens[i]?.kind === 'quote' || /^[;:]$/.test(tokens[i]?.form ?? '')) return null;
  }
  return null;
}

/** Whether a phrase can name somebody: a capital, a pronoun, an article or a plural noun first. */
function isNounLike(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  const first = tokens[from];
  if (first === undefined) return false;
  if (
    /^(?:on|in|at|for|after|before|during|with|by|from|under|over|earlier|later|however|meanwhile|instead|still|yesterday|today)$/.test(
      first.form,
    )
  )
    return false;
  if (relative.test(first.form)) return false;
  if (isCapital(first) && days.has(first.form)) return false;
  if (
    first.kind === 'number' ||
    (to - from <= 2 && (from === 0 || /^[;:]$/.test(tokens[from - 1]?.form ?? '')))
  )
    return true;
  return (
    isCapital(first) ||
    /^(?:he|she|they|it|a|an|the|one|two|three|his|her|their|its|some|several|many|another)$/.test(
      first.form,
    ) ||
    tokens.slice(from, to).some(isCapital) ||
    tokens[to - 1]?.form.endsWith('s') === true
  );
}

/** A speaker after the verb with no verb of its own. */
export function isShortName(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  const words = tokens.slice(from, to);
  if (
    words.length > 7 ||
    words.some(({ form }) =>
      /^(?:had|has|have|would|will|was|were|is|are|could|can|may|might|should|did|does|he|she|they|it|we|i|you)$/.test(
        form,
      ),
    )
  )
    return false;
  return words.length <= 2 || words.some(isCapital);
}

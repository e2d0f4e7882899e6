import { isOwnBody } from '../lexicon/english-bodies.ts';
import { roleField } from '../lexicon/english-roles.ts';
import type { Token } from '../tokens.ts';
import {
  contractionOf,
  coordinators,
  isAdverb,
  isFinite,
  isTime,
  prepositions,
  shapesOf,
  subordinators,
} from './grammar.ts';
import { isNounLike, startsParticiple, relative } from './noun-like.ts';
import { isThan, leadEnd } from './noun-phrase.ts';
import { type EnglishSubject, subjectBefore, whole } from './subject.ts';
import { type FoundForm } from './verb-group.ts';
import { isCapital, isComma } from './words.ts';

const longestClause = 120;

/** The subject of the clause that a place stands in, found from its start: In May, the council rejected it and said. */
export function subjectOfClause(
  tokens: readonly Token[],
  from: number,
  to: number,
): EnglishSubject | null {
  // A clause is no longer than this, whatever its sentence is.
  let i = Math.max(from, to - longestClause);
  i = hourEnd(tokens, i);
  for (let steps = 0; steps < 5 && i < to; steps++) {
    const token = tokens[i];
    if (token === undefined) return null;
    const isLead =
      token.kind === 'mark' ||
      coordinators.has(token.form) ||
      (isAdverb(token) && !/^(?:all|both)$/.test(token.form)) ||
      prepositions.has(token.form) ||
      subordinators.has(token.form) ||
      (isTime(token) && token.form !== 'may') ||
      (startsParticiple(tokens, i) && commaAfter(tokens, i, to) !== null) ||
      /^(?:asked|last|earlier|later)$/.test(token.form) ||
      (/^(?:a|two|three|four|several|days|hours|weeks|months)$/.test(token.form) &&
        tokens.slice(i, i + 4).some(({ form }) => /^(?:after|before|later|earlier)$/.test(form)));
    if (!isLead) break;
    if (token.kind === 'mark' || coordinators.has(token.form)) {
      i++;
      continue;
    }
    const comma = commaAfter(tokens, i, to);
    if (comma === null) {
      const end = leadEnd(tokens, i, to);
      if (end === i) return null;
      i = end;
      break;
    }
    i = comma + 1;
  }
  if (/^(?:he|she|they)$/.test(tokens[i]?.form ?? '')) return whole({ from: i, to: i + 1 });
  let end = i;
  while (
    end < to &&
    !isFinite(tokens, end) &&
    !isComma(tokens[end]) &&
    tokens[end]?.kind !== 'quote' &&
    (isThan(tokens, end) || !subordinators.has(tokens[end]?.form ?? ''))
  )
    end++;
  while (end > i && isAdverb(tokens[end - 1])) end--;
  // The council on Monday | cut its budget.
  const on = timeWithin(tokens, i + 1, end);
  // The ruling on Monday: no speaker.
  const head = tokens[on - 1];
  const mayAct =
    isCapital(head) || isOwnBody(head?.form ?? '') || roleField(head?.form ?? '') !== null;
  if (on !== -1) return mayAct ? whole({ from: i, to: on }) : null;
  if (contractionOf(tokens[end]) !== null && end === i) end++;
  if (end === i || end >= to || end - i > 14) return null;
  const phrase = { from: i, to: end };
  if (!isNounLike(tokens, phrase)) return null;
  if (!isComma(tokens[end])) return whole(phrase);
  const close = commaAfter(tokens, end + 1, to);
  if (close === null) return whole(phrase);
  const aside = { from: end + 1, to: close };
  const isApposition =
    !relative.test(tokens[end + 1]?.form ?? '') &&
    !startsParticiple(tokens, end + 1) &&
    !prepositions.has(tokens[end + 1]?.form ?? '');
  return { phrase, apposition: isApposition ? aside : null, aside };
}

/** 11.20: | The minister rises; 5.18pm: | Ivo Lund was quickest. */
function hourEnd(tokens: readonly Token[], from: number): number {
  let i = from;
  while (
    i < from + 5 &&
    /^(?:\d{1,2}(?:[.:]\d{2})?(?:[ap]m)?|[ap]m|[.:])$/.test(tokens[i]?.form ?? '')
  )
    i++;
  return i > from + 1 && tokens[i - 1]?.form === ':' && /^\d/.test(tokens[from]?.form ?? '')
    ? i
    : from;
}

/** The judge jailed a man accused of arson, saying: a participle that hangs on what another verb acts on. */
export function isOfObject(tokens: readonly Token[], form: FoundForm, start: number): boolean {
  const { phrase } = subjectBefore(tokens, start, form.from) ?? {};
  const before = tokens[(phrase?.from ?? 0) - 1];
  const isActedOn =
    shapesOf(before)?.has('participle') === true ||
    shapesOf(before)?.has('past') === true ||
    /^(?:has|have|had)$/.test(before?.form ?? '');
  return (
    form.from === form.last && isActedOn && prepositions.has(tokens[form.last + 1]?.form ?? '')
  );
}

/** Where a time stands between a subject and a verb; -1 where none does. */
function timeWithin(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from; i < to; i++) {
    const isVerb = shapesOf(tokens[i + 2])?.has('past') === true;
    if (prepositions.has(tokens[i]?.form ?? '') && isTime(tokens[i + 1]) && isVerb) return i;
  }
  return -1;
}

export function commaAfter(tokens: readonly Token[], from: number, to: number): number | null {
  for (let i = from; i < to; i++) {
    if (isComma(tokens[i])) return i;
    if (tokens[i]?.kind === 'quote' && i + 1 < to && /,[^\p{L}]$/u.test(tokens[i]?.text ?? ''))
      return i;
  }
  return null;
}

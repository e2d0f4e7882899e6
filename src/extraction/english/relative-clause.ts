import type { TokenRange } from '../arabic/subject.ts';
import { roleField } from '../lexicon/english-roles.ts';
import { anonymousNouns, roleWords } from '../lexicon/english-words.ts';
import type { Token } from '../tokens.ts';
import {
  coordinators,
  isFinite,
  isNounEnd,
  prepositions,
  subjectPronouns,
  subordinators,
} from './grammar.ts';
import { isNounLike } from './noun-like.ts';
import { isThan, nounPhraseBefore } from './noun-phrase.ts';
import { formAt } from './verb-group.ts';
import { isCapital, isComma } from './words.ts';

const furthest = 30;
/** How many words stand between dashes after a noun at most. */
const longestAside = 12;

/** The noun phrase that a 'who' or 'which' stands for. */
export function antecedent(tokens: readonly Token[], from: number, who: number): TokenRange | null {
  // A nurse who works there and who asked for anonymity: whom the first of them stands for.
  const first = coordinators.has(tokens[who - 1]?.form ?? '')
    ? relativeBefore(tokens, from, who - 1)
    : null;
  const at = first ?? who;
  // ', which' may mean all that was said before.
  const end = openingDash(tokens, at - 1) ?? (isComma(tokens[at - 1]) ? at - 1 : at);
  const phrase = nounPhraseBefore(tokens, from, end);
  const isPerson = phrase !== null && tokens[at]?.form === 'who';
  const name = isPerson ? nameBeside(tokens, from, phrase) : null;
  if (name !== null) return name;
  const whole = isPerson ? personIn(tokens, phrase) : pastBy(tokens, phrase);
  return whole === null || !isNounLike(tokens, whole) ? null : whole;
}

/** The women – a dozen of them – who: where the dash stands that another closes before 'who'. */
function openingDash(tokens: readonly Token[], close: number): number | null {
  const isDash = (at: number) => /^[–—―]$/.test(tokens[at]?.form ?? '');
  if (!isDash(close)) return null;
  for (let i = close - 1; i > Math.max(0, close - longestAside); i--) if (isDash(i)) return i;
  return null;
}

/** Nora Vale, 41, a nurse from Porto, who: the name before what she is. */
function nameBeside(tokens: readonly Token[], from: number, role: TokenRange): TokenRange | null {
  let comma = role.from - 1;
  if (!isComma(tokens[comma]) || !/^(?:an?|the)$/.test(tokens[role.from]?.form ?? '')) return null;
  if (tokens[comma - 1]?.kind === 'number' && isComma(tokens[comma - 2])) comma -= 2;
  let start = comma;
  while (start > from && isCapital(tokens[start - 1])) start--;
  const isPlace = /^(?:in|at|near|on|across|outside|from|to|around|of)$/.test(
    tokens[start - 1]?.form ?? '',
  );
  const isLead = prepositions.has(tokens[start]?.form ?? '');
  return comma - start > 1 && !isPlace && !isLead ? { from: start, to: comma } : null;
}

/** Cleared by the | committee, which: whoever did it. */
function pastBy(tokens: readonly Token[], phrase: TokenRange | null): TokenRange | null {
  if (phrase === null) return null;
  const isBy =
    tokens[phrase.from + 1]?.form === 'by' &&
    !isCapital(tokens[phrase.from]) &&
    /(?:ed|en|wn)$/.test(tokens[phrase.from]?.form ?? '');
  return isBy ? { from: phrase.from + 2, to: phrase.to } : phrase;
}

/** The last 'who' or 'which' before a place. */
function relativeBefore(tokens: readonly Token[], from: number, before: number): number | null {
  for (let i = before - 1; i > Math.max(from, before - furthest); i--)
    if (/^(?:who|which)$/.test(tokens[i]?.form ?? '')) return i;
  return null;
}

/** Questions from the mayor, a letter to Ann Lund: the one of them who is somebody. */
function personIn(tokens: readonly Token[], { from, to }: TokenRange): TokenRange {
  let start = from;
  // Cases brought by people who.
  if (/^(?:people|men|women|residents|families|parents)$/.test(tokens[to - 1]?.form ?? ''))
    for (let i = to - 2; i > from; i--)
      if (prepositions.has(tokens[i]?.form ?? '')) return { from: i + 1, to };
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token === undefined) break;
    const isHowMany = /^(?:many|some|several|few|most|all)$/.test(token.form) && i + 1 < to;
    if (i > from && prepositions.has(token.form)) start = i + 1;
    else if (isHowMany && !prepositions.has(tokens[i + 1]?.form ?? '')) continue;
    else if (
      (isCapital(token) &&
        !/^(?:the|an?|his|her|its|their)$/.test(token.form) &&
        !/^(?:in|near|at|outside)$/.test(tokens[start - 1]?.form ?? '')) ||
      anonymousNouns.has(token.form) ||
      roleWords.has(token.form)
    )
      return { from: start, to };
  }
  return { from, to };
}

/**
 * The subject of a verb after clauses that hang on it without commas: a nurse who works in the department that closed |
 * told. Null where no such clause ends at the verb, since it has no verb of its own yet.
 */
export function subjectAround(
  tokens: readonly Token[],
  from: number,
  verb: number,
): TokenRange | null {
  let found: TokenRange | null = null;
  let finite = 0;
  let clauses = 1;
  for (let i = verb - 1; i > Math.max(from, verb - furthest); i--) {
    const token = tokens[i];
    if (token === undefined || !isWithin(tokens, i)) break;
    if (opensRelative(tokens, i)) {
      if (finite < clauses || (finite === 1 && takesAnother(tokens, i + 1))) break;
      const subject = coordinators.has(tokens[i - 1]?.form ?? '')
        ? null
        : antecedent(tokens, from, i);
      if (subject === null) break;
      found = subject;
      clauses++;
    } else if (isFinite(tokens, i) && !coordinators.has(tokens[i - 1]?.form ?? '')) {
      if (!isHelped(tokens, i)) finite++;
    } else if (
      (subjectPronouns.has(token.form) && isFinite(tokens, i + 1)) ||
      // Because he was: one clause.
      (subordinators.has(token.form) &&
        !isThan(tokens, i) &&
        !prepositions.has(token.form) &&
        !subjectPronouns.has(tokens[i + 1]?.form ?? ''))
    )
      clauses++;
  }
  return found;
}

/** A nurse who took part in the trial, Ada Finch, said: who is named after what they did; but who met the mayor, Ada Finch. */
export function namedAfter(
  tokens: readonly Token[],
  from: number,
  comma: number,
): TokenRange | null {
  if (!isCapital(tokens[comma + 1]) || !isCapital(tokens[comma + 2])) return null;
  const phrase = subjectAround(tokens, from, comma);
  const relative = tokens[phrase?.to ?? -1]?.form ?? '';
  const isNamed =
    relative === 'that' ||
    (relative === 'who' && roleField(tokens[comma - 1]?.form ?? '') === null);
  return isNamed ? phrase : null;
}

/** Who, whose; that, after a noun and before its verb. */
function opensRelative(tokens: readonly Token[], i: number): boolean {
  const { form = '' } = tokens[i] ?? {};
  if (/^(?:who|which|whose)$/.test(form)) return true;
  const before = tokens[i - 1];
  return (
    form === 'that' &&
    before?.kind === 'word' &&
    isNounEnd(before) &&
    formAt(tokens, i - 1) === null &&
    !subjectPronouns.has(before.form) &&
    isFinite(tokens, i + 1)
  );
}

/** Who said the court: a verb whose words have a verb too; but who warned of a flood. */
function takesAnother(tokens: readonly Token[], at: number): boolean {
  const form = formAt(tokens, at);
  return (
    form?.verb.complements.has('that') === true &&
    (!form.verb.complements.has('only') || tokens[form.last + 1]?.form === 'that') &&
    !prepositions.has(tokens[form.last + 1]?.form ?? '') &&
    form.particles.length === 0
  );
}

/** A man who warned of a flood | says: whether a verb of saying is only of a clause within the subject of another. */
export function isWithinSubject(
  tokens: readonly Token[],
  { from, last }: { from: number; last: number },
  { start, to }: { start: number; to: number },
): boolean {
  const who = from - 1;
  if (!opensRelative(tokens, who) || isComma(tokens[who - 1])) return false;
  for (let i = last + 1; i < Math.min(to, last + furthest); i++) {
    if (!isWithin(tokens, i)) return false;
    const other = formAt(tokens, i);
    if (other === null || other.isParticiple || other.isInfinitive) continue;
    const subject = subjectAround(tokens, start, other.from);
    if (subject !== null && subject.to <= who) return true;
  }
  return false;
}

/** Spent £1.2m, bought the "lost" diary: what a clause goes on after, unlike a comma or what somebody says. */
function isWithin(tokens: readonly Token[], i: number): boolean {
  const { kind, form = '', text = '' } = tokens[i] ?? {};
  if (kind === 'quote') return tokens[i + 1]?.kind === 'word' && !/[ ,.!?]/.test(text);
  return kind !== 'mark' || /^[\p{Sc}%&/-]$/u.test(form);
}

/** Has worked: the second of two verbs that are one. */
function isHelped(tokens: readonly Token[], i: number): boolean {
  return isFinite(tokens, i - 1);
}

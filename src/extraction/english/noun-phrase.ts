import { roleField, roleQualities } from '../lexicon/english-roles.ts';
import { days } from '../lexicon/english-words.ts';
import type { Token } from '../tokens.ts';
import type { TokenRange } from '../arabic/subject.ts';
import {
  auxiliaryOf,
  contractionOf,
  coordinators,
  determiners,
  isAdverb,
  isFinite,
  isNounEnd,
  isTime,
  prepositions,
  shapesOf,
  subordinators,
} from './grammar.ts';
import { isCapital, isComma } from './words.ts';

const longestPhrase = 60;
/** How many words the name of a body has at most before a role. */
const longestBody = 4;

export function nounPhraseBefore(
  tokens: readonly Token[],
  from: number,
  end: number,
): TokenRange | null {
  // A headache | they: a pronoun is a phrase of its own.
  if (end > from && /^(?:he|she|they|we|i)$/.test(tokens[end - 1]?.form ?? ''))
    return { from: end - 1, to: end };
  let start = end;
  const earliest = Math.max(from, end - longestPhrase);
  while (start > earliest) {
    const token = tokens[start - 1];
    if (
      token === undefined ||
      (token.kind === 'mark' &&
        !/^[&/\p{Sc}%]$/u.test(token.form) &&
        !isHyphen(tokens, start - 1) &&
        // Gen. (ret.) Ivo Lund.
        !(token.form === '.' && tokens[start]?.kind === 'bracket')) ||
      token.kind === 'quote'
    )
      break;
    const isOpening = start - 1 === earliest || tokens[start - 2]?.kind === 'mark';
    // A review commissioned after the crash: after which no clause stands.
    const isOwn =
      token.form === 'since' ||
      isThan(tokens, start - 1) ||
      (prepositions.has(token.form) && isHung(tokens, start - 2));
    if (subordinators.has(token.form) && (!isCapital(token) || isOpening) && !isOwn) break;
    if (coordinators.has(token.form) && !isJoin(tokens, start - 1, end)) break;
    if (auxiliaryOf(token) !== null && contractionOf(token) === null && !isCapital(token)) break;
    if (
      token.kind === 'word' &&
      start < end &&
      !isCapital(token) &&
      isFinite(tokens, start - 1) &&
      !isNominal(tokens, start - 1) &&
      !isHung(tokens, start - 1) &&
      !startsRole(tokens, start - 1)
    )
      break;
    start--;
    // A figure | the council disputes: a second noun phrase beside the first.
    const before = tokens[start - 1];
    if (
      start > earliest &&
      /^(?:the|a|an|his|her|its|their)$/.test(token.form) &&
      before?.kind === 'word' &&
      isNounEnd(before) &&
      !isCapital(before) &&
      // Lawyers representing | the family.
      !(before.form.endsWith('ing') && isNounEnd(tokens[start - 2])) &&
      !isAdverb(before) &&
      !isTime(before) &&
      !determiners.has(before.form) &&
      start + 1 < end
    )
      break;
  }
  start = leadEnd(tokens, start, end);
  return start >= end ? null : { from: start, to: end };
}

/** More than 60, fewer than half: part of how many. */
export function isThan(tokens: readonly Token[], i: number): boolean {
  return (
    tokens[i]?.form === 'than' && /^(?:more|fewer|less|other)$/.test(tokens[i - 1]?.form ?? '')
  );
}

/** The 34-year-old. */
export function isHyphen(tokens: readonly Token[], i: number): boolean {
  const [before, token, next] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  return token?.form === '-' && before?.end === token.start && next?.start === token.end;
}

/** Diplomats briefed on the talks, a draft dated Jan. 16, a review led by her: a participle that hangs on the noun. */
export function isHung(tokens: readonly Token[], i: number): boolean {
  return isNounEnd(tokens[i - 1]) && hangs(tokens, i);
}

/** Filed in Denver, seen by the BBC: a participle with what belongs to it. */
export function hangs(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  const next = tokens[i + 1];
  const shapes = shapesOf(token);
  return (
    (shapes?.has('past') === true || shapes?.has('participle') === true) &&
    !isCapital(token) &&
    /(?:ed|en|wn|t|ld|nd)$/.test(token?.form ?? '') &&
    next !== undefined &&
    (prepositions.has(next.form) ||
      isTime(next) ||
      next.kind === 'number' ||
      (/^(?:last|this|earlier|late|early)$/.test(next.form) && isTime(tokens[i + 2])))
  );
}

/** "It is over," | retired teacher Nora Vale, retired Navy captain Nora Vale said: a participle that starts a role, as no noun stands before it. */
export function startsRole(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  let role = i + 1;
  while (role < i + longestBody && isCapital(tokens[role])) role++;
  const noun = tokens[role];
  return (
    tokens[i]?.form.endsWith('ed') === true &&
    (before === undefined ||
      before.kind === 'quote' ||
      before.kind === 'mark' ||
      coordinators.has(before.form) ||
      subordinators.has(before.form)) &&
    !isCapital(noun) &&
    roleField(noun?.form ?? '') !== null &&
    (role === i + 1 || isCapital(tokens[role + 1]))
  );
}

/** A report said, the review found: a word that could be a verb, right after an article or an adjective. */
function isNominal(tokens: readonly Token[], i: number): boolean {
  return (
    /^(?:reports?|claims?|studies|states?|plans?|views?|calls?|demands?)$/.test(
      tokens[i]?.form ?? '',
    ) && determiners.has(tokens[i - 1]?.form ?? '')
  );
}

/** But on Monday the mayor: where the words that only lead to a subject end. */
export function leadEnd(tokens: readonly Token[], from: number, end: number): number {
  let i = from;
  while (i < end) {
    const token = tokens[i];
    const next = tokens[i + 1];
    if (token === undefined) break;
    if (
      coordinators.has(token.form) ||
      (isAdverb(token) && !isTime(token)) ||
      /^(?:out|up|off|down)$/.test(token.form)
    )
      i++;
    else if (
      isTime(token) &&
      i + 1 < end &&
      (token.form !== 'may' || next?.kind === 'number') &&
      (days.has(token.form) || next?.kind === 'number')
    )
      i += next?.kind === 'number' ? 2 : 1;
    else if (
      /^(?:last|this|next|late|earlier|early|later)$/.test(token.form) &&
      isTime(next) &&
      i + 2 < end
    )
      i += 2;
    else if (/^(?:earlier|later|early|late)$/.test(token.form) && i + 1 < end) i++;
    else if (
      /^(?:on|in|at|during|by|since|until|late|early|for|as|after|before|to|with|from|like|despite|among|amid|when|while|though)$/.test(
        token.form,
      ) &&
      i + 1 < end
    ) {
      const after = leadPhraseEnd(tokens, i, end);
      if (after === null) break;
      i = after;
    } else break;
  }
  return i;
}

/** In May, on Monday, in 2019, in a statement: the words of time or place before a noun phrase of its own. */
function leadPhraseEnd(tokens: readonly Token[], at: number, end: number): number | null {
  let i = at + 1;
  if (
    /^(?:last|this|next|late|early|mid|that)$/.test(tokens[i]?.form ?? '') &&
    isTime(tokens[i + 1])
  )
    i++;
  if (isTime(tokens[i]) || tokens[i]?.kind === 'number') {
    while (i < end && (isTime(tokens[i]) || tokens[i]?.kind === 'number')) i++;
    return i < end ? i : null;
  }
  // A noun phrase that starts anew: in a statement the company.
  for (let k = i + 1; k < end; k++)
    if (
      /^(?:the|a|an|his|her|its|their|he|she|they|it|we|one|some|several|many)$/.test(
        tokens[k]?.form ?? '',
      ) &&
      !prepositions.has(tokens[k - 1]?.form ?? '') &&
      !coordinators.has(tokens[k - 1]?.form ?? '')
    )
      return k;
  return null;
}

/** 'and' between two names: Brandt and Rowe, the ministers of Bolivia and Uruguay. */
function isJoin(tokens: readonly Token[], i: number, end: number): boolean {
  const [before, next] = [tokens[i - 1], tokens[i + 1]];
  if (tokens[i]?.form !== 'and' && tokens[i]?.form !== 'or') return false;
  if (before === undefined || i + 1 >= end) return false;
  if (before.kind === 'mark') return isComma(before) && isCapital(next) && isCapital(tokens[i - 2]);
  // Corvane president and chief operating officer Ada Finch: two roles.
  const isRole = roleField(next?.form ?? '') !== null || roleQualities.has(next?.form ?? '');
  if (isRole && roleField(before.form) !== null) return true;
  if (isCapital(next) || (determiners.has(next?.form ?? '') && isCapital(tokens[i + 2])))
    return (
      isCapital(before) ||
      before.kind === 'bracket' ||
      determiners.has(firstOfPhrase(tokens, i)?.form ?? '')
    );
  // A letter sent to staff and seen by the paper.
  if (hangs(tokens, i + 1)) return true;
  // She and colleagues at the institute.
  if (/^(?:he|she)$/.test(before.form) && next?.kind === 'word') return true;
  // Doctors and nurses, the mayor and the police: two nouns without a verb between.
  return (
    before.kind === 'word' &&
    !isFinite(tokens, i - 1) &&
    end - i <= 4 &&
    i >= 1 &&
    !prepositions.has(next?.form ?? '')
  );
}

function firstOfPhrase(tokens: readonly Token[], before: number): Token | undefined {
  for (let i = before - 1; i > Math.max(0, before - 8); i--)
    if (determiners.has(tokens[i]?.form ?? '')) return tokens[i];
  return undefined;
}

import type { Token } from '../tokens.ts';
import type { EnglishSaid } from './complement.ts';
import { auxiliaryOf, coordinators, isAdverb, isFinite, shapesOf } from './grammar.ts';
import { formAt, type FoundForm } from './verb-group.ts';
import { isCapital, isComma } from './words.ts';

/** Whether a verb of saying between commas follows: he added,. */
export function hasAside(tokens: readonly Token[], from: number, to: number): boolean {
  for (let k = from + 1; k < Math.min(to, from + 5); k++)
    if (formAt(tokens, k)?.isParticiple === false) return isComma(tokens[k + 1]);
  return false;
}

/** The verb of saying at a token with what it says, if it is one. */
export type Says = (at: number) => { other: FoundForm; said: EnglishSaid | null } | null;

/** And called it "a sham", and raised its target: a second verb of the speaker's, after a clause in another tense. */
export function isOwnVerb(
  tokens: readonly Token[],
  and: number,
  { form, says, from }: { form: FoundForm | null; says: Says; from: number },
): boolean {
  let k = and + 1;
  while ((isAdverb(tokens[k]) || auxiliaryOf(tokens[k]) !== null) && formAt(tokens, k) === null)
    k++;
  const found = says(k);
  if (found?.other.hasModal === true) return false;
  if (
    found !== null &&
    !found.other.isParticiple &&
    !found.other.isPassive &&
    !found.other.verb.complements.has('opinion')
  ) {
    if (form === null) return true;
    // She said he had rung and told her: no words of hers.
    const subject = tokens[form.from - 1]?.form ?? '';
    const object = tokens[found.other.last + 1]?.form ?? '';
    if (/^(?:she her|he him|they them)$/.test(`${subject} ${object}`)) return false;
    const isFirst = found.other.from === and + 1;
    return isFirst && found.other.isPast === form.isPast;
  }
  if (form === null || form.isInfinitive) return false;
  const token = tokens[k];
  const isPast = shapesOf(token)?.has('past') === true && !isCapital(token) && isFinite(tokens, k);
  if (!isPast) return false;
  for (let i = from; i < and; i++) {
    if (auxiliaryOf(tokens[i]) === 'modal') return true;
    if (isFinite(tokens, i)) return false;
  }
  return false;
}

/** Was "tired" after filming and "regrets" it: more of the words stand between marks further on. */
export function goesOnInQuotes(
  tokens: readonly Token[],
  from: number,
  { to, says }: { to: number; says: Says },
): boolean {
  for (let i = from + 1; i < Math.min(to, from + 12); i++) {
    if (isComma(tokens[i]) || tokens[i]?.form === ';') return false;
    if (tokens[i]?.kind === 'quote') return coordinators.has(tokens[i - 1]?.form ?? '');
    if (says(i) !== null) return false;
  }
  return false;
}

/** Accuses X of spying, | expels envoy; finds a link, | experts urge caution: what goes on after a comma of a headline. */
export function isNewInHeadline(
  tokens: readonly Token[],
  from: number,
  { to, says }: { to: number; says: Says },
): boolean {
  if (/^(?:but|while|and)$/.test(tokens[from]?.form ?? '')) return true;
  const shapes = shapesOf(tokens[from]);
  if (shapes?.has('third') === true && !isCapital(tokens[from])) return true;
  for (let i = from + 1; i < Math.min(to, from + 6); i++) {
    if (tokens[i]?.kind !== 'word') return false;
    const found = says(i);
    if (found !== null) return !found.other.isParticiple && !found.other.isInfinitive;
  }
  return false;
}

/** It is safe but residents say it is not: another who says something else, in the tense of the first. */
export function isOtherSpeaker(
  tokens: readonly Token[],
  at: number,
  { form, says, isHeadline }: { form: FoundForm | null; says: Says; isHeadline: boolean },
): boolean {
  const joins = isHeadline ? /^(?:and|but|while|though)$/ : /^(?:but|while|whereas|though)$/;
  if (form === null || form.isInfinitive || !joins.test(tokens[at]?.form ?? '')) return false;
  for (let i = at + 2; i < at + 9; i++) {
    if (tokens[i]?.kind !== 'word') return false;
    const found = says(i);
    if (found === null) {
      if (isFinite(tokens, i)) return false;
      continue;
    }
    const { other, said } = found;
    return (
      said !== null &&
      other.from > at + 1 &&
      other.isPast === form.isPast &&
      !other.isParticiple &&
      !other.isPassive &&
      !other.verb.complements.has('opinion') &&
      !/^(?:him|her|them|me|us)$/.test(tokens[other.last + 1]?.form ?? '')
    );
  }
  return false;
}

/** Whether another speaks after a colon or a semicolon: the public agrees: half said they did. */
export function hasVerbOfSaying(
  tokens: readonly Token[],
  from: number,
  { to, says }: { to: number; says: Says },
): boolean {
  for (let k = from; k < Math.min(to, from + 12); k++) {
    if (tokens[k]?.kind === 'quote') return false;
    const found = says(k);
    if (found !== null && !found.other.isParticiple && !found.other.isPassive) return true;
  }
  return false;
}

/** Warned of shortages, | with one telling the paper: another's words after a comma. */
export function tellsWith(
  tokens: readonly Token[],
  from: number,
  { to, says }: { to: number; says: Says },
): boolean {
  for (let k = from + 2; k < Math.min(to, from + 8); k++) {
    if (tokens[k]?.kind !== 'word') return false;
    if (formAt(tokens, k)?.isParticiple === true) return says(k)?.said != null;
  }
  return false;
}

/** A verb further back in time than the one of saying: she says he had asked her. */
export function isBefore(other: FoundForm, form: FoundForm | null): boolean {
  return form !== null && other.isPerfect && other.isPast && !form.isPerfect;
}

/** Wishing not to be named, asking to remain anonymous: how somebody spoke rather than what they said. */
export function isForAnonymity(tokens: readonly Token[], { last }: FoundForm): boolean {
  const next = tokens[last + 1]?.form ?? '';
  if (!/^(?:not|to|that|anonymity)$/.test(next)) return next === 'anonymity';
  for (let i = last + 1; i < last + 6; i++)
    if (
      /^(?:named|identified|quoted|anonymous|anonymity|unnamed|withheld)$/.test(
        tokens[i]?.form ?? '',
      ) ||
      // Asked to be called Kev.
      (/^(?:called|known)$/.test(tokens[i]?.form ?? '') && tokens[i - 1]?.form === 'be')
    )
      return true;
  return false;
}

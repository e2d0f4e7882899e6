import type { Token } from '../tokens.ts';
import type { EnglishSaid } from './complement.ts';
import { auxiliaryOf, isAdverb, isFinite, shapesOf } from './grammar.ts';
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

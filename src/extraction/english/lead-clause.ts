import type { Token } from '../tokens.ts';
import { subjectOfClause } from './clause-subject.ts';
import { coordinators, isFinite, isTime } from './grammar.ts';
import { isComma, startsRelative } from './words.ts';

const furthest = 40;
/** So when, but after, even if: what may stand before the word that opens a clause. */
const leads = /^(?:so|but|and|even|only|yet)$/;
const opens = /^(?:after|when|while|although|though|since|whereas|because|if|unless)$/;

/** Asked, pressed: participles that a sentence opens with before the question that somebody answers. */
export const questioned = /^(?:asked|pressed|questioned|challenged|quizzed|probed|grilled)$/;
const told = /^(?:told|reminded|confronted|informed)$/;

/** A day after Rell accused it of greed | , the union hit back: the comma at which a clause of time ends that a sentence starts with; null where it starts with none. */
export function leadClauseEnd(tokens: readonly Token[], from: number, to: number): number | null {
  const start = opening(tokens, from);
  if (start === null) return null;
  let hasVerb = false;
  for (let i = start; i < Math.min(to, start + furthest); i++) {
    if (tokens[i]?.kind === 'quote') hasVerb = true;
    hasVerb ||= isFinite(tokens, i);
    if (!hasVerb || !isComma(tokens[i])) continue;
    const next = tokens[i + 1];
    if (coordinators.has(next?.form ?? '') || startsRelative(next)) continue;
    const subject = subjectOfClause(tokens, i + 1, Math.min(to, i + furthest));
    if (subject?.phrase.from === i + 1) return i;
  }
  return null;
}

/** If the council says so, unless it agrees: what would be said, in a clause that opens a sentence. */
export function isInCondition(tokens: readonly Token[], from: number, at: number): boolean {
  const [first, second] = [tokens[from]?.form ?? '', tokens[from + 1]?.form ?? ''];
  const isCondition = /^(?:if|unless)$/.test(first) || (second === 'if' && leads.test(first));
  if (!isCondition || at - from > furthest) return false;
  for (let i = from; i < at; i++) if (tokens[i]?.kind === 'mark') return false;
  return true;
}

/** After, when; a day after, two weeks before, hours after: where the clause that they open starts. */
function opening(tokens: readonly Token[], from: number): number | null {
  const second = tokens[from + 1]?.form ?? '';
  const isLed = leads.test(tokens[from]?.form ?? '') && opens.test(second);
  if (isLed) from++;
  const first = tokens[from];
  if (opens.test(first?.form ?? '')) return from + 1;
  if (questioned.test(first?.form ?? '') || told.test(first?.form ?? '')) return from + 1;
  for (let i = from; i < from + 4; i++) {
    if (!isTime(tokens[i])) continue;
    return /^(?:after|before)$/.test(tokens[i + 1]?.form ?? '') ? i + 2 : null;
  }
  return null;
}

import type { Token } from '../tokens.ts';
import { subjectOfClause } from './clause-subject.ts';
import { coordinators, isFinite, isTime } from './grammar.ts';
import { isComma, startsRelative } from './words.ts';

const furthest = 40;

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

/** After, when; a day after, two weeks before, hours after: where the clause that they open starts. */
function opening(tokens: readonly Token[], from: number): number | null {
  const first = tokens[from];
  if (/^(?:after|when|while|although|though|since|whereas|because)$/.test(first?.form ?? ''))
    return from + 1;
  if (questioned.test(first?.form ?? '') || told.test(first?.form ?? '')) return from + 1;
  for (let i = from; i < from + 4; i++) {
    if (!isTime(tokens[i])) continue;
    return /^(?:after|before)$/.test(tokens[i + 1]?.form ?? '') ? i + 2 : null;
  }
  return null;
}

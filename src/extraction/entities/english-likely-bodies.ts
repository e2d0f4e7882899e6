import { type Actor, type Naming } from './english-actor.ts';
import { furthest, perParagraph } from './english-body-fit.ts';
import { paragraphOf } from './place.ts';

const perNaming = 0.2;

/** The town that the names before a place speak of: near, and named again. */
export function townOf(namings: readonly Naming[], place: number): Actor | undefined {
  const scores = new Map<Actor, number>();
  for (const { actor, place: other } of namings) {
    if (actor.kind !== 'place' || actor.field !== null || actor.entity.gazetteerId !== null)
      continue;
    const apart = Math.min(paragraphOf(place) - paragraphOf(other), furthest) * perParagraph;
    const known = scores.get(actor);
    scores.set(actor, known === undefined ? -apart : Math.max(known, -apart) + perNaming);
  }
  let best: Actor | undefined;
  for (const [actor, score] of scores)
    if (best === undefined || score >= (scores.get(best) ?? 0)) best = actor;
  return best;
}

/** Whether a name is that of a central bank. */
export function isCentralBank({ kind, words }: Actor): boolean {
  return (
    kind === 'organization' &&
    (words.includes('bank') || words.includes('reserve')) &&
    (/^(?:bank of (?!america)|central |reserve |peoples )/.test(words.join(' ')) ||
      words.includes('reserve') ||
      words.includes('central') ||
      words.slice(0, 3).join(' ') === 'national bank of')
  );
}

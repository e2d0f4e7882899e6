import { type Actor } from './english-actor.ts';
import { type Bodies } from './english-bodies.ts';
import { list } from './english-holding.ts';

/** How many paragraphs a text goes on about a report for. */
const goneOn = 3;

/** The report's lead author: of the institute, the university or the charity that was spoken of. */
export function ofAuthors(bodies: Bodies, place: number): Actor[] {
  const fits = ({ field, entity }: Actor) => {
    if (entity.isMedium) return 0;
    if (field === null || field === 'company') return 0.5;
    return /^(?:university|agency|association|hospital|museum)$/.test(field) ? 1 : 0;
  };
  return list(bodies.last(place, fits, { within: goneOn }));
}

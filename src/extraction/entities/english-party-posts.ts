import { type Holding } from './english-holding.ts';
import { type Actor } from './english-actor.ts';
import { portfolios } from './english-titles.ts';

/** The infrastructure critic: of the party that the text goes on about, which is out of government. */
export function ofPartyCritic({
  role: { head, words, body },
  place,
  bodies,
}: Holding): Actor[] | undefined {
  const isCritic = /^critics?$/.test(head) && [...words].some((word) => portfolios.has(word));
  if (body !== null || !isCritic) return undefined;
  const party = bodies.last(place, ({ field }) => field === 'party', { within: 1 });
  return party === undefined ? undefined : [party];
}

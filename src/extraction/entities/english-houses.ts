import { type Actor } from './english-actor.ts';

/** The airline, of Kestrel Air; the bank, of Marl Savings. */
export function isCalled({ words, field }: Actor, head: string): boolean {
  const last = words.at(-1) ?? '';
  if (head === 'bank') return /^(?:savings|bancorp|bankers|credit)$/.test(last);
  const isOfAir = /^(?:air|airways|jet|flights?)$/.test(last) || words[0] === 'air';
  return head === 'airline' && isOfAir && field !== 'agency';
}

/** Houses of the arts by the nouns that each kind is called by: the orchestra, of a Philharmonic. */
const houses = [
  'orchestra philharmonic symphony sinfonia sinfonietta philharmonia camerata ensemble',
  'choir chorus chorale singers',
  'theatre theater playhouse',
  'museum museums',
  'gallery galleries',
  'opera operahouse',
  'cinema picturehouse',
].map((nouns) => new Set(nouns.split(' ')));

/** How well a body fits a noun of which there is mostly one: the orchestra, of a Philharmonic; the museum, of the Louvre. */
export function fitOfHouse({ field, words, entity: { isMedium } }: Actor, head: string): number {
  const house = houses.find((nouns) => nouns.has(head));
  if (house === undefined) return 0;
  if (words.some((word) => house.has(word))) return 4.5;
  const isEvent = words.some((word) => events.test(word));
  return field === null && !isMedium && !isEvent && words.length < 4 ? 1.5 : 0;
}

/** What takes place and houses nobody. */
const events =
  /^(?:olympics?|paralympics?|games|cup|expo|awards?|oscars|grammys|baftas|week|day|night|war|revolution|prize)$/;

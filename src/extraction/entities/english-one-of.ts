import { arePeople } from '../lexicon/english-roles.ts';
import { type Actor } from './english-actor.ts';
import { type Cast } from './english-cast.ts';
import { wordsOf } from './english-names.ts';
import { type Phrase } from './english-phrase.ts';
import { memberOf } from './english-role.ts';
import { type Said } from './english-spoken.ts';
import { groupBefore, type Staff } from './english-staff.ts';

/** What those are of whom one speaks before a place, as those who spoke last without their names or whom the text brought in since. */
export function rolesOfGroup(
  place: number,
  said: readonly Said[],
  staff: readonly Staff[],
): Actor['roles'] {
  const spoke = said.findLast(({ actors: [each] }) => each?.entity.kind === 'anonymous');
  const group = groupBefore(place, staff);
  return group !== undefined && group.place > (spoke?.place ?? 0)
    ? [{ role: memberOf(group.body), place: group.place }]
    : (spoke?.actors[0]?.roles ?? []);
}

/** Solheim and her colleagues: of the body that she is of. */
export function rolesOfFirst({ words }: Phrase, cast: Cast): Actor['roles'] {
  const and = words.findIndex(({ form }) => form === 'and');
  const isTheirs = and > 0 && /^(?:his|her|their)$/.test(words[and + 1]?.form ?? '');
  const [person] = isTheirs ? cast.named(wordsOf(words.slice(0, and))) : [];
  return person?.kind === 'person' ? person.roles : [];
}

/** The auctioneers, of the house that was named: whether a phrase for a body is one for its people. */
export function arePeopleOf({ head, isPlural }: Phrase, { entity }: Actor): boolean {
  return isPlural && arePeople(head) && entity.mentions.length > 0;
}

import { roleField, roleGender } from '../lexicon/english-roles.ts';
import { type Actor } from './english-actor.ts';
import { type Phrase } from './english-phrase.ts';
import { namesOfRole } from './english-same-roles.ts';
import { type Spoken, type Where } from './english-spoken.ts';

const longest = 4;
const anybody = /^(?:source|insider|person|individual)$/;
const staff = /^(?:employee|worker|staffer|staff|colleague|engineer|technician)$/;

/**
 * The executive said, right after an executive who asked not to be named: whoever spoke last, where they have no name,
 * before anybody else of the article who is one.
 */
export function unnamedAgain(phrase: Phrase, where: Where, spoken: Spoken): Actor | undefined {
  const { determiner, words, head, isPlural } = phrase;
  if (determiner !== 'the' || isPlural || words.length > longest) return undefined;
  const last = spoken.said.findLast(({ place }) => place < where.place);
  const [actor, other] = last?.actors ?? [];
  if (last === undefined || actor?.entity.kind !== 'anonymous' || other !== undefined)
    return undefined;
  const apart = where.paragraph - last.paragraph;
  const isSame = isCalled(actor, head);
  if (apart > 1 || !(isSame || (apart === 0 && mayBeCalled(actor, head)))) return undefined;
  // A nurse spoke. Nurse Ada Finch disagreed: the nurse is she.
  const names = namesOfRole(head);
  const isOther = spoken.cast.namings
    .slice(spoken.cast.before(last.place), spoken.cast.before(where.place))
    .some(
      ({ actor: { kind, roles } }) =>
        kind === 'person' && roles.some(({ role }) => names.has(role.head)),
    );
  const name = actor.entity.name.toLowerCase();
  const isTold = words.slice(1, -1).every(({ form }) => name.includes(form));
  return isOther || !isTold ? undefined : actor;
}

function isCalled({ nouns }: Actor, head: string): boolean {
  return [...namesOfRole(head)].some((noun) => nouns.has(noun));
}

/** The officer, of a detective; the delegate, of a member of the delegation; the source, of anybody. */
function mayBeCalled({ entity, nouns, roles }: Actor, head: string): boolean {
  if (anybody.test(head)) return true;
  if (head === 'delegate') return /\bdelegation\b/i.test(entity.name);
  const fields = [...nouns].map((noun) => roleField(noun));
  if (head === 'officer')
    return [...fields, ...roles.map(({ role }) => role.field)].some((field) =>
      /^(?:police|military|fire)$/.test(field ?? ''),
    );
  if (head === 'official')
    return fields.some((field) => /^(?:spokes|staff|head|official)$/.test(field ?? ''));
  if (staff.test(head)) return [...nouns].some((noun) => staff.test(noun));
  const isHuman = /^(?:man|woman|boy|girl|teenager)$/.test(head);
  const gender = roleGender(head);
  return isHuman && (entity.gender === null || gender === null || entity.gender === gender);
}

import { type RoleField, roleGender } from '../lexicon/english-roles.ts';
import { type Actor, type Naming } from './english-actor.ts';
import { type Cast } from './english-cast.ts';
import { namesOfRole } from './english-same-roles.ts';
import { type Bodies } from './english-bodies.ts';
import { bodyField, pointedFields } from '../lexicon/english-bodies.ts';
import { placeOf } from './place.ts';
import { type Phrase } from './english-phrase.ts';
import { type Role } from './english-role.ts';
import { lookedBack, type Said, type Spoken, type Where } from './english-spoken.ts';
import { isPossessor } from './english-token.ts';

/** How far on a name may stand. */
const sentencesOn = 2;
const namingsOn = 24;
/** So many statements open a text, with its headline. */
const opening = 3;

/** Ranks, which stand before names whatever else somebody is: Professor. */
const ranks: ReadonlySet<RoleField> = new Set(['scholar', 'clergy', 'military', 'police', 'court']);
/** Those who mostly stay without a name. */
const unnamed: ReadonlySet<RoleField> = new Set(['spokes', 'counsel', 'kin']);
/** Those whom a text opens with for what they did to somebody, who is named next with their age. */
const actingOn: ReadonlySet<RoleField> = new Set(['court', 'police', 'prosecution']);
const parents = /^(?:mother|father|mum|mom|dad|parent|grandmother|grandfather|widow|widower)$/;
const unnamedNouns =
  /^(?:official|diplomat|adviser|advisor|aide|negotiator|mediator|envoy|inspectors?|sources?|insider|witness|eyewitness|bystander|onlooker|observer|resident|local|analyst|expert|trader|reporter|correspondent|journalist|man|woman|person)$/;
/** Nouns for whoever is at the head of something. */
const heads =
  /^(?:head|chief|boss|leader|president|chair|chairman|chairwoman|chairperson|director|directorgeneral|manager|secretary|secretarygeneral|chiefexecutive|governor|coach|headcoach)$/;

/** A spokesman, an adviser: one of those whom a text mostly leaves without a name. */
export function staysUnnamed({ role, determiner }: Phrase): boolean {
  return (
    /^an?$/.test(determiner) &&
    role !== null &&
    (unnamed.has(role.field) || unnamedNouns.test(role.head))
  );
}

/** Whom a role means whose name comes right after: The captain of Marl has apologised. | Conor Finch said. */
export function namedLater(
  phrase: Phrase,
  where: Where,
  { cast, said }: { cast: Cast; said: readonly Said[] },
): Actor | undefined {
  const { role, words } = phrase;
  const [first] = words;
  if (role === null || first === undefined || role.isFormer) return;
  // A mother has told an inquest. | Ada Finch rang the helpline.
  const isParent = parents.test(role.head) && /^an?$/.test(first.form);
  if (unnamed.has(role.field) && !isParent) return;
  const isOne = first.form === 'one';
  const isOfMany = isOne || /^an?$/.test(first.form);
  const isOfSome = !isOfMany && (/^(?:the|its|their)$/.test(first.form) || isPossessor(first));
  if (!(isOfMany || isOfSome) || (phrase.isPlural && !isOne)) return;
  // A nurse said, the mayor told: where they open the text.
  const isOfBody = role.body !== null && !isOfMany;
  if (!isOfBody && said.length >= opening) return;
  if (isOfMany && unnamedNouns.test(role.head)) return;
  const named = nameAfter(where, cast);
  if (named === null) return;
  const { actor, isFirst } = named;
  const [own, theirs] = [roleGender(role.head), actor.entity.gender];
  if (own !== null && theirs !== null && own !== theirs) return;
  if (isOfMany && !isFirst) return;
  const alike = actor.roles.some((held) => isSameRole(role, held.role, isOfMany));
  // A judge has jailed a man. | Ivo Lund, 26, appeared by video link.
  const isChild = isParent && (actor.age !== null || actor.roles.length > 0);
  const isOther = isChild || (actingOn.has(role.field) && actor.age !== null);
  if ((isOne || isOther) && !alike) return;
  return alike || actor.roles.every((held) => mayStandBeside(held.role)) ? actor : undefined;
}

/** The person whom the next sentences are the first to be about; whether the text was about none before. */
function nameAfter(where: Where, cast: Cast): { actor: Actor; isFirst: boolean } | null {
  const at = cast.before(where.place);
  const isPerson = ({ actor, isSubject }: Naming) => isSubject && actor.kind === 'person';
  let isAboutBody = false;
  for (const naming of cast.namings.slice(at, at + namingsOn)) {
    const { actor, sentence, isSubject } = naming;
    const apart = sentence - where.sentence;
    if (apart > sentencesOn || naming.paragraph > where.paragraph + 1) return null;
    if (apart === 0 || !isSubject) continue;
    if (actor.kind !== 'person') {
      isAboutBody = true;
      continue;
    }
    // The club said so. | Ada Finch said: after one sentence more, where a body is what it is about.
    if (apart > 1 && !isAboutBody) return null;
    const known = cast.namings.slice(Math.max(0, at - lookedBack), at).filter(isPerson);
    return known.some((each) => each.actor === actor)
      ? null
      : { actor, isFirst: known.length === 0 };
  }
  return null;
}

/** One union leader, its president: one post under two nouns; the head of the union is no head of the firm. */
function isSameRole(role: Role, held: Role, isOfMany: boolean): boolean {
  const { head, body } = role;
  if (held.isFormer) return false;
  if (isOfMany && heads.test(head) && heads.test(held.head)) return true;
  const isElsewhere =
    body !== null &&
    held.body !== null &&
    held.body.kind !== 'last' &&
    body.text !== held.body.text;
  return !isElsewhere && namesOfRole(head).has(held.head);
}

/** Professor Ada Finch, Ada Finch of the fire service: no other post. */
function mayStandBeside({ isTitle, field, head, body }: Role): boolean {
  return (isTitle && ranks.has(field) && body === null) || head === '';
}

/** The body that the next sentences are the first to be about: A group that speaks for tenants says. | The Marl Network met. */
export function bodyNamedLater(
  { determiner, head, words }: Phrase,
  { place, sentence, paragraph }: Where,
  { spoken: { cast, said }, bodies }: { spoken: Spoken; bodies: Bodies },
): Actor | undefined {
  const isOne = /^(?:an?|the)$/.test(determiner) && words.length === 2;
  if (!isOne || said.length >= opening) return;
  if (determiner === 'the' && bodies.pointed(head, place) !== undefined) return;
  const at = cast.before(place);
  const next = cast.namings
    .slice(at, at + namingsOn)
    .find((naming) => naming.sentence > sentence && naming.paragraph > paragraph);
  if (next === undefined || !next.isSubject || next.sentence > sentence + sentencesOn) return;
  const { kind, field, entity } = next.actor;
  const isBody = kind === 'organization' || kind === 'other';
  const isOfKind =
    field === null || field === bodyField(head) || pointedFields(head).includes(field);
  const isNew = placeOf(entity.mentions[0]) >= place;
  if (!isBody || !isOfKind || !isNew || entity.isMedium) return;
  next.actor.kind = 'organization';
  return next.actor;
}

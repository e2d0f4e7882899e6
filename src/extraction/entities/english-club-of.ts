import { type Actor } from './english-actor.ts';
import { type Bodies } from './english-bodies.ts';
import { type Holding, type Rule } from './english-holding.ts';
import { isInSide } from '../lexicon/english-sport.ts';
import { visitors } from './english-player-body.ts';
import { sideCalled } from './english-results.ts';
import { isSide } from './english-sides.ts';
import { type Role } from './english-role.ts';

/** Posts of which a club has one, under whichever noun. */
const posts = [/^(?:manager|coach|headcoach|boss)$/, /^(?:captain|skipper)$/];

/** The clubs that have been found, by the roles that are in them. */
const clubs = new WeakMap<Role, Actor | null>();

/** The club that a player or a coach is of, where the article has any: the one it goes on about that has no other in the post. */
export function clubOf(role: Role, place: number, bodies: Bodies): Actor | undefined {
  const known = clubs.get(role);
  if (known !== undefined) return known ?? undefined;
  // Whoever asks for whose club another has, while that is looked for, is told of none.
  clubs.set(role, null);
  const found = findClub(role, place, bodies);
  clubs.set(role, found ?? null);
  return found;
}

function findClub(role: Role, place: number, bodies: Bodies): Actor | undefined {
  const isClub = ({ field }: Actor) => field === 'club';
  const latest = bodies.last(place, isClub);
  if (latest === undefined) return nationOf(place, bodies);
  const taken = takenBy(role, place, bodies);
  const isFree = (actor: Actor) => isClub(actor) && !taken.has(actor);
  const found = bodies.last(place, isFree);
  if (found === undefined) return latest;
  return topicOf(found, place, bodies) ?? firstBeside(found, { place, bodies, isFree }) ?? found;
}

/** A win at Selwick lifted Marl: the side that a sentence on a match is about rather than the one it plays. */
function topicOf(found: Actor, place: number, bodies: Bodies): Actor | undefined {
  const last = bodies.around(place).findLast((each) => each.place < place && each.actor === found);
  const result = bodies.results.find((each) => each.place === last?.place);
  return result?.sides[1] === found ? result.sides[0] : undefined;
}

/** The winning coach, the home captain, the visitors' manager: of the side that has that part in the match. */
const ofPart: Rule = ({ role: { words, body, head }, place, bodies }: Holding) => {
  const isOwner = body?.kind === 'owner' && visitors.test(body.text);
  const isInClub = body === null && (isInSide(head) || posts.some((post) => post.test(head)));
  if (!isOwner && !isInClub) return undefined;
  const side = sideCalled(bodies.results, isOwner ? [body.text] : words, place);
  return side === undefined ? undefined : [side];
};

/** Marl Rovers beat Selwick Town. His opposite number, after the Rovers coach has spoken: of the other club. */
const ofOppositeNumber: Rule = ({ role, place, bodies }: Holding) => {
  if (!/^(?:oppositenumber|counterpart)$/.test(role.head)) return undefined;
  const isPost = ({ role: other }: Actor['roles'][number]) =>
    other !== role && !other.isFormer && posts.some((post) => post.test(other.head));
  const holder = bodies
    .around(place)
    .findLast((naming) => naming.place < place && naming.actor.roles.some(isPost))?.actor;
  const held = holder?.roles.find(isPost);
  if (holder === undefined || held === undefined) return undefined;
  const theirs = namedClub(holder, bodies) ?? clubOf(held.role, held.place, bodies);
  if (theirs === undefined) return undefined;
  const isOther = (actor: Actor) => isSide(actor) && actor !== theirs;
  const other =
    bodies.last(place, isOther) ??
    bodies.around(place).findLast((each) => each.place < place && isOther(each.actor))?.actor;
  return other === undefined ? undefined : [other];
};

/** Whose side is told by a part in a match or by whom somebody stands against. */
export const matchRules: readonly Rule[] = [ofPart, ofOppositeNumber];

/** Kenya lost to Uganda. Their coach: the country that a sentence on a match is about, or its first. */
function nationOf(place: number, bodies: Bodies): Actor | undefined {
  const sides = bodies.around(place).filter((each) => each.place < place && isSide(each.actor));
  const last = sides.at(-1);
  const here = sides.filter(({ sentence }) => sentence === last?.sentence);
  return (here.find(({ isSubject }) => isSubject) ?? here[0])?.actor;
}

/** A late goal gave | Larnby victory over Selwick: of two clubs in one sentence that is about neither, the first. */
function firstBeside(
  found: Actor,
  { place, bodies, isFree }: { place: number; bodies: Bodies; isFree: (actor: Actor) => boolean },
): Actor | undefined {
  const clubs = bodies
    .around(place)
    .filter((naming) => naming.place < place && isFree(naming.actor));
  const last = clubs.findLast(({ actor }) => actor === found);
  const here = clubs.filter(({ sentence }) => sentence === last?.sentence);
  return (here.find(({ isSubject }) => isSubject) ?? here[0])?.actor;
}

/** The clubs whose post somebody else is said to have: of Rovers, Rovers manager Ada Finch being named elsewhere. */
function takenBy(role: Role, place: number, bodies: Bodies): ReadonlySet<Actor> {
  const post = postOf(role);
  const taken = new Set<Actor>();
  if (post === undefined) return taken;
  const people = new Set(
    bodies.around(place).flatMap(({ actor }) => (actor.kind === 'person' ? [actor] : [])),
  );
  for (const person of people) {
    if (person.roles.some((held) => held.role === role)) continue;
    for (const { role: other, place: at } of person.roles) {
      if (postOf(other) !== post) continue;
      const isUntold = other.body === null && at < place;
      const club = namedClub(person, bodies) ?? (isUntold ? clubOf(other, at, bodies) : undefined);
      if (club !== undefined) taken.add(club);
    }
  }
  return taken;
}

/** The club that one of somebody's roles names. */
function namedClub({ roles }: Actor, bodies: Bodies): Actor | undefined {
  for (const { role } of roles) {
    if (role.isFormer) continue;
    const name = role.body?.kind === 'named' ? role.body.text : role.lead;
    const club = name === null ? undefined : bodies.known(name);
    if (club !== undefined) return club;
  }
  return undefined;
}

/** The post that a role is, unless it is only beside it: assistant coach, former captain. */
function postOf({ head, words, isFormer }: Role): RegExp | undefined {
  const isBeside = [...words].some((word) =>
    /^(?:assistant|deputy|vice|pitching|batting|hitting|bowling|fielding|goalkeeping|attack|defence|defense|forwards|backs|scrum|skills|academy|youth|stage|general|team)$/.test(
      word,
    ),
  );
  return isFormer || isBeside ? undefined : posts.find((post) => post.test(head));
}

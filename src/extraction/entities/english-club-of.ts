import { type Actor } from './english-actor.ts';
import { type Bodies } from './english-bodies.ts';
import { type Holding, type Rule } from './english-holding.ts';
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
  return found === undefined ? latest : (firstBeside(found, { place, bodies, isFree }) ?? found);
}

/** Marl Rovers beat Selwick Town. His opposite number, after the Rovers coach has spoken: of the other club. */
export const ofOppositeNumber: Rule = ({ role, place, bodies }: Holding) => {
  if (!/^(?:oppositenumber|counterpart)$/.test(role.head)) return undefined;
  const isPost = ({ role: other }: Actor['roles'][number]) =>
    other !== role && !other.isFormer && posts.some((post) => post.test(other.head));
  const held = bodies
    .around(place)
    .findLast((naming) => naming.place < place && naming.actor.roles.some(isPost))
    ?.actor.roles.find(isPost);
  if (held === undefined) return undefined;
  const name = held.role.body?.kind === 'named' ? held.role.body.text : held.role.lead;
  const theirs = name === null ? clubOf(held.role, held.place, bodies) : bodies.known(name);
  if (theirs === undefined) return undefined;
  const isOther = (actor: Actor) => isSide(actor) && actor !== theirs;
  const other =
    bodies.last(place, isOther) ??
    bodies.around(place).findLast((each) => each.place < place && isOther(each.actor))?.actor;
  return other === undefined ? undefined : [other];
};

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
  for (const { roles } of people) {
    if (roles.some((held) => held.role === role)) continue;
    for (const { role: other, place: at } of roles) {
      if (postOf(other) !== post) continue;
      const name = other.body?.kind === 'named' ? other.body.text : other.lead;
      const isUntold = name === null && other.body === null && at < place;
      const club =
        name !== null ? bodies.known(name) : isUntold ? clubOf(other, at, bodies) : undefined;
      if (club !== undefined) taken.add(club);
    }
  }
  return taken;
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

import { wordSet } from '../lexicon/word-set.ts';
import { type BodyField, firmsAgain, pointedFields } from '../lexicon/english-bodies.ts';
import { arePeople } from '../lexicon/english-roles.ts';
import { type Actor, type Naming, nounOf } from './english-actor.ts';
import { calledFederation } from './english-called-federation.ts';
import { fitOfNoun } from './english-body-fit.ts';
import { type Pointed } from './english-alike.ts';

/** Nouns with which a text takes up a body that it has named, after what it does. */
const again = wordSet(
  firmsAgain,
  'store charity agency union giant platform app theatre theater nonprofit ngo thinktank broadcaster newspaper',
);

/** What tells a body from one that was named: the parent company, the state agency. */
const others = wordSet(
  'parent holding rival sister other second third new old local national regional state county city town village district borough provincial federal municipal central public private foreign joint shell front owning family trade labour labor credit rating ratings news security intelligence space police armed rebel opposition political parliamentary working focus pressure age ethnic minority peer support control residents tenants parents ruling governing former target client customer host home away letting lettings estate recruitment marketing advertising travel debt collection removal removals',
);

/** What firms deal in, by fields that no firm is called by two of. */
const trades = [
  'power energy electricity electric oil gas petroleum coal solar wind nuclear utility',
  'water sewage',
  'rail railway railways train trains',
  'bus coach buses coaches',
  'ferry ferries shipping cruise cruises',
  'airline aviation air airways',
  'insurance assurance insurer',
  'bank banking',
  'software tech technology internet ai computer chip semiconductor',
  'drug drugs pharmaceutical pharma pharmaceuticals biotech',
  'mining',
  'food dairy',
  'steel',
  'theatre theater ballet opera dance players',
  'hospital hospitals health healthcare clinic clinics medical care',
].map((words) => new Set(words.split(' ')));

/** Bodies that are called none of these, whatever trade is in their names: the Rail Union. */
const unlike: ReadonlySet<BodyField | null> = new Set([
  'union',
  'party',
  'media',
  'council',
  'ministry',
  'court',
  'police',
  'school',
]);

const least = 1.2;
/** The group, the agency: what may be said of much. */
const leastOfMany = 2;

/** The trades that some words tell. */
function tradesOf(words: readonly string[]): ReadonlySet<string>[] {
  return trades.filter((trade) => words.some((word) => trade.has(word)));
}

/** The body that a noun points to, after a word for what it does: the power company, of Corvex Energy. */
export function calledAgain(
  words: readonly string[],
  {
    head,
    place,
    around,
    pointed,
  }: { head: string; place: number; around: readonly Naming[]; pointed: Pointed | undefined },
): Actor | undefined {
  const known =
    ofItsKind(words, head, around) ??
    ofItsPeople(words, head, around) ??
    calledFederation(words, { head, place, around });
  if (known !== undefined) return known;
  if (words.length !== 2 || !isAgain(words, head)) return undefined;
  const [kind = ''] = words;
  const own = tradesOf([kind]);
  const isOfTrade = (actor: Actor) => tradesOf(actor.words).some((trade) => own.includes(trade));
  // The ferry company, of Westlink Ferries, whoever else was spoken of since.
  const named =
    own.length === 0
      ? undefined
      : around.findLast(
          ({ actor }) =>
            actor.kind === 'organization' && !unlike.has(actor.field) && isOfTrade(actor),
        );
  if (named !== undefined) return named.actor;
  const lowest = /^(?:group|agency)$/.test(head) ? leastOfMany : least;
  if (pointed === undefined || pointed.score < lowest || pointed.actor.kind === 'place')
    return undefined;
  return own.length > 0 && tradesOf(pointed.actor.words).length > 0 ? undefined : pointed.actor;
}

const sellers = /^(?:operator|retailer|supplier|maker|manufacturer|lender|insurer|carrier)$/;

/** The homewares retailer, the car maker: what a firm deals in, before a noun that no person goes by. */
export function isTradePhrase(text: string): boolean {
  const [, kind = '', noun = ''] =
    /^the (?:(?:state|national|regional|city) )?(\p{Ll}+) (\p{Ll}+)$/u.exec(text) ?? [];
  return sellers.test(noun) && !others.has(kind);
}

/** Whether a noun takes up a body that was named, with no more than a word for what it does before it. */
function isAgain([kind = '', other]: readonly string[], head: string): boolean {
  return (
    other === head &&
    again.has(head) &&
    !others.has(kind) &&
    (!kind.endsWith('s') || sellers.test(head))
  );
}

/** The transport agency, of NZ Transport; the ports company, of Marl Ports: a body that nothing else tells, or that is of the noun's kind, with the word for what it does. */
function ofItsKind(
  phrase: readonly string[],
  head: string,
  around: readonly Naming[],
): Actor | undefined {
  const [kind = '', noun] = phrase;
  if (noun !== head || !again.has(head) || others.has(kind)) return undefined;
  const fields = pointedFields(head);
  const mayBe = ({ kind: sort, words, field }: Actor) =>
    sort === 'organization' &&
    words.includes(kind) &&
    (field === null || (fields.includes(field) && !unlike.has(field)));
  return around.findLast(({ actor }) => mayBe(actor))?.actor;
}

/** The patients' union, the rebel group: the only body of an article that is one, by its noun or by what it fights for. */
function ofItsPeople(
  [people = '', other]: readonly string[],
  head: string,
  around: readonly Naming[],
): Actor | undefined {
  const isPeople =
    /[^s]s$/.test(people) &&
    !others.has(people) &&
    !/^(?:students|pupils|prisoners|workers|trades)$/.test(people) &&
    /^(?:union|association|society|charity|league|body|group|lobby|organi[sz]ation)$/.test(head);
  const isArmed =
    /^(?:rebel|insurgent|separatist|guerrilla|militant|jihadist|armed)$/.test(people) &&
    /^(?:group|movement|force|army|alliance|faction|coalition)$/.test(head);
  if (other !== head || !(isPeople || isArmed)) return undefined;
  const mayBe = (actor: Actor) =>
    actor.kind === 'organization' &&
    (isArmed
      ? fitOfNoun(actor, `${people === 'armed' ? 'rebel' : people}s`) > 0
      : nounOf(actor) === head || actor.words.at(-1) === head || isUntold(actor, head));
  const found = [...new Set(around.filter(({ actor }) => mayBe(actor)).map(({ actor }) => actor))];
  const [only] = found;
  if (only === undefined || found.length > 1) return undefined;
  // The teachers' union is no nurses' union.
  const isOfOthers = isPeople && only.words.some((word) => word !== people && arePeople(word));
  return isOfOthers ? undefined : only;
}

/** The growers' body: one that no noun tells, or an association. */
function isUntold({ field, entity }: Actor, head: string): boolean {
  const isAny = /^(?:body|group|lobby|organi[sz]ation)$/.test(head);
  return isAny && !entity.isMedium && (field === null || field === 'association');
}

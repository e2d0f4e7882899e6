import { type Actor } from './english-actor.ts';
import { type Bodies } from './english-bodies.ts';
import { type Role } from './english-role.ts';
import { isPartyWord, partyOf } from '../lexicon/english-parties.ts';
import { impliedFields } from './english-offices.ts';

/** Members of the assemblies of states and provinces, which an article names or leaves out. */
const assemblyMembers = /^(?:mpas?|mlas?|mnas?|mlcs?|mpps?|mhas?|mhrs?|mks?)$/;

/** The houses that lawmakers sit in, by what they are called; the name is for where the article has none of it. */
const houses: [titles: RegExp, house: RegExp, name: string | null][] = [
  [/^(?:sen|senators?)$/, /^senate$/, 'Senate'],
  [/^(?:rep|congressman|congresswoman|congressmen|representatives?)$/, /^house$/, 'House'],
  [/^(?:meps?)$/, /^parliament$/, 'European Parliament'],
  [/^(?:tds?)$/, /^dail$/, 'Dáil'],
  [/^(?:msps?)$/, /^parliament$/, 'Scottish Parliament'],
  [/^(?:assemblym[ae]n|assemblywom[ae]n|assemblymembers?)$/, /^assembly$/, 'Assembly'],
  [assemblyMembers, /^(?:assembly|legislature)$/, null],
  [
    /^(?:mps?|member|lawmakers?|legislators?|parliamentarians?|backbencher|speaker|whip)$/,
    /^parliament$/,
    null,
  ],
];

/** House Minority Leader, the Senate president: whether a role is one in a house of lawmakers. */
export function isOfHouse({ field, head, words }: Role): boolean {
  if (field === 'legislator') return true;
  const isLeader = /^(?:leader|president|whip|secretary|clerk|parliamentarian)$/.test(head);
  return isLeader && words.size > 1 && (words.has('house') || words.has('senate'));
}

/** The house that a lawmaker sits in: the Ohio Senate, of Senator Ruark, where the article names it. */
export function chamberOf(
  { head, words }: Role,
  { bodies, place }: { bodies: Bodies; place: number },
): Actor | undefined {
  // House Speaker, House Minority Leader: of the house of representatives.
  const title = words.has('house') ? 'rep' : words.has('senate') ? 'sen' : head;
  const row = houses.find(([titles]) => titles.test(title));
  if (row === undefined) return undefined;
  const [, house, name] = row;
  const named = bodies
    .around(place)
    .find(({ actor }) => actor.kind === 'organization' && house.test(actor.words.at(-1) ?? ''));
  if (named !== undefined) return named.actor;
  if (assemblyMembers.test(title)) return bodies.ofField(['parliament'], place);
  if (name === null)
    return bodies.ofField(['parliament'], place) ?? bodies.make('parliament', 'parliament');
  const isState = words.has('state') && /^(?:Senate|House|Assembly)$/.test(name);
  return bodies.make(isState ? `State ${name}` : name, name.toLowerCase());
}

/** Democratic Senator Ruark, Larnby's Conservative MP: the party that a lawmaker's role tells by an adjective. */
export function partyIn({ field, text }: Role, bodies: Bodies): Actor | undefined {
  const party = field === 'legislator' ? partyOf(text.split(' ')) : undefined;
  return party === undefined ? undefined : bodies.make(party, 'party');
}

const countyMembers = /^mcas?$/;

/** The house that whoever is named with a party or a place sits in: a Labour MP, the Larnby councillor of a party. */
export function houseOf(
  role: Role,
  { named, bodies, place }: { named: readonly Actor[]; bodies: Bodies; place: number },
): Actor | undefined {
  const { field, head, words, body } = role;
  if (field === 'legislator') return chamberOf(role, { bodies, place });
  if (countyMembers.test(head)) return bodies.ofField(impliedFields(field, head), place);
  const isOfParty = named[0]?.field === 'party' || isPartyWord(body?.text ?? '');
  return isOfParty && (words.has('group') || field === 'councillor')
    ? bodies.ofField(['council'], place)
    : undefined;
}

/** The constituency's MP, and no mayor's deputy: whether whoever has a role sits for some seat. */
export function isOfSeats({ head }: Role): boolean {
  return houses.some(([titles]) => titles.test(head));
}

/** Whether the name beside a lawmaker's role is that of a seat, and of no body: the Barrow MP. */
export function isOfSeat({ field, head, body }: Role, named: readonly Actor[]): boolean {
  return (
    (field === 'legislator' || countyMembers.test(head)) &&
    named.every((actor) => actor.field === null) &&
    !isPartyWord(body?.text ?? '')
  );
}

import { type Actor } from './english-actor.ts';
import { type Holding, list, type Rule } from './english-holding.ts';
import { capitalized } from './english-noun.ts';
import {
  forcesOf,
  governed,
  hasOfficials,
  isCivilServant,
  opposedParty,
  prosecution,
  soleOffice,
} from './english-public-offices.ts';

/** The French minister, Talosian officials. */
function ofNation({ role: { nation, field }, states }: Holding): Actor[] | undefined {
  const isOfState = /^(?:official|ruler|minister|spokes)$/.test(field);
  return nation !== null && isOfState ? list(states.government(nation)) : undefined;
}

/** A presidential spokesman. */
function ofPresidency({ role, place, bodies, states }: Holding): Actor[] | undefined {
  if (!role.words.has('presidential')) return undefined;
  const seat = states.seat(place);
  if (seat !== undefined) return [seat];
  const presidency = bodies.phrase(({ head }) => head === 'presidency');
  return presidency === undefined
    ? list(states.government(null, { near: place }))
    : [bodies.make(presidency.text, presidency.head)];
}

/** The shadow treasurer, the opposition leader. */
function ofOpposition({ role: { words, field }, place, bodies }: Holding): Actor[] | undefined {
  const isOpposed =
    words.has('shadow') || (words.has('opposition') && /^(?:head|legislator|spokes)$/.test(field));
  if (!isOpposed) return undefined;
  const party = opposedParty(bodies, place);
  return [party ?? bodies.make('the opposition', 'opposition')];
}

/** Deputy governor Tomas Reiner: of the central bank, where the article has one. */
function ofCentralBank({ role, place, bodies }: Holding): Actor[] | undefined {
  const bank = role.head === 'governor' && role.place === null ? bodies.centralBank(place) : null;
  return bank ? [bank] : undefined;
}

function ofMinistry({ role, place, bodies, states }: Holding): Actor[] | undefined {
  const { field } = role;
  if (field === 'minister' && role.words.has('cabinet'))
    return [bodies.make('the cabinet', 'cabinet')];
  const ministry = isCivilServant(role) ? bodies.ofField(['ministry'], place) : undefined;
  if (ministry !== undefined) return [ministry];
  // A senior minister: of the government that is spoken of.
  if (field === 'minister' && role.words.has('senior'))
    return list(bodies.ofField(['government'], place) ?? states.government(null));
  return field === 'minister'
    ? list(
        bodies.ofField(['ministry'], place) ??
          states.government(null) ??
          bodies.ofField(['government'], place),
      )
    : undefined;
}

/** The president, the queen; a premier and a chief minister of a state that the article does not name. */
function ofRuler({ role, place, bodies, states }: Holding): Actor[] | undefined {
  const { field, head, words } = role;
  if (field !== 'ruler' || /^(?:prince|princess|chancellor)$/.test(head)) return undefined;
  // The First Minister: of a part of a kingdom.
  const part = words.has('first') ? bodies.withWord(/^government$/, place) : undefined;
  const near = role.isCapital ? place : undefined;
  const government = part ?? states.government(role.place, { isLocal: words.has('chief'), near });
  const isWithinState = head === 'premier' || head === 'cm' || words.has('chief');
  if (government !== undefined) return [government];
  if (isWithinState) return [bodies.make('the state government', 'government')];
  return words.has('prime') ? [bodies.make('the government', 'government')] : undefined;
}

function ofPrefecture({ role: { head }, bodies }: Holding): Actor[] | undefined {
  return /^prefects?$/.test(head) ? [bodies.make('the prefecture', 'prefecture')] : undefined;
}

/** The chief of the defence staff, an army chief. */
function ofForces({ role, place, bodies }: Holding): Actor[] | undefined {
  const forces = forcesOf(role);
  if (forces === null) return undefined;
  return [bodies.ofField(['military'], place) ?? bodies.make(forces, 'forces')];
}

function ofPrison({ role: { head }, place, bodies }: Holding): Actor[] | undefined {
  if (!/^(?:warden|jailer)s?$/.test(head)) return undefined;
  const prison = bodies.withWord(/^(?:prison|jail|penitentiary|reformatory)$/, place);
  return prison === undefined ? undefined : [prison];
}

/** Officials familiar with the talks: of the body of the state that was spoken of. */
function ofOfficials({ role, place, bodies }: Holding): Actor[] | undefined {
  const { head, nation, words } = role;
  if (!/^officials?$/.test(head) || nation !== null || words.size > 3) return undefined;
  const body = bodies.last(place, hasOfficials, { within: 1 });
  return body === undefined ? undefined : [body];
}

/** The Collector, of a district in India. */
function ofCollector({ role: { head, isCapital, words }, bodies }: Holding): Actor[] | undefined {
  return head === 'collector' && (isCapital || words.has('district'))
    ? [bodies.make('the district administration', 'administration')]
    : undefined;
}

/** The chief inspector of prisons; of marine accidents, of the branch that has those in its name. */
function ofInspectorate({ role: { text }, place, bodies }: Holding): Actor[] | undefined {
  const [, what] =
    /\binspectors?(?: general)? of (?!police)(\p{L}+(?: \p{L}+)?)/iu.exec(text) ?? [];
  if (what === undefined) return undefined;
  const words = what.toLowerCase().replace(/s$/, '').split(' ');
  const named = bodies
    .around(place)
    .find(
      ({ actor }) =>
        actor.kind === 'organization' &&
        words.length > 1 &&
        words.every((word) => actor.words.some((each) => each.startsWith(word))),
    );
  const own = named?.actor ?? bodies.withWord(/^inspectorate$/, place);
  return [own ?? bodies.make(`Inspectorate of ${capitalized(what)}`, 'inspectorate')];
}

/** The Ombudsman. */
function ofSoleOffice({ role, bodies }: Holding): Actor[] | undefined {
  const office = soleOffice(role);
  return office === null ? undefined : [bodies.known(office) ?? bodies.make(office, 'office')];
}

/** What some qualities of roles are of, by a word in its name: a municipal engineer, the diocesan spokesman. */
const ofQualities: readonly (readonly [quality: string, word: RegExp])[] = [
  ['municipal', /^(?:municipality|municipal|council|corporation|metro|city|town)$/],
  ['diocesan', /^(?:diocese|archdiocese)$/],
  ['archdiocesan', /^archdiocese$/],
  ['papal', /^vatican$/],
  ['naval', /^navy$/],
  ['judicial', /^judiciary$/],
  ['collegiate', /^college$/],
  ['congregational', /^(?:congregation|church)$/],
];

/** A municipal engineer, the diocesan spokesman. */
function ofQuality({ role: { words }, place, bodies }: Holding): Actor[] | undefined {
  const [, word] = ofQualities.find(([quality]) => words.has(quality)) ?? [];
  const found = word === undefined ? undefined : bodies.withWord(word, place);
  return found === undefined ? undefined : [found];
}

function ofMayor({ role, place, bodies }: Holding): Actor[] | undefined {
  if (role.field !== 'mayor') return undefined;
  if (role.place !== null) return [bodies.named(role.place)];
  // The town is somewhere, and the council rules it.
  const known = bodies.ofField(['council'], place);
  const council = bodies.phrase(({ words }) => words.join(' ') === 'council');
  if (known?.field !== 'council' && council !== undefined)
    return [bodies.definite(council, council.place)];
  const own =
    known ?? bodies.withWord(/^(?:city|town|borough|village)$/, place) ?? bodies.town(place);
  return [own ?? bodies.make('the mayor’s office', 'office')];
}

/** Counsel assisting, the evidence leader: of the inquiry. */
function ofInquiry({ role: { text }, place, bodies }: Holding): Actor[] | undefined {
  return /\bcounsel assisting|evidence leader/i.test(text)
    ? list(bodies.ofField(['inquiry', 'court'], place))
    : undefined;
}

/** The Advocate General of an Indian state, who speaks for its government; of the Court of Justice, one of its own. */
function ofAdvocate({ role: { head, text }, place, bodies, states }: Holding): Actor[] | undefined {
  if (!head.startsWith('advocate') || !/\bgeneral\b/i.test(text)) return undefined;
  const court = bodies.withWord(/^justice$/, place);
  if (court?.field === 'court') return [court];
  const government = states.government(null, { isLocal: true });
  return [government ?? bodies.make('the state government', 'government')];
}

/** A deputy public defender. */
function ofDefence({ role: { text }, place, bodies }: Holding): Actor[] | undefined {
  if (!/\bpublic defenders?\b/i.test(text)) return undefined;
  return [
    bodies.withWord(/^defenders?$/, place) ?? bodies.make('Public Defender’s Office', 'office'),
  ];
}

function ofProsecution({ role, place, bodies }: Holding): Actor[] | undefined {
  return role.field === 'prosecution' ? [prosecution(role, place, bodies)] : undefined;
}

function ofSheriff({ role: { head }, place, bodies }: Holding): Actor[] | undefined {
  if (!/^(?:sheriff|deput(?:y|ies))$/.test(head)) return undefined;
  return [bodies.withWord(/^sheriff$/, place) ?? bodies.make('Sheriff’s Office', 'office')];
}

/** The majority leader. */
function ofHouse({ role: { head, words }, place, bodies }: Holding): Actor[] | undefined {
  const isOfHouse =
    (words.has('majority') || words.has('minority')) && !words.has('house') && !words.has('senate');
  return isOfHouse && /^(?:leader|whip)$/.test(head)
    ? list(bodies.ofField(['parliament'], place))
    : undefined;
}

function ofCoroner({ role: { head }, place, bodies }: Holding): Actor[] | undefined {
  if (head !== 'coroner') return undefined;
  const court = bodies.ofField(['court', 'inquiry'], place);
  return [court ?? bodies.make('the coroner’s office', 'office')];
}

function ofGovernor({ role, place, bodies }: Holding): Actor[] | undefined {
  return /^gov(?:ernor)?$/.test(role.head) ? list(governed(role, place, bodies)) : undefined;
}

function ofEmbassy({ role: { head }, place, bodies }: Holding): Actor[] | undefined {
  if (!/^(?:ambassador|consul)/.test(head)) return undefined;
  const embassy = bodies.withWord(/^(?:embassy|consulate|mission)$/, place);
  return embassy === undefined ? undefined : [embassy];
}

/** Offices that come before the body that was spoken of right before: of states, of the opposition, of central banks. */
export const highOffices: readonly Rule[] = [ofNation, ofPresidency, ofOpposition, ofCentralBank];

/** Offices of states and what belongs to them, in the order in which they are asked. */
export const stateOffices: readonly Rule[] = [
  ofMinistry,
  ofRuler,
  ofPrefecture,
  ofForces,
  ofPrison,
  ofOfficials,
  ofCollector,
  ofInspectorate,
  ofSoleOffice,
  ofQuality,
  ofMayor,
  ofInquiry,
  ofAdvocate,
  ofDefence,
  ofProsecution,
  ofSheriff,
  ofHouse,
  ofCoroner,
  ofGovernor,
  ofEmbassy,
];

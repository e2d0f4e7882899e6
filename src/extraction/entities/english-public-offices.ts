import { type Actor } from './english-actor.ts';
import { type Bodies } from './english-bodies.ts';
import { capitalized } from './english-noun.ts';
import { type Role } from './english-role.ts';
import { portfolios } from './english-titles.ts';
import { isProvince } from '../lexicon/english-provinces.ts';
import { bodyField } from '../lexicon/english-bodies.ts';

/** What a governor rules: a county, a state or a province that the article names or speaks of. */
export function governed({ place: land }: Role, place: number, bodies: Bodies): Actor | undefined {
  if (land !== null) return bodies.named(land);
  // Of the county, and not of its school board.
  const named = bodies
    .around(place)
    .find(
      ({ actor: { kind, words } }) =>
        kind === 'organization' &&
        (/^(?:county|province)$/.test(words.at(-1) ?? '') ||
          /(?:county|province|provincial|state|region(?:al)?) government$/.test(words.join(' '))),
    );
  if (named !== undefined) return named.actor;
  // The provincial government.
  const own = bodies.phrase(
    ({ head, words }) =>
      head === 'government' && /^(?:provincial|state|county)$/.test(words[0] ?? ''),
  );
  if (own !== undefined) return bodies.make(own.text, own.head);
  // Kogi State.
  const part = bodies
    .around(place)
    .find(
      ({ actor: { kind, words } }) =>
        kind !== 'person' && words.length > 1 && words.at(-1) === 'state',
    );
  if (part !== undefined) {
    part.actor.kind = 'organization';
    return part.actor;
  }
  const state = bodies.phrase(({ head }) => /^(?:state|province|county)$/.test(head));
  return state === undefined
    ? bodies.make('the governor’s office', 'office')
    : bodies.make(`the ${state.head} government`, 'government');
}

/** Corley Governor Ada Finch, where the article has Corley County: what it names in whole of a place that is ruled. */
export function landOf(text: string, place: number, bodies: Bodies): Actor | undefined {
  const land = text.toLowerCase();
  const found = bodies
    .around(place)
    .find(
      ({ actor: { kind, words } }) =>
        kind !== 'person' &&
        words.slice(0, -1).join(' ') === land &&
        /^(?:county|state|province|region|governorate|district)$/.test(words.at(-1) ?? ''),
    )?.actor;
  if (found !== undefined) found.kind = 'organization';
  return found;
}

/** The office of a prosecutor: the district attorney's, the attorney general's. */
export function prosecution(
  { words, head, text, body, lead }: Role,
  place: number,
  bodies: Bodies,
): Actor {
  const known = bodies.withWord(/^(?:attorneys?|prosecut\w+)$/, place);
  if (known !== undefined) return known;
  const general = /\b(?:Attorney|Solicitor|Prosecutor)[ -]General\b/i.exec(text)?.[0];
  if (general !== undefined) {
    // Of a country, whose department of justice the article names, and of none of its states.
    const isOfPart = isProvince(body?.text ?? lead ?? '');
    const justice = isOfPart ? undefined : bodies.withWord(/^justice$/, place);
    return justice?.field === 'ministry' ? justice : bodies.make(`${general}’s Office`, 'office');
  }
  const office = [...words].filter(
    (word) => !/^(?:assistant|deputy|former|chief|senior|acting|interim|the|an?)$/.test(word),
  );
  const named = (word: string) => (word === 'us' ? 'U.S.' : capitalized(word));
  if (head.startsWith('attorney'))
    return bodies.make(`${office.map(named).join(' ')}’s Office`, 'office');
  return bodies.make('prosecutors', 'prosecutors');
}

/** The Chief of Defence Staff, the army chief, the director of defence information: what forces they are of; null of others. */
export function forcesOf({ text, head, field }: Role): string | null {
  if (!/^(?:chief|chiefs|commander|commanderinchief|director)$/.test(head) && field !== 'military')
    return null;
  const arm =
    /\b(defen[cs]e|general|army|air|naval|navy|joint)(?: chiefs of)? (?:staff|information|intelligence|media|forces?)\b/i.exec(
      text,
    )?.[1] ?? /\b(army|navy|air force) (?:chief|commander)/i.exec(text)?.[1];
  if (arm === undefined) return null;
  const own = arm.toLowerCase();
  if (own === 'army') return 'the army';
  if (own.startsWith('nav')) return 'the navy';
  return own.startsWith('air') ? 'the air force' : 'the armed forces';
}

/** Offices that one person holds and that are bodies of their own: the Auditor-General, the Ombudsman. */
export function soleOffice({ head, text }: Role): string | null {
  if (
    !/^(?:auditorgeneral|comptroller|ombuds(?:man|woman|person)|governorgeneral|surveyorgeneral|surgeongeneral|registrargeneral|receivergeneral|protector|statistician)$/.test(
      head,
    )
  )
    return null;
  const title = /\p{Lu}[\p{L}-]*(?:[ -]\p{Lu}[\p{L}-]*)*/u.exec(text)?.[0];
  return title === undefined ? `the ${head}’s office` : `Office of the ${title}`;
}

/** The permanent secretary, a principal secretary: whether a role is the highest that a ministry has beside its minister. */
export function isCivilServant({ head, words }: Role): boolean {
  return (
    head === 'permanentsecretary' ||
    (head === 'secretary' && (words.has('permanent') || words.has('principal')))
  );
}

/** Whether an office is a body of its own, and not of the one that its role names: the district attorney of a county, the bishop of a see. */
export function isOwnOffice(role: Role): boolean {
  const { body, field, head, text } = role;
  // Ashby County District Attorney, Talos's prosecutor general: of the office, and not of the county or the country.
  const isOffice =
    field === 'prosecution' && (head.startsWith('attorney') || /\bgeneral\b/i.test(text));
  // The Housing Ombudsman: an office of its own.
  const isSole = soleOffice(role) !== null && portfolios.has(body?.head ?? '');
  const isDiocese = /^(?:arch)?bishop$/.test(head) && bodyField(body?.head ?? '') !== 'church';
  return body?.kind === 'named' && (isOffice || isDiocese || isSole);
}

/** Whether a role is an office that has a body, whoever holds it: the home secretary, the mayor. */
export function isHighOffice(role: Role | null): role is Role {
  return (
    role !== null &&
    (/^(?:minister|ruler|mayor)$/.test(role.field) ||
      role.head === 'governor' ||
      role.body?.kind === 'portfolio')
  );
}

/** How likely a body has those who are called officials. */
export function hasOfficials({ field, entity }: Actor): number {
  if (field === null || entity.isMedium) return 0;
  if (/^(?:ministry|government|agency|council)$/.test(field)) return 1;
  return /^(?:school|hospital|university|court|police|military|museum|club|association)$/.test(
    field,
  )
    ? 0.5
    : 0;
}

/** The opposition Hope Party walked out: the party that an article calls so. */
export function opposedParty(bodies: Bodies, place: number): Actor | undefined {
  return bodies
    .around(place)
    .find(({ actor: { kind, nouns } }) => kind === 'organization' && nouns.has('opposition'))
    ?.actor;
}

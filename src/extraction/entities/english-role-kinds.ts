import { type BodyField } from '../lexicon/english-bodies.ts';
import { type Actor } from './english-actor.ts';
import {
  fieldsOfOffice,
  isOfAnyBody,
  impliedFields,
  isBound,
  isMember,
  isOfService,
} from './english-offices.ts';
import { groups, isNoMedium } from './english-body-fit.ts';
import { isCentralBank } from './english-likely-bodies.ts';
import { type Role } from './english-role.ts';

/** How well a body fits a role that names none, from 0 (has no such holder) to 1. */
export type Fit = (actor: Actor) => number;

/** What a body of another kind than a role's own is worth, and one whose kind nothing tells. */
const otherwise = 0.4;
const unknown = 0.6;
/** What a central bank is worth for those whom firms have. */
const remote = 0.1;

/** Bodies of states, which have no chief executives. */
const ofStates: ReadonlySet<BodyField | null> = new Set([
  'government',
  'ministry',
  'parliament',
  'police',
  'military',
  'court',
  'place',
]);

/** Kinds that somebody may be of where none of the role's own is spoken of; null for bodies of unknown kinds. */
function nextOf({ head, field }: Role): readonly (BodyField | null)[] {
  if (head === 'captain') return ['police', 'military', 'agency', 'company', null];
  if (/^superintendents?$/.test(head)) return ['agency', 'school', 'hospital'];
  if (/^inspectors?$/.test(head)) return ['agency'];
  if (/^commanders?$/.test(head)) return ['agency', 'party', 'association', null];
  if (head === 'registrar') return ['university', 'association', 'agency', null];
  if (/^(?:matron|curators?|conservators?|keepers?|librarians?|archivists?)$/.test(head))
    return ['agency', 'university', 'association', null];
  if (
    /^(?:headteachers?|headmaster|headmistress|principal|rector|provost|dean|vicechancellor)$/.test(
      head,
    )
  )
    return [null];
  if (/^(?:police|court|military)$/.test(field)) return [];
  // A manager may be of any body.
  return impliedFields(field, head)[0] === 'club' && !isOfAnyBody(head) ? [null] : [];
}

/** Wrexford Town: a club with the name of a town, which is no council but where a councillor is. */
function isTown({ field, words }: Actor): boolean {
  return field === 'council' && words.length === 2 && /^(?:town|city|county)$/.test(words[1] ?? '');
}

/** How well bodies fit a role with kinds of its own: the headteacher's school, the striker's club. */
export function fitOfKind(role: Role): Fit {
  const own = impliedFields(role.field, role.head);
  const next = nextOf(role);
  return (actor) => {
    const { field, entity } = actor;
    if (entity.isMedium) return 0;
    if (field !== null && own.includes(field)) return 1;
    if (own.includes('club') && isTown(actor)) return unknown;
    return next.includes(field) ? (field === null ? unknown : otherwise) : 0;
  };
}

/** What chief officers of firms are for. */
export const boards =
  /^(?:managing|executive|financial|finance|operating|operations|technology|technical|product|commercial|marketing|revenue|investment|risk|people|growth|customer|brand|strategy|sustainability|legal|digital|accounting|business)$/;

/** How well bodies fit an office that any may have, and some kinds mostly do: the chief executive's company. */
export function fitOfOffice({ head, words }: Role): Fit {
  // Chief Financial Officer Ada Finch: of a firm, as a CFO is.
  // The finance chief: of a firm as well.
  const isOfBoard =
    ((/^officers?$/.test(head) && words.has('chief')) || /^(?:chief|boss)$/.test(head)) &&
    [...words].some((word) => boards.test(word));
  const own = fieldsOfOffice(isOfBoard ? 'cfo' : head);
  const isPaper = /^(?:editor|editors|editorinchief|publisher)$/.test(head);
  const isOfFew = /^(?:candidate|nominee|aspirant|whip|campaigners?|activists?)$/.test(head);
  const isOfFirm = own[0] === 'company';
  const isOfWork =
    /^(?:managingdirectors?|boss|counsel)$/.test(head) ||
    (/^(?:directors?|managers?)$/.test(head) &&
      [...words].some((word) => word === 'managing' || boards.test(word)));
  const isPublic = isOfService(words);
  const isCommissioner = /^commissioners?$/.test(head);
  const isOfUnion =
    !isPublic && (own.includes('union') ? !/^leaders?$/.test(head) : inUnions.test(head));
  // The director; the managing director is of a firm, the area director of any body.
  const isDirector = head === 'director' && [...words].every((word) => plain.test(word));
  return (actor) => {
    const { field, entity, nouns } = actor;
    if (entity.isMedium) return isPaper ? 1 : 0;
    // The director of housing, after a union has spoken: of the council.
    if (isPublic && field === 'council') return 1;
    if (field === 'union' && !isOfUnion) return ofUnion;
    if (isDirector && field !== null && !directed.has(field)) return otherwise;
    if (isOfFirm && runBodies.has(field)) return head === 'executive' ? run : agencyOfHead;
    // A commissioner, after a firm has spoken: of whoever commissions.
    if (isCommissioner && field !== null && !own.includes(field)) return remote;
    // Environmental group Groene Toekomst: by what stands before its name.
    const isGroup = field === null && [...nouns].some((noun) => groups.test(noun));
    if (isGroup && own.includes('association')) return isOfBoard ? unknown : 1;
    if (competition.test(actor.words.at(-1) ?? '')) return remote;
    // The finance chief, after the central bank has raised its rate: of a firm.
    if ((isOfFirm || isOfWork) && isCentralBank(actor)) return remote;
    // The managing director, after the government has ordered buses: of no state.
    const isOfState = ofStates.has(field) && !isTown(actor);
    if (isOfWork && isOfState) return 0;
    // The finance chief of a charity, where no firm is spoken of.
    if (isOfBoard && /^(?:association|hospital|club)$/.test(field ?? '')) return agencyOfHead;
    if (own.length === 0 || (field !== null && own.includes(field))) return 1;
    if ((isOfFew && field !== null) || (isOfFirm && isOfState)) return 0;
    // The chief executive of a transit agency; of a group only where no firm is spoken of.
    if (isOfFirm && field === 'agency') return agencyOfHead;
    return field === null ? unknown : otherwise;
  };
}

const agencyOfHead = 0.7;
/** What a union is worth for those whom it has under other titles, where it has them: its general secretary. */
const ofUnion = 0.1;
/** Whom unions have by no title that is theirs most of all. */
const inUnions =
  /^(?:(?:vice)?president|officers?|officials?|members?|reps?|representatives?|treasurer|negotiators?|spokes\p{L}+|delegates?)$/u;
const plain = /^(?:the|director|deputy|acting|interim)$/;
/** Bodies that have a director before all others. */
const directed: ReadonlySet<BodyField | null> = new Set([
  'museum',
  'university',
  'agency',
  'association',
  'hospital',
  'school',
]);
/** Bodies that chief executives run as well as firms, and what those are worth. */
const run = 0.9;
const runBodies: ReadonlySet<BodyField | null> = new Set(['council', 'university', 'museum']);
/** Competitions, which are played in: the Premier Division. */
const competition =
  /^(?:division|championship|premiership|cup|series|tour|trophy|shield|playoffs?)$/;

const leastOfOwner = 0.5;
const isOfPress =
  /^(?:editor|editorinchief|reporter|publisher|columnist|correspondent|journalist|cartoonist)$/;

/** How well bodies fit an office that is 'theirs': its secretary, of a union rather than of the county. */
export function fitOfOwner(role: Role): Fit {
  // Its coach: of a club, whoever built the pool.
  const isOfKind = impliedFields(role.field, role.head).length > 0;
  const fit = isOfKind && !isOfAnyBody(role.head) ? fitOfKind(role) : fitOfOffice(role);
  const isOfState = /^(?:minister|ruler|official|spokes|legislator)$/.test(role.field);
  return (actor) => {
    if (!isNoMedium(actor)) return isOfPress.test(role.head) ? 1 : 0;
    // Its country manager: of no government.
    const isOther = actor.field === 'government' && !isOfState;
    const mayBe = actor.field === 'union' || fit(actor) >= unknown;
    return isOther || !mayBe ? leastOfOwner : 1;
  };
}

/** Whether a role is one within a body that the text speaks of: director, its planning officer, lead scientist. */
export function isWithinBody(role: Role): boolean {
  const { head, field, words, isTitle, isDefinite } = role;
  const isKnown = isTitle || isDefinite;
  const size = words.size - (isDefinite ? 1 : 0);
  // Chief Omar Badr: an elder as well, and no chief of any body.
  if (head === 'chief' && isTitle && size === 1) return false;
  if (isBound(role) && size <= 3) return true;
  // An officer of none but the body that is spoken of: a planning officer, a chief financial officer.
  const isOfficer = /^officers?$/.test(head) && size > 1;
  if ((!isKnown && !isOfficer) || size > 4) return false;
  const isBare = field === 'head' && size === 1;
  const isRanked =
    field === 'staff' &&
    [...words].some((word) =>
      /^(?:regional|national|senior|chief|deputy|general|lead|head|principal|duty|superintending|executive|divisional|subdivisional|zonal|circle)$/.test(
        word,
      ),
    );
  return isBare || isRanked || fieldsOfOffice(head).length > 0 || isMember(role);
}

/** A doctoral student, of whoever does the research. */
export function isResearchStudent({ head, words }: Role): boolean {
  return (
    /^students?$/.test(head) &&
    [...words].some((word) => /^(?:doctoral|phd|graduate|postgraduate)$/.test(word))
  );
}

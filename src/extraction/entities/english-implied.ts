import { type Actor } from './english-actor.ts';
import { ofBrigade, ofChief } from './english-brigades.ts';
import { clubOf, matchRules } from './english-club-of.ts';
import { ofCandidate } from './english-campaigns.ts';
import { chamberOf, isOfHouse, partyIn } from './english-chambers.ts';
import { type Holding, list, type Rule } from './english-holding.ts';
import { impliedFields, isOfAnyBody } from './english-offices.ts';
import { isOfNone } from './english-no-body.ts';
import { ofBranch, ofPartyCritic } from './english-party-posts.ts';
import { type Role } from './english-role.ts';
import { boards, fitOfKind, fitOfOffice, isWithinBody } from './english-role-kinds.ts';
import { ofSetting } from './english-setting.ts';
import { highOffices, stateOffices } from './english-state-offices.ts';
import { bodyOfStaff, ofStaffBefore } from './english-staff-bodies.ts';
import { researchers, team } from './english-staff.ts';
import { workplaceRules } from './english-workplaces.ts';
import { type BodyField } from '../lexicon/english-bodies.ts';

/** Bodies that have a president. */
const presided: ReadonlySet<BodyField> = new Set([
  'club',
  'company',
  'union',
  'association',
  'university',
  'party',
]);

/** Ironmen manager Ines Ward: the word with the capital of its sentence, where the article has it for a body. */
function ofLead({ role: { lead, field }, bodies }: Holding): Actor[] | undefined {
  const body = lead === null ? undefined : bodies.known(lead);
  // Larnby mayor Ada Finch, told the Larnby Ledger: a paper's name only starts with the town's.
  const isOther =
    body !== undefined && (body.entity.isMedium || field === 'mayor') && body.words.length > 1;
  return body === undefined || isOther ? undefined : [body];
}

/** The president, Wade Fenimore: the body that was spoken of right before; a deputy's may be any that has one. */
function ofPresided({ role, place, bodies }: Holding): Actor[] | undefined {
  if (!/^(?:vice)?president$/.test(role.head)) return undefined;
  const isDeputy = /^(?:deputy|vice)/i.test(role.text);
  if (role.isCapital && !isDeputy && role.place !== null) return undefined;
  const isOfAny = isDeputy || !role.isCapital;
  // The capital of a sentence: of a state or of a body.
  const isOpen = isOfAny || role.opensSentence;
  const body = bodies.last(
    place,
    ({ field, entity, words }) => {
      if (entity.isMedium) return 0;
      if (field === null) return isOfAny ? 1 : isOpen ? 0.6 : 0;
      if (presided.has(field)) return 1;
      const isChosen = words.some((word) => /^(?:chamber|committee|festival|jury)$/.test(word));
      return isOpen && (isChosen || (isOfAny && /^(?:agency|court|museum)$/.test(field))) ? 1 : 0;
    },
    { within: isOfAny ? undefined : 0 },
  );
  return body === undefined ? undefined : [body];
}

function ofProvost({ role: { head }, place, bodies }: Holding): Actor[] | undefined {
  const university = head === 'provost' ? bodies.ofField(['university'], place) : undefined;
  return university === undefined ? undefined : [university];
}

/** A superintendent: of a hospital, of a school district, or else of the police. */
function ofSuperintendent({ role: { head, words }, place, bodies }: Holding): Actor[] | undefined {
  if (head !== 'superintendent') return undefined;
  if (words.has('medical')) return list(bodies.ofField(['hospital'], place));
  const district = bodies.withWord(/^district$/, place);
  if (district?.words.includes('school') === true) return [district];
  // Of schools or of the police, whichever is spoken of.
  const isOfSchools = ({ words: own }: Actor) =>
    own.includes('education') ||
    (/^schools?$/.test(own.find((word) => /^schools?$/.test(word)) ?? '') &&
      own.some((word) => /^(?:board|schools|district)$/.test(word)));
  const board = bodies.last(place, (body) => body.field === 'police' || isOfSchools(body));
  return board === undefined || !isOfSchools(board) ? undefined : [district ?? board];
}

/** The Bishop of Selwick, the vicar. */
function ofChurch({ role, place, bodies }: Holding): Actor[] | undefined {
  const { head, field } = role;
  if (/^(?:arch)?bishop$/.test(head) && role.place !== null) {
    const see = head.startsWith('arch') ? 'Archdiocese' : 'Diocese';
    return [bodies.make(`${see} of ${role.place}`, 'diocese')];
  }
  // Fr. Omar Badr, the chancellor.
  if (/^(?:chancellor|vicargeneral)$/.test(head)) {
    const diocese = bodies.withWord(/^(?:arch)?diocese$/, place);
    if (diocese !== undefined) return [diocese];
  }
  if (field !== 'clergy') return undefined;
  const church = bodies.ofField(['church'], place);
  return /^(?:vicar|priest|pastor|imam|rabbi|rector|chaplain)$/.test(head)
    ? list(church ?? bodies.last(place))
    : /^(?:(?:arch)?(?:bishop|deacon)|churchwardens?|verger)$/.test(head)
      ? list(church)
      : [];
}

/** One member, another member: of the body of many that was spoken of. */
function ofMembers({ role: { text, field: own }, place, bodies }: Holding): Actor[] | undefined {
  if (own !== 'staff' || !/^(?:(?:one|another|some|several) )?members?$/i.test(text))
    return undefined;
  const isOfMany = ({ field }: Actor) =>
    /^(?:council|association|union|club|party|parliament|agency|inquiry)$/.test(field ?? '');
  const body = bodies.last(place, isOfMany, { within: 1 });
  return body === undefined ? undefined : [body];
}

/** Doctors say, where a doctors' union does: those of a body whose own name says who is in it. */
function ofNamesakes({ role: { head, words, body }, bodies, place }: Holding): Actor[] | undefined {
  if (!head.endsWith('s') || words.size !== 1 || body !== null) return undefined;
  const own = bodies
    .around(place)
    .find(
      ({ actor: { field, kind, words: all } }) =>
        kind === 'organization' &&
        /^(?:union|association)$/.test(field ?? '') &&
        all.includes(head),
    );
  return own === undefined ? undefined : [own.actor];
}

/** A crew member, employees: of the company or the university that was spoken of. */
function ofStaff({ role: { head, text }, place, bodies }: Holding): Actor[] | undefined {
  const isStaff =
    /^(?:staff|crew|employees?|staffers?|insiders?|lecturers?)$/.test(head) ||
    (/^members?$/.test(head) && /\b(?:crew|staff)\b/.test(text));
  if (!isStaff) return undefined;
  const isCrew = text.includes('crew');
  return list(
    bodies.last(place, ({ field, entity }) =>
      isCrew
        ? field === 'company'
        : !entity.isMedium &&
          (field === null ? 0.5 : !/^(?:party|parliament|court|government|place)$/.test(field)),
    ),
  );
}

function ofChamber({ role, place, bodies }: Holding): Actor[] | undefined {
  const chamber = isOfHouse(role) ? chamberOf(role, { bodies, place }) : undefined;
  return chamber === undefined ? undefined : [chamber, ...list(partyIn(role, bodies))];
}

/** The deputy head of a school, the shop steward of a union: kinds that a word beside the noun tells; null where none does. */
function fieldsByWord({ head, words, text }: Role): readonly BodyField[] | null {
  // The artistic director.
  if (/^directors?$/.test(head) && (words.has('artistic') || words.has('music'))) return ['museum'];
  // The chief of surgery.
  if (/^(?:chief|head|director|chair) of (?:surgery|medicine|nursing|midwifery)\b/i.test(text))
    return ['hospital'];
  if (head === 'head' && (words.has('deputy') || words.has('assistant'))) return ['school'];
  return /^stewards?$/.test(head) && words.has('shop') ? ['union'] : null;
}

/** The captain's club, the professor's university: the body of a kind that is meant, or one without a name. */
function ofKind({ role, place, bodies }: Holding): Actor[] | undefined {
  const { field, head } = role;
  const isScholar =
    field === 'scholar' &&
    (role.isTitle || role.isDefinite) &&
    (/^(?:prof|professors?|academics?|postdoc|coauthors?)$/.test(head) ||
      /^(?:lead|senior|first|study|corresponding) author/i.test(role.text));
  const fields = isScholar
    ? (['university'] as const)
    : (fieldsByWord(role) ?? impliedFields(field, head));
  // Teachers said: of no school that is named further on.
  const isOfMany = /^(?:teachers|doctors|nurses|surgeons)$/.test(head) && role.words.size === 1;
  const found =
    fields.length === 0
      ? undefined
      : ((fields.includes('club') ? clubOf(role, place, bodies) : undefined) ??
        (isOfMany ? undefined : bodies.ofField(fields, place)) ??
        bodies.last(place, fitOfKind(role), { isAbout: true }));
  if (found !== undefined) return [found];
  if (field === 'police') return [bodies.make('police', 'police')];
  if (field === 'court' && /^(?:judges?|justices?|magistrates?)$/.test(head))
    return [bodies.make('the court', 'court')];
  if (field === 'military') return list(bodies.ofField(['police'], place));
  return fields.length > 0 && !isOfAnyBody(head) ? [] : undefined;
}

/** Owner Vijay Raman, candidate Omar Said, the policy officer: one in the body that was spoken of. */
function ofSpokenOf({ role, place, bodies }: Holding): Actor[] | undefined {
  // The chief executive, far on: of the firm that the text sets out with.
  const isOfLede =
    /^(?:executive|ceo|cfo|coo|cto|chair|chairman|chairwoman|chairperson|boss)$/.test(role.head) ||
    (/^(?:chief|directors?|officer)$/.test(role.head) &&
      [...role.words].some((word) => boards.test(word)));
  return isWithinBody(role) ? list(bodies.last(place, fitOfOffice(role), { isOfLede })) : undefined;
}

/** Every kind of role, in the order in which they are asked. */
const rules: readonly Rule[] = [
  ofCandidate,
  ofLead,
  ofSetting,
  ...matchRules,
  ofStaffBefore,
  ...highOffices,
  ofNamesakes,
  ofPartyCritic,
  ...workplaceRules,
  ofPresided,
  ofProvost,
  ...stateOffices,
  ofSuperintendent,
  ofChurch,
  ofMembers,
  ofBranch,
  ofStaff,
  ofBrigade,
  ofChamber,
  ofKind,
  ofChief,
  ofSpokenOf,
];

/** Finds the bodies of roles that name none: the captain's club, the sheriff's office, the company of its chief executive. */
export class ImpliedBodies {
  readonly #lookup: Pick<Holding, 'bodies' | 'states' | 'staff'>;
  readonly #team: Holding['staff'][number] | undefined;

  constructor(lookup: Pick<Holding, 'bodies' | 'states' | 'staff'>) {
    this.#lookup = lookup;
    this.#team = lookup.staff.find(({ noun }) => noun === team || researchers.test(noun));
  }

  /** The body whose team or researchers the article introduces: scientists at the Marl Institute. */
  team(place: number): Actor | undefined {
    const { bodies } = this.#lookup;
    return this.#team === undefined ? undefined : bodyOfStaff(this.#team, { bodies, place });
  }

  /** The bodies of whoever holds a role, as far as the article has any that it may be of. */
  of(role: Role, place: number): Actor[] {
    if (isOfNone(role)) return [];
    const holding = { role, place, ...this.#lookup };
    for (const rule of rules) {
      const found = rule(holding);
      if (found !== undefined) return found;
    }
    return [];
  }
}

import { type Actor } from './english-actor.ts';
import { type Bodies } from './english-bodies.ts';
import { chamberOf } from './english-chambers.ts';
import { fieldsOfOffice, impliedFields, isBound, isMember } from './english-offices.ts';
import { forcesOf, governed, prosecution, soleOffice } from './english-public-offices.ts';
import { type Role } from './english-role.ts';
import { type States } from './english-states.ts';
import { type BodyField } from '../lexicon/english-bodies.ts';

/** Whether a body is one that has officials. */
function isOfState({ field }: Actor): boolean {
  return field !== null && /^(?:ministry|government|agency|council)$/.test(field);
}

/** Bodies that have a president. */
const presided: ReadonlySet<BodyField> = new Set([
  'club',
  'company',
  'union',
  'association',
  'university',
  'party',
]);

/** Finds the bodies of roles that name none: the captain's club, the sheriff's office, the company of its chief executive. */
export class ImpliedBodies {
  readonly #bodies: Bodies;
  readonly #states: States;

  constructor({ bodies, states }: { bodies: Bodies; states: States }) {
    this.#bodies = bodies;
    this.#states = states;
  }

  /** The bodies of whoever holds a role, as far as the article has any that it may be of. */
  of(role: Role, place: number): Actor[] {
    const { field, head, nation } = role;
    const bodies = this.#bodies;
    const lead = role.lead === null ? undefined : bodies.known(role.lead);
    if (lead !== undefined) return [lead];
    if (nation !== null && /^(?:official|ruler|minister|spokes)$/.test(field))
      return list(this.#states.government(nation));
    // Presidential spokesman; the shadow treasurer.
    if (role.words.has('presidential')) {
      const presidency = bodies.phrase(({ head: noun }) => noun === 'presidency');
      return list(
        this.#states.seat(place) ??
          (presidency === undefined
            ? this.#states.government(null)
            : bodies.make(presidency.text, presidency.head)),
      );
    }
    const isOpposed =
      role.words.has('shadow') ||
      (role.words.has('opposition') && /^(?:head|legislator)$/.test(field));
    if (isOpposed) return [bodies.make('the opposition', 'opposition')];
    // Deputy governor Tomas Reiner: of the central bank, where the article has one.
    const bank = head === 'governor' && role.place === null ? bodies.centralBank(place) : undefined;
    if (bank !== undefined) return [bank];
    const own = /^(?:vice)?president$/.test(head) ? this.#presided(role, place) : undefined;
    if (own !== undefined) return [own];
    if (field === 'minister')
      return list(bodies.ofField(['ministry'], place) ?? this.#states.government(null));
    if (field === 'ruler' && !/^(?:prince|princess|chancellor)$/.test(head)) {
      const government = this.#states.government(role.place, { isLocal: role.words.has('chief') });
      // The premier, a chief minister, of a state that the article does not name.
      const isOfState = head === 'premier' || head === 'cm' || role.words.has('chief');
      return isOfState && government === undefined
        ? [bodies.make('the state government', 'government')]
        : list(government);
    }
    if (head === 'provost') {
      const university = bodies.ofField(['university'], place);
      if (university !== undefined) return [university];
    }
    if (/^prefects?$/.test(head)) return [bodies.make('the prefecture', 'prefecture')];
    const forces = forcesOf(role);
    if (forces !== null)
      return [bodies.ofField(['military'], place) ?? bodies.make(forces, 'forces')];
    if (/^(?:warden|jailer)s?$/.test(head)) {
      const prison = bodies.withWord(/^(?:prison|jail|penitentiary|reformatory)$/, place);
      if (prison !== undefined) return [prison];
    }
    // Officials familiar with the talks: of the body of the state that was spoken of.
    if (/^officials?$/.test(head) && nation === null && role.words.size < 4) {
      const body = bodies.last(place, isOfState, { within: 1 });
      if (body !== undefined) return [body];
    }
    // The Collector, of a district in India.
    if (head === 'collector' && (role.isCapital || role.words.has('district')))
      return [bodies.make('the district administration', 'administration')];
    const office = soleOffice(role);
    if (office !== null) return [bodies.known(office) ?? bodies.make(office, 'office')];
    // Municipal manager, municipal engineer.
    if (role.words.has('municipal')) {
      const council = bodies.ofField(['council'], place);
      if (council !== undefined) return [council];
    }
    if (field === 'mayor')
      return list(
        role.place === null
          ? (bodies.ofField(['council'], place) ??
              bodies.town(place) ??
              bodies.make('the mayor’s office', 'office'))
          : bodies.named(role.place),
      );
    // Counsel assisting, the evidence leader: of the inquiry.
    if (/\bcounsel assisting|evidence leader/i.test(role.text))
      return list(bodies.ofField(['inquiry', 'court'], place));
    if (field === 'prosecution') return [prosecution(role, place, bodies)];
    if (/^(?:sheriff|deput(?:y|ies))$/.test(head)) {
      const office = bodies.withWord(/^sheriff$/, place);
      return [office ?? bodies.make('Sheriff’s Office', 'office')];
    }
    if (
      /^(?:leader|whip)$/.test(head) &&
      (role.words.has('majority') || role.words.has('minority'))
    )
      return list(bodies.ofField(['parliament'], place));
    if (head === 'coroner')
      return list(
        bodies.ofField(['court', 'inquiry'], place) ??
          bodies.make('the coroner’s office', 'office'),
      );
    if (/^gov(?:ernor)?$/.test(head)) return list(governed(role, place, bodies));
    if (/^(?:ambassador|consul)/.test(head)) {
      const embassy = bodies.withWord(/^(?:embassy|consulate|mission)$/, place);
      if (embassy !== undefined) return [embassy];
    }
    if (head === 'superintendent') {
      if (role.words.has('medical')) return list(bodies.ofField(['hospital'], place));
      const district = bodies.withWord(/^district$/, place);
      if (district?.words.includes('school') === true) return [district];
      // Of schools, where only a board of education is spoken of and no police.
      const board = bodies.withWord(/^education$/, place);
      if (board !== undefined && bodies.withWord(/^(?:police|constabulary)$/, place) === undefined)
        return [district ?? board];
    }
    // The Bishop of Selwick: of a diocese.
    if (/^(?:arch)?bishop$/.test(head) && role.place !== null)
      return [
        bodies.make(
          `${head.startsWith('arch') ? 'Archdiocese' : 'Diocese'} of ${role.place}`,
          'diocese',
        ),
      ];
    if (field === 'clergy')
      return /^(?:vicar|priest|pastor|imam|rabbi|rector|chaplain)$/.test(head)
        ? list(bodies.ofField(['church'], place) ?? bodies.last(place))
        : [];
    // A crew member, employees: of the company or the university that was spoken of.
    const isStaff =
      /^(?:staff|crew|employees?|staffers?|insiders?|lecturers?)$/.test(head) ||
      (/^members?$/.test(head) && /\b(?:crew|staff)\b/.test(role.text));
    if (isStaff)
      return list(
        bodies.last(place, ({ field: kind }) =>
          /crew/.test(role.text)
            ? kind === 'company'
            : kind !== null && /^(?:company|university|hospital|agency|school)$/.test(kind),
        ),
      );
    if (field === 'fire' || (head === 'volunteer' && role.isTitle))
      return list(bodies.withWord(/^(?:fire|rescue|ambulance)$/, place));
    const chamber = field === 'legislator' ? chamberOf(role, { bodies, place }) : undefined;
    if (chamber !== undefined) return [chamber];
    const isScholar =
      field === 'scholar' && role.isTitle && /^(?:prof|professors?|academics?|postdoc)$/.test(head);
    const fields: readonly BodyField[] = isScholar ? ['university'] : impliedFields(field, head);
    const found = fields.length === 0 ? undefined : this.#fitting(fields, place);
    if (found !== undefined) return [found];
    if (field === 'police') return [bodies.make('police', 'police')];
    if (field === 'court' && /^(?:judges?|justices?|magistrates?)$/.test(head))
      return [bodies.make('the court', 'court')];
    if (field === 'military') return list(bodies.ofField(['police'], place));
    if (fields.length > 0 && head !== 'manager') return [];
    // Chief Ray Dussault: of the police, where the article has any.
    if (head === 'chief' && role.words.size === 1) {
      const police = bodies.ofField(['police'], place) ?? bodies.withWord(/^fire$/, place);
      if (police !== undefined) return [police];
    }
    // Owner Vijay Raman: a bare title is one in the body spoken of.
    const isBare = role.words.size === 1 && field === 'head' && role.isTitle;
    const isRanked =
      role.isTitle &&
      [...role.words].some((word) =>
        /^(?:regional|national|senior|chief|deputy|general)$/.test(word),
      ) &&
      field === 'staff';
    const fits = fieldsOfOffice(head);
    // Candidate Omar Said, policy officer Ada Finch: one of the body that was spoken of.
    const isOfBody = role.isTitle && (fits.length > 0 || isMember(role)) && role.words.size <= 4;
    if (!isBare && !isRanked && !isOfBody && !(isBound(role) && role.words.size <= 3)) return [];
    const fitting =
      fits.length === 0
        ? undefined
        : bodies.last(
            place,
            (actor) => actor.field !== null && fits.includes(actor.field) && !actor.entity.isMedium,
          );
    return list(fitting ?? bodies.last(place));
  }

  /** The president, Wade Fenimore: the body that was spoken of right before; a deputy's may be any that has one. */
  #presided(role: Role, place: number): Actor | undefined {
    const isDeputy = /^(?:deputy|vice)/i.test(role.text);
    if (role.isCapital && !isDeputy && role.place !== null) return undefined;
    const isOfAny = isDeputy || !role.isCapital;
    return this.#bodies.last(
      place,
      ({ field, entity }) =>
        !entity.isMedium &&
        (field === null
          ? !role.isCapital
          : presided.has(field) || (isOfAny && (field === 'agency' || field === 'court'))),
      { within: isOfAny ? undefined : 0 },
    );
  }

  /** The body of some kinds that is meant: the club that the article goes on about, others by nearness. */
  #fitting(fields: readonly BodyField[], place: number): Actor | undefined {
    const club = fields.includes('club')
      ? this.#bodies.last(place, ({ field }) => field === 'club')
      : undefined;
    return club ?? this.#bodies.ofField(fields, place);
  }
}

function list(actor: Actor | undefined): Actor[] {
  return actor === undefined ? [] : [actor];
}

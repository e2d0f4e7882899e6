import { isFederalPart } from '../lexicon/english-federal-parts.ts';
import { researchNouns } from '../lexicon/english-documents.ts';
import { dwellers } from '../lexicon/english-roles.ts';
import { isPartyWord } from '../lexicon/english-parties.ts';
import { impliedFields } from './english-offices.ts';
import { type Actor } from './english-actor.ts';
import { isOrigin, tellingRoles } from './english-held-roles.ts';
import { isResearchTeam, ofAuthors, researcher } from './english-authors.ts';
import { type Bodies } from './english-bodies.ts';
import { campaignOf, worksFor } from './english-campaigns.ts';
import { houseOf, isOfSeat, isOfSeats, partyIn } from './english-chambers.ts';
import { namesOf } from './english-compare.ts';
import { list } from './english-holding.ts';
import { isNoBody, isOfAnySuch } from './english-no-body.ts';
import { ImpliedBodies } from './english-implied.ts';
import { fitOfOwner, isResearchStudent } from './english-role-kinds.ts';
import { isHighOffice, isOwnOffice, landOf, opposedParty } from './english-public-offices.ts';
import { visitors } from './english-player-body.ts';
import { isForPlace, placedBody, townBodies } from './english-placed-body.ts';
import { familyFirm, ownBusiness } from './english-own-business.ts';
import { beforeRole } from './english-role-end.ts';
import { readRole, type Role } from './english-role.ts';
import { type Staff } from './english-staff.ts';
import { type States } from './english-states.ts';
import { placeOf } from './place.ts';
import { tokenize } from '../tokens.ts';

const most = 2;
/** Roles of those who stand for a place, as others do for other places. */
const ofSeats = /^(?:legislator|councillor|mayor)$/;

/** Finds the bodies that people belong to or speak for, by the roles that the article gives them. */
export class Affiliations {
  readonly #bodies: Bodies;
  readonly #states: States;
  readonly #implied: ImpliedBodies;
  /** The roles whose bodies are being looked for. */
  readonly #asked = new Set<Role>();

  constructor(lookup: { bodies: Bodies; states: States; staff: readonly Staff[] }) {
    this.#bodies = lookup.bodies;
    this.#states = lookup.states;
    this.#implied = new ImpliedBodies(lookup);
  }

  /** The bodies of somebody; a role that they had once gives the one that its own phrase names. */
  of(actor: Actor): Actor[] {
    const found: Actor[] = [];
    for (const { role, place } of tellingRoles(actor)) {
      if (found.length > 0 && (role.body === null || isOrigin(role))) continue;
      const own = familyFirm(actor, role, { place, bodies: this.#bodies });
      for (const body of own === undefined ? this.ofRole(role, place) : [own])
        if (!found.includes(body)) found.push(body);
      if (found.length >= most) break;
    }
    if (found.length > 0 || actor.entity.kind === 'person') return found;
    if ([...actor.nouns].some((noun) => researchNouns.test(noun)))
      return this.ofResearch(placeOf(actor.entity.mentions[0]));
    if (actor.entity.kind !== 'anonymous') return found;
    // Two former employees: what they say is of where they worked.
    const former = actor.roles.find(({ role }) => role.isFormer && role.field === 'staff');
    return former === undefined ? [] : this.ofRole(former.role, former.place);
  }

  /** The body whose researchers an article on a study quotes first. */
  ofResearch(place: number): Actor[] {
    const found = this.#ofTeam(place);
    return found.length > 0 ? found : list(this.#bodies.ofField(['university'], place));
  }

  #ofTeam(place: number): Actor[] {
    const held = researcher(this.#bodies);
    return held === undefined
      ? list(this.#implied.team(place))
      : this.ofRole(held.role, held.place);
  }

  /** The bodies that one role says its holder belongs to; of people who are said to be each other's, none. */
  ofRole(role: Role, place: number): Actor[] {
    if (this.#asked.has(role)) return [];
    this.#asked.add(role);
    const found = this.#bodiesOf(role, place);
    this.#asked.delete(role);
    return found;
  }

  #bodiesOf(role: Role, place: number): Actor[] {
    const { body, nation } = role;
    if (role.words.has('shadow')) {
      // Labour's shadow health minister.
      const party = nation === null ? undefined : this.#bodies.known(nation);
      return party?.kind === 'organization'
        ? [party]
        : this.#implied.of({ ...role, nation: null }, place);
    }
    // The Leader of the Opposition.
    const opposed = /^(?:the )?opposition$/i.test(body?.text ?? '')
      ? opposedParty(this.#bodies, place)
      : undefined;
    if (opposed !== undefined) return [opposed];
    if (isOwnOffice(role)) return this.#implied.of(role, place);
    // Her Selwick counterpart: of the house that she is of.
    const isTwin = /^(?:counterpart|oppositenumber)$/.test(role.head);
    const whose = isTwin ? (nation ?? body?.text ?? null) : null;
    const theirs =
      whose === null || isPartyWord(whose) || this.#states.knows(whose)
        ? null
        : this.#ofPerson(beforeRole(role, place), ofSeats);
    if (theirs !== null) return theirs;
    const business = ownBusiness(role);
    if (business !== null) return list(this.#bodies.withNoun(business, place));
    const placed = body === null ? undefined : placedBody(body.text, place, this.#bodies);
    if (placed !== undefined) return [placed];
    switch (body?.kind) {
      case 'named': {
        const named = dwellers.test(role.head) ? [] : this.#ofName(role, body.text, place);
        if (isForPlace(role, body.text, named)) return this.#implied.of(role, place);
        const house = houseOf(role, { named, bodies: this.#bodies, place });
        // The Barrow MP: of the house, and of no Barrow.
        if (house !== undefined && isOfSeat(role, named))
          return [house, ...list(partyIn(role, this.#bodies))];
        // Kisumu Central OCPD: of the police, wherever.
        const isOfForce = named.length === 0 && role.field === 'police';
        if (isOfForce) return this.#implied.of({ ...role, body: null }, place);
        return house === undefined || named.includes(house) ? named : [...named, house];
      }
      case 'definite': {
        if (isOfAnySuch(role, body)) return list(this.#bodies.withNoun(body.head, place));
        const team = isResearchTeam(body, place, this.#bodies) ? this.#ofTeam(place) : [];
        return team.length > 0 ? team : [this.#bodies.definite(body, place)];
      }
      case 'last':
        return list(this.#bodies.last(beforeRole(role, place), fitOfOwner(role), { isNear: true }));
      case 'portfolio':
        return this.#states.ministers(body, { nation, place });
      case 'theirs':
        return this.#ofPerson(beforeRole(role, place)) ?? this.#implied.of(role, place);
      case 'study':
        return body.head === 'report' ? ofAuthors(this.#bodies, place) : this.ofResearch(place);
      case 'owner':
        // The constituency's Liberal Democrat MP.
        if (isOfSeats(role) || visitors.test(body.text)) return this.#implied.of(role, place);
        return role.field === 'counsel' && /^\p{Lu}/u.test(body.text)
          ? []
          : this.#ofHolder(body.text, body.head, place);
      default: {
        if (isResearchStudent(role)) return this.ofResearch(place);
        // Another volunteer, after one of Relief Bridge.
        const isOther = role.words.has('another') && role.field !== 'private';
        const others = isOther ? this.#ofPerson(beforeRole(role, place), /./, role.head) : null;
        return others ?? this.#implied.of(role, place);
      }
    }
  }

  #ofName(role: Role, text: string, place: number): Actor[] {
    const { field, head, text: roleText } = role;
    // Western Cape Premier: of what he rules.
    if (field === 'ruler' && isFederalPart(text)) return list(this.#states.government(text));
    const fields = impliedFields(field, head);
    const words = namesOf(text);
    // Circuit Judge, of Garner County Circuit Court.
    const own = fields.length === 0 ? undefined : this.#bodies.ofField(fields, place);
    if (own !== undefined && words.every((word) => own.words.includes(word))) return [own];
    // The mayor of Larnby, in the Larnby Ledger; the Larnby MP, where there is a Larnby Hospital.
    const ofTown = townBodies[field];
    const isTown = ({ field: other, words: all }: Actor) =>
      ofTown === undefined ||
      all.length === words.length ||
      /^\p{Lu}{2,}$/u.test(text) ||
      ofTown.test(other ?? 'council');
    const land = head.startsWith('gov') ? landOf(text, place, this.#bodies) : undefined;
    const actor = land ?? this.#bodies.named(text, isTown, place);
    if (isNoBody(actor, { text: roleText, head, field })) return [];
    // A spokesman for Mayor Ada Finch is of her council; her lawyer is not.
    if (actor.kind === 'person') {
      const campaign = campaignOf(actor, role, { place, bodies: this.#bodies });
      if (campaign !== undefined) return [campaign];
      return worksFor(role) ? this.#ofEmployer(actor) : [];
    }
    // Who worked under her at Montrose: where that was, and no known body; but who teaches at KU Leuven.
    const isWhere = head === '' && /^(?:at|in|from|worked) /.test(roleText);
    const isAcronym = /\p{Lu}{2}/u.test(text) && roleText.startsWith(`at ${text}`);
    if (isWhere && actor.kind === 'other' && !isAcronym) return [];
    // An official at Kanal Sever, unlike one in Talos.
    if (actor.kind !== 'place' || isAcronym || roleText.includes(` at ${text}`)) return [actor];
    if (
      /^(?:ruler|official|minister|spokes|military)$/.test(field) &&
      words.length === actor.words.length
    )
      return list(this.#states.government(text));
    return fields[0] === 'club' || /^(?:mayor|councillor|head|staff|scholar)$/.test(field)
      ? [actor]
      : [];
  }

  /** The bodies of the person who was spoken of at a place, by a role of some field. */
  #ofPerson(place: number, field = /./, head = ''): Actor[] | null {
    const { actor } =
      this.#bodies
        .around(place)
        .findLast((naming) => naming.place < place && naming.actor.kind === 'person') ?? {};
    const held = tellingRoles(actor ?? { roles: [] }).find(
      ({ role }) =>
        role.body?.kind !== 'theirs' &&
        !role.isFormer &&
        field.test(role.field) &&
        (head === '' || role.head === head),
    );
    return held === undefined ? null : this.ofRole(held.role, held.place);
  }

  /** The bodies of the person whom somebody works for. */
  #ofEmployer(employer: Actor): Actor[] {
    const held = employer.roles.find(
      ({ role: { head, body, isFormer } }) => head !== '' && !isFormer && body?.kind !== 'theirs',
    );
    return held === undefined ? [] : this.ofRole(held.role, held.place);
  }

  /** The bodies of whoever holds an office: the minister's own officials are of the ministry. */
  #ofHolder(text: string, head: string, place: number): Actor[] {
    const isState = /^(?:president|minister|premier|chancellor|king|queen)$/.test(head);
    const seat = isState ? this.#states.seat(place) : undefined;
    if (seat !== undefined) return [seat];
    // The Brennan president's adviser, an aide to Brenna's president.
    const nation = isState ? /\p{Lu}\p{L}{2,}(?=(?:['’]s?)? )/u.exec(text)?.[0] : undefined;
    const office = readRole(text, tokenize(text));
    const other = nation === undefined ? undefined : this.#bodies.known(nation);
    if (other?.kind === 'organization' && other.field !== 'government') return [other];
    if (nation !== undefined && this.#states.knows(nation) && office?.body?.kind !== 'portfolio')
      return list(this.#states.government(nation));
    // Special adviser to the President: of whoever rules, and of no body's president.
    const own = isState && /^\p{Lu}/u.test(text) ? this.#states.government(null) : undefined;
    if (own !== undefined) return [own];
    const asked = namesOf(text);
    for (const { actor } of this.#bodies.around(place).toReversed()) {
      const held = actor.roles.find(
        ({ role }) =>
          role.head === head && !role.isFormer && asked.every((word) => role.words.has(word)),
      );
      if (held !== undefined) return this.ofRole(held.role, held.place);
    }
    // A spokesman for the home secretary, an aide to the mayor: of the office, whoever has it.
    if (isHighOffice(office)) return this.ofRole(office, place);
    // The estate's manager: of Worthy Park Estates.
    return asked.length > 1 ? [] : list(this.#bodies.withNoun(head, place));
  }
}

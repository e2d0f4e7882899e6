import { fieldsOfOffice, impliedFields, isBound } from './english-offices.ts';
import { type Actor } from './english-actor.ts';
import { type Bodies } from './english-bodies.ts';
import { namesOf } from './english-compare.ts';
import { type Role } from './english-role.ts';
import { type States } from './english-states.ts';

const most = 2;

/** Finds the bodies that people belong to or speak for, by the roles that the article gives them. */
export class Affiliations {
  readonly #bodies: Bodies;
  readonly #states: States;

  constructor({ bodies, states }: { bodies: Bodies; states: States }) {
    this.#bodies = bodies;
    this.#states = states;
  }

  /** The bodies of somebody; a role that they had once gives none. */
  of(actor: Actor): Actor[] {
    const found: Actor[] = [];
    const current = actor.roles.filter(({ role }) => !role.isFormer);
    // A body that the article names beats one that only the role implies.
    const stated = current.filter(({ role }) => role.body !== null);
    for (const { role, place } of [
      ...stated,
      ...current.filter((each) => !stated.includes(each)),
    ]) {
      if (found.length > 0 && role.body === null) break;
      for (const body of this.ofRole(role, place)) if (!found.includes(body)) found.push(body);
      if (found.length >= most) break;
    }
    return found;
  }

  /** The body whose researchers an article on a study quotes first. */
  ofResearch(): Actor[] {
    const isResearcher = ({ role: { field, head, body } }: Actor['roles'][number]) =>
      body?.kind === 'named' &&
      (field === 'scholar' ||
        /(?:ologists?|icists?|omists?|onomers?|emists?|scientists?|researchers?|orians?)$/.test(
          head,
        ));
    for (const { actor } of this.#bodies.around(0)) {
      const held = actor.roles.find(isResearcher);
      if (held !== undefined) return this.ofRole(held.role, held.place);
    }
    return [];
  }

  /** The bodies that one role says its holder belongs to. */
  ofRole(role: Role, place: number): Actor[] {
    const { body, nation } = role;
    switch (body?.kind) {
      case 'named':
        return this.#ofName(role, body.text, place);
      case 'definite':
        return [this.#bodies.definite(body, place)];
      case 'last':
        return list(this.#bodies.last(place));
      case 'portfolio':
        return [this.#states.ministry(body, { nation, place })];
      case 'owner':
        return this.#ofHolder(body.text, body.head, place);
      default:
        return this.#implied(role, place);
    }
  }

  #ofName({ field, head }: Role, text: string, place: number): Actor[] {
    const fields = impliedFields(field, head);
    const words = namesOf(text);
    // Circuit Judge, of Garner County Circuit Court.
    const own = fields.length === 0 ? undefined : this.#bodies.ofField(fields, place);
    if (own !== undefined && words.every((word) => own.words.includes(word))) return [own];
    const actor = this.#bodies.named(text);
    if (actor.kind === 'person') return [];
    // An adviser to Varemont's board: whose board it is.
    const [owner, noun] = text.split(/['’]s /u);
    if (
      noun !== undefined &&
      owner !== undefined &&
      /^(?:board|management|leadership|owners?)$/.test(noun)
    )
      return [this.#bodies.named(owner)];
    if (actor.kind !== 'place') return [actor];
    if (
      /^(?:ruler|official|minister|spokes|military)$/.test(field) &&
      words.length === actor.words.length
    )
      return list(this.#states.government(text));
    return /^(?:mayor|head|staff|scholar)$/.test(field) ? [actor] : [];
  }

  /** The bodies of whoever holds an office: the minister's own officials are of the ministry. */
  #ofHolder(text: string, head: string, place: number): Actor[] {
    const asked = namesOf(text);
    for (const { actor } of this.#bodies.around(place).toReversed()) {
      const held = actor.roles.find(
        ({ role }) =>
          role.head === head && !role.isFormer && asked.every((word) => role.words.has(word)),
      );
      if (held !== undefined) return this.ofRole(held.role, held.place);
    }
    return /^(?:president|minister|premier|chancellor|king|queen)$/.test(head)
      ? list(this.#states.government(null))
      : [];
  }

  #implied(role: Role, place: number): Actor[] {
    const { field, head, nation } = role;
    const bodies = this.#bodies;
    if (nation !== null && /^(?:official|ruler|minister|spokes)$/.test(field))
      return list(this.#states.government(nation));
    // Presidential spokesman; the shadow treasurer.
    if (field === 'spokes' && role.words.has('presidential'))
      return list(this.#states.government(null));
    if (role.words.has('shadow')) return [bodies.make('the opposition', 'opposition')];
    // Deputy governor Tomas Reiner: of the central bank, where the article has one.
    const bank = head === 'governor' && role.place === null ? bodies.centralBank(place) : undefined;
    if (bank !== undefined) return [bank];
    // The president, Wade Fenimore: of the club that was spoken of right before.
    if (head === 'president' && !role.isCapital) {
      const own = bodies.last(
        place,
        (actor) =>
          actor.field !== null &&
          /^(?:club|company|union|association|university)$/.test(actor.field),
      );
      if (own !== undefined) return [own];
    }
    if (field === 'ruler' && !/^(?:prince|princess|chancellor)$/.test(head))
      return list(this.#states.government(role.place, { isLocal: role.words.has('chief') }));
    if (field === 'mayor')
      return list(
        role.place === null ? bodies.ofField(['council'], place) : bodies.named(role.place),
      );
    if (field === 'prosecution') return [this.#prosecution(role, place)];
    if (/^(?:sheriff|deput(?:y|ies))$/.test(head)) {
      const office = bodies.withWord(/^sheriff$/, place);
      return [office ?? bodies.make('Sheriff’s Office', 'office')];
    }
    if (head === 'superintendent') {
      const district = bodies.withWord(/^district$/, place);
      if (district?.words.includes('school') === true) return [district];
      if (role.words.has('medical')) return list(bodies.ofField(['hospital'], place));
    }
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
        bodies.last(
          place,
          (actor) =>
            actor.field !== null &&
            /^(?:company|university|hospital|agency|school)$/.test(actor.field),
        ),
      );
    if (field === 'fire' && head !== 'firefighter')
      return list(bodies.withWord(/^(?:fire|rescue|ambulance)$/, place));
    const fields = impliedFields(field, head);
    const found = fields.length === 0 ? undefined : bodies.ofField(fields, place);
    if (found !== undefined) return [found];
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
    if (!isBare && !isRanked && !(isBound(role) && role.words.size <= 3)) return [];
    const fits = fieldsOfOffice(head);
    const fitting =
      fits.length === 0
        ? undefined
        : bodies.last(
            place,
            (actor) => actor.field !== null && fits.includes(actor.field) && !actor.entity.isMedium,
          );
    return list(fitting ?? bodies.last(place));
  }

  #prosecution({ words, head }: Role, place: number): Actor {
    const known = this.#bodies.withWord(/^(?:attorneys?|prosecut\w+)$/, place);
    if (known !== undefined) return known;
    const office = [...words].filter(
      (word) => !/^(?:assistant|deputy|former|chief|senior|the|an?)$/.test(word),
    );
    if (head.startsWith('attorney'))
      return this.#bodies.make(
        `${office.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ')}’s Office`,
        'office',
      );
    return this.#bodies.make('prosecutors', 'prosecutors');
  }
}

function list(actor: Actor | undefined): Actor[] {
  return actor === undefined ? [] : [actor];
}

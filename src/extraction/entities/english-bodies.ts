import { fold } from './english-compare.ts';
import { type Actor, keyOf } from './english-actor.ts';
import { Cast } from './english-cast.ts';
import { type Definite, ministryNames } from './english-definites.ts';
import { type BodyWords } from './english-role-body.ts';
import { Gazetteer } from './gazetteer.ts';
import { type GazetteerRecord } from '../gazetteer/record.ts';
import { type BodyField, bodyField, pointedFields } from '../lexicon/english-bodies.ts';

/** What the bodies of an article are looked up in. */
export interface BodyLookup {
  cast: Cast;
  gazetteer: Gazetteer;
  definites: readonly Definite[];
  /** The nation that the article is most about, by its name. */
  country: string | null;
}

const lookedBack = 250;

/** Finds the bodies that roles and phrases such as 'the company' speak of. */
export class Bodies {
  readonly #lookup: BodyLookup;
  readonly #made = new Map<string, Actor>();

  constructor(lookup: BodyLookup) {
    this.#lookup = lookup;
  }

  /** The body of a name, added where the article has none of it. */
  named(text: string): Actor {
    const { cast } = this.#lookup;
    const words = text
      .split(/\s+/)
      .map(fold)
      .filter((word) => word !== '');
    const known =
      cast.named(words).find(({ kind }) => kind === 'organization') ?? cast.named(words)[0];
    return known ?? cast.add(words, text.replace(/^[Tt]he (?=\p{Lu})/u, ''), 'organization');
  }

  /** The body that 'the company' or 'the parish council' means at a place. */
  definite({ text, head }: Pick<BodyWords, 'text' | 'head'>, place: number): Actor {
    const { cast, definites } = this.#lookup;
    const words = keyOf(text.split(/\s+/).map(fold)).split(' ');
    const made = this.#made.get(words.join(' '));
    const pointed =
      words.length > 1 && !/^(?:local|same|whole)$/.test(words[0] ?? '')
        ? this.#holding(words)
        : this.#pointed(head, place);
    if (pointed !== undefined) return pointed;
    if (made !== undefined) return made;
    // The council, after or before 'the county council': the longer phrase is its name.
    const longer =
      words.length === 1
        ? definites
            .filter((each) => each.head === head && each.words.length > 1)
            .toSorted((a, b) => Math.abs(a.place - place) - Math.abs(b.place - place))[0]
        : undefined;
    const full = longer === undefined ? words.join(' ') : longer.words.join(' ');
    const known = this.#made.get(full);
    if (known !== undefined) return known;
    const actor = cast.add(
      full.split(' '),
      longer === undefined ? text : longer.text,
      'organization',
    );
    actor.nouns.add(head);
    actor.field ??= bodyField(head);
    this.#made.set(full, actor);
    return actor;
  }

  /** The body that was spoken of last before a place. */
  last(place: number, fits: (actor: Actor) => boolean = () => true): Actor | undefined {
    const { cast } = this.#lookup;
    const at = cast.before(place);
    for (let i = at - 1; i >= Math.max(0, at - lookedBack); i--) {
      const actor = cast.namings[i]?.actor;
      if (actor?.kind === 'organization' && fits(actor)) return actor;
    }
    return undefined;
  }

  /** A body of one of some kinds: the nearest before a place, or else after it. */
  ofField(fields: readonly BodyField[], place: number): Actor | undefined {
    const { cast } = this.#lookup;
    const fits = (actor: Actor | undefined) =>
      actor?.kind === 'organization' && actor.field !== null && fields.includes(actor.field);
    const before = this.last(place, fits);
    if (before !== undefined) return before;
    const at = cast.before(place);
    return cast.namings.slice(at, at + lookedBack).find(({ actor }) => fits(actor))?.actor;
  }

  /** The ministry of a portfolio, as the article names it. */
  ministry(
    { text }: BodyWords,
    { nation, place }: { nation: string | null; place: number },
  ): Actor {
    const { cast, definites } = this.#lookup;
    const portfolio = text
      .toLowerCase()
      .split(/\s+/)
      .filter((word) => !/^(?:and|of|the|for|&)$/.test(word));
    const holds = (words: readonly string[]) =>
      words.some((word) => /^(?:ministry|department|office|secretariat)$/.test(word)) &&
      portfolio.every((word) =>
        words.some(
          (other) => other === word || (word.length > 4 && other.startsWith(word.slice(0, 5))),
        ),
      );
    const named = cast.namings.find(
      ({ actor }) => actor.kind === 'organization' && holds(actor.words),
    );
    if (named !== undefined) return named.actor;
    const definite =
      definites.find(({ words }) => holds(words)) ??
      definites.find(
        ({ head, words }) => /^(?:ministry|department)$/.test(head) && words.length === 1,
      );
    if (definite !== undefined) return this.definite(definite, place);
    const name = ministryNames(text, nation);
    return this.#made.get(name) ?? this.#make(name);
  }

  /** A body that the article only speaks of with a common noun: police, the court. */
  spokenOf(fields: readonly BodyField[]): Actor | undefined {
    const found = this.#lookup.definites.find(({ head }) => {
      const field = bodyField(head);
      return field !== null && fields.includes(field);
    });
    return found === undefined ? undefined : this.definite(found, found.place);
  }

  /** A body with a word of some field in its name: the fire service. */
  withWord(word: RegExp): Actor | undefined {
    const { cast, definites } = this.#lookup;
    const named = cast.namings.find(
      ({ actor }) => actor.kind === 'organization' && actor.words.some((each) => word.test(each)),
    );
    if (named !== undefined) return named.actor;
    const definite = definites.find(({ words }) => words.some((each) => word.test(each)));
    return definite === undefined ? undefined : this.definite(definite, definite.place);
  }

  /** The bodies of whoever holds an office: the minister's own officials are of the ministry. */
  ofHolder(head: string, place: number): Actor[] {
    const { cast } = this.#lookup;
    const at = cast.before(place);
    for (
      let i = Math.min(cast.namings.length, at + lookedBack) - 1;
      i >= Math.max(0, at - lookedBack);
      i--
    ) {
      const actor = cast.namings[i]?.actor;
      const held = actor?.roles.find(({ role }) => role.head === head && role.body !== null);
      if (held === undefined) continue;
      const { body, nation } = held.role;
      if (body?.kind === 'portfolio') return [this.ministry(body, { nation, place: held.place })];
      if (body?.kind === 'named') return [this.named(body.text)];
      if (body?.kind === 'definite') return [this.definite(body, held.place)];
    }
    const government = /^(?:president|minister|premier|chancellor|king|queen)$/.test(head)
      ? this.government(null)
      : undefined;
    return government === undefined ? [] : [government];
  }

  #make(name: string): Actor {
    const actor = this.#lookup.cast.add(name.split(' ').map(fold), name, 'organization');
    actor.field = 'ministry';
    this.#made.set(name, actor);
    return actor;
  }

  /** The government of a nation or a place, or of the country that the article is about. */
  government(name: string | null): Actor | undefined {
    const { gazetteer, country, cast, definites } = this.#lookup;
    const record = name === null ? undefined : this.#nation(name);
    if (record !== undefined) return this.named(record.name.en);
    const own = name ?? country;
    if (own === null) {
      const plain = definites.find(({ head }) => head === 'government');
      return plain === undefined ? undefined : this.definite(plain, plain.place);
    }
    const known = gazetteer.find(own);
    if (known?.kind === 'organization' && known.type === 'government')
      return this.named(known.name.en);
    const land = this.#land(own) ?? own;
    const text = `Government of ${land}`;
    return this.#made.get(text) ?? cast.named(text.split(' ').map(fold))[0] ?? this.#make(text);
  }

  #nation(name: string): GazetteerRecord | undefined {
    return this.#lookup.gazetteer.byNisba(fold(name));
  }

  /** Talos, for Talosian: the place of the article that an adjective is made of. */
  #land(adjective: string): string | undefined {
    const form = fold(adjective);
    const stem = form.slice(0, Math.max(4, form.length - 4));
    return this.#lookup.cast.namings.find(
      ({ actor }) =>
        actor.words.length === 1 && actor.words[0] !== form && actor.words[0]?.startsWith(stem),
    )?.actor.entity.name;
  }

  /** A body whose name has every word of a phrase: the transport ministry, Ministry of Transport. */
  #holding(words: readonly string[]): Actor | undefined {
    return this.#lookup.cast.namings.find(
      ({ actor }) =>
        actor.kind === 'organization' && words.every((word) => actor.words.includes(word)),
    )?.actor;
  }

  /** The body that a noun with 'the' points to, by its name, by what stood beside it, by its kind and by nearness. */
  #pointed(head: string, place: number): Actor | undefined {
    const { cast } = this.#lookup;
    const fields = pointedFields(head);
    const at = cast.before(place);
    let best: { actor: Actor; score: number } | undefined;
    const from = Math.max(0, at - lookedBack);
    for (let i = Math.min(cast.namings.length - 1, at + lookedBack); i >= from; i--) {
      const naming = cast.namings[i];
      if (naming?.actor.kind !== 'organization') continue;
      const { actor } = naming;
      const kind =
        actor.words.includes(head) || actor.words.includes(`${head}s`) || actor.nouns.has(head)
          ? 5
          : actor.field !== null && fields.includes(actor.field)
            ? 3
            : actor.field === null && fields[0] === 'company' && !actor.entity.isMedium
              ? 2
              : actor.field === null &&
                  fields.some((field) => /^(?:agency|association|club|union)$/.test(field))
                ? 0.5
                : 0;
      if (kind === 0) continue;
      const far = Math.abs(Math.floor(place / 1e7) - naming.paragraph);
      const score =
        kind - Math.min(far, 8) * 0.3 - (i >= at ? 1.5 : 0) + (naming.isSubject ? 0.3 : 0);
      if (best === undefined || score > best.score) best = { actor, score };
    }
    return best !== undefined && best.score > 0.4 ? best.actor : undefined;
  }
}

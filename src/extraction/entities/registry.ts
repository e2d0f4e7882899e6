import type { Span } from '../text.ts';
import { formOf } from '../tokens.ts';
import type { Description, Entity } from './entity.ts';

/** Everybody and everything that an article names, in the order in which it does. */
export class Registry {
  readonly entities: Entity[] = [];
  readonly #byName = new Map<string, Entity>();
  readonly #bySurname = new Map<string, Entity>();

  /** The entity of a name, by any of its spellings in the article. */
  byName(name: string): Entity | undefined {
    return this.#byName.get(key(name));
  }

  /** The person whose name ends so. */
  bySurname(name: string): Entity | undefined {
    return this.#bySurname.get(key(name)) ?? this.#bySurname.get(key(name).split(' ').at(-1) ?? '');
  }

  /** The last entity mentioned before a place that fits. */
  latest(before: Span, fits: (entity: Entity) => boolean): Entity | undefined {
    let found: Entity | undefined;
    let best = -1;
    for (const entity of this.entities) {
      if (!fits(entity)) continue;
      for (let i = entity.mentions.length - 1; i >= 0; i--) {
        const at = placeOf(entity.mentions[i]);
        if (at >= placeOf(before)) continue;
        if (at > best) {
          best = at;
          found = entity;
        }
        break;
      }
    }
    return found;
  }

  /** Adds what a phrase names, or finds it again. */
  add({ name, phrase, ...description }: Description, mention: Span | null): Entity {
    const known = this.#known(name ?? phrase, description.kind, description.gazetteerId);
    const entity: Entity = known ?? {
      kind: description.kind,
      name: name ?? phrase,
      aliases: new Set(),
      role: null,
      head: null,
      isMedium: false,
      organizations: [],
      isSpokesperson: false,
      gender: null,
      gazetteerId: null,
      mentions: [],
    };
    if (known === undefined) this.entities.push(entity);
    this.learn(entity, { name, phrase, ...description });
    if (mention !== null) this.mention(entity, mention);
    return entity;
  }

  /** Adds what a phrase says to what is known. */
  learn(
    entity: Entity,
    { name, role, head, gender, isMedium, isSpokesperson, gazetteerId }: Description,
  ): void {
    if (name !== null) {
      entity.aliases.add(name);
      this.#byName.set(key(name), entity);
      if (entity.kind === 'person') {
        const words = key(name).split(' ');
        for (let i = 1; i < words.length; i++)
          this.#bySurname.set(words.slice(i).join(' '), entity);
        if (name.split(' ').length > entity.name.split(' ').length) entity.name = name;
      }
    } else this.#byName.set(key(entity.name), entity);
    entity.role ??= role;
    entity.head ??= head;
    entity.gender ??= gender;
    entity.gazetteerId ??= gazetteerId;
    entity.isMedium ||= isMedium;
    entity.isSpokesperson ||= isSpokesperson;
  }

  /** Says that the article names the entity at a place. */
  mention(entity: Entity, span: Span): void {
    entity.mentions.push(span);
    if (entity.mentions.length > 1 && placeOf(entity.mentions.at(-2)) > placeOf(span)) {
      entity.mentions.sort((a, b) => placeOf(a) - placeOf(b));
    }
  }

  /** A body under a shorter or longer form of its name: منظمة الصحة, منظمة الصحة العالمية. */
  #shortened(name: string): Entity | undefined {
    const words = name.split(' ');
    return this.entities.find((entity) => {
      if (entity.kind !== 'organization') return false;
      const known = key(entity.name).split(' ');
      return known.length >= words.length
        ? startsAs(known, words)
        : startsAs(words, known) && known.length >= 3;
    });
  }

  #known(name: string, kind: Entity['kind'], gazetteerId: string | null): Entity | undefined {
    const named = this.#byName.get(key(name));
    if (named !== undefined) return named;
    if (gazetteerId !== null)
      return this.entities.find((entity) => entity.gazetteerId === gazetteerId);
    if (kind === 'organization') return this.#shortened(key(name));
    if (kind !== 'person') return undefined;
    const words = key(name).split(' ');
    if (words.length === 1) return this.#bySurname.get(words[0] ?? '');
    const namesake =
      this.#bySurname.get(words.slice(1).join(' ')) ?? this.#bySurname.get(words.at(-1) ?? '');
    return namesake !== undefined && sameGivenName(key(namesake.name), words[0] ?? '')
      ? namesake
      : undefined;
  }
}

/** The first words of two names, at least two of them. */
function startsAs(longer: readonly string[], shorter: readonly string[]): boolean {
  return shorter.length >= 2 && shorter.every((word, i) => longer[i] === word);
}

/** A place in the article as a number that grows. */
export function placeOf(span: Span | undefined): number {
  return span === undefined ? -1 : span.paragraph * 1e7 + span.start;
}

/** Names as they are compared: folded words, apart by single spaces. */
export function key(name: string): string {
  return name
    .split(/[\s«»"“”'’()،,\u0640-]+/u)
    .map((word) => formOf(word))
    .filter((form) => form !== '')
    .join(' ');
}

/** Spellings of one given name: دميتري and ديمتري; or an initial of it. */
function sameGivenName(name: string, given: string): boolean {
  const first = name.split(' ')[0] ?? '';
  if (!name.includes(' ') || first === given || first[0] === given) return true;
  const consonants = (word: string) => word.replace(/[اويaeiouy]/g, '');
  return first[0] === given[0] && consonants(first) === consonants(given);
}

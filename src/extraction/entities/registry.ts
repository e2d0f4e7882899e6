import { tellPart } from './arabic-part.ts';
import type { Span } from '../text.ts';
import type { Description, Entity } from './entity.ts';
import { lowerBound } from '../lower-bound.ts';
import { ShortNames } from './arabic-short-for.ts';
import { isGivenName, sameGivenName } from './given-name.ts';
import { isSameStart, key } from './name-key.ts';
import { HeldOffices } from './held-offices.ts';
import { Noted } from './noted.ts';
import { placeOf } from './place.ts';
import { tellRole } from './told-role.ts';

/** How many mentions are looked back over, and how many bodies of one noun are looked among. */
const [furthest, most] = [300, 300];

/** Everybody and everything that an article names, in the order in which it does. */
export class Registry {
  readonly entities: Entity[] = [];
  readonly #byName = new Map<string, Entity>();
  readonly #bySurname = new Map<string, Entity>();
  /** By the given name or a middle one with the article alone; null where two people bear it. */
  readonly #byGiven = new Map<string, Entity | null>();
  readonly #byGazetteer = new Map<string, Entity>();
  readonly #byStart = new Map<string, Entity>();
  readonly #byNoun = new Map<string, Entity[]>();
  readonly #mentions: { span: Span; entity: Entity }[] = [];
  /** The bodies that speak, each where it does. */
  readonly #spoken: { entity: Entity; span: Span }[] = [];
  readonly held = new HeldOffices();
  /** Bodies that do something in the article under a name alone: أوقفت «طيران اللقلق» رحلاتها. */
  readonly actors = new Set<Entity>();

  /** Clubs that play in the article, whatever their names mean elsewhere. */
  readonly clubs = new Set<Entity>();

  /** Where people are named in full whom no phrase describes. */
  readonly noted = new Noted();
  readonly shorts = new ShortNames();

  /** The entity of a name, by any of its spellings in the article. */
  byName(name: string): Entity | undefined {
    return this.#byName.get(key(name)) ?? this.#byName.get(this.shorts.wholeOf(key(name)));
  }

  /** The person whose name ends so. */
  bySurname(name: string): Entity | undefined {
    return (
      this.#bySurname.get(key(name)) ??
      this.#bySurname.get(key(name).split(' ').at(-1) ?? '') ??
      this.#byGiven.get(key(name)) ??
      undefined
    );
  }

  /** The person whose name ends with all of these words: نعناع الصغير. */
  byEnd(name: string): Entity | undefined {
    return this.#bySurname.get(key(name));
  }

  /** The entity of a record of the gazetteer. */
  byGazetteer(id: string): Entity | undefined {
    return this.#byGazetteer.get(id);
  }

  /** The bodies whose name starts with a noun, without the article: those of وزارة. */
  bodiesOf(noun: string): readonly Entity[] {
    return this.#byNoun.get(noun) ?? [];
  }

  /** The first entity mentioned after a place that fits, among the mentions nearest to it. */
  next(after: Span, fits: (entity: Entity, mention: Span) => boolean): Entity | undefined {
    const start = lowerBound(this.#mentions.length, placeOf(after) + 1, (i) =>
      placeOf(this.#mentions[i]?.span),
    );
    for (let i = start; i < Math.min(this.#mentions.length, start + furthest); i++) {
      const mention = this.#mentions[i];
      if (mention !== undefined && fits(mention.entity, mention.span)) return mention.entity;
    }
    return undefined;
  }

  /** The last entity mentioned before a place that fits, among the mentions nearest to it. */
  latest(before: Span, fits: (entity: Entity, mention: Span) => boolean): Entity | undefined {
    const end = lowerBound(this.#mentions.length, placeOf(before), (i) =>
      placeOf(this.#mentions[i]?.span),
    );
    for (let i = end - 1; i >= Math.max(0, end - furthest); i--) {
      const mention = this.#mentions[i];
      if (mention !== undefined && fits(mention.entity, mention.span)) return mention.entity;
    }
    return undefined;
  }

  /** Says that a body speaks at a place, after all that spoke before. */
  speak(entity: Entity, span: Span): void {
    this.#spoken.push({ entity, span });
  }

  /** The bodies that spoke last before a place, in their order. */
  spokenBefore(span: Span): { entity: Entity; span: Span }[] {
    const at = (i: number) => placeOf(this.#spoken[i]?.span);
    const end = lowerBound(this.#spoken.length, placeOf(span), at);
    return this.#spoken.slice(Math.max(0, end - furthest), end);
  }

  /** Adds what a phrase names, or finds it again; a whole name is short for no longer one. */
  add(
    { name, phrase, ...description }: Description,
    mention: Span | null,
    { isWhole = false }: { isWhole?: boolean } = {},
  ): Entity {
    const known = isWhole
      ? this.#byName.get(key(name ?? phrase))
      : this.#known(name ?? phrase, description.kind, description.gazetteerId);
    const entity: Entity = known ?? {
      kind: description.kind,
      name: name ?? phrase,
      aliases: new Set(),
      words: new Set(),
      role: null,
      roles: new Map(),
      head: null,
      isMedium: false,
      organizations: [],
      offices: [],
      isSpokesperson: false,
      gender: null,
      gazetteerId: null,
      mentions: [],
    };
    if (known === undefined) this.entities.push(entity);
    this.learn(entity, { name, phrase, ...description });
    if (mention !== null) this.mention(entity, mention);
    if (mention !== null) this.held.add(entity, description.offices, mention);
    return entity;
  }

  /** Adds what a phrase says to what is known. */
  learn(
    entity: Entity,
    { name, phrase, role, head, gender, isMedium, isSpokesperson, gazetteerId }: Description,
  ): void {
    if (name !== null) {
      const names = entity.kind === 'document' ? [name, phrase] : [name];
      names.forEach((each) => entity.aliases.add(each));
      this.#byName.set(key(name), entity);
      if (entity.kind === 'person') {
        const words = key(name).split(' ');
        for (let i = 1; i < words.length; i++)
          this.#bySurname.set(words.slice(i).join(' '), entity);
        const [given = '', ...middle] = words.slice(0, -1);
        if (isGivenName(given)) this.#bear(given, entity);
        for (const word of middle) if (word.startsWith('ال')) this.#bear(word, entity);
        if (name.split(' ').length > entity.name.split(' ').length) entity.name = name;
      }
    } else this.#byName.set(key(entity.name), entity);
    for (const word of key(name ?? entity.name).split(' '))
      entity.words.add(word).add(word.replace(/^ال/, ''));
    tellRole(entity, role);
    entity.head ??= head;
    entity.gender ??= gender;
    entity.gazetteerId ??= gazetteerId;
    if (entity.gazetteerId !== null && !this.#byGazetteer.has(entity.gazetteerId))
      this.#byGazetteer.set(entity.gazetteerId, entity);
    if (entity.kind === 'organization') {
      tellPart(entity, name);
      this.shorts.tell(entity);
      const start = key(entity.name).split(' ').slice(0, 2).join(' ');
      const noun = start.split(' ')[0]?.replace(/^ال(?=..)/, '') ?? '';
      const among = this.#byNoun.get(noun) ?? [];
      this.#byNoun.set(noun, among);
      if (among.length < most && !among.includes(entity)) among.push(entity);
      if (start.includes(' ') && !this.#byStart.has(start)) this.#byStart.set(start, entity);
    }
    entity.isMedium ||= isMedium;
    entity.isSpokesperson ||= isSpokesperson;
  }

  /** فارس, الكوكي: one of the first words of somebody's name, by which they alone may be called. */
  #bear(word: string, entity: Entity): void {
    const namesake = this.#byGiven.get(word);
    this.#byGiven.set(word, namesake === undefined || namesake === entity ? entity : null);
  }

  /** Takes back what was taken for an entity and is named nowhere else. */
  forget(entity: Entity): void {
    if (entity.mentions.length > 1) return;
    const at = this.entities.indexOf(entity);
    if (at !== -1) this.entities.splice(at, 1);
    for (const [name, known] of this.#byName) if (known === entity) this.#byName.delete(name);
    const among = this.#mentions.findIndex((mention) => mention.entity === entity);
    if (among !== -1) this.#mentions.splice(among, 1);
  }

  /** Takes one entity for another: what named the first names the second. */
  merge(one: Entity, other: Entity): void {
    for (const mention of this.#mentions) if (mention.entity === one) mention.entity = other;
    other.mentions = [...other.mentions, ...one.mentions.splice(0)].toSorted(
      (a, b) => placeOf(a) - placeOf(b),
    );
    this.forget(one);
  }

  /** Says that the article names the entity at a place. */
  mention(entity: Entity, span: Span): void {
    const place = placeOf(span);
    const at = lowerBound(entity.mentions.length, place, (i) => placeOf(entity.mentions[i]));
    if (placeOf(entity.mentions[at]) === place) return;
    entity.mentions.splice(at, 0, span);
    const among = lowerBound(this.#mentions.length, place, (i) => placeOf(this.#mentions[i]?.span));
    this.#mentions.splice(among, 0, { span, entity });
  }

  /** A body under a shorter or longer form of its name: منظمة الصحة, منظمة الصحة العالمية. */
  #shortened(name: string): Entity | undefined {
    const words = name.split(' ');
    const entity = this.#byStart.get(words.slice(0, 2).join(' '));
    if (entity === undefined || words.length < 2) return undefined;
    return isSameStart(key(entity.name).split(' '), words) ? entity : undefined;
  }

  #known(name: string, kind: Entity['kind'], gazetteerId: string | null): Entity | undefined {
    const named = this.byName(name);
    if (named !== undefined) return named;
    if (gazetteerId !== null) return this.#byGazetteer.get(gazetteerId);
    if (kind === 'organization') return this.#shortened(key(name));
    if (kind !== 'person') return undefined;
    const words = key(name).split(' ');
    const whole = this.#bySurname.get(words.join(' '));
    if (whole !== undefined) return whole;
    if (words.length === 1) return this.bySurname(name);
    const namesake =
      this.#bySurname.get(words.slice(1).join(' ')) ?? this.#bySurname.get(words.at(-1) ?? '');
    return namesake !== undefined && sameGivenName(key(namesake.name), words[0] ?? '')
      ? namesake
      : undefined;
  }
}

import { namesOf, add, endsAs, isSurnameOf, partsOf, sortMentions } from './english-compare.ts';
import { lowerBound } from '../lower-bound.ts';
import {
  type Actor,
  type Naming,
  initialsOf,
  isSamePerson,
  keyOf,
  learn,
  newActor,
} from './english-actor.ts';
import { hasTown, isCompound, isLongerForm, isShortened, isWhere } from './english-short-forms.ts';
import { kindOf } from './english-kind.ts';
import { bodiesOf, nameEvidence, type NameEvidence, namesOne } from './english-name-evidence.ts';
import { type NameMention } from './english-names.ts';
import { Gazetteer } from './gazetteer.ts';
import { isAbout, bodiesOfNoun, bodiesOfPlayers, nearestOf } from './english-name-bearer.ts';
import { learnBelonging } from './english-hirings.ts';
import { knowClubs } from './english-sides.ts';
import { KnownClubs } from './english-known-clubs.ts';
import { Registry } from './registry.ts';
import { bodyField } from '../lexicon/english-bodies.ts';
import { isGivenName } from '../lexicon/english-given-names.ts';

/** Everybody and everything that an article names, each under all of its names there. */
export class Cast {
  /** Every naming, in the order of the article. */
  readonly namings: Naming[] = [];
  readonly #byName = new Map<string, Actor[]>();
  readonly #byFirst = new Map<string, Actor[]>();
  readonly #byLast = new Map<string, Actor[]>();
  readonly #byInitials = new Map<string, Actor[]>();
  readonly #clubs: KnownClubs;
  readonly #evidence: NameEvidence;
  readonly #gazetteer: Gazetteer;
  readonly #registry: Registry;

  constructor(
    names: readonly NameMention[],
    { gazetteer, registry }: { gazetteer: Gazetteer; registry: Registry },
  ) {
    this.#gazetteer = gazetteer;
    this.#registry = registry;
    this.#clubs = new KnownClubs(gazetteer);
    this.#evidence = nameEvidence(names);
    const clusters = [...Map.groupBy(names, ({ words }) => keyOf(words)).values()];
    const lengthOf = ([first]: NameMention[]) => first?.words.length ?? 0;
    // Full names first, so that the short ones find them wherever they stand.
    const full = clusters
      .filter((each) => lengthOf(each) > 1)
      .toSorted((a, b) => lengthOf(b) - lengthOf(a));
    for (const mentions of full) this.#addFull(mentions);
    sortMentions(this.namings);
    for (const mentions of this.#clubs.singleWords(clusters)) this.#addShort(mentions);
    this.#addBodies(names);
    const named = (words: readonly string[]) => this.named(words);
    knowClubs(names, named, (text) => this.#clubs.has(text));
    learnBelonging(names, named);
    sortMentions(this.namings);
  }

  /** Everybody and everything that a name may be: in whole, as a surname or first name, as a short form. */
  named(words: readonly string[]): readonly Actor[] {
    const key = keyOf(words);
    const known = this.#byName.get(key);
    if (known !== undefined) return known;
    const [first = '', last = ''] = [key.split(' ')[0], words.at(-1)];
    const persons = (this.#byLast.get(last) ?? []).filter(
      (actor) =>
        actor.kind === 'person' &&
        (words.length === 1 || endsAs(actor.words, words) || isSamePerson(actor.words, words)),
    );
    if (persons.length > 0) return persons;
    const others = (this.#byFirst.get(first) ?? []).filter(
      (actor) =>
        actor.kind !== 'person' &&
        !isCompound(actor) &&
        (isLongerForm(actor.words, words) || isLongerForm(words, actor.words)),
    );
    if (others.length > 0) return others;
    if (words.length > 1) return [];
    const clubs = bodiesOfPlayers(last, this.#byLast.get(last) ?? []);
    if (clubs.length > 0) return clubs;
    const given = (this.#byFirst.get(first) ?? []).filter(({ kind }) => kind === 'person');
    return this.#clubs.orCalled(last, given);
  }

  /** Adds somebody or something that only a phrase of a speaker or a role names. */
  add(words: readonly string[], name: string, kind: Actor['kind']): Actor {
    return this.#index(words, this.#create(words, name, kind), { isNew: true });
  }

  /** Notes that a phrase names a body, so that 'the company' may be said of it later. */
  note(actor: Actor, where: Omit<Naming, 'actor' | 'isSubject'>): void {
    this.namings.splice(this.before(where.place), 0, { ...where, actor, isSubject: true });
  }

  /** The index of the first naming at or after a place. */
  before(place: number): number {
    return lowerBound(this.namings.length, place, (i) => this.namings[i]?.place ?? 0);
  }

  #kindOf(mentions: readonly NameMention[]): Actor['kind'] {
    const words = mentions[0]?.words ?? [];
    return kindOf(mentions, {
      gazetteer: this.#gazetteer,
      isOfRole: this.#evidence.bodies.has(keyOf(words)),
      isShortened: (word) => words.length > 1 && this.#evidence.single.has(word),
      isKin: (word) => words.length > 1 && this.#evidence.kin.has(word),
    });
  }

  /** Adds the bodies that only titles name: Superior Court Judge Alan Reyes. */
  #addBodies(names: readonly NameMention[]): void {
    for (const name of names)
      for (const text of bodiesOf(name)) {
        const words = namesOf(text);
        if (words.length < 2 || this.named(words).length > 0) continue;
        const actor = this.add(words, text.replace(/^[Tt]he (?=\p{Lu})/u, ''), 'organization');
        const { place, sentence, paragraph } = name;
        this.namings.push({ actor, place, sentence, paragraph: paragraph.index, isSubject: false });
      }
  }

  #addFull(mentions: readonly NameMention[]): void {
    const [first] = mentions;
    if (first === undefined) return;
    const { words, text } = mentions.find((each) => /\p{Ll}/u.test(each.text)) ?? first;
    const kind = isSurnameOf(this.#byLast.get(words.at(-1) ?? ''), words)
      ? 'person'
      : this.#isShortForm(words)
        ? 'organization'
        : this.#kindOf(mentions);
    const alike =
      kind === 'person'
        ? (this.#byLast.get(words.at(-1) ?? '') ?? []).find(
            (actor) =>
              actor.kind === kind &&
              (endsAs(actor.words, words) || isSamePerson(actor.words, words)),
          )
        : (this.#byFirst.get(keyOf(words).split(' ')[0] ?? '') ?? []).find(
            (actor) =>
              actor.kind !== 'person' &&
              !isCompound(actor) &&
              !/ \p{Ll}[\p{L}-]*$/u.test(text) &&
              (isLongerForm(actor.words, words) || isLongerForm(words, actor.words)),
          );
    if (alike !== undefined && words.length > alike.words.length) {
      alike.words = words;
      alike.entity.name = text;
    }
    const actor = this.#index(words, alike ?? this.#create(words, text, kind), {
      isNew: alike === undefined,
    });
    for (const mention of mentions) this.#take(actor, mention);
  }

  /** Halcyon Seas, of Halcyon Seas Cruises: the start of a body's name that no person has. */
  #isShortForm(words: readonly string[]): boolean {
    return (
      !isGivenName(words[0] ?? '') &&
      (this.#byFirst.get(words[0] ?? '') ?? []).some(
        (actor) => actor.kind === 'organization' && isLongerForm(actor.words, words),
      )
    );
  }

  #addShort(mentions: readonly NameMention[]): void {
    const [first] = mentions;
    const [word] = first?.words ?? [];
    if (first === undefined || word === undefined) return;
    const bearers = this.#bearers(word, mentions);
    if (bearers.length > 0) {
      this.#byName.set(word, [...(this.#byName.get(word) ?? []), ...bearers]);
      for (const [mention, actor] of nearestOf(mentions, bearers)) this.#take(actor, mention);
      return;
    }
    const isKnown = this.#clubs.isKnown(first.text) || isGivenName(word);
    if (!namesOne(mentions, word, { isKnown, plain: this.#evidence.plain })) return;
    const { text } = mentions.find((each) => /\p{Ll}/u.test(each.text)) ?? first;
    const actor = this.add([word], text, this.#kindOf(mentions));
    for (const mention of mentions) this.#take(actor, mention);
  }

  /** Whose surname, first name, acronym or short form a single word is; NASA is known by itself, beside a NASA Hubble fellow. */
  #bearers(word: string, mentions: readonly NameMention[]): Actor[] {
    const acronym = this.#byName.get(word) ?? [];
    const surnamed = (this.#byLast.get(word) ?? []).filter(({ kind }) => kind === 'person');
    const ended =
      acronym.length === 0
        ? [
            ...bodiesOfNoun(word, mentions, this.namings),
            ...bodiesOfPlayers(word, this.#byLast.get(word) ?? []),
          ]
        : [];
    if (surnamed.length + ended.length > 0) return [...acronym, ...surnamed, ...ended];
    const isAcronym = mentions.every(({ text }) => /^\p{Lu}{2,6}$/u.test(text));
    const isKnown = isAcronym && this.#gazetteer.find(mentions[0]?.text ?? '') !== undefined;
    const isTown = mentions.some(isWhere);
    const starts = isKnown ? [] : (this.#byFirst.get(word) ?? []);
    const initialled = isAcronym ? this.#byInitials.get(word)?.slice(0, 1) : undefined;
    const bodies = starts.filter(
      (actor) =>
        actor.kind === 'organization' &&
        bodyField(word) === null &&
        isShortened(actor) &&
        !(isTown && hasTown(actor)),
    );
    const given = starts.filter(({ kind }) => kind === 'person');
    // The Larnby Ledger, Larnby Transit Authority: of different kinds that share no more than where they are.
    if (given.length === 0 && new Set(bodies.map(({ field }) => field)).size > 1) return acronym;
    const found = [...acronym, ...(initialled ?? []), ...(given.length > 0 ? given : bodies)];
    return this.#clubs.orCalled(word, found);
  }

  #create(words: readonly string[], name: string, kind: Actor['kind']): Actor {
    const actor = newActor({ words, name, kind }, this.#gazetteer);
    this.#registry.entities.push(actor.entity);
    this.#clubs.add(actor, name);
    return actor;
  }

  #take(actor: Actor, mention: NameMention): void {
    const { paragraph, run, place, sentence, setting, isAside } = mention;
    const isSubject = isAbout(mention, actor);
    const where = { place, sentence, paragraph: paragraph.index, setting, isAside };
    this.namings.push({ ...where, actor, isSubject });
    const start = paragraph.tokens[run.name]?.start ?? 0;
    const end = paragraph.tokens[run.to - 1]?.end ?? 0;
    actor.entity.mentions.push({ paragraph: paragraph.index, start, end });
    learn(actor, mention);
    if (mention.acronym === null || actor.kind === 'person') return;
    actor.entity.aliases.add(mention.acronym);
    this.#index([mention.acronym.toLowerCase()], actor);
  }

  #index(words: readonly string[], actor: Actor, { isNew = false } = {}): Actor {
    const key = keyOf(words);
    const [first = '', last = ''] = [key.split(' ')[0], words.at(-1)];
    add(this.#byName, key, actor, { isNew });
    // A letter seen by the Herald: a whole phrase in the place of a name has no first word and no last.
    if (last.includes(' ')) return actor;
    add(this.#byFirst, first, actor, { isNew });
    add(this.#byLast, last, actor, { isNew });
    if (actor.kind === 'person') for (const part of partsOf(words)) add(this.#byLast, part, actor);
    if (actor.kind !== 'person' && words.length > 1)
      for (const initials of initialsOf(words)) add(this.#byInitials, initials, actor, { isNew });
    return actor;
  }
}

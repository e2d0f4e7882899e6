import { type BodyField, bodyField, platforms } from '../lexicon/english-bodies.ts';
import { type Actor, keyOf, type Naming } from './english-actor.ts';
import { calledAgain } from './english-called-again.ts';
import { holding, longerPhrase, phraseOfKind, type Pointed } from './english-alike.ts';
import { isNoMedium, pointedBody } from './english-body-fit.ts';
import {
  type Fits,
  isCentralBank,
  ledeOf,
  type Mention,
  mostSpokenOf,
  type Sought,
  townOf,
} from './english-likely-bodies.ts';
import { type Cast } from './english-cast.ts';
import { namesOf } from './english-compare.ts';
import { lowerBound } from '../lower-bound.ts';
import { type Definite } from './english-definites.ts';
import { epithetNoun } from './english-epithet.ts';
import { type BodyWords } from './english-role-body.ts';
import { type NameMention } from './english-names.ts';
import { findResults, type Result } from './english-results.ts';
import { paragraphOf } from './place.ts';

/** What the bodies of an article are looked up in. */
export interface BodyLookup {
  cast: Cast;
  definites: readonly Definite[];
  names: readonly NameMention[];
}

const lookedBack = 250;
/** For so many paragraphs a text goes on about what a common noun is the subject with. */
const goneOn = 3;

/** Finds the bodies that phrases such as 'the company' and 'its' speak of, and makes those that have no name. */
export class Bodies {
  /** The matches that the article tells of. */
  readonly results: readonly Result[];
  readonly #cast: Cast;
  readonly #definites: readonly Definite[];
  readonly #first: readonly Definite[];
  /** The first phrase for a body of a kind. */
  readonly #firstOf = new Map<BodyField, Definite>();
  readonly #made = new Map<string, Actor>();
  /** How often each is named. */
  readonly #times = new Map<Actor, number>();

  constructor({ cast, definites, names }: BodyLookup) {
    this.results = findResults(names, (words) => cast.named(words));
    this.#cast = cast;
    this.#definites = definites;
    this.#first = definites.slice(0, lookedBack);
    for (const { actor } of cast.namings) this.#times.set(actor, (this.#times.get(actor) ?? 0) + 1);
    for (const definite of definites) {
      const field = bodyField(definite.head);
      if (field !== null && !this.#firstOf.has(field)) this.#firstOf.set(field, definite);
    }
  }

  /** The body of a name, added where the article has none of it that it may be. */
  named(text: string, mayBe: (actor: Actor) => boolean = () => true, place = 0): Actor {
    const words = namesOf(text);
    if (epithetNoun(text) !== null) return this.definite({ text, head: '' }, place);
    const all = this.#cast.named(words);
    // A Republican is no Republican Party, Brenna's opposition not Brenna, its state oil company not all of it, Finch's campaign not Finch.
    const isOwned =
      / (?:campaign|foundation|movement)$/.test(text) ||
      /['’]s (?:opposition|army|navy|military|police|parliament|presidency|cabinet)$/.test(text);
    const isCompound = / \p{Ll}[\p{L}-]*$/u.test(text) && words.length > 2;
    const fewest = isOwned ? words.length : isCompound ? words.length - 1 : 0;
    const fitting = all.filter((each) => mayBe(each) && each.words.length >= fewest);
    const known =
      fitting.find(({ kind }) => kind === 'organization') ??
      fitting.find((actor) => actor.kind !== 'other' || actor.words.length >= words.length);
    return known ?? this.#cast.add(words, text.replace(/^[Tt]he (?=\p{Lu})/u, ''), 'organization');
  }

  /** The body that a name is of, where the article has it. */
  known(text: string): Actor | undefined {
    return this.#cast
      .named(namesOf(text))
      .find(
        ({ kind, entity }) => kind !== 'person' && kind !== 'place' && entity.mentions.length > 0,
      );
  }

  /** Whether a name is that of a state. */
  isState(text: string): boolean {
    return this.#cast.named(namesOf(text)).some(({ field }) => field === 'government');
  }

  /** The body that 'the company' or 'the parish council' means at a place. */
  definite(
    { text, isBroughtIn = false, ...phrase }: Pick<BodyWords, 'text' | 'head' | 'isBroughtIn'>,
    place: number,
  ): Actor {
    if (isBroughtIn) return this.make(text, phrase.head);
    const noun = epithetNoun(text);
    const head = noun ?? phrase.head;
    const words = noun === null ? keyOf(namesOf(text)).split(' ') : [noun];
    const around = this.around(place);
    const pointed = pointedBody(around, { head, place });
    if (words.length > 1 && !/^(?:local|same|whole|entire)$/.test(words[0] ?? ''))
      return (
        holding(around, words) ??
        calledAgain(words, { head, place, around, pointed }) ??
        this.make(text, head)
      );
    const at = this.#definitesBefore(place);
    const near = this.#definites.slice(Math.max(0, at - lookedBack), at + lookedBack);
    const alike = longerPhrase(near, head, place) ?? phraseOfKind(near, head, place);
    if (pointed !== undefined && pointed.score >= (alike?.score ?? 0)) return pointed.actor;
    if (alike === undefined) return this.make(text, head);
    const { definite } = alike;
    return holding(around, definite.words) ?? this.make(definite.text, head);
  }

  /** A body that only a common noun names. */
  make(text: string, head: string): Actor {
    const key = keyOf(namesOf(text));
    const known = this.#made.get(key);
    if (known !== undefined) return known;
    const actor = this.#cast.add(key.split(' '), text, 'organization');
    actor.nouns.add(head);
    actor.field ??= bodyField(head);
    this.#made.set(key, actor);
    return actor;
  }

  /** The body that is spoken of at a place: near, the subject of its sentence, and what the article goes on about. */
  last(
    place: number,
    fits: Fits = isNoMedium,
    { within = Infinity, isAbout = false, isNear = false, isOfLede = false }: Sought = {},
  ): Actor | undefined {
    return mostSpokenOf(this.#spokenOf(place, fits), place, {
      lede: isOfLede ? ledeOf(this.#cast.namings) : undefined,
      fits,
      within,
      isAbout,
      isNear,
      timesOf: (actor) => this.#times.get(actor) ?? 1,
    });
  }

  /** The town that is spoken of at a place. */
  town(place: number): Actor | undefined {
    const at = this.#cast.before(place);
    return townOf(this.#cast.namings.slice(Math.max(0, at - lookedBack), at), place);
  }

  /** The body with a common noun that a sentence between two places starts with. */
  subject(from: number, to: number): Actor | undefined {
    const definite = this.#definites[this.#definitesBefore(from)];
    const isSubject = definite?.isSubject === true && definite.place < to;
    return isSubject ? this.definite(definite, definite.place) : undefined;
  }

  /** The bodies before a place, the last first. */
  #spokenOf(place: number, fits: Fits): Mention[] {
    const at = this.#cast.before(place);
    const found: Mention[] = this.#cast.namings
      .slice(Math.max(0, at - lookedBack), at)
      .filter(
        ({ actor }) =>
          actor.kind === 'organization' &&
          !platforms.has(actor.words[0] ?? '') &&
          Number(fits(actor)) > 0,
      );
    const before = this.#definitesBefore(place);
    for (let i = before - 1; i >= Math.max(0, before - 12); i--) {
      const phrase = this.#definites[i];
      if (phrase === undefined) break;
      const apart = paragraphOf(place) - paragraphOf(phrase.place);
      if (apart > goneOn) break;
      if (apart > 1 && !phrase.isSubject) continue;
      const actor = this.definite(phrase, phrase.place);
      if (Number(fits(actor)) > 0)
        found.push({ actor, place: phrase.place, isSubject: phrase.isSubject });
    }
    return found.toSorted((a, b) => b.place - a.place);
  }

  /** A body of one of some kinds: the nearest before a place, or else after it, or one without a name. */
  ofField(fields: readonly BodyField[], place: number): Actor | undefined {
    const fits = (actor: Actor) =>
      actor.kind === 'organization' && actor.field !== null && fields.includes(actor.field);
    const near = this.around(place);
    const before = near.findLast((naming) => naming.place < place && fits(naming.actor));
    const named = before ?? near.find(({ actor }) => fits(actor));
    if (named !== undefined) return named.actor;
    const [unnamed] = fields
      .flatMap((field) => this.#firstOf.get(field) ?? [])
      .toSorted((a, b) => a.place - b.place);
    return this.#bodyOf(unnamed);
  }

  /** A body with a word of some field in its name: the fire service, the district attorney's office. */
  withWord(word: RegExp, place: number): Actor | undefined {
    const hasWord = ({ words }: { words: readonly string[] }) =>
      words.some((each) => word.test(each));
    const named = this.around(place).find(
      ({ actor }) => actor.kind === 'organization' && hasWord(actor),
    );
    return named?.actor ?? this.#bodyOf(this.phrase(hasWord));
  }

  /** The body that the article has by a noun, with a name or with none: the café, Worthy Park Estates. */
  withNoun(noun: string, place: number): Actor | undefined {
    const named = this.around(place).findLast(
      ({ actor: { kind, nouns, words } }) =>
        kind === 'organization' &&
        (nouns.has(noun) || words.includes(noun) || words.at(-1) === `${noun}s`),
    );
    return named?.actor ?? this.#bodyOf(this.phrase(({ head }) => head === noun));
  }

  /** The central bank of the article, by its name or as 'the central bank'. */
  centralBank(place: number): Actor | undefined {
    return (
      this.around(place).find(({ actor }) => isCentralBank(actor))?.actor ??
      this.#bodyOf(this.phrase(({ words }) => words.slice(-2).join(' ') === 'central bank'))
    );
  }

  /** The namings around a place, those before it first. */
  around(place: number): readonly Naming[] {
    const at = this.#cast.before(place);
    return this.#cast.namings.slice(Math.max(0, at - lookedBack), at + lookedBack);
  }

  /** A phrase of a body with a common noun that fits, among the first of the article. */
  phrase(fits: (definite: Definite) => boolean): Definite | undefined {
    return this.#first.find(fits);
  }

  #bodyOf(phrase: Definite | undefined): Actor | undefined {
    return phrase === undefined ? undefined : this.definite(phrase, phrase.place);
  }

  /** The body that a noun with 'the' points to, unless it is a certain one. */
  pointed(head: string, place: number, except?: Actor): Pointed | undefined {
    return pointedBody(this.around(place), { head, place, except });
  }

  #definitesBefore(place: number): number {
    return lowerBound(this.#definites.length, place, (i) => this.#definites[i]?.place ?? 0);
  }
}

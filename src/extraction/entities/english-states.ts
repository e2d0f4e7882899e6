import { isFederalPart } from '../lexicon/english-federal-parts.ts';
import { type Actor } from './english-actor.ts';
import { type Bodies } from './english-bodies.ts';
import { type Countries } from './english-country.ts';
import { type Cast } from './english-cast.ts';
import { fold, namesOf } from './english-compare.ts';
import { list } from './english-holding.ts';
import {
  furthest,
  governmentSpokenOf,
  partGovernment,
  partSpokenOf,
} from './english-part-governments.ts';
import { type BodyWords } from './english-role-body.ts';
import { portfolios } from './english-titles.ts';
import { departmentOf } from './english-departments.ts';
import { type Gazetteer } from './gazetteer.ts';

/** What the states of an article are looked up in. */
export interface StateLookup {
  cast: Cast;
  bodies: Bodies;
  gazetteer: Gazetteer;
  countries: Countries;
}

const ministries = /^(?:ministry|department|office|secretariat)$/;
const small = /^(?:and|of|the|for|&)$/;

/** Finds the ministries and governments that roles in a state belong to, in countries known and invented. */
export class States {
  readonly #lookup: StateLookup;

  constructor(lookup: StateLookup) {
    this.#lookup = lookup;
  }

  /** The bodies of whoever has a portfolio: the ministry and the government, which goes before a ministry that nothing names. */
  ministers(portfolio: BodyWords, at: { nation: string | null; place: number }): Actor[] {
    const named = this.#namedMinistry(portfolio, at);
    if (named?.field === 'party') return [named];
    const part = this.#partOf(at);
    const ministry = named ?? this.#calledMinistry(portfolio, at);
    if (part !== undefined) return named === undefined ? [part, ministry] : [ministry, part];
    const state = at.nation ?? this.#lookup.countries.at(at.place);
    const isOfState = state !== null && !/^(?:secretary|department)$/.test(portfolio.head);
    if (isOfState) return [ministry, ...list(this.government(this.#land(state)))];
    if (named !== undefined) return [ministry];
    const spoken = governmentSpokenOf(this.#lookup.bodies, at.place);
    if (spoken === undefined) return [ministry];
    // The Labour government before a ministry that is only told by its minister; the government after it.
    return spoken.words.length > 1 ? [spoken, ministry] : [ministry, spoken];
  }

  /** The government of the part of a federation that an office is in. */
  #partOf({ nation, place }: { nation: string | null; place: number }): Actor | undefined {
    if (nation === null) return partSpokenOf(this.#lookup, place);
    return isFederalPart(nation) ? partGovernment(this.#lookup, nation) : undefined;
  }

  /** What stands for whoever rules, where the article has it: Downing Street, the Kremlin, Brenna's presidency. */
  seat(place: number): Actor | undefined {
    const seats = /^(?:downing|kremlin|elysee|presidency|palace)$/;
    const near = this.#lookup.bodies
      .around(place)
      .filter(
        ({ actor: { words, kind } }) =>
          kind !== 'person' &&
          (words.some((word) => seats.test(word)) || words.slice(-2).join(' ') === 'white house'),
      );
    return (near.findLast((naming) => naming.place < place) ?? near[0])?.actor;
  }

  /** The ministry of a portfolio, as the article names it, or else by the portfolio. */
  ministry(portfolio: BodyWords, at: { nation: string | null; place: number }): Actor {
    return this.#namedMinistry(portfolio, at) ?? this.#calledMinistry(portfolio, at);
  }

  #namedMinistry(
    { text }: BodyWords,
    { nation, place }: { nation: string | null; place: number },
  ): Actor | undefined {
    const { bodies } = this.#lookup;
    // Labour's health minister: of a party, and of no state.
    const [owner] = nation === null ? [] : this.#lookup.cast.named(namesOf(nation));
    if (owner?.kind === 'organization' && owner.field !== null && owner.field !== 'government')
      return owner;
    const portfolio = namesOf(text).filter((word) => !small.test(word));
    const holds = (words: readonly string[]) =>
      words.some((word) => ministries.test(word)) &&
      portfolio.every((word) => words.some((other) => isAlike(word, other)));
    const own = nation ?? this.#lookup.countries.at(place);
    const named = bodies
      .around(place)
      .filter(({ actor: { kind, words } }) => kind === 'organization' && holds(words));
    // The energy minister, of the Ministry of Energy or else of the Ministry of Energy and Minerals.
    for (const isShared of [false, true]) {
      const found = named.find((naming) =>
        this.#isOfNation(naming.actor.words, portfolio, {
          nation: own,
          isBefore: naming.place < place,
          isShared,
        }),
      );
      if (found !== undefined) return found.actor;
    }
    const phrase =
      bodies.phrase(({ words }) => holds(words)) ??
      bodies.phrase(
        ({ head, words, isPointedTo }) =>
          isPointedTo && words.length === 1 && /^(?:ministry|department)$/.test(head),
      );
    if (phrase !== undefined && phrase.words.length > 1)
      return bodies.make(phrase.text, phrase.head);
    return phrase === undefined || nation !== null
      ? undefined
      : bodies.make(phrase.text, phrase.head);
  }

  #calledMinistry(
    { text, head }: BodyWords,
    { nation, place }: { nation: string | null; place: number },
  ): Actor {
    const { bodies, countries } = this.#lookup;
    // State Health Commissioner.
    if (head === 'department') return bodies.make(`${text} Department`, head);
    // The Scottish Government promised ships; Transport Secretary Ada Finch said: of that, and of no department.
    const devolved = head === 'secretary' ? this.#devolved(place) : undefined;
    if (devolved !== undefined) return devolved;
    const department = head === 'secretary' ? departmentOf(text) : null;
    if (department !== null) return bodies.make(department, 'department');
    const land = nation === null ? countries.at(place) : this.#land(nation);
    // Talosian Foreign Ministry, Talosian Ministry of Transport: the ministries of two states are two.
    const people = land === null ? '' : `${isFederalPart(land) ? land : this.#peopleOf(land)} `;
    const name = head === 'minister of' ? `Ministry of ${text}` : `${text} Ministry`;
    return bodies.make(`${people}${name}`, 'ministry');
  }

  /** The government of a part of a kingdom that was spoken of last, where no other was since. */
  #devolved(place: number): Actor | undefined {
    const { actor } =
      this.#lookup.bodies
        .around(place)
        .findLast(
          (naming) =>
            naming.place < place &&
            naming.actor.kind === 'organization' &&
            naming.actor.words.some((word) =>
              /^(?:government|executive|office|whitehall)$/.test(word),
            ),
        ) ?? {};
    const isPart = /^(?:scottish|welsh|northern ireland|stormont) (?:government|executive)$/;
    return actor !== undefined && isPart.test(actor.words.join(' ')) ? actor : undefined;
  }

  /** The government of a nation or a place, of the country that the article is about, or of the only one that it names near a place. */
  government(
    name: string | null,
    { isLocal = false, near }: { isLocal?: boolean; near?: number | undefined } = {},
  ): Actor | undefined {
    if (name !== null && isFederalPart(name)) return partGovernment(this.#lookup, name);
    const { gazetteer, bodies } = this.#lookup;
    const country = this.#lookup.countries.main;
    const phrase = bodies.phrase(({ head }) => head === 'government');
    if (name === null && phrase !== undefined && (isLocal || country === null))
      return bodies.make(phrase.text, phrase.head);
    const only = near === undefined ? null : this.#lookup.countries.only(near);
    const own = name ?? country ?? only;
    if (own === null || (isLocal && name === null)) return undefined;
    const known = gazetteer.byNisba(fold(own)) ?? gazetteer.find(own);
    if (known?.kind === 'organization' && known.type === 'government')
      return bodies.named(known.name.en);
    return bodies.make(`Government of ${this.#land(own)}`, 'government');
  }

  /** Whether a word is a nation, or the adjective of one, that is known or that the article has for a country. */
  knows(word: string): boolean {
    const { gazetteer, countries } = this.#lookup;
    const known = gazetteer.byNisba(fold(word)) ?? gazetteer.find(word);
    const stem = fold(word).slice(0, 4);
    const isMain = countries.main !== null && fold(countries.main).startsWith(stem);
    return isMain || (known?.kind === 'organization' && known.type === 'government');
  }

  /** Talosian, for Talos: the adjective that is known, or that the article has; without one Sandoran, for Sandora, or the land itself. */
  #peopleOf(land: string): string {
    const form = fold(land);
    const stem = form.replace(/[aeiouy]+$/, '');
    const own = this.#lookup.cast.namings
      .slice(0, furthest)
      .find(
        ({ actor: { words } }) =>
          words.length === 1 &&
          (words[0] ?? '').length > stem.length &&
          words[0]?.startsWith(stem) === true &&
          /(?:an|ish|ese|i)$/.test(words[0]),
      );
    const known = this.#lookup.gazetteer.find(land);
    const nisba = known?.kind === 'organization' ? known.nisba?.en?.[0] : undefined;
    return nisba ?? own?.actor.entity.name ?? land.replace(/a$/, 'an');
  }

  /** Talos, for Talosian: the place of the article that an adjective is made of. */
  #land(name: string): string {
    if (isFederalPart(name)) return name;
    const form = fold(name);
    const country = this.#lookup.countries.main;
    if (name === country) return name;
    const { gazetteer } = this.#lookup;
    const known = gazetteer.byNisba(form) ?? gazetteer.find(form);
    if (known?.kind === 'organization' && known.place !== undefined) return known.place.name.en;
    const stem = form.slice(0, Math.max(4, form.length - 4));
    if (country !== null && fold(country).startsWith(stem)) return country;
    const found = this.#lookup.cast.namings
      .slice(0, furthest)
      .find(
        ({ actor: { words } }) =>
          words.length === 1 &&
          words[0] !== form &&
          (words[0]?.length ?? 0) < form.length &&
          words[0]?.startsWith(stem),
      );
    return found?.actor.entity.name ?? name;
  }

  /** Whether the words of a ministry's name besides its portfolio fit the nation of the role. */
  #isOfNation(
    words: readonly string[],
    portfolio: readonly string[],
    { nation, isBefore, isShared }: { nation: string | null; isBefore: boolean; isShared: boolean },
  ): boolean {
    const rest = words.filter(
      (word) =>
        !small.test(word) &&
        !ministries.test(word) &&
        // Department of National Defense.
        !/^(?:national|federal|royal|union|central)$/.test(word) &&
        !(isShared && portfolios.has(word)) &&
        !portfolio.some((other) => isAlike(other, word)),
    );
    const [first] = rest;
    if (first === undefined) return true;
    return nation === null ? isBefore : first.startsWith(fold(nation).slice(0, 4));
  }
}

function isAlike(word: string, other: string): boolean {
  return word === other || (word.length > 4 && other.startsWith(word.slice(0, 5)));
}

import { type Actor } from './english-actor.ts';
import { Cast } from './english-cast.ts';
import { type Phrase } from './english-phrase.ts';
import { type Agreement } from '../lexicon/arabic-forms.ts';
import { bodyField } from '../lexicon/english-bodies.ts';
import { roleField, roleGender } from '../lexicon/english-roles.ts';

/** Speakers where they spoke. */
export interface Said {
  place: number;
  sentence: number;
  paragraph: number;
  actors: Actor[];
}

/** A place of the article. */
export type Where = Omit<Said, 'actors'>;

const lookedBack = 80;
const saidBack = 12;
const salience = 0.2;
const most = 1.6;

/** Whom pronouns, roles without a name and speech without a speaker point back to: scored by agreement, nearness, and who spoke. */
export class Antecedents {
  readonly #cast: Cast;
  readonly #said: Said[] = [];
  /** How often each has spoken. */
  readonly #times = new Map<Actor, number>();

  constructor(cast: Cast) {
    this.#cast = cast;
  }

  /** Says who spoke at a place. */
  say(said: Said): void {
    this.#said.push(said);
    for (const actor of said.actors) this.#times.set(actor, (this.#times.get(actor) ?? 0) + 1);
  }

  /** Who of some was spoken of last before a place. */
  latest(actors: readonly Actor[], place: number): Actor | undefined {
    if (actors.length < 2) return actors[0];
    const { namings } = this.#cast;
    for (let i = this.#cast.before(place) - 1; i >= 0; i--) {
      const actor = namings[i]?.actor;
      if (actor !== undefined && actors.includes(actor)) return actor;
    }
    return undefined;
  }

  /** Whom a pronoun means. */
  pronoun(agreement: Agreement, where: Where): Actor[] {
    if (agreement === 'plural') return this.#they(where);
    if (agreement === 'body') {
      const best = this.#best(where, (actor) =>
        actor.kind === 'organization' || actor.entity.kind === 'document' || actor.kind === 'place'
          ? 0
          : null,
      );
      return best;
    }
    const found = this.#best(where, (actor) => {
      const { kind, gender } = actor.entity;
      const mayBe = kind === 'person' || (kind === 'anonymous' && !isPlural(actor));
      if (!mayBe) return null;
      if (gender === null) return 0;
      return gender === agreement ? 1.5 : null;
    });
    for (const { entity } of found)
      if (found.length === 1 && (agreement === 'm' || agreement === 'f'))
        entity.gender ??= agreement;
    return found;
  }

  /** Who goes on speaking where nobody is named: whoever spoke before, or somebody whom the paragraph has brought in since. */
  elided(where: Where, { hasCue }: { hasCue: boolean }): Actor[] {
    const last = this.#said.findLast(({ place }) => place < where.place);
    const at = this.#cast.before(where.place);
    for (let i = at - 1; i >= Math.max(0, at - lookedBack); i--) {
      const naming = this.#cast.namings[i];
      if (naming === undefined || naming.paragraph !== where.paragraph) break;
      if (last !== undefined && naming.place <= last.place) break;
      if (
        naming.actor.kind === 'person' &&
        naming.isSubject &&
        !(hasCue && last?.sentence === where.sentence)
      )
        return [naming.actor];
    }
    if (last !== undefined) return last.actors;
    return this.#best(where, (actor) => (actor.kind === 'person' ? 0 : null));
  }

  /** Whoever has the role that a phrase names: the minister, the union president; or was spoken of so before: the official. */
  holder(phrase: Phrase, where: Where): Actor | undefined {
    const { determiner, head, words } = phrase;
    const isDefinite = /^(?:the|this|that|his|her|their|its|)$/.test(determiner);
    if (!isDefinite || head === '') return undefined;
    const repeated = this.#unnamed(phrase);
    const isLong = words.length > 5;
    if (determiner === '' && words.length > 2) return repeated;
    const asked = phrase.role?.words ?? new Set([head]);
    const singular = head.replace(/s$/, '');
    let best: { actor: Actor; score: number } | undefined;
    const at = this.#cast.before(where.place);
    const { namings } = this.#cast;
    for (
      let i = Math.min(namings.length, at + lookedBack) - 1;
      i >= Math.max(0, at - 4 * lookedBack);
      i--
    ) {
      const naming = namings[i];
      if (naming?.actor.kind !== 'person') continue;
      const held = naming.actor.roles.find(
        ({ role }) => role.head === head || role.head === singular || role.words.has(head),
      );
      if (held === undefined) continue;
      const missing = [...asked].filter(
        (word) =>
          word !== head &&
          !held.role.words.has(word) &&
          !/^(?:the|his|her|its|their|a|an|own|former|new)$/.test(word),
      ).length;
      if (missing > (isLong ? 0 : 1)) continue;
      const score =
        4 - missing * 2 - Math.abs(where.paragraph - naming.paragraph) * 0.2 - (i >= at ? 1 : 0);
      if (best === undefined || score > best.score) best = { actor: naming.actor, score };
    }
    if (best !== undefined && !phrase.isPlural) return best.actor;
    if (repeated !== undefined) return repeated;
    // The singer, the 52-year-old: another word for whoever was spoken of last.
    const field = roleField(head);
    const isEpithet =
      (determiner === 'the' || determiner === '') &&
      words.length <= 3 &&
      !phrase.isPlural &&
      determiner !== '' &&
      (field === 'private' ||
        field === 'staff' ||
        field === 'scholar' ||
        /(?:yearold|old)$/.test(head));
    if (!isEpithet) return undefined;
    const gender = roleGender(head);
    return this.#best(where, (actor) =>
      actor.kind !== 'person' ||
      (gender !== null && actor.entity.gender !== null && actor.entity.gender !== gender)
        ? null
        : 0,
    )[0];
  }

  /** The document that a noun with 'the' points to: by the same noun, or the last one for 'the document'. */
  document(head: string, { place }: Where): Actor | undefined {
    const documents = this.#said
      .flatMap(({ actors, place: at }) => (at < place ? actors : []))
      .filter(({ entity }) => entity.kind === 'document');
    const same = documents.findLast(
      ({ nouns }) => nouns.has(head) || nouns.has(head.replace(/s$/, '')) || nouns.has(`${head}s`),
    );
    if (same !== undefined) return same;
    return /^(?:document|documents|paper|text|file|authors|findings|figures|results)$/.test(head)
      ? documents.at(-1)
      : undefined;
  }

  #unnamed({ head, determiner, words }: Phrase): Actor | undefined {
    if (words.length > 2 || (determiner !== 'the' && determiner !== '')) return undefined;
    const heads = new Set([head, head.replace(/s$/, ''), `${head}s`]);
    const found = this.#said
      .slice(-saidBack)
      .findLast(
        ({ actors }) =>
          actors[0]?.entity.kind === 'anonymous' &&
          [...actors[0].nouns].some((noun) => heads.has(noun)),
      );
    return determiner === '' && found?.actors[0]?.entity.name.toLowerCase() !== words[0]?.form
      ? undefined
      : found?.actors[0];
  }

  #they(where: Where): Actor[] {
    const recent = this.#said.slice(-saidBack).filter(({ place }) => place < where.place);
    const last = recent.at(-1);
    const isMany = ({ actors }: Said) =>
      actors.length > 1 || (actors[0] !== undefined && isPlural(actors[0]));
    const plural = recent.findLast((said) => isMany(said) && where.paragraph - said.paragraph <= 3);
    if (last !== undefined && (isMany(last) || plural === undefined)) return last.actors;
    // A spokesperson is 'they' too, where they spoke right before.
    if (
      last !== undefined &&
      last.paragraph === where.paragraph &&
      last.actors[0]?.entity.kind !== 'person'
    )
      return last.actors;
    return plural?.actors ?? last?.actors ?? [];
  }

  /** The best of those spoken of before: near, first of their sentence, having spoken. */
  #best(where: Where, fit: (actor: Actor) => number | null): Actor[] {
    const scores = new Map<Actor, number>();
    // Whom an article is about goes on being 'she' where others come in between.
    const raise = (actor: Actor, score: number) =>
      scores.set(
        actor,
        Math.max(
          score + Math.min(salience * (this.#times.get(actor) ?? 0), most),
          scores.get(actor) ?? -Infinity,
        ),
      );
    const at = this.#cast.before(where.place);
    for (let i = at - 1; i >= Math.max(0, at - lookedBack); i--) {
      const naming = this.#cast.namings[i];
      if (naming === undefined) break;
      const fits = fit(naming.actor);
      if (fits === null) continue;
      raise(naming.actor, fits - apart(where, naming) + (naming.isSubject ? 1.5 : 0));
    }
    const recent = this.#said.slice(-saidBack).filter(({ place }) => place < where.place);
    recent.forEach((said, i) => {
      const [actor] = said.actors;
      if (said.actors.length !== 1 || actor === undefined) return;
      const fits = fit(actor);
      if (fits === null) return;

      const bonus = i === recent.length - 1 ? 3 : 1.8;
      raise(actor, fits - apart(where, said) + bonus);
    });
    let best: Actor | undefined;
    for (const [actor, score] of scores)
      if (best === undefined || score > (scores.get(best) ?? 0)) best = actor;
    return best === undefined ? [] : [best];
  }
}

/** How far apart two places are: sentences, and paragraphs above all. */
function apart(where: Where, other: Where): number {
  const paragraphs = where.paragraph - other.paragraph;
  return (
    Math.min(where.sentence - other.sentence, 12) * 0.5 +
    (paragraphs === 0 ? 0 : 0.8 + paragraphs * 0.4)
  );
}

function isPlural({ entity, nouns }: Actor): boolean {
  if (entity.kind !== 'anonymous') return false;
  return (
    /^(?:two|three|four|five|six|several|some|many|most|all|both|dozens|hundreds|critics|\d+)\b/i.test(
      entity.name,
    ) ||
    [...nouns].some((noun) => /[^s]s$|people|men$|women$/.test(noun) && bodyField(noun) === null)
  );
}

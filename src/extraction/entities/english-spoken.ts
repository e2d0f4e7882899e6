import { type Actor } from './english-actor.ts';
import { asideLoss } from './english-body-fit.ts';
import { Cast } from './english-cast.ts';

/** Speakers where they spoke. */
export interface Said {
  place: number;
  sentence: number;
  paragraph: number;
  actors: Actor[];
}

/** A place of the article. */
export type Where = Omit<Said, 'actors'>;

/** How many namings are looked back over. */
export const lookedBack = 80;
/** How many speakers are looked back over. */
export const saidBack = 12;
const salience = 0.25;
const most = 2;

/** Who is named and who has spoken up to a place of an article. */
export class Spoken {
  readonly cast: Cast;
  readonly said: Said[] = [];
  /** How often each has spoken. */
  readonly #times = new Map<Actor, number>();

  constructor(cast: Cast) {
    this.cast = cast;
  }

  /** Says who spoke at a place. */
  say(said: Said): void {
    this.said.push(said);
    for (const actor of said.actors) this.#times.set(actor, (this.#times.get(actor) ?? 0) + 1);
  }

  /** Who of some was spoken of last before a place. */
  latest(actors: readonly Actor[], place: number): Actor | undefined {
    if (actors.length < 2) return actors[0];
    const { namings } = this.cast;
    for (let i = this.cast.before(place) - 1; i >= 0; i--) {
      const actor = namings[i]?.actor;
      if (actor !== undefined && actors.includes(actor)) return actor;
    }
    return undefined;
  }

  /** Whom a surname means: the one of them who was spoken of last, and no wife or daughter of theirs who has said nothing yet. */
  bearer(actors: readonly Actor[], place: number): Actor | undefined {
    const others = actors.filter((actor) => !isOnlyKin(actor) || this.#times.has(actor));
    return this.latest(others.length > 0 ? others : actors, place);
  }

  /** The person whom the last sentence before a place, in its paragraph, is about. */
  subject({ place, paragraph }: Where): Actor | undefined {
    const at = this.cast.before(place);
    return this.cast.namings
      .slice(Math.max(0, at - 20), at)
      .findLast(
        (naming) =>
          naming.paragraph === paragraph && naming.isSubject && naming.actor.kind === 'person',
      )?.actor;
  }

  /** The best of those spoken of before: near, first of their sentence, having spoken. */
  best(where: Where, fit: (actor: Actor) => number | null): Actor[] {
    const scores = new Map<Actor, number>();
    // Whom an article is about goes on being 'she' where others come in between.
    const raise = (actor: Actor, score: number) =>
      scores.set(
        actor,
        Math.max(
          score +
            (actor.kind === 'person'
              ? Math.min(salience * (this.#times.get(actor) ?? 0), most)
              : 0),
          scores.get(actor) ?? -Infinity,
        ),
      );
    const at = this.cast.before(where.place);
    for (let i = at - 1; i >= Math.max(0, at - lookedBack); i--) {
      const naming = this.cast.namings[i];
      if (naming === undefined) break;
      const fits = fit(naming.actor);
      if (fits === null) continue;
      const lost = naming.isAside === true && naming.actor.kind !== 'person' ? asideLoss : 0;
      raise(naming.actor, fits - apart(where, naming) + (naming.isSubject ? 1.5 : 0) - lost);
    }
    const recent = this.said.slice(-saidBack).filter(({ place }) => place < where.place);
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

/** Ada Finch’s daughter, Ina Finch: somebody of whom a text says no more than whose family they are. */
function isOnlyKin({ kind, roles }: Actor): boolean {
  return (
    kind === 'person' && roles.length > 0 && roles.every(({ role: { field } }) => field === 'kin')
  );
}

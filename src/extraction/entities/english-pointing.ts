import { lowerBound } from '../lower-bound.ts';
import { type Actor, type Naming } from './english-actor.ts';
import { type Pointed } from './english-alike.ts';
import { pointedBody } from './english-body-fit.ts';
import { type Definite } from './english-definites.ts';
import { paragraphOf } from './place.ts';

/** For so many paragraphs a noun with 'the' goes on meaning what it meant. */
const paragraphsOn = 3;
/** What each body has one of, and what is mostly a place. */
const changing =
  /^(?:board|committee|panel|council|office|team|staff|city|town|county|village|district|state|department|authorities)$/;

/** What nouns with 'the' point to, each going on to mean what it meant before. */
export class Pointing {
  readonly #ofHead: ReadonlyMap<string, readonly Definite[]>;
  readonly #known = new Map<Definite, Pointed | undefined>();
  readonly #around: (place: number) => readonly Naming[];

  constructor(definites: readonly Definite[], around: (place: number) => readonly Naming[]) {
    this.#ofHead = Map.groupBy(
      definites.filter(({ words }) => words.length === 1),
      ({ head }) => head,
    );
    this.#around = around;
  }

  /** The body that a noun points to at a place. */
  at(head: string, place: number): Pointed | undefined {
    const all = this.#ofHead.get(head) ?? [];
    const i = lowerBound(all.length, place, (k) => all[k]?.place ?? 0);
    const own = all[i]?.place === place ? all[i] : undefined;
    if (own !== undefined && this.#known.has(own)) return this.#known.get(own);
    const before = all[i - 1];
    const isNear =
      before !== undefined &&
      !changing.test(head) &&
      paragraphOf(place) - paragraphOf(before.place) <= paragraphsOn;
    const again = isNear ? this.at(head, before.place) : undefined;
    const around = this.#around(place).filter(
      (naming) => own === undefined || !isOfClause(naming, own),
    );
    const namings =
      again === undefined || before === undefined
        ? around
        : [...around, namingOf(again.actor, before)];
    const found = pointedBody(namings, { head, place, again: again?.actor });
    if (own !== undefined) this.#known.set(own, found);
    return found;
  }
}

/** Corvex Fund cut the company's grant: who does something to a body is not that body. */
function isOfClause({ place, isSubject }: Naming, { place: at, clause }: Definite): boolean {
  return isSubject && place >= clause && place < at;
}

/** A noun with 'the' as a naming of what it means. */
function namingOf(actor: Actor, { place }: Definite): Naming {
  return { actor, place, paragraph: paragraphOf(place), sentence: -1, isSubject: true };
}

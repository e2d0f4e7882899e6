import { lowerBound } from '../lower-bound.ts';
import type { Span } from '../text.ts';
import type { Entity } from './entity.ts';
import { placeOf } from './place.ts';

/** Those whom the article names in full and no phrase describes, each with where it does first. */
export class Noted extends Map<Entity, Span> {
  readonly #order: { entity: Entity; span: Span }[] = [];

  override set(entity: Entity, span: Span): this {
    if (!this.has(entity)) this.#order.push({ entity, span });
    return super.set(entity, span);
  }

  /** Those before a place, the nearest first, and no more than so many. */
  before(span: Span, most: number): { entity: Entity; span: Span }[] {
    const place = placeOf(span);
    const end = lowerBound(this.#order.length, place, (i) => placeOf(this.#order[i]?.span));
    return this.#order.slice(Math.max(0, end - most), end).toReversed();
  }
}

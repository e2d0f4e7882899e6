import type { Span } from './text.ts';

/** The places of one paragraph that statements hold, so that asking costs as much as the span is long. */
export class TakenPlaces {
  readonly #paragraph: number;
  readonly #places: Uint8Array;

  constructor({ index, text }: { index: number; text: string }) {
    this.#paragraph = index;
    this.#places = new Uint8Array(text.length);
  }

  add(spans: readonly Span[]): void {
    for (const { paragraph, start, end } of spans)
      if (paragraph === this.#paragraph) this.#places.fill(1, start, end);
  }

  /** Whether any place of a span is held. */
  overlaps({ paragraph, start, end }: Span): boolean {
    return paragraph === this.#paragraph && this.#places.subarray(start, end).includes(1);
  }
}

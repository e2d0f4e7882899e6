import type { Entity } from './entities/entity.ts';
import type { BlockKind, Statement } from './statement.ts';

/** A statement with its speakers and how it reached the article. */
interface Heard {
  statement: Statement;
  speakers: readonly Entity[];
  citing: Entity | null;
  medium: Medium | null;
}

/** An entity through which words came, and where the article says so. */
export interface Medium {
  entity: Entity;
  mention: NonNullable<Statement['medium']>;
}

/** Whoever goes on speaking does so to whom, or in what, they spoke before: قال لـ«النهر» إن السد آمن. وأضاف أن العمل مستمر. */
export function inheritMedia(
  heard: readonly Heard[],
  paragraphs: readonly { kind: BlockKind }[],
): void {
  heard.forEach((each, i) => {
    const before = heard[i - 1];
    const [at, last] = [placeOf(each), placeOf(before)];
    const goesOn =
      before !== undefined &&
      each.citing === null &&
      at - last <= 1 &&
      paragraphs[at]?.kind === 'body' &&
      paragraphs[last]?.kind === 'body' &&
      isSame(each.speakers, before.speakers);
    if (goesOn) each.medium ??= before.medium;
  });
}

function placeOf(heard: Heard | undefined): number {
  return heard?.statement.content[0]?.paragraph ?? -1;
}

function isSame(some: readonly Entity[], others: readonly Entity[]): boolean {
  return (
    some.length > 0 && some.length === others.length && some.every((one) => others.includes(one))
  );
}

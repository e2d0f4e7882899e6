import { formOf } from '../tokens.ts';

/** The folded forms of words that are written one after the other, apart by spaces or lines. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(
    words
      .trim()
      .split(/\s+/)
      .map((word) => formOf(word)),
  );
}

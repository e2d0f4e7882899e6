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

/** Phrases, one on each line, as the folded forms of their words. */
export function phraseList(lines: string): readonly (readonly string[])[] {
  return lines
    .trim()
    .split('\n')
    .map((line) =>
      line
        .trim()
        .split(/\s+/)
        .map((word) => formOf(word)),
    );
}

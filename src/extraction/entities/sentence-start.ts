import { lowerBound } from '../lower-bound.ts';
import type { Paragraph } from '../statement.ts';
import type { Span } from '../text.ts';
import { tokenAfter } from '../tokens.ts';

/** How many words may stand before what a sentence is about: its verb, and an adverb. */
const furthest = 2;

/** Where the sentence of a place starts in its paragraph. */
export function sentenceStart(span: Span, paragraphs: readonly Paragraph[]): number {
  const { tokens = [], sentences = [] } = paragraphs[span.paragraph] ?? {};
  const startOf = (i: number) => tokens[sentences[i]?.from ?? 0]?.start ?? 0;
  return startOf(lowerBound(sentences.length, span.start + 1, startOf) - 1);
}

/** Whether a place is that of what its sentence is about: right after the verb that starts it. */
export function isSubject(span: Span, paragraphs: readonly Paragraph[]): boolean {
  const { tokens = [] } = paragraphs[span.paragraph] ?? {};
  const from = tokenAfter(tokens, sentenceStart(span, paragraphs));
  return tokenAfter(tokens, span.start) - from <= furthest;
}

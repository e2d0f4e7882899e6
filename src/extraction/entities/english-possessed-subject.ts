import { isCapital } from '../english/words.ts';
import { subjectOfClause } from '../english/clause-subject.ts';
import { lowerBound } from '../lower-bound.ts';
import { isOwnBody } from '../lexicon/english-bodies.ts';
import { type Paragraph } from '../statement.ts';
import { type Span } from '../text.ts';
import { tokenAfter } from '../tokens.ts';
import { headIndex } from './english-noun.ts';
import { baseOf, isPossessor } from './english-token.ts';

/**
 * Brenna's biggest airline will cut flights, it said: where the body stands without a name of its own that the sentence with
 * a pronoun is about; null where it is about something else.
 */
export function possessedSubject(
  { tokens, sentences, bodyStart }: Paragraph,
  pronoun: Span,
): Span | null {
  const next = lowerBound(
    sentences.length,
    pronoun.start + 1,
    (k) => tokens[sentences[k]?.from ?? 0]?.start ?? 0,
  );
  const { from: first = 0, to = 0 } = sentences[next - 1] ?? {};
  const from = Math.max(first, tokenAfter(tokens, bodyStart));
  const found = subjectOfClause(tokens, from, to);
  if (found === null) return null;
  const phrase = tokens.slice(found.phrase.from, found.phrase.to);
  const possessor = phrase.findIndex((word) => isPossessor(word) && isCapital(word));
  const head = phrase[headIndex(phrase)];
  const isBody = possessor !== -1 && !isCapital(head) && isOwnBody(baseOf(head));
  const [start, end] = [phrase[0]?.start ?? 0, phrase.at(-1)?.end ?? 0];
  return isBody && end < pronoun.start ? { ...pronoun, start, end } : null;
}

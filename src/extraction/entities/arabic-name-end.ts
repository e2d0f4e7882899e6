import { kindAt } from '../arabic/name-kind.ts';
import type { TokenRange } from '../arabic/subject.ts';
import { prepositions } from '../lexicon/arabic-words.ts';
import type { Token } from '../tokens.ts';
import type { Cast } from './arabic-cast.ts';

/** Brackets stood between the two words: حسن عواجي (61 عاماً) الاستجابة. */
export function isApart(first: Token | undefined, second: Token | undefined): boolean {
  return first !== undefined && second !== undefined && second.start - first.end > 3;
}

/** A single word is hardly a name but after an honorific, or where the article names somebody so. */
export function lengthOf(tokens: readonly Token[], { from, to }: TokenRange, cast: Cast): number {
  const count = to - from;
  if (count > 4) return -(count - 4) * 0.7;
  if (count > 1) return 0.5;
  return cast.isSurname(tokens[from]?.form ?? '') ? 0 : -1.5;
}

/** How well what follows fits the end of a name: a preposition or a role does, another name does not. */
export function afterName(tokens: readonly Token[], to: number): number {
  const next = tokens[to];
  if (next === undefined || isApart(tokens[to - 1], next)) return 1;
  if (next.kind !== 'word') return 1;
  if (prepositions.has(next.form)) return 0.5;
  const kind = kindAt(tokens, to);
  if (kind === 'office') return 0.8;
  if (kind === 'given') return -2.5;
  if (kind === 'unknown' || kind === 'surname') return -1.2;
  return kind === 'common' ? 0.2 : 0;
}

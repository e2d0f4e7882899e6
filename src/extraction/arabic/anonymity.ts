import { anonymityMiddles, anonymityStarts } from '../lexicon/arabic-words.ts';
import { type Clause } from './subject.ts';
import { complementizerAt } from './words.ts';

/** Past an adjunct of not wanting to be named: طلب عدم الكشف عن هويته. */
export function skipAnonymity({ tokens, to }: Clause, i: number): number {
  const token = tokens[i];
  if (token === undefined || !anonymityStarts.has(token.form)) return i;
  const isAdjunct = [tokens[i + 1], tokens[i + 2]].some(
    (next) => next !== undefined && anonymityMiddles.has(next.form),
  );
  if (!isAdjunct) return i;
  let k = i + 1;
  while (
    k < Math.min(to, i + 12) &&
    tokens[k]?.kind !== 'mark' &&
    complementizerAt(tokens, k, anyThat) === null &&
    tokens[k]?.kind !== 'quote'
  )
    k++;
  return k;
}

const anyThat = new Set(['that', 'إلى', 'على', 'عن', 'من'] as const);

import { anonymityMiddles, anonymityStarts } from '../lexicon/arabic-words.ts';
import { type Clause } from './subject.ts';
import { complementizerAt } from './words.ts';

/** Past an adjunct of not wanting to be named: طلب عدم الكشف عن هويته. */
export function skipAnonymity({ tokens, to }: Clause, at: number): number {
  // تحدث شريطة عدم نشر اسمه: who spoke on a condition.
  const isOnCondition =
    speaking.test(tokens[at]?.form ?? '') && /^(?:ب?شرط|شريطه)$/.test(tokens[at + 1]?.form ?? '');
  const i = isOnCondition ? at + 1 : at;
  const token = tokens[i];
  if (token === undefined || !anonymityStarts.has(token.form)) return at;
  const isAdjunct = [tokens[i + 1], tokens[i + 2]].some(
    (next) => next !== undefined && anonymityMiddles.has(next.form),
  );
  if (!isAdjunct) return at;
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

const speaking = /^[وفيت]?(?:تحدث|تكلم)(?:ت|وا|ا|تا|ون|ان)?$/;
const anyThat = new Set(['that', 'إلى', 'على', 'عن', 'من'] as const);

import { isOwnBody } from '../lexicon/english-bodies.ts';
import { determiners } from '../lexicon/english-function-words.ts';
import { type Token } from '../tokens.ts';

const longestClause = 9;

/** The trust that runs the school, | Beacon Learning, : the noun of the body that a clause right before a name tells of. */
export function bodyOfClause(tokens: readonly Token[], last: number): string | null {
  for (let i = last; i > Math.max(1, last - longestClause); i--) {
    const { kind, form = '' } = tokens[i] ?? {};
    if (kind !== 'word') return null;
    if (!/^(?:that|which)$/.test(form)) continue;
    const noun = tokens[i - 1]?.form ?? '';
    const isPhrase = [2, 3].some((back) => determiners.has(tokens[i - back]?.form ?? ''));
    return isPhrase && isOwnBody(noun) ? noun : null;
  }
  return null;
}

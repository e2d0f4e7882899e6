import { isDefinite } from '../arabic/words.ts';
import { isIndefiniteAdjective } from '../lexicon/arabic-adjectives.ts';
import { isCommonWord } from '../lexicon/arabic-common-words.ts';
import { isVerbalNoun } from '../lexicon/arabic-objects.ts';
import type { Nation } from './nations.ts';

/** خارجية بورندا: the land at the end of a portfolio that is no nation we know; null where there is none. */
export function unknownLand(portfolio: readonly string[], nation: Nation | null): string | null {
  const [first = '', last = ''] = [portfolio[0], portfolio.at(-1)];
  if (nation !== null || portfolio.length !== 2 || isDefinite(first) || isDefinite(last))
    return null;
  const isNoun = isCommonWord(last) || isIndefiniteAdjective(last) || isVerbalNoun(last);
  return isNoun || last.startsWith('و') ? null : last;
}

import { anonymityStarts } from '../lexicon/arabic-words.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { opensThat } from './complementizers.ts';
import type { Clause } from './subject.ts';

const openings = wordSet('الذي التي الذين اللذان اللتان اللواتي وهو وهي وهم وقد بعدما بينما فيما');
const furthest = 30;

/**
 * The comma that closes a clause between commas on whoever speaks, right before what is said: قال كمال زين، الذي تحدث إلى «الضفاف» |، إن. The
 * token where no such clause starts, or one that says something itself.
 */
export function clauseAsideEnd({ tokens, to }: Clause, i: number): number {
  if (tokens[i]?.form !== '،' || !openings.has(tokens[i + 1]?.form ?? '')) return i;
  for (let k = i + 2; k < Math.min(to - 1, i + furthest); k++) {
    const token = tokens[k];
    // وقد طلبت أن يشار إليها باسم مستعار: of how they are to be named.
    const isAsked = anonymityStarts.has(tokens[k - 1]?.form ?? '');
    if (token?.form === ':' || token?.form === '؛' || (opensThat(tokens, k) && !isAsked)) return i;
    if (token?.form === '،' && opensThat(tokens, k + 1)) return k;
  }
  return i;
}

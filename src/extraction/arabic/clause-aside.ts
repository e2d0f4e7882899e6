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
    if (token?.form === ':' || token?.form === '؛' || opensThat(tokens, k)) return i;
    if (token?.form === '،' && opensThat(tokens, k + 1)) return k;
  }
  return i;
}

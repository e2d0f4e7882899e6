import { anonymousHeads, organizationHeads, titleHeads } from '../lexicon/arabic-speakers.ts';
import type { Token } from '../tokens.ts';
import { isDefinite, isHead } from './words.ts';

const heads = [organizationHeads, titleHeads, anonymousHeads];
const longestTarget = 3;

/**
 * اتهمت الرابطة التي وزعت 40 كاميرا | الشرطة بالتقصير, الذي قاطع الاقتراع | سلطات الإقليم بالتزوير: whether a clause on who speaks ends with those
 * whom the words are of, right after its own object. واتهم الشرطة التي أوقفت الناشط بالتقصير has nobody more.
 */
export function endsWithTarget(tokens: readonly Token[], from: number, end: number): boolean {
  if (!/^(?:الذي|التي|الذين|اللذان|اللتان)$/.test(tokens[from]?.form ?? '')) return false;
  for (let i = end - 1; i >= Math.max(from + 3, end - longestTarget); i--) {
    const [counted, object, target] = [tokens[i - 2], tokens[i - 1], tokens[i]];
    if (target?.kind !== 'word') return false;
    const isSomebody = heads.some((lexicon) => isHead(target.form, lexicon));
    const isWhole = object?.kind === 'word' && isDefinite(object.form);
    const isCounted = counted?.kind === 'number' && object?.kind === 'word';
    if (isSomebody && (isWhole || isCounted)) return true;
  }
  return false;
}

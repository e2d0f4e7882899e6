import { isIndefiniteAdjective } from '../lexicon/arabic-adjectives.ts';
import { anonymousHeads } from '../lexicon/arabic-speakers.ts';
import type { Token } from '../tokens.ts';
import { isDefinite, isHead } from './words.ts';

/** مصادر نيابية متابعة, مصدر مواكب للمفاوضات: a quality of the unnamed sources who stand first; متابعة الملف is what they do. */
export function isSourceQuality(tokens: readonly Token[], i: number, from: number): boolean {
  return (
    i > from &&
    isIndefiniteAdjective(tokens[i]?.form ?? '') &&
    isHead(tokens[from]?.form ?? '', anonymousHeads) &&
    !isDefinite(tokens[i + 1]?.form ?? '')
  );
}

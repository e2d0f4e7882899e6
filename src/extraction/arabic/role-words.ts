import { wordSet } from '../lexicon/word-set.ts';
import type { Token } from '../tokens.ts';

/** محافظ قنا بالإنابة: how somebody has a role. */
export const acting = wordSet('بالإنابة بالنيابة بالوكالة بالتكليف');

/** النائب عن الكتلة, المحامي عن الأسرة: whether a role may have whom it acts for after عن. */
export function actsFor(token: Token | undefined): boolean {
  return /^[وفلب]?(?:ال)?(?:نايب|نايبه|محامي|محام|محاميه|ممثل|ممثله|مرشح|مرشحه|مدافع|مدافعه|وكيل|وكيله)$/.test(
    token?.form ?? '',
  );
}

/** مصدر حكومي مطلع: one who knows, no beginning of a month. */
export function isKnowing(tokens: readonly Token[], i: number): boolean {
  return tokens[i]?.form === 'مطلع' && !/^(?:ال|هذا|عام|شهر)/.test(tokens[i + 1]?.form ?? '');
}

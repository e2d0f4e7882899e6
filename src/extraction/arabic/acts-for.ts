import type { Token } from '../tokens.ts';

/** النائب عن الكتلة, المحامي عن الأسرة: whether a role may have whom it acts for after عن. */
export function actsFor(token: Token | undefined): boolean {
  return /^[وفلب]?(?:ال)?(?:نايب|نايبه|محامي|محام|محاميه|ممثل|ممثله|مرشح|مرشحه|مدافع|مدافعه|وكيل|وكيله)$/.test(
    token?.form ?? '',
  );
}

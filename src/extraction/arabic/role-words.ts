import type { Token } from '../tokens.ts';

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

/** المشرفة على الدراسة, القائمون على المشروع: whether a role has what it is over, or knows, after على. */
export function isOver(token: Token | undefined): boolean {
  return /^[وفلب]?(?:ال)?(?:مطلع|مشرف|قايم|قايمين|وصي|موتمن|قيم|مقبل|وكيل)(?:ه|ين|ون|ان|ات|ا)?$/.test(
    token?.form ?? '',
  );
}

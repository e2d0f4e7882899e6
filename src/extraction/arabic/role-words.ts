import { isVerbalNoun } from '../lexicon/arabic-objects.ts';
import {
  documentHeads,
  mediaHeads,
  organizationHeads,
  titleHeads,
} from '../lexicon/arabic-speakers.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { Token } from '../tokens.ts';
import { bareNoun } from './words.ts';

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

/** محققتها, ناطقه: a role with whose it is. */
export function isOwnedRole(token: Token | undefined): boolean {
  const stem = /^(.{3,}?)(?:ها|هم|ه)$/.exec(token?.form ?? '')?.[1];
  if (stem === undefined || /ة[\u064b-\u0652]*$/u.test(token?.text ?? '')) return false;
  return titleHeads.has(stem) || titleHeads.has(stem.replace(/ت$/, 'ه'));
}

/** A noun for one person or one body. */
export function isSingular(form: string): boolean {
  const bare = bareNoun(form);
  return [titleHeads, organizationHeads, mediaHeads, documentHeads].some((heads) =>
    heads.has(bare),
  );
}

/** المشرفة على الدراسة, القائمون على المشروع: whether a role has what it is over, or knows, after على. */
export function isOver(token: Token | undefined): boolean {
  return /^[وفلب]?(?:ال)?(?:مطلع|مشرف|قايم|قايمين|وصي|موتمن|قيم|مقبل|وكيل)(?:ه|ين|ون|ان|ات|ا)?$/.test(
    token?.form ?? '',
  );
}

/** لدى مغادرته: what somebody did. */
export function isItsAct(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' &&
    /...(?:ه|ها|هم)$/.test(token.form) &&
    !token.text.endsWith('ة') &&
    isVerbalNoun(token.form)
  );
}

import { isVerbalNoun } from '../lexicon/arabic-objects.ts';
import type { Token } from '../tokens.ts';
import { isNumeral } from './groups.ts';
import { hasProclitic, isDefinite } from './words.ts';

/** بنحو 400 مليون, بـ43 مدرسة, بأكثر من: how much something is put at. */
export function isAmount(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token === undefined) return false;
  if (/^ب(?:نحو|حوالي|اكثر|اقل|قرابه|ما|زهاء|مليون|مليار|الف|الاف|ملايين)$/.test(token.form))
    return true;
  if (token.form === 'ب')
    return tokens[i + 1]?.kind === 'number' || tokens[i + 1]?.kind === 'quote';
  if (/^ب\p{N}/u.test(token.form)) return true;
  // بثلاثين ألف دولار, بعشرات الملايين.
  const amount = { ...token, form: token.form.slice(1), text: token.text.slice(1) };
  if (token.form.startsWith('ب') && isNumeral(amount)) return true;
  return (
    hasProclitic(token, 'ب') &&
    (tokens[i + 1]?.kind === 'number' || isVerbalNoun(token.form.slice(1)))
  );
}

/** التقرير | ثلاثة أخطاء: whether a number of something starts after a definite noun; السابعة عشرة, الثاني عشر are one number. */
export function startsCount(tokens: readonly Token[], i: number): boolean {
  const [before, form] = [tokens[i - 1]?.form ?? '', tokens[i]?.form ?? ''];
  const isTeen = /^عشره?$/.test(form) && ordinals.test(before);
  return isDefinite(before) && isNumeral(tokens[i]) && !isDefinite(form) && !isTeen;
}

const ordinals = /^ال(?:حادي|ثاني|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع)ه?$/;

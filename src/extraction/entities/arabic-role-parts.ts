import { bareNoun, isDefinite, isHead } from '../arabic/words.ts';
import { leaders } from '../lexicon/arabic-roles.ts';
import { titleHeads } from '../lexicon/arabic-speakers.ts';
import type { Token } from '../tokens.ts';
import { isFormer } from './arabic-attached.ts';
import { isBodyNoun } from './arabic-body-noun.ts';
import { territories } from './arabic-body-place.ts';
import type { BodyContext } from './arabic-body.ts';

/** The words that no comma parts. */
export function betweenCommas({ text, tokens }: BodyContext): Token[][] {
  const parts: Token[][] = [];
  tokens.forEach((token, i) => {
    const gap = text.slice(tokens[i - 1]?.end ?? token.start, token.start);
    // الوزير السابق | ورئيس الجمعية: what somebody is, after what they were.
    const isNow = token.form.startsWith('و') && isHead(token.form.slice(1), titleHeads);
    const isAfterPast = isNow && parts.at(-1)?.some(({ form }) => isFormer(form)) === true;
    if (i === 0 || isAfterPast || /[،,؛]/.test(gap)) parts.push([token]);
    else parts.at(-1)?.push(token);
  });
  // مدافع الوفاق السابق | والمحلل في القناة: of no more than what they are now.
  return parts.filter((part, k) => {
    const isThen = part.some(({ form }) => isFormer(form));
    return !isThen || parts[k + 1]?.[0]?.form.startsWith('و') !== true;
  });
}

/** منسقة الشؤون الإنسانية في السودان, المقرر الخاص المعني بالسكن, المنسق المقيم: offices that no other body has. */
export function isOfUnitedNations(tokens: readonly Token[]): boolean {
  const words = tokens.map(({ form }) => form).join(' ');
  return /^(?:منسقه? الشوون الانسانيه|المنسقه? المقيمه?|المقرره? الخاصه?)(?= |$)(?!.*الاتحاد)/.test(
    words,
  );
}

/** الرئيس السابق, الملك الراحل: of the head of a state and no other. */
export function isStatesman(form: string): boolean {
  return /^(?:السابق|السابقه|الاسبق|الحالي|المنتخب|الراحل|الجديد|الموقت|الانتقالي)$/.test(form);
}

/** مديرة المبيعات في المدار | للملاحة: the name of a firm with what it is for, after who works there. */
export function isFirmFor(head: string, tokens: readonly Token[], i: number): boolean {
  const [before, token, next] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  const isWithin =
    /^(?:في|لدي)$/.test(before?.form ?? '') || token?.form.startsWith('بال') === true;
  const name = token?.form.replace(/^ب(?=ال)/, '') ?? '';
  return (
    i > 1 &&
    isWithin &&
    isHead(head, leaders) &&
    isDefinite(name) &&
    /^لل.{3,}/.test(next?.form ?? '') &&
    !isBodyNoun(token) &&
    !territories.has(bareNoun(name))
  );
}

/** مديرة البرنامج في | مارانغا: where somebody does what they lead. */
export function isOfTask(tokens: readonly Token[], i: number): boolean {
  return i === 3 && /^ال(?:برنامج|مشروع|حمله|مبادره|بعثه)$/.test(tokens[1]?.form ?? '');
}

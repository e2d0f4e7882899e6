import type { Token } from '../tokens.ts';
import { nameParticles } from '../lexicon/arabic-name-parts.ts';
import { isCompound, isNamePart, startsName, withinNames } from './name-words.ts';

const longestName = 8;

/** التابع لمجموعة الحياة, فرع المجمع, إحدى شركات المجموعة: what a body is, after a role in it. */
export function tellsOfBody(tokens: readonly Token[], i: number): boolean {
  const [form, next] = [tokens[i]?.form ?? '', tokens[i + 1]?.form ?? ''];
  if (/^ال(?:تابع|مملوك|منضوي|منبثق|متفرع|مشغل|مالك|منتج|ناشط|عامل|مختص|معني|متخصص)ه?$/.test(form))
    return !startsName(tokens, i);
  return /^(?:فرع|ذراع|احدي?|وحده)$/.test(form) && next !== '';
}

/** مديرة المستشفى، حياة الزواري،: where a whole name ends before a comma, though its first word is another elsewhere. Null where none does. */
export function nameUpToComma(tokens: readonly Token[], from: number): number | null {
  if (!startsName(tokens, from)) return null;
  for (let i = from + 1; i < from + longestName; i++) {
    if (tokens[i]?.form === '،') return i > from + 1 ? i : null;
    // يزيد آل الشيخ, زهدي السيد.
    const isWithin =
      nameParticles.has(tokens[i - 1]?.form ?? '') || withinNames.has(tokens[i]?.form ?? '');
    if (!isNamePart(tokens[i]) && !isWithin && !isCompound(tokens[i - 1], tokens[i])) return null;
  }
  return null;
}

import type { Token } from '../tokens.ts';

const relative = /^(?:الذي|التي|الذين|اللذان|اللذين|اللتان|اللتين|وهو|وهي|وهم)$/;
/** What was done to a document or a source, and no noun that a clause starts with. */
const participle =
  /^ال(?:منشور|صادر|مورخ|موقع|معد|منجز|مقدم|معلن|موجه|مودع|مسرب|مرفوع|مدعوم|ممول|مكون|مولف|تابع|مستند|مبني|مذكور|معنون|متاح|محدث|مرسل|مسجل)ه?$/;
const furthest = 25;

/**
 * وبحسب الدراسة، المنشورة في مجلة «الضفاف»، | يرتفع الخطر: the comma after what is said of a source between commas; the first comma where
 * nothing is.
 */
export function afterSourceAside(tokens: readonly Token[], comma: number, to: number): number {
  const form = tokens[comma + 1]?.form ?? '';
  if (tokens[comma]?.kind !== 'mark' || !(relative.test(form) || participle.test(form)))
    return comma;
  for (let i = comma + 2; i < Math.min(to, comma + furthest); i++) {
    if (/^[،,]$/.test(tokens[i]?.form ?? '')) return i + 1 < to ? i : comma;
    if (tokens[i]?.form === ':' || tokens[i]?.form === '.') return comma;
  }
  return comma;
}

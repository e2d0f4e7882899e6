import { isAdverb, timesLength } from '../lexicon/arabic-manner.ts';
import { demonstratives, timeWords } from '../lexicon/arabic-words.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { Token } from '../tokens.ts';

/** Where the words end that say with what force or how often, and not what is said; the token where none start: بشدة, بأشد العبارات. */
export function mannerEnd(tokens: readonly Token[], i: number): number {
  const form = tokens[i]?.form ?? '';
  if (forceful.has(form) || isAdverb(form)) return i + 1;
  const times = timesLength([i, i + 1, i + 2].map((k) => tokens[k]?.form ?? ''));
  if (times > 0) return i + times;
  const isPair = /^ب(?:اشد|اقسي|اقوي|ابلغ|شكل|صوره)$/.test(form) && tokens[i + 1]?.kind === 'word';
  return isPair ? i + 2 : i;
}

const forceful = wordSet(
  'بشدة بقوة بحزم بصراحة بوضوح بحدة قطعيا نهائيا ضمنا ضمنيا بأغلبية بالأغلبية بغالبية بأكثرية بالإجماع بإجماع',
);

/** هذا الأسبوع: when. */
export function isThisTime(tokens: readonly Token[], i: number): boolean {
  return demonstratives.has(tokens[i]?.form ?? '') && timeWords.has(tokens[i + 1]?.form ?? '');
}

/** من دون تحديد, دون ذكر, بدون, من غير: what a speaker leaves out. */
export function isWithout(tokens: readonly Token[], i: number): boolean {
  const form = tokens[i]?.form ?? '';
  if (form === 'من') return /^(?:دون|غير)$/.test(tokens[i + 1]?.form ?? '');
  return /^(?:ب?دون)$/.test(form);
}

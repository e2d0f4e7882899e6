import { isAdverb, timesLength } from '../lexicon/arabic-manner.ts';
import { titleHeads } from '../lexicon/arabic-speakers.ts';
import { demonstratives, timeWords } from '../lexicon/arabic-words.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { Token } from '../tokens.ts';
import { isHead } from './words.ts';

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

/** هذا الأسبوع, العام الماضي: when. */
export function isThisTime(tokens: readonly Token[], i: number): boolean {
  const [form, next] = [tokens[i]?.form ?? '', tokens[i + 1]?.form ?? ''];
  return (demonstratives.has(form) && timeWords.has(next)) || isThatTime(tokens, i);
}

/** العام الماضي, الربع الأول: a stretch of time and which of them; الأمين العام الحالي is whoever has the role now. */
export function isThatTime(tokens: readonly Token[], i: number): boolean {
  const [before, form, next] = [i - 1, i, i + 1].map((k) => tokens[k]?.form ?? '');
  if (!stretches.test(form ?? '') || !which.test(next ?? '')) return false;
  return !(before?.startsWith('ال') === true && isHead(before, titleHeads));
}

const stretches = /^ال(?:عام|شهر|اسبوع|يوم|سنه|ربع|موسم|قرن|فصل|سداسي|ثلاثي)$/;
const which =
  /^ال(?:ماضي|ماضيه|جاري|جاريه|مقبل|مقبله|حالي|حاليه|قادم|قادمه|فايت|فايته|منصرم|منصرمه|منقضي|فارط|فارطه|مايل|نفسه|اول|ثاني|ثالث|رابع|اخير|اخيره)$/;

/** من دون تحديد, دون ذكر, بدون, من غير: what a speaker leaves out. */
export function isWithout(tokens: readonly Token[], i: number): boolean {
  const form = tokens[i]?.form ?? '';
  if (form === 'من') return /^(?:دون|غير)$/.test(tokens[i + 1]?.form ?? '');
  return /^(?:ب?دون)$/.test(form);
}

/** لليوم الثالث, للمرة الثانية. */
export const forTime = /^لل(?:يوم|ليله|مره|اسبوع|شهر|عام|سنه|موسم)$/;

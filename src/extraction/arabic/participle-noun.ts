import { wordSet } from '../lexicon/word-set.ts';
import type { Token } from '../tokens.ts';

/** قدم مقترحا, 14 موردا: a participle that is a noun, where no comma is before it, or a number is. */
export function isParticipleNoun(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  if (before?.kind === 'number') return true;
  const next = tokens[i + 1]?.form ?? '';
  // بين محتجين غاضبين.
  if (before?.form === 'بين') return true;
  // رفعوا لافتة مكتوب عليها: a banner, where لافتة إلى is how somebody speaks.
  if (/^لافت[هت]/.test(tokens[i]?.form ?? '') && before?.kind !== 'mark')
    return !/^(?:الي|ب?ان(?:ه|ها|هم)?|(?:ال)?(?:نظر|انتباه)|في|خلال)$/.test(next);
  const form = tokens[i]?.form ?? '';
  // رقابة مشددة على الإعلام: an adjective of a noun that agrees with it.
  const isQuality = form === 'مشدده' && /..(?:ه|ات)$/.test(before?.form ?? '');
  if (isQuality && before?.form.startsWith('ال') !== true) return true;
  return nounsToo.has(form) && before?.kind !== 'mark';
}

/** Participles that are nouns wherever no comma is before them: قدم مقترحا. */
const nounsToo = wordSet('مقترحا مقترحة مفسرا مركزا مرجعا مرجعة');

import { wordSet } from '../lexicon/word-set.ts';
import type { Clause } from './subject.ts';

const opening = wordSet('وذلك ردا تعليقا تعقيبا جوابا نقلا استنادا');
const inOccasions = wordSet(
  'تصريح تصريحات مقابلة حديث حوار مداخلة كلمة كلمته كلمتها مؤتمر بيان اتصال منشور تغريدة تدوينة إحاطة خطاب رسالة لقاء بلاغ مقال حديثه حديثها',
);
const duringOccasions = wordSet(
  'مؤتمر مقابلة اتصال لقاء جلسة كلمة كلمته كلمتها حديثه حديثها اجتماع زيارة زيارته زيارتها مشاركته مشاركتها استقباله إحاطة ندوة افتتاح حفل جولة لقائه لقائها مداخلة حوار',
);

/** في إشارة إلى, في تلميح واضح إلى, في غمز من قناة: whom or what the words are about. */
const hints = wordSet('إشارة تلميح غمز تعريض إيماءة إيحاء');

/** Nouns of an answer, alone or with whose it is: ردا, تعليقه, إجابتها. */
export const answers = /^(?:ال)?(?:رد|تعليق|تعقيب|جواب|اجاب)(?:ا|ه|ها|هم|هما|ته|تها|تهم)?$/;

/**
 * Whether an adjunct starts at a token that is no more of what was said: وذلك، رداً على سؤال; في تصريح لصحيفة.
 *
 * @returns the first token to be read on from, or null.
 */
export function readResponse({ tokens, to }: Clause, i: number): { next: number } | null {
  const [token, next] = [tokens[i], tokens[i + 1]];
  if (token === undefined || next === undefined || i + 1 >= to) return null;
  const isAdjunct =
    opening.has(token.form) ||
    (token.form === 'في' && (inOccasions.has(next.form) || answers.test(next.form))) ||
    (token.form === 'في' && hints.has(next.form) && tokens[i + 2]?.kind === 'word') ||
    ((token.form === 'خلال' || token.form === 'عقب' || token.form === 'اثناء') &&
      duringOccasions.has(next.form)) ||
    (token.form === 'على' && next.form === 'هامش') ||
    (token.form === 'عبر' && /^(?:حساب|صفحت)/.test(next.form));
  return isAdjunct ? { next: i + 1 } : null;
}

import { isHead } from '../arabic/words.ts';
import { wordSet } from '../lexicon/word-set.ts';

const envoys = wordSet(
  'ممثل ممثلة مبعوث مبعوثة مندوب مندوبة موفد موفدة منسق منسقة مقرر مقررة مستشار مستشارة سفير سفيرة',
);
const qualities = wordSet('خاص دائم مقيم مناوب شخصي رفيع');

/** Whether a role is of somebody sent. */
export function isEnvoy(head: string): boolean {
  return isHead(head, envoys);
}

/** ممثلة الاتحاد الأوروبي الخاصة: an adjective of who is sent. */
export function isOfEnvoy(form: string): boolean {
  return /^ال./.test(form) && qualities.has(form.slice(2).replace(/ه$/, ''));
}

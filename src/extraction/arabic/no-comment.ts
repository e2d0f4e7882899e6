import { wordSet } from '../lexicon/word-set.ts';
import type { Clause } from './subject.ts';

const refusals = wordSet('رفض رفضت رفضوا امتنع امتنعت امتنعوا يرفض ترفض أحجم أحجمت اعتذر اعتذرت');
const negations = wordSet('لم لن يتسن يصدر');
const comments = wordSet('التعليق للتعليق تعليق التعقيب للتعقيب الإدلاء الرد الإجابة لطلب طلب طلبات');

/** Whether somebody refuses to comment from a token on; that is no statement. */
export function isNoComment({ tokens, to }: Clause, i: number): boolean {
  const form = tokens[i]?.form.replace(/^[وف](?=..)/, '') ?? '';
  if (
    !refusals.has(form) &&
    !(negations.has(form) && /^(?:ي|ت)(?:رد|علق|تسن|صدر|جب)/.test(tokens[i + 1]?.form ?? ''))
  )
    return false;
  for (let k = i + 1; k < Math.min(to, i + 14); k++)
    if (
      comments.has(tokens[k]?.form ?? '') &&
      /تع|اجاب|ادلاء|رد/.test(
        `${tokens[k]?.form}${tokens[k + 1]?.form}${tokens[k + 2]?.form}${tokens[k + 3]?.form}`,
      )
    )
      return true;
  return false;
}

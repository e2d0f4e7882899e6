import { wordSet } from '../lexicon/word-set.ts';
import type { Clause } from './subject.ts';

const refusals = wordSet(
  `رفض رفضت رفضوا رفضا رفضتا رافضا رافضة رافضين ممتنعا ممتنعة متحفظا متحفظة يرفض ترفض امتنع امتنعت امتنعوا امتنعا يمتنع تمتنع أحجم أحجمت أحجموا يحجم تحجم اعتذر اعتذرت اعتذروا
  تحفظ تحفظت تجنب تجنبت تجنبوا فضل فضلت فضلوا عدم`,
);
const negations = wordSet('لم لن لا ولم ولن ولا');
/** Verbs whose denial says that no answer came, in the forms that follow لم. */
const answers =
  /^[يت](?:رد|ردوا|ردا|علق|علقوا|علقا|جب|جيب|جيبوا|جيبا|ستجب|ستجيب|ستجيبوا|ستجيبا|صدر|تسن|تسني|تسنى|دل|دلي|عقب|وضح)$/;
const comments = wordSet(
  `التعليق للتعليق تعليق تعليقا تعقيب التعقيب للتعقيب تعقيبا الإدلاء الرد رد ردا الإجابة للإجابة الاستجابة لطلب طلب طلبات لطلبات أسئلة الأسئلة لأسئلة سؤال استفسار استفسارات لاستفسارات
  اتصال اتصالات لاتصالات رسائل الحصول تصريح تصريحات`,
);
const furthest = 12;

/** Whether somebody refuses to comment from a token on, or gives no answer; that is no statement. */
export function isNoComment({ tokens, to }: Clause, i: number): boolean {
  const form = tokens[i]?.form ?? '';
  const bare = form.replace(/^[وف](?=..)/, '');
  const next = tokens[i + 1]?.form ?? '';
  if (negations.has(bare) && answers.test(next)) return hasComment({ tokens, to }, i + 2);
  if (negations.has(bare) && disclosures.test(next)) return !opensClause(tokens, i + 2);
  if (!refusals.has(bare)) return false;
  for (let k = i + 1; k < Math.min(to, i + furthest); k++) {
    const word = tokens[k]?.form ?? '';
    if (tokens[k]?.kind === 'quote' || tokens[k]?.form === ':') return false;
    if (/^(?:ال|لل)?(?:تعليق|تعقيب)/.test(word)) return true;
    if (/^(?:ال|لل)?(?:ادلاء|اجابه|رد)$/.test(word)) return true;
    // رافضا الكشف عن الكميات, رفض تسميته: what is kept back.
    if (k <= i + 2 && kept.test(word)) return true;
    if (tokens[k - 1]?.form === 'عن' && k <= i + 4 && untold.test(word)) return true;
  }
  return false;
}

const kept = /^(?:ال)?(?:كشف|افصاح|تسمي|خوض|تطرق)(?:ه|ته|تها|تهم)?$/;
/** وامتنع عن تحديد الجهة, أحجمت عن تأكيد الخبر: what is not told, after عن. */
const untold =
  /^(?:ال)?(?:تحديد|ذكر|تاكيد|نفي|ربط|توضيح|ايضاح|حديث|وصف|توقع|تقدير|شرح|اعلان|نشر|تقديم|اعطاء)(?:ه|ها|هم|هما|ته|تها)?$/;

/** لم تفصح عن الموعد, لم يحدد موعداً: nothing is disclosed; لم يكشف أن is of another clause. */
const disclosures = /^[يت](?:فصح|كشف|حدد|ذكر|سم|عط|قدم|شر)(?:وا|ا)?$/;

function opensClause(tokens: Clause['tokens'], from: number): boolean {
  return [0, 1, 2, 3].some((k) => /^(?:ان|انه|انها|انهم|بان)$/.test(tokens[from + k]?.form ?? ''));
}

function hasComment({ tokens, to }: Pick<Clause, 'tokens' | 'to'>, from: number): boolean {
  for (let k = from; k < Math.min(to, from + furthest); k++) {
    if (tokens[k]?.form === ':') return false;
    if (comments.has(tokens[k]?.form ?? '')) return true;
  }
  return false;
}

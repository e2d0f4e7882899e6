import { wordSet } from '../lexicon/word-set.ts';
import type { Token } from '../tokens.ts';
import { opensThat } from './complementizers.ts';
import { isMute } from './mute.ts';
import { amounts } from './object-starts.ts';
import type { Clause } from './subject.ts';
import { type FoundVerb, isDefinite } from './words.ts';

const negations = /^[وف]?(?:لم|لن|لا|لما)$/;
/** Classes whose denial says something too: لم يستبعد أن, لا يعتقد أن. */
const saidWithNot =
  /^(?:deny|rule-out|opine|predict|doubt|reject|hope|fear|estimate|condemn|criticise)$/;
/** Words before أن after which an act is not, or not yet, done. */
const undone = wordSet(
  `دون بدون المتوقع المقرر المرتقب المنتظر المرجح المفترض الممكن المحتمل المؤمل المأمول المطلوب الأجدر الأحرى الأولى الضروري اللازم الواجب يجب يمكن ينبغي لابد بد يفترض يتوقع ينتظر يرجح يحتمل يتعين يلزم
  يستحسن يريد تريد أراد أرادت يحاول تحاول حاول حاولت يستطيع تستطيع يكاد تكاد كاد كادت عسى لعل عليه عليها يأمل تأمل يود تود رفض رفضت يرفض ترفض`,
);

/** Whether a verb tells what nobody said: لم يعلن عن موعد, دون أن يكشف عن أسمائهم, ومن المتوقع أن تعلن, قد يؤكد. */
export function isUnsaid(tokens: readonly Token[], at: number, verb: FoundVerb): boolean {
  if (isNounOf(tokens, at) || isGoal(tokens, at) || isBetween(tokens, at) || isElative(tokens, at))
    return true;
  // يبلغ عدد السكان: as many as they are.
  const isAmount = verb.verb.lemma === 'أبلغ' && verb.tense === 'imperfect';
  if (isAmount && amounts.has(tokens[at + 1]?.form ?? '')) return true;
  if (verb.tense !== 'imperfect' || verb.hasConjunction) return verb.verb.lemma === 'أخفى';
  const [two, one] = [tokens[at - 2]?.form ?? '', tokens[at - 1]?.form ?? ''];
  // لا تخفي سلمى راضي أن: what somebody does not hide.
  const isHiding = verb.verb.lemma === 'أخفى';
  if (negations.test(one)) return !isHiding && !saidWithNot.test(verb.verb.class);
  if (isHiding) return true;
  if (one === 'ان') return undone.has(two.replace(/^[وف](?=...)/, ''));
  return /^(?:[وف]?قد|[وف]?سوف)$/.test(one) || isNotYet(tokens, at);
}

/** لم يكن كمال زين يتوقع, ولم تعد الشركة تعتقد: what somebody no longer does, or did not. */
function isNotYet(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i > Math.max(0, at - 7) && tokens[i]?.kind === 'word'; i--)
    if (/^[يت](?:كن|عد|كونوا|عودوا)$/.test(tokens[i]?.form ?? ''))
      return /^[وف]?لم$/.test(tokens[i - 1]?.form ?? '');
  return false;
}

/** سجل هدفين, سجلت ارتفاعا: a goal or a figure, and nothing that is said. */
function isGoal(tokens: readonly Token[], at: number): boolean {
  const [verb, object] = [tokens[at]?.form ?? '', tokens[at + 1]?.form ?? ''];
  return (
    /^[وف]?(?:سجل|[يت]سجل)(?:ت|وا|ون)?$/.test(verb) &&
    /^(?:ال)?(?:هدف|ثنايي|ثلاثي|رباعي|هاتريك|نقط|نقاط|اهداف|حضور|فوز|خسار|رقم|ارتفاع|انخفاض|نتيج|زياد|تعادل)(?:ا|ين|تين|ه|ات|ه[اي]?)?$/.test(
      object,
    )
  );
}

/** العلاقة | بين الوزارة والشركة أن, صلحا | بين جيلين: the preposition, right after a noun of what cannot speak or an object. */
function isBetween(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (tokens[at]?.text !== 'بين' || before === undefined) return false;
  if (isDefinite(before.form) && isMute(before)) return true;
  const isObject = before.kind === 'bracket' || /...ا$/.test(before.form);
  return isObject && before.isKnown !== true && !opensThat(tokens, at + 1);
}

/** أبرز | التحديات: the elative, which is spelled as the verb, before the things that stand out. */
function isElative(tokens: readonly Token[], at: number): boolean {
  const things = tokens[at + 1];
  return (
    /^و?ابرز$/.test(tokens[at]?.form ?? '') &&
    things !== undefined &&
    isDefinite(things.form) &&
    isMute(things)
  );
}

/** رد الرابطة لم يتأخر, طلب الشركة لن يلقى: a noun that is spelled as the verb, of whose it is. */
function isNounOf(tokens: readonly Token[], at: number): boolean {
  const [token, owner, next] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  return (
    /^[وف]?(?:رد|طلب|عرض|وعد|شرح|نقد|ذكر|شكر|نفي)$/.test(token?.form ?? '') &&
    isDefinite(owner?.form ?? '') &&
    /^(?:لم|لن|ليس|كان|جاء|اتي)$/.test(next?.form ?? '')
  );
}

/** تضيف وهي تشير إلى طفلها, يشير بيده إلى التلال: what somebody points to says nothing. */
export function isGesture({ tokens }: Clause, { verb, tense }: FoundVerb, at: number): boolean {
  if (verb.lemma !== 'أشار' && verb.lemma !== 'لوح') return false;
  if (/^(?:ال)?(?:ساع|عقارب|بوصل|موشر الساع|عداد|ميزان|ابر|سهم)/.test(tokens[at + 1]?.form ?? ''))
    return true;
  const isWhile = tense === 'imperfect' && /^و(?:هو|هي|هم)$/.test(tokens[at - 1]?.form ?? '');
  return isWhile || [1, 2].some((k) => limbs.test(tokens[at + k]?.form ?? ''));
}

const limbs = /^ب(?:يد|اصبع|راس|ذراع|كف|عين|سباب|عصا)(?:ه|ها|هم|يه|يها|ته|تها)$/;

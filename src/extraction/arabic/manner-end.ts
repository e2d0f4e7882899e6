import { remember } from '../remember.ts';
import { isAdverb, isMannerNoun, mayStartTimes, timesLength } from '../lexicon/arabic-manner.ts';
import { givenNames, titleHeads } from '../lexicon/arabic-speakers.ts';
import { demonstratives, timeWords } from '../lexicon/arabic-words.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { Token } from '../tokens.ts';
import { opensPlace } from './circumstance.ts';
import { isNamePart, nameWord } from './name-words.ts';
import { isHead } from './words.ts';

/** Where the words end that say with what force or how often, and not what is said; the token where none start: بشدة, بأشد العبارات. */
export function mannerEnd(tokens: readonly Token[], i: number): number {
  const form = tokens[i]?.form ?? '';
  if (!mayStartManner(form) || opensPlace(form, tokens[i + 1]?.form ?? '')) return i;
  if (forceful.has(form) || isAdverbAt(tokens, i)) return i + 1;
  const without = withoutEnd(tokens, i);
  if (without > i) return without;
  const times = timesLength([i, i + 1, i + 2].map((k) => tokens[k]?.form ?? ''));
  if (times > 0) return i + times;
  const isPair = /^ب(?:اشد|اقسي|اقوي|ابلغ|شكل|صوره)$/.test(form) && tokens[i + 1]?.kind === 'word';
  return isPair || isOnThis(tokens, i) ? i + 2 : i;
}

/** أشاد بهذه المناسبة | بالتعاون: on what occasion. */
function isOnThis(tokens: readonly Token[], i: number): boolean {
  return (
    /^به(?:ذه|ذا)$/.test(tokens[i]?.form ?? '') &&
    /^ال(?:مناسبه|شان|صدد|خصوص|اطار|سياق)$/.test(tokens[i + 1]?.form ?? '')
  );
}

/** Whether any such words start with one, which few do. */
const mayStartManner = remember(
  (form) =>
    forceful.has(form) ||
    isAdverb(form) ||
    mayStartTimes(form) ||
    /^(?:بلا|ب?دون|من|ب(?:اشد|اقسي|اقوي|ابلغ|شكل|صوره|هذه|هذا))$/.test(form),
);

/** مبتسمة, سعيدة, where سعيدة مخلوفي is somebody: whether a word is how one speaks. */
function isAdverbAt(tokens: readonly Token[], i: number): boolean {
  const form = tokens[i]?.form ?? '';
  return isAdverb(form) && !(givenNames.has(form) && isNamePart(tokens[i + 1]));
}

/** بلا تردد, دون أي تحفظ, من غير مواربة: what is not in how somebody speaks. */
function withoutEnd(tokens: readonly Token[], i: number): number {
  const isOfTwo = isWithout(tokens, i) && tokens[i]?.form === 'من';
  if (!isOfTwo && !/^(?:بلا|ب?دون)$/.test(tokens[i]?.form ?? '')) return i;
  const noun = i + (isOfTwo ? 2 : 1);
  const at = tokens[noun]?.form === 'اي' ? noun + 1 : noun;
  return isMannerNoun(`ب${tokens[at]?.form ?? ''}`) ? at + 1 : i;
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
  if (!isStretch(tokens[i]?.form ?? '') || !which.test(tokens[i + 1]?.form ?? '')) return false;
  const before = tokens[i - 1]?.form ?? '';
  return !(before.startsWith('ال') && isHead(before, titleHeads));
}

const stretches = /^ال(?:عام|شهر|اسبوع|يوم|سنه|ربع|موسم|قرن|فصل|سداسي|ثلاثي)$/;
const isStretch = remember((form) => stretches.test(form));
const which =
  /^ال(?:ماضي|ماضيه|جاري|جاريه|مقبل|مقبله|حالي|حاليه|قادم|قادمه|فايت|فايته|منصرم|منصرمه|منقضي|فارط|فارطه|مايل|نفسه|اول|ثاني|ثالث|رابع|اخير|اخيره)$/;

/** من دون تحديد, دون ذكر, بدون, من غير: what a speaker leaves out. */
export function isWithout(tokens: readonly Token[], i: number): boolean {
  const form = tokens[i]?.form ?? '';
  if (form === 'من') return /^(?:دون|غير)$/.test(tokens[i + 1]?.form ?? '');
  return /^(?:ب?دون)$/.test(form);
}

/** خلف مكتبه, خلف الحاجز: behind what somebody is, and nobody's name. */
export function isBehind(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  if (tokens[i]?.form !== 'خلف' || next?.kind !== 'word') return false;
  return nameWord(next) === 'common' && /^ال|(?:ه|ها|هم)$/.test(next.form);
}

/** لليوم الثالث, للمرة الثانية. */
export const forTime = /^لل(?:يوم|ليله|مره|اسبوع|شهر|عام|سنه|موسم)$/;

/** في 2025, في يناير: when, or at the end of the sentence. */
export function isTime(token: Token | undefined): boolean {
  return token === undefined || token.kind === 'number' || timeWords.has(token.form);
}

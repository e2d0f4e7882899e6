import { isAgency } from '../arabic/medium-phrase.ts';
import { isOfGuild } from '../arabic/told-to.ts';
import { bareNoun, isDefinite, isHead } from '../arabic/words.ts';
import { functionWords } from '../lexicon/arabic-common-words.ts';
import { isVerbalNoun } from '../lexicon/arabic-objects.ts';
import { purposePrepositions, suffered } from '../lexicon/arabic-purposes.ts';
import { givenNames, mediaHeads } from '../lexicon/arabic-speakers.ts';
import { prepositions } from '../lexicon/arabic-words.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { BodyContext } from './arabic-body.ts';
import { addressed, complementEnd, isOther, shortNouns } from './arabic-body-words.ts';

/**
 * Where a purpose ends that is a part of a body's name: للصحة, لحقوق الإنسان, لتشغيل وإغاثة اللاجئين, لوقاية النباتات
 * ومكافحتها. Null where none starts.
 */
export function purposeEnd(
  { tokens, gazetteer }: BodyContext,
  i: number,
  limit: number,
  body: number,
): number | null {
  if (isOfAccord(tokens, body, i) || isOfDeputy(tokens, body, i) || isAsked(tokens, body, i))
    return null;
  const form = tokens[i]?.form ?? '';
  // كهرباء لبنان: a name that starts with the letter.
  if (gazetteer.match(tokens, i)?.clitics === 0 || givenNames.has(form)) return null;
  const isMedium = isHead(form, mediaHeads) && !isAgency(tokens, i);
  if (isMedium || (addressed.test(form) && !isOfGuild(tokens, i))) return null;
  // المجلس القبلي لأولاد موسى.
  if (
    /^ل(?:اولاد|ال|بني|قبيله|عشيره|قبايل|عشاير)$/.test(form) &&
    tokens[i + 1]?.kind === 'word' &&
    i + 2 <= limit
  )
    return i + 2;
  if (/^لل../.test(form)) {
    if (suffered.has(form.slice(2))) return null;
    // للحق في الدواء, للدفاع عن الحريات.
    const [next, after] = [tokens[i + 1]?.form ?? '', tokens[i + 2]];
    const isWhole = purposePrepositions.get(form.slice(2)) === next && i + 2 < limit;
    return isWhole && after?.kind === 'word' && isDefinite(after.form) ? i + 3 : i + 1;
  }
  const noun = form.slice(1);
  if (!/^ل.../.test(form) && !(form.startsWith('ل') && shortNouns.has(`ال${noun}`))) return null;
  for (let k = i + 1; k < Math.min(limit, i + 4); k++) {
    const next = tokens[k];
    const isOther = [prepositions, givenNames, functionWords].some((words) =>
      words.has(next?.form ?? ''),
    );
    if (next?.kind !== 'word' || isOther) return null;
    // لإنشاء مصنع للأعلاف: what is done for once, and no purpose of a body.
    if (isDefinite(next.form)) return /^(?:و|لل)/.test(next.form) ? null : k + 1;
    // لقبائل فزان: a place closes it as the article does.
    if (next.isKnown === true) return k + 1;
  }
  return null;
}

/** Bodies that are named by a cause: الحركة من أجل, جمعية أطباء من أجل. */
const campaigners = wordSet(
  'حركة حزب تحالف اتحاد ائتلاف جبهة تجمع منظمة مركز جمعية مؤسسة شبكة حملة مبادرة منتدى تيار تنسيقية نداء تكتل مجموعة معهد رابطة ملتقى مرصد كتلة قوى فدرالية كونفدرالية لقاء عصبة',
);

/** من أجل التناوب, عن المعتقلين: where what a body is for ends that starts with a preposition. Null where none starts. */
export function takenEnd(
  context: BodyContext,
  i: number,
  { limit, from, isClosed }: { limit: number; from: number; isClosed: boolean },
): number | null {
  const { tokens } = context;
  // معا من أجل السلام.
  const at = i === from + 1 && isForCause(tokens, i + 1, from) ? i + 1 : i;
  if (!isForCause(tokens, at, from))
    return isClosed && i > from + 1 ? complementEnd(context, i, limit) : null;
  let end = at + 3;
  const isOpen = !isDefinite(tokens[at + 2]?.form ?? '');
  if (isOpen && isDefinite(tokens[end]?.form ?? '') && tokens[end]?.kind === 'word') end++;
  while (end < limit && /^وال.../.test(tokens[end]?.form ?? '') && !isOther(context, end)) end++;
  return Math.min(end, limit);
}

/** التحالف من أجل التناوب, أطباء من أجل حقوق الإنسان: whether a body goes on with the cause that it is named by. */
function isForCause(tokens: BodyContext['tokens'], i: number, from: number): boolean {
  const cause = tokens[i + 2];
  return (
    tokens[i]?.form === 'من' &&
    tokens[i + 1]?.form === 'اجل' &&
    i > from &&
    cause?.kind === 'word' &&
    // حزب الأمة من أجل تجاوز الأزمة: what it asks for.
    !isVerbalNoun(cause.form) &&
    tokens.slice(Math.max(from, i - 4), i).some(({ form }) => campaigners.has(bareNoun(form)))
  );
}

const accords =
  /^[وبل]?(?:ال)?(?:اتفاقيه|اتفاق|اتفاقا|عقد|عقدا|مذكره|مذكرات|شراكه|بروتوكول|تفاهم|تعاقد|تعاقدت|اتفقت|وقعت|توقيع|مفاوضات|محادثات|مباحثات)$/;

/** اتفاقية مع صندوق الزراعة لتمويل المزارع: what an accord is for, and not the body that it is with. */
function isOfAccord(tokens: BodyContext['tokens'], body: number, i: number): boolean {
  if (!/^(?:مع|بين)$/.test(tokens[body - 1]?.form ?? '')) return false;
  const noun = /^ل(?!ل)(.{3,})$/.exec(tokens[i]?.form ?? '')?.[1];
  if (noun === undefined || !isVerbalNoun(noun)) return false;
  return tokens.slice(Math.max(0, body - 6), body).some(({ form }) => accords.test(form));
}

/** Bodies of a place, which no single purpose is a part of. */
const local = wordSet('محافظة ولاية بلدية أمانة إمارة جامعة محكمة سفارة قنصلية حكومة');

/** رفعوا طلبا إلى بلدية النهر لفتح الطريق: what a body is asked for; الأمانة العامة لحماية الشاطئ is called so. */
function isAsked(tokens: BodyContext['tokens'], body: number, i: number): boolean {
  const noun = /^ل(?!ل)(.{3,})$/.exec(tokens[i]?.form ?? '')?.[1];
  return (
    noun !== undefined &&
    isVerbalNoun(noun) &&
    isHead(tokens[body]?.form ?? '', local) &&
    !isDefinite(tokens[body]?.form ?? '')
  );
}

/** Bodies whose deputies have a field each. */
const divided = wordSet(
  'محافظة ولاية بلدية جامعة شركة بنك مصرف كلية مستشفى مجموعة وزارة أمانة مديرية نيابة محكمة',
);

/** وكيل محافظة قنا لشؤون الريف, بجامعة بنها للدراسات العليا: what somebody has the care of, and no part of the name. */
function isOfDeputy(tokens: BodyContext['tokens'], body: number, i: number): boolean {
  const [form, whole] = [tokens[i]?.form ?? '', tokens[body]?.form ?? ''];
  const noun = whole.replace(/^[وب](?=.{3})/, '');
  const isOfStudies = form === 'للدراسات' && /^(?:جامعه|كليه)$/.test(noun);
  const isOfCare = /^(?:لل?شوون|ل(?:منطقه|اقليم))$/.test(form);
  const isDivided = divided.has(noun) || divided.has(whole);
  return isOfStudies || (isOfCare && isDivided);
}

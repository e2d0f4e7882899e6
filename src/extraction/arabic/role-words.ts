import { isAdjective, isIndefiniteAdjective } from '../lexicon/arabic-adjectives.ts';
import { isVerbalNoun } from '../lexicon/arabic-objects.ts';
import {
  anonymousHeads,
  documentHeads,
  mediaHeads,
  organizationHeads,
  titleHeads,
} from '../lexicon/arabic-speakers.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { Token } from '../tokens.ts';
import { isNamePart } from './name-words.ts';
import { bareNoun, isDefinite, isHead } from './words.ts';

/** محافظ قنا بالإنابة, قائد الجيش حاليا: how or when somebody has a role. */
export const acting = wordSet('بالإنابة بالنيابة بالوكالة بالتكليف حاليا سابقا');

/** النائب عن الكتلة, المحامي عن الأسرة: whether a role may have whom it acts for, or what it has the charge of, after عن. */
export function actsFor(tokens: readonly Token[], i: number): boolean {
  const [verb, role] = [tokens[i - 2]?.form ?? '', tokens[i - 1]?.form ?? ''];
  // قال المسؤول عن المشروع, where كشف المسؤول عن خطة has what he tells.
  if (/^المس(?:و|ي)ول(?:ه|ون|ين|ات)?$/.test(role)) return withoutAn.test(verb);
  return /^[وفلب]?(?:ال)?(?:نايب|نايبه|محامي|محام|محاميه|ممثل|ممثله|مرشح|مرشحه|مدافع|مدافعه|وكيل|وكيله|مفاوض|مفاوضه|مفاوضين|عضو|عضوه)$/.test(
    role,
  );
}

const withoutAn =
  /^[وف]?(?:قال|اوضح|اكد|اضاف|ذكر|افاد|صرح|تابع|بين|لفت|[يت]قول|[يت]وكد|[يت]وضح|[يت]ضيف)ت?$/;

/** المكلف | بالإعلام, المكلفة | بتسيير البلدية: who has what they are charged with after ب. */
export function isCharged(token: Token | undefined): boolean {
  return /^[وفلب]?(?:ال)?مكلف(?:ه|ون|ين|ات)?$/.test(token?.form ?? '');
}

/** المشرفة على الدراسة, القائمون على المشروع: whether a role has what it is over, or knows, after على; شدد المشرف على ضرورة has none. */
export function isOver(tokens: readonly Token[], i: number): boolean {
  // المشرف العام على فرع الوزارة.
  const isGeneral = /^(?:ال)?عامه?$/.test(tokens[i - 1]?.form ?? '');
  const [before, next] = [tokens[isGeneral ? i - 2 : i - 1]?.form ?? '', tokens[i + 1]?.form ?? ''];
  // المكلف بالإعلام على مستوى المجلس.
  if (next === 'مستوي' && isDefinite(before)) return true;
  return (
    /^[وفلب]?(?:ال)?(?:مطلع|مشرف|قايم|وصي|موتمن|قيم|مقبل|وكيل)(?:ه|ين|ون|ان|ات|ا)?$/.test(before) &&
    !/^(?:ال)?(?:ضروره|اهميه|ان|انه|انها|حق|حقه|دور|وجوب|حرص|رفض|التزام|استمرار)$/.test(next)
  );
}

/** What people are called by what was done to them or by what they did, before a preposition that goes on with it. Without endings. */
const participles: ReadonlyMap<string, RegExp> = new Map([
  [
    'الي',
    /^(?:محال|منضم|منتمي?|منتسب|منسوب|واصل|عايد|وافد|قادم|متجه|متوجه|مسافر|نازح|لاجي|مهاجر|مرحل|منقول|مبعد|مدعو|مرسل|متسلل|محول)(?:ه|ين|ون|ان|ات|ا)?$/,
  ],
  [
    'على',
    /^(?:موقوف|محتج|معتدي|حايز|حاصل|معترض|متمرد|مدمن|مدرج|محكوم|متدرب|موقع|غاضب|ساخط)(?:ه|ين|ون|ان|ات|ا)?$/,
  ],
  ['عن', /^(?:منشق|مفرج|عاطل|غايب|متغيب|مسرح|بعيد|مفصول|منفصل)(?:ه|ين|ون|ان|ات|ا)?$/],
]);

/** الطلبة المحالون إلى التحقيق, الموقوفة على ذمة القضية: what happened to somebody goes on; أشار الوافدون إلى أن does not. */
export function isDoneTo(tokens: readonly Token[], i: number): boolean {
  const [before, next, after] = [tokens[i - 1], tokens[i + 1], tokens[i + 2]];
  const participle = participles.get(tokens[i]?.form ?? '');
  if (participle?.test(bareNoun(before?.form ?? '')) !== true || next?.kind !== 'word')
    return false;
  if (isDefinite(next.form) || next.isKnown === true) return true;
  const isAct = isVerbalNoun(next.form) || /^(?:ان|انه|انها|انهم|عدم|ضروره|اهميه)$/.test(next.form);
  return !isAct && isDefinite(after?.form ?? '');
}

/** المجني عليها, المدعى عليه, المشتبه فيه: to whom or of whom something is done. */
export function isSufferer(tokens: readonly Token[], i: number): boolean {
  return (
    /^(?:علي|عن|في|ب)(?:ه|ها|هم|هما|هن)$/.test(tokens[i]?.form ?? '') &&
    /^[ولبف]?ال(?:مجني|محكوم|معتدي|مدعي|مشتكي|مغرر|متوفي|مغمي|مقبوض|مشتبه|مشكو|مبلغ|منعم|محجور|متنازع|منصوص)$/.test(
      tokens[i - 1]?.form ?? '',
    )
  );
}

/** المبعوث الأممي إلى ليبيا, سفيرة كندا لدى بيروت, رئيس الوفد إلى جنيف: whether a role may have where somebody is sent after إلى. */
export function isSentTo(tokens: readonly Token[], i: number, from: number): boolean {
  if (tokens[i]?.form !== 'الي') return false;
  const [place, after] = [tokens[i + 1], tokens[i + 2]];
  const isPlace =
    place?.isKnown === true ||
    regions.has(place?.form ?? '') ||
    (isNamePart(place) && after?.kind === 'word' && isNamePart(after));
  return (
    isPlace &&
    tokens
      .slice(from, i)
      .some(({ form }) => isHead(form, envoys) || /^(?:بعثت|وفد)(?:ه|ها)$/.test(form))
  );
}

const envoys = wordSet(
  'مبعوث مبعوثة موفد موفدة مندوب مندوبة ممثل ممثلة سفير سفيرة قنصل مرسل وسيط وسيطة منسق منسقة وفد بعثة',
);
const regions = wordSet('منطقة المنطقة إقليم الإقليم بلاد جنوب شمال شرق غرب القرن الشرق الساحل');

/** مصدر حكومي مطلع: one who knows, no beginning of a month. */
export function isKnowing(tokens: readonly Token[], i: number): boolean {
  return tokens[i]?.form === 'مطلع' && !/^(?:ال(?!ي$)|هذا|عام|شهر)/.test(tokens[i + 1]?.form ?? '');
}

/** محققتها, ناطقه: a role with whose it is. */
export function isOwnedRole(token: Token | undefined): boolean {
  const stem = /^(.{3,}?)(?:ها|هم|ه)$/.exec(token?.form ?? '')?.[1];
  if (stem === undefined || /ة[\u064b-\u0652]*$/u.test(token?.text ?? '')) return false;
  return titleHeads.has(stem) || titleHeads.has(stem.replace(/ت$/, 'ه'));
}

const several = wordSet(
  'أنصار جيران زملاء أتباع رفاق أصدقاء أقارب أبناء جنود مقاتلين طلاب تلاميذ قراء نواب وزراء ضيوف عمال زبائن عملاء شركاء خصوم حلفاء أهالي ناخبين مؤيدين مشجعين موظفين لاعبين متابعين مستشارين مساعدين',
);

/** أنصاره, زملاءها, لاعبيه: those whom somebody has, and speaks to, where a subject stands before the verb. */
export function isOwnPeople(token: Token | undefined): boolean {
  const stem = /^(.{3,}?)(?:ها|هم|ه)$/.exec(token?.form ?? '')?.[1] ?? '';
  return several.has(stem) || several.has(`${stem}ن`);
}

/** A noun for one person or one body. */
export function isSingular(form: string): boolean {
  const bare = bareNoun(form);
  return [titleHeads, organizationHeads, mediaHeads, documentHeads].some((heads) =>
    heads.has(bare),
  );
}

/** مسؤولة الإعلام: the noun of somebody unnamed that what they are in charge of follows; مسؤولون is none. */
export function isInConstruct(form: string): boolean {
  return isHead(form, anonymousHeads) && !isDefinite(form) && !/..(?:ون|ين|ان)$/.test(form);
}

/** الباحث غير المقيم: whether a word after a title tells which one it is not. */
export function isNegated(tokens: readonly Token[], i: number): boolean {
  const [before, token, next] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  return (
    token?.form === 'غير' &&
    next?.kind === 'word' &&
    isDefinite(next.form) &&
    isDefinite(before?.form ?? '') &&
    isHead(before?.form ?? '', titleHeads)
  );
}

/** Whether the noun of a role is a man's. */
export function isMan(form: string): boolean {
  return isHead(form, titleHeads) && !/(?:ه|ات)$/.test(form);
}

/** بفتح, بتشكيل: ب with a verbal noun after a definite one, that is no noun of a body: بإدارة. */
export function isActAfterB(
  { form }: Token,
  before: Token | undefined,
  next: Token | undefined,
): boolean {
  const noun = form.slice(1);
  return (
    /^ب.{3,}/.test(form) &&
    !isDefinite(noun) &&
    !isCharged(before) &&
    !isNamePart(next) &&
    !isAdjective(next?.form ?? '') &&
    isDefinite(before?.form ?? '') &&
    isVerbalNoun(noun) &&
    !isHead(noun, organizationHeads)
  );
}

/** لدى مغادرته: what somebody did. */
export function isItsAct(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' &&
    /...(?:ه|ها|هم)$/.test(token.form) &&
    !token.text.endsWith('ة') &&
    isVerbalNoun(token.form)
  );
}

/** منظمة غير حكومية, المنظمات غير الحكومية: an adjective with its negation. */
export function isUnlike(tokens: readonly Token[], i: number): boolean {
  const [token, next] = [tokens[i], tokens[i + 1]];
  if (token?.form !== 'غير' || next?.kind !== 'word') return false;
  // الضرائب غير المباشرة: what is denied of a definite noun is definite.
  if (isDefinite(tokens[i - 1]?.form ?? '') && isDefinite(next.form)) return true;
  return /^(?:ال)?.{3,}(?:ي|يه|يين|يون)$/.test(next.form) || isAdjective(next.form);
}

/** أفادت منظمة حقوقية محلية وكالة الأنباء: a medium right after a whole noun phrase; مدير عام وكالة الأنباء is its head. */
export function isToldAfter(tokens: readonly Token[], i: number, from: number): boolean {
  const [first, before] = [tokens[from]?.form ?? '', tokens[i - 1]?.form ?? ''];
  if (isDefinite(before)) return true;
  const isWhole = [organizationHeads, anonymousHeads].some((heads) => isHead(first, heads));
  return isWhole && !isHead(first, titleHeads) && isIndefiniteAdjective(before);
}

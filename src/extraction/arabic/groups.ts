import { isIndefiniteAdjective } from '../lexicon/arabic-adjectives.ts';
import { isAction } from '../lexicon/arabic-actions.ts';
import { occasions } from '../lexicon/arabic-occasions.ts';
import { isVerbalNoun } from '../lexicon/arabic-objects.ts';
import {
  anonymousHeads,
  documentHeads,
  organizationHeads,
  titleHeads,
} from '../lexicon/arabic-speakers.ts';
import {
  adjunctStarts,
  anonymityMiddles,
  anonymityStarts,
  bareThat,
  fusedThat,
  timeWords,
} from '../lexicon/arabic-words.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { type Token } from '../tokens.ts';
import { isCompound, nameWord } from './name-words.ts';
import { hasProclitic, isDefinite, isHead } from './words.ts';

/** Words for how many: ثلاثة, ستون, مئات, نصف, غالبية. */
const numerals = wordSet(
  `اثنا اثني اثنتا اثنتي اثنان اثنين اثنتان اثنتين ثلاثة ثلاث أربعة أربع خمسة خمس ستة ست سبعة سبع ثمانية ثماني ثمان تسعة تسع عشرة عشر عشرون عشرين ثلاثون ثلاثين أربعون أربعين خمسون خمسين ستون ستين سبعون سبعين ثمانون ثمانين تسعون تسعين
  مئة مائة مئتان مئتا مئات آلاف ألف ألفا عشرات نصف ثلث ثلثا ربع معظم غالبية أغلب أغلبية أكثرية بضعة بضع كلا كلتا عديد كثير كثيرون كثيرين قلة`,
);
/** Words for how many of what follows, with which a noun phrase starts and none goes on after its definite noun. */
export const quantifiers = wordSet('كل جميع كافة بعض معظم غالبية سائر مختلف عدة عددا أيا كلا كلتا');
/** Words for some of those whom من comes before, beside the numerals. */
const quantities = wordSet('عدد عديد كثير كثيرون قليل مجموعة أحد إحدى واحد واحدة بعض جمع نفر لفيف');
const longest = 9;

/** Whether a group starts at a word, by its number or by about how many there are: نحو ثلاثين طبيبا, أكثر من مئة عامل. */
export function startsGroup(tokens: readonly Token[], i: number): boolean {
  // ست البنات: a name.
  if (isCompound(tokens[i], tokens[i + 1])) return false;
  return (
    isNumeral(tokens[i]) ||
    isSeveralBefore(tokens, i) ||
    aboutEnd(tokens, i) > i ||
    isBandOf(tokens, i)
  );
}

/** مجموعة من النشطاء, لفيف من 14 ناشرا: people, where مجموعة من الشركات is no such group. */
function isBandOf(tokens: readonly Token[], i: number): boolean {
  if (!/^(?:مجموعه|لفيف|نفر|جمع)$/.test(tokens[i]?.form ?? '')) return false;
  const next = tokens[i + 2];
  const isPeople = [titleHeads, anonymousHeads].some((heads) => isHead(next?.form ?? '', heads));
  return tokens[i + 1]?.form === 'من' && (isPeople || next?.kind === 'number');
}

/** عدة هيئات, and not عدة تقارير. */
function isSeveralBefore(tokens: readonly Token[], i: number): boolean {
  return tokens[i]?.form === 'عده' && !isHead(tokens[i + 1]?.form ?? '', documentHeads);
}

/** Where the number stands after نحو, حوالي, أكثر من or ما لا يقل عن; there, where none does. */
function aboutEnd(tokens: readonly Token[], i: number): number {
  const form = tokens[i]?.form ?? '';
  if (form === 'ما' && /^[يت]قل$/.test(tokens[i + 2]?.form ?? ''))
    return isNumeral(tokens[i + 4]) ? i + 4 : i;
  const more = /^(?:اكثر|ازيد|اقل)$/.test(form) && tokens[i + 1]?.form === 'من' ? 2 : 0;
  const words = /^(?:نحو|حوالي|قرابه|زهاء)$/.test(form) ? 1 : more;
  // أكثر من مصدر نيابي.
  if (more > 0 && isHead(tokens[i + more]?.form ?? '', anonymousHeads)) return i + 1;
  return words > 0 && isNumeral(tokens[i + words]) ? i + words : i;
}

/** Whether a word says how many somebodies there are. */
export function isNumeral(token: Token | undefined): boolean {
  return (
    token?.kind === 'number' ||
    (token?.kind === 'word' && numerals.has(token.form.replace(/^ال/, '')))
  );
}

/** جمعيات مدنية عدة, مصادر عدة: several, after the plural that it is of. */
export function isSeveralAfter(tokens: readonly Token[], i: number): boolean {
  if (tokens[i]?.form !== 'عده') return false;
  const before = tokens[i - 1]?.form ?? '';
  const noun = isIndefiniteAdjective(before) ? (tokens[i - 2]?.form ?? '') : before;
  return !isDefinite(noun) && (/..(?:ات|ين|ون|اء)$/.test(noun) || plurals.has(noun));
}

const plurals = wordSet(
  'أحزاب لجان مصادر دول مراكز وسائل فصائل قوى أطراف بلدان مدن جهات فرق أندية بنوك مصارف مجالس أجهزة صحف مواقع تقارير شهود سكان',
);

/** عدد من, أربعة من, العديد من: whether a word says how many there are of whom من is followed by. */
export function isQuantity(token: Token | undefined): boolean {
  // مساء الاثنين من: the day.
  if (timeWords.has(token?.form ?? '')) return false;
  return isNumeral(token) || quantities.has((token?.form ?? '').replace(/^ال/, ''));
}

/** Where a group ends that starts with how many it has: ثلاثة من السكان, 21 %, ستون كاتباً من 14 بلداً. */
export function groupEnd(tokens: readonly Token[], from: number, to: number): number {
  let i = aboutEnd(tokens, from) + 1;
  let isOf = false;
  if (tokens[i]?.kind === 'mark' && /^[%٪]$/.test(tokens[i]?.form ?? '')) i++;
  for (; i < Math.min(to, from + longest); i++) {
    const [token, before] = [tokens[i], tokens[i - 1]];
    if (token === undefined || before === undefined) break;
    if (token.kind === 'number') continue;
    if (token.kind !== 'word') break;
    const { form } = token;
    if (/^(?:من|في|كل|اصل)$/.test(form)) {
      if (form === 'في' && occasions.has(tokens[i + 1]?.form ?? '')) break;
      // أربعة من العمال من: the second is of the verb.
      if (form === 'من' && isOf) break;
      isOf ||= form === 'من';
      continue;
    }
    if (anonymityStarts.has(form) && anonymityMiddles.has(tokens[i + 1]?.form ?? '')) break;
    // ثلاثة مسؤولين تحدثوا إلى الصحيفة.
    if (/^[^و].{2,}وا$/.test(form) && !isNumeral(before)) break;
    // 18 من 20 اقتصادياً استطلعت آراءهم: a clause of theirs.
    if (isAction(form) && !isNumeral(before) && !/..يه$/.test(form)) break;
    if (bareThat.has(form) || fusedThat.has(form) || adjunctStarts.has(form)) break;
    if (timeWords.has(form) || (quantifiers.has(form) && isDefinite(before.form))) break;
    const isCounted = isNumeral(before) || before.form === 'عده';
    // أربع جمعيات بيئية: the letter is of the adjective.
    const isKind = /...(?:يه|يين|يون)$/.test(form) && isIndefiniteAdjective(form);
    if (!isCounted && !isKind && (hasProclitic(token, 'ل') || hasProclitic(token, 'ب'))) break;
    // أربعة أشخاص قابلتهم: what was done with them is no more of who they are.
    if (/^.{3,}(?:ت|نا|وا)(?:هم|ها|هن|هما)$/.test(form)) break;
    // وثيقتان داخليتان حصل عليهما الموقع.
    if (!isCounted && /^(?:علي|الي)(?:ها|هم|هما)$/.test(tokens[i + 1]?.form ?? '')) break;
    // ست عائلات بما وصفته.
    if (/^[بلمع]ما$/.test(form)) break;
    // ثلاث نقابات تعليمية خوض إضراب, أربع منظمات حقوقية رفضها القرار: what the group does, past its noun and an adjective.
    const isAct = isVerbalNoun(form, token.text) || isVerbalNoun(form.replace(/(?:ه|ها|هم)$/, ''));
    const isFirst = isNumeral(tokens[i - 2]) || i === from + 2;
    const isAfterAdjective = !isFirst && isIndefiniteAdjective(before.form);
    // ثلاث شركات تعليق رحلاتها, عدة أحزاب مقاطعة الانتخابات: or past the noun alone, where the act is of something definite.
    const isWhole = isAfterAdjective || (isFirst && isOfDefinite(tokens[i + 1]));
    if (isAct && !isCounted && !isDefinite(form) && isWhole) break;
    // 41 عائلة دعوى قضائية, ثلاث نقابات بيانا: what the group issues.
    const isWriting = /[اهي]$/.test(form) && isHead(form.replace(/ا$/, ''), documentHeads);
    if (isWriting && !isCounted && isFirst) break;
    const isJoined = /^(?:من|في|كل|اصل)$/.test(before.form) || isCounted;
    // سبع منظمات حقوقية الوكالة: a definite noun is another's.
    // ثلاثة قضاة في محكمة الصلح: but not of a body in a construct.
    const isOfBody = isHead(before.form, organizationHeads) && !isNumeral(tokens[i - 2]);
    const isOpen = isOfBody || isOfThose(tokens, i);
    if (isDefinite(form) && !isJoined && !isOpen && !isDefinite(before.form)) break;
  }
  return i;
}

/** ثلاثة | مسؤولين, خبراء | اقتصاديون, نشطاء | ومحامون, شهود عيان من | سكان: where people start of whom a noun at a token is only the last. */
export function firstOfGroup(tokens: readonly Token[], i: number, from: number): number {
  let start = i;
  for (;;) {
    const isJoined = tokens[start]?.form.startsWith('و') === true;
    const isOfMany = tokens[start - 1]?.form === 'من';
    const [one, two] = [
      tokens[isOfMany ? start - 2 : start - 1],
      tokens[isOfMany ? start - 3 : start - 2],
    ];
    if (start - 1 >= from && isNumeral(tokens[start - 1])) return start - 1;
    const isPeople = (token: Token | undefined) =>
      isHead(token?.form ?? '', anonymousHeads) && !isDefinite(token?.form ?? '');
    const isAdjectived =
      one?.kind === 'word' &&
      (isJoined || isOfMany) &&
      (isIndefiniteAdjective(one.form) || one.form === 'عيان');
    const steps = (isOfMany ? 1 : 0) + (isAdjectived ? 2 : 1);
    const head = isAdjectived ? two : one;
    if (start - steps < from || !isPeople(head)) return start;
    if (!isJoined && !isOfMany && !/(?:ون|ين)$/.test(tokens[start]?.form ?? '')) return start;
    start -= steps;
  }
}

/** ثلاثة من سكان | الحي, اثنان من أفراد | الأسرة: a noun right after من that nothing made definite has whose they are. */
function isOfThose(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  if (tokens[i - 2]?.form !== 'من' || before === undefined || before.isKnown === true) return false;
  return !isNumeral(before) && /common|office|maybe given/.test(nameWord(before));
}

/** رحلاتها, الانتخابات: what an act is done to, by the article or by whose it is. */
function isOfDefinite(token: Token | undefined): boolean {
  const { form = '', text = '' } = token ?? {};
  return isDefinite(form) || (/...(?:ه|ها|هم)$/.test(form) && !/ة[\u064b-\u0652]*$/u.test(text));
}

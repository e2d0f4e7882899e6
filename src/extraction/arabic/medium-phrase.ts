import { isAdjective } from '../lexicon/arabic-adjectives.ts';
import { mediaTails, ownMedia, programmes } from '../lexicon/arabic-media.ts';
import { portfolios, tasks } from '../lexicon/arabic-roles.ts';
import {
  anonymousHeads,
  givenNames,
  mediaHeads,
  organizationHeads,
  titleHeads,
} from '../lexicon/arabic-speakers.ts';
import { adjunctStarts, anonymityStarts, timeWords } from '../lexicon/arabic-words.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { Range } from '../text.ts';
import type { Token } from '../tokens.ts';
import { opensThat } from './complementizers.ts';
import { isNamePart } from './name-words.ts';
import type { Clause } from './subject.ts';
import { bareNoun, isDefinite, isHead, verbAt } from './words.ts';

/** Words of time that follow a name and are none of it. */
export const days = wordSet('يوم ليل ليلة صباح مساء ظهر عصر فجر سهرة أمس ضمن مساءَ');
const latinTails = wordSet('عربي عربية العربية بالعربية بالعربي نيوز نت');
/** Who and what takes somebody's words for a medium. */
export const carriers = wordSet('مراسل مراسلة كاميرا ميكروفون مذيع مذيعة موفد موفدة محرر محررة');
const broadcasters = wordSet('هيئة مؤسسة شبكة مجموعة دار اتحاد شركة');
/** How many tokens the name of a medium or a document may have. */
export const longest = 7;

/** A medium at a token: a head noun with its name, a known name, a name in Latin letters, or one in marks after ل. */
export function mediumAt(clause: Clause, i: number): Range | null {
  const form = clause.tokens[i]?.form;
  // ل with a space or a mark after it: لـ(أخبار الدار), لـ عمّان اليوم, لـ/المدار/.
  return namedMediumAt(clause, form === 'ل' || form === 'ب' ? i + 1 : i);
}

function namedMediumAt(clause: Clause, i: number): Range | null {
  const { tokens, to } = clause;
  const token = tokens[i];
  if (token === undefined || i >= to) return null;
  if (token.kind === 'quote') {
    const isShort = token.end - token.start < 45;
    return token.quotation === undefined || !isShort ? null : rangeOf(token.quotation);
  }
  if (token.kind === 'bracket') return bracketedName(token);
  if (token.form === '/') return slashedName(tokens, i);
  if (token.kind !== 'word') return null;
  const { form } = token;
  const known = token.mediumEnd ?? token.likelyMediumEnd;
  if (known !== undefined) return { start: token.start, end: known };
  if (ownMedia.has(form)) return rangeOf(token);
  const latin = latinAfter(clause, i);
  if (latin !== null) return latin;
  if (isHead(form, carriers)) return carried(clause, i + 1);
  const name = tokens[i + 1]?.quotation;
  if (isHead(form, programmes) && name !== undefined) return rangeOf(name);
  return isMediumNoun(tokens, i) ? nounPhrase(clause, i) : null;
}

/** صحيفة, لقناة, هيئة البث: a noun for a medium. */
export function isMediumNoun(tokens: readonly Token[], i: number): boolean {
  const form = tokens[i]?.form ?? '';
  if (isHead(form, mediaHeads)) return !isAgency(tokens, i);
  // لمنصة «درج», and not of التتويج.
  const next = tokens[i + 1];
  if (/^[وف]?[بل]?منصه$/.test(form))
    return next?.quotation !== undefined || /^\p{Script=Latin}/u.test(next?.text ?? '');
  return (
    isHead(form, broadcasters) &&
    /^(?:ال)?(?:بث|اذاعه|تلفزيون|تلفزه|انباء|صحافه|اعلام)$/.test(tokens[i + 1]?.form ?? '')
  );
}

/** الوكالة الوطنية للمياه, وكالة الحوض المائي: an agency of a state, and none of news. */
export function isAgency(tokens: readonly Token[], i: number): boolean {
  const form = tokens[i]?.form ?? '';
  if (/وكال(?:ه|ات)$/.test(form) && trades.test(tokens[i + 1]?.form ?? '')) return true;
  if (!form.endsWith('وكاله')) return false;
  let k = i + 1;
  // وكالة «سديم» للتصنيف.
  while (k < i + 3 && (tokens[k]?.kind === 'quote' || isAdjective(tokens[k]?.form ?? ''))) k++;
  const next = tokens[k]?.form ?? '';
  // الوكالة الوطنية لحماية المحيط.
  const isFor = /^ل(?!ل)...../.test(next);
  const noun = isFor ? next.slice(1) : bareNoun(next);
  const isOfState = [agencies, portfolios, tasks].some((nouns) => nouns.has(noun));
  const isBeside = k === i + 1 || isFor;
  return /^لل(?!اعلام|انباء|صحاف)../.test(next) || (isBeside && isOfState && !news.has(next));
}

/** للوكالات البحرية, الوكالات الإنسانية: what agencies do that tell no news. */
const trades = /^ال(?:بحري|ملاحي|تجاري|سياحي|عقاري|تاميني|اممي|انساني|اغاثي|حكومي|امني)ه$/;
const agencies = wordSet('حوض إنعاش فضاء تقنين استخبارات تشغيل محافظة مخابرات لاجئين أدوية');
const news = wordSet('إعلام الإعلام صحافة الصحافة اتصال الاتصال تصوير التصوير');

/** لمراسل الآفاق, لكاميرا «النهر», مع مذيعة CNN: the medium of who or what took the words. */
function carried(clause: Clause, i: number): Range | null {
  const medium = mediumAt(clause, i);
  if (medium !== null) return medium;
  const token = clause.tokens[i];
  return token?.kind === 'word' && isDefinite(token.form) && i < clause.to
    ? { start: token.start, end: endOfTail(clause, i) }
    : null;
}

/** الناس بريس, النهر تي في: the end of a name with the words that only names of media end with. */
function endOfTail({ tokens, to }: Clause, i: number): number {
  let at = i;
  while (at + 1 < to && mediaTails.has(tokens[at + 1]?.form ?? '')) at++;
  return tokens[at]?.end ?? 0;
}

/** (النيلين), ((شينخوا)): a name in brackets for marks, with neither numbers nor initials in it. */
function bracketedName({ text, start, end }: Token): Range | null {
  const marks = /^\(+/.exec(text)?.[0].length ?? 1;
  const isName = !/\p{N}|(?<!\p{L})\p{L}\s?\./u.test(text);
  return end - start < 32 && isName ? { start: start + marks, end: end - marks } : null;
}

/** لـ/المدار/, من /أخبار المدار/: slashes for marks. */
function slashedName(tokens: readonly Token[], i: number): Range | null {
  const [first, second] = [tokens[i + 1], tokens[i + 2]];
  const last = second?.kind === 'word' ? second : first;
  const isClosed = tokens[last === second ? i + 3 : i + 2]?.form === '/';
  if (first?.kind !== 'word' || last === undefined || !isClosed) return null;
  return { start: first.start, end: last.end };
}

/** لـCNBC عربية, CNN: capitals after ل, or a word of Latin capitals alone. */
function latinAfter({ tokens, to }: Clause, i: number): Range | null {
  const token = tokens[i];
  if (token === undefined) return null;
  const clitic = /^[وف]?[لب]\u0640*(?=\p{Script=Latin})/u.exec(token.text)?.[0].length ?? 0;
  if (clitic === 0 && !/^[A-Z][A-Z0-9]{1,5}$/.test(token.text)) return null;
  let end = token.end;
  for (let k = i + 1; k < Math.min(to, i + 4); k++) {
    const next = tokens[k];
    const isPart =
      next?.kind === 'word' && (/^\p{Script=Latin}/u.test(next.text) || latinTails.has(next.form));
    if (!isPart) break;
    end = next.end;
  }
  return { start: token.start + clitic, end };
}

/** The noun of a medium with the words of its name. */
export function nounPhrase({ text, tokens, to }: Clause, from: number): Range {
  const first = tokens[from];
  let end = first?.end ?? 0;
  for (let i = from + 1; i < Math.min(to, from + longest); i++) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'mark') break;
    // صحيفة لا ناسيون: a name that is known, whatever its words are.
    const isKnown = token.mediumEnd !== undefined && token.mediumClitics === 0;
    if (i === from + 1 && isKnown) return { start: first?.start ?? 0, end: token.mediumEnd ?? end };
    if (token.kind === 'word') {
      const { form } = token;
      if (adjunctStarts.has(form) || timeWords.has(form) || days.has(form)) break;
      if (opensThat(tokens, i)) break;
      if (
        /^(?:نشرت|نشره|نشرته|نشرتها|صدر|صادر|بثت|ذكرت|حصلت|مقرها|مقره|القول|قوله|كيف|ماذا|لماذا)/.test(
          form,
        )
      )
        break;
      if (/^ب(?:ال)?...+/.test(form) && i > from + 1) break;
      // علمت صحيفة الضفاف من مصدر.
      if (anonymityStarts.has(form) || (form === 'من' && i > from + 1)) break;
      if (i > from + 1 && (startsSpeaker(tokens, i) || verbAt(text, token) !== null)) break;
      // هيئة الإذاعة والتلفزيون الإيطالية.
      if (/^وال(?:تلفزيون|تلفزه|صحافه|نشر|انباء)$/.test(form)) continue;
      // الجريدة, الوكالة اليونانية: no more than adjectives go on with a definite noun.
      if (isDefinite(first?.form ?? '') && !isAdjective(form) && !mediaTails.has(form)) break;
    }
    if (token.kind === 'bracket') {
      // وكالة الأنباء الكويتية (كونا): what it is called for short.
      const name = /^\(\(?[\p{L}.]+(?:\s[\p{L}.]+){0,2}\)?\)$/u.test(token.text)
        ? bracketedName(token)
        : null;
      if (name !== null)
        return i === from + 1 ? { start: first?.start ?? 0, end: token.end } : name;
      break;
    }
    if (token.kind === 'quote' && i > from + 1 && tokens[i - 1]?.kind !== 'word') break;
    end = token.end;
    if (token.kind === 'quote' && !isDefinite(tokens[i + 1]?.form ?? '')) break;
  }
  return { start: first?.start ?? 0, end };
}

/** قال لصحيفة الغد رامي حداد, قالت للتلفزيون الناطقة باسم الهيئة: who speaks stands after the medium. */
function startsSpeaker(tokens: readonly Token[], i: number): boolean {
  const [token, next] = [tokens[i], tokens[i + 1]];
  if (token === undefined || next?.kind !== 'word') return false;
  if (givenNames.has(token.form)) return isNamePart(next);
  return [titleHeads, organizationHeads, anonymousHeads].some((heads) => isHead(token.form, heads));
}

function rangeOf({ start, end }: Range): Range {
  return { start, end };
}

import { isAdjective } from '../lexicon/arabic-adjectives.ts';
import { isCommonWord } from '../lexicon/arabic-common-words.ts';
import {
  anonymousHeads,
  documentHeads,
  honorifics,
  mediaHeads,
  organizationHeads,
  titleHeads,
} from '../lexicon/arabic-speakers.ts';
import { ownMedia } from '../lexicon/arabic-media.ts';
import { kin, leaders, portfolios, qualities, tasks } from '../lexicon/arabic-roles.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { Token } from '../tokens.ts';
import { carriers, isAgency, isMediumNoun } from './medium-phrase.ts';
import { isNamePart, isNameRun, nameWord, startsName } from './name-words.ts';
import { bareNoun, isDefinite, isHead, verbAt } from './words.ts';
/** Whom the words were said to: لوكالة فرانس برس, للصحافيين, لـ"الميزان". */
export function isAddressee(tokens: readonly Token[], i: number, from: number): boolean {
  const token = tokens[i];
  if (token === undefined) return false;
  // مستشفى تابع لـ«أطباء بلا حدود».
  if (/^(?:ال)?(?:تابع|مملوك)ه?$/.test(tokens[i - 1]?.form ?? '')) return false;
  if (isOfGuild(tokens, i) || isDirected(tokens, i, from) || isOfPupils(tokens, i)) return false;
  if (isOfRegion(tokens, i) || communities.test(token.form)) return false;
  // الإعلامية لميس سلامة: the letter is of the name.
  if (nameWord(token) === 'given' && isNamePart(tokens[i + 1])) return false;
  if (token.mediumEnd !== undefined && token.form.startsWith('ل')) return true;
  // الوزير لـNTK.
  if (/^لـ?\p{Script=Latin}/u.test(token.text)) return true;
  if (token.form === 'ل')
    return (
      /^(?:quote|word|bracket)$/.test(tokens[i + 1]?.kind ?? '') || tokens[i + 1]?.form === '/'
    );
  // صحيفة لوفيغارو: the letter is of the name.
  if (i > from && isNamedMedium(tokens[i - 1]) && !token.form.startsWith('لل')) return false;
  // لمراسلة القناة.
  if (token.form.startsWith('ل') && carriers.has(token.form.slice(1)) && i > from) return true;
  if (token.form.startsWith('ل') && ownMedia.has(token.form)) return true;
  if (/^ل(?:نا|ي|ه|ها|هم|هما|ك|كم)$/.test(token.form)) return true;
  // جوزيف أدونغو للمرسى: after a name, which has no complement with ل.
  const before = tokens[i - 1];
  const first = tokens[from]?.form ?? '';
  const isAfterName =
    !isHead(first, organizationHeads) &&
    !isHead(first, mediaHeads) &&
    before?.kind === 'word' &&
    !isDefinite(before.form) &&
    !/(?:ي[\p{M}]*ه|ها|هم)$/u.test(before.text) &&
    verbAt(before.text, before) === null &&
    ![titleHeads, organizationHeads, documentHeads, anonymousHeads].some((heads) =>
      isHead(before.form, heads),
    );
  if (isAfterName && !isPurposeOfBody(tokens, i, from) && token.form.startsWith('لل')) return true;
  // كريم لصديقه, سامي لزملائه: with whose they are.
  const isOwned = /^ل....*(?:ها|هم|هما|ه)$/.test(token.form) && !token.text.endsWith('ة');
  if (isNamePart(before) && isAfterName && isOwned && isSomebodys(token.form.slice(1))) return true;
  // السائق لشرطة المرور: one who is in no body tells it.
  const isOutside =
    i === from + 1 &&
    isDefinite(first) &&
    isHead(first, titleHeads) &&
    !isHead(first, leaders) &&
    isHead(token.form.replace(/^لل?/, ''), organizationHeads);
  if (isOutside) return true;
  // المدير التنفيذي لمنظمة «سند»: what somebody directs.
  const isQuoted =
    tokens[i + 1]?.kind === 'quote' && !isHead(token.form.slice(1), organizationHeads);
  if (token.form.startsWith('ل') && isBroadcaster(token.form.slice(1), tokens[i + 1]?.form))
    return true;
  const isAddressed = addressees.has(token.form) && !isAgency(tokens, i);
  return isMediumNoun(tokens, i) || isAddressed || isQuoted;
}

/** مدير شركة سان أوريل للطاقة, شركة سديم للنسيم سامي عزيز: what a body is for, by its noun or before who is of the body. */
function isPurposeOfBody(tokens: readonly Token[], i: number, from: number): boolean {
  const form = tokens[i]?.form ?? '';
  const noun = bareNoun(form);
  const isField =
    isCommonWord(form) || tasks.has(noun) || portfolios.has(noun) || noun.endsWith('ات');
  return (
    (isField || isNameRun(tokens, i + 1, i + 3)) &&
    tokens.slice(from, i).some((before) => isHead(before.form, organizationHeads))
  );
}

/** صحيفة, لقناة: a noun that the name of a medium follows. */
function isNamedMedium(token: Token | undefined): boolean {
  return isHead(token?.form ?? '', mediaHeads) && !isDefinite(token?.form ?? '');
}

/** المدير المالي لـ«سوليوس» هنريك, المديرة التنفيذية للوكالة الأوروبية: what somebody directs, before a name or an adjective of it. */
export function isDirected(tokens: readonly Token[], i: number, from: number): boolean {
  if (isOfChief(tokens, i, from) || isOfBearer(tokens, i, from)) return true;
  if (i < from + 2 || i > from + 4 || !isHead(tokens[from]?.form ?? '', titleHeads)) return false;
  const isBare = tokens
    .slice(from + 1, i)
    .every(({ kind, form }) => kind === 'word' && qualities.has(form));
  const form = tokens[i]?.form ?? '';
  const next = tokens[form === 'ل' ? i + 2 : i + 1];
  if (!isBare || next?.kind !== 'word') return false;
  const isOfName = form === 'ل' || /^لـ?\p{Script=Latin}/u.test(tokens[i]?.text ?? '');
  // المستشار الإعلامي للوكالة عدنان زين.
  const isBeforeName = /given/.test(nameWord(next)) && !isDefinite(next.form);
  return (
    (isOfName && isNamePart(next)) ||
    (form.startsWith('لل') && (isAdjective(next.form) || isBeforeName))
  );
}

/** مركز كارنيغي | للشرق الأوسط, المدير الإقليمي | للشرق الأوسط: the region of a body or an office, though a newspaper is called so. */
function isOfRegion(tokens: readonly Token[], i: number): boolean {
  if (tokens[i]?.form !== 'للشرق') return false;
  const [noun, before] = [tokens[i - 2]?.form ?? '', tokens[i - 1]?.form ?? ''];
  return /^(?:مركز|معهد|مكتب|مجلس|صندوق|برنامج|موسسه)$/.test(noun) || /اقليميه?$/.test(before);
}

/** سامي عزيز المدير العام لـ«كهرباء الشمال»: what a chief is of, and no medium that is known. */
function isOfChief(tokens: readonly Token[], i: number, from: number): boolean {
  const name = tokens[i + 1];
  return (
    i - 2 >= from &&
    tokens[i]?.form === 'ل' &&
    name?.kind === 'quote' &&
    name.mediumEnd === undefined &&
    endsChief(tokens, i)
  );
}

/** عضو المكتب السياسي لـ«البشائر» باسم نعيم, الأمين العام لـ«البشائر» الشيخ كمال زين: what a role is of, before its bearer's name with or without a title. */
function isOfBearer(tokens: readonly Token[], i: number, from: number): boolean {
  const quote = tokens[i + 1];
  if (i < from + 2 || i > from + 5 || tokens[i]?.form !== 'ل' || quote?.kind !== 'quote')
    return false;
  if (quote.mediumEnd !== undefined || !isHead(tokens[from]?.form ?? '', titleHeads)) return false;
  const isRole = tokens
    .slice(from + 1, i)
    .every(({ kind, form }) => kind === 'word' && (isDefinite(form) || isHead(form, leaders)));
  const title = tokens[i + 2]?.form ?? '';
  const isTitled = isDefinite(title) && (honorifics.has(title) || isHead(title, titleHeads));
  return isRole && startsName(tokens, isTitled ? i + 3 : i + 2);
}

/** المدير العام |, والرئيس التنفيذي |, الشريك المؤسس |: whether the title of a chief ends before a token. */
function endsChief(tokens: readonly Token[], i: number): boolean {
  const [title, rank] = [tokens[i - 2]?.form ?? '', tokens[i - 1]?.form ?? ''];
  return (
    /^ال(?:عام|تنفيذي|اقليمي|قطري|مالي|فني|تقني|تجاري|اداري|منتدب|مشارك|موسس)ه?$/.test(rank) &&
    isDefinite(title) &&
    isHead(title.replace(/^و(?=ال)/, ''), leaders)
  );
}

/** كريم ناصيف، الرئيس التنفيذي لـ«سديم»: what a chief is of whose name stands before. */
export function isOfNamedChief(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 3];
  const isApart = before?.form === '،' || isNamePart(before) || isHead(before?.form ?? '', leaders);
  return endsChief(tokens, i) && (isApart || tokens[i - 2]?.form.startsWith('وال') === true);
}

/** لهيئة الإذاعة, لمؤسسة التلفزيون: who broadcasts. */
function isBroadcaster(noun: string, next = ''): boolean {
  return (
    /^(?:هييه|موسسه|شبكه|مجموعه)$/.test(noun) && /^(?:ال)?(?:بث|اذاعه|تلفزيون|تلفزه)$/.test(next)
  );
}

/** النقابة الوطنية للصحفيين, المنتدى العالمي للصحافة: whose body it is, right after its noun and its adjectives. */
export function isOfGuild(tokens: readonly Token[], i: number): boolean {
  if (!/^لل(?:صحف|صحاف|اعلام)/.test(tokens[i]?.form ?? '')) return false;
  if (isOfFirm(tokens, i)) return true;
  for (let k = i - 1; k >= i - 3; k--) {
    const form = tokens[k]?.form ?? '';
    if (isHead(form, guilds)) return isDefinite(form) || k === i - 1;
    if (!isAdjective(form)) return false;
  }
  return false;
}

/** مؤسسة المدى للإعلام: a firm of a name of its own, which may go on with another field: دار الغد للصحافة والنشر. */
function isOfFirm(tokens: readonly Token[], i: number): boolean {
  const [firm, name, next] = [tokens[i - 2], tokens[i - 1], tokens[i + 1]];
  if (name?.kind !== 'word' || !firms.test(firm?.form ?? '')) return false;
  return !isCommonWord(bareNoun(name.form)) || /^وال..../.test(next?.form ?? '');
}

const firms = /^(?:شركه|موسسه|مجموعه|دار|شبكه|اكاديميه|مركز|منصه|وكاله)$/;
const guilds = wordSet(
  'وكالة نقابة اتحاد رابطة جمعية هيئة سلطة مجلس نادي بيت فيدرالية مركز معهد شبكة لجنة منتدى مرصد مؤسسة جامعة مهرجان',
);

/** صديقه, زملائها: a noun for people with whose they are. */
function isSomebodys(form: string): boolean {
  const stem = form.replace(/(?:هما|ها|هم|ه)$/, '');
  return [stem, stem.replace(/ت$/, 'ه'), stem.replace(/اي$/, 'اء')].some(
    (noun) => kin.has(noun) || [titleHeads, anonymousHeads].some((heads) => isHead(noun, heads)),
  );
}

/** Nouns with ل of those who are told something and say nothing themselves. */
export const addressees = wordSet(
  'للصحفيين للصحافيين للصحافة للإعلام للإعلاميين لوسائل للجمهور لأعضاء للنواب لرويترز لفرانس لوكالة للأناضول للجزيرة للعربية',
);

/** ثانوية النور للبنات: whose school it is. */
function isOfPupils(tokens: readonly Token[], i: number): boolean {
  if (!/^لل(?:بنين|بنات|ذكور|اناث|اولاد|فتيات)$/.test(tokens[i]?.form ?? '')) return false;
  return tokens.slice(Math.max(0, i - 5), i).some(({ form }) => schools.test(form));
}

/** رئيس أساقفة بيروت للموارنة, متروبوليت عكار للروم: of which church or community somebody is. */
const communities =
  /^لل(?:موارنه|روم|لاتين|ارمن|سريان|اقباط|كلدان|اشوريين|كاثوليك|ارثوذكس|انجيليين|دروز|طايفه|طوايف)$/;

const schools = /^(?:ال)?(?:مدرسه|ثانويه|اعداديه|ابتداييه|متوسطه|اكماليه|كليه|معهد|مجمع|روضه|سكن)$/;

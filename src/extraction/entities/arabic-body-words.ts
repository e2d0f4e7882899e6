import { isAgency } from '../arabic/medium-phrase.ts';
import { bareNoun, isDefinite, isHead } from '../arabic/words.ts';
import { isAdjective } from '../lexicon/arabic-adjectives.ts';
import { commonWords } from '../lexicon/arabic-common-words.ts';
import { isVerbalNoun } from '../lexicon/arabic-objects.ts';
import { purposePrepositions, withB } from '../lexicon/arabic-purposes.ts';
import { portfolios, tasks } from '../lexicon/arabic-roles.ts';
import {
  anonymousHeads,
  documentHeads,
  givenNames,
  organizationHeads,
  speakerNouns,
  titleHeads,
} from '../lexicon/arabic-speakers.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { isApposed, isOfWorkforce, isOwn, isQualityOfPeople } from './arabic-attached.ts';
import type { Token } from '../tokens.ts';
import { staffEnd } from './arabic-staff.ts';
import type { BodyContext } from './arabic-body.ts';

/** للصحفيين: those whom something is said to. */
export const addressed = /^لل(?:صحف|صحاف|اعلام|جمهور|نواب|حضور|مشاهد|مستمع)/;
export const ministries = wordSet('وزارة وزارات');
/** Definite nouns too short to be told by their article. */
export const shortNouns = wordSet('الري الحج الفن الحق الدم السد الطب البر الجو الأب الأم');

/** The adjective of a feminine noun is feminine: no name is الخارجية المصري. */
export function agrees(noun: string, adjective: string): boolean {
  return (
    !/(?:ه|ات)$/.test(noun) || /(?:ه|ات)$|^ال(?:عليا|كبري|صغري|وسطي|دنيا|اولي)$/.test(adjective)
  );
}

/** لوقاية النباتات ومكافحتها: another task in the same field. */
export function isOwnTask(form: string): boolean {
  if (!/^و...+(?:ها|هم|ه)$/.test(form)) return false;
  const noun = form.slice(1).replace(/(?:ها|هم|ه)$/, '');
  return isVerbalNoun(noun.replace(/ت$/, 'ه'));
}

/** لجنة إعادة إعمار القرى: a task that is done to another; محكمة جنايات مستأنف القاهرة: a court of appeal. */
export function isTaskOfTask(tokens: BodyContext['tokens'], i: number): boolean {
  const [task, other, object] = [i, i + 1, i + 2].map((at) => tokens[at]?.form ?? '');
  if ([task, other].includes('مستانف')) return true;
  return [task, other].every((noun) => isVerbalNoun(noun ?? '')) && isDefinite(object ?? '');
}

/** الدفاع عن المعتقلين: where the noun that a purpose takes with a preposition ends. Null where none starts. */
export function complementEnd({ tokens }: BodyContext, i: number, limit: number): number | null {
  const staffed = staffEnd(tokens, i, limit);
  if (staffed !== null) return staffed;
  const [before, token, noun] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  // المتعاقدين بالساعة: how they are paid.
  if (/^بال(?:ساعه|قطعه|يوميه)$/.test(token?.form ?? '')) return i + 1;
  const isOfB = token?.kind === 'word' && /^بال.../.test(token.form);
  if (isOfB && withB.has(bareNoun(before?.form ?? ''))) return i + 1;
  const preposition = purposePrepositions.get(bareNoun(before?.form ?? ''));
  // المعهد الوطني للبحث في الصيد: what is studied, where للبحث في الأزمة is what others meet for.
  const isStudy =
    token?.form === 'في' &&
    before?.form === 'للبحث' &&
    [i - 2, i - 3].some((k) => isHead(tokens[k]?.form ?? '', studious));
  const isPreposition = preposition !== undefined && token?.form === preposition;
  if (!(isPreposition || isStudy) || i + 2 > limit) return null;
  if (noun?.kind !== 'word') return null;
  if (isDefinite(noun.form)) return i + 2;
  // الدفاع عن أراضي الساحل: the first noun of a construct.
  return tokens[i + 2]?.kind === 'word' && i + 3 <= limit ? i + 3 : null;
}

const studious = wordSet('معهد مركز مختبر مدرسة وكالة مؤسسة');
/** Tasks that are spelled as a verb is, or that are many. */
const shortTasks = wordSet('ضبط منع صرف دعم حفظ حصر ربط جمع فرز بيع قضايا أملاك حقوق مصالح');

/** وتقنية المعلومات, ورعاية الأسرة: where another field ends that a body is for. Null where none starts. */
export function joinedEnd({ tokens }: BodyContext, i: number, limit: number): number | null {
  const [form, next] = [tokens[i]?.form ?? '', tokens[i + 1]];
  const noun = form.slice(1);
  const isField =
    /^و(?:[^ا]..|ا(?!ل))/.test(form) &&
    (tasks.has(noun) || portfolios.has(noun) || isVerbalNoun(noun) || shortTasks.has(noun));
  if (!isField || i + 2 > limit || speakerNouns.has(noun)) return null;
  return next?.kind === 'word' && /^ال../.test(next.form) ? i + 2 : null;
}

/** The end of a name that the gazetteer has in full, or of a quote-marked one after a participle: الشركة الصانعة «أوديوليف». */
export function knownEnd(
  { tokens, gazetteer }: BodyContext,
  i: number,
  limit: number,
): number | null {
  if (isApposed(tokens, i) && i + 3 <= limit) return i + 3;
  if (isAgency(tokens, i)) return null;
  const match = gazetteer.match(tokens, i);
  if (match === null || match.isMetonym || match.record.kind !== 'organization') return null;
  return match.length > 1 && i + match.length <= limit ? i + match.length : null;
}

/** Whether the gazetteer has a name in full, and no short form of a longer one: المرصد السوري is not. */
export function isWholeName({ tokens, gazetteer }: BodyContext, i: number, end: number): boolean {
  const { ar } = gazetteer.match(tokens, i)?.record.name ?? {};
  return ar === undefined || ar.split(' ').length <= end - i;
}

/** A name of the gazetteer of one word, and no place, which a body may be of: مركز طهران للدراسات. */
export function isProperName({ tokens, gazetteer }: BodyContext, i: number): boolean {
  const match = gazetteer.match(tokens, i);
  // لجنة إعمار القرى: a task, though a firm is called so.
  const [task, object] = [tokens[i]?.form ?? '', tokens[i + 1]?.form ?? ''];
  if (isVerbalNoun(task) && isDefinite(object) && !isAdjective(object)) return false;
  return match !== null && match.length === 1 && match.clitics === 0 && !match.isMetonym;
}

/** والحكومة: another body or person, and no part of the name before. */
export function isOther({ tokens, gazetteer }: BodyContext, i: number): boolean {
  const form = tokens[i]?.form ?? '';
  // وزارة الري والموارد المائية: the rest of a portfolio, though a body is called so too.
  const portfolio = gazetteer.match(tokens, i)?.length ?? 1;
  if (portfolios.has(form.slice(3)) && portfolio === 1) return false;
  if (isOfSameGuild(tokens, i) || isDigital(tokens[i + 1]?.form ?? '')) return false;
  const match = gazetteer.match(tokens, i);
  return (
    (match !== null && match.clitics > 0) ||
    (!portfolios.has(form.slice(3)) &&
      !isWritten(form.slice(3)) &&
      speakerNouns.has(form.slice(3))) ||
    givenNames.has(form)
  );
}

const guilds = wordSet('نقابة اتحاد رابطة جمعية تعاونية غرفة');

/** نقابة المهندسين والمقاولين: others whom a guild is of. */
function isOfSameGuild(tokens: BodyContext['tokens'], i: number): boolean {
  const [guild, first, second] = [i - 2, i - 1, i].map((at) => tokens[at]?.form ?? '');
  return isHead(guild ?? '', guilds) && isPeople(first ?? '') && isPeople((second ?? '').slice(1));
}

function isPeople(form: string): boolean {
  return isDefinite(form) && isHead(form, titleHeads);
}

/** والدراسات, والإنذار: what a body writes or does, though a document is called so. */
function isWritten(noun: string): boolean {
  return documentHeads.has(noun) && !isHead(noun, organizationHeads);
}

/** والحكومة الرقمية: a field, and no government. */
function isDigital(adjective: string): boolean {
  return /^ال(?:رقميه|الكترونيه|ذكيه)$/.test(adjective);
}

/** مجلس النواب الرقابية: no adjective of a council nor of its men. */
export function isOfNeither(tokens: readonly Token[], i: number, head: Token): boolean {
  const form = tokens[i]?.form ?? '';
  return (
    isHead(tokens[i - 1]?.form ?? '', anonymousHeads) &&
    !/(?:ين|ون)$/.test(form) &&
    !agrees(form, head.form)
  );
}

/** An adjective of a body or of what it is of: الاقتصادية, الدراسات الاستراتيجية, للأساتذة المتعاقدين. */
export function isQuality({ tokens }: BodyContext, i: number, hasComplement: boolean): boolean {
  const { form, text } = tokens[i] ?? { form: '', text: '' };
  // الصليب الأحمر إلودي: no article.
  if (/^[إأ]ل/u.test(text)) return false;
  // وكالة البيئة المصنع: another body.
  if (hasComplement && organizationHeads.has(bareNoun(form)) && !/يه?$/.test(form)) return false;
  if (isAdjective(form) || isNumbered(tokens, i)) return true;
  if (!hasComplement && isOwn(tokens, i)) return true;
  if (!hasComplement) return false;
  const before = tokens[i - 1]?.form ?? '';
  const isOfPeople = isHead(before, anonymousHeads);
  return (
    // مطار النجف الأشرف, القرض المصغر, القطب المتجمد.
    /^ال(?:متصدع|متجمده?|استراتيجيه|ثانويه|اشرف|مصغره?|سياره|كميه|سريعه?|مشتركه?)$/.test(form) ||
    // الشؤون البلدية.
    (form === 'البلديه' && /(?:ه|ات|وون)$/.test(before)) ||
    // الماء الصالح للشرب.
    (/^ال(?:صالح)ه?$/.test(form) && tokens[i + 1]?.form === 'للشرب') ||
    isState(form) ||
    isOfWorkforce(tokens, i) ||
    isQualityOfPeople(form, before, isOfPeople)
  );
}

const units = wordSet('فرقة لواء كتيبة فوج سرية منطقة ناحية فيلق أسطول جيش دائرة غرفة قناة شعبة');

/** الفرقة السابعة, المنطقة العسكرية الرابعة: which of several units of the name. */
function isNumbered(tokens: readonly Token[], i: number): boolean {
  if (
    !/^ال(?:اولي?|ثاني|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع|عاشر|حادي)ه?$/.test(tokens[i]?.form ?? '')
  )
    return false;
  const at = isAdjective(tokens[i - 1]?.form ?? '') ? i - 2 : i - 1;
  const unit = tokens[at]?.form ?? '';
  return isDefinite(unit) && isHead(unit, units);
}

/** المناطق المتضررة, الأسر المتعففة: a participle of things or of a group, and no noun such as المبادرة. */
function isState(form: string): boolean {
  const stem = /^ال(م.{3,}|.ا..)ه$/.exec(form)?.[1];
  if (stem === undefined || isVerbalNoun(`${stem}ه`) || speakerNouns.has(`${stem}ه`)) return false;
  return commonWords.has(stem) && !commonWords.has(`${stem}ه`);
}

/** الاقتصادي والاجتماعي: another adjective of the same body. */
export function isSecondQuality(context: BodyContext, i: number): boolean {
  const [before, form, next] = [-1, 0, 1].map((k) => context.tokens[i + k]?.form ?? '');
  const isSecond =
    /^وال.../.test(form ?? '') &&
    isAdjective(form?.slice(1) ?? '') &&
    isAdjective(before?.replace(/^و(?=ال)/, '') ?? '');
  // الأولمبية والرياضية الجزائرية: before a third, though a sportswoman is called so.
  return (
    isSecond && (!isOther(context, i) || (form?.endsWith('يه') === true && isAdjective(next ?? '')))
  );
}

/** Where the adjectives and the field end that follow a name between marks: «سديم» السعودية, «مسار» للدراسات. */
export function withAdjectives({ tokens }: BodyContext, from: number, limit: number): number {
  const form = tokens[from]?.form ?? '';
  const noun = bareNoun(form);
  const isField =
    tasks.has(noun) || portfolios.has(noun) || isVerbalNoun(noun) || noun.endsWith('ات');
  let end = /^لل../.test(form) && isField && !addressed.test(form) ? from + 1 : from;
  while (end < limit && tokens[end]?.kind === 'word' && isAdjective(tokens[end]?.form ?? '')) end++;
  return end;
}

/** The tokens up to the end of a body's name, with the short name in brackets that tells that it is whole: (أبيكور). */
export function bodyTokens(tokens: readonly Token[], from: number, end: number): Token[] {
  return tokens.slice(from, tokens[end]?.kind === 'bracket' ? end + 1 : end);
}

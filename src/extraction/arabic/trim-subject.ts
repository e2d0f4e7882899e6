import {
  anonymousHeads,
  honorifics,
  organizationHeads,
  titleHeads,
} from '../lexicon/arabic-speakers.ts';
import { genderOf } from '../lexicon/arabic-given-names.ts';
import { isAdjective } from '../lexicon/arabic-adjectives.ts';
import { formOf, type Token } from '../tokens.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { timeWords } from '../lexicon/arabic-words.ts';
import { quantifiers } from './groups.ts';
import { upToWhole } from './after-whole.ts';
import { skipAdjuncts } from './adjuncts.ts';
import { cutAtObject } from './subject-phrase.ts';
import { isNamePart } from './name-words.ts';
import { isNoun } from './object-starts.ts';
import { endsWithNoun, lastNoun, secondName, secondNoun } from './second-noun.ts';
import { endsWithTarget } from './clause-target.ts';
import { isObject, isOblique } from './addressee.ts';
import { isOfWoman } from './feminine.ts';
import { type Frame } from './frame.ts';
import { type Said } from './said.ts';
import { isOnePerson } from './one-person.ts';
import { type Clause, type Subject, type TokenRange } from './subject.ts';
import { beforeToldMedium, isToldMedium, isToldTo } from './told-medium.ts';
import { withoutSource } from './verb-complement.ts';
import { type FoundVerb, isDefinite, isHead } from './words.ts';

const nobody = { subject: null, apposition: null };

/**
 * Who speaks, without what the words are of or to, and up to the words; nobody where the noun after the verb is an object:
 * وصف الوزير | القرار بأنه, وطالب القضاء بالتحرك.
 */
export function trimSubject(
  clause: Clause,
  verb: FoundVerb,
  { phrase, apposition }: Subject,
  { from, preposition, kind }: Said,
): Pick<Frame, 'subject' | 'apposition'> {
  const { tokens } = clause;
  const { lemma, complements, class: verbClass } = verb.verb;
  const end = preposition ?? from;
  const beside = upTo(apposition, end);
  const pointed = withoutPointing(tokens, upTo(phrase, end));
  // سخرت «أثير نور» الإماراتية | من التأجيل.
  const isMarked = pointed !== null && tokens[pointed.from]?.kind === 'quote';
  const named = isMarked ? withoutSource(tokens, pointed) : pointed;
  const isTelling = named !== null && isToldTo(verb.verb, tokens[named.from]);
  // وأبلغ «المنبر» أن: who was told, by whoever spoke before.
  if (isTelling && verb.agreement === 'm' && isToldMedium(clause, named)) return nobody;
  const whole = isTelling ? beforeToldMedium(clause, named, verb.verb) : named;
  const first = whole === null ? undefined : tokens[whole.from];
  // ودعت مدير المركز، الدكتورة منى فارس، إلى: a woman by the name beside the office.
  const isHerOffice = verb.agreement === 'f' && namesWoman(tokens, beside);
  if (whole === null || first === undefined || isHerOffice || isOnePerson(tokens, whole))
    return { subject: whole, apposition: beside };
  const hasObject = objectTaking.has(formOf(lemma));
  const mayHaveObject = hasObject || addressing.has(formOf(lemma));
  const isOfSomebody = complements.has('target') || targeted.test(verbClass);
  let subject = upToWhole(tokens, whole);
  if (isOfSomebody && isBeforeBody(tokens, subject)) subject = { ...subject, to: subject.from + 1 };
  if (mayHaveObject || complements.has('target'))
    subject = { ...subject, to: secondName(tokens, subject, { isSure: hasObject }) };
  if (mayHaveObject || isOfSomebody) subject = beforeSeveral(tokens, subject);
  // أظهرت بيانات لتتبع السفن أن: what shows by a clause has no object.
  const isShown = verbClass === 'show' && kind === 'clause';
  if (complements.has('target') || (complements.has('noun') && !isShown))
    subject = cutAtObject(clause, subject);
  // وصفت الناقدة العرض بأنه: what has to have an object has it right before the words, or else its subject is none.
  if (
    mayHaveObject &&
    subject.to === whole.to &&
    !verb.hasObject &&
    !(kind === 'phrase' && isQuoted(tokens, from, hasObject)) &&
    !hasNounBetween(tokens, subject.to, end) &&
    !endsWithTarget(tokens, subject.to, end) &&
    !hasObjectAfter(clause, verb, { from: subject.to, to: end })
  ) {
    const second =
      secondNoun(tokens, subject) ??
      (hasObject && subject.to >= end ? lastNoun(tokens, subject) : null);
    if (second !== null) subject = { ...subject, to: second };
    else if (hasObject && tokens[end - 1]?.kind !== 'mark') return nobody;
  }
  // وطالب القضاء بالتحرك: bodies of whom things are demanded, after a speaker who was named before.
  const isDemandedOf =
    (verb.hasConjunction || tokens[whole.from - 2]?.form === 'كما') &&
    demanding.test(verbClass) &&
    tokens
      .slice(whole.from + 1, whole.to)
      .every(({ form }) => isDefinite(form) && isAdjective(form)) &&
    addressed.has(first.form);
  // تتهم نظام مادورو: what the verb does not agree with is whom it is said of.
  const isTarget = isOfSomebody && !verb.hasObject && disagrees(verb, first);
  return isDemandedOf || isTarget || isObject(verb, first)
    ? nobody
    : { subject, apposition: beside };
}

function namesWoman(tokens: readonly Token[], beside: TokenRange | null): boolean {
  if (beside === null) return false;
  const isTitled =
    honorifics.has(tokens[beside.from]?.form ?? '') || tokens[beside.from + 1]?.form === '.';
  const given = tokens.slice(beside.from, beside.from + (isTitled ? 3 : 1));
  return given.some(({ form }) => genderOf(form) === 'f');
}

/** طالب الوزير بـ«وقف العمل»: quote-marked words right there; تتهم الأمانة بمحاباة «الدور» needs whom it is said of. */
function isQuoted(tokens: readonly Token[], from: number, hasObject: boolean): boolean {
  const isAct = hasObject && /^ب../.test(tokens[from]?.form ?? '');
  return tokens[from]?.kind === 'quote' || (!isAct && tokens[from + 1]?.kind === 'quote');
}

function upTo(range: TokenRange | null, end: number): TokenRange | null {
  return range === null || range.from >= end
    ? null
    : { from: range.from, to: Math.min(range.to, end) };
}

/** برر المدير | ذلك بأن: what was spoken of before. */
function withoutPointing(tokens: readonly Token[], range: TokenRange | null): TokenRange | null {
  const isLast =
    range !== null && range.to > range.from + 1 && tokens[range.to - 1]?.form === 'ذلك';
  return isLast ? { from: range.from, to: range.to - 1 } : range;
}

/** المتحدث باسم وزارة التموين المشاهدين: several, in a case that no subject has, after what is one. */
function beforeSeveral(tokens: readonly Token[], { from, to }: TokenRange): TokenRange {
  for (let i = from + 1; i < to; i++) {
    const [before, token] = [tokens[i - 1]?.form ?? '', tokens[i]?.form ?? ''];
    const isOfSeveral = [titleHeads, anonymousHeads].some((heads) => isHead(before, heads));
    // عدد من العمال المفصولين: the case after من.
    const isGoverned = tokens[i - 2]?.form === 'من' && isHead(before, anonymousHeads);
    const isAgreeing = isOfSeveral && (isGoverned || /(?:ين|ون|ات|اء)$/.test(before));
    const isWhole = isDefinite(before) || (i > from + 1 && isNamePart(tokens[i - 1]));
    if (/^ال.{3,}ين$/.test(token) && isWhole && !isAgreeing && isSeveral(token))
      return { from, to: i };
  }
  return { from, to };
}

/** المشاهدين, المواطنين, الراغبين: people of a plural in which a noun of the lexicon or a participle stands. */
function isSeveral(form: string): boolean {
  return (
    isHead(form, titleHeads) || isHead(form, anonymousHeads) || /^ال(?:م.{2,}|.ا..)ين$/.test(form)
  );
}

/** يتهم المزارع السلطات: a body or several right after a definite role or body are those it is said of. */
function isBeforeBody(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  const [first, second] = [tokens[from], tokens[from + 1]];
  if (first === undefined || second === undefined || to - from < 2) return false;
  return (
    isDefinite(first.form) &&
    (isHead(first.form, titleHeads) || isHead(first.form, organizationHeads)) &&
    isDefinite(second.form) &&
    !/^(?:ب|لل|وال)/.test(second.form) &&
    (isHead(second.form, organizationHeads) || isPlural(second.form))
  );
}

/** Verbs whose object always stands before what is said of it. */
const objectTaking = wordSet('وصف اتهم نعت شبه');
/** Verbs that may have one: whom something is said to or asked of. */
const addressing = wordSet(
  'أبلغ أخبر أعلم أنبأ صارح طمأن طالب وجه دعا حث حض حرض شجع ناشد حذر أنذر نصح أوصى هدد توعد',
);

/** وصف الوزير في بيان | القرار بأنه: another noun after where and when it is said. */
function hasObjectAfter(clause: Clause, verb: FoundVerb, { from, to }: TokenRange): boolean {
  const resumed = skipAdjuncts(clause, from, verb);
  return resumed > from && resumed < to && isNoun(clause.tokens, resumed);
}

/** Another noun between a subject and the words, right after a comma or a word of time: اتهم الوزير، أمس، المعارضة بـ. */
function hasNounBetween(tokens: readonly Token[], from: number, to: number): boolean {
  if (endsWithNoun(tokens, from, to)) return true;
  for (let i = from; i < to; i++) {
    const [before, token] = [tokens[i - 1], tokens[i]];
    if (before === undefined || token === undefined || token.kind === 'mark') continue;
    // خبراء أمنيون السلطات: right after a plural that is in no construct.
    const isAfterPlural = i === from && isDefinite(token.form) && /(?:ون|ين)$/.test(before.form);
    if (isAfterPlural) return true;
    // ووصف لوند ما جرى: a clause is the object; واتهم الوزير جميع الأطراف: or everybody.
    if (token.form === 'ما' || token.form === 'من' || quantifiers.has(token.form)) return true;
    if (before.kind !== 'mark' && !timeWords.has(before.form) && before.kind !== 'bracket')
      continue;
    if (token.kind === 'quote' || token.isKnown === true || isDefinite(token.form)) return true;
    if (isHead(token.form, organizationHeads) || isHead(token.form, titleHeads)) return true;
    // سياسة الترحيل: a construct after the comma that closes the apposition.
    if (
      before.kind === 'mark' &&
      i > from + 1 &&
      isNoun(tokens, i) &&
      isDefinite(tokens[i + 1]?.form ?? '')
    )
      return true;
  }
  return false;
}

const targeted = /^(?:urge|demand|request|warn|threaten|accuse|tell)$/;
const demanding = /^(?:urge|demand|request|threaten)$/;

const targets = wordSet(
  'السلط السلطات الدول الحكومات الأطراف الجهات المواطنين السكان الأهالي الناس الجميع المجتمع العالم القوات الشركات الأولياء الأهل الآباء العائلات الأسر الشعب الشباب الطلاب العمال التجار القادة الزعماء الوزراء النواب',
);

const addressed = wordSet(
  'القضاء السلط السلطات المنظمات المؤسسات الحكومة الحكومات المجتمع الدول الأطراف الطرفين المواطنين المواطنون السكان الأهالي الناس الجميع العالم الشباب الأولياء الجهات المسؤولين المعنيين',
);

/** المواطنين, السلطات: those to whom something is said, in a case that no subject has. */
function isPlural(form: string): boolean {
  return targets.has(form) || /^ال...*ات$/.test(form) || /^ال.{3,}ين$/.test(form);
}

/** Nouns that are feminine, or plurals, without an ending that tells it: دار الإفتاء. */
const feminines = wordSet(
  'دار سرايا قوى كتائب فصائل ميليشيا أوقاف أرصاد جمارك مباحث لجان مراكز مجالس معاهد أحزاب بنوك أندية جماعات عشائر قبائل أركان الأوقاف الأرصاد الجمارك المباحث الفصائل الكتائب القوى الأحزاب البنوك الأندية العشائر القبائل المراكز المجالس اللجان',
);

/** Nouns whose gender their ending tells: the heads of organizations and roles. */
function disagrees({ agreement }: FoundVerb, noun: Token): boolean {
  // اللبنانيين: no subject of a verb right before it has this ending.
  if (noun.form.startsWith('ال') && isOblique(noun.form)) return true;
  if (/^(?:سكان|اهالي|جميع|كل|كافه|المواطنون|السكان|الاهالي)$/.test(noun.form) && agreement === 'f')
    return true;
  if (!isHead(noun.form, organizationHeads) && !isHead(noun.form, titleHeads)) return false;
  const isFeminine = /(?:ه|ات|تان|تين|تا|تي)$/.test(noun.form) || feminines.has(noun.form);
  return (agreement === 'f' && !isFeminine) || (agreement === 'm' && isOfWoman(noun));
}

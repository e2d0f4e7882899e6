import {
  givenNames,
  honorifics,
  organizationHeads,
  titleHeads,
} from '../lexicon/arabic-speakers.ts';
import { formOf, type Token } from '../tokens.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { timeWords } from '../lexicon/arabic-words.ts';
import { quantifiers } from './groups.ts';
import { skipAdjuncts } from './adjuncts.ts';
import { cutAtObject } from './noun-phrase.ts';
import { isNamePart, nameWord } from './name-words.ts';
import { isNoun } from './object-starts.ts';
import { secondName, secondNoun } from './second-noun.ts';
import { isObject } from './addressee.ts';
import { type Frame } from './frame.ts';
import { type Said } from './said.ts';
import { type Clause, type Subject, type TokenRange } from './subject.ts';
import { type FoundVerb, isDefinite, isHead } from './words.ts';
/** المدير التنفيذي لشركة المدار ماجد العنزي: a role, of whatever body, that ends with its bearer's name leaves nothing for an object. */
function isOnePerson(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  const [first, one, last] = [tokens[from], tokens[to - 2], tokens[to - 1]];
  if (first === undefined || to - from < 4 || !isHead(first.form, titleHeads)) return false;
  if (!isNamePart(one) || !isNamePart(last) || one === undefined) return false;
  const isGiven = /given/.test(nameWord(one)) || !isDefinite(one.form);
  return (
    isGiven &&
    !tokens
      .slice(from + 1, to)
      .some(
        ({ form }) =>
          isHead(form, titleHeads) &&
          !/(?:ين|ون|ات)$/.test(form) &&
          !honorifics.has(form) &&
          !givenNames.has(form),
      )
  );
}

export function trimSubject(
  clause: Clause,
  verb: FoundVerb,
  { phrase, apposition }: Subject,
  { from, preposition }: Said,
): Pick<Frame, 'subject' | 'apposition'> {
  const { text, tokens } = clause;
  const end = preposition ?? from;
  const cut = (range: TokenRange | null): TokenRange | null =>
    range === null || range.from >= end ? null : { from: range.from, to: Math.min(range.to, end) };
  let subject = cut(phrase);
  if (subject !== null && isOnePerson(tokens, subject))
    return { subject, apposition: cut(apposition) };
  const first = subject === null ? undefined : tokens[subject.from];
  const second =
    subject === null || subject.to - subject.from < 2 ? undefined : tokens[subject.from + 1];
  // يتهم المزارع السلطات: a second body right after a definite role is whom it is said of.
  if (
    (verb.verb.complements.has('target') || targeted.test(verb.verb.class)) &&
    subject !== null &&
    first !== undefined &&
    second !== undefined &&
    isDefinite(first.form) &&
    (isHead(first.form, titleHeads) || isHead(first.form, organizationHeads)) &&
    isDefinite(second.form) &&
    (isHead(second.form, organizationHeads) || isPlural(second.form))
  )
    subject = { from: subject.from, to: subject.from + 1 };
  const hasObject = objectTaking.has(formOf(verb.verb.lemma));
  const isOf =
    hasObject || verb.verb.complements.has('target') || addressing.has(formOf(verb.verb.lemma));
  if (isOf && subject !== null)
    subject = { ...subject, to: secondName(tokens, subject, { isSure: hasObject }) };
  if (
    (verb.verb.complements.has('target') || verb.verb.complements.has('noun')) &&
    subject !== null
  )
    subject = cutAtObject({ text, tokens }, subject);
  // وصفت الناقدة العرض بأنه: what has to have an object has it right before the words, or else its subject is none.
  if (
    subject !== null &&
    subject.to === cut(phrase)?.to &&
    !verb.hasObject &&
    (hasObject || addressing.has(formOf(verb.verb.lemma))) &&
    !hasNounBetween(tokens, subject.to, end) &&
    !hasObjectAfter(clause, verb, { from: subject.to, to: end })
  ) {
    const second = secondNoun(tokens, subject);
    if (second !== null) subject = { from: subject.from, to: second };
    else if (hasObject && tokens[end - 1]?.kind !== 'mark')
      return { subject: null, apposition: null };
  }
  // وطالب القضاء بالتحرك: bodies of whom things are demanded, after a speaker who was named before.
  if (
    subject !== null &&
    first !== undefined &&
    subject.to - subject.from === 1 &&
    verb.hasConjunction &&
    /^(?:urge|demand|request|warn|threaten|accuse)$/.test(verb.verb.class) &&
    addressed.has(first.form) &&
    !/^(?:accuse|warn)$/.test(verb.verb.class)
  )
    return { subject: null, apposition: null };
  // تتهم نظام مادورو: what the verb does not agree with is whom it is said of.
  if (
    (verb.verb.complements.has('target') || targeted.test(verb.verb.class)) &&
    first !== undefined &&
    !verb.hasObject &&
    disagrees(verb, first)
  ) {
    return { subject: null, apposition: null };
  }
  // عزا ذلك إلى: what only points back says nothing.
  const isPointer =
    subject?.to === (subject?.from ?? 0) + 1 && /^(?:ذلك|هذا|هذه|تلك)$/.test(first?.form ?? '');
  if (isPointer) return { subject: null, apposition: null };
  if (first !== undefined && isObject(verb, first)) return { subject: null, apposition: null };
  return { subject, apposition: cut(apposition) };
}

/** Verbs whose object always stands before what is said of it. */
const objectTaking = wordSet('وصف اتهم نعت شبه');
/** Verbs that may have one: whom something is said to or asked of. */
const addressing = wordSet(
  'أبلغ أخبر أعلم أنبأ صارح طمأن طالب دعا حث حض حرض شجع ناشد حذر أنذر نصح أوصى هدد توعد',
);

/** وصف الوزير في بيان | القرار بأنه: another noun after where and when it is said. */
function hasObjectAfter(clause: Clause, verb: FoundVerb, { from, to }: TokenRange): boolean {
  const resumed = skipAdjuncts(clause, from, verb);
  return resumed > from && resumed < to && isNoun(clause.tokens, resumed);
}

/** Another noun between a subject and the words, right after a comma or a word of time: اتهم الوزير، أمس، المعارضة بـ. */
function hasNounBetween(tokens: readonly Token[], from: number, to: number): boolean {
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

const targets = wordSet(
  'السلط السلطات الدول الحكومات الأطراف الجهات المواطنين السكان الأهالي الناس الجميع المجتمع العالم القوات الشركات الأولياء الأهل الآباء العائلات الأسر الشعب الشباب الطلاب العمال التجار القادة الزعماء الوزراء النواب',
);

const addressed = wordSet(
  'القضاء السلط السلطات الحكومة الحكومات المجتمع الدول الأطراف الطرفين المواطنين المواطنون السكان الأهالي الناس الجميع العالم الشباب الأولياء الجهات المسؤولين المعنيين',
);

/** المواطنين, السلطات: those to whom something is said, in a case that no subject has. */
function isPlural(form: string): boolean {
  return targets.has(form) || /^ال...*ات$/.test(form) || /^ال.{3,}ين$/.test(form);
}

/** Nouns whose gender their ending tells: the heads of organizations and roles. */
function disagrees({ agreement }: FoundVerb, noun: Token): boolean {
  // اللبنانيين: no subject of a verb right before it has this ending.
  if (/^ال.{3,}ين$/.test(noun.form)) return true;
  if (/^(?:سكان|اهالي|جميع|كل|كافه|المواطنون|السكان|الاهالي)$/.test(noun.form) && agreement === 'f')
    return true;
  if (!isHead(noun.form, organizationHeads) && !isHead(noun.form, titleHeads)) return false;
  const isFeminine = /(?:ه|ات|تان|تين|تا|تي)$/.test(noun.form);
  // قائده: the man with whose he is.
  const isWoman = noun.form.endsWith('ه') && !/ه[\u064b-\u0652]*$/u.test(noun.text);
  return (agreement === 'f' && !isFeminine) || (agreement === 'm' && isWoman);
}

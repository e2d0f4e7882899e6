import { isVerbalNoun } from '../lexicon/arabic-objects.ts';
import { anonymousHeads, organizationHeads } from '../lexicon/arabic-speakers.ts';
import { talks } from '../lexicon/arabic-media.ts';
import type { ArabicVerb } from '../lexicon/arabic-verbs.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { Token } from '../tokens.ts';
import { complementizerAt, opensThat, prepositionAt } from './complementizers.ts';
import { isQuantity } from './groups.ts';
import { startsObject, startsWithB } from './objects.ts';
import { isQuotedName } from './quoted-names.ts';
import { answers } from './response.ts';
import { isCharged, isOver, isSentTo } from './role-words.ts';
import type { Said } from './said.ts';
import { districts } from './open-construct.ts';
import type { Clause, Subject, TokenRange } from './subject.ts';
import { bareNoun, type FoundVerb, hasProclitic, isDefinite, isHead } from './words.ts';

/** A noun phrase after the verb's preposition, or bare after its subject. */
export function phraseAt(
  { text, tokens, to }: Clause,
  { verb, tense, hasObject }: FoundVerb,
  { at, i, subject, object }: { at: number; i: number; subject: Subject; object: number | null },
): Said | null {
  const token = tokens[i];
  const next = tokens[i + 1];
  if (token === undefined || next === undefined) return null;
  const preposition = prepositionAt(token);
  const before = tokens[i - 1]?.form ?? '';
  const isOfNoun =
    answers.test(before) ||
    takesPreposition.has(before) ||
    (preposition === 'من' && isQuantity(tokens[i - 1])) ||
    // دعا مبعوث الأمم المتحدة إلى اليمن، في الرياض، | إلى: where somebody is sent.
    (isEnvoyTo(tokens, i, at) && hasOther(tokens, i, to, { isPastComma: true }));
  // النائب عن دائرة الشمال: of whom somebody is.
  const isWithin = subject.phrase !== null && i < subject.phrase.to;
  const isOfSubject =
    isWithin &&
    (preposition === 'عن' ||
      (preposition === 'في' && hasOther(tokens, i, to)) ||
      (preposition === 'على' && isOver(tokens, i)) ||
      (preposition === 'من' && isFromAmong(next) && isSaidLater(tokens, { from: i, to }, verb)));
  // دعا الوزير، في حديث إلى الإذاعة، | إلى: to whom somebody talks, before what they call for.
  const isOfTalk = talks.has(bareNoun(before)) && hasOther(tokens, i, to, { isPastComma: true });
  const isOther = isOfNoun || isOfSubject || isOfTalk;
  if (preposition !== null && verb.complements.has(preposition) && !isOther) {
    if (
      i + 1 >= to ||
      next.kind === 'mark' ||
      complementizerAt(tokens, i + 1, verb.complements) !== null
    )
      return null;
    return next.kind === 'quote'
      ? { kind: 'quote', from: i + 1, preposition: i, isClause: false }
      : { kind: 'phrase', from: i + 1, preposition: i, isClause: false };
  }
  const isPassed = verb.lemma === 'أقر' && voting.test(token.form);
  const hasPrepositionB =
    !isPassed && (verb.complements.has('ب') || verb.complements.has('target'));
  const isInName =
    subject.apposition !== null && i >= subject.apposition.from && i < subject.apposition.to;
  if (
    hasPrepositionB &&
    !isInName &&
    !isCharged(tokens[i - 1]) &&
    startsWithB(tokens, i, subject) &&
    (i > at + 1 || hasObject || !isDefinite(token.form) || verb.complements.has('ب'))
  ) {
    if (token.form === 'ب')
      return next.kind === 'quote' && !isQuotedName(text, tokens, i + 1)
        ? { kind: 'quote', from: i + 1, preposition: i, isClause: false }
        : null;
    return { kind: 'phrase', from: i, preposition: null, isClause: false };
  }
  if (
    verb.complements.has('ل') &&
    (i > at + 1 || tense === 'participle') &&
    /^لل?/.test(token.form) &&
    !isHead(token.form, organizationHeads) &&
    isVerbalNoun(token.form.replace(/^لل?/, ''))
  )
    return { kind: 'phrase', from: i, preposition: null, isClause: false };
  // لا تستبعده الوزيرة نفسها: the verb has its object.
  if (!verb.complements.has('noun') || hasObject) return null;
  if (verb.class === 'show' && opensLater(tokens, i, to)) return null;
  return i === object || startsObject(tokens, { at, i, subject })
    ? { kind: 'phrase', from: i, preposition: null, isClause: false }
    : null;
}

function isEnvoyTo(tokens: readonly Token[], i: number, at: number): boolean {
  const before = tokens.slice(Math.max(at + 1, i - 4), i);
  const isEnvoy = before.some(({ form }) => /^(?:ال)?(?:مبعوث|موفد|سفير)ه?$/.test(form));
  return isEnvoy && isSentTo(tokens, i, at + 1);
}

/** شهود من سكان الحي, سكان في الحي الشرقي من المدينة: from among whom or from where somebody is. */
function isFromAmong({ form, isKnown }: Token): boolean {
  return isKnown === true || isHead(form, anonymousHeads) || districts.has(bareNoun(form));
}

/** شكا صيادون من القرية من, طالب سكان من الحي بفتح: what is said stands later, by the preposition of the verb. */
function isSaidLater(
  tokens: readonly Token[],
  { from, to }: TokenRange,
  { complements }: ArabicVerb,
): boolean {
  if (hasOther(tokens, from, to)) return true;
  if (!complements.has('target')) return false;
  for (let i = from + 2; i < Math.min(to, from + furthestOther); i++) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'mark') return false;
    if (hasProclitic(token, 'ب')) return true;
  }
  return false;
}

/** خبراء في الاقتصاد في جدواها: the same preposition once more, or a clause. */
function hasOther(
  tokens: readonly Token[],
  from: number,
  to: number,
  { isPastComma = false } = {},
): boolean {
  const { form } = tokens[from] ?? {};
  for (let i = from + 1; i < Math.min(to, from + furthestOther); i++) {
    if (tokens[i]?.kind === 'mark' && !(isPastComma && tokens[i]?.form === '،')) return false;
    if (tokens[i]?.form === form || opensThat(tokens, i)) return true;
  }
  return false;
}

const furthestOther = 10;

/** أظهرت بيانات لتتبع السفن أن: a clause follows, before any comma. */
function opensLater(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to && tokens[i]?.kind !== 'mark'; i++)
    if (opensThat(tokens, i)) return true;
  return false;
}

/** أقر المجلس القانون بأغلبية, بصفة الاستعجال: how a body passes something, and nothing that it admits. */
const voting =
  /^ب(?:ال)?(?:اغلبي|اكثري|غالبي|اجماع|صف|صيغ|مجموع|موافق|تاييد|حضور|موجب|قراء|نسب|تعديل|تخفيض|زياد|رفع|خفض|عجز|قيم|كلف|مبلغ)(?:ه|ات|ته|تها|ها)?$/;

/** Nouns to which a preposition after them belongs, beside those of an answer: نقلاً عن, صادر عن. */
const takesPreposition = wordSet(
  'أصالة نيابة ونيابة بناء علاوة فضلا عوضا بدلا نقلا حفاظا حرصا اعتمادا استنادا إضافة نظرا خلافا صادر صادرة الصادر الصادرة صدر صدرت تصدر يصدر معلن منشق منشقة منشقون منشقين المنشق المنشقة المنشقون المنشقين مسؤول مسؤولة مسؤولون مسؤولين المسؤول المسؤولة المسؤولون المسؤولين مدافع مدافعة مدافعون مدافعين المدافع المدافعة المدافعون المدافعين نائبة النائب النائبة نواب النواب',
);

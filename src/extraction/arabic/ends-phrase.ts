import {
  adjunctStarts,
  anonymityMiddles,
  anonymityStarts,
  auxiliaries,
  bareThat,
  prepositions,
  timeWords,
} from '../lexicon/arabic-words.ts';
import { mayBeAction } from '../lexicon/arabic-actions.ts';
import { isForSomebody } from '../lexicon/arabic-manner.ts';
import { occasions } from '../lexicon/arabic-occasions.ts';
import { startsOwnClause } from './own-clause.ts';
import { isAccusativeAfterName } from './accusative-after-name.ts';
import { startsOwned } from './owned-trait.ts';
import { sayingNoun } from '../lexicon/arabic-saying-nouns.ts';
import {
  anonymousHeads,
  documentHeads,
  givenNames,
  mediaHeads,
  organizationHeads,
  titleHeads,
} from '../lexicon/arabic-speakers.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { Token } from '../tokens.ts';
import { isCounterpart } from './counterpart.ts';
import { startsCount } from './amounts.ts';
import { isSeveralAfter, quantifiers } from './groups.ts';
import { forTime, isBehind, isThisTime, isTime, isWithout, mannerEnd } from './manner-end.ts';
import { goesOnInName, isNameOfTime } from './name-within.ts';
import { isCompound, isNameNotPronoun, nameWord } from './name-words.ts';
import { isClauseVerb } from './noun-phrase.ts';
import {
  actsFor,
  isDoneTo,
  isItsAct,
  isNegated,
  isActAfterB,
  isKnowing,
  isOver,
  isSentTo,
  isSufferer,
  isToldAfter,
  isUnlike,
} from './role-words.ts';
import { isAddressee } from './told-to.ts';
import { isSourceQuality } from './source-quality.ts';
import {
  isAround,
  isConstituency,
  isIncumbent,
  isOfPurpose,
  isWithinLast,
} from './within-phrase.ts';
import { startsCircumstance } from './circumstance.ts';
import { finiteVerbAt, hasProclitic, isDefinite, isHead } from './words.ts';

const byWhat: ReadonlySet<string> = new Set([...documentHeads, ...occasions]);
const continuing = wordSet('في من لدى مع باسم');

/** Whether a word can't be part of a speaker's noun phrase. */
export function endsPhrase(
  text: string,
  tokens: readonly Token[],
  { i, from }: { i: number; from: number },
): boolean {
  const hasBegun = i > from;
  const isDocument = isHead(tokens[from]?.form ?? '', documentHeads);
  const token = tokens[i];
  if (token === undefined) return true;
  // لكن موظفا سابقا قال: an adjective in the case of its noun.
  const isFormer = token.form === 'سابقا' && hasBegun && isAfterThat(tokens, i, from);
  if (hasBegun && (startsCircumstance(tokens, i) || isOnBehalf(tokens, i))) return true;
  if (hasBegun && goesOnInName(tokens, i)) return false;
  const isOther = isFormer || (hasBegun && isIncumbent(tokens, i));
  if (hasBegun && (isAround(tokens, i, from) || forTime.test(token.form))) return true;
  const isTimeWord = (timeWords.has(token.form) && !isOther) || isThisTime(tokens, i);
  if (isTimeWord && !isKnowing(tokens, i) && !isNameOfTime(tokens, i, from)) return true;
  // قال لـ/المدار/: whom it was said to stands between other marks.
  if (token.form === 'ل' && tokens[i + 1]?.kind === 'mark') return true;
  if (endsAtSaying(token, hasBegun) || mannerEnd(tokens, i) > i) return true;
  // أدلى الوزير ببيان: by what the speaker speaks.
  if (hasBegun && /^ب../.test(token.form) && byWhat.has(token.form.slice(1))) return true;
  if (hasBegun && isActAfterB(token, tokens[i - 1], tokens[i + 1])) return true;
  const isOfNoun = isNegated(tokens, i) || isSufferer(tokens, i) || isWithinLast(tokens, i, from);
  if (hasBegun && isOfNoun) return false;
  // المدرب بحقه.
  if (
    hasBegun &&
    ((/(?:ه|ها|هم|هما|نا)$/.test(token.form) &&
      isForSomebody(token.form) &&
      !isNameNotPronoun(tokens, i)) ||
      (token.form === 'لي' && tokens[i + 1]?.kind !== 'word'))
  )
    return true;
  // وقال متحدثا عن خصمه: how; وزيرا الخارجية are two.
  const isHow = prepositions.has(tokens[i + 1]?.form ?? '');
  if (isHow && /^(?:متحدث|مخاطب)ا$/.test(token.form) && !isAfterThat(tokens, i, from)) return true;
  // قال ومضى: another verb of who spoke before.
  if (!hasBegun && isJoinedVerb(text, token)) return true;
  // التقرير المبدئي ثلاثة أخطاء: how many of something else.
  if (i > from + 1 && startsCount(tokens, i)) return true;
  if (hasBegun && startsAnother(text, tokens, { i, from })) return true;
  const isCompoundEnd = hasBegun && isCompound(tokens[i - 1], token);
  // لفت الانتباه إلى, كشف النقاب عن: of the verb.
  if (!isCompoundEnd && ofVerbs.test(token.form)) return true;
  if (hasBegun && /^اول[ى]?$|^اولي$/.test(token.form) && tokens[i + 1]?.form === 'من') return true;
  const isState = /ً/u.test(token.text) || isAccusativeAfterName(tokens, from, i);
  if (isState && !isAfterThat(tokens, i, from)) return true;
  if (hasBegun && token.form === 'على' && isOver(tokens, i)) return false;
  if (hasBegun && token.form === 'عن' && actsFor(tokens, i)) return false;
  if (hasBegun && token.form === 'عن' && isConstituency(tokens, i, from)) return false;
  if (hasBegun && isOfPurpose(tokens, i, from)) return false;
  if (hasBegun && (isSentTo(tokens, i, from) || isDoneTo(tokens, i))) return false;
  if (isWithout(tokens, i) || (hasBegun && isBehind(tokens, i))) return true;
  if (hasBegun && isUnlike(tokens, i)) return false;
  // نددت المعارضة بما اعتبرته.
  if (hasBegun && /^[بمعل]ما$/.test(token.form)) return true;
  // أفاد مصدر مطلع على الملف وكالة الأنباء: the medium that was told.
  if (i > from + 1 && mediaHeads.has(token.form) && isToldAfter(tokens, i, from)) return true;
  // إمام المسجد is no أمام.
  const isAdjunct = adjunctStarts.has(token.form) && !token.text.startsWith('إمام');
  if (isAdjunct) {
    return !(
      hasBegun &&
      continuing.has(token.form) &&
      !isItsAct(tokens[i + 1]) &&
      !bareThat.has(tokens[i + 1]?.form ?? '') &&
      !occasions.has(tokens[i + 1]?.form ?? '') &&
      !isTime(tokens[i + 1])
    );
  }
  if (hasProclitic(token, 'ل') && !(isDocument && hasBegun) && isAddressee(tokens, i, from))
    return true;
  if (
    hasBegun &&
    isDocument &&
    /^(?:صادر|صدر|منشور|نشر|اعد|اصدر|حمل|يحمل|تحمل|حملت|مورخ)/.test(token.form)
  )
    return true;
  // بيانات شركة «سديم» المتخصصة في الشحن: what its maker does.
  if (hasBegun && isDocument && /^ال(?:متخصص|مختص|معني)ه?$/.test(token.form)) return true;
  if (hasBegun && isCounterpart(token.form)) return true;
  if (
    hasBegun &&
    ((documentVerbs.test(token.form) && !token.text.endsWith('ة')) ||
      auxiliaries.has(token.form) ||
      /^(?:فكان|فقد|ف(?:لم|لن|لا|ما)$)/.test(token.form))
  )
    return true;
  if (
    hasBegun &&
    anonymityStarts.has(token.form) &&
    [tokens[i + 1], tokens[i + 2]].some(
      (next) => next !== undefined && anonymityMiddles.has(next.form),
    )
  )
    return true;
  const verb = finiteVerbAt(text, tokens, i);
  if (verb === null || isCompound(token, tokens[i + 1])) return false;
  // قالت مهاجمة النادي: a role that is spelled as a participle.
  if (verb.tense === 'participle')
    return (
      !isDefinite(token.form) &&
      (hasBegun ? !isSourceQuality(tokens, i, from) : !titleHeads.has(token.form))
    );
  return (hasBegun || verb.hasConjunction) && (!verb.verb.isStrict || verb.hasConjunction);
}
/** الرئيس باسمه واسم حكومته, الرئيس نيابة عنها: for whom somebody speaks, where متحدث باسمها is who speaks. */
function isOnBehalf(tokens: readonly Token[], i: number): boolean {
  const [form, next] = [tokens[i]?.form ?? '', tokens[i + 1]?.form ?? ''];
  if (/^(?:اصاله|و?نيابه)$/.test(form)) return next.startsWith('عن');
  return /^باسم(?:ه|ها|هم|هما|يهما)$/.test(form) && /^و(?:ب?اسم|نيابه)/.test(next);
}
const ofVerbs = /^(?:الانتباه|النظر|الضوء|الستار|النقاب|اللثام)$/;

const backReference = /^(?:علي|من|ب|في|ل|الي|عن|مع|لدي|حول|بين)(?:ه|ها|هم|هما)$/;

/** المتحدث كل من يخالف, شركة سديم ومقرها دبي, نص حصل عليه الموقع: another noun phrase starts, or a clause on this one. */
function startsAnother(
  text: string,
  tokens: readonly Token[],
  { i, from }: { i: number; from: number },
): boolean {
  const [first, before, token, next] = [tokens[from], tokens[i - 1], tokens[i], tokens[i + 1]];
  if (first === undefined || before === undefined || token?.kind !== 'word') return false;
  // رئيس بعض اللجان: the noun of a role or a body goes on, unless it has the ن of no construct.
  const isOpen =
    prepositions.has(before.form) ||
    (isHead(before.form, nouns) && !/..(?:ون|ين)$/.test(before.form));
  if (isSeveralAfter(tokens, i)) return false;
  if (quantifiers.has(token.form)) return isDefinite(before.form) || !isOpen;
  if (startsOwned(token) || startsOwnClause(text, tokens, { i, from })) return true;
  // وسطاء عقاريون الصفقة: a plural with its ن is in no construct.
  const isName = before.isKnown === true || givenNames.has(before.form);
  const isPlural = /..(?:ون|ين)$/.test(before.form) && !/^[لب]?شوون$/.test(before.form);
  const isWhole = isPlural && !isName && !isDefinite(before.form);
  const isPeople = [before, tokens[i - 2]].some((noun) => isHead(noun?.form ?? '', anonymousHeads));
  const isNoun = isDefinite(token.form) && !hasProclitic(token, 'ب');
  if (isWhole && isPeople && isNoun) return true;
  if (isDefinite(first.form) || !isHead(first.form, nouns)) return false;
  if (next !== undefined && !isDefinite(token.form) && backReference.test(next.form)) return true;
  // وزير يزيد is a name; no name stands after a document or somebody unnamed.
  return (
    [documentHeads, anonymousHeads].some((heads) => isHead(first.form, heads)) &&
    (isClauseVerb(text, tokens, i) ||
      (/^.{3,}(?:ها|ه|هم)$/.test(token.form) &&
        mayBeAction(token.form) &&
        !isHead(token.form.replace(/(?:ها|ه|هم)$/, ''), documentHeads)))
  );
}

const nouns: ReadonlySet<string> = new Set(
  [titleHeads, organizationHeads, documentHeads, anonymousHeads].flatMap((heads) => [...heads]),
);

function isJoinedVerb(text: string, token: Token): boolean {
  if (!/^[وف]../.test(token.form) || isHead(token.form, nouns)) return false;
  return (
    !/given/.test(nameWord(token)) &&
    isClauseVerb(text, [{ ...token, form: token.form.slice(1) }], 0)
  );
}

/** لكن مسؤولاً في الصندوق قال: a noun after لكن or أن has the ending of an object, and may be the subject. */
function isAfterThat(tokens: readonly Token[], i: number, from: number): boolean {
  const isFirst = i === from && /^[وف]?(?:لكن|ان|لان|كان)$/.test(tokens[i - 1]?.form ?? '');
  const form = (k: number) => (tokens[k]?.form ?? '').replace(/ا$/, '');
  const isNoun = isHead(form(from), nouns);
  return isNoun && (isFirst || (i > from && i <= from + 2 && isAfterThat(tokens, i - 1, from)));
}

/** قوله, بالقول: a noun of saying is of what is said; nobody is named where it comes first: وأضاف قوله. */
function endsAtSaying({ form }: Token, hasBegun: boolean): boolean {
  const noun = sayingNoun(form);
  if (noun === null) return false;
  if (!hasBegun) return noun.hasOwner && noun.clitics === 0;
  return noun.hasOwner || (noun.clitics === 1 && noun.isDefinite);
}

/** نشرها، أصدرته، حصلت عليها: a clause on a document starts. */
const documentVerbs =
  /^(?:نشر|اصدر|اعد|حصل|اطلع|بث|اجر|وزع|قدم|تداول|سرب)(?:ت|ها|ه|تها|ته|وها|وه|اها|اه)$/;

import { isAdjective, isIndefiniteAdjective } from '../lexicon/arabic-adjectives.ts';
import { isVerbalNoun } from '../lexicon/arabic-objects.ts';
import {
  anonymousHeads,
  givenNames,
  honorifics,
  organizationHeads,
  speakerNouns,
  titleHeads,
} from '../lexicon/arabic-speakers.ts';
import { descents, nameParticles } from '../lexicon/arabic-name-parts.ts';
import { prepositions, timeWords } from '../lexicon/arabic-words.ts';
import { type Token } from '../tokens.ts';
import { isCompound, isNamePart, nameWord } from './name-words.ts';
import { hasNoName } from './quoted-names.ts';
import { people } from './own-clause.ts';
import { opensConstruct } from './open-construct.ts';
import type { TokenRange } from './subject.ts';
import { nameBefore } from './whole-name.ts';
import { hasProclitic, isDefinite, isHead } from './words.ts';

/**
 * Where the second of two noun phrases starts that stand one after the other, as a subject and its object do: الناقدة ألفة عبيد | العرض,
 * رئيس الحكومة | وزير الدفاع, حركة حماس | السلطة. Null where the range is one phrase.
 */
export function secondNoun(tokens: readonly Token[], { from, to }: TokenRange): number | null {
  for (let i = to - 1; i > from; i--) {
    if (!startsNoun(tokens, { from, to }, i)) continue;
    // القصف المتواصل: the noun before an adjective that is a noun elsewhere.
    const [before, token] = [tokens[i - 1]?.form ?? '', tokens[i]?.form ?? ''];
    const isPair = i - 1 > from && isDefinite(before) && isDefinite(token);
    return isPair && startsNoun(tokens, { from, to }, i - 1) ? i - 1 : i;
  }
  return null;
}

/**
 * رامي حداد | سامي النجار: where a second name starts, by a given name between a surname and another one; the end where none does.
 *
 * @param isSure there has to be one, so that a given name or a common noun may be the surname before it.
 */
export function secondName(
  tokens: readonly Token[],
  { from, to }: TokenRange,
  { isSure }: { isSure: boolean },
): number {
  for (let i = from + 2; i < to; i++) {
    const [two, one, token, next] = [tokens[i - 2], tokens[i - 1], tokens[i], tokens[i + 1]];
    if (one === undefined || token === undefined || !/given/.test(nameWord(token))) continue;
    const parts = isSure ? /unknown|surname|trade|given|common/ : /unknown|surname|trade/;
    const isSurname =
      parts.test(nameWord(one)) &&
      !nameParticles.has(one.form) &&
      !isDefiniteNoun(one) &&
      !isCompound(two, one);
    const isNext = isNamePart(next) || (next !== undefined && nameWord(next) === 'trade');
    // نادي الزوراء جان مارك: the name of a body, before one given name of two words.
    const isName = isNamePart(two) && !isDefinite(two?.form ?? '');
    const isAfterName = isName || isCompound(tokens[i - 3], two);
    if (isSurname && isAfterName && isNext) return i;
  }
  return to;
}

const knowing = /^(?:مطلع|مقرب|قريب|مواكب|متابع|مشارك|عامل)(?:ه|ون|ين|ان|تان|ات)?$/;

function isDefiniteNoun(token: Token): boolean {
  return nameWord(token) === 'common' && isDefinite(token.form);
}

/**
 * سائق شاحنة | البلدية, مسؤولون محليون وسكان | المنطقة: where a last noun with the article and its adjectives start after people without it,
 * of a verb that has to have an object. Null where they are what a preposition or the first noun is of.
 */
export function lastNoun(tokens: readonly Token[], { from, to }: TokenRange): number | null {
  let start = to;
  while (start > from && isDefinite(tokens[start - 1]?.form ?? '')) start--;
  const before = tokens[start - 1];
  if (start === to || start < from + 2 || before?.kind !== 'word') return null;
  if (prepositions.has(before.form) || hasProclitic(before, 'ب')) return null;
  return isHead(tokens[from]?.form ?? '', anonymousHeads) || people.has(tokens[from]?.form ?? '')
    ? start
    : null;
}

/** اتهم السكان عبر الهاتف | البلدية, في اتصال هاتفي | البلدية: a noun with the article that no adjective and in no construct is. */
export function endsWithNoun(tokens: readonly Token[], from: number, to: number): boolean {
  const [one, last] = [tokens[to - 2]?.form ?? '', tokens[to - 1]?.form ?? ''];
  if (to - from < 3 || !isDefinite(last) || isAdjective(last)) return false;
  return !/^(?:لل|بال)/.test(last) && (isDefinite(one) || isIndefiniteAdjective(one));
}

/** معدو الدراسة, مربو النحل: a participle in the plural that has to have whose or what it is of. */
function isOfThose({ form }: Token): boolean {
  return /^م[^اوي].{1,3}و$/.test(form) && !givenNames.has(form);
}

function startsNoun(tokens: readonly Token[], { from, to }: TokenRange, i: number): boolean {
  const [two, one, token, next] = [tokens[i - 2], tokens[i - 1], tokens[i], tokens[i + 1]];
  if (token === undefined || one === undefined || one.kind === 'mark') return false;
  if (isOfThose(one) && isDefinite(token.form)) return false;
  // طالب بوعلام زيتوني | الحكومة: a surname that is a common word.
  const isAfterPhrase =
    endsNoun(one, i - 2 >= from ? two : undefined) || nameBefore(tokens, from, i) !== null;
  if (token.kind === 'quote')
    return one.kind === 'word' && isDefinite(one.form) && !isBodyBeforeName(two, one);
  if (token.kind !== 'word' || timeWords.has(token.form)) return false;
  // الوزيرة الإيطالية جورجيا: a name, after a title.
  const isWhom = !isHead(tokens[from]?.form ?? '', titleHeads) || one.isKnown === true;
  if (isWhom && isPlaceAfter(one, token)) return isAfterPhrase;
  // وجود, وزارة, وزير: the letter is of the noun.
  const isWhole =
    isVerbalNoun(token.form) || organizationHeads.has(token.form) || titleHeads.has(token.form);
  if (token.form.startsWith('و') && !isWhole) return false;
  // اتهم الرفاعي من سماهم: whoever a clause says that they are.
  const isWhoever = /.{2,}(?:ه|ها|هم)$/.test(next?.form ?? '') && next?.text.endsWith('ة') !== true;
  if (token.form === 'من' && isWhoever) return isAfterPhrase;
  // مصادر في الوزارة مطلعة على الملف: a quality of those who stand first.
  if (knowing.test(token.form) && isHead(tokens[from]?.form ?? '', anonymousHeads)) return false;
  // رويترز, CNN: an outlet after a noun that is not of media.
  if (token.mediumEnd !== undefined && token.mediumClitics === 0) return isAfterPhrase;
  // شرطة المدينة اللواء حسن: a rank, where a paper is called so.
  const isRankBefore = isHead(token.form, titleHeads) && next !== undefined && isNamePart(next);
  // مدير المستشفى منظمة الصحة العالمية, منظمة العفو الدولية السلطات المالطية.
  const isKnownBody =
    token.isKnown === true && isHead(token.form, organizationHeads) && !isRankBefore;
  if (isKnownBody && isDefinite(one.form) && isAfterPhrase) return true;
  // حمّل أحمد عثمان إسرائيل: a name that is known, after all of a person's.
  if (token.isKnown === true && two !== undefined && i - 2 >= from)
    return (
      /given/.test(nameWord(two)) &&
      isNamePart(one) &&
      (next === undefined || isDefinite(next.form) || !isNamePart(next))
    );
  if (hasProclitic(token, 'ل') || hasProclitic(token, 'ب') || prepositions.has(token.form))
    return false;
  if (!isAfterPhrase || isCompound(one, token)) return false;
  if (isDefinite(token.form)) {
    const isAct = isVerbalNoun(token.form.slice(2), token.text);
    const isCommon = isAct || isHead(token.form, speakerNouns) || nameWord(token) === 'common';
    // حذرت سلمى الخطيب من: the surname, where nothing but a given name is before it.
    const isSurname = i === from + 1 && nameWord(one) === 'given' && isHead(token.form, titleHeads);
    const isSeveral = /(?:ين|ون|ات|اء)$/.test(token.form) && !givenNames.has(token.form);
    if (isSurname && !isSeveral) return false;
    const isRank = honorifics.has(token.form) || isHead(token.form, titleHeads);
    return isCommon && !isAdjective(token.form) && !(isRank && i + 1 < to && isNamePart(next));
  }
  if (nameWord(token) !== 'common' && nameWord(token) !== 'office') return false;
  if (two !== undefined && i - 2 >= from && isHead(two.form, anonymousHeads))
    return (
      one.form === 'عيان' ||
      // مصدر أمني رفيع: a second adjective.
      (isIndefiniteAdjective(one.form) && !isIndefiniteAdjective(token.form))
    );
  // شركة «سديم» قرار: after a name in marks.
  if (one.kind === 'quote' || isDefinite(one.form)) return true;
  return two !== undefined && i - 2 >= from && isNamePart(two);
}

/** المرصد «راصد», المرصد الاقتصادي «راصد»: a body, whose name the marks are; الحكومة has none. */
function isBodyBeforeName(two: Token | undefined, one: Token): boolean {
  const noun = isAdjective(one.form) && !isHead(one.form, organizationHeads) ? two : one;
  return isHead(noun?.form ?? '', organizationHeads) && !hasNoName.test(noun?.form ?? '');
}

/** وزارة الدفاع اليابانية | موسكو, روسيا | أوكرانيا, حزب الله | إسرائيل: a country or a capital, after a whole name. */
function isPlaceAfter(one: Token, token: Token): boolean {
  const { form, isKnown, isWholeName } = token;
  if (isKnown !== true || token.isKnownPerson === true || givenNames.has(form)) return false;
  if (isDefinite(form)) return isDefinite(one.form) && countries.test(form);
  if ((form.startsWith('و') && isWholeName !== true) || hasProclitic(token, 'ب')) return false;
  const isName = nameWord(one) === 'unknown' || one.isKnown === true;
  return isDefinite(one.form) || one.form === 'الله' || (isName && !isHead(one.form, speakerNouns));
}

/** Countries whose name has the article, where an adjective is spelled otherwise: السعودية may be one too. */
const countries =
  /^ال(?:ولايات|امارات|صين|هند|يابان|عراق|اردن|مغرب|جزاير|سودان|صومال|يمن|كويت|بحرين|فلبين|نيجر|سنغال|كونغو|برازيل|ارجنتين|مكسيك|نرويج|سويد|دنمارك|مجر)$/;

/** A noun phrase may end with a word: one that is definite, or part of a name, and after which no construct goes on. */
export function endsNoun(one: Token, two: Token | undefined): boolean {
  if (one.kind === 'quote' || one.kind === 'bracket') return true;
  if (opensConstruct(one)) return false;
  if (prepositions.has(one.form) || nameParticles.has(one.form) || one.form === 'باسم')
    return false;
  // عدد من ملاك | الزوارق: a noun of many, though somebody is called so.
  if (two?.form === 'من' && nameWord(one) === 'maybe given') return false;
  // صالح بن طالب: a name, whatever else it is.
  if (two !== undefined && descents.has(two.form)) return true;
  // حركة النهضة: the first word of a name that goes on.
  const isHeadOfName = isHead(one.form, speakerNouns);
  if (isDefinite(one.form) || (one.isKnown === true && !isHeadOfName)) return true;
  if (two !== undefined && isCompound(two, one)) return true;
  // أمين عام الحزب, مدير عام الشركة: of what somebody is it.
  if (/^عامه?$/.test(one.form) && isHead(two?.form ?? '', titleHeads)) return false;
  // مصدر أمني القرار: an adjective without the article ends its phrase.
  if (two !== undefined && isHead(two.form, speakerNouns))
    if (
      !isDefinite(two.form) &&
      isIndefiniteAdjective(one.form) &&
      !organizationHeads.has(one.form)
    )
      return true;
  return isNamePart(one) && !isHeadOfName;
}

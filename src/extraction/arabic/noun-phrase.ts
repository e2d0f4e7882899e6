import { isAdjective } from '../lexicon/arabic-adjectives.ts';
import { hasPreposition } from '../lexicon/arabic-common-words.ts';
import { talks, writings } from '../lexicon/arabic-media.ts';
import { isAction } from '../lexicon/arabic-actions.ts';
import { isVerbalNoun } from '../lexicon/arabic-objects.ts';
import {
  anonymousHeads,
  documentHeads,
  givenNames,
  honorifics,
  mediaHeads,
  organizationHeads,
  titleHeads,
} from '../lexicon/arabic-speakers.ts';
import { compoundEnds } from '../lexicon/arabic-name-parts.ts';
import { demonstratives, prepositions } from '../lexicon/arabic-words.ts';
import { type Token } from '../tokens.ts';
import { startsAfterWhole } from './after-whole.ts';
import { opensThat } from './complementizers.ts';
import { soCalledEnd } from './so-called.ts';
import { actsInYa, startsDefiniteObject } from './definite-object.ts';
import { endsBody, endsName, isOfAccusative } from './name-end.ts';
import { isNumeral, quantifiers } from './groups.ts';
import { isSourceQuality } from './source-quality.ts';
import { type Clause, type TokenRange } from './subject.ts';
import { isCompound, isNamePart, nameWord } from './name-words.ts';
import { opensName } from './whole-name.ts';
import { isInConstruct, isMan } from './role-words.ts';
import {
  endsInFeminine,
  hasOwner,
  isOwnedObject,
  isAccusative,
  isAgreeing,
  isOfSeveralBodies,
  isThing,
} from './object-nouns.ts';
import { isSideOfDistrict, opensConstruct } from './open-construct.ts';
import { hasObject, isDerivedPerfect, notVerbs } from './verb-shapes.ts';
import { hasProclitic, isDefinite, isHead, isOfRole, verbAt } from './words.ts';

/** Whether a finite verb stands at a token, of whatever meaning: سجّل، يبحث، تراجعت. */
export function isClauseVerb(text: string, tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token?.kind !== 'word' || prepositions.has(tokens[i - 1]?.form ?? '')) return false;
  if (givenNames.has(token.form) || token.isKnown === true) return false;
  if (isOfRole(tokens, i) || notVerbs.has(token.form)) return false;
  const form = token.form.replace(/^س(?=[يت]...)/, '');
  // سامي عزيز دخل على الخط: no income, after a name.
  if (form === 'دخل' && /^(?:على|الي|في)$/.test(tokens[i + 1]?.form ?? ''))
    return isNamePart(tokens[i - 1]);
  // الدخان يتصاعد: after a noun with the article hardly any other word starts so.
  if (/^ي[^او].{2,}/.test(form) && isDefinite(tokens[i - 1]?.form ?? '') && !notVerbs.has(form))
    return true;
  if (hasObject(token) || isAction(form) || isDerivedPerfect(tokens, i)) return true;
  const verb = verbAt(text, token);
  if (verb === null || verb.tense === 'participle') return false;
  return verb.tense === 'imperfect' || verb.agreement !== 'm' || /^..\u0651/u.test(token.text);
}

/** The subject of a clause without the verb, the object or the adjunct after it: الولايات المتحدة ضربات. */
export function cutAtClause(
  clause: Pick<Clause, 'text' | 'tokens'>,
  range: TokenRange,
): TokenRange {
  const { text, tokens } = clause;
  const { from, to } = range;
  for (let i = from + 1; i < to; i++) {
    const named = soCalledEnd(tokens, i, from);
    if (named > i) {
      i = named - 1;
      continue;
    }
    if (isClauseVerb(text, tokens, i) && !opensName(tokens, i - 1)) return { from, to: i };
  }
  return cutAtObject(clause, range);
}

/** A subject without the object that stands right after it: شو ليانغ الجدل, وزارة الري تأجيل. */
export function cutAtObject(
  { tokens }: Pick<Clause, 'text' | 'tokens'>,
  { from, to }: TokenRange,
): TokenRange {
  const first = tokens[from]?.form ?? '';
  const isBody = isHead(first, organizationHeads) || tokens[from]?.isBody === true;
  const isRole = isInConstruct(first) || isHead(first, titleHeads) || honorifics.has(first);
  for (let i = from + 1; i < to; i++) {
    const [two, one, token] = [tokens[i - 2], tokens[i - 1], tokens[i]];
    // أعلنت «سديم» تعليق رحلاتها, رفضت متحدثة باسم «سديم» الكشف.
    const act = token?.kind === 'word' && !isAdjective(token.form) ? token.form : '';
    if (one?.kind === 'quote' && isVerbalNoun(act.replace(/^ال(?=...)/, '')))
      return { from, to: i };
    if (token?.kind !== 'word' || one?.kind !== 'word') continue;
    if (prepositions.has(one.form) || one.form === 'باسم' || opensName(tokens, i - 1)) continue;
    // سامي صلاح | الدين: the second half of a name.
    if (isCompound(one, token)) continue;
    if (hasProclitic(token, 'ل') || hasProclitic(token, 'ب')) continue;
    // المرصد السوري لحقوق الإنسان: a common word after the preposition.
    if (token.form.startsWith('ل') && hasPreposition(token.form)) continue;
    // فرنسا وألمانيا, الحكومة والنقابات: who joins the first.
    const isJoined = isBody && i === from + 1 && isHead(token.form, organizationHeads);
    if (token.form.startsWith('و') && (token.isKnown === true || isJoined)) continue;
    // عمران الخالدي وسامي الكون: a second name.
    const isGiven = givenNames.has(token.form.replace(/^و/, '')) && token.form.startsWith('و');
    if (isGiven && isNamePart(one) && isNamePart(tokens[i + 1])) continue;
    // رئيس الهيئة الطبية كلمة, الشركة المنتجة بيان: what somebody says something in.
    const isAfterWhole = isDefinite(one.form) || isNamePart(one);
    if (isAfterWhole && isSpeech(token)) return { from, to: i };
    // المصدر هذا التباطؤ: a demonstrative before its noun.
    if (demonstratives.has(token.form)) return { from, to: i };
    if (endsName(tokens, from, i) || startsAfterWhole(tokens, from, i)) return { from, to: i };
    if (i > from + 1 && isOfSeveralBodies(tokens, i)) return { from, to: i };
    if (isSideOfDistrict(tokens, i)) continue;
    if (isDefinite(token.form) && opensConstruct(one)) continue;
    if (isDefinite(token.form)) {
      // أدانت تونس الهجوم: no noun but an adjective is a part of a place's name.
      const isAfterPlace =
        i === from + 1 && one.isKnown === true && !isDefinite(one.form) && !isBody && !isRole;
      if (isAfterPlace && !/^ال..*(?:ي|يه)$/.test(token.form)) return { from, to: i };
      const isOfPlace = isBody && i === from + 2 && one.isKnown === true && !isDefinite(one.form);
      if (isOfPlace && !isAdjective(token.form) && !isRole) return { from, to: i };
      // تراوي الإفصاح: a verbal noun is no part of a name.
      const isBareName = i === from + 1 && !isBody && !isRole && !isDefinite(one.form);
      if (isBareName && isVerbalNoun(token.form.replace(/^ال/, ''))) return { from, to: i };
      // المجلس الهجوم: no adjective of the body.
      const isAfterOne = i === from + 1 && isDefinite(one.form) && (isBody || isRole);
      const isAgreed = one.form.endsWith('ه') && token.form.endsWith('ه');
      if (
        isAfterOne &&
        !isAgreed &&
        (!isAdjective(token.form) || actsInYa.test(token.form)) &&
        isVerbalNoun(token.form.slice(2))
      )
        return { from, to: i };
      if (isAfterOne && isRole && isThing(token)) return { from, to: i };
      if (i > from + 1 && isNamed(tokens, from) && startsDefiniteObject(tokens, i))
        return { from, to: i };
      continue;
    }
    const isNameWord =
      /^(?:given|maybe given|particle|generation)$/.test(nameWord(token)) ||
      /^\p{Lu}/u.test(token.text) ||
      isHead(token.form, titleHeads) ||
      honorifics.has(token.form);
    // مدير المستشفى وزارة الصحة: another body.
    if (!isBody && isDefinite(one.form) && startsBody(tokens, { i, to })) return { from, to: i };
    // ثلاثين طبيبا: what is counted.
    if (isAccusative(token)) {
      if (isNumeral(one) || isOfAccusative(tokens, from, i)) continue;
      return { from, to: i };
    }
    const isAct = isVerbalNoun(token.form, token.text);
    if (isSourceQuality(tokens, i, from)) continue;
    if (isNameWord || prepositions.has(token.form)) continue;
    // وجود, وقف: the letter is of the noun.
    if (token.form.startsWith('و') && !isAct) continue;
    const isAfterBareName =
      i === from + 1 &&
      !isBody &&
      !isRole &&
      !isNumeral(one) &&
      !quantifiers.has(one.form) &&
      !isDefinite(one.form) &&
      !isHead(first, documentHeads) &&
      !isHead(first, anonymousHeads) &&
      !isHead(first, mediaHeads);
    // محمود حياصات أن: between a given name and what is said stands a surname.
    const isSurname = i + 1 === to && nameWord(one) === 'given' && opensThat(tokens, to);
    if (
      isAfterBareName &&
      (token.form.endsWith('ات') || endsInFeminine(token)) &&
      !givenNames.has(token.form) &&
      !isSurname
    )
      return { from, to: i };
    const isOfHead =
      !isDefinite(one.form) &&
      (isHead(one.form, organizationHeads) || isHead(one.form, titleHeads));
    // ديالو هدفيه, حداد زملاءه: nobody's surname, though only one word of a name is before it.
    const isLate = isDefinite(one.form) || i > from + 1 || isOwnedObject(token);
    if (hasOwner(token) && !isOfHead && isLate && !isAgreeing(one)) return { from, to: i };
    // المدرب الخاسر مجريات اللقاء: no noun of a woman or of things is a name or quality of a man with the article.
    const isOfThings = endsInFeminine(token) || (token.form.endsWith('ات') && i > from + 1);
    const isWholeMan =
      isMan(first) && [from, i - 1].every((k) => isDefinite(tokens[k]?.form ?? ''));
    if (isOfThings && isWholeMan && i <= from + 2) return { from, to: i };
    // الولايات المتحدة ضربات: no name stands after a body with the article.
    const isAfterBody =
      isBody &&
      !isRole &&
      isDefinite(one.form) &&
      !isHead(one.form, titleHeads) &&
      !honorifics.has(one.form) &&
      !(two !== undefined && i - 2 >= from && isHead(two.form, titleHeads));
    if (isAfterBody && token.isKnown !== true) return { from, to: i };
    // النائب سامر القاسم أداء الحكومة: a surname with the article ends a name.
    const isAfterSurname =
      isRole &&
      i > from + 2 &&
      isDefinite(one.form) &&
      two !== undefined &&
      !prepositions.has(two.form) &&
      isNameLike(two) &&
      !isHead(one.form, titleHeads) &&
      !compoundEnds.has(one.form);
    if (isAfterSurname && token.isKnown !== true && !isNamePart(token)) return { from, to: i };
    // الأمين العام للجامعة سامي عزيز وجود خلل: after a role and a name of two words.
    const isMiddle = i > from + 2 && i + 1 < to;
    const isAfterBearer = isRole && isMiddle && isNamePart(one) && isNamePart(two);
    const isWhole = isDefinite(one.form) || isAfterBearer || endsBody(tokens, from, i);
    if (isAct && isWhole) return { from, to: i };
  }
  return { from, to };
}

/** كلمة, خطاب, بيان: a speech or a writing, and no name. */
function isSpeech({ form }: Token): boolean {
  return (
    (talks.has(form) || writings.has(form)) && !givenNames.has(form) && !isHead(form, titleHeads)
  );
}

/** A name or a role with one, and not a body whose name goes on. */
function isNamed(tokens: readonly Token[], from: number): boolean {
  const form = tokens[from]?.form ?? '';
  return isHead(form, titleHeads) || honorifics.has(form) || givenNames.has(form);
}

function isNameLike({ kind, form }: Token): boolean {
  return (
    kind === 'word' &&
    (givenNames.has(form) ||
      !(isDefinite(form) || isHead(form, titleHeads) || isHead(form, organizationHeads)))
  );
}

/** وزارة الصحة, بلدية الميناء: the noun of a body in a construct, unless somebody's name ends the phrase that it is in. */
function startsBody(tokens: readonly Token[], { i, to }: { i: number; to: number }): boolean {
  const [token, next] = [tokens[i], tokens[i + 1]];
  if (token === undefined || next?.kind !== 'word' || prepositions.has(next.form)) return false;
  if (!organizationHeads.has(token.form) || titleHeads.has(token.form)) return false;
  // مدير عام الهيئة | فرع سيئون: a part of the body before.
  if (token.form === 'فرع') return false;
  if (/given/.test(nameWord(token)) || compoundEnds.has(next.form)) return false;
  // الرئيس التنفيذي شركة سديم كمال زين.
  const [given, surname] = [tokens[to - 2], tokens[to - 1]];
  const endsWithName =
    to - 2 > i && given !== undefined && nameWord(given) === 'given' && isNamePart(surname);
  return !endsWithName;
}

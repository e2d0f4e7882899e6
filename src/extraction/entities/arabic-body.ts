import { isDefinite, isHead } from '../arabic/words.ts';
import { isAdjective, isIndefiniteAdjective, ofKind } from '../lexicon/arabic-adjectives.ts';
import { mediaTails } from '../lexicon/arabic-media.ts';
import { organsOf, portfolios } from '../lexicon/arabic-roles.ts';
import { isVerbalNoun } from '../lexicon/arabic-objects.ts';
import { documentHeads, givenNames, mediaHeads } from '../lexicon/arabic-speakers.ts';
import { isNamePart, nameWord, startsName } from '../arabic/name-words.ts';
import { districts, isSideOfDistrict } from '../arabic/open-construct.ts';
import type { Token } from '../tokens.ts';
import {
  agrees,
  isOfNeither,
  isOther,
  isOwnTask,
  isTaskOfTask,
  isProperName,
  isQuality,
  isSecondQuality,
  isWholeName,
  joinedEnd,
  knownEnd,
  ministries,
  shortNouns,
  withAdjectives,
} from './arabic-body-words.ts';
import { purposeEnd, takenEnd } from './arabic-body-purpose.ts';
import { endsProperName, isOwned, startsOfRole, stops } from './arabic-body-stops.ts';
import { isNameAfter, nameAfterQualities, saysSomething } from './arabic-quoted-body.ts';
import { isJoinedBody, isOfMembers, isOfWhom, isOpenPlural, isPast } from './arabic-attached.ts';
import { isSecondOfTown, placeEnd, startsTown } from './arabic-body-place.ts';
import { isHouseOf, isSeeToo, partOf } from './arabic-placed-body.ts';
import { areBodies, isBodyNoun, isOfIndefinite } from './arabic-body-noun.ts';
import { isAfterHonour, namesakeEnd } from './arabic-namesake.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Cast } from './arabic-cast.ts';
import type { Nations } from './nations.ts';

const [longest, longestProperName] = [9, 3];
const regional =
  /^ل(?:شرق|غرب|شمال|جنوب|وسط|منطقه|اقليم|افريقيا|اوروبا|اسيا|اميركا|امريكا)$|^لل(?:شرق|مغرب|خليج)$/;
/** What the name of a body is read in. */
export interface BodyContext {
  text: string;
  tokens: readonly Token[];
  gazetteer: Gazetteer;
  nations: Nations;
  cast: Cast;
}

/**
 * The first token after the name of a body that starts with its noun: a definite noun or the rest of a construct, with the
 * adjectives, the و and the ل that go on with it, or a quote-marked name.
 *
 * @returns null where the noun has nothing that makes it a name.
 */
export function bodyEnd(
  context: BodyContext,
  i: number,
  to = context.tokens.length,
): number | null {
  const { tokens } = context;
  const head = tokens[i];
  if (head === undefined) return null;
  const limit = Math.min(to, i + longest);
  let end = i + 1;
  let isClosed = isDefinite(head.form) && !isOfIndefinite(head.form, tokens[i + 1]?.form);
  let properWords = 0;
  let hasComplement = false;
  const known = knownEnd(context, i, limit);
  if (known !== null) {
    end = known;
    isClosed = true;
    hasComplement = true;
  }
  for (; end < limit; end++) {
    const token = tokens[end];
    if (token === undefined || /^(?:mark|number)$/.test(token.kind)) break;
    const isFirst = end === i + 1 || (end === i + 2 && isDefinite(head.form));
    const namesake = isFirst && known === null ? namesakeEnd(head, tokens, end) : null;
    if (namesake !== null && namesake <= limit) {
      end = namesake - 1;
      isClosed = false;
      properWords = 1;
      hasComplement = true;
      continue;
    }
    // هيئة الدفاع عن المعتقلين: what a purpose takes.
    const taken = takenEnd(context, end, { limit, from: i, isClosed });
    if (taken !== null) {
      end = taken - 1;
      isClosed = true;
      continue;
    }
    if (token.quotation !== undefined) {
      // مصدر في بنك الشمال «الأيام»: the outlet that is told.
      if (token.mediumEnd !== undefined && end > i + 1 && !isHead(head.form, mediaHeads)) break;
      const isName = end === i + 1 || isNameAfter(context, end, hasComplement);
      if (isName && token.end - token.start < 60 && !saysSomething(context, token, head))
        return withAdjectives(context, end + 1, limit);
      break;
    }
    if (token.kind === 'bracket') {
      if (end === i + 1 && isHead(head.form, mediaHeads)) return end + 1;
      break;
    }
    if (token.kind !== 'word') break;
    const { form } = token;
    // شركة التدقيق السابقة «ميزان».
    const marked =
      hasComplement && isClosed ? nameAfterQualities(context, { head, from: end, limit }) : null;
    if (marked !== null) return withAdjectives(context, marked + 1, limit);
    const isGeneric = isClosed && known === null && properWords === 0;
    const place = isGeneric
      ? placeEnd(context, end, {
          limit,
          // مختبر كلية العلوم بصفاقس.
          head: partOf(tokens, i)?.form ?? head.form,
          chief: tokens[i - 1]?.form ?? '',
          hasComplement: hasComplement || end > i + 1,
        })
      : null;
    if (place !== null) return place;
    const mayHave = hasComplement || end > i + 1;
    if (mayHave && (isOfWhom(tokens, end) || isOfWhom(tokens, end - 1))) continue;
    // غرفة طوارئ أم درمان.
    if (!isClosed && end === i + 2 && startsTown(tokens, end)) return end + 2;
    if (!isClosed && isSecondOfTown(tokens, end)) {
      properWords = 1;
      hasComplement = true;
      continue;
    }
    if (stops(context, end) && !(end === i + 1 && isOfMembers(tokens, end))) break;
    // جامعة أسيوط المستشار سامي: after a proper name, which owns nobody.
    const isWhole = isClosed || nameWord(tokens[end - 1] ?? token) === 'unknown';
    if (isWhole && end > i + 1 && startsOfRole(context, end, known)) break;
    // بلدية المرسى السابق: of who had the role.
    if (isPast(form) && !isDefinite(head.form)) break;
    if (!isClosed) {
      // موقع مدار نيوز نُشرت: nothing goes on with a name after such an ending.
      const isOutlet = mediaTails.has(tokens[end - 1]?.form ?? '') && isHead(head.form, mediaHeads);
      if (isOutlet && properWords > 0 && !mediaTails.has(form) && !form.startsWith('عربي')) break;
      // شركة ألمنيوم سهيل is named so; شركة النور سامي نصر is where somebody is.
      const isPerson = properWords > 0 && givenNames.has(form) && startsName(tokens, end);
      // أبرشية جبيل والبترون.
      if (properWords > 0 && isSeeToo(head.form, form)) {
        isClosed = isDefinite(form);
        continue;
      }
      if (/^وال./.test(form) || isPerson || isJoinedBody(form)) break;
      if (properWords > 0 && endsProperName(tokens, end)) break;
      const before = tokens[end - 1]?.form ?? '';
      // شركة النور ميلين الزبائن: a proper name has no owner; آباء وأولياء التلاميذ are joined nouns that do.
      const isJoined = /^و../.test(before) || districts.has(before);
      const purpose = properWords > 0 ? purposeEnd(context, end, limit, i) : null;
      if (purpose !== null) {
        end = purpose - 1;
        isClosed = true;
        continue;
      }
      // مركز معلومات مجلس الوزراء.
      const isOpen = isJoined || isBodyNoun(tokens[end - 1]);
      if (properWords > 0 && isDefinite(form) && !isAdjective(form) && !isOpen) break;
      // جامعة كوينزلاند الأسترالية: where it is, and no part of a proper name.
      if (properWords > 0 && isDefinite(form) && context.nations.ofAdjective(token) !== null) break;
      // بلدية بيروت الخطوة: a place closes a name as the article does.
      const town = context.gazetteer.match(tokens, end);
      const isPlace = town?.isMetonym === true;
      if (isPlace) end = Math.min(limit, end + town.length) - 1;
      if (isDefinite(form) || shortNouns.has(form) || isPlace) {
        isClosed = true;
        hasComplement = true;
        continue;
      }
      const isAlike = head.form.endsWith('ه') === form.endsWith('ه') && !areBodies(token);
      const isNext = isOwned(context, end);
      if (end === i + 1 && isAlike && isIndefiniteAdjective(form) && (!isNext || ofKind.has(form)))
        break;
      // مجلس أمناء جائزة ريفة.
      if ((end === i + 1 && organsOf.has(form)) || isTaskOfTask(tokens, end)) continue;
      // غرفة تجارة صيدا: of a town.
      const isField = portfolios.has(form) && isNamePart(tokens[end + 1]);
      if (isVerbalNoun(form) && !isNext && !isField) break;
      if (documentHeads.has(form) && !isVerbalNoun(form)) break;
      // حركة حماس السلطة: a name that is known owns nothing.
      const isCountry =
        context.nations.named(tokens, end)?.length === 1 &&
        (/^[^وفبلك]/.test(form) || context.gazetteer.match(tokens, end)?.clitics === 0);
      if (isCountry) {
        isClosed = true;
        hasComplement = true;
        continue;
      }
      if (isBodyNoun(token) || (isNext && !isProperName(context, end))) continue;
      if (end === i + 1 && isOpenPlural(form)) continue;
      properWords++;
      if (properWords > longestProperName) break;
      hasComplement = true;
      continue;
    }
    // مركز الملك عبدالعزيز: in honour of somebody.
    if (hasComplement && isAfterHonour(tokens, end) && end + 1 < limit) continue;
    // شركة الأمن السيبراني Kestrel.
    if (/^\p{Lu}/u.test(token.text) || isSideOfDistrict(tokens, end)) continue;
    if (hasComplement && isOfNeither(tokens, end, head)) break;
    if (isQuality(context, end, hasComplement) && (hasComplement || agrees(head.form, form)))
      continue;
    // جريدة الناس بريس.
    if (mediaTails.has(form) && isHead(head.form, mediaHeads)) continue;
    if (hasComplement && isOwnTask(form)) continue;
    // الولاية للمساهمة: for a purpose; وكيل وزارة النفط لشؤون الاستخراج: what is somebody's, and not the ministry's.
    const isPurpose =
      !(known === end && isDefinite(head.form) && isWholeName(context, i, end)) &&
      !(end === i + 1 && isDefinite(head.form)) &&
      !isHead(head.form, ministries) &&
      // منظمة الصحة العالمية لشرق المتوسط: an office of the whole, for a part of the world.
      !(known === end && regional.test(form));
    const purpose = isPurpose ? purposeEnd(context, end, limit, i) : null;
    if (purpose !== null) {
      end = purpose - 1;
      hasComplement = true;
      continue;
    }
    if (isDefinite(head.form) && isSecondQuality(context, end)) continue;
    const joined = hasComplement ? joinedEnd(context, end, limit) : null;
    if (joined !== null) {
      end = joined - 1;
      continue;
    }
    const isAnd =
      hasComplement &&
      known === null &&
      (/^وال.../.test(form) || (form.startsWith('و') && shortNouns.has(form.slice(1)))) &&
      !isOther(context, end);
    if (isAnd) continue;
    if (isHouseOf(head.form, form)) {
      isClosed = isDefinite(form);
      continue;
    }
    break;
  }
  const last = tokens[end - 1];
  // شركة جنوب القاهرة: a proper name has no article to end it.
  const isName = isClosed || properWords > 0 || last?.quotation !== undefined;
  return isName ? end : null;
}

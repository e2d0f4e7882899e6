import { isAdjective } from '../lexicon/arabic-adjectives.ts';
import { purposePrepositions } from '../lexicon/arabic-purposes.ts';
import { qualities } from '../lexicon/arabic-roles.ts';
import {
  anonymousHeads,
  honorifics,
  organizationHeads,
  titleHeads,
} from '../lexicon/arabic-speakers.ts';
import { turnMarkers } from '../lexicon/arabic-words.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { Token } from '../tokens.ts';
import { isNamePart, nameWord } from './name-words.ts';
import { bareNoun, isDefinite, isHead } from './words.ts';

/** What a member of parliament is for. */
export const constituencies = wordSet(
  'دائرة محافظة ولاية كتلة حزب حركة إقليم منطقة جهة مدينة قضاء جمهورية ائتلاف تحالف مقعد تيار جبهة تكتل قائمة',
);

/** نائب عن كتلة, عضو مجلس النواب عن المحافظة, النائبة السنية عن بغداد: whom a member of parliament is for, after عن. */
export function isConstituency(tokens: readonly Token[], i: number, from: number): boolean {
  const [head, next] = [tokens[from]?.form ?? '', tokens[i + 1]];
  if (next === undefined) return false;
  if (constituencies.has(next.form)) return true;
  if (!isHead(head, members)) return false;
  return constituencies.has(bareNoun(next.form)) || next.isKnown === true;
}

const members = wordSet('نائب نائبة عضو عضوة برلماني برلمانية مستشار مستشارة مرشح مرشحة');

/** هيئة الحفاظ على المدن, المنظمة التونسية للدفاع عن المستهلك: what the purpose of a body takes with a preposition. */
export function isOfPurpose(tokens: readonly Token[], i: number, from: number): boolean {
  const noun = tokens[i - 1]?.form ?? '';
  const taken = purposePrepositions.get(noun.startsWith('لل') ? noun.slice(2) : bareNoun(noun));
  if (taken === undefined || taken !== tokens[i]?.form) return false;
  const isBody = (k: number) => isHead(tokens[k]?.form ?? '', organizationHeads);
  let at = i - 2;
  while (at > Math.max(from, i - 5) && !isBody(at) && isAdjective(tokens[at]?.form ?? '')) at--;
  const next = tokens[i + 1]?.form ?? '';
  return at >= from && isBody(at) && (isDefinite(next) || isDefinite(tokens[i + 2]?.form ?? ''));
}

/** مديرة القسم فيها ليلى حداد: a pronoun for the body that was named before, within a role. */
export function isWithinLast(tokens: readonly Token[], i: number, from: number): boolean {
  const next = tokens[i + 1];
  // شاهد منهم: one of those who were told of before.
  const head = tokens[from]?.form ?? '';
  if (i === from + 1 && /^منه(?:م|ن)$/.test(tokens[i]?.form ?? ''))
    return !isDefinite(head) && [anonymousHeads, titleHeads].some((nouns) => isHead(head, nouns));
  return (
    /^(?:في|لدي)(?:ها|ه)$/.test(tokens[i]?.form ?? '') &&
    isHead(tokens[from]?.form ?? '', titleHeads) &&
    next !== undefined &&
    (nameWord(next) === 'given' ||
      honorifics.has(next.form) ||
      (isNamePart(next) && isDefinite(tokens[i - 1]?.form ?? '')))
  );
}

/** من داخل, بين الشوطين, رحمه الله: what is said around a speaker, and is no part of who they are; مصدر من داخل الوزارة is. */
export function isAround(tokens: readonly Token[], i: number, from: number): boolean {
  const [form, next] = [tokens[i]?.form ?? '', tokens[i + 1]?.form ?? ''];
  // نائبة المحافظ من جهتها.
  if (form === 'من' && turnMarkers.has(next)) return true;
  const isSource = isHead(tokens[from]?.form ?? '', anonymousHeads);
  if (form === 'من' && !isSource)
    return /^(?:داخل|خارج|امام|خلف|وراء|فوق|تحت|جانب|موقع|مقر|وسط|قلب)$/.test(next);
  if (form === 'بين') return /^(?:الشوطين|الجلستين|الجولتين|المباراتين)$/.test(next);
  return next === 'الله' && /^(?:رحم|حفظ|رعا|وفق|ايد|سلم)(?:ه|ها|هم)$/.test(form);
}

/** الوزير الحالي, المدير العام المقبل: an adjective of time that is of a role. */
export function isIncumbent(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]?.form ?? '';
  const isRole = isHead(before, titleHeads) || qualities.has(before);
  return /^ال(?:حالي|مقبل|قادم)ه?$/.test(tokens[i]?.form ?? '') && isDefinite(before) && isRole;
}

import { kindAt } from '../arabic/name-kind.ts';
import { isNamePart, nameWord, type NameWord } from '../arabic/name-words.ts';
import { isDefinite } from '../arabic/words.ts';
import { relational } from '../lexicon/arabic-roles.ts';
import { isOfPlaces } from './arabic-body-place.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { Token } from '../tokens.ts';
import type { Cast } from './arabic-cast.ts';
import type { Nations } from './nations.ts';
import { isBodyNoun } from './arabic-body-noun.ts';

/** What is called after somebody: في شارع | الحبيب بورقيبة. */
const streets = /^[بل]?(?:شارع|ساحه|ميدان|نهج|زنقه|درب|جسر|كوبري|جاده|حديقه)$/;

/** المجلس | الشعبي البلدي: an adjective of the body before it, or a second one. */
export function isOfBody(tokens: readonly Token[], i: number): boolean {
  const isRelational = (k: number) =>
    relational.has(/^ال(.+?)ه?$/.exec(tokens[k]?.form ?? '')?.[1] ?? '');
  const body = tokens[isRelational(i - 1) ? i - 2 : i - 1];
  // ومحاربتها: another task of it.
  if (/^و.{3,}(?:ها|هم)$/.test(tokens[i]?.form ?? '') || streets.test(tokens[i - 1]?.form ?? ''))
    return true;
  if (isInProperName(tokens, i)) return true;
  return isRelational(i) && body !== undefined && isDefinite(body.form) && isBodyNoun(body);
}

const longestProperName = 3;
/** Nouns of bodies that say nothing without a name. */
const firms = wordSet('شركة لشركة مجموعة لمجموعة بنك لبنك مصرف لمصرف صندوق لصندوق');

/**
 * شركة كاسبيان | أويل سامي كرم, متحدث باسم شركة هارتلي | آند سانز: a word that no lexicon has within the foreign name of a body, where
 * whoever is named follows or nobody is.
 */
function isInProperName(tokens: readonly Token[], i: number): boolean {
  const isUnknown = (k: number) => kindAt(tokens, k) === 'unknown';
  // رئيس مجموعة | نسيم طارق الهاملي: a firm without a name is none, where two words are left for whose the role is.
  const isGiven = [i, i + 1].every((k) => kindAt(tokens, k) === 'given');
  const isNameOfFirm = isGiven && isNamePart(tokens[i + 2]) && !isNamePart(tokens[i + 3]);
  if (firms.has(tokens[i - 1]?.form ?? ''))
    return isNameOfFirm || isUnknown(i) || kindAt(tokens, i) === 'particle';
  if (!isUnknown(i)) return false;
  let [noun, next] = [i - 1, i + 1];
  while (noun >= i - longestProperName && isUnknown(noun)) noun--;
  while (next <= i + longestProperName && isUnknown(next)) next++;
  const body = tokens[noun];
  const isAfterBody = body !== undefined && isBodyNoun(body) && !isDefinite(body.form);
  if (!isAfterBody || noun === i - 1) return false;
  const isNamed = kindAt(tokens, next) === 'given' && next + 1 < tokens.length;
  // متحدث باسم: nobody whose name is told, where المتحدث باسم may have one.
  return isNamed || /^(?:متحدث|ناطق)/.test(tokens[0]?.form ?? '');
}

/** المسرح الجهوي | لعنابة, المستشفى الجامعي بباتنة كمال زين: where a body is, before a name; للتنمية الفلاحية بباجة: or alone after what it is for. */
export function isWhere(tokens: readonly Token[], i: number, kind: NameWord): boolean {
  const form = tokens[i]?.form ?? '';
  if (kind === 'unknown' && isOfPlaces(tokens[i - 1]) && /^ل[^ل]/.test(form)) return true;
  if (kind !== 'unknown' || !/^ب../.test(tokens[i]?.form ?? '') || i === 0) return false;
  return /given/.test(kindAt(tokens, i + 1)) || isAfterPurpose(tokens, i);
}

/** المدير الجهوي للصحة | بسوسة, رئيس الاتحاد الجهوي للفلاحين | بنابل: a place right after what a body is for. */
export function isAfterPurpose(tokens: readonly Token[], i: number): boolean {
  const [two = '', one = ''] = [tokens[i - 2]?.form, tokens[i - 1]?.form];
  const isPurpose = one.startsWith('لل') || (two.startsWith('لل') && /^ال.+يه$/.test(one));
  return isPurpose && /^ب[^ول]../.test(tokens[i]?.form ?? '');
}

/** المدرب السابق لقابس: of what somebody was something, where no one has that word for a surname. */
export function isOfFormer(
  tokens: readonly Token[],
  { from, to }: { from: number; to: number },
  cast: Cast,
): boolean {
  const [before, token] = [tokens[from - 1]?.form ?? '', tokens[from]];
  if (token === undefined || to - from > 1 || !/^ل[^ل].../.test(token.form)) return false;
  return terms.test(before) && nameWord(token) !== 'given' && !cast.isSurname(token.form);
}

const terms = /^ال(?:سابق|اسبق|حالي|جديد|اول|تاريخي|دولي)ه?$/;

/** أمير قطر كمال بن سعود: who heads a state, though somebody may be called so. */
export function isHeadOfState(tokens: readonly Token[], i: number, nations: Nations): boolean {
  const head = tokens[i]?.form ?? '';
  return /^(?:امير|سلطان|ملك)$/.test(head) && nations.named(tokens, i + 1) !== null;
}

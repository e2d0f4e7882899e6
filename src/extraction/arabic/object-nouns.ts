import { isAdjective, isIndefiniteAdjective } from '../lexicon/arabic-adjectives.ts';
import { isCommonWord } from '../lexicon/arabic-common-words.ts';
import {
  anonymousHeads,
  documentHeads,
  givenNames,
  organizationHeads,
  titleHeads,
} from '../lexicon/arabic-speakers.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { Token } from '../tokens.ts';
import { nameWord } from './name-words.ts';
import { isDefinite, isHead } from './words.ts';

/** السائق الصندوق: a common noun that is no adjective, no participle and nobody. */
export function isThing(token: Token): boolean {
  const { form } = token;
  return (
    nameWord(token) === 'common' &&
    !isAdjective(form) &&
    !/^ال(?:م.{3,}|.ا..ه?)$/.test(form) &&
    ![titleHeads, organizationHeads, anonymousHeads].some((heads) => isHead(form, heads))
  );
}

/** بيانا, قليلا, نداءً: a common word in the case of an object. */
export function isAccusative({ form, text }: Token): boolean {
  if (/\u0621[\u064b]$/u.test(text)) return true;
  if (!/^.{3,}ا$/.test(form) || givenNames.has(form)) return false;
  const stem = form.slice(0, -1);
  // دينا, ريا: names end so, too.
  const isNoun = /^[^ا].{2,}[^اهني]$/.test(stem) || /^ا.{2,}ا[^اهني]$/.test(stem);
  return documentHeads.has(stem) || (isNoun && isCommonWord(stem));
}

/** A noun with whose it is: مسؤوليتها, مسؤوليته. No name has one. */
export function hasOwner({ form, text }: Token): boolean {
  // المركز نفسه, الجمعية ذاتها: the same.
  if (/^(?:ذات|نفس|عين)(?:ه|ها|هم|هما)$/.test(form)) return false;
  return (
    (!isDefinite(form) &&
      /^.{3,}(?:ها|هم|هما)$/.test(form) &&
      !/^(?:.?.?.?ابراهام|.{0,2}براهم)/.test(form)) ||
    /^.{3,}ته$/.test(text.replace(/[\u064b-\u0652]/g, '')) ||
    isOwnedObject({ form, text })
  );
}

/** هدفيه, كتابيه, زملاءه: two or several of somebody's, in the case of an object. */
export function isOwnedObject({ form, text }: Pick<Token, 'form' | 'text'>): boolean {
  if (/اءه[ام]?$/.test(text)) return true;
  const noun = text.endsWith('ه') ? /^(.{3,})يه$/.exec(form)?.[1] : undefined;
  return noun !== undefined && pairs.has(noun) && !givenNames.has(form);
}

/** What somebody has two of, or several whose ending is the same. */
const pairs = wordSet(
  'هدف كتاب فيلم والد ولد طفل شقيق لاعب معاون مساعد مشجع محب متابع ناخب مؤيد منتقد منافس مسلسل مشروع عمل ديوان لقب كأس حفل عرض حارس مدافع مهاجم',
);

/** المنتهية ولايته: what a definite participle is said of is a part of the phrase. */
export function isAgreeing({ form }: Token): boolean {
  return /^ال(?:م.{2,}|.ا..)(?:ه)?$/.test(form);
}

/** Surnames of that ending that are nouns too, besides the given names. */
export const surnames = wordSet('عبادة سلامة عرفة خزيمة عمارة جودة نخلة خوجة بركة نعمة كرامة فضيلة');

/** A common noun ends in ة; among names of men hardly one does: المتهم سرقة. */
export function endsInFeminine({ form, text }: Token): boolean {
  return /ة[\u064b-\u0652]*$/.test(text) && !surnames.has(form) && !givenNames.has(form);
}

/** هيئات نقابية, نقابة تعليمية: an adjective right after the noun of a body without the article. */
export function isKindOfBody(tokens: readonly Token[], i: number): boolean {
  const [noun, kind] = [tokens[i - 1]?.form ?? '', tokens[i]?.form ?? ''];
  return (
    /..يه$/.test(kind) &&
    !isDefinite(noun) &&
    isHead(noun, organizationHeads) &&
    isIndefiniteAdjective(kind)
  );
}

/** منظمات حقوقية القرار, جمعيات مدنية مشروع القانون: what several bodies do something to, after the adjective of them. */
export function isOfSeveralBodies(tokens: readonly Token[], i: number): boolean {
  const [token, next] = [tokens[i], tokens[i + 1]];
  if (token === undefined || tokens[i - 2]?.form.endsWith('ات') !== true) return false;
  if (nameWord(token) !== 'common' || !isKindOfBody(tokens, i - 1)) return false;
  return isDefinite(token.form)
    ? !isAdjective(token.form)
    : !/[هي]$/.test(token.form) && isDefinite(next?.form ?? '');
}

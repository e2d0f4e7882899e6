import { moreNameNouns, possessedNouns } from '../lexicon/arabic-names.ts';
import { qualities } from '../lexicon/arabic-roles.ts';
import {
  mediaHeads,
  organizationHeads,
  platformNouns,
  titleHeads,
} from '../lexicon/arabic-speakers.ts';
import { nameNouns, prepositions } from '../lexicon/arabic-words.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { Token } from '../tokens.ts';
import { isAgreeing, startsLikeVerb } from './name-inside.ts';
import { startsName } from './name-words.ts';
import { isDefinite, isHead, verbAt } from './words.ts';

const furthestHead = 6;
const bearers = wordSet(
  'سفينة باخرة ناقلة غواصة طائرة مروحية قمر صاروخ عاصفة إعصار منخفض قطار يخت مسبار مركبة قارب',
);
const products = wordSet('تطبيق منصة بوابة لعبة موقع');

/**
 * A noun right before the marks: شركة «سديم» against خطة «شاملة» and الحملة «الممنهجة».
 *
 * @param isBody whether what stands around it tells that it is a body, which the marks name.
 */
export function nounEvidence(
  noun: string,
  words: readonly Token[],
  { isBody = false }: { isBody?: boolean } = {},
): number {
  const first = words[0]?.form ?? '';
  // تطبيق «طمني»: a product has any word for a name.
  if (words.length <= 2 && isHead(noun, products) && !isDefinite(noun)) return 5;
  const isMedium = isHead(noun, mediaHeads) || isHead(noun, possessedNouns);
  // السفينة «نجمة البحر»: a noun and its genitive qualify nothing.
  if (
    isDefinite(noun) &&
    words.length === 2 &&
    !isDefinite(first) &&
    isDefinite(words[1]?.form ?? '')
  )
    return 2;
  // المنخفض «هالة»: no adjective of a definite noun is indefinite, unless it says something of it: الهدنة «هشة».
  if (isDefinite(noun) && words.length === 1 && !isDefinite(first) && !isAgreeing(noun, first))
    return noun.endsWith('ه') && first.endsWith('ه') ? 1 : 1.8;
  // العاصفة «السيف القاطع».
  if (isDefinite(noun) && words.length === 2 && isHead(noun, bearers)) return 3;
  if (isDefinite(noun))
    return words.length <= 2 && words.every(({ form }) => isDefinite(form)) ? 0 : 1;
  // مجموعات «خارجة عن السيطرة»: an adjective with what belongs to it.
  if (/[ةه]$|^م/.test(words[0]?.text ?? '') && prepositions.has(words[1]?.form ?? '')) return 0;
  if (isMedium || words.length > 1 || !isAgreeing(noun, first)) return 4;
  if (!isHead(noun, organizationHeads)) return -2;
  // أعرب مركز «مسار»: no body speaks of which no more is said than that it is «مستقل».
  return isBody ? 4 : 0;
}

/** أعرب مركز «مسار», رئيس مركز «مسار», مركز «مسار» للدراسات: no more than an adjective between marks leaves the noun unnamed. */
export function isBodyInClause(text: string, tokens: readonly Token[], i: number): boolean {
  const [role, next] = [tokens[i - 2], tokens[i + 1]];
  return (
    verbAt(text, role) !== null ||
    (role?.kind === 'word' && (isHead(role.form, titleHeads) || qualities.has(role.form))) ||
    /^لل../.test(next?.form ?? '') ||
    startsName(tokens, i + 1)
  );
}

/** Whether a noun is followed by the name of what it is: شركة, برنامج, سفينة. */
export function isNameNoun(form: string): boolean {
  const owned = form.replace(/^[وفبل]?(.*?)(?:ها|هم|ه)$/, '$1');
  return (
    isHead(form, nameNouns) ||
    isHead(form, moreNameNouns) ||
    isHead(form, organizationHeads) ||
    isHead(form, mediaHeads) ||
    isHead(form, platformNouns) ||
    (owned.length > 2 && (nameNouns.has(owned) || moreNameNouns.has(form)))
  );
}

/** سلسلة محطات الوقود المصرية «واتانكس»: a noun that names follow stands further before, with its genitives and adjectives. */
export function headBefore(tokens: readonly Token[], i: number): number {
  for (let k = i - 2; k >= Math.max(0, i - furthestHead); k--) {
    const between = tokens[k + 1];
    if (between?.kind !== 'word' || prepositions.has(between.form) || startsLikeVerb(between))
      return 0;
    if (
      k + 1 > i - 2 &&
      !/^[وف]?[بل]?ال|^لل|(?:يه|ها|هم|ه)$/.test(between.form) &&
      !/^(?:هي|هو)$/.test(between.form)
    )
      return 0;
    const token = tokens[k];
    if (token?.kind !== 'word') return 0;
    if (isNameNoun(token.form)) return isDefinite(token.form) ? 1.8 : k === i - 2 ? 3 : 2.2;
  }
  return 0;
}

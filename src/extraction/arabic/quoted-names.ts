import { nameNouns, namingPhrases } from '../lexicon/arabic-words.ts';
import { mediaHeads, organizationHeads, platformNouns } from '../lexicon/arabic-speakers.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { Range } from '../text.ts';
import { wordsOf, type Token } from '../tokens.ts';
import { bareNoun, isHead } from './words.ts';

const longestName = 6;
const naming = new Set<string>(namingPhrases);

/**
 * Whether a quote-marked string is a name, a title or a term rather than words that somebody said: by the noun or the
 * phrase before it.
 */
export function isQuotedName(text: string, tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token?.quotation === undefined) return false;
  const words = wordsOf(text, token.quotation).length;
  if (words === 0 || token.isName === true) return true;
  const [two, one] = [tokens[i - 2], tokens[i - 1]];
  if (words <= longestName && isNamedAfter(text, tokens, i)) return true;
  if (one?.kind !== 'word') return false;
  const phrase = `${strip(two)} ${one.form}`;
  if (naming.has(phrase) || naming.has(strip(one)) || naming.has(`${two?.form} ${one.form}`))
    return true;
  if (isCommonlyCalled(tokens, i) || (words <= longestName && isObtainer(tokens, i))) return true;
  if (words > longestName) return false;
  if (words <= 4 && listing.has(one.form) && !startsAsVerb(text, token.quotation)) return true;
  if (one.form.startsWith('ال') && startsAsVerb(text, token.quotation)) return false;
  if (one.form === 'ب' || one.form === 'ل' || one.form === 'ال') return false;
  if (
    isHead(one.form, nameNouns) ||
    nameNouns.has(one.form.replace(/^[وفبل]?(.*?)(?:ها|هم|ه)$/, '$1'))
  )
    return true;
  // A head with one adjective: الحملة الإعلامية "…".
  return (
    two?.kind === 'word' &&
    words <= 4 &&
    one.form.startsWith('ال') &&
    isHead(two.form, nameNouns) &&
    /^[وفبل]*ال/.test(two.form)
  );
}

/** Words that single out one of several: من بينها «النورس». */
const listing = wordSet(
  'بينها بينهم منها منهم ومنها ومنهم مثل أبرزها أهمها أشهرها آخرها أحدثها كمثل غرار',
);

/** المعروفة إعلامياً بـ«المخازن»: an adverb between the participle and the name. */
function isCommonlyCalled(tokens: readonly Token[], i: number): boolean {
  if (!/^(?:ب|باسم)$/.test(tokens[i - 1]?.form ?? '')) return false;
  return (
    /^[وف]?(?:ال)?(?:معروف|مسما|ملقب|موسوم|معنون)|^(?:يعرف|تعرف|عرف|عرفت|سمي|سميت|يسمي|تسمي|لقب|يلقب|تلقب)$/.test(
      tokens[i - 3]?.form ?? '',
    ) && tokens[i - 2]?.form.endsWith('ا') === true
  );
}

/** اطلعت عليه «الضحى», حصلت «القبة» على نسخة: the medium that has a document. */
function isObtainer(tokens: readonly Token[], i: number): boolean {
  const [two, one] = [tokens[i - 2], tokens[i - 1]];
  const verb = /^علي?ه(?:ا|م|ما)?$/.test(one?.form ?? '') ? two : one;
  return /^و?(?:اطلع|حصل|تلق|تسلم|راجع|استلم)(?:ت|تها|ته|ها|ه)?$/.test(verb?.form ?? '');
}

/** السد «سيُملأ قبل الصيف»: a clause after a definite noun is said of it. */
function startsAsVerb(text: string, { start, end }: Range): boolean {
  return /^\s*(?:س[يتن]|لن |لم |لا |ليس|قد |[يت][\u064b-\u0652]*[\u0621-\u064a]{2})/.test(
    text.slice(start, Math.min(end, start + 12)),
  );
}

/** «كارتل المخدرات» المعروف باسم: it is called a name after, or starts with the noun for what it is. */
function isNamedAfter(text: string, tokens: readonly Token[], i: number): boolean {
  const quotation = tokens[i]?.quotation;
  const next = tokens[i + 1];
  if (next?.kind === 'word' && /^(?:المعروف|الملقب|المسم)/.test(next.form)) return true;
  const [first] = quotation === undefined ? [] : wordsOf(text, quotation);
  return (
    first !== undefined &&
    (isHead(first.form, mediaHeads) || organizationHeads.has(first.form)) &&
    !first.form.startsWith('و')
  );
}

/** Whether a quote-marked string follows a noun for a medium or a platform. */
export function isQuotedMedium(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  return (
    before?.kind === 'word' &&
    (isHead(before.form, mediaHeads) || isHead(before.form, platformNouns))
  );
}

/** Whether a quote-marked string follows a noun for an organization. */
export function isQuotedOrganization(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  return before?.kind === 'word' && isHead(before.form, organizationHeads);
}

function strip(token: Token | undefined): string {
  if (token?.kind !== 'word') return '';
  return naming.has(token.form) ? token.form : bareNoun(token.form.replace(/^[وف](?=..)/, ''));
}

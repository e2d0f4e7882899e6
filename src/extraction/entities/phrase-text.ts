import { isHead } from '../arabic/words.ts';
import { ambiguousGivenNames } from '../lexicon/arabic-given-names.ts';
import {
  anonymousHeads,
  documentHeads,
  givenNames,
  mediaHeads,
  organizationHeads,
  titleHeads,
} from '../lexicon/arabic-speakers.ts';
import type { Token } from '../tokens.ts';
import { isOfIndefinite } from './arabic-body-noun.ts';

const heads = [titleHeads, anonymousHeads, documentHeads, mediaHeads, organizationHeads];

/** The words of tokens as one phrase, without the clitics of the first: للمجلس is المجلس, and ب and و fall off a known noun. */
export function phraseText(text: string, tokens: readonly Token[]): string {
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (first === undefined || last === undefined) return '';
  if (first.quotation !== undefined && tokens.length === 1)
    return text.slice(first.quotation.start, first.quotation.end).trim();
  // وزارتا الصحة والتعليم: the noun in the singular, which is no word of the text.
  const isOwn = text.slice(first.start, first.end) === first.text;
  const isRow =
    isOwn &&
    tokens.every((token, i) => i === 0 || isGap(text.slice(tokens[i - 1]?.end ?? 0, token.start)));
  const words = isRow
    ? text.slice(first.start, last.end)
    : tokens.map((token) => token.text).join(' ');
  if (!/^[وفبل]/.test(first.form)) return words;
  if (isOfIndefinite(first.form, tokens[1]?.form)) return words.replace(/^[وف]?ل/u, '');
  if (/^[وف]?لل/.test(first.form) && first.form.length > 4) {
    const hasL = heads.some((lexicon) => lexicon.has(first.form.replace(/^[وف]?ل/, '')));
    return words.replace(/^[وف]?لل/u, hasL ? 'الل' : 'ال');
  }
  if (/^[وف]?بال/.test(first.form) && first.form.length > 5) return words.replace(/^[وف]?ب/u, '');
  if (
    /^[ولبف]../.test(first.form) &&
    !heads.some((lexicon) => lexicon.has(first.form)) &&
    !givenNames.has(first.form) &&
    !ambiguousGivenNames.has(first.form) &&
    givenNames.has(first.form.slice(1)) &&
    tokens.length > 1
  )
    return words.slice(1);
  const isClitic =
    !givenNames.has(first.form) &&
    !heads.some((lexicon) => lexicon.has(first.form)) &&
    heads.some((lexicon) => isHead(first.form.slice(1), lexicon));
  // بأمن الولاية, لصحة جازان.
  const isBody = first.isBody === true && /^[بل](?!ال|ل|لدي$)/.test(first.form);
  return isClitic || isBody ? words.slice(1) : words;
}

/** Whether nothing that is a part of the phrase stands between two of its words. */
function isGap(between: string): boolean {
  return between === ' ' || between === '' || !/[\p{L}(]/u.test(between);
}

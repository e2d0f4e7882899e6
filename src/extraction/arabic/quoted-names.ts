import { mediaHeads, organizationHeads, platformNouns } from '../lexicon/arabic-speakers.ts';
import { demonstratives } from '../lexicon/arabic-words.ts';
import { type Token, wordsOf } from '../tokens.ts';
import { isDefinite, isHead } from './words.ts';

/** Whether a quote-marked string is a name, a title or a term rather than words that somebody said. */
export function isQuotedName(text: string, tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token?.quotation === undefined) return false;
  return token.isName === true || wordsOf(text, token.quotation).length === 0;
}

/** Whether a quote-marked string follows a noun for a medium or a platform. */
export function isQuotedMedium(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  return (
    before?.kind === 'word' &&
    (isHead(before.form, mediaHeads) || isHead(before.form, platformNouns))
  );
}

/** Where a row of quote-marked names ends that are joined by و: "دار النخيل" و"عمران الخليج". */
export function quotedEnd(tokens: readonly Token[], from: number): number {
  let to = from + 1;
  while (tokens[to]?.form === 'و' && tokens[to + 1]?.kind === 'quote') to += 2;
  return to;
}

/** Bodies of which a state has one, so that no name follows them: الرئاسة, الحكومة. */
export const hasNoName =
  /^[وفبل]?ال(?:رياسه|حكومه|شرطه|نيابه|سلطات|سلطه|برلمان|جيش|بلديه|قضاء|ادعاء|داخليه|خارجيه|وزاره)$/;

/** Whether a quote-marked string follows a noun for an organization, and is no object beside it: الرئاسة «هذه الأنباء». */
export function isQuotedOrganization(text: string, tokens: readonly Token[], i: number): boolean {
  const [noun, before, token] = [tokens[i - 2], tokens[i - 1], tokens[i]];
  if (before?.kind !== 'word' || hasNoName.test(before.form)) return false;
  const [first] = token?.quotation === undefined ? [] : wordsOf(text, token.quotation);
  if (demonstratives.has(first?.form ?? '')) return false;
  if (isHead(before.form, organizationHeads)) return true;
  // الشركة الصانعة «أوديوليف».
  const isShort = (token?.end ?? 0) - (token?.start ?? 0) < 20;
  const isAdjective = isDefinite(before.form) && noun?.kind === 'word' && isDefinite(noun.form);
  return isShort && isAdjective && isHead(noun.form, organizationHeads);
}

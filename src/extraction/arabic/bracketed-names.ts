import { organizationHeads } from '../lexicon/arabic-speakers.ts';
import type { Paragraph } from '../statement.ts';
import { isDefinite, isHead } from './words.ts';

const longestName = 40;

/** Takes brackets right after the indefinite noun of a body for the quote marks of its name: شركة (سهول الذهب), حركة (فتح). */
export function markBracketedNames(paragraphs: readonly Paragraph[]): void {
  for (const { tokens, language } of paragraphs) {
    if (language !== 'ar') continue;
    tokens.forEach((token, i) => {
      const { kind, start, end, text } = token;
      if (kind !== 'bracket' || end - start > longestName || /[\p{N}،:؛]/u.test(text)) return;
      const noun = tokens[i - 1];
      if (noun?.kind !== 'word' || isDefinite(noun.form) || !isHead(noun.form, organizationHeads))
        return;
      token.kind = 'quote';
      token.isName = true;
      token.quotation = { start: start + 1, end: end - 1, outer: { start, end }, isOpen: false };
    });
  }
}

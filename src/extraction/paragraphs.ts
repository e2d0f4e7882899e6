import { classifyBlocks } from './blocks/classify.ts';
import { findQuotations, opensWithMark } from './quote-marks.ts';
import { splitSentences } from './sentences.ts';
import type { BlockKind, Paragraph } from './statement.ts';
import { languageOf } from './text.ts';
import { tokenize } from './tokens.ts';

const longestDateline = 60;

/** Divides the lines of an article into their kinds, sentences, quotes and words. */
export function readParagraphs(
  lines: readonly string[],
  { kinds = classifyBlocks(lines) }: { kinds?: readonly BlockKind[] } = {},
): Paragraph[] {
  return lines.map((text, index) => {
    const next = lines[index + 1];
    const continues = next !== undefined && kinds[index + 1] !== 'heading' && opensWithMark(next);
    const quotations = findQuotations(text, { continues });
    const tokens = tokenize(text, { quotations });
    const kind = kinds[index] ?? 'body';
    const bodyStart = kind === 'body' ? datelineEnd(text) : 0;
    return {
      index,
      text,
      kind,
      language: languageOf(text),
      bodyStart,
      quotations,
      tokens,
      sentences: splitSentences(text, tokens),
    };
  });
}

/** Where a paragraph's text starts after its dateline: 'PARIS, Nov 14 (Agency) - ', 'Tunis – ', 'أثينا (أ ف ب) – '. */
function datelineEnd(text: string): number {
  const head = text.slice(0, longestDateline + 30);
  const match =
    /^(?:\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?(?:, \p{Lu}[\p{L}. ]{1,20})? [–—] (?=\p{Lu})|\p{Lu}[\p{Lu}\s.'’-]+,?[^()\n-]{0,40}(?:\([^)]{2,40}\))?\s*[-–—]+\s+|[\p{L}\s،,]{2,40}\([^)]{2,40}\)\s*[-–—ـ:]\s*)/u.exec(
      head,
    );
  if (match === null) return 0;
  return match[0].length <= longestDateline ? match[0].length : 0;
}

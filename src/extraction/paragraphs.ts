import { withOneSpelling } from './arabic/one-spelling.ts';
import { classifyBlocks } from './blocks/classify.ts';
import { datelineEnd } from './dateline.ts';
import { withoutNameMarks } from './name-marks.ts';
import { findQuotations, opensWithMark } from './quote-marks.ts';
import { splitSentences } from './sentences.ts';
import type { BlockKind, Paragraph } from './statement.ts';
import { languageOf } from './text.ts';
import { tokenize } from './tokens.ts';
import { withTrueCase } from './true-case.ts';

/** Divides the lines of an article into their kinds, sentences, quotes and words. */
export function readParagraphs(
  lines: readonly string[],
  { kinds = classifyBlocks(lines) }: { kinds?: readonly BlockKind[] } = {},
): Paragraph[] {
  const firstBody = kinds.indexOf('body');
  const paragraphs = lines.map((text, index): Paragraph => {
    const next = lines[index + 1];
    const continues = next !== undefined && kinds[index + 1] !== 'heading' && opensWithMark(next);
    const quotations = findQuotations(text, { continues });
    const tokens = withOneSpelling(withoutNameMarks(tokenize(text, { quotations })));
    const kind = kinds[index] ?? 'body';
    const bodyStart = kind === 'body' ? datelineEnd(text, { isFirst: index === firstBody }) : 0;
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
  return withTrueCase(paragraphs);
}

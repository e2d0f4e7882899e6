import { readSubject } from '../arabic/subject.ts';
import { type Paragraph, spanOf } from '../statement.ts';
import type { Span } from '../text.ts';
import { tokenAfter } from '../tokens.ts';

const issued = /^(?:نشر|اصدر|اعد|اجر)(?:تها|ها|ته|ه|اها|اه)$/;
const furthest = 4;

/** Who published a document, where its sentence says so right after it: تقرير أصدرته «المبادرة», بلاغ صادر عن الوزارة. */
export function issuerAfter(paragraph: Paragraph, document: Span): Span | null {
  const { text, tokens } = paragraph;
  const first = tokenAfter(tokens, document.end);
  for (let i = first; i < Math.min(tokens.length, first + furthest); i++) {
    const form = tokens[i]?.form ?? '';
    if (tokens[i]?.kind !== 'word') return null;
    const isFrom = /^(?:صادر|صدر|صادره|صدرت)$/.test(form) && tokens[i + 1]?.form === 'عن';
    if (!issued.test(form) && !isFrom) continue;
    const at = isFrom ? i + 2 : i + 1;
    const quotation = tokens[at]?.quotation;
    if (quotation !== undefined) return spanOf(paragraph, quotation);
    const { phrase } = readSubject({ text, tokens, to: tokens.length }, at);
    if (phrase === null) return null;
    return spanOf(paragraph, {
      start: tokens[phrase.from]?.start ?? 0,
      end: tokens[phrase.to - 1]?.end ?? 0,
    });
  }
  return null;
}

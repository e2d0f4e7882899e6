import { readSubject } from '../arabic/subject.ts';
import { publishesIt } from '../lexicon/arabic-publishing.ts';
import { isBodyNoun } from './arabic-body-noun.ts';
import { isJournal } from './arabic-document-name.ts';
import { type Paragraph, spanOf } from '../statement.ts';
import type { Span } from '../text.ts';
import { type Token, tokenAfter } from '../tokens.ts';

const from = /^(?:ال)?(?:صادر|صدر)(?:ه|ت)?$/;
const posted = /^(?:ال)?(?:منشور|متاح|مدرج)ه?$|^نشرت?$/;
const furthest = 4;

/** Who published a document, where its sentence says so right after it: تقرير أصدرته «المبادرة», بلاغ صادر عن الوزارة. */
export function issuerAfter(paragraph: Paragraph, document: Span): Span | null {
  const { tokens } = paragraph;
  const after = tokenAfter(tokens, document.end);
  // بلاغ صادر: the phrase itself ends with it.
  const first = from.test(tokens[after - 1]?.form ?? '') ? after - 1 : after;
  for (let i = first; i < Math.min(tokens.length, first + furthest); i++) {
    const form = tokens[i]?.form ?? '';
    if (tokens[i]?.kind !== 'word') return null;
    const page = pageOwner(tokens, i);
    if (page !== null) return phraseAt(paragraph, page);
    const isFrom = from.test(form) && tokens[i + 1]?.form === 'عن';
    if (!publishesIt(tokens[i]) && !isFrom) continue;
    const at = isFrom ? i + 2 : i + 1;
    if (isPrinted(tokens, i, at)) return null;
    const quotation = tokens[at]?.quotation;
    if (quotation !== undefined) return spanOf(paragraph, quotation);
    return phraseAt(paragraph, at);
  }
  return null;
}

/** نشرتها مجلة, المنشورة في دورية: where a journal printed what others found. */
export function isPrinted(tokens: readonly Token[], verb: number, at: number): boolean {
  return /نش[وي]?ر/.test(tokens[verb]?.form ?? '') && isJournal(tokens[at]);
}

function phraseAt(paragraph: Paragraph, at: number): Span | null {
  const { text, tokens } = paragraph;
  const { phrase } = readSubject({ text, tokens, to: tokens.length }, at);
  if (phrase === null) return null;
  return spanOf(paragraph, {
    start: tokens[phrase.from]?.start ?? 0,
    end: tokens[phrase.to - 1]?.end ?? 0,
  });
}

/** المنشورة على موقع وزارة المالية, على صفحة البلدية: whose page a document is on, or a page that is nobody's. Null where none is there. */
function pageOwner(tokens: readonly Token[], i: number): number | null {
  const at = posted.test(tokens[i]?.form ?? '') ? i + 1 : i;
  const [on, page, owner] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!/^(?:على|في|عبر)$/.test(on?.form ?? '') || !/^(?:موقع|صفحه|بوابه)$/.test(page?.form ?? ''))
    return null;
  if (owner?.kind !== 'word') return null;
  return isBodyNoun(owner) || owner.isKnown === true ? at + 2 : at + 1;
}

import { type Paragraph, spanOf } from '../statement.ts';
import type { Span } from '../text.ts';
import { type Token, tokenAfter } from '../tokens.ts';
import type { Said } from './said.ts';
import { isQuotedName } from './quoted-names.ts';

/** Where what was said stands, up to a token, with what it is said of. */
export function contentOf(paragraph: Paragraph, said: Said, end: number): Span[] {
  const words = wordsOf(paragraph, said, end);
  const target = said.target === undefined ? undefined : paragraph.tokens[said.target];
  const [only] = words;
  return target === undefined || only === undefined || words.length > 1
    ? words
    : [spanOf(paragraph, { start: target.start, end: endOf(paragraph, only) })];
}

/** The words end before the quote's last mark, and what they are a part of after it. */
function endOf({ tokens }: Paragraph, { start, end }: Span): number {
  const quote = tokens[tokenAfter(tokens, start)];
  return quote?.quotation?.end === end ? quote.end : end;
}

/** The words themselves: strictly between the marks where all of them are quote-marked. */
function wordsOf(paragraph: Paragraph, said: Said, end: number): Span[] {
  const { tokens } = paragraph;
  let { from } = said;
  let to = end;
  while (to > from && isTrailing(tokens[to - 1])) to--;
  while (from < to && isLeading(tokens[from])) from++;
  if (from >= to) return [];
  const first = tokens[from];
  if (
    said.kind === 'quote' &&
    !said.isClause &&
    first?.quotation !== undefined &&
    endsAtQuote(tokens, { from, to, said })
  ) {
    return quotedSpans(paragraph, from, to);
  }
  const last = tokens[to - 1];
  if (first === undefined || last === undefined) return [];
  if (first === last && first.quotation !== undefined) return [spanOf(paragraph, first.quotation)];
  // لوّح بـ"إقفال المدينة" إذا: at the preposition that is written with the mark.
  const clitic = said.preposition === null ? undefined : tokens[said.preposition];
  const start = clitic?.form === 'ب' && said.kind === 'quote' ? clitic.start : first.start;
  return [spanOf(paragraph, { start, end: last.end })];
}

/** The quote-marked parts of what was said, names and titles left out. */
export function quotesIn({ tokens, text, index }: Paragraph, content: readonly Span[]): Span[] {
  const quotes: Span[] = [];
  for (const { paragraph, start, end } of content) {
    if (paragraph !== index) continue;
    for (let i = tokenAfter(tokens, start - 1); i < tokens.length; i++) {
      const token = tokens[i];
      if (token === undefined || token.start >= end) break;
      const { quotation } = token;
      if (quotation === undefined) continue;
      const isAll = quotation.start === start && quotation.end === end;
      if (isAll || (token.end <= end && !isQuotedName(text, tokens, i)))
        quotes.push({ paragraph, start: quotation.start, end: quotation.end });
    }
  }
  return quotes;
}

function endsAtQuote(
  tokens: readonly Token[],
  { from, to, said }: { from: number; to: number; said: Said },
): boolean {
  const next = tokens[from + 1];
  if (from + 1 >= to || next === undefined) return true;
  return said.preposition === null || next.kind === 'mark';
}

/** One quote after another: «أ» و«ب». */
function quotedSpans(paragraph: Paragraph, from: number, to: number): Span[] {
  const { tokens } = paragraph;
  const spans: Span[] = [];
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token?.quotation !== undefined) spans.push(spanOf(paragraph, token.quotation));
    else if (token?.form !== '،' && token?.form !== ',' && token?.form !== 'و') break;
  }
  return spans;
}

function isTrailing(token: Token | undefined): boolean {
  return token?.kind === 'mark' && !/^[%)\]]$/.test(token.form);
}

function isLeading(token: Token | undefined): boolean {
  return token?.kind === 'mark';
}

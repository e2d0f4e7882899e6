import { findLiftedQuote } from './arabic/headline.ts';
import { findArabicStatements } from './arabic/statements.ts';
import { findEnglishStatements } from './english/statements.ts';
import { findSignedQuote } from './signed-quote.ts';
import type { BlockKind, Paragraph, Statement } from './statement.ts';
import type { Range, Span } from './text.ts';
import type { Token } from './tokens.ts';

const speaking = new Set<BlockKind>(['headline', 'subheadline', 'body']);

/** Every statement that the sentences of an article make, in their order. */
export function findStatements(paragraphs: readonly Paragraph[]): Statement[] {
  return paragraphs.flatMap((paragraph, i) => {
    const next = paragraphs[i + 1];
    return next !== undefined && announces(paragraph, next)
      ? readAsOne(paragraph, next)
      : statementsOf(paragraph);
  });
}

function statementsOf(paragraph: Paragraph): Statement[] {
  // Someone in the picture may speak, in English captions at least.
  const isCaption = paragraph.kind === 'caption' && paragraph.language === 'en';
  if (isCaption) return findEnglishStatements(paragraph);
  if (!speaking.has(paragraph.kind)) return [];
  const lifted = paragraph.kind === 'body' ? null : findLiftedQuote(paragraph);
  if (lifted !== null) return [lifted];
  const signed = findSignedQuote(paragraph);
  if (signed !== null) return [signed];
  if (paragraph.language === 'en') return findEnglishStatements(paragraph);
  return findArabicStatements(paragraph);
}

/** The minister wrote on X: and the next paragraph is the quote. */
function announces(paragraph: Paragraph, next: Paragraph): boolean {
  return (
    paragraph.kind === 'body' &&
    next.kind === 'body' &&
    paragraph.language === next.language &&
    paragraph.tokens.at(-1)?.form === ':' &&
    next.tokens[0]?.quotation !== undefined &&
    next.tokens.slice(1).every(({ kind }) => kind === 'mark')
  );
}

/** The statements of a paragraph with the quote that is the next one as its last words, each span where it stands. */
function readAsOne(paragraph: Paragraph, next: Paragraph): Statement[] {
  const offset = paragraph.text.length + 1;
  const moved = (range: Range) => ({ start: range.start + offset, end: range.end + offset });
  const [quote] = next.tokens;
  if (quote?.quotation === undefined) return statementsOf(paragraph);
  const { outer, isOpen } = quote.quotation;
  const quotation = { ...moved(quote.quotation), outer: moved(outer), isOpen };
  const tokens: Token[] = [...paragraph.tokens, { ...quote, ...moved(quote), quotation }];
  const sentences = paragraph.sentences.map((sentence) =>
    sentence.to === paragraph.tokens.length ? { ...sentence, to: tokens.length } : sentence,
  );
  const whole: Paragraph = {
    ...paragraph,
    text: `${paragraph.text} ${next.text}`,
    quotations: [...paragraph.quotations, quotation],
    tokens,
    sentences,
  };
  const placed = <S extends Span>(span: S): S =>
    span.start < offset
      ? span
      : { ...span, paragraph: next.index, start: span.start - offset, end: span.end - offset };
  return statementsOf(whole).map((statement) => ({
    ...statement,
    content: statement.content.map(placed),
    quotes: statement.quotes.map(placed),
  }));
}

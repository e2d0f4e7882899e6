import { locate, type Selector, type Span } from '../document/spans.ts';
import { inReadingOrder } from './place-quote.ts';
import type { ArticleState, QuoteState } from './state.ts';

type Part = QuoteState['parts'][number];
type Mention = ArticleState['mentions'][number];

/**
 * Brings quotes and mentions in line with texts that were edited. A quote's part stays at its offsets where its words
 * still stand there, else it goes where exactly these words stand with what surrounded them; where one part has no such
 * place, the quote is kept as it was and marked STALE. A STALE quote is marked ANCHORED once its words stand in their old
 * surroundings again. A mention whose words are gone goes with them.
 */
export function reanchor(before: ArticleState, after: ArticleState): ArticleState {
  const texts = textsOf(after);
  const former = textsOf(before).paragraphs;
  const quotes = after.quotes.map((quote) => reanchorQuote(quote, texts));
  const mentions = after.mentions.flatMap((mention) => {
    const text = texts.paragraphs.get(mention.paragraphId);
    const context = surroundings(mention, former.get(mention.paragraphId) ?? '');
    const span = text === undefined ? null : find(text, { ...mention, ...context });
    return span === null ? [] : [{ ...mention, start: span.start, end: span.end, text: span.text }];
  });
  return {
    ...after,
    quotes: isReordered(before, after) ? inReadingOrder(quotes, after) : quotes,
    mentions: distinct(mentions),
  };
}

function isReordered(before: ArticleState, after: ArticleState): boolean {
  const order = ({ paragraphs }: ArticleState) => paragraphs.map(({ id }) => id).join();
  return order(before) !== order(after);
}

interface Texts {
  title: string;
  subtitle: string | null;
  paragraphs: ReadonlyMap<string, string>;
}

function textsOf({ article, paragraphs }: ArticleState): Texts {
  return {
    title: article.title,
    subtitle: article.subtitle,
    paragraphs: new Map(paragraphs.map(({ id, text }) => [id, text])),
  };
}

function reanchorQuote(quote: QuoteState, texts: Texts): QuoteState {
  const spans = quote.parts.map((part) => {
    const text = textUnder(part, texts);
    if (text === null) return null;
    return quote.anchor === 'STALE' ? locateExactly(text, part) : find(text, part);
  });
  const parts = quote.parts.map((part, i) => ({ ...part, ...spans[i] }));
  if (spans.includes(null) || parts.some((part, i) => overlapsEarlier(part, parts.slice(0, i)))) {
    const gone = (part: Part) =>
      part.paragraphId !== null && !texts.paragraphs.has(part.paragraphId);
    return {
      ...quote,
      anchor: 'STALE',
      parts: quote.parts.map((part) => (gone(part) ? { ...part, paragraphId: null } : part)),
    };
  }
  return { ...quote, anchor: 'ANCHORED', parts };
}

function textUnder({ field, paragraphId }: Part, texts: Texts): string | null {
  if (field === 'TITLE') return texts.title;
  if (field === 'SUBTITLE') return texts.subtitle;
  return texts.paragraphs.get(paragraphId ?? '') ?? null;
}

/** Where words stand now that stood somewhere in the text before; null where that can't be told for sure. */
function find(
  text: string,
  { start, end, text: words, prefix = '', suffix = '' }: Selector,
): Span | null {
  const selectors = [
    { start, end, text: words },
    { text: words, prefix, suffix },
    ...(suffix === '' ? [] : [{ text: words, suffix }]),
    ...(prefix === '' ? [] : [{ text: words, prefix }]),
  ];
  for (const selector of selectors) {
    const span = locate(text, selector);
    if (typeof span !== 'string') return span;
  }
  return null;
}

function locateExactly(text: string, { text: words, prefix, suffix }: Part): Span | null {
  const span = locate(text, { text: words, prefix, suffix });
  return typeof span === 'string' || span.prefix !== prefix || span.suffix !== suffix ? null : span;
}

function overlapsEarlier(part: Part, earlier: readonly Part[]): boolean {
  return earlier.some(
    (other) =>
      other.field === part.field &&
      other.paragraphId === part.paragraphId &&
      other.start < part.end &&
      part.start < other.end,
  );
}

const contextLength = 32;

/** What stood around a mention, which keeps no surroundings of its own. */
function surroundings({ start, end }: Mention, text: string) {
  return {
    prefix: text.slice(Math.max(0, start - contextLength), start),
    suffix: text.slice(end, end + contextLength),
  };
}

function distinct(mentions: readonly Mention[]): Mention[] {
  const identity = (one: Mention) =>
    `${one.personId} ${one.organizationId} ${one.sourceId} ${one.paragraphId} ${one.start} ${one.end}`;
  return [...new Map(mentions.map((mention) => [identity(mention), mention])).values()];
}

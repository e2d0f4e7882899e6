import type { ArticleState, QuoteState } from './state.ts';

/** The quotes of an article with one more, before the first that stands after it. */
export function placeQuote({ paragraphs, quotes }: ArticleState, quote: QuoteState): QuoteState[] {
  const positions = new Map(paragraphs.map(({ id }, position) => [id, position]));
  const own = placeOf(quote, positions);
  const next = quotes.findIndex((other) => {
    const place = placeOf(other, positions);
    return own !== null && place !== null && isBefore(own, place);
  });
  return quotes.toSpliced(next === -1 ? quotes.length : next, 0, quote);
}

/** Quotes by where their first words stand; those without a place stay after the one that they followed. */
export function inReadingOrder(
  quotes: readonly QuoteState[],
  { paragraphs }: Pick<ArticleState, 'paragraphs'>,
): QuoteState[] {
  const positions = new Map(paragraphs.map(({ id }, position) => [id, position]));
  let last: Place = [-2, 0];
  return quotes
    .map((quote) => ({ quote, place: (last = placeOf(quote, positions) ?? last) }))
    .toSorted((a, b) => (isBefore(a.place, b.place) ? -1 : isBefore(b.place, a.place) ? 1 : 0))
    .map(({ quote }) => quote);
}

/** The text, in reading order, and where in it. */
type Place = [text: number, start: number];

function placeOf({ parts }: QuoteState, positions: ReadonlyMap<string, number>): Place | null {
  const [part] = parts;
  if (part === undefined) return null;
  if (part.field === 'TITLE') return [-2, part.start];
  if (part.field === 'SUBTITLE') return [-1, part.start];
  const position = positions.get(part.paragraphId ?? '');
  return position === undefined ? null : [position, part.start];
}

function isBefore(a: Place, b: Place): boolean {
  return a[0] === b[0] ? a[1] < b[1] : a[0] < b[0];
}

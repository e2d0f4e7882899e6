import { lowerBound } from '../lower-bound.ts';
import type { Span } from '../text.ts';

/** More than the characters of any paragraph. */
const longest = 1e7;

/** A place of the article as one number, in reading order: a character of one of its paragraphs. */
export function placeIn(paragraph: number, offset: number): number {
  return paragraph * longest + offset;
}

/** The paragraph of a place. */
export function paragraphOf(place: number): number {
  return Math.floor(place / longest);
}

/** The place where a span starts; before all others for none. */
export function placeOf(span: Span | undefined): number {
  return span === undefined ? -1 : placeIn(span.paragraph, span.start);
}

/** Of what has a span, in whatever order, the one nearest before a place. */
export function lastBefore<Placed extends { span: Span }>(
  placed: readonly Placed[],
  before: Span,
): Placed | undefined {
  const end = placeOf(before);
  let last: Placed | undefined;
  for (const each of placed) {
    const place = placeOf(each.span);
    if (place < end && place >= placeOf(last?.span)) last = each;
  }
  return last;
}

/** The last of some mentions, which are in their order, before a place. */
export function mentionBefore(mentions: readonly Span[], place: number): Span | undefined {
  return mentions[lowerBound(mentions.length, place, (i) => placeOf(mentions[i])) - 1];
}

/** Whether a phrase stands right after another, with a space between. */
export function isRightAfter(phrase: Span, before: Span): boolean {
  return phrase.paragraph === before.paragraph && phrase.start - before.end === 1;
}

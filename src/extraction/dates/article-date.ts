import type { Paragraph } from '../statement.ts';
import { findDates } from './find-dates.ts';
import { isoDay } from './iso-day.ts';

/** Lines where a date is the article's own, the surest first. */
const places: readonly ((paragraph: Paragraph, firstBody: number) => string | null)[] = [
  ({ kind, text }) => (kind === 'byline' ? text : null),
  ({ bodyStart, text }) => (bodyStart > 0 ? text.slice(0, bodyStart) : null),
  ({ kind, index, text }, firstBody) => (kind === 'boilerplate' && index < firstBody ? text : null),
];

/** The day on which the article came out, as YYYY-MM-DD, from its byline, its dateline or the line with its date. */
export function articleDate(paragraphs: readonly Paragraph[]): string | null {
  const firstBody = paragraphs.find(({ kind }) => kind === 'body')?.index ?? 0;
  for (const place of places) {
    for (const paragraph of paragraphs) {
      const line = place(paragraph, firstBody);
      const date = line === null ? undefined : findDates(line).find(({ year }) => year !== null);
      if (date !== undefined && date.year !== null) return isoDay(date.year, date.month, date.day);
    }
  }
  return null;
}

import { findDates } from '../extraction/dates/find-dates.ts';
import { isoDay } from '../extraction/dates/iso-day.ts';
import type { Paragraph } from '../extraction/statement.ts';
import type { ArticleDocument } from './document/schema.ts';

/** The captions with their credits and days, each once. */
export function imagesOf(paragraphs: readonly Paragraph[]): NonNullable<ArticleDocument['images']> {
  const captions = new Set(
    paragraphs.filter(({ kind }) => kind === 'caption').map(({ text }) => text),
  );
  return [...captions].map((line) => {
    const match =
      /^(.*?)\s*(?:[-–—/|]\s*(?:تصوير:?\s*)?|©\s*|[([](?:تصوير:?\s*)?|(?:Photograph|Photo|Image|Picture|Credit):\s*)([^-–—/|()[\]©]{2,60}?)[)\]]?\.?$/u.exec(
        line,
      );
    const [, caption = '', credit = ''] = match ?? [];
    const taken = takenOn(line);
    return {
      ...(caption.trim() === '' || credit.trim() === ''
        ? { caption: line }
        : { caption: caption.trim(), credit: credit.trim() }),
      ...(taken === null ? {} : { takenOn: taken }),
    };
  });
}

/** The day that a caption names, where it names one with its year. */
function takenOn(caption: string): string | null {
  const [date, ...others] = findDates(caption);
  return date?.year === undefined || date.year === null || others.length > 0
    ? null
    : isoDay(date.year, date.month, date.day);
}

/** The line that names who wrote it; not the one that only says when it came out. */
export function bylineOf(paragraphs: readonly Paragraph[]): string | null {
  const lines = paragraphs.filter(({ kind }) => kind === 'byline').map(({ text }) => text);
  return lines.find((line) => (line.match(/\p{N}/gu)?.length ?? 0) < 4) ?? lines[0] ?? null;
}

/** The place before the text: at the head of the first paragraph, or in a line with the writer or the outlet. */
export function datelineOf(paragraphs: readonly Paragraph[]): string | null {
  const inText = paragraphs.find(({ bodyStart }) => bodyStart > 0);
  if (inText !== undefined)
    return (
      inText.text
        .slice(0, inText.bodyStart)
        .replace(/[\s\-–—:،,]+$/u, '')
        .trim() || null
    );
  const line = paragraphs.find(
    ({ kind, text }) =>
      kind === 'byline' &&
      /^[\u0600-\u06ff ]{2,20}\s*[-:–]\s*[\u0600-\u06ff ]+$/.test(text) &&
      !text.startsWith('كتب'),
  );
  return line === undefined ? null : (line.text.split(/\s*[-:–]\s*/)[0] ?? null);
}

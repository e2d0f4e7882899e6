import type { Paragraph, Statement } from '../statement.ts';
import { findDates } from './find-dates.ts';
import { daysBefore, isoDay, weekdayOf } from './iso-day.ts';
import { letters } from './letters.ts';
import { weekdayNumbers } from './month-names.ts';

/** How far from the verb the day of speaking stands, in characters. */
const furthest = 60;

const weekdays = [...weekdayNumbers.keys()].join('|');
const day = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:[وف]?(?:يوم|مساء|صباح|فجر|ليله|ظهر|عصر)\\s|on\\s|late\\s|early\\s|last\\s)?(?:(?<weekday>${weekdays})|(?<yesterday>امس|البارحه|yesterday|last night)|(?<today>اليوم|today))(?![\\p{L}\\p{N}])`,
  'gu',
);
/** Words after which a day is that of something else: the attack that happened on Tuesday, until Tuesday. */
const elsewhere =
  /(?<!\p{L})(?:الذي|التي|الذين|حتي|منذ|قبل|بعد|الي|بتاريخ|which|that|who|until|since|before|after|from|by|next|dated|of)\s+(?:\S+\s+){0,2}$|(?<!\p{L})من\s+(?:يوم\s+)?$/u;
/** اليوم in the name of a newspaper follows another noun; the day is set off, or has a part of the day or its name. */
const isSetOff = /(?:^|[،,–—-]|(?<!\p{L})(?:صباح|مساء|فجر|ظهر))\s*$/u;
/** Between a day and a verb after it, another clause has begun: مات يوم الأحد، وقال. */
const otherClause = /[،,؛;]\s*(?:و|and\s|but\s)/u;

/**
 * The day on which something was said, as YYYY-MM-DD, where the sentence names one beside its verb: the last such weekday
 * up to the day of the article, yesterday, or a date.
 */
export function spokenOn(
  { cue, content }: Statement,
  { paragraphs, published }: { paragraphs: readonly Paragraph[]; published: string | null },
): string | null {
  if (cue === null || published === null) return null;
  const paragraph = paragraphs[cue.paragraph];
  if (paragraph?.kind !== 'body') return null;
  const frame = frameOf(paragraph, { cue, content });
  const found = [...weekdaysIn(frame, published), ...datesIn(frame, published)]
    .filter(({ start }) => !elsewhere.test(frame.slice(Math.max(0, start - 30), start)))
    .map((each) => ({
      ...each,
      far: each.start >= cue.end ? each.start - cue.end : cue.start - each.end,
    }))
    .filter(
      ({ end, far }) =>
        far >= 0 && far <= furthest && !otherClause.test(frame.slice(end, cue.start)),
    )
    .toSorted((a, b) => a.far - b.far);
  return found[0]?.on ?? null;
}

interface Day {
  on: string;
  start: number;
  end: number;
}

/** The sentence of the verb with all else, and what was said, blanked out. */
function frameOf(
  { text, tokens, sentences }: Paragraph,
  { cue, content }: { cue: NonNullable<Statement['cue']>; content: Statement['content'] },
): string {
  const own = sentences.find(
    ({ from, to }) =>
      (tokens[from]?.start ?? 0) <= cue.start && cue.start < (tokens[to - 1]?.end ?? text.length),
  );
  const start = tokens[own?.from ?? 0]?.start ?? 0;
  const end = tokens[(own?.to ?? tokens.length) - 1]?.end ?? text.length;
  let frame = letters(text);
  const blank = (from: number, to: number) => {
    if (from < to) frame = frame.slice(0, from) + ' '.repeat(to - from) + frame.slice(to);
  };
  blank(0, start);
  blank(end, text.length);
  for (const span of content) if (span.paragraph === cue.paragraph) blank(span.start, span.end);
  return frame;
}

function weekdaysIn(frame: string, published: string): Day[] {
  return [...frame.matchAll(day)].flatMap((match) => {
    const { weekday, yesterday, today } = match.groups ?? {};
    const isName =
      today === 'اليوم' &&
      !isSetOff.test(frame.slice(0, match.index + match[0].length - today.length)) &&
      !new RegExp(`^\\s(?:${weekdays})`, 'u').test(frame.slice(match.index + match[0].length));
    if (isName) return [];
    const days =
      weekday !== undefined
        ? (weekdayOf(published) - (weekdayNumbers.get(weekday) ?? 0) + 7) % 7
        : yesterday !== undefined
          ? 1
          : 0;
    return {
      on: daysBefore(published, days),
      start: match.index,
      end: match.index + match[0].length,
    };
  });
}

/** Dates without a year are the last such ones. */
function datesIn(frame: string, published: string): Day[] {
  return findDates(frame).flatMap(({ year, month, day: date, start, end }) => {
    const thisYear = Number(published.slice(0, 4));
    const on = isoDay(year ?? thisYear, month, date);
    if (on <= published) return [{ on, start, end }];
    return year === null ? [{ on: isoDay(thisYear - 1, month, date), start, end }] : [];
  });
}

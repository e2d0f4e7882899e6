import type { Paragraph, Statement } from '../statement.ts';
import { lowerBound } from '../lower-bound.ts';
import { findDates } from './find-dates.ts';
import { daysBefore, isoDay, weekdayOf } from './iso-day.ts';
import { letters } from '../lexicon/letters.ts';
import { weekdayNumbers } from '../lexicon/calendar-names.ts';

/** How far from the verb the day of speaking stands, in characters. */
const furthest = 60;
/** How much of the sentence around the verb tells what a day in it is of. */
const reach = 2 * furthest;

const weekdays = [...weekdayNumbers.keys()].join('|');
const day = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:[وف]?(?:يوم|مساء|صباح|فجر|ليله|ظهر|عصر)\\s|on\\s|late\\s|early\\s|last\\s)?(?:(?<weekday>${weekdays})|(?<yesterday>امس|البارحه|yesterday|last night)|(?<today>اليوم|today))(?![\\p{L}\\p{N}])`,
  'gu',
);
/** Words after which a day is that of something else: the attack that happened on Tuesday, until Tuesday, a report of Tuesday. */
const elsewhere =
  /(?<!\p{L})(?:الذي|التي|الذين|which|that|who)\s(?:[^،,؛;]*\s)?$|(?<!\p{L})(?:حتي|منذ|قبل|بعد|الي|بتاريخ|until|since|before|after|from|by|next|dated|of)\s+(?:\S+\s+){0,2}$|(?<!\p{L})من\s+(?:يوم\s+)?$/u;
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
  const { from, frame } = frameOf(paragraph, { cue, content });
  const verb = { start: cue.start - from, end: cue.end - from };
  const found = [...weekdaysIn(frame, published), ...datesIn(frame, published)]
    .filter(({ start }) => !elsewhere.test(frame.slice(0, start)))
    .map((each) => ({
      ...each,
      far: each.start >= verb.end ? each.start - verb.end : verb.start - each.end,
    }))
    .filter(
      ({ end, far }) =>
        far >= 0 && far <= furthest && !otherClause.test(frame.slice(end, verb.start)),
    )
    .toSorted((a, b) => a.far - b.far);
  return found[0]?.on ?? null;
}

interface Day {
  on: string;
  start: number;
  end: number;
}

/** The sentence of the verb, as far as a day may stand from it, with what was said blanked out; and where it starts. */
function frameOf(
  { text, tokens, sentences }: Paragraph,
  { cue, content }: { cue: NonNullable<Statement['cue']>; content: Statement['content'] },
): { from: number; frame: string } {
  const own =
    sentences[
      lowerBound(
        sentences.length,
        cue.start + 1,
        (i) => tokens[(sentences[i]?.to ?? 0) - 1]?.end ?? 0,
      )
    ];
  const from = Math.max(tokens[own?.from ?? 0]?.start ?? 0, cue.start - reach);
  const to = Math.min(tokens[(own?.to ?? tokens.length) - 1]?.end ?? text.length, cue.end + reach);
  let frame = letters(text.slice(from, to));
  for (const { paragraph, start, end } of content) {
    const [first, last] = [Math.max(0, start - from), Math.min(frame.length, end - from)];
    if (paragraph === cue.paragraph && first < last)
      frame = frame.slice(0, first) + ' '.repeat(last - first) + frame.slice(last);
  }
  return { from, frame };
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

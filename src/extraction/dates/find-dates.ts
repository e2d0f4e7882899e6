import { monthNumbers } from '../lexicon/calendar-names.ts';
import { letters } from '../lexicon/letters.ts';

/** A calendar day that a text names, and where it stands. */
export interface FoundDate {
  /** Null where the text leaves it out: 9 يوليو. */
  year: number | null;
  month: number;
  day: number;
  start: number;
  end: number;
}

const months = [...monthNumbers.keys()].toSorted((a, b) => b.length - a.length).join('|');
const gap = '[\\s/،,.-]{1,3}';
const bound = '(?![\\p{L}\\p{N}])';
const patterns = [
  // 9 يوليو 2024, 20/أكتوبر/2025, 21 آب/أغسطس 2024, سبتمبر (أيلول)
  `(?<day>\\d{1,2})(?:st|nd|rd|th)?${gap}(?<month>${months})${bound}(?:\\s?[/(]\\s?(?:${months})\\)?${bound})?(?:${gap}(?<year>\\d{4})(?!\\d))?`,
  // Sept. 21, 2025
  `(?<month>${months})\\.?\\s(?<day>\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(?:,?\\s(?<year>\\d{4})(?!\\d))?`,
  `(?<year>\\d{4})[/.-](?<month>\\d{1,2})[/.-](?<day>\\d{1,2})(?!\\d)`,
  `(?<day>\\d{1,2})[/.-](?<month>\\d{1,2})[/.-](?<year>\\d{4})(?!\\d)`,
].map((pattern) => new RegExp(`(?<![\\p{L}\\p{N}])${pattern}`, 'gu'));

/** The Gregorian days that a text names, in their order; of two numbers the first is the day, unless it can't be. */
export function findDates(text: string): FoundDate[] {
  if (!/\p{N}/u.test(text)) return [];
  const plain = letters(text);
  const found = patterns.flatMap((pattern) =>
    [...plain.matchAll(pattern)].flatMap((match) => {
      const { year, month = '', day = '' } = match.groups ?? {};
      const numbers = [monthNumbers.get(month) ?? Number(month), Number(day)] as const;
      const [inYear, inMonth] = numbers[0] > 12 ? [numbers[1], numbers[0]] : numbers;
      const date = {
        year: year === undefined ? null : Number(year),
        month: inYear,
        day: inMonth,
        start: match.index,
        end: match.index + match[0].length,
      };
      return isDay(date) ? [date] : [];
    }),
  );
  return found
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start }, i, all) => !all.slice(0, i).some((before) => start < before.end));
}

/** 1446 is a year of the other calendar. */
function isDay({ year, month, day }: FoundDate): boolean {
  if (year !== null && (year < 1700 || year > 2200)) return false;
  const date = new Date(Date.UTC(year ?? 2024, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

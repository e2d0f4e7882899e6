import { nameLikeness } from './name-likeness.ts';
import { countWords, type Line } from './line.ts';

/** What is seen of a page as a whole before its lines are weighed. */
export interface Page {
  /** Questions are its text. */
  isInterview: boolean;
  /** It was added to by the hour. */
  isLive: boolean;
  /** The folded words of its first lines, the headline among them. */
  titles: ReadonlySet<string>;
  /** How many lines start with the same name and a colon. */
  turns: ReadonlyMap<string, number>;
}

const titled = 6;
const fewestHours = 3;

/** Reads what its lines together say of a page. */
export function readPage(lines: readonly Line[]): Page {
  const questions = lines.filter(({ ending }) => ending === 'question').length;
  const turns = new Map<string, number>();
  for (const { text } of lines) {
    const name = labelOf(text);
    if (name !== '') turns.set(name, (turns.get(name) ?? 0) + 1);
  }
  return {
    isInterview:
      questions >= 3 &&
      questions > lines.length * 0.1 &&
      lines.some(({ ending, text }) => ending === 'question' && isToSomebody(text)),
    isLive: lines.filter((line, i) => startsEntry(line, lines[i + 1])).length >= fewestHours,
    titles: new Set(lines.slice(0, titled).flatMap(({ words, count }) => (count > 4 ? words : []))),
    turns,
  };
}

/** Whether a line is the name of somebody in the headline alone, who is seen and did not write: سمير حمزاوي. */
export function isOfHeadline({ titles }: Page, { text, words, count }: Line): boolean {
  return (
    count <= 3 &&
    titles.has(words.at(-1) ?? '') &&
    /^[\p{L}\p{M}\s.’'-]+$/u.test(text) &&
    nameLikeness(text) >= 3
  );
}

/** 14:20, 17.31 GMT, 13:45 بتوقيت كاريفا. */
function isHourAlone(text: string): boolean {
  return /^\p{N}{1,2}[:.]\p{N}{2}(?:\s(?:[صم]|[ap]\.?m\.?|\p{Lu}{2,4}|بتوقيت \S+))?$/iu.test(text);
}

const titleOfEntry = 6;

/** 22:40 – ارتفاع الحصيلة, 20:10 | Aid: an hour of a live page, alone or with the title of what was added then. */
export function startsEntry({ text, ending, count }: Line, next: Line | undefined): boolean {
  if (isHourAlone(text)) return true;
  const isTitled = /^\p{N}{1,2}[:.]\p{N}{2}(?:\s?\p{Lu}{2,4})?\s*[-–—|:]\s*\p{L}/u.test(text);
  const isOverText = next !== undefined && next.count > 2 * titleOfEntry;
  return isTitled && isOverText && ending !== 'stop' && count <= titleOfEntry + 1;
}

/** What did you see? A question to somebody is one of an interview's. */
export function isToSomebody(text: string): boolean {
  return (
    /\byou(?:r|rs|rself)?\b/i.test(text) ||
    /(?:رأيك|لديك|عنك|منك|إليك|عليك|معك|أنت|كنت|رأيكم|لديكم|عملك|تجربتك|حياتك|بالنسبة لك)(?:\s|؟)/u.test(
      text,
    )
  );
}

/** Northside: What do you listen to? The name before a colon, or ''. */
export function labelOf(text: string): string {
  const [, name = ''] =
    /^(?:[-–—•]\s*)?(\p{L}[\p{L}\p{M}.’' ]{0,30}?)\s?[:：]\s\S/u.exec(text) ?? [];
  return countWords(name) <= 3 ? name : '';
}

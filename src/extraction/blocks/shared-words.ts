import { startOf } from '../word-start.ts';
import type { Line } from './line.ts';

const fewest = 2;
const longest = 26;

/**
 * How many of a line's words of content the text of the page has too, from 0 to 1: a headline says what the text says again,
 * and a site's name and slogan do not. Null where the line has too few, or the page no text.
 */
export function sharesOf(lines: readonly Line[]): (number | null)[] {
  const inText = new Set(lines.filter(isText).flatMap(contentOf));
  return lines.map((line) => {
    const words = isText(line) || line.count > longest ? [] : contentOf(line);
    if (words.length < fewest || inText.size === 0) return null;
    return words.filter((word) => inText.has(word)).length / words.length;
  });
}

/** A sentence of a page's text. */
export function isText({ count, ending }: Line): boolean {
  return count > 12 && ending === 'stop';
}

/** The starts of the longer words, without what is written with them: prepositions, articles and endings. */
function contentOf({ words }: Line): string[] {
  return words.filter((word) => word.length > 3).map(stemOf);
}

function stemOf(word: string): string {
  return startOf(word)
    .replace(/(?:s|ed|ing)$/, '')
    .slice(0, 6);
}

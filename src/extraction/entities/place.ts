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

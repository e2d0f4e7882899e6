import { stem } from 'porter2';

/** The stem of a folded word in a Latin script (Porter 2, the English stemmer of Snowball); other words stay. */
export function stemEnglish(word: string): string {
  return /^[a-z]+$/.test(word) ? stem(word) : word;
}

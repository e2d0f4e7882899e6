import { formOf } from '../tokens.ts';

/**
 * The folded forms of words that are written one after the other, apart by spaces or lines, of one list or several.
 * @throws Error for a word that a list has twice in one spelling.
 */
export function wordSet(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(
    lists.flatMap((list) => {
      const words = list.trim().split(/\s+/);
      const seen = new Set<string>();
      const again = words.filter((word) => seen.size === seen.add(word).size);
      if (again.length > 0) throw new Error(`words that a list has twice: ${again.join(' ')}`);
      return words.map((word) => formOf(word));
    }),
  );
}

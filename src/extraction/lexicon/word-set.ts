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

/**
 * What each of the listed words says, by its folded form, of lists that are headed by what their words say.
 * @throws Error for a word that is listed twice, since it says one thing.
 */
export function wordsByField<Field extends string>(
  ...records: readonly Partial<Record<Field, string>>[]
): ReadonlyMap<string, Field> {
  const fields = new Map<string, Field>();
  for (const record of records)
    for (const field of Object.keys(record) as Field[])
      for (const word of wordSet(record[field] ?? '')) {
        if (fields.has(word)) throw new Error(`a word of two fields: ${word}`);
        fields.set(word, field);
      }
  return fields;
}

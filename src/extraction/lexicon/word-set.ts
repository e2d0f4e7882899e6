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
 * Names as they are listed, by the folded forms of their words, of a list whose names stand apart by | or lines.
 * @throws Error for a name that is listed twice.
 */
export function namesByForm(list: string): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const name of list.split(/[|\n]/).map((each) => each.trim())) {
    const form = name
      .split(' ')
      .map((word) => formOf(word))
      .join(' ');
    if (names.has(form)) throw new Error(`a name that a list has twice: ${name}`);
    names.set(form, name);
  }
  return names;
}

type Lists<Field extends string> = Partial<Record<Field, string>>;

/**
 * What each of the listed words says, by its folded form, of lists that are headed by what their words say.
 * @throws Error for a word that is listed twice, since it says one thing.
 */
export function wordsByField<Field extends string>(
  ...records: readonly Lists<Field>[]
): ReadonlyMap<string, Field> {
  return byField(records, (list) => wordSet(list));
}

/**
 * What each of the listed names says, as wordsByField does for words.
 * @throws Error for a name that is listed twice.
 */
export function namesByField<Field extends string>(
  record: Lists<Field>,
): ReadonlyMap<string, Field> {
  return byField([record], (list) => namesByForm(list).keys());
}

function byField<Field extends string>(
  records: readonly Lists<Field>[],
  formsOf: (list: string) => Iterable<string>,
): ReadonlyMap<string, Field> {
  const fields = new Map<string, Field>();
  for (const record of records)
    for (const field of Object.keys(record) as Field[])
      for (const form of formsOf(record[field] ?? '')) {
        if (fields.has(form)) throw new Error(`a word of two fields: ${form}`);
        fields.set(form, field);
      }
  return fields;
}

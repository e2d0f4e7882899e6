import type { GoldArticle } from './gold.ts';

/** Tells whether a predicted name is one of the annotated entities, by any of its names. */
export type IsNamed = (name: string, ids: readonly string[]) => boolean;

/** Names as the scorer compares them. */
export function normalizeName(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/[\u064b-\u0652\u0670\u0640\u200e\u200f]/g, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه')
    .replace(/["«»“”‘’']/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

/** The comparison of names for an article's entities: equal, or one ends with the other as a surname does. */
export function namesOf({ entities }: GoldArticle): IsNamed {
  const names = new Map(
    [...entities.persons, ...entities.organizations, ...entities.sources].map(
      ({ id, name, aliases }) => {
        const all = [id, name?.ar ?? '', name?.en ?? '', ...aliases].filter((each) => each !== '');
        return [id, new Set(all.map(normalizeName))];
      },
    ),
  );
  return (predicted, ids) => {
    const name = normalizeName(predicted);
    return ids.some((id) =>
      [...(names.get(id) ?? [])].some(
        (alias) =>
          alias === name ||
          (alias.length > 3 &&
            name.length > 3 &&
            (name.endsWith(` ${alias}`) || alias.endsWith(` ${name}`))),
      ),
    );
  };
}

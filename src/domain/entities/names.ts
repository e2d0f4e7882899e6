import { v7 as uuid } from 'uuid';
import type { Transaction } from '../../database/client.ts';
import type { NameKind } from '../../database/generated/enums.ts';
import { insertMany } from '../../database/insert.ts';
import { fold } from '../../search/fold.ts';
import { lexemes } from '../../search/lexemes.ts';

/** A name as it is stored; the one at position 0 is the primary one of its locale. */
export interface StoredName {
  locale: string;
  position: number;
  text: string;
  folded: string;
}

/** The column by which a name belongs to somebody or something. */
export type NameOwner = 'personId' | 'organizationId' | 'sourceId' | 'topicId';

/**
 * Adds names after those that are known already, each once in a locale.
 *
 * @param known gains them.
 * @param given by locale, the primary one first.
 * @returns those that were added.
 */
export function addNames(known: StoredName[], given: Record<string, string[]>): StoredName[] {
  const added: StoredName[] = [];
  for (const [locale, texts] of Object.entries(given)) {
    for (const text of texts) {
      const there = known.filter((name) => name.locale === locale);
      if (there.some((name) => name.text === text)) continue;
      const position = 1 + Math.max(-1, ...there.map((name) => name.position));
      const name = { locale, position, text, folded: fold(text) };
      known.push(name);
      added.push(name);
    }
  }
  return added;
}

/** PRIMARY for the first of a locale. */
export function kindAt(position: number): NameKind {
  return position === 0 ? 'PRIMARY' : 'ALIAS';
}

/**
 * Writes the names that entities lack.
 *
 * @returns the ids of those that gained one.
 */
export async function saveNames(
  tx: Transaction,
  owner: NameOwner,
  given: readonly { id: string; names: Record<string, string[]> }[],
): Promise<Set<string>> {
  const stored = await tx.entityName.findMany({
    where: { [owner]: { in: [...new Set(given.map(({ id }) => id))] } },
  });
  const known = new Map<string, StoredName[]>(given.map(({ id }) => [id, []]));
  for (const name of stored) known.get(name[owner] ?? '')?.push(name);
  const added = given.flatMap(({ id, names }) =>
    addNames(known.get(id) ?? [], names).map((name) => ({ id, name })),
  );
  await insertMany(
    tx,
    'EntityName',
    added.map(({ id, name }) => ({
      id: uuid(),
      [owner]: id,
      ...name,
      kind: kindAt(name.position),
      textLexemes: lexemes(name.text),
    })),
  );
  return new Set(added.map(({ id }) => id));
}

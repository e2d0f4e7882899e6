import type { Transaction } from '../../database/client.ts';
import { ConflictError } from '../errors.ts';
import { freeSlug, slugify } from '../slug.ts';
import { findByFormer } from './former.ts';
import { kinds } from './kinds.ts';
import { type EntityKind, findEntities, type KnownEntity } from './registry.ts';
import type { Path } from './resolve.ts';

/** What tells an entity from all others of its kind, as far as it is given. */
export interface Identifiers {
  slug: string | undefined;
  externalId: string | null;
  wikidataId: string | null;
}

const columns = ['slug', 'externalId', 'wikidataId'] as const;
const labels = { slug: 'slug', externalId: 'external id', wikidataId: 'Wikidata id' } as const;

/**
 * Sees to it that no other entity of the kind has one of the identifiers, or is found by it since it was renamed or
 * another was merged into it.
 *
 * @param own the id of the one that is to have them, if it exists.
 * @throws ConflictError that names the other one.
 */
export async function checkIdentifiers(
  tx: Transaction,
  kind: EntityKind,
  { given, own, at }: { given: Identifiers; own?: string; at: Path },
): Promise<void> {
  for (const column of columns) {
    const value = given[column] ?? null;
    if (value === null) continue;
    const [holder] = await findEntities(tx, kind, { [column]: value });
    if (holder !== undefined && holder.id !== own) {
      throw conflict(kind, holder, { at, column, what: `has the ${labels[column]} "${value}"` });
    }
    if (column === 'wikidataId') continue;
    const formerId = (await findByFormer(tx, kind, column, [value])).get(value);
    if (formerId === undefined || formerId === own) continue;
    const [former] = await findEntities(tx, kind, { id: formerId });
    if (former === undefined) continue;
    const what = `is still found by the ${labels[column]} "${value}"`;
    throw conflict(kind, former, { at, column, what });
  }
}

function conflict(
  kind: EntityKind,
  holder: KnownEntity,
  { at, column, what }: { at: Path; column: string; what: string },
): ConflictError {
  const name = holder.names.find(({ position }) => position === 0)?.text ?? holder.slug;
  return new ConflictError(
    `another ${kind} ${what}: ${name} (${holder.slug}). Take that one, choose another, or merge the two.`,
    { path: [...at, column], holder: { nodeType: kinds[kind].nodeType, id: holder.id } },
  );
}

/** A slug made from names, with a number where it is or was another's. */
export async function makeSlug(
  tx: Transaction,
  kind: EntityKind,
  names: Record<string, string[]>,
): Promise<string> {
  const [name = ''] = names['en'] ?? Object.values(names)[0] ?? [];
  const slug = slugify(name) || kind;
  const rows = await findEntities(tx, kind, { slug: { startsWith: slug } });
  const former = await tx.formerIdentity.findMany({
    where: { type: kinds[kind].type, slug: { startsWith: slug } },
    select: { slug: true },
  });
  const taken = new Set([...rows, ...former].map((row) => row.slug));
  return freeSlug(slug, (candidate) => taken.has(candidate));
}

import type { Transaction } from '../../database/client.ts';
import { kinds } from './kinds.ts';
import type { EntityKind } from './registry.ts';

/** What an entity was found by: the id of one that was merged into it, a slug or an external id. */
export interface FormerIdentity {
  formerId?: string;
  slug?: string;
  externalId?: string | null;
}

/** Lets an entity be found by what it, or one that was merged into it, was found by. */
export async function keepFormerIdentity(
  tx: Transaction,
  kind: EntityKind,
  { id, formerId, slug, externalId }: FormerIdentity & { id: string },
): Promise<void> {
  const { type, owner } = kinds[kind];
  if (slug !== undefined) await forgetFormerSlug(tx, kind, slug);
  await tx.formerIdentity.create({
    data: {
      type,
      [owner]: id,
      formerId: formerId ?? null,
      slug: slug ?? null,
      externalId: externalId ?? null,
    },
  });
}

/** Frees a slug that entities of a kind had formerly. */
export async function forgetFormerSlug(
  tx: Transaction,
  kind: EntityKind,
  slug: string,
): Promise<void> {
  await tx.formerIdentity.updateMany({
    where: { type: kinds[kind].type, slug },
    data: { slug: null },
  });
}

/** The ids of the entities that are found by a former id, slug or external id now, each by what was asked for. */
export async function findByFormer(
  tx: Transaction,
  kind: EntityKind,
  column: 'formerId' | 'slug' | 'externalId',
  values: readonly string[],
): Promise<Map<string, string>> {
  if (values.length === 0) return new Map();
  const { type, owner } = kinds[kind];
  const rows = await tx.formerIdentity.findMany({
    where: { type, [column]: { in: [...values] } },
  });
  return new Map(
    rows.flatMap((row) => {
      const [value, id] = [row[column], row[owner]];
      return value === null || id === null ? [] : [[value, id]];
    }),
  );
}

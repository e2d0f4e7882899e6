import type { Transaction } from '../../database/client.ts';
import type { InputIssue } from '../errors.ts';
import type { Identity } from './registry.ts';
import type { Resolved } from './resolve.ts';

/** Reports organizations that would be a part of themselves, directly or through others. */
export async function reportCycles<T extends Identity & { parent?: string | undefined }>(
  tx: Transaction,
  organizations: readonly Resolved<T>[],
  report: (issue: InputIssue) => void,
): Promise<void> {
  const inCycle = await findCyclic(
    tx,
    organizations.map(({ entity }) => entity.id),
  );
  for (const { entity, declarations } of organizations) {
    const declaration = declarations.find(({ given }) => given.parent !== undefined);
    if (declaration !== undefined && inCycle.has(entity.id)) {
      report({
        path: [...declaration.path, 'parent'],
        message: 'makes the organization a part of itself',
      });
    }
  }
}

/** The ids among those given of organizations that are a part of themselves. */
export async function findCyclic(tx: Transaction, ids: readonly string[]): Promise<Set<string>> {
  const cyclic = await tx.$queryRaw<{ id: string }[]>`
    WITH RECURSIVE ancestor AS (
      SELECT "id" AS "start", "parentId" AS "id" FROM "Organization" WHERE "id" = ANY(${ids}::uuid[])
      UNION
      SELECT ancestor."start", organization."parentId"
        FROM ancestor JOIN "Organization" organization ON organization."id" = ancestor."id"
    )
    SELECT "start" AS "id" FROM ancestor WHERE "id" = "start"`;
  return new Set(cyclic.map(({ id }) => id));
}

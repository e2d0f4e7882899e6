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
  const ids = organizations.map(({ entity }) => entity.id);
  const cyclic = await tx.$queryRaw<{ id: string }[]>`
    WITH RECURSIVE ancestor AS (
      SELECT "id" AS "start", "parentId" AS "id" FROM "Organization" WHERE "id" = ANY(${ids}::uuid[])
      UNION
      SELECT ancestor."start", organization."parentId"
        FROM ancestor JOIN "Organization" organization ON organization."id" = ancestor."id"
    )
    SELECT "start" AS "id" FROM ancestor WHERE "id" = "start"`;
  const inCycle = new Set(cyclic.map(({ id }) => id));
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

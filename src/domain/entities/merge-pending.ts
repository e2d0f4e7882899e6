import type { Transaction } from '../../database/client.ts';
import type { Prisma } from '../../database/generated/client.ts';
import { kinds } from './kinds.ts';
import type { MergeIds } from './merge-references.ts';
import type { EntityKind } from './registry.ts';

/** The places of a pending declaration that hold ids of organizations. */
interface Given {
  affiliations?: { organization: string }[];
  parent?: string;
  organization?: string;
}

/** Lets what drafts say of merged entities be of the one, and name it where they named the others. */
export async function movePending(
  tx: Transaction,
  kind: EntityKind,
  { into, from }: MergeIds,
): Promise<void> {
  const { owner } = kinds[kind];
  await tx.pendingDeclaration.updateMany({
    where: { [owner]: { in: [...from] } },
    data: { [owner]: into },
  });
  if (kind !== 'organization') return;
  // Also those that name the one: what is theirs now may have been said of a part of it.
  const rows = await tx.$queryRaw<{ id: string; organizationId: string | null; given: Given }[]>`
    SELECT "id", "organizationId", "given" FROM "PendingDeclaration"
      WHERE "given"::text LIKE ANY(${[into, ...from].map((id) => `%${id}%`)}::text[])`;
  for (const { id, organizationId, given } of rows) {
    const now = (one: string) => (from.includes(one) ? into : one);
    const { affiliations, parent, organization, ...rest } = given;
    const moved = {
      ...rest,
      ...(affiliations && {
        affiliations: affiliations.map((one) => ({ ...one, organization: now(one.organization) })),
      }),
      // Nothing is a part of itself.
      ...(parent !== undefined && now(parent) !== organizationId && { parent: now(parent) }),
      ...(organization !== undefined && { organization: now(organization) }),
    };
    const json: Prisma.InputJsonObject = moved;
    await tx.pendingDeclaration.update({ where: { id }, data: { given: json } });
  }
}

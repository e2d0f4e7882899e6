import type { Transaction } from '../../database/client.ts';
import type { Prisma } from '../../database/generated/client.ts';
import type { NodeChange } from '../changes.ts';
import { InvalidInputError } from '../errors.ts';
import { saveAffiliations } from './affiliations.ts';
import type { EditOptions } from './edit.ts';
import { findCyclic } from './hierarchy.ts';
import { mergeKind, mergeLocalized, union } from './merge.ts';
import { type Merged, mergeEntities, type MergeRules } from './merge-entities.ts';
import {
  type MergeIds,
  moveBylines,
  moveColumn,
  moveMentions,
  moveProvenance,
  moveSpeakers,
} from './merge-references.ts';

type MergeOptions = EditOptions & { ids: MergeIds };

/** Merges people, see `mergeEntities`. */
export function mergePeople(tx: Transaction, options: MergeOptions): Promise<Merged> {
  return mergeEntities(tx, people, options);
}

/**
 * Merges organizations, see `mergeEntities`.
 *
 * @throws InvalidInputError also where the one would be a part of itself.
 */
export function mergeOrganizations(tx: Transaction, options: MergeOptions): Promise<Merged> {
  return mergeEntities(tx, organizations, options);
}

/** Merges sources, see `mergeEntities`. */
export function mergeSources(tx: Transaction, options: MergeOptions): Promise<Merged> {
  return mergeEntities(tx, sources, options);
}

const affiliated = { affiliations: true } satisfies Prisma.PersonInclude;
type PersonRow = Prisma.PersonGetPayload<{ include: typeof affiliated }>;

const people: MergeRules<PersonRow> = {
  kind: 'person',
  read: (tx, ids) => tx.person.findMany({ where: { id: { in: ids } }, include: affiliated }),
  move: async (tx, ids) => {
    await moveSpeakers(tx, 'personId', ids);
    await moveMentions(tx, 'personId', ids);
    await moveBylines(tx, ids);
    await moveAffiliations(tx, 'personId', ids);
  },
  remove: (tx, ids) => tx.person.deleteMany({ where: { id: { in: ids } } }),
  write: (tx, { id, ...into }, { from, identifiers }) =>
    tx.person.update({ where: { id }, data: { ...identifiers, ...texts([into, ...from]) } }),
  touched: () => ({ seen: {}, changed: [] }),
};

const related = {
  members: { select: { personId: true } },
  children: { select: { id: true } },
  publishes: { select: { id: true } },
} satisfies Prisma.OrganizationInclude;
type OrganizationRow = Prisma.OrganizationGetPayload<{ include: typeof related }>;

const organizations: MergeRules<OrganizationRow> = {
  kind: 'organization',
  read: (tx, ids) => tx.organization.findMany({ where: { id: { in: ids } }, include: related }),
  move: async (tx, ids) => {
    await tx.attribution.updateMany({
      where: {
        organizationId: { in: [ids.into, ...ids.from] },
        onBehalfOfId: { in: [ids.into, ...ids.from] },
      },
      data: { onBehalfOfId: null },
    });
    await moveSpeakers(tx, 'organizationId', ids);
    await moveColumn(tx, { table: 'Attribution', column: 'onBehalfOfId' }, ids);
    await moveColumn(tx, { table: 'Attribution', column: 'unnamedOrganizationId' }, ids);
    await moveMentions(tx, 'organizationId', ids);
    await moveColumn(tx, { table: 'Article', column: 'publisherId' }, ids);
    await moveColumn(tx, { table: 'Source', column: 'organizationId' }, ids);
    // Those that are merged are no parts of one another.
    await tx.organization.updateMany({
      where: { id: ids.into, parentId: { in: [...ids.from] } },
      data: { parentId: null },
    });
    await tx.organization.updateMany({
      where: { id: { in: [...ids.from] } },
      data: { parentId: null },
    });
    await moveColumn(tx, { table: 'Organization', column: 'parentId' }, ids);
    await moveAffiliations(tx, 'organizationId', ids);
  },
  remove: (tx, ids) => tx.organization.deleteMany({ where: { id: { in: ids } } }),
  write: async (tx, { id, ...into }, { from, identifiers, at }) => {
    const all = [id, ...from.map((one) => one.id)];
    const parents = [into, ...from].flatMap(({ parentId }) =>
      parentId === null || all.includes(parentId) ? [] : parentId,
    );
    await tx.organization.update({
      where: { id },
      data: {
        ...identifiers,
        ...texts([into, ...from]),
        kind: mergeKind(into.kind, from.filter(isKnown)),
        parentId: parents[0] ?? null,
      },
    });
    if ((await findCyclic(tx, [id])).size === 0) return;
    const message =
      'would make it a part of itself, through an organization in between; change the parent of that one first';
    throw new InvalidInputError([{ path: [...at, 'from'], message }]);
  },
  touched: (into, from) => ({
    seen: { organizations: [into, ...from].flatMap(({ parentId }) => parentId ?? []) },
    changed: from.flatMap(({ members, children, publishes }) => [
      ...updated(
        'Person',
        members.map(({ personId }) => personId),
      ),
      ...updated(
        'Organization',
        children.map(({ id }) => id),
      ),
      ...updated(
        'Source',
        publishes.map(({ id }) => id),
      ),
    ]),
  }),
};

type SourceRow = Prisma.SourceGetPayload<object>;

const sources: MergeRules<SourceRow> = {
  kind: 'source',
  read: (tx, ids) => tx.source.findMany({ where: { id: { in: ids } } }),
  move: async (tx, ids) => {
    await moveProvenance(tx, ids);
    await moveMentions(tx, 'sourceId', ids);
    await moveColumn(tx, { table: 'Image', column: 'creditSourceId' }, ids);
  },
  remove: (tx, ids) => tx.source.deleteMany({ where: { id: { in: ids } } }),
  write: (tx, into, { from, identifiers }) =>
    tx.source.update({
      where: { id: into.id },
      data: {
        ...identifiers,
        kind: mergeKind(into.kind, from.filter(isKnown)),
        url: into.url ?? from.flatMap(({ url }) => url ?? [])[0] ?? null,
        organizationId:
          into.organizationId ??
          from.flatMap(({ organizationId }) => organizationId ?? [])[0] ??
          null,
      },
    }),
  touched: (_into, from) => ({
    seen: { organizations: from.flatMap(({ organizationId }) => organizationId ?? []) },
    changed: [],
  }),
};

function texts([into, ...from]: Pick<PersonRow, 'description' | 'sameAs'>[]) {
  return {
    description: mergeLocalized(
      into?.description,
      from.map(({ description }) => Object(description)),
    ),
    sameAs: union(
      into?.sameAs,
      from.flatMap(({ sameAs }) => sameAs),
    ),
  };
}

/** OTHER says nothing. */
function isKnown({ kind }: { kind: string }): boolean {
  return kind !== 'OTHER';
}

function updated(nodeType: NodeChange['nodeType'], ids: readonly string[]): NodeChange[] {
  return [...new Set(ids)].map((nodeId) => ({ type: 'UPDATED', nodeType, nodeId }));
}

async function moveAffiliations(
  tx: Transaction,
  column: 'personId' | 'organizationId',
  { into, from }: MergeIds,
): Promise<void> {
  const where = { [column]: { in: [...from] } };
  const rows = await tx.affiliation.findMany({ where, orderBy: { id: 'asc' } });
  await tx.affiliation.deleteMany({ where });
  await saveAffiliations(
    tx,
    rows.map(({ id: _id, role, ...row }) => ({ ...row, role: Object(role), [column]: into })),
  );
}

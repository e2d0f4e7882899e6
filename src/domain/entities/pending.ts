import { v7 as uuid } from 'uuid';
import type { Transaction } from '../../database/client.ts';
import { insertMany } from '../../database/insert.ts';
import { recordChanges } from '../changes.ts';
import type { ArticleDocument } from '../document/schema.ts';
import type { EntityIds } from '../publish-entities.ts';
import { findCyclic } from './hierarchy.ts';
import { type NameOwner, saveNames } from './names.ts';
import { type EntityKind, findEntities, type Identity } from './registry.ts';
import type { Resolution } from './resolve.ts';
import { type Declared, saveEntities } from './save.ts';
import { uncover } from './uncover.ts';

type DeclaredTopic = NonNullable<ArticleDocument['topics']>[number];

/** What an article says of an entity, as its document does, but with node ids in the place of keys. */
export type PendingDeclaration = { articleId: string } & (
  | { personId: string; given: Declared<'people'> }
  | { organizationId: string; given: Declared<'organizations'> }
  | { sourceId: string; given: Declared<'sources'> }
  | { topicId: string; given: DeclaredTopic }
);

/** Keeps what articles that are not out say of their entities, for the day when they come out. */
export async function savePending(
  tx: Transaction,
  declarations: readonly PendingDeclaration[],
): Promise<void> {
  const unset = { personId: null, organizationId: null, sourceId: null, topicId: null };
  await insertMany(
    tx,
    'PendingDeclaration',
    declarations.map((declaration) => ({ id: uuid(), ...unset, ...declaration })),
  );
}

/**
 * Adds to entities what articles say of them that come out now. What contradicts what has become known since is passed
 * over: an identifier that another has, a parent that would make an organization a part of itself.
 *
 * @returns the entities, which `deriveArticles` takes as touched.
 */
export async function releasePending(
  tx: Transaction,
  articleIds: readonly string[],
): Promise<EntityIds> {
  const where = { articleId: { in: [...articleIds] } };
  const rows = await tx.pendingDeclaration.findMany({ where, orderBy: { id: 'asc' } });
  await tx.pendingDeclaration.deleteMany({ where });
  const idsOf = (column: NameOwner) => [...new Set(rows.flatMap((row) => row[column] ?? []))];
  const ids: EntityIds = {
    people: idsOf('personId'),
    organizations: idsOf('organizationId'),
    sources: idsOf('sourceId'),
    topics: idsOf('topicId'),
  };
  const named = new Set(Object.values(ids).flat());
  await uncover(tx, ids, { named });

  const mentioned = rows.flatMap(({ given }) => organizationsOf(given as Given)); // As savePending wrote it.
  const present = await tx.organization.findMany({
    where: { id: { in: mentioned } },
    select: { id: true },
  });
  const context = { tx, rows, present: new Set(present.map(({ id }) => id)) };
  await saveEntities(tx, {
    person: await resolved<Declared<'people'>>(context, 'person', 'personId'),
    organization: await resolved<Declared<'organizations'>>(
      context,
      'organization',
      'organizationId',
    ),
    source: await resolved<Declared<'sources'>>(context, 'source', 'sourceId'),
  });
  const adopted = rows.flatMap(({ organizationId, given }) =>
    (given as Given).parent === undefined ? [] : (organizationId ?? []),
  );
  await tx.organization.updateMany({
    where: { id: { in: [...(await findCyclic(tx, adopted))] } },
    data: { parentId: null },
  });
  const topics = rows.flatMap(({ topicId, given }) =>
    topicId === null ? [] : [{ id: topicId, names: (given as Given).names }],
  );
  const renamed = await saveNames(tx, 'topicId', topics);
  await recordChanges(
    tx,
    [...renamed].map((nodeId) => ({ type: 'UPDATED', nodeType: 'Topic', nodeId })),
  );
  return ids;
}

type Given = Pick<Declared<'people'>, 'names' | 'affiliations'> &
  Pick<Declared<'organizations'>, 'parent'> &
  Pick<Declared<'sources'>, 'organization'>;

function organizationsOf({ affiliations = [], parent, organization }: Given): string[] {
  const all = [parent, organization, ...affiliations.map((one) => one.organization)];
  return all.filter((id) => id !== undefined);
}

/** The entities of one kind of which the rows speak, as if a document declared them whose keys are node ids. */
async function resolved<T extends Identity>(
  {
    tx,
    rows,
    present,
  }: {
    tx: Transaction;
    rows: readonly ({ given: unknown } & Record<NameOwner, string | null>)[];
    present: ReadonlySet<string>;
  },
  kind: EntityKind,
  owner: NameOwner,
): Promise<Resolution<T>> {
  const given = rows.map((row) => row.given as T);
  const entities = await findEntities(tx, kind, {
    id: { in: rows.flatMap((row) => row[owner] ?? []) },
  });
  const holders = await findEntities(tx, kind, {
    OR: [
      { externalId: { in: given.flatMap(({ externalId }) => externalId ?? []) } },
      { wikidataId: { in: given.flatMap(({ wikidataId }) => wikidataId ?? []) } },
    ],
  });
  const free = (
    { id }: { id: string },
    identifier: 'externalId' | 'wikidataId',
    value: string | undefined,
  ) => holders.every((one) => one[identifier] !== value || one.id === id);
  return {
    resolved: entities.map((entity) => ({
      entity,
      isNew: false,
      declarations: rows.flatMap((row, i) => {
        if (row[owner] !== entity.id) return [];
        const { externalId, wikidataId, ...rest } = given[i] as T;
        return {
          document: 0,
          path: [],
          given: {
            ...rest,
            ...(free(entity, 'externalId', externalId) ? { externalId } : {}),
            ...(free(entity, 'wikidataId', wikidataId) ? { wikidataId } : {}),
          } as unknown as T,
        };
      }),
    })),
    idOf: (_document, id) => (present.has(id) ? id : undefined),
    isRefused: () => false,
  };
}

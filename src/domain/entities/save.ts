import type { Transaction } from '../../database/client.ts';
import { insertMany } from '../../database/insert.ts';
import type { ArticleDocument } from '../document/schema.ts';
import { recordChanges } from '../changes.ts';
import { type GivenAffiliation, saveAffiliations } from './affiliations.ts';
import { differs, firstOf, mergeKind, mergeLocalized, union } from './merge.ts';
import { saveNames } from './names.ts';
import type { Identity, KnownEntity } from './registry.ts';
import type { Declaration, Resolution, Resolved } from './resolve.ts';

/** What a document says of an entity of one kind. */
export type Declared<K extends 'people' | 'organizations' | 'sources'> = NonNullable<
  ArticleDocument[K]
>[number];

export interface Resolutions {
  person: Resolution<Declared<'people'>>;
  organization: Resolution<Declared<'organizations'>>;
  source: Resolution<Declared<'sources'>>;
}

/**
 * Writes what documents say of their entities: new ones are created; known ones gain the names, texts, links and
 * affiliations that they lack, and keep what they have.
 */
export async function saveEntities(tx: Transaction, resolutions: Resolutions): Promise<void> {
  await saveOrganizations(tx, resolutions);
  await savePeople(tx, resolutions);
  await saveSources(tx, resolutions);
}

async function savePeople(tx: Transaction, { person, organization }: Resolutions): Promise<void> {
  const known = await tx.person.findMany({ where: { id: { in: knownIds(person.resolved) } } });
  const before = new Map(known.map((row) => [row.id, row]));
  const rows = person.resolved.map(({ entity, declarations }) => {
    const row = before.get(entity.id);
    return {
      ...identifiers(entity, row, declarations),
      description: mergeLocalized(
        row?.description,
        declarations.map(({ given }) => given.description),
      ),
      sameAs: union(
        row?.sameAs,
        declarations.flatMap(({ given }) => given.sameAs ?? []),
      ),
    };
  });
  await insertMany(
    tx,
    'Person',
    rows.filter(({ id }) => !before.has(id)),
  );
  const affiliated = await saveAffiliations(tx, affiliations({ person, organization }));
  const renamed = await saveNames(tx, 'personId', givenNames(person));
  const updated = changed(rows, before, [...affiliated, ...renamed]);
  for (const { id, ...data } of updated) await tx.person.update({ where: { id }, data });
  await recordEntities(tx, 'Person', person.resolved, updated);
}

function affiliations({ person, organization }: Omit<Resolutions, 'source'>): GivenAffiliation[] {
  return person.resolved.flatMap(({ entity, declarations }) =>
    declarations.flatMap(({ document, given }) =>
      (given.affiliations ?? []).flatMap(({ organization: key, role = {}, from, to }) => {
        const organizationId = organization.idOf(document, key);
        return organizationId === undefined
          ? []
          : [{ personId: entity.id, organizationId, role, from: day(from), to: day(to) }];
      }),
    ),
  );
}

async function saveOrganizations(tx: Transaction, { organization }: Resolutions): Promise<void> {
  const known = await tx.organization.findMany({
    where: { id: { in: knownIds(organization.resolved) } },
  });
  const before = new Map(known.map((row) => [row.id, row]));
  const rows = organization.resolved.map(({ entity, declarations }) => {
    const row = before.get(entity.id);
    const given = declarations.map((declaration) => declaration.given);
    const parents = declarations.map(({ document, given: { parent } }) =>
      parent === undefined ? undefined : organization.idOf(document, parent),
    );
    return {
      ...identifiers(entity, row, declarations),
      kind: mergeKind(row?.kind, given),
      description: mergeLocalized(
        row?.description,
        given.map(({ description }) => description),
      ),
      sameAs: union(
        row?.sameAs,
        given.flatMap(({ sameAs }) => sameAs ?? []),
      ),
      parentId: row?.parentId ?? firstOf(parents) ?? null,
    };
  });
  const created = rows.filter(({ id }) => !before.has(id));
  // Parents may stand further down in the same batch.
  await insertMany(
    tx,
    'Organization',
    created.map((row) => ({ ...row, parentId: null })),
  );
  const updated = changed(
    rows,
    before,
    await saveNames(tx, 'organizationId', givenNames(organization)),
  );
  const children = created.filter(({ parentId }) => parentId !== null);
  for (const { id, ...data } of [...updated, ...children]) {
    await tx.organization.update({ where: { id }, data });
  }
  await recordEntities(tx, 'Organization', organization.resolved, updated);
}

async function saveSources(tx: Transaction, { source, organization }: Resolutions): Promise<void> {
  const known = await tx.source.findMany({ where: { id: { in: knownIds(source.resolved) } } });
  const before = new Map(known.map((row) => [row.id, row]));
  const rows = source.resolved.map(({ entity, declarations }) => {
    const row = before.get(entity.id);
    const given = declarations.map((declaration) => declaration.given);
    const publishers = declarations.map(({ document, given: { organization: key } }) =>
      key === undefined ? undefined : organization.idOf(document, key),
    );
    return {
      ...identifiers(entity, row, declarations),
      kind: mergeKind(row?.kind, given),
      url: row?.url ?? firstOf(given.map(({ url }) => url)) ?? null,
      organizationId: row?.organizationId ?? firstOf(publishers) ?? null,
    };
  });
  await insertMany(
    tx,
    'Source',
    rows.filter(({ id }) => !before.has(id)),
  );
  const updated = changed(rows, before, await saveNames(tx, 'sourceId', givenNames(source)));
  for (const { id, ...data } of updated) await tx.source.update({ where: { id }, data });
  await recordEntities(tx, 'Source', source.resolved, updated);
}

function givenNames<T extends Identity>({ resolved }: Resolution<T>) {
  return resolved.flatMap(({ entity: { id }, declarations }) =>
    declarations.map(({ given: { names } }) => ({ id, names })),
  );
}

async function recordEntities<T extends Identity>(
  tx: Transaction,
  nodeType: 'Person' | 'Organization' | 'Source',
  resolved: readonly Resolved<T>[],
  updated: readonly { id: string }[],
): Promise<void> {
  await recordChanges(tx, [
    ...resolved
      .filter(({ isNew }) => isNew)
      .map(({ entity }) => ({ type: 'CREATED' as const, nodeType, nodeId: entity.id })),
    ...updated.map(({ id }) => ({ type: 'UPDATED' as const, nodeType, nodeId: id })),
  ]);
}

/** Of the rows that were there before, those with another content or a gain elsewhere: their `updatedAt` is to say so. */
function changed<T extends { id: string }>(
  rows: readonly T[],
  before: ReadonlyMap<string, object>,
  gained: Iterable<string>,
): T[] {
  const gainers = new Set(gained);
  return rows.filter((row) => {
    const was = before.get(row.id);
    return was !== undefined && (gainers.has(row.id) || differs(was, row));
  });
}

function knownIds<T extends Identity>(resolved: readonly Resolved<T>[]): string[] {
  return resolved.filter(({ isNew }) => !isNew).map(({ entity }) => entity.id);
}

function identifiers<T extends Identity>(
  { id, slug, everPublished }: KnownEntity,
  row: (Pick<KnownEntity, 'externalId' | 'wikidataId'> & { published: boolean }) | undefined,
  declarations: readonly Declaration<T>[],
) {
  const given = declarations.map((declaration) => declaration.given);
  return {
    id,
    slug,
    published: row?.published ?? everPublished,
    everPublished,
    externalId: row?.externalId ?? firstOf(given.map(({ externalId }) => externalId)) ?? null,
    wikidataId: row?.wikidataId ?? firstOf(given.map(({ wikidataId }) => wikidataId)) ?? null,
  };
}

function day(date: string | undefined): Date | null {
  return date === undefined ? null : new Date(date);
}

import type { Transaction } from '../../database/client.ts';
import { recordChanges } from '../changes.ts';
import type { EntityIds } from '../publish-entities.ts';
import { type Affiliated, identityOf } from './affiliations.ts';
import type { Localized } from './merge.ts';
import { kindAt, type NameOwner, type StoredName } from './names.ts';

/** What documents say of any kind of entity, with node ids in the place of keys. */
interface Said {
  names: Record<string, string[]>;
  externalId?: string;
  wikidataId?: string;
  description?: Localized;
  sameAs?: string[];
  affiliations?: { organization: string; from?: string; to?: string }[];
  parent?: string;
  url?: string;
  organization?: string;
}

const seen = { published: true, everPublished: true } as const;
const pending = { select: { given: true } } as const;
const names = { orderBy: { position: 'asc' } } as const;

/**
 * Marks entities as seen by readers. Those that were never seen before lose what only articles that are not out say of
 * them: it waits as their pending declarations. Kind and slug stay, and so do the primary names of one who has no others.
 *
 * @param named those who are given a name right after this.
 */
export async function uncover(
  tx: Transaction,
  { people, organizations, sources, topics }: EntityIds,
  { named = new Set() }: { named?: ReadonlySet<string> } = {},
): Promise<void> {
  if (people.length > 0) await uncoverPeople(tx, people, named);
  if (organizations.length > 0) await uncoverOrganizations(tx, organizations, named);
  if (sources.length > 0) await uncoverSources(tx, sources, named);
  if (topics.length > 0) await uncoverTopics(tx, topics, named);
}

type Uncover = (
  tx: Transaction,
  ids: readonly string[],
  named: ReadonlySet<string>,
) => Promise<void>;

const uncoverPeople: Uncover = async (tx, ids, named) => {
  const where = { id: { in: [...ids] }, published: false };
  const rows = await tx.person.findMany({
    where: { ...where, everPublished: false, pending: { some: {} } },
    include: { pending, names, affiliations: true },
  });
  for (const { id, affiliations, ...row } of rows) {
    const said = saidOf(row);
    const unsaid = new Set(said.flatMap((one) => affiliationsOf(id, one)).map(identityOf));
    await tx.affiliation.deleteMany({
      where: {
        id: { in: affiliations.filter((one) => unsaid.has(identityOf(one))).map((one) => one.id) },
      },
    });
    await withdrawNames(tx, 'personId', { id, names: row.names, said, named });
    await tx.person.update({
      where: { id },
      data: { ...withoutIdentifiers(row, said), ...withoutTexts(row, said) },
    });
  }
  await tx.person.updateMany({ where, data: seen });
  await recordUpdates(tx, 'Person', rows);
};

const uncoverOrganizations: Uncover = async (tx, ids, named) => {
  const where = { id: { in: [...ids] }, published: false };
  const rows = await tx.organization.findMany({
    where: { ...where, everPublished: false, pending: { some: {} } },
    include: { pending, names },
  });
  for (const { id, ...row } of rows) {
    const said = saidOf(row);
    await withdrawNames(tx, 'organizationId', { id, names: row.names, said, named });
    await tx.organization.update({
      where: { id },
      data: {
        ...withoutIdentifiers(row, said),
        ...withoutTexts(row, said),
        parentId: unless(
          row.parentId,
          said.map(({ parent }) => parent),
        ),
      },
    });
  }
  await tx.organization.updateMany({ where, data: seen });
  await recordUpdates(tx, 'Organization', rows);
};

const uncoverSources: Uncover = async (tx, ids, named) => {
  const where = { id: { in: [...ids] }, published: false };
  const rows = await tx.source.findMany({
    where: { ...where, everPublished: false, pending: { some: {} } },
    include: { pending, names },
  });
  for (const { id, ...row } of rows) {
    const said = saidOf(row);
    await withdrawNames(tx, 'sourceId', { id, names: row.names, said, named });
    await tx.source.update({
      where: { id },
      data: {
        ...withoutIdentifiers(row, said),
        url: unless(
          row.url,
          said.map(({ url }) => url),
        ),
        organizationId: unless(
          row.organizationId,
          said.map(({ organization }) => organization),
        ),
      },
    });
  }
  await tx.source.updateMany({ where, data: seen });
  await recordUpdates(tx, 'Source', rows);
};

const uncoverTopics: Uncover = async (tx, ids, named) => {
  const where = { id: { in: [...ids] }, published: false };
  const rows = await tx.topic.findMany({
    where: { ...where, everPublished: false, pending: { some: {} } },
    include: { pending, names },
  });
  for (const { id, ...row } of rows) {
    await withdrawNames(tx, 'topicId', { id, names: row.names, said: saidOf(row), named });
  }
  await tx.topic.updateMany({ where, data: seen });
  await recordUpdates(tx, 'Topic', rows);
};

function saidOf(row: { pending: { given: unknown }[] }): Said[] {
  // As savePending wrote it.
  return row.pending.map(({ given }) => given as Said);
}

async function withdrawNames(
  tx: Transaction,
  owner: NameOwner,
  {
    id,
    names,
    said,
    named,
  }: {
    id: string;
    names: (StoredName & { id: string })[];
    said: readonly Said[];
    named: ReadonlySet<string>;
  },
): Promise<void> {
  const unsaid = new Set(
    said.flatMap((one) =>
      Object.entries(one.names).flatMap(([locale, texts]) =>
        texts.map((text) => `${locale} ${text}`),
      ),
    ),
  );
  const others = names.filter(({ locale, text }) => !unsaid.has(`${locale} ${text}`));
  const kept =
    others.length > 0 || named.has(id) ? others : names.filter(({ position }) => position === 0);
  await tx.entityName.deleteMany({
    where: { [owner]: id, id: { notIn: kept.map((name) => name.id) } },
  });
  // In their order, so that each moves to a position that is free.
  for (const sameLocale of Map.groupBy(kept, ({ locale }) => locale).values()) {
    for (const [position, name] of sameLocale.entries()) {
      if (name.position === position) continue;
      await tx.entityName.update({
        where: { id: name.id },
        data: { position, kind: kindAt(position) },
      });
    }
  }
}

function affiliationsOf(personId: string, { affiliations = [] }: Said): Affiliated[] {
  return affiliations.map(({ organization, from, to }) => ({
    personId,
    organizationId: organization,
    from: from === undefined ? null : new Date(from),
    to: to === undefined ? null : new Date(to),
  }));
}

function withoutIdentifiers(
  { externalId, wikidataId }: { externalId: string | null; wikidataId: string | null },
  said: readonly Said[],
) {
  return {
    externalId: unless(
      externalId,
      said.map((one) => one.externalId),
    ),
    wikidataId: unless(
      wikidataId,
      said.map((one) => one.wikidataId),
    ),
  };
}

function withoutTexts(
  { description, sameAs }: { description: unknown; sameAs: string[] },
  said: readonly Said[],
) {
  const texts = Object.entries(Object(description) as Localized);
  const pages = new Set(said.flatMap((one) => one.sameAs ?? []));
  return {
    description: Object.fromEntries(
      texts.filter(([locale, text]) => said.every((one) => one.description?.[locale] !== text)),
    ),
    sameAs: sameAs.filter((page) => !pages.has(page)),
  };
}

/** Null in the place of a value that is among those given. */
function unless<T>(value: T | null, given: readonly (T | undefined)[]): T | null {
  return value !== null && given.includes(value) ? null : value;
}

async function recordUpdates(
  tx: Transaction,
  nodeType: 'Person' | 'Organization' | 'Source' | 'Topic',
  rows: readonly { id: string }[],
): Promise<void> {
  await recordChanges(
    tx,
    rows.map(({ id }) => ({ type: 'UPDATED', nodeType, nodeId: id })),
  );
}

import type { Transaction } from '../../database/client.ts';
import type { Declared } from '../entities/save.ts';
import type { Localized } from '../entities/merge.ts';
import type { ArticleDocument } from './schema.ts';

type DeclaredTopic = NonNullable<ArticleDocument['topics']>[number];

/** Entities as documents declare them, by node id. Their keys are their slugs. */
export interface DocumentEntities {
  people: ReadonlyMap<string, Declared<'people'>>;
  organizations: ReadonlyMap<string, Declared<'organizations'>>;
  sources: ReadonlyMap<string, Declared<'sources'>>;
  topics: ReadonlyMap<string, DeclaredTopic>;
}

const names = { orderBy: [{ locale: 'asc' as const }, { position: 'asc' as const }] };

/** Reads entities with all that the newsroom knows of them, and the organizations that they name in turn. */
export async function readEntities(
  tx: Transaction,
  ids: { people: string[]; organizations: string[]; sources: string[]; topics: string[] },
): Promise<DocumentEntities> {
  const people = await tx.person.findMany({
    where: { id: { in: ids.people } },
    include: { names, affiliations: true },
  });
  const sources = await tx.source.findMany({
    where: { id: { in: ids.sources } },
    include: { names },
  });
  const topics = await tx.topic.findMany({ where: { id: { in: ids.topics } }, include: { names } });
  const organizations = await readOrganizations(tx, [
    ...ids.organizations,
    ...people.flatMap(({ affiliations }) => affiliations.map((one) => one.organizationId)),
    ...sources.flatMap(({ organizationId }) => organizationId ?? []),
  ]);
  const slugs = new Map(organizations.map(({ id, slug }) => [id, slug]));
  const slugOf = (id: string) => slugs.get(id) ?? '';

  return {
    people: new Map(
      people.map(({ affiliations, ...row }) => [
        row.id,
        {
          ...identityOf(row),
          ...textsOf(row),
          ...(affiliations.length > 0 && {
            affiliations: affiliations
              .map(({ organizationId, role, from, to }) => ({
                organization: slugOf(organizationId),
                ...(hasTexts(role) && { role }),
                ...(from && { from: dayOf(from) }),
                ...(to && { to: dayOf(to) }),
              }))
              .toSorted(byTime),
          }),
        },
      ]),
    ),
    organizations: new Map(
      organizations.map(({ kind, parentId, ...row }) => [
        row.id,
        {
          ...identityOf(row),
          kind,
          ...textsOf(row),
          ...(parentId !== null && { parent: slugOf(parentId) }),
        },
      ]),
    ),
    sources: new Map(
      sources.map(({ kind, url, organizationId, ...row }) => [
        row.id,
        {
          ...identityOf(row),
          kind,
          ...(url !== null && { url }),
          ...(organizationId !== null && { organization: slugOf(organizationId) }),
        },
      ]),
    ),
    topics: new Map(topics.map((row) => [row.id, { key: row.slug, names: namesOf(row) }])),
  };
}

/** Organizations, and those that they are a part of. */
async function readOrganizations(tx: Transaction, ids: readonly string[]) {
  const find = (missing: string[]) =>
    tx.organization.findMany({ where: { id: { in: missing } }, include: { names } });
  const found = new Map<string, Awaited<ReturnType<typeof find>>[number]>();
  for (let level = [...new Set(ids)]; level.length > 0;) {
    const rows = await find(level);
    for (const row of rows) found.set(row.id, row);
    const parents = new Set(rows.flatMap(({ parentId }) => parentId ?? []));
    level = [...parents].filter((id) => !found.has(id));
  }
  return [...found.values()];
}

interface Timed {
  organization: string;
  from?: string | undefined;
  to?: string | undefined;
}

/** The order of affiliations in documents: the earliest first, those of unknown beginning last. */
export function byTime(a: Timed, b: Timed): number {
  const place = ({ from = '~', to = '~', organization }: Timed) =>
    [from, to, organization].join(' ');
  return place(a) < place(b) ? -1 : 1;
}

/** A date as documents write it. */
export function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}

interface Named {
  names: { locale: string; text: string }[];
}

function identityOf({
  slug,
  externalId,
  wikidataId,
  ...row
}: Named & { slug: string; externalId: string | null; wikidataId: string | null }) {
  return {
    key: slug,
    ...(externalId !== null && { externalId }),
    ...(wikidataId !== null && { wikidataId }),
    names: namesOf(row),
  };
}

function namesOf({ names: rows }: Named): Record<string, string[]> {
  const byLocale: Record<string, string[]> = {};
  for (const { locale, text } of rows) (byLocale[locale] ??= []).push(text);
  return byLocale;
}

function textsOf({ description, sameAs }: { description: unknown; sameAs: string[] }) {
  return { ...(hasTexts(description) && { description }), ...(sameAs.length > 0 && { sameAs }) };
}

/** Whether a JSON column of text by locale has any. */
function hasTexts(texts: unknown): texts is Localized {
  return Object.keys(Object(texts)).length > 0;
}

import type { Transaction } from '../database/client.ts';
import { Prisma } from '../database/generated/client.ts';
import { fold } from '../search/fold.ts';
import { bestLocale } from './locale.ts';
import type { EntityIds } from './publish-entities.ts';

/** The languages in which names are ordered; each has a column of keys, compared by code point. */
export const orderLocales = ['ar', 'en'] as const;

/**
 * Writes the keys by which titles, names and speakers are ordered, and the folded roles by which people are found: of the
 * articles, of the entities, and of all that the entities say. A key is folded, so letter case, tashkeel and the forms of
 * alef make no difference, and databases of any collation agree.
 */
export async function deriveSortKeys(
  tx: Transaction,
  articleIds: readonly string[],
  entities: EntityIds,
): Promise<void> {
  await keyTitles(tx, articleIds);
  await keyRoles(tx, entities.people);
  const people = await keyNames(tx, { table: 'Person', owner: 'personId', ids: entities.people });
  const organizations = await keyNames(tx, {
    table: 'Organization',
    owner: 'organizationId',
    ids: entities.organizations,
  });
  await keyNames(tx, { table: 'Source', owner: 'sourceId', ids: entities.sources });
  await keyNames(tx, { table: 'Topic', owner: 'topicId', ids: entities.topics });
  await keySpeakers(tx, articleIds, { people, organizations });
}

async function keyTitles(tx: Transaction, ids: readonly string[]): Promise<void> {
  const articles = await tx.article.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, title: true, titleKey: true },
  });
  const keys = articles
    .map(({ id, title, titleKey }) => ({ id, before: titleKey, key: fold(title) }))
    .filter(({ before, key }) => before !== key);
  if (keys.length === 0) return;
  await tx.$executeRaw`
    UPDATE "Article" SET "titleKey" = made."key"
      FROM unnest(${keys.map(({ id }) => id)}::uuid[], ${keys.map(({ key }) => key)}::text[]) made ("id", "key")
      WHERE "Article"."id" = made."id"`;
}

/** A line for each language, with a line break before and after, so that whole roles can be told from parts of them. */
async function keyRoles(tx: Transaction, people: readonly string[]): Promise<void> {
  const affiliations = await tx.affiliation.findMany({
    where: { personId: { in: [...people] } },
    select: { id: true, role: true, roleFolded: true },
  });
  const roles = affiliations
    .map(({ id, role, roleFolded }) => {
      const lines = Object.values(Object(role)).map((text) => fold(String(text)));
      return { id, before: roleFolded, role: lines.length === 0 ? '' : `\n${lines.join('\n')}\n` };
    })
    .filter(({ before, role }) => before !== role);
  if (roles.length === 0) return;
  await tx.$executeRaw`
    UPDATE "Affiliation" SET "roleFolded" = made."role"
      FROM unnest(${roles.map(({ id }) => id)}::uuid[], ${roles.map(({ role }) => role)}::text[]) made ("id", "role")
      WHERE "Affiliation"."id" = made."id"`;
}

/** @returns the ids of those whose keys changed. */
async function keyNames(
  tx: Transaction,
  {
    table,
    owner,
    ids,
  }: {
    table: 'Person' | 'Organization' | 'Source' | 'Topic';
    owner: 'personId' | 'organizationId' | 'sourceId' | 'topicId';
    ids: readonly string[];
  },
): Promise<string[]> {
  const names = await tx.entityName.findMany({
    where: { [owner]: { in: [...ids] }, kind: 'PRIMARY' },
    orderBy: { locale: 'asc' },
  });
  const byOwner = Map.groupBy(names, (name) => name[owner] ?? '');
  const rows = [...new Set(ids)].map((id) => {
    const own = byOwner.get(id) ?? [];
    const [ar, en] = orderLocales.map((locale) => {
      const served = bestLocale(
        own.map((name) => name.locale),
        [locale],
      );
      return own.find((name) => name.locale === served)?.folded ?? null;
    });
    return { id, ar: ar ?? null, en: en ?? null };
  });
  if (rows.length === 0) return [];
  const changed = await tx.$queryRaw<{ id: string }[]>`
    UPDATE ${Prisma.raw(`"${table}"`)} entity SET "nameKeyAr" = made."ar", "nameKeyEn" = made."en"
      FROM unnest(
        ${rows.map(({ id }) => id)}::uuid[],
        ${rows.map(({ ar }) => ar)}::text[],
        ${rows.map(({ en }) => en)}::text[]
      ) made ("id", "ar", "en")
      WHERE entity."id" = made."id"
        AND (entity."nameKeyAr", entity."nameKeyEn") IS DISTINCT FROM (made."ar", made."en")
      RETURNING entity."id"`;
  return changed.map(({ id }) => id);
}

/** Of the quotes of the articles, and of those whose speakers are called otherwise now. */
async function keySpeakers(
  tx: Transaction,
  articleIds: readonly string[],
  { people, organizations }: Pick<EntityIds, 'people' | 'organizations'>,
): Promise<void> {
  await tx.$executeRaw`
    UPDATE "Quote" quote SET "speakerKeyAr" = made."ar", "speakerKeyEn" = made."en"
      FROM (
        SELECT said."id",
            coalesce(person."nameKeyAr", organization."nameKeyAr") AS "ar",
            coalesce(person."nameKeyEn", organization."nameKeyEn") AS "en"
          FROM (
            SELECT "id" FROM "Quote" WHERE "articleId" = ANY(${articleIds}::uuid[])
            UNION SELECT "quoteId" FROM "Attribution" WHERE "personId" = ANY(${people}::uuid[])
            UNION SELECT "quoteId" FROM "Attribution" WHERE "organizationId" = ANY(${organizations}::uuid[])
          ) said ("id")
          LEFT JOIN "Attribution" voice ON voice."quoteId" = said."id" AND voice."position" = 0
          LEFT JOIN "Person" person ON person."id" = voice."personId"
          LEFT JOIN "Organization" organization ON organization."id" = voice."organizationId"
      ) made
      WHERE quote."id" = made."id"
        AND (quote."speakerKeyAr", quote."speakerKeyEn") IS DISTINCT FROM (made."ar", made."en")`;
}

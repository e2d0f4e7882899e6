import type { Transaction } from '../../database/client.ts';
import { Prisma } from '../../database/generated/client.ts';
import type { EntityKind } from './registry.ts';

/** How many things refer to entities that are merged, by what they are. */
export interface References {
  articles: number;
  quotes: number;
  mentions: number;
  bylines: number;
  publications: number;
  images: number;
  affiliations: number;
  children: number;
  sources: number;
}

/** A column that refers to an entity, and how an article is reached from there. */
interface Column {
  table: string;
  column: string;
  via: 'quote' | 'paragraph' | 'article' | 'self' | 'none';
  counts: keyof References;
}

const columns: Record<EntityKind, Column[]> = {
  person: [
    { table: 'Attribution', column: 'personId', via: 'quote', counts: 'quotes' },
    { table: 'Mention', column: 'personId', via: 'paragraph', counts: 'mentions' },
    { table: 'ArticleAuthor', column: 'personId', via: 'article', counts: 'bylines' },
    { table: 'Affiliation', column: 'personId', via: 'none', counts: 'affiliations' },
  ],
  organization: [
    { table: 'Attribution', column: 'organizationId', via: 'quote', counts: 'quotes' },
    { table: 'Attribution', column: 'onBehalfOfId', via: 'quote', counts: 'quotes' },
    { table: 'Attribution', column: 'unnamedOrganizationId', via: 'quote', counts: 'quotes' },
    { table: 'Mention', column: 'organizationId', via: 'paragraph', counts: 'mentions' },
    { table: 'Article', column: 'publisherId', via: 'self', counts: 'publications' },
    { table: 'Affiliation', column: 'organizationId', via: 'none', counts: 'affiliations' },
    { table: 'Organization', column: 'parentId', via: 'none', counts: 'children' },
    { table: 'Source', column: 'organizationId', via: 'none', counts: 'sources' },
  ],
  source: [
    { table: 'ProvenanceStep', column: 'sourceId', via: 'quote', counts: 'quotes' },
    { table: 'Mention', column: 'sourceId', via: 'paragraph', counts: 'mentions' },
    { table: 'Image', column: 'creditSourceId', via: 'article', counts: 'images' },
  ],
};

/** What refers to entities, and the articles that do. */
export async function findReferences(
  tx: Transaction,
  kind: EntityKind,
  ids: readonly string[],
): Promise<{ counts: References; articleIds: string[] }> {
  const rows = await tx.$queryRaw<{ counts: string; item: string; articleId: string | null }[]>`
    ${Prisma.join(
      columns[kind].map((column) => select(column, ids)),
      ' UNION ',
    )}`;
  const count = (name: keyof References) => rows.filter((row) => row.counts === name).length;
  const articleIds = [...new Set(rows.flatMap(({ articleId }) => articleId ?? []))];
  return {
    articleIds,
    counts: {
      articles: articleIds.length,
      quotes: count('quotes'),
      mentions: count('mentions'),
      bylines: count('bylines'),
      publications: count('publications'),
      images: count('images'),
      affiliations: count('affiliations'),
      children: count('children'),
      sources: count('sources'),
    },
  };
}

/** One row for each thing that refers, which UNION counts once though it may do so in several columns. */
function select({ table, column, via, counts }: Column, ids: readonly string[]): Prisma.Sql {
  const from = Prisma.raw(`"${table}" link`);
  const where = Prisma.sql`WHERE link.${Prisma.raw(`"${column}"`)} = ANY(${[...ids]}::uuid[])`;
  const row = (item: string, articleId: string, join = '') => Prisma.sql`
    SELECT ${counts}::text AS "counts", ${Prisma.raw(item)}::text AS "item", ${Prisma.raw(articleId)} AS "articleId"
      FROM ${from} ${Prisma.raw(join)} ${where}`;
  if (via === 'quote') {
    return row('quote."id"', 'quote."articleId"', 'JOIN "Quote" quote ON quote."id" = "quoteId"');
  }
  if (via === 'paragraph') {
    const join = 'JOIN "Paragraph" paragraph ON paragraph."id" = "paragraphId"';
    return row('link."id"', 'paragraph."articleId"', join);
  }
  if (via === 'article') return row('link."articleId"', 'link."articleId"');
  return row('link."id"', via === 'self' ? 'link."id"' : 'NULL::uuid');
}

/** Entities to merge: those of `from` into `into`. */
export interface MergeIds {
  into: string;
  from: readonly string[];
}

/** Lets a column refer to the one where it referred to others. */
export async function moveColumn(
  tx: Transaction,
  { table, column }: { table: string; column: string },
  { into, from }: MergeIds,
): Promise<void> {
  const name = Prisma.raw(`"${column}"`);
  await tx.$executeRaw`
    UPDATE ${Prisma.raw(`"${table}"`)} SET ${name} = ${into}::uuid WHERE ${name} = ANY(${[...from]}::uuid[])`;
}

/**
 * Lets attributions name the one speaker where they named others. A quote that named several of them keeps the first, with
 * what it lacks of role, cue and organization from the next.
 */
export async function moveSpeakers(
  tx: Transaction,
  column: 'personId' | 'organizationId',
  { into, from }: MergeIds,
): Promise<void> {
  const name = Prisma.raw(`"${column}"`);
  const all = Prisma.sql`ANY(${[into, ...from]}::uuid[])`;
  const same = Prisma.sql`first."quoteId" = next."quoteId" AND first.${name} = ${all} AND next.${name} = ${all}
    AND first."position" < next."position"`;
  await tx.$executeRaw`
    UPDATE "Attribution" first
      SET "role" = coalesce(first."role", next."role"), "cue" = coalesce(first."cue", next."cue"),
        "roleLexemes" = CASE WHEN first."role" IS NULL THEN next."roleLexemes" ELSE first."roleLexemes" END,
        "cueLexemes" = CASE WHEN first."cue" IS NULL THEN next."cueLexemes" ELSE first."cueLexemes" END,
        "onBehalfOfId" = coalesce(first."onBehalfOfId", CASE WHEN next."onBehalfOfId" <> ${all} THEN next."onBehalfOfId" END)
      FROM "Attribution" next WHERE ${same}`;
  const shorter = await tx.$queryRaw<{ quoteId: string }[]>`
    DELETE FROM "Attribution" next USING "Attribution" first WHERE ${same} RETURNING next."quoteId"`;
  await moveColumn(tx, { table: 'Attribution', column }, { into, from });
  await renumber(
    tx,
    'Attribution',
    shorter.map(({ quoteId }) => quoteId),
  );
}

/** Lets provenance lead through the one source where it led through others; the same step twice in a row is one. */
export async function moveProvenance(tx: Transaction, ids: MergeIds): Promise<void> {
  const touched = await tx.provenanceStep.findMany({
    where: { sourceId: { in: [...ids.from] } },
    distinct: 'quoteId',
    select: { quoteId: true },
  });
  await moveColumn(tx, { table: 'ProvenanceStep', column: 'sourceId' }, ids);
  const shorter = await tx.$queryRaw<{ quoteId: string }[]>`
    DELETE FROM "ProvenanceStep" next USING "ProvenanceStep" step
      WHERE step."quoteId" = next."quoteId" AND step."position" = next."position" - 1
        AND step."relation" = next."relation" AND step."sourceId" = next."sourceId" AND next."sourceId" = ${ids.into}::uuid
        AND next."quoteId" = ANY(${touched.map(({ quoteId }) => quoteId)}::uuid[])
      RETURNING next."quoteId"`;
  await renumber(
    tx,
    'ProvenanceStep',
    shorter.map(({ quoteId }) => quoteId),
  );
}

/** Lets mentions name the one; the same words name it once. */
export async function moveMentions(
  tx: Transaction,
  column: 'personId' | 'organizationId' | 'sourceId',
  { into, from }: MergeIds,
): Promise<void> {
  const name = Prisma.raw(`"${column}"`);
  const all = Prisma.sql`ANY(${[into, ...from]}::uuid[])`;
  await tx.$executeRaw`
    DELETE FROM "Mention" next USING "Mention" first
      WHERE first."paragraphId" = next."paragraphId" AND first."start" = next."start" AND first."end" = next."end"
        AND first.${name} = ${all} AND next.${name} = ${all} AND first."id" < next."id"`;
  await moveColumn(tx, { table: 'Mention', column }, { into, from });
}

/** Lets articles name the one author, once each. */
export async function moveBylines(tx: Transaction, { into, from }: MergeIds): Promise<void> {
  const all = Prisma.sql`ANY(${[into, ...from]}::uuid[])`;
  await tx.$executeRaw`
    DELETE FROM "ArticleAuthor" next USING "ArticleAuthor" first
      WHERE first."articleId" = next."articleId" AND first."personId" = ${all} AND next."personId" = ${all}
        AND first."position" < next."position"`;
  await moveColumn(tx, { table: 'ArticleAuthor', column: 'personId' }, { into, from });
}

/** Closes the gaps in the order of a quote's rows, by way of places that none has. */
async function renumber(
  tx: Transaction,
  table: 'Attribution' | 'ProvenanceStep',
  quoteIds: readonly string[],
): Promise<void> {
  if (quoteIds.length === 0) return;
  const name = Prisma.raw(`"${table}"`);
  const quotes = Prisma.sql`ANY(${[...quoteIds]}::uuid[])`;
  await tx.$executeRaw`
    UPDATE ${name} SET "position" = "position" + 1000000 WHERE "quoteId" = ${quotes}`;
  await tx.$executeRaw`
    UPDATE ${name} link SET "position" = ordered."place"
      FROM (
        SELECT "quoteId", "position", row_number() OVER (PARTITION BY "quoteId" ORDER BY "position") - 1 AS "place"
          FROM ${name} WHERE "quoteId" = ${quotes}
      ) ordered
      WHERE link."quoteId" = ordered."quoteId" AND link."position" = ordered."position"`;
}

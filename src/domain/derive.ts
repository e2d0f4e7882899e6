import type { Transaction } from '../database/client.ts';
import { Prisma } from '../database/generated/client.ts';
import { countQuotes, lockEntities } from './count-quotes.ts';
import { isPublished } from './perspective.ts';
import { type EntityIds, publishEntities } from './publish-entities.ts';
import { indexArticles } from './search/articles.ts';
import { deriveSortKeys } from './sort-keys.ts';

/**
 * Brings what follows from articles in line with them: when their quotes came out and whether readers may see them, their
 * links to one another and to people, organizations, sources and topics, which of these readers may see, how many quotes
 * they have, what they are ordered by, and what search finds. Whatever changes an article (its status and `publishedAt`
 * too), its quotes (their review too) or its mentions ends with this, in its transaction. A scheduled article comes out when
 * its status changes, not by the hour alone.
 *
 * @param touched entities that changed themselves, or that the articles named before.
 */
export async function deriveArticles(
  tx: Transaction,
  articleIds: readonly string[],
  { touched = {}, now }: { touched?: Partial<EntityIds>; now: Date },
): Promise<void> {
  const articles = Prisma.sql`ANY(${articleIds}::uuid[])`;
  for (const table of ['ArticleAuthor', 'ArticleTopic'] as const) {
    await markRows(tx, table, { articles, published: isPublished(Prisma.sql`article`, now) });
  }
  await markRows(tx, 'Quote', {
    articles,
    published: Prisma.sql`(${isPublished(Prisma.sql`article`, now)} AND own."review" <> 'REJECTED')`,
  });
  for (const [table, rows] of Object.entries(links)) {
    const name = Prisma.raw(`"${table}"`);
    await tx.$executeRaw`DELETE FROM ${name} WHERE "articleId" = ${articles}`;
    await tx.$executeRaw`INSERT INTO ${name} ${rows(articles, now)}`;
  }
  await linkTranslations(tx, articles);
  const named = await namedEntities(tx, articleIds);
  const concerned = {
    people: [...(touched.people ?? []), ...named.people],
    organizations: [...(touched.organizations ?? []), ...named.organizations],
    sources: [...(touched.sources ?? []), ...named.sources],
    topics: [...(touched.topics ?? []), ...named.topics],
  };
  await lockEntities(tx, concerned);
  const judged = await publishEntities(tx, concerned);
  await countQuotes(tx, concerned);
  await deriveSortKeys(tx, articleIds, judged);
  await indexArticles(tx, articleIds, now);
}

async function linkTranslations(tx: Transaction, articles: Prisma.Sql): Promise<void> {
  await tx.$executeRaw`
    DELETE FROM "ArticleTranslation" WHERE "articleId" = ${articles} OR "translationId" = ${articles}`;
  await tx.$executeRaw`
    INSERT INTO "ArticleTranslation" ("articleId", "translationId")
      SELECT pair."from", pair."to"
        FROM "Article" article
        JOIN "Article" other ON other."translationGroupId" = article."translationGroupId" AND other."id" <> article."id"
        CROSS JOIN LATERAL (VALUES (article."id", other."id"), (other."id", article."id")) pair ("from", "to")
        WHERE article."id" = ${articles}
      ON CONFLICT DO NOTHING`;
}

/** Keeps what rows repeat of their articles; those that do already are not written. */
async function markRows(
  tx: Transaction,
  table: 'ArticleAuthor' | 'ArticleTopic' | 'Quote',
  { articles, published }: { articles: Prisma.Sql; published: Prisma.Sql },
): Promise<void> {
  await tx.$executeRaw`
    UPDATE ${Prisma.raw(`"${table}"`)} own SET "publishedAt" = article."publishedAt", "published" = ${published}
      FROM "Article" article
      WHERE article."id" = own."articleId" AND own."articleId" = ${articles}
        AND (own."publishedAt" IS DISTINCT FROM article."publishedAt" OR own."published" <> ${published})`;
}

/** Whom and what articles name, as of their last derivation. */
export async function namedEntities(
  tx: Transaction,
  articleIds: readonly string[],
): Promise<EntityIds> {
  const where = { articleId: { in: [...articleIds] } };
  const people = await tx.articlePerson.findMany({
    where,
    distinct: 'personId',
    select: { personId: true },
  });
  const organizations = await tx.articleOrganization.findMany({
    where,
    distinct: 'organizationId',
    select: { organizationId: true },
  });
  const sources = await tx.articleSource.findMany({
    where,
    distinct: 'sourceId',
    select: { sourceId: true },
  });
  const topics = await tx.articleTopic.findMany({
    where,
    distinct: 'topicId',
    select: { topicId: true },
  });
  return {
    people: people.map(({ personId }) => personId),
    organizations: organizations.map(({ organizationId }) => organizationId),
    sources: sources.map(({ sourceId }) => sourceId),
    topics: topics.map(({ topicId }) => topicId),
  };
}

function quoteLinks(table: string, entity: string, of: Prisma.Sql) {
  return (articles: Prisma.Sql) => Prisma.sql`
    (${Prisma.raw(`"${entity}", "quoteId", "articleId", "position", "publishedAt", "published"`)})
    SELECT DISTINCT link."id", quote."id", quote."articleId", quote."position", quote."publishedAt", quote."published"
      FROM "Quote" quote
      JOIN ${Prisma.raw(`"${table}"`)} step ON step."quoteId" = quote."id"
      CROSS JOIN LATERAL ${of} link ("id")
      WHERE link."id" IS NOT NULL AND quote."articleId" = ${articles}`;
}

function articleLinks(
  entity: 'personId' | 'organizationId' | 'sourceId',
  { quoted, unplaced }: { quoted: Prisma.Sql; unplaced: Prisma.Sql },
) {
  const column = Prisma.raw(`"${entity}"`);
  // A rank is where a name stands: in a quote before in a mention, then in reading order.
  return (articles: Prisma.Sql, now: Date) => Prisma.sql`
    ("articleId", ${column}, "place", "publishedAt", "published")
    SELECT link."articleId", link."id",
        CASE WHEN min(link."rank") IS NOT NULL
          THEN row_number() OVER (PARTITION BY link."articleId" ORDER BY min(link."rank")) - 1 END,
        article."publishedAt", ${isPublished(Prisma.sql`article`, now)}
      FROM (
        SELECT quote."articleId", voice."id",
            ARRAY[0, quote."position", voice."position", voice."turn"] AS "rank"
          FROM "Quote" quote JOIN LATERAL ${quoted} voice ("id", "position", "turn") ON true
          WHERE quote."review" <> 'REJECTED'
        UNION ALL
        SELECT paragraph."articleId", mention.${column},
            ARRAY[1, paragraph."position", mention."start", mention."end"]
          FROM "Mention" mention JOIN "Paragraph" paragraph ON paragraph."id" = mention."paragraphId"
        UNION ALL
        ${unplaced}
      ) link
      JOIN "Article" article ON article."id" = link."articleId"
      WHERE link."id" IS NOT NULL AND link."articleId" = ${articles}
      GROUP BY link."articleId", link."id", article."id"`;
}

/** How the rows of each link table follow from their articles. */
const links: Record<string, (articles: Prisma.Sql, now: Date) => Prisma.Sql> = {
  QuotePerson: quoteLinks('Attribution', 'personId', Prisma.sql`(VALUES (step."personId"))`),
  QuoteOrganization: quoteLinks(
    'Attribution',
    'organizationId',
    Prisma.sql`(VALUES (step."organizationId"), (step."onBehalfOfId"))`,
  ),
  QuoteSource: quoteLinks('ProvenanceStep', 'sourceId', Prisma.sql`(VALUES (step."sourceId"))`),
  ArticlePerson: articleLinks('personId', {
    quoted: Prisma.sql`(
      SELECT "personId", "position", 0 FROM "Attribution" WHERE "quoteId" = quote."id")`,
    unplaced: Prisma.sql`SELECT "articleId", "personId", NULL FROM "ArticleAuthor"`,
  }),
  ArticleOrganization: articleLinks('organizationId', {
    quoted: Prisma.sql`(
      SELECT voice."id", "position", voice."turn" FROM "Attribution"
        CROSS JOIN LATERAL (VALUES ("organizationId", 0), ("unnamedOrganizationId", 1), ("onBehalfOfId", 2))
          voice ("id", "turn")
        WHERE "quoteId" = quote."id")`,
    unplaced: Prisma.sql`SELECT "id", "publisherId", NULL FROM "Article"`,
  }),
  ArticleSource: articleLinks('sourceId', {
    quoted: Prisma.sql`(
      SELECT "sourceId", "position", 0 FROM "ProvenanceStep" WHERE "quoteId" = quote."id")`,
    unplaced: Prisma.sql`SELECT "articleId", "creditSourceId", NULL FROM "Image"`,
  }),
};

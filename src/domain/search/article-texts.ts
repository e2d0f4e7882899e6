import type { Transaction } from '../../database/client.ts';
import type { ArticleStatus, ReviewStatus } from '../../database/generated/enums.ts';

/** What is searched of an article. Ids are of people, organizations and sources alike. */
export interface ArticleTexts {
  id: string;
  language: string;
  status: ArticleStatus;
  publishedAt: Date | null;
  title: string;
  subtitle: string | null;
  summary: string | null;
  byline: string | null;
  dateline: string | null;
  /** Names of its topics, in all languages. */
  topics: string[];
  /** Whom it names. */
  links: string[];
  paragraphs: ParagraphTexts[];
  quotes: QuoteTexts[];
}

interface ParagraphTexts {
  id: string;
  text: string;
  mentions: { text: string; id: string }[];
}

export interface QuoteTexts {
  id: string;
  text: string;
  language: string;
  occasion: string | null;
  review: ReviewStatus;
  /** Where its words stand, once for each part. */
  paragraphs: string[];
  /** Who says it, and for whom. */
  voices: string[];
  /** The sources that it came through. */
  carriers: string[];
  /** Roles of its speakers, and descriptions of those without a name. */
  roles: string[];
}

/** Reads the texts of articles in one statement; Prisma's joins would take ten times as long. */
export async function readArticleTexts(
  tx: Transaction,
  ids: readonly string[],
): Promise<ArticleTexts[]> {
  return tx.$queryRaw<ArticleTexts[]>`
    SELECT article."id"::text, "language", "status"::text, "publishedAt", "title", "subtitle", "summary", "byline", "dateline",
        ARRAY(
          SELECT name."text" FROM "ArticleTopic" link
            JOIN "EntityName" name ON name."topicId" = link."topicId"
            WHERE link."articleId" = article."id" ORDER BY link."position", name."locale", name."position"
        ) AS "topics",
        ARRAY(
          SELECT "personId"::text FROM "ArticlePerson" WHERE "articleId" = article."id"
          UNION SELECT "organizationId"::text FROM "ArticleOrganization" WHERE "articleId" = article."id"
          UNION SELECT "sourceId"::text FROM "ArticleSource" WHERE "articleId" = article."id"
          ORDER BY 1
        ) AS "links",
        (SELECT coalesce(json_agg(row_to_json(paragraph) ORDER BY paragraph."position"), '[]') FROM (
          SELECT "id", "position", "text", (
              SELECT coalesce(json_agg(json_build_object(
                  'text', "text", 'id', coalesce("personId", "organizationId", "sourceId")) ORDER BY "start", "id"), '[]')
                FROM "Mention" WHERE "paragraphId" = paragraph."id"
            ) AS "mentions"
            FROM "Paragraph" paragraph WHERE "articleId" = article."id"
        ) paragraph) AS "paragraphs",
        (SELECT coalesce(json_agg(row_to_json(quote) ORDER BY quote."position"), '[]') FROM (
          SELECT "id", "position", "text", "language", "occasion", "review",
            ARRAY(SELECT "paragraphId" FROM "QuotePart"
              WHERE "quoteId" = quote."id" AND "paragraphId" IS NOT NULL ORDER BY "position") AS "paragraphs",
            ARRAY(SELECT voice."id" FROM "Attribution" CROSS JOIN LATERAL
                (VALUES ("personId"), ("organizationId"), ("onBehalfOfId"), ("unnamedOrganizationId")) voice ("id")
              WHERE "quoteId" = quote."id" AND voice."id" IS NOT NULL ORDER BY "position", 1) AS "voices",
            ARRAY(SELECT "sourceId" FROM "ProvenanceStep"
              WHERE "quoteId" = quote."id" ORDER BY "position") AS "carriers",
            ARRAY(SELECT said."text" FROM "Attribution" CROSS JOIN LATERAL
                (VALUES ("role", 1), ("unnamed", 2)) said ("text", "turn")
              WHERE "quoteId" = quote."id" AND said."text" IS NOT NULL
              ORDER BY "position", said."turn") AS "roles"
            FROM "Quote" quote WHERE "articleId" = article."id"
        ) quote) AS "quotes"
      FROM "Article" article WHERE article."id" = ANY(${[...ids]}::uuid[]) ORDER BY article."id"`;
}

-- DropIndex
DROP INDEX "Affiliation_organizationId_idx";

-- DropIndex
DROP INDEX "Affiliation_personId_idx";

-- DropIndex
DROP INDEX "Article_publishedAt_id_idx";

-- DropIndex
DROP INDEX "ArticleAuthor_personId_idx";

-- DropIndex
DROP INDEX "ArticleOrganization_organizationId_publishedAt_articleId_idx";

-- DropIndex
DROP INDEX "ArticlePerson_personId_publishedAt_articleId_idx";

-- DropIndex
DROP INDEX "ArticleSource_sourceId_publishedAt_articleId_idx";

-- DropIndex
DROP INDEX "ArticleTopic_topicId_idx";

-- DropIndex
DROP INDEX "QuoteOrganization_order_idx";

-- DropIndex
DROP INDEX "QuotePerson_personId_publishedAt_articleId_position_quoteId_idx";

-- DropIndex
DROP INDEX "QuoteSource_sourceId_publishedAt_articleId_position_quoteId_idx";

-- AlterTable
ALTER TABLE "ArticleAuthor" ADD COLUMN     "published" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "publishedAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "ArticleOrganization" ADD COLUMN     "published" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "ArticlePerson" ADD COLUMN     "published" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "ArticleSource" ADD COLUMN     "published" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "ArticleTopic" ADD COLUMN     "published" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "publishedAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "Quote" ADD COLUMN     "published" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "publishedAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "QuoteOrganization" ADD COLUMN     "published" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "QuotePerson" ADD COLUMN     "published" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "QuoteSource" ADD COLUMN     "published" BOOLEAN NOT NULL DEFAULT false;

-- What is there already is brought in line, as src/domain/derive.ts keeps it from now on; before the indexes, which are
-- faster to make than to keep up.
UPDATE "Quote" quote
  SET "publishedAt" = article."publishedAt",
      "published" = article."status" IN ('PUBLISHED', 'RETRACTED') AND article."publishedAt" <= now()
        AND quote."review" <> 'REJECTED'
  FROM "Article" article WHERE article."id" = quote."articleId";
UPDATE "QuotePerson" link SET "published" = true
  FROM "Quote" quote WHERE quote."id" = link."quoteId" AND quote."published";
UPDATE "QuoteOrganization" link SET "published" = true
  FROM "Quote" quote WHERE quote."id" = link."quoteId" AND quote."published";
UPDATE "QuoteSource" link SET "published" = true
  FROM "Quote" quote WHERE quote."id" = link."quoteId" AND quote."published";
UPDATE "ArticlePerson" link SET "published" = true
  FROM "Article" article WHERE article."id" = link."articleId"
    AND article."status" IN ('PUBLISHED', 'RETRACTED') AND article."publishedAt" <= now();
UPDATE "ArticleOrganization" link SET "published" = true
  FROM "Article" article WHERE article."id" = link."articleId"
    AND article."status" IN ('PUBLISHED', 'RETRACTED') AND article."publishedAt" <= now();
UPDATE "ArticleSource" link SET "published" = true
  FROM "Article" article WHERE article."id" = link."articleId"
    AND article."status" IN ('PUBLISHED', 'RETRACTED') AND article."publishedAt" <= now();
UPDATE "ArticleAuthor" own
  SET "publishedAt" = article."publishedAt",
      "published" = article."status" IN ('PUBLISHED', 'RETRACTED') AND article."publishedAt" <= now()
  FROM "Article" article WHERE article."id" = own."articleId";
UPDATE "ArticleTopic" own
  SET "publishedAt" = article."publishedAt",
      "published" = article."status" IN ('PUBLISHED', 'RETRACTED') AND article."publishedAt" <= now()
  FROM "Article" article WHERE article."id" = own."articleId";

-- CreateIndex
CREATE INDEX "Affiliation_personId_from_id_idx" ON "Affiliation"("personId", "from", "id");

-- CreateIndex
CREATE INDEX "Affiliation_organizationId_from_id_idx" ON "Affiliation"("organizationId", "from", "id");

-- CreateIndex
CREATE INDEX "Article_publishedAt_id_status_idx" ON "Article"("publishedAt", "id", "status");

-- CreateIndex
CREATE INDEX "ArticleAuthor_personId_publishedAt_articleId_published_idx" ON "ArticleAuthor"("personId", "publishedAt" DESC, "articleId" DESC, "published");

-- CreateIndex
CREATE INDEX "ArticleOrganization_order_idx" ON "ArticleOrganization"("organizationId", "publishedAt" DESC, "articleId" DESC, "published", "place");

-- CreateIndex
CREATE INDEX "ArticlePerson_order_idx" ON "ArticlePerson"("personId", "publishedAt" DESC, "articleId" DESC, "published", "place");

-- CreateIndex
CREATE INDEX "ArticleSource_order_idx" ON "ArticleSource"("sourceId", "publishedAt" DESC, "articleId" DESC, "published", "place");

-- CreateIndex
CREATE INDEX "ArticleTopic_topicId_publishedAt_articleId_published_idx" ON "ArticleTopic"("topicId", "publishedAt" DESC, "articleId" DESC, "published");

-- CreateIndex
CREATE INDEX "Quote_publishedAt_articleId_position_id_idx" ON "Quote"("publishedAt" DESC, "articleId" DESC, "position", "id");

-- CreateIndex
CREATE INDEX "Quote_published_order_idx" ON "Quote"("published", "publishedAt" DESC, "articleId" DESC, "position", "id");

-- CreateIndex
CREATE INDEX "QuoteOrganization_order_idx" ON "QuoteOrganization"("organizationId", "publishedAt" DESC, "articleId" DESC, "position", "quoteId", "published");

-- CreateIndex
CREATE INDEX "QuotePerson_order_idx" ON "QuotePerson"("personId", "publishedAt" DESC, "articleId" DESC, "position", "quoteId", "published");

-- CreateIndex
CREATE INDEX "QuoteSource_order_idx" ON "QuoteSource"("sourceId", "publishedAt" DESC, "articleId" DESC, "position", "quoteId", "published");

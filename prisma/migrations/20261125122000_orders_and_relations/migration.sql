-- DropIndex
DROP INDEX "Article_title_id_idx";

-- AlterTable
ALTER TABLE "Affiliation" ADD COLUMN     "roleFolded" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "Article" ADD COLUMN     "titleKey" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "Organization" ADD COLUMN     "allQuotes" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "nameKeyAr" TEXT,
ADD COLUMN     "nameKeyEn" TEXT,
ADD COLUMN     "publicQuotes" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "Person" ADD COLUMN     "allQuotes" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "nameKeyAr" TEXT,
ADD COLUMN     "nameKeyEn" TEXT,
ADD COLUMN     "publicQuotes" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "Quote" ADD COLUMN     "speakerKeyAr" TEXT,
ADD COLUMN     "speakerKeyEn" TEXT;

-- AlterTable
ALTER TABLE "Source" ADD COLUMN     "allQuotes" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "nameKeyAr" TEXT,
ADD COLUMN     "nameKeyEn" TEXT,
ADD COLUMN     "publicQuotes" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "Topic" ADD COLUMN     "nameKeyAr" TEXT,
ADD COLUMN     "nameKeyEn" TEXT;

-- CreateTable
CREATE TABLE "ArticleTranslation" (
    "articleId" UUID NOT NULL,
    "translationId" UUID NOT NULL,

    CONSTRAINT "ArticleTranslation_pkey" PRIMARY KEY ("articleId","translationId")
);

-- CreateIndex
CREATE INDEX "ArticleTranslation_translationId_idx" ON "ArticleTranslation"("translationId");

-- CreateIndex
CREATE INDEX "Article_titleKey_id_idx" ON "Article"("titleKey", "id");

-- CreateIndex
CREATE INDEX "Organization_nameKeyAr_id_idx" ON "Organization"("nameKeyAr", "id");

-- CreateIndex
CREATE INDEX "Organization_nameKeyEn_id_idx" ON "Organization"("nameKeyEn", "id");

-- CreateIndex
CREATE INDEX "Organization_publicQuotes_id_idx" ON "Organization"("publicQuotes", "id");

-- CreateIndex
CREATE INDEX "Organization_allQuotes_id_idx" ON "Organization"("allQuotes", "id");

-- CreateIndex
CREATE INDEX "Person_nameKeyAr_id_idx" ON "Person"("nameKeyAr", "id");

-- CreateIndex
CREATE INDEX "Person_nameKeyEn_id_idx" ON "Person"("nameKeyEn", "id");

-- CreateIndex
CREATE INDEX "Person_publicQuotes_id_idx" ON "Person"("publicQuotes", "id");

-- CreateIndex
CREATE INDEX "Person_allQuotes_id_idx" ON "Person"("allQuotes", "id");

-- CreateIndex
CREATE INDEX "Quote_speakerKeyAr_id_idx" ON "Quote"("speakerKeyAr", "id");

-- CreateIndex
CREATE INDEX "Quote_speakerKeyEn_id_idx" ON "Quote"("speakerKeyEn", "id");

-- CreateIndex
CREATE INDEX "Source_nameKeyAr_id_idx" ON "Source"("nameKeyAr", "id");

-- CreateIndex
CREATE INDEX "Source_nameKeyEn_id_idx" ON "Source"("nameKeyEn", "id");

-- CreateIndex
CREATE INDEX "Source_publicQuotes_id_idx" ON "Source"("publicQuotes", "id");

-- CreateIndex
CREATE INDEX "Source_allQuotes_id_idx" ON "Source"("allQuotes", "id");

-- CreateIndex
CREATE INDEX "Topic_nameKeyAr_id_idx" ON "Topic"("nameKeyAr", "id");

-- CreateIndex
CREATE INDEX "Topic_nameKeyEn_id_idx" ON "Topic"("nameKeyEn", "id");

-- AddForeignKey
ALTER TABLE "ArticleTranslation" ADD CONSTRAINT "ArticleTranslation_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleTranslation" ADD CONSTRAINT "ArticleTranslation_translationId_fkey" FOREIGN KEY ("translationId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- For those said last: what has no date comes after them. Prisma's schema has no word for it.
CREATE INDEX "Quote_spokenOn_nulls_first_idx" ON "Quote"("spokenOn" NULLS FIRST, "id");

-- What filters and orders compare is compared by code point, whatever the collation of the database.
ALTER TABLE "Article"
  ALTER COLUMN "slug" TYPE TEXT COLLATE "C",
  ALTER COLUMN "externalId" TYPE TEXT COLLATE "C",
  ALTER COLUMN "language" TYPE TEXT COLLATE "C",
  ALTER COLUMN "title" TYPE TEXT COLLATE "C",
  ALTER COLUMN "titleKey" TYPE TEXT COLLATE "C",
  ALTER COLUMN "subtitle" TYPE TEXT COLLATE "C",
  ALTER COLUMN "summary" TYPE TEXT COLLATE "C",
  ALTER COLUMN "byline" TYPE TEXT COLLATE "C",
  ALTER COLUMN "dateline" TYPE TEXT COLLATE "C";
ALTER TABLE "Paragraph"
  ALTER COLUMN "text" TYPE TEXT COLLATE "C";
ALTER TABLE "Image"
  ALTER COLUMN "url" TYPE TEXT COLLATE "C",
  ALTER COLUMN "caption" TYPE TEXT COLLATE "C",
  ALTER COLUMN "credit" TYPE TEXT COLLATE "C",
  ALTER COLUMN "altText" TYPE TEXT COLLATE "C";
ALTER TABLE "Correction"
  ALTER COLUMN "text" TYPE TEXT COLLATE "C";
ALTER TABLE "Mention"
  ALTER COLUMN "text" TYPE TEXT COLLATE "C";
ALTER TABLE "Quote"
  ALTER COLUMN "text" TYPE TEXT COLLATE "C",
  ALTER COLUMN "language" TYPE TEXT COLLATE "C",
  ALTER COLUMN "occasion" TYPE TEXT COLLATE "C",
  ALTER COLUMN "speakerKeyAr" TYPE TEXT COLLATE "C",
  ALTER COLUMN "speakerKeyEn" TYPE TEXT COLLATE "C";
ALTER TABLE "QuotePart"
  ALTER COLUMN "text" TYPE TEXT COLLATE "C";
ALTER TABLE "Attribution"
  ALTER COLUMN "role" TYPE TEXT COLLATE "C",
  ALTER COLUMN "cue" TYPE TEXT COLLATE "C",
  ALTER COLUMN "unnamed" TYPE TEXT COLLATE "C";
ALTER TABLE "Person"
  ALTER COLUMN "slug" TYPE TEXT COLLATE "C",
  ALTER COLUMN "externalId" TYPE TEXT COLLATE "C",
  ALTER COLUMN "wikidataId" TYPE TEXT COLLATE "C",
  ALTER COLUMN "nameKeyAr" TYPE TEXT COLLATE "C",
  ALTER COLUMN "nameKeyEn" TYPE TEXT COLLATE "C";
ALTER TABLE "Organization"
  ALTER COLUMN "slug" TYPE TEXT COLLATE "C",
  ALTER COLUMN "externalId" TYPE TEXT COLLATE "C",
  ALTER COLUMN "wikidataId" TYPE TEXT COLLATE "C",
  ALTER COLUMN "nameKeyAr" TYPE TEXT COLLATE "C",
  ALTER COLUMN "nameKeyEn" TYPE TEXT COLLATE "C";
ALTER TABLE "Source"
  ALTER COLUMN "slug" TYPE TEXT COLLATE "C",
  ALTER COLUMN "externalId" TYPE TEXT COLLATE "C",
  ALTER COLUMN "wikidataId" TYPE TEXT COLLATE "C",
  ALTER COLUMN "url" TYPE TEXT COLLATE "C",
  ALTER COLUMN "nameKeyAr" TYPE TEXT COLLATE "C",
  ALTER COLUMN "nameKeyEn" TYPE TEXT COLLATE "C";
ALTER TABLE "Topic"
  ALTER COLUMN "slug" TYPE TEXT COLLATE "C",
  ALTER COLUMN "nameKeyAr" TYPE TEXT COLLATE "C",
  ALTER COLUMN "nameKeyEn" TYPE TEXT COLLATE "C";
ALTER TABLE "EntityName"
  ALTER COLUMN "locale" TYPE TEXT COLLATE "C",
  ALTER COLUMN "text" TYPE TEXT COLLATE "C",
  ALTER COLUMN "folded" TYPE TEXT COLLATE "C";
ALTER TABLE "Affiliation"
  ALTER COLUMN "roleFolded" TYPE TEXT COLLATE "C";

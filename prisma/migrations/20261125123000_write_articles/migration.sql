-- CreateEnum
CREATE TYPE "EntityType" AS ENUM ('PERSON', 'ORGANIZATION', 'SOURCE');

-- CreateTable
CREATE TABLE "ArticleSlug" (
    "language" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "articleId" UUID NOT NULL,

    CONSTRAINT "ArticleSlug_pkey" PRIMARY KEY ("language","slug")
);

-- CreateTable
CREATE TABLE "ArticleEdit" (
    "articleId" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "fields" TEXT[],
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ArticleEdit_pkey" PRIMARY KEY ("articleId","version")
);

-- CreateTable
CREATE TABLE "FormerIdentity" (
    "id" UUID NOT NULL,
    "type" "EntityType" NOT NULL,
    "personId" UUID,
    "organizationId" UUID,
    "sourceId" UUID,
    "formerId" UUID,
    "slug" TEXT,
    "externalId" TEXT,

    CONSTRAINT "FormerIdentity_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "IdempotentAnswer" (
    "sender" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "request" BYTEA NOT NULL,
    "answer" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "IdempotentAnswer_pkey" PRIMARY KEY ("sender","key")
);

-- CreateIndex
CREATE INDEX "ArticleSlug_articleId_idx" ON "ArticleSlug"("articleId");

-- CreateIndex
CREATE UNIQUE INDEX "FormerIdentity_formerId_key" ON "FormerIdentity"("formerId");

-- CreateIndex
CREATE INDEX "FormerIdentity_personId_idx" ON "FormerIdentity"("personId");

-- CreateIndex
CREATE INDEX "FormerIdentity_organizationId_idx" ON "FormerIdentity"("organizationId");

-- CreateIndex
CREATE INDEX "FormerIdentity_sourceId_idx" ON "FormerIdentity"("sourceId");

-- CreateIndex
CREATE UNIQUE INDEX "FormerIdentity_type_slug_key" ON "FormerIdentity"("type", "slug");

-- CreateIndex
CREATE UNIQUE INDEX "FormerIdentity_type_externalId_key" ON "FormerIdentity"("type", "externalId");

-- CreateIndex
CREATE INDEX "Article_status_publishedAt_idx" ON "Article"("status", "publishedAt");

-- AddForeignKey
ALTER TABLE "ArticleSlug" ADD CONSTRAINT "ArticleSlug_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleEdit" ADD CONSTRAINT "ArticleEdit_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FormerIdentity" ADD CONSTRAINT "FormerIdentity_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FormerIdentity" ADD CONSTRAINT "FormerIdentity_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FormerIdentity" ADD CONSTRAINT "FormerIdentity_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma's schema language can't say: checks.

ALTER TABLE "ArticleSlug" ADD CONSTRAINT "ArticleSlug_slug_check" CHECK ("slug" <> '');
ALTER TABLE "ArticleEdit" ADD CONSTRAINT "ArticleEdit_version_check" CHECK ("version" >= 1);
ALTER TABLE "FormerIdentity" ADD CONSTRAINT "FormerIdentity_entity_check" CHECK (
  ("type" = 'PERSON' AND "personId" IS NOT NULL AND num_nonnulls("organizationId", "sourceId") = 0)
  OR ("type" = 'ORGANIZATION' AND "organizationId" IS NOT NULL AND num_nonnulls("personId", "sourceId") = 0)
  OR ("type" = 'SOURCE' AND "sourceId" IS NOT NULL AND num_nonnulls("personId", "organizationId") = 0)
);

-- Slugs are compared by code point in a database of any collation.

ALTER TABLE "ArticleSlug" ALTER COLUMN "slug" TYPE TEXT COLLATE "C";
ALTER TABLE "FormerIdentity" ALTER COLUMN "slug" TYPE TEXT COLLATE "C";

-- For names that are nearly as they were typed. A trusted extension: whoever may create in the database may create it.
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- CreateEnum
CREATE TYPE "SearchType" AS ENUM ('ARTICLE', 'QUOTE', 'PARAGRAPH', 'PERSON', 'ORGANIZATION', 'SOURCE');

-- CreateTable
CREATE TABLE "SearchEntry" (
    "id" UUID NOT NULL,
    "type" "SearchType" NOT NULL,
    "articleId" UUID,
    "personId" UUID,
    "organizationId" UUID,
    "sourceId" UUID,
    "published" BOOLEAN NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "languages" TEXT[],
    "vector" tsvector NOT NULL DEFAULT ''::tsvector,

    CONSTRAINT "SearchEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SearchName" (
    "entryId" UUID NOT NULL,
    "word" TEXT NOT NULL,
    "lexeme" TEXT NOT NULL,

    CONSTRAINT "SearchName_pkey" PRIMARY KEY ("entryId","word")
);

-- CreateTable
CREATE TABLE "SearchIndex" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "analysisVersion" INTEGER NOT NULL,

    CONSTRAINT "SearchIndex_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "SearchEntry_vector_idx" ON "SearchEntry" USING GIN ("vector");

-- CreateIndex
CREATE INDEX "SearchEntry_at_type_id_idx" ON "SearchEntry"("at" DESC, "type", "id");

-- CreateIndex
CREATE INDEX "SearchEntry_type_at_id_idx" ON "SearchEntry"("type", "at" DESC, "id");

-- CreateIndex
CREATE INDEX "SearchEntry_articleId_idx" ON "SearchEntry"("articleId");

-- CreateIndex
CREATE INDEX "SearchEntry_personId_idx" ON "SearchEntry"("personId");

-- CreateIndex
CREATE INDEX "SearchEntry_organizationId_idx" ON "SearchEntry"("organizationId");

-- CreateIndex
CREATE INDEX "SearchEntry_sourceId_idx" ON "SearchEntry"("sourceId");

-- CreateIndex
CREATE INDEX "SearchName_lexeme_idx" ON "SearchName"("lexeme");

-- CreateIndex
CREATE INDEX "SearchName_word_idx" ON "SearchName" USING GIN ("word" gin_trgm_ops);

-- AddForeignKey
ALTER TABLE "SearchEntry" ADD CONSTRAINT "SearchEntry_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SearchEntry" ADD CONSTRAINT "SearchEntry_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SearchEntry" ADD CONSTRAINT "SearchEntry_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SearchEntry" ADD CONSTRAINT "SearchEntry_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SearchName" ADD CONSTRAINT "SearchName_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "SearchEntry"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma's schema can't say.
ALTER TABLE "SearchEntry"
  ADD CONSTRAINT "SearchEntry_node_check"
    CHECK (num_nonnulls("articleId", "personId", "organizationId", "sourceId") = 1);
ALTER TABLE "SearchIndex" ADD CONSTRAINT "SearchIndex_id_check" CHECK ("id" = 1);

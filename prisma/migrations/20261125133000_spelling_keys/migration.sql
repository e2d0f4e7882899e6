-- Trigrams of pg_trgm have no Arabic letters where a database has lc_ctype C. The extension stays, as others may use it.
-- DropIndex
DROP INDEX "SearchName_word_idx";

-- AlterTable
ALTER TABLE "SearchName" ADD COLUMN     "keys" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- CreateIndex
CREATE INDEX "SearchName_keys_idx" ON "SearchName" USING GIN ("keys");

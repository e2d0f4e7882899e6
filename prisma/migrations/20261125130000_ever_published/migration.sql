-- AlterTable
ALTER TABLE "Organization" ADD COLUMN     "everPublished" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "Person" ADD COLUMN     "everPublished" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "Source" ADD COLUMN     "everPublished" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "Topic" ADD COLUMN     "everPublished" BOOLEAN NOT NULL DEFAULT false;

UPDATE "Person" SET "everPublished" = "published";
UPDATE "Organization" SET "everPublished" = "published";
UPDATE "Source" SET "everPublished" = "published";
UPDATE "Topic" SET "everPublished" = "published";

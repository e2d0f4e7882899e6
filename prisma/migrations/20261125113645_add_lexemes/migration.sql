-- AlterTable
ALTER TABLE "Article" ADD COLUMN     "subtitleLexemes" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "titleLexemes" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- AlterTable
ALTER TABLE "Attribution" ADD COLUMN     "cueLexemes" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "roleLexemes" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "unnamedLexemes" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- AlterTable
ALTER TABLE "EntityName" ADD COLUMN     "textLexemes" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- AlterTable
ALTER TABLE "Paragraph" ADD COLUMN     "textLexemes" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- AlterTable
ALTER TABLE "Quote" ADD COLUMN     "textLexemes" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- CreateIndex
CREATE INDEX "Article_titleLexemes_idx" ON "Article" USING GIN ("titleLexemes");

-- CreateIndex
CREATE INDEX "Article_subtitleLexemes_idx" ON "Article" USING GIN ("subtitleLexemes");

-- CreateIndex
CREATE INDEX "Attribution_roleLexemes_idx" ON "Attribution" USING GIN ("roleLexemes");

-- CreateIndex
CREATE INDEX "Attribution_unnamedLexemes_idx" ON "Attribution" USING GIN ("unnamedLexemes");

-- CreateIndex
CREATE INDEX "Attribution_cueLexemes_idx" ON "Attribution" USING GIN ("cueLexemes");

-- CreateIndex
CREATE INDEX "EntityName_textLexemes_idx" ON "EntityName" USING GIN ("textLexemes");

-- CreateIndex
CREATE INDEX "Paragraph_textLexemes_idx" ON "Paragraph" USING GIN ("textLexemes");

-- CreateIndex
CREATE INDEX "Quote_textLexemes_idx" ON "Quote" USING GIN ("textLexemes");

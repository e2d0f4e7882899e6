-- CreateTable
CREATE TABLE "PendingDeclaration" (
    "id" UUID NOT NULL,
    "articleId" UUID,
    "personId" UUID,
    "organizationId" UUID,
    "sourceId" UUID,
    "topicId" UUID,
    "given" JSONB NOT NULL,

    CONSTRAINT "PendingDeclaration_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "PendingDeclaration_articleId_idx" ON "PendingDeclaration"("articleId");

-- CreateIndex
CREATE INDEX "PendingDeclaration_personId_idx" ON "PendingDeclaration"("personId");

-- CreateIndex
CREATE INDEX "PendingDeclaration_organizationId_idx" ON "PendingDeclaration"("organizationId");

-- CreateIndex
CREATE INDEX "PendingDeclaration_sourceId_idx" ON "PendingDeclaration"("sourceId");

-- CreateIndex
CREATE INDEX "PendingDeclaration_topicId_idx" ON "PendingDeclaration"("topicId");

-- AddForeignKey
ALTER TABLE "PendingDeclaration" ADD CONSTRAINT "PendingDeclaration_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PendingDeclaration" ADD CONSTRAINT "PendingDeclaration_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PendingDeclaration" ADD CONSTRAINT "PendingDeclaration_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PendingDeclaration" ADD CONSTRAINT "PendingDeclaration_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PendingDeclaration" ADD CONSTRAINT "PendingDeclaration_topicId_fkey" FOREIGN KEY ("topicId") REFERENCES "Topic"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma's schema can't say.
ALTER TABLE "PendingDeclaration"
  ADD CONSTRAINT "PendingDeclaration_entity_check"
    CHECK (num_nonnulls("personId", "organizationId", "sourceId", "topicId") = 1);

-- CreateEnum
CREATE TYPE "ArticleStatus" AS ENUM ('DRAFT', 'SCHEDULED', 'PUBLISHED', 'RETRACTED', 'ARCHIVED');

-- CreateEnum
CREATE TYPE "ParagraphKind" AS ENUM ('HEADING', 'BODY', 'BLOCKQUOTE', 'LIST_ITEM', 'CAPTION');

-- CreateEnum
CREATE TYPE "OrganizationKind" AS ENUM ('GOVERNMENT', 'MINISTRY', 'LEGISLATURE', 'MILITARY', 'MEDIA', 'COMPANY', 'NGO', 'PARTY', 'INTERNATIONAL', 'ARMED_GROUP', 'OTHER');

-- CreateEnum
CREATE TYPE "SourceKind" AS ENUM ('NEWS_AGENCY', 'NEWSPAPER', 'BROADCASTER', 'WEBSITE', 'DOCUMENT', 'PRESS_RELEASE', 'SOCIAL_POST', 'INTERVIEW', 'DATASET', 'OTHER');

-- CreateEnum
CREATE TYPE "NameKind" AS ENUM ('PRIMARY', 'ALIAS');

-- CreateEnum
CREATE TYPE "QuoteKind" AS ENUM ('DIRECT', 'INDIRECT', 'MIXED');

-- CreateEnum
CREATE TYPE "ReviewStatus" AS ENUM ('EXTRACTED', 'VERIFIED', 'REJECTED');

-- CreateEnum
CREATE TYPE "AnchorState" AS ENUM ('ANCHORED', 'STALE');

-- CreateEnum
CREATE TYPE "TextField" AS ENUM ('TITLE', 'SUBTITLE', 'PARAGRAPH');

-- CreateEnum
CREATE TYPE "ProvenanceRelation" AS ENUM ('REPORTED_BY', 'BASED_ON', 'SAID_TO');

-- CreateEnum
CREATE TYPE "ChangeType" AS ENUM ('CREATED', 'UPDATED', 'PUBLISHED', 'UNPUBLISHED', 'DELETED');

-- CreateEnum
CREATE TYPE "Scope" AS ENUM ('READ', 'PREVIEW', 'WRITE', 'REVIEW', 'PUBLISH', 'ADMIN');

-- CreateTable
CREATE TABLE "Article" (
    "id" UUID NOT NULL,
    "externalId" TEXT,
    "language" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "status" "ArticleStatus" NOT NULL DEFAULT 'DRAFT',
    "version" INTEGER NOT NULL DEFAULT 1,
    "title" TEXT NOT NULL,
    "subtitle" TEXT,
    "summary" TEXT,
    "byline" TEXT,
    "dateline" TEXT,
    "wordCount" INTEGER NOT NULL,
    "publisherId" UUID,
    "translationGroupId" UUID,
    "publishedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Article_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TranslationGroup" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,

    CONSTRAINT "TranslationGroup_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ArticleAuthor" (
    "articleId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "ArticleAuthor_pkey" PRIMARY KEY ("articleId","personId")
);

-- CreateTable
CREATE TABLE "Topic" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "published" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "Topic_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ArticleTopic" (
    "articleId" UUID NOT NULL,
    "topicId" UUID NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "ArticleTopic_pkey" PRIMARY KEY ("articleId","topicId")
);

-- CreateTable
CREATE TABLE "Image" (
    "id" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "url" TEXT,
    "caption" TEXT,
    "altText" TEXT,
    "credit" TEXT,
    "creditSourceId" UUID,
    "takenOn" DATE,

    CONSTRAINT "Image_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Correction" (
    "id" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "publishedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Correction_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ArticleRevision" (
    "articleId" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "document" JSONB NOT NULL,
    "savedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ArticleRevision_pkey" PRIMARY KEY ("articleId","version")
);

-- CreateTable
CREATE TABLE "Paragraph" (
    "id" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" "ParagraphKind" NOT NULL DEFAULT 'BODY',
    "text" TEXT NOT NULL,

    CONSTRAINT "Paragraph_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Person" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "externalId" TEXT,
    "wikidataId" TEXT,
    "description" JSONB NOT NULL DEFAULT '{}',
    "sameAs" TEXT[],
    "published" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Organization" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "externalId" TEXT,
    "wikidataId" TEXT,
    "kind" "OrganizationKind" NOT NULL DEFAULT 'OTHER',
    "description" JSONB NOT NULL DEFAULT '{}',
    "sameAs" TEXT[],
    "parentId" UUID,
    "published" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Organization_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Source" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "externalId" TEXT,
    "wikidataId" TEXT,
    "kind" "SourceKind" NOT NULL DEFAULT 'OTHER',
    "url" TEXT,
    "organizationId" UUID,
    "published" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Source_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EntityName" (
    "id" UUID NOT NULL,
    "personId" UUID,
    "organizationId" UUID,
    "sourceId" UUID,
    "topicId" UUID,
    "locale" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" "NameKind" NOT NULL,
    "text" TEXT NOT NULL,
    "folded" TEXT NOT NULL,

    CONSTRAINT "EntityName_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Affiliation" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "organizationId" UUID NOT NULL,
    "role" JSONB NOT NULL DEFAULT '{}',
    "from" DATE,
    "to" DATE,

    CONSTRAINT "Affiliation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "QuotePerson" (
    "personId" UUID NOT NULL,
    "quoteId" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "publishedAt" TIMESTAMPTZ(3),

    CONSTRAINT "QuotePerson_pkey" PRIMARY KEY ("quoteId","personId")
);

-- CreateTable
CREATE TABLE "QuoteOrganization" (
    "organizationId" UUID NOT NULL,
    "quoteId" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "publishedAt" TIMESTAMPTZ(3),

    CONSTRAINT "QuoteOrganization_pkey" PRIMARY KEY ("quoteId","organizationId")
);

-- CreateTable
CREATE TABLE "QuoteSource" (
    "sourceId" UUID NOT NULL,
    "quoteId" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "publishedAt" TIMESTAMPTZ(3),

    CONSTRAINT "QuoteSource_pkey" PRIMARY KEY ("quoteId","sourceId")
);

-- CreateTable
CREATE TABLE "ArticlePerson" (
    "articleId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "place" INTEGER,
    "publishedAt" TIMESTAMPTZ(3),

    CONSTRAINT "ArticlePerson_pkey" PRIMARY KEY ("articleId","personId")
);

-- CreateTable
CREATE TABLE "ArticleOrganization" (
    "articleId" UUID NOT NULL,
    "organizationId" UUID NOT NULL,
    "place" INTEGER,
    "publishedAt" TIMESTAMPTZ(3),

    CONSTRAINT "ArticleOrganization_pkey" PRIMARY KEY ("articleId","organizationId")
);

-- CreateTable
CREATE TABLE "ArticleSource" (
    "articleId" UUID NOT NULL,
    "sourceId" UUID NOT NULL,
    "place" INTEGER,
    "publishedAt" TIMESTAMPTZ(3),

    CONSTRAINT "ArticleSource_pkey" PRIMARY KEY ("articleId","sourceId")
);

-- CreateTable
CREATE TABLE "Quote" (
    "id" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" "QuoteKind" NOT NULL,
    "text" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "spokenOn" DATE,
    "occasion" TEXT,
    "confidence" DOUBLE PRECISION,
    "review" "ReviewStatus" NOT NULL DEFAULT 'VERIFIED',
    "anchor" "AnchorState" NOT NULL DEFAULT 'ANCHORED',

    CONSTRAINT "Quote_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "QuotePart" (
    "quoteId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "field" "TextField" NOT NULL,
    "paragraphId" UUID,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "prefix" TEXT NOT NULL,
    "suffix" TEXT NOT NULL,

    CONSTRAINT "QuotePart_pkey" PRIMARY KEY ("quoteId","position")
);

-- CreateTable
CREATE TABLE "Attribution" (
    "quoteId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "personId" UUID,
    "organizationId" UUID,
    "unnamed" TEXT,
    "unnamedOrganizationId" UUID,
    "role" TEXT,
    "onBehalfOfId" UUID,
    "cue" TEXT,

    CONSTRAINT "Attribution_pkey" PRIMARY KEY ("quoteId","position")
);

-- CreateTable
CREATE TABLE "ProvenanceStep" (
    "quoteId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "sourceId" UUID NOT NULL,
    "relation" "ProvenanceRelation" NOT NULL,

    CONSTRAINT "ProvenanceStep_pkey" PRIMARY KEY ("quoteId","position")
);

-- CreateTable
CREATE TABLE "Mention" (
    "id" UUID NOT NULL,
    "paragraphId" UUID NOT NULL,
    "personId" UUID,
    "organizationId" UUID,
    "sourceId" UUID,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "Mention_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Change" (
    "id" BIGSERIAL NOT NULL,
    "transactionId" BIGINT NOT NULL DEFAULT ((pg_current_xact_id())::text)::bigint,
    "type" "ChangeType" NOT NULL,
    "nodeType" TEXT NOT NULL,
    "nodeId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Change_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ApiKey" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "hash" BYTEA NOT NULL,
    "scopes" "Scope"[],
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3),
    "revokedAt" TIMESTAMPTZ(3),
    "lastUsedAt" TIMESTAMPTZ(3),

    CONSTRAINT "ApiKey_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Article_externalId_key" ON "Article"("externalId");

-- CreateIndex
CREATE INDEX "Article_publisherId_idx" ON "Article"("publisherId");

-- CreateIndex
CREATE INDEX "Article_publishedAt_id_idx" ON "Article"("publishedAt", "id");

-- CreateIndex
CREATE INDEX "Article_createdAt_id_idx" ON "Article"("createdAt", "id");

-- CreateIndex
CREATE INDEX "Article_updatedAt_id_idx" ON "Article"("updatedAt", "id");

-- CreateIndex
CREATE INDEX "Article_title_id_idx" ON "Article"("title", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Article_language_slug_key" ON "Article"("language", "slug");

-- CreateIndex
CREATE UNIQUE INDEX "Article_translationGroupId_language_key" ON "Article"("translationGroupId", "language");

-- CreateIndex
CREATE UNIQUE INDEX "TranslationGroup_key_key" ON "TranslationGroup"("key");

-- CreateIndex
CREATE INDEX "ArticleAuthor_personId_idx" ON "ArticleAuthor"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "ArticleAuthor_articleId_position_key" ON "ArticleAuthor"("articleId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "Topic_slug_key" ON "Topic"("slug");

-- CreateIndex
CREATE INDEX "ArticleTopic_topicId_idx" ON "ArticleTopic"("topicId");

-- CreateIndex
CREATE UNIQUE INDEX "ArticleTopic_articleId_position_key" ON "ArticleTopic"("articleId", "position");

-- CreateIndex
CREATE INDEX "Image_creditSourceId_idx" ON "Image"("creditSourceId");

-- CreateIndex
CREATE UNIQUE INDEX "Image_articleId_position_key" ON "Image"("articleId", "position");

-- CreateIndex
CREATE INDEX "Correction_articleId_publishedAt_id_idx" ON "Correction"("articleId", "publishedAt", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Paragraph_articleId_position_key" ON "Paragraph"("articleId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "Person_slug_key" ON "Person"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Person_externalId_key" ON "Person"("externalId");

-- CreateIndex
CREATE UNIQUE INDEX "Person_wikidataId_key" ON "Person"("wikidataId");

-- CreateIndex
CREATE INDEX "Person_published_slug_idx" ON "Person"("published", "slug");

-- CreateIndex
CREATE INDEX "Person_createdAt_id_idx" ON "Person"("createdAt", "id");

-- CreateIndex
CREATE INDEX "Person_updatedAt_id_idx" ON "Person"("updatedAt", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Organization_slug_key" ON "Organization"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Organization_externalId_key" ON "Organization"("externalId");

-- CreateIndex
CREATE UNIQUE INDEX "Organization_wikidataId_key" ON "Organization"("wikidataId");

-- CreateIndex
CREATE INDEX "Organization_parentId_idx" ON "Organization"("parentId");

-- CreateIndex
CREATE INDEX "Organization_published_slug_idx" ON "Organization"("published", "slug");

-- CreateIndex
CREATE INDEX "Organization_createdAt_id_idx" ON "Organization"("createdAt", "id");

-- CreateIndex
CREATE INDEX "Organization_updatedAt_id_idx" ON "Organization"("updatedAt", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Source_slug_key" ON "Source"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Source_externalId_key" ON "Source"("externalId");

-- CreateIndex
CREATE UNIQUE INDEX "Source_wikidataId_key" ON "Source"("wikidataId");

-- CreateIndex
CREATE INDEX "Source_organizationId_idx" ON "Source"("organizationId");

-- CreateIndex
CREATE INDEX "Source_published_slug_idx" ON "Source"("published", "slug");

-- CreateIndex
CREATE INDEX "Source_createdAt_id_idx" ON "Source"("createdAt", "id");

-- CreateIndex
CREATE INDEX "Source_updatedAt_id_idx" ON "Source"("updatedAt", "id");

-- CreateIndex
CREATE INDEX "EntityName_folded_idx" ON "EntityName"("folded");

-- CreateIndex
CREATE UNIQUE INDEX "EntityName_personId_locale_position_key" ON "EntityName"("personId", "locale", "position");

-- CreateIndex
CREATE UNIQUE INDEX "EntityName_organizationId_locale_position_key" ON "EntityName"("organizationId", "locale", "position");

-- CreateIndex
CREATE UNIQUE INDEX "EntityName_sourceId_locale_position_key" ON "EntityName"("sourceId", "locale", "position");

-- CreateIndex
CREATE UNIQUE INDEX "EntityName_topicId_locale_position_key" ON "EntityName"("topicId", "locale", "position");

-- CreateIndex
CREATE INDEX "Affiliation_personId_idx" ON "Affiliation"("personId");

-- CreateIndex
CREATE INDEX "Affiliation_organizationId_idx" ON "Affiliation"("organizationId");

-- CreateIndex
CREATE INDEX "QuotePerson_personId_publishedAt_articleId_position_quoteId_idx" ON "QuotePerson"("personId", "publishedAt" DESC, "articleId" DESC, "position", "quoteId");

-- CreateIndex
CREATE INDEX "QuotePerson_articleId_idx" ON "QuotePerson"("articleId");

-- CreateIndex
CREATE INDEX "QuoteOrganization_order_idx" ON "QuoteOrganization"("organizationId", "publishedAt" DESC, "articleId" DESC, "position", "quoteId");

-- CreateIndex
CREATE INDEX "QuoteOrganization_articleId_idx" ON "QuoteOrganization"("articleId");

-- CreateIndex
CREATE INDEX "QuoteSource_sourceId_publishedAt_articleId_position_quoteId_idx" ON "QuoteSource"("sourceId", "publishedAt" DESC, "articleId" DESC, "position", "quoteId");

-- CreateIndex
CREATE INDEX "QuoteSource_articleId_idx" ON "QuoteSource"("articleId");

-- CreateIndex
CREATE INDEX "ArticlePerson_personId_publishedAt_articleId_idx" ON "ArticlePerson"("personId", "publishedAt" DESC, "articleId" DESC);

-- CreateIndex
CREATE INDEX "ArticleOrganization_organizationId_publishedAt_articleId_idx" ON "ArticleOrganization"("organizationId", "publishedAt" DESC, "articleId" DESC);

-- CreateIndex
CREATE INDEX "ArticleSource_sourceId_publishedAt_articleId_idx" ON "ArticleSource"("sourceId", "publishedAt" DESC, "articleId" DESC);

-- CreateIndex
CREATE INDEX "Quote_spokenOn_id_idx" ON "Quote"("spokenOn", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Quote_articleId_position_key" ON "Quote"("articleId", "position");

-- CreateIndex
CREATE INDEX "QuotePart_paragraphId_idx" ON "QuotePart"("paragraphId");

-- CreateIndex
CREATE INDEX "Attribution_unnamedOrganizationId_idx" ON "Attribution"("unnamedOrganizationId");

-- CreateIndex
CREATE INDEX "Attribution_onBehalfOfId_quoteId_idx" ON "Attribution"("onBehalfOfId", "quoteId");

-- CreateIndex
CREATE UNIQUE INDEX "Attribution_personId_quoteId_key" ON "Attribution"("personId", "quoteId");

-- CreateIndex
CREATE UNIQUE INDEX "Attribution_organizationId_quoteId_key" ON "Attribution"("organizationId", "quoteId");

-- CreateIndex
CREATE INDEX "ProvenanceStep_sourceId_quoteId_idx" ON "ProvenanceStep"("sourceId", "quoteId");

-- CreateIndex
CREATE INDEX "Mention_paragraphId_start_id_idx" ON "Mention"("paragraphId", "start", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Mention_personId_paragraphId_start_end_key" ON "Mention"("personId", "paragraphId", "start", "end");

-- CreateIndex
CREATE UNIQUE INDEX "Mention_organizationId_paragraphId_start_end_key" ON "Mention"("organizationId", "paragraphId", "start", "end");

-- CreateIndex
CREATE UNIQUE INDEX "Mention_sourceId_paragraphId_start_end_key" ON "Mention"("sourceId", "paragraphId", "start", "end");

-- CreateIndex
CREATE INDEX "Change_transactionId_id_idx" ON "Change"("transactionId", "id");

-- CreateIndex
CREATE INDEX "Change_nodeId_idx" ON "Change"("nodeId");

-- CreateIndex
CREATE UNIQUE INDEX "ApiKey_hash_key" ON "ApiKey"("hash");

-- AddForeignKey
ALTER TABLE "Article" ADD CONSTRAINT "Article_publisherId_fkey" FOREIGN KEY ("publisherId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Article" ADD CONSTRAINT "Article_translationGroupId_fkey" FOREIGN KEY ("translationGroupId") REFERENCES "TranslationGroup"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleAuthor" ADD CONSTRAINT "ArticleAuthor_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleAuthor" ADD CONSTRAINT "ArticleAuthor_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleTopic" ADD CONSTRAINT "ArticleTopic_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleTopic" ADD CONSTRAINT "ArticleTopic_topicId_fkey" FOREIGN KEY ("topicId") REFERENCES "Topic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Image" ADD CONSTRAINT "Image_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Image" ADD CONSTRAINT "Image_creditSourceId_fkey" FOREIGN KEY ("creditSourceId") REFERENCES "Source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Correction" ADD CONSTRAINT "Correction_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleRevision" ADD CONSTRAINT "ArticleRevision_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Paragraph" ADD CONSTRAINT "Paragraph_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Organization" ADD CONSTRAINT "Organization_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Source" ADD CONSTRAINT "Source_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EntityName" ADD CONSTRAINT "EntityName_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EntityName" ADD CONSTRAINT "EntityName_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EntityName" ADD CONSTRAINT "EntityName_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EntityName" ADD CONSTRAINT "EntityName_topicId_fkey" FOREIGN KEY ("topicId") REFERENCES "Topic"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Affiliation" ADD CONSTRAINT "Affiliation_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Affiliation" ADD CONSTRAINT "Affiliation_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuotePerson" ADD CONSTRAINT "QuotePerson_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuotePerson" ADD CONSTRAINT "QuotePerson_quoteId_fkey" FOREIGN KEY ("quoteId") REFERENCES "Quote"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuotePerson" ADD CONSTRAINT "QuotePerson_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuoteOrganization" ADD CONSTRAINT "QuoteOrganization_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuoteOrganization" ADD CONSTRAINT "QuoteOrganization_quoteId_fkey" FOREIGN KEY ("quoteId") REFERENCES "Quote"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuoteOrganization" ADD CONSTRAINT "QuoteOrganization_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuoteSource" ADD CONSTRAINT "QuoteSource_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuoteSource" ADD CONSTRAINT "QuoteSource_quoteId_fkey" FOREIGN KEY ("quoteId") REFERENCES "Quote"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuoteSource" ADD CONSTRAINT "QuoteSource_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticlePerson" ADD CONSTRAINT "ArticlePerson_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticlePerson" ADD CONSTRAINT "ArticlePerson_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleOrganization" ADD CONSTRAINT "ArticleOrganization_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleOrganization" ADD CONSTRAINT "ArticleOrganization_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleSource" ADD CONSTRAINT "ArticleSource_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleSource" ADD CONSTRAINT "ArticleSource_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Quote" ADD CONSTRAINT "Quote_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuotePart" ADD CONSTRAINT "QuotePart_quoteId_fkey" FOREIGN KEY ("quoteId") REFERENCES "Quote"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuotePart" ADD CONSTRAINT "QuotePart_paragraphId_fkey" FOREIGN KEY ("paragraphId") REFERENCES "Paragraph"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attribution" ADD CONSTRAINT "Attribution_quoteId_fkey" FOREIGN KEY ("quoteId") REFERENCES "Quote"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attribution" ADD CONSTRAINT "Attribution_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attribution" ADD CONSTRAINT "Attribution_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attribution" ADD CONSTRAINT "Attribution_unnamedOrganizationId_fkey" FOREIGN KEY ("unnamedOrganizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attribution" ADD CONSTRAINT "Attribution_onBehalfOfId_fkey" FOREIGN KEY ("onBehalfOfId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProvenanceStep" ADD CONSTRAINT "ProvenanceStep_quoteId_fkey" FOREIGN KEY ("quoteId") REFERENCES "Quote"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProvenanceStep" ADD CONSTRAINT "ProvenanceStep_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Mention" ADD CONSTRAINT "Mention_paragraphId_fkey" FOREIGN KEY ("paragraphId") REFERENCES "Paragraph"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Mention" ADD CONSTRAINT "Mention_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Mention" ADD CONSTRAINT "Mention_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Mention" ADD CONSTRAINT "Mention_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma's schema language can't say: checks. Spans count UTF-16 code units.

ALTER TABLE "Article"
  ADD CONSTRAINT "Article_version_check" CHECK ("version" >= 1),
  ADD CONSTRAINT "Article_wordCount_check" CHECK ("wordCount" >= 0),
  ADD CONSTRAINT "Article_slug_check" CHECK ("slug" <> ''),
  ADD CONSTRAINT "Article_title_check" CHECK ("title" <> ''),
  ADD CONSTRAINT "Article_publishedAt_check"
    CHECK ("publishedAt" IS NOT NULL OR "status" NOT IN ('SCHEDULED', 'PUBLISHED', 'RETRACTED'));

ALTER TABLE "ArticleAuthor" ADD CONSTRAINT "ArticleAuthor_position_check" CHECK ("position" >= 0);
ALTER TABLE "ArticleTopic" ADD CONSTRAINT "ArticleTopic_position_check" CHECK ("position" >= 0);
ALTER TABLE "Image" ADD CONSTRAINT "Image_position_check" CHECK ("position" >= 0);
ALTER TABLE "ArticleRevision" ADD CONSTRAINT "ArticleRevision_version_check" CHECK ("version" >= 1);
ALTER TABLE "Paragraph" ADD CONSTRAINT "Paragraph_position_check" CHECK ("position" >= 0);

ALTER TABLE "Quote"
  ADD CONSTRAINT "Quote_position_check" CHECK ("position" >= 0),
  ADD CONSTRAINT "Quote_confidence_check" CHECK ("confidence" BETWEEN 0 AND 1);

ALTER TABLE "QuotePart"
  ADD CONSTRAINT "QuotePart_position_check" CHECK ("position" >= 0),
  ADD CONSTRAINT "QuotePart_span_check" CHECK ("start" >= 0 AND "end" > "start"),
  ADD CONSTRAINT "QuotePart_field_check" CHECK ("paragraphId" IS NULL OR "field" = 'PARAGRAPH');

ALTER TABLE "Attribution"
  ADD CONSTRAINT "Attribution_position_check" CHECK ("position" >= 0),
  ADD CONSTRAINT "Attribution_speaker_check" CHECK (num_nonnulls("personId", "organizationId", "unnamed") = 1),
  ADD CONSTRAINT "Attribution_unnamedOrganization_check"
    CHECK ("unnamedOrganizationId" IS NULL OR "unnamed" IS NOT NULL),
  ADD CONSTRAINT "Attribution_onBehalfOf_check" CHECK ("onBehalfOfId" <> "organizationId");

ALTER TABLE "ProvenanceStep" ADD CONSTRAINT "ProvenanceStep_position_check" CHECK ("position" >= 0);

ALTER TABLE "Mention"
  ADD CONSTRAINT "Mention_span_check" CHECK ("start" >= 0 AND "end" > "start"),
  ADD CONSTRAINT "Mention_entity_check" CHECK (num_nonnulls("personId", "organizationId", "sourceId") = 1);

ALTER TABLE "Organization" ADD CONSTRAINT "Organization_parent_check" CHECK ("parentId" <> "id");

ALTER TABLE "EntityName"
  ADD CONSTRAINT "EntityName_entity_check"
    CHECK (num_nonnulls("personId", "organizationId", "sourceId", "topicId") = 1),
  ADD CONSTRAINT "EntityName_text_check" CHECK ("text" <> ''),
  ADD CONSTRAINT "EntityName_kind_check" CHECK ("position" >= 0 AND ("kind" = 'PRIMARY') = ("position" = 0));

ALTER TABLE "Affiliation" ADD CONSTRAINT "Affiliation_dates_check" CHECK ("from" <= "to");

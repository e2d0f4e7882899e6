import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { createOneOfEach } from '../support/one-of-each.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  await createOneOfEach(database.client);
}, 60_000);
afterAll(() => database[Symbol.asyncDispose]());

const kremlin = `(SELECT "id" FROM "Organization" WHERE "slug" = 'kremlin')`;

/** What no row may be, by the check that refuses it. */
const refused: [check: string, statement: string][] = [
  ['Article_version_check', `UPDATE "Article" SET "version" = 0`],
  ['Article_wordCount_check', `UPDATE "Article" SET "wordCount" = -1`],
  ['Article_slug_check', `UPDATE "Article" SET "slug" = ''`],
  ['Article_title_check', `UPDATE "Article" SET "title" = ''`],
  ['Article_publishedAt_check', `UPDATE "Article" SET "publishedAt" = NULL`],
  [
    'Article_publishedAt_check',
    `UPDATE "Article" SET "status" = 'SCHEDULED', "publishedAt" = NULL`,
  ],
  [
    'Article_publishedAt_check',
    `UPDATE "Article" SET "status" = 'RETRACTED', "publishedAt" = NULL`,
  ],
  ['ArticleAuthor_position_check', `UPDATE "ArticleAuthor" SET "position" = -1`],
  ['ArticleTopic_position_check', `UPDATE "ArticleTopic" SET "position" = -1`],
  ['Image_position_check', `UPDATE "Image" SET "position" = -1`],
  ['ArticleRevision_version_check', `UPDATE "ArticleRevision" SET "version" = 0`],
  ['Paragraph_position_check', `UPDATE "Paragraph" SET "position" = -1`],
  ['Quote_position_check', `UPDATE "Quote" SET "position" = -1`],
  ['Quote_confidence_check', `UPDATE "Quote" SET "confidence" = 1.01`],
  ['Quote_confidence_check', `UPDATE "Quote" SET "confidence" = -0.01`],
  ['QuotePart_position_check', `UPDATE "QuotePart" SET "position" = -1`],
  ['QuotePart_span_check', `UPDATE "QuotePart" SET "start" = -1`],
  ['QuotePart_span_check', `UPDATE "QuotePart" SET "end" = "start"`],
  ['QuotePart_field_check', `UPDATE "QuotePart" SET "field" = 'TITLE'`],
  ['Attribution_position_check', `UPDATE "Attribution" SET "position" = -1`],
  ['Attribution_speaker_check', `UPDATE "Attribution" SET "personId" = NULL`],
  ['Attribution_speaker_check', `UPDATE "Attribution" SET "unnamed" = 'an official'`],
  [
    'Attribution_speaker_check',
    `UPDATE "Attribution" SET "organizationId" = ${kremlin}, "onBehalfOfId" = NULL`,
  ],
  [
    'Attribution_unnamedOrganization_check',
    `UPDATE "Attribution" SET "unnamedOrganizationId" = ${kremlin}`,
  ],
  [
    'Attribution_onBehalfOf_check',
    `UPDATE "Attribution" SET "personId" = NULL, "organizationId" = ${kremlin}`,
  ],
  ['ProvenanceStep_position_check', `UPDATE "ProvenanceStep" SET "position" = -1`],
  ['Mention_span_check', `UPDATE "Mention" SET "start" = -1`],
  ['Mention_span_check', `UPDATE "Mention" SET "end" = "start"`],
  ['Mention_entity_check', `UPDATE "Mention" SET "personId" = NULL`],
  ['Mention_entity_check', `UPDATE "Mention" SET "organizationId" = ${kremlin}`],
  ['Organization_parent_check', `UPDATE "Organization" SET "parentId" = "id"`],
  ['EntityName_entity_check', `UPDATE "EntityName" SET "personId" = NULL`],
  ['EntityName_entity_check', `UPDATE "EntityName" SET "organizationId" = ${kremlin}`],
  ['PendingDeclaration_entity_check', `UPDATE "PendingDeclaration" SET "personId" = NULL`],
  ['PendingDeclaration_entity_check', `UPDATE "PendingDeclaration" SET "sourceId" = "personId"`],
  ['ArticleSlug_slug_check', `UPDATE "ArticleSlug" SET "slug" = ''`],
  ['ArticleEdit_version_check', `UPDATE "ArticleEdit" SET "version" = 0`],
  ['FormerIdentity_entity_check', `UPDATE "FormerIdentity" SET "type" = 'SOURCE'`],
  ['FormerIdentity_entity_check', `UPDATE "FormerIdentity" SET "organizationId" = ${kremlin}`],
  ['FormerIdentity_entity_check', `UPDATE "FormerIdentity" SET "personId" = NULL`],
  ['SearchEntry_node_check', `UPDATE "SearchEntry" SET "articleId" = NULL, "personId" = NULL`],
  ['SearchIndex_id_check', `INSERT INTO "SearchIndex" ("id", "analysisVersion") VALUES (2, 1)`],
  ['EntityName_text_check', `UPDATE "EntityName" SET "text" = ''`],
  ['EntityName_kind_check', `UPDATE "EntityName" SET "position" = 1`],
  ['EntityName_kind_check', `UPDATE "EntityName" SET "kind" = 'ALIAS'`],
  ['EntityName_kind_check', `UPDATE "EntityName" SET "position" = -1, "kind" = 'ALIAS'`],
  [
    'ArticleSlug_slug_check',
    `INSERT INTO "ArticleSlug" ("language", "slug", "articleId") SELECT 'en', '', "id" FROM "Article"`,
  ],
  [
    'ArticleEdit_version_check',
    `INSERT INTO "ArticleEdit" ("articleId", "version") SELECT "id", 0 FROM "Article"`,
  ],
  [
    'FormerIdentity_entity_check',
    `INSERT INTO "FormerIdentity" ("id", "type", "organizationId")
       SELECT "id", 'PERSON', "id" FROM "Organization"`,
  ],
  ['Affiliation_dates_check', `UPDATE "Affiliation" SET "to" = "from" - 1`],
  [
    'SearchEntry_node_check',
    `INSERT INTO "SearchEntry" ("id", "type", "published", "at")
       VALUES (gen_random_uuid(), 'ARTICLE', false, 'infinity')`,
  ],
  ['SearchIndex_id_check', `INSERT INTO "SearchIndex" ("id", "analysisVersion") VALUES (2, 1)`],
];

describe('the check', () => {
  test.for(refused)('%s refuses %s', async ([check, statement]) => {
    await expect(database.pool.query(statement)).rejects.toMatchObject({ constraint: check });
  });

  test('of every name is tested above', async () => {
    const { rows } = await database.pool.query<{ name: string }>(
      `SELECT conname AS "name" FROM pg_constraint
        WHERE contype = 'c' AND connamespace = 'public'::regnamespace`,
    );
    const tested = new Set(refused.map(([check]) => check));
    expect(rows.map(({ name }) => name).filter((name) => !tested.has(name))).toEqual([]);
  });
});

test('every foreign key is the beginning of an index', async () => {
  expect(await foreignKeysWithoutIndex(database.pool)).toEqual([]);
});

async function foreignKeysWithoutIndex(pool: pg.Pool): Promise<string[]> {
  const { rows } = await pool.query<{ name: string }>(
    `SELECT foreign_key.conname AS "name" FROM pg_constraint foreign_key
      WHERE foreign_key.contype = 'f' AND NOT EXISTS (
        SELECT FROM pg_index index
         WHERE index.indrelid = foreign_key.conrelid AND index.indisvalid AND index.indpred IS NULL
           AND (index.indkey::int2[])[0:cardinality(foreign_key.conkey) - 1] @> foreign_key.conkey)`,
  );
  return rows.map(({ name }) => name);
}

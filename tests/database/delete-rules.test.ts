import { afterEach, beforeEach, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { createOneOfEach } from '../support/one-of-each.ts';

let database: TestDatabase;
beforeEach(async () => {
  database = await createTestDatabase();
  await createOneOfEach(database.client);
}, 60_000);
afterEach(() => database[Symbol.asyncDispose]());

test('an article takes with it all that is its own, and nothing else', async () => {
  const { client } = database;
  await client.article.deleteMany();
  const counts = await countAll();
  expect(counts).toMatchObject({
    Article: 0,
    ArticleAuthor: 0,
    ArticleRevision: 0,
    ArticleTopic: 0,
    Attribution: 0,
    Correction: 0,
    Image: 0,
    Mention: 0,
    Paragraph: 0,
    ProvenanceStep: 0,
    Quote: 0,
    QuotePart: 0,
    Affiliation: 1,
    EntityName: 1,
    Organization: 1,
    Person: 1,
    Source: 1,
    Topic: 1,
    TranslationGroup: 1,
  });
});

test('what an article refers to can not be deleted', async () => {
  const { client } = database;
  await expect(client.person.deleteMany()).rejects.toMatchObject({ code: 'P2003' });
  await expect(client.organization.deleteMany()).rejects.toMatchObject({ code: 'P2003' });
  await expect(client.source.deleteMany()).rejects.toMatchObject({ code: 'P2003' });
  await expect(client.topic.deleteMany()).rejects.toMatchObject({ code: 'P2003' });
});

test('a person whom nothing refers to takes names and affiliations with it', async () => {
  const { client } = database;
  await client.article.deleteMany();
  await client.person.deleteMany();
  expect(await countAll()).toMatchObject({ EntityName: 0, Affiliation: 0, Organization: 1 });
});

test('a removed paragraph leaves the quote without its place', async () => {
  const { client } = database;
  await client.paragraph.deleteMany();
  expect(await client.quotePart.findMany()).toMatchObject([
    { paragraphId: null, text: 'We are in touch,' },
  ]);
  expect(await client.mention.count()).toBe(0);
});

test('a removed translation group leaves its articles', async () => {
  const { client } = database;
  await client.translationGroup.deleteMany();
  expect(await client.article.findMany()).toMatchObject([{ translationGroupId: null }]);
});

async function countAll(): Promise<Record<string, number>> {
  const { rows } = await database.pool.query<{ table: string }>(
    `SELECT relname AS "table" FROM pg_class
      WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace`,
  );
  const counts: Record<string, number> = {};
  for (const { table } of rows) {
    const result = await database.pool.query<{ count: number }>(
      `SELECT count(*)::int AS "count" FROM "${table}"`,
    );
    counts[table] = result.rows[0]?.count ?? NaN;
  }
  return counts;
}

import { afterAll, beforeAll, expect, test } from 'vitest';
import { pino } from 'pino';
import { isIndexStale, rebuildIndex } from '../../src/domain/search/rebuild.ts';
import { ensureSearchIndex } from '../../src/search-index.ts';
import { createProgress } from '../../src/cli/progress.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase({ holds: 'sample' });
}, 60_000);
afterAll(() => database[Symbol.asyncDispose]());

const tables = {
  SearchEntry: 'id',
  SearchName: '"entryId", word',
  Article: 'id',
  Paragraph: 'id',
  Quote: 'id',
  Attribution: '"quoteId", position',
  EntityName: 'id',
  ArticleTranslation: '"articleId", "translationId"',
  Affiliation: 'id',
  Person: 'id',
  Organization: 'id',
  Source: 'id',
  Topic: 'id',
};

/** What other tables than those of search and translations derive. */
const derived = /Lexemes$|[kK]ey(?:Ar|En)?$|Quotes$|Folded$|^published$/;

/** All that is derived, as rows. */
async function readIndex(): Promise<Record<string, unknown[]>> {
  const rows: Record<string, unknown[]> = {};
  for (const [table, key] of Object.entries(tables)) {
    const found = await database.pool.query<{ row: object }>(
      `SELECT row_to_json(one) AS row FROM "${table}" one ORDER BY ${key}`,
    );
    rows[table] = found.rows.map(({ row }) =>
      Object.fromEntries(
        Object.entries(row).filter(
          ([name]) => /^Search|Translation$/.test(table) || derived.test(name),
        ),
      ),
    );
  }
  return rows;
}

test('a rebuild changes nothing, and brings back what was lost', async () => {
  const before = await readIndex();
  expect(before['SearchEntry']?.length).toBeGreaterThan(200);
  expect(await rebuildIndex(database)).toBe(true);
  expect(await readIndex()).toEqual(before);

  await database.pool.query('DELETE FROM "SearchEntry"');
  await database.pool.query(`UPDATE "Paragraph" SET "textLexemes" = '{}'`);
  await database.pool.query(`UPDATE "EntityName" SET "textLexemes" = '{stale}'`);
  await database.pool.query('DELETE FROM "ArticleTranslation"');
  await database.pool.query(`UPDATE "Article" SET "titleKey" = ''`);
  await database.pool.query(`UPDATE "Affiliation" SET "roleFolded" = ''`);
  await database.pool.query('UPDATE "Quote" SET "speakerKeyAr" = NULL, "published" = false');
  for (const table of ['Person', 'Organization', 'Source']) {
    await database.pool.query(
      `UPDATE "${table}" SET "nameKeyAr" = NULL, "allQuotes" = 0, "publicQuotes" = 0`,
    );
  }
  const steps: [number, number][] = [];
  await rebuildIndex(database, { onProgress: (done, total) => steps.push([done, total]) });
  expect(await readIndex()).toEqual(before);
  const [done, total] = steps.at(-1) ?? [];
  expect(done).toBe(total);
  expect(done).toBeGreaterThan(40);
}, 60_000);

test('a start rebuilds a small index of an older analysis, once', async () => {
  const logger = pino({ level: 'silent' });
  await database.pool.query('DELETE FROM "SearchIndex"');
  await database.pool.query('DELETE FROM "SearchEntry"');
  expect(await isIndexStale(database.client)).toBe(true);
  await ensureSearchIndex(database, logger);
  expect(await isIndexStale(database.client)).toBe(false);
  const entries = await database.client.searchEntry.count();
  expect(entries).toBeGreaterThan(200);

  await database.pool.query('DELETE FROM "SearchEntry"');
  await ensureSearchIndex(database, logger);
  expect(await database.client.searchEntry.count()).toBe(0);
  await rebuildIndex(database);
  expect(await database.client.searchEntry.count()).toBe(entries);
}, 60_000);

test('progress is a bar on a terminal, and a few lines in a log', () => {
  const written = (isTTY: boolean) => {
    let text = '';
    const show = createProgress({ isTTY, write: (part) => (text += part) }, 'articles');
    for (let done = 0; done <= 200; done += 5) show(done, 200);
    return text;
  };
  expect(written(false).split('\n').slice(-3)).toEqual([
    '90 %, 180 of 200 articles',
    '100 %, 200 of 200 articles',
    '',
  ]);
  expect(written(false).split('\n')).toHaveLength(12);
  expect(written(true)).toMatch(/\r█{30} 100 %, 200 of 200 articles\n$/);
});

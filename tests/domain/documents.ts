import { afterAll, beforeAll, beforeEach, vi } from 'vitest';
import { formatPath, InvalidInputError } from '../../src/domain/errors.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';

type Json = Record<string, unknown>;

/** A small document: a title, two paragraphs and one person, `peskov`. */
export function article(over: Json = {}): Json {
  return {
    language: 'en',
    title: 'We are in touch, says Peskov',
    paragraphs: [
      { text: 'Peskov said: we are ready. Yes, we are ready, he said.' },
      { text: 'And he smiled 😀 at TASS.' },
    ],
    people: [{ key: 'peskov', names: { en: ['Dmitry Peskov', 'Peskov'] } }],
    ...over,
  };
}

/** That document with one quote, of the words 'Yes' unless told otherwise. */
export function quoting(quote: Json = {}, over: Json = {}): Json {
  return article({
    quotes: [
      {
        kind: 'DIRECT',
        parts: [{ paragraph: 0, text: 'Yes' }],
        attributions: [{ person: 'peskov' }],
        ...quote,
      },
    ],
    ...over,
  });
}

/** What a refused action says: a path and a message for each thing that is wrong. */
export async function refusalOf(action: () => unknown): Promise<[path: string, message: string][]> {
  try {
    await action();
  } catch (error) {
    if (!(error instanceof InvalidInputError)) throw error;
    return error.issues.map(({ path, message }) => [formatPath(path), message]);
  }
  throw new Error('It was not refused.');
}

/** A database for the tests of a file, empty before each. */
export function useDatabase(): () => TestDatabase {
  // The first load on a new PGlite takes seconds where the cores are busy.
  vi.setConfig({ testTimeout: 30_000 });
  let database: TestDatabase | undefined;
  beforeAll(async () => {
    database = await createTestDatabase();
  }, 60_000);
  beforeEach(async () => emptyTables(open(database)));
  afterAll(() => database?.[Symbol.asyncDispose]());
  return () => open(database);
}

function open(database: TestDatabase | undefined): TestDatabase {
  if (database === undefined) throw new Error('The database is open only while tests run.');
  return database;
}

/** Deletes all rows of the newsroom, in an order that the delete rules allow. TRUNCATE takes ten times as long. */
export async function emptyTables({ pool }: TestDatabase): Promise<void> {
  await pool.query('UPDATE "Organization" SET "parentId" = NULL');
  for (const table of [
    'Article',
    'Person',
    'Source',
    'Organization',
    'TranslationGroup',
    'Topic',
    'Change',
  ]) {
    await pool.query(`DELETE FROM "${table}"`);
  }
}

/** How many rows each table has that has any. */
export async function countRows({ pool }: Pick<TestDatabase, 'pool'>): Promise<Json> {
  const counts = (await tables({ pool })).map(
    (name) => `SELECT '${name}' AS "name", count(*)::int AS "rows" FROM "${name}"`,
  );
  const { rows } = await pool.query<{ name: string; rows: number }>(counts.join(' UNION ALL '));
  return Object.fromEntries(
    rows.filter((row) => row.rows > 0).map((row) => [row.name, row.rows] as const),
  );
}

async function tables({ pool }: Pick<TestDatabase, 'pool'>): Promise<string[]> {
  const { rows } = await pool.query<{ name: string }>(
    `SELECT tablename AS "name" FROM pg_tables
      WHERE schemaname = 'public' AND tablename <> '_prisma_migrations' ORDER BY 1`,
  );
  return rows.map(({ name }) => name);
}

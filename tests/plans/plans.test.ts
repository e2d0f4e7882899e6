import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { scaled } from '../../bench/corpus/corpus.ts';
import { inventEntities } from '../../bench/corpus/entities.ts';
import { loadCorpus } from '../../bench/corpus/load.ts';
import { prepare } from '../../bench/plans/measure.ts';
import { representativeOperations } from '../../bench/plans/operations.ts';
import { explain, recordStatements, type Statement } from '../../bench/plans/statements.ts';
import { testServer } from '../support/database.ts';
import { createTestServer, type TestServer } from '../support/server.ts';

const size = scaled(1 / 20);
const operations = representativeOperations(inventEntities(1, size));

/** A page, and the row beyond it that says whether there are more. */
const mostSorted = 101;

/** As many types of nodes a search finds, each read in a statement for the nodes and one for their highlights. */
const mostTypes = 6;

/**
 * On so small a corpus reading a table whole or sorting its rows is often the cheapest. With these out of favour, a plan
 * has them only where no index can serve.
 */
const settings = ['SET LOCAL enable_seqscan = off', 'SET LOCAL enable_sort = off'];

// PGlite plans as PostgreSQL does; explaining on one of them is enough.
describe.skipIf(testServer === undefined)('on 1,000 articles with 5,000 quotes', () => {
  let api: TestServer;
  let key: string;
  let statements: Statement[];
  let large: Set<string>;
  beforeAll(async () => {
    api = await createTestServer();
    const { pool, client } = api.database;
    await loadCorpus(client, size);
    await pool.query('VACUUM ANALYZE');
    const { rows } = await pool.query<{ name: string }>(
      `SELECT relname AS "name" FROM pg_class WHERE relkind = 'r' AND reltuples >= 500 AND relnamespace = 'public'::regnamespace`,
    );
    large = new Set(rows.map(({ name }) => name));
    key = await api.createKey(['PREVIEW']);
    statements = recordStatements(pool);
  }, 120_000);
  afterAll(() => api[Symbol.asyncDispose]());

  test('the large tables are those of articles and what is in them', () => {
    expect([...large]).toEqual(expect.arrayContaining(['Article', 'Paragraph', 'Quote']));
  });

  test.each(operations)(
    '$name: an index for each large table, whatever the page size',
    async (operation) => {
      const ask = await prepare(operation, {
        server: api.server,
        key,
        articles: size.articles,
      });
      const run = async (first: number) => {
        statements.length = 0;
        await ask({ first });
        return statements.filter(({ text }) => !text.includes('"ApiKey"'));
      };
      const few = await run(2);
      const many = await run(20);
      const types = operation.mixed === true ? mostTypes : 1;
      expect(Math.abs(many.length - few.length)).toBeLessThanOrEqual(2 * (types - 1));
      for (const statement of many) {
        const { scans, sorts } = await explain(api.database.pool, statement, { settings });
        expect({ ...statement, scans: scans.filter((table) => large.has(table)) }).toEqual({
          ...statement,
          scans: [],
        });
        const most = operation.ordersAll === true ? Infinity : mostSorted;
        expect({ ...statement, sorted: sorts.filter((rows) => rows > most) }).toEqual({
          ...statement,
          sorted: [],
        });
      }
    },
  );

  test('a page deep down is read from there, not from the start', async () => {
    for (const operation of operations.filter(({ deep }) => deep !== undefined)) {
      const ask = await prepare(operation, { server: api.server, key, articles: size.articles });
      statements.length = 0;
      await ask({ first: 20 });
      for (const statement of statements) {
        const { rowsRead } = await explain(api.database.pool, statement, { settings });
        expect(rowsRead).toBeLessThan(2 * mostSorted);
      }
    }
  });
});

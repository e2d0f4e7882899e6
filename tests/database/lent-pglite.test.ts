import type { PGlite } from '@electric-sql/pglite';
import { describe, expect, test } from 'vitest';
import { startInMemory } from '../../src/database/embedded.ts';
import { readMigrations } from '../../src/database/migrations.ts';
import { openDatabase } from '../../src/database/open.ts';
import { testServer } from '../support/database.ts';
import { lendPglite, readSchema } from '../support/lent-pglite.ts';
import { createOneOfEach } from '../support/one-of-each.ts';
import { readSnapshot } from '../support/snapshot.ts';

describe.skipIf(testServer !== undefined)('a database that others used before', () => {
  test('is as a new one', async () => {
    const unused = await startInMemory(await readSnapshot(await readMigrations()));
    const asNew = await describeDatabase(unused);
    await unused.close();

    const used = await lendPglite('tables');
    await leaveTraces(used.pglite);
    expect(await describeDatabase(used.pglite)).not.toEqual(asNew);
    await used.giveBack();
    const lent = await lendPglite('tables');
    expect(lent.pglite === used.pglite).toBe(true);
    expect(await describeDatabase(lent.pglite)).toEqual(asNew);
    await lent.giveBack();
  });

  test('is not lent to two at once', async () => {
    const one = await lendPglite('tables');
    const other = await lendPglite('tables');
    expect(one.pglite === other.pglite).toBe(false);
    await one.giveBack();
    await other.giveBack();
  });

  test('is not lent again when its schema was changed', async () => {
    const { pglite, giveBack } = await lendPglite('tables');
    await pglite.exec('ALTER TABLE "Article" DISABLE TRIGGER ALL');
    await giveBack();
    const next = await lendPglite('tables');
    expect(next.pglite === pglite).toBe(false);
    await next.giveBack();
  });

  test.each([
    'CREATE TABLE "Kicker" ()',
    'ALTER TABLE "Article" ALTER "title" DROP NOT NULL',
    'ALTER TABLE "Article" DROP CONSTRAINT "Article_publisherId_fkey"',
    'DROP INDEX "Article_status_publishedAt_idx"',
    'CREATE FUNCTION one() RETURNS int RETURN 1',
    `ALTER DATABASE postgres SET work_mem TO '1MB'`,
    'UPDATE _prisma_migrations SET finished_at = NULL',
    `INSERT INTO "Topic" ("id", "slug") VALUES (uuidv7(), 'walking'); ANALYZE "Topic"`,
  ])('has another schema after %s', async (sql) => {
    const { pglite, giveBack } = await lendPglite('tables');
    const before = await readSchema(pglite);
    await pglite.exec(`BEGIN; ${sql}`);
    expect(await readSchema(pglite)).not.toBe(before);
    await giveBack();
  });
});

/** Rows, a number taken in vain, settings, a prepared statement, a lock and an open transaction. */
async function leaveTraces(pglite: PGlite): Promise<void> {
  const { client, pool, close } = await openDatabase({ dataDir: null }, { pglite });
  await createOneOfEach(client);
  await pool.query(`INSERT INTO "Change" ("type") VALUES ('CREATED')`).catch(() => undefined);
  await pool.query(`SELECT set_config('work_mem', '1MB', false), pg_advisory_lock(1)`);
  await pool.query({ name: 'one', text: 'SELECT 1' });
  await pool.query('BEGIN');
  await client.topic.create({ data: { slug: 'unfinished' } });
  await close();
}

/** All that a borrower may come upon; an index is counted when it is made, and never by what fills it. */
async function describeDatabase(pglite: PGlite) {
  const read = async (sql: string) => (await pglite.query(sql)).rows;
  return {
    relations: await read(
      `SELECT relname, pg_relation_size(oid) AS size,
          CASE relkind WHEN 'i' THEN NULL ELSE (relpages, reltuples)::text END AS counted FROM pg_class
        WHERE relnamespace IN (SELECT oid FROM pg_namespace WHERE nspname NOT IN ('pg_catalog', 'information_schema'))
        ORDER BY relnamespace, relname`,
    ),
    sequences: await read('SELECT sequencename, last_value FROM pg_sequences'),
    settings: await read('SELECT name, setting FROM pg_settings ORDER BY name'),
    statements: await read('SELECT statement FROM pg_prepared_statements'),
    locks: await read(`SELECT objid FROM pg_locks WHERE locktype = 'advisory'`),
  };
}

import { describe, expect, test } from 'vitest';
import { embeddedMajor } from '../../src/database/embedded.ts';
import { openDatabase } from '../../src/database/open.ts';
import { checkVersion } from '../../src/database/postgresql.ts';
import { createStatementNames } from '../../src/database/statement-names.ts';
import { createTestDatabase, testServer } from '../support/database.ts';

describe('connecting', () => {
  test('says where nothing answers and what to do, and keeps the password', async () => {
    const opening = openDatabase({ url: 'postgres://editor:hunter2@127.0.0.1:9/newsroom' });
    await expect(opening).rejects.toThrow(
      /^Can't connect to the database newsroom on 127\.0\.0\.1:9: .+ECONNREFUSED.+ DATABASE_URL\.$/,
    );
    await expect(opening).rejects.not.toThrow(/hunter2/);
  });

  test('refuses what is not the address of a PostgreSQL server', async () => {
    const opening = openDatabase({ url: 'mysql://editor:hunter2@127.0.0.1/newsroom' });
    await expect(opening).rejects.toThrow(/^DATABASE_URL is not the address of a PostgreSQL/);
    await expect(opening).rejects.not.toThrow(/hunter2/);
  });

  test('refuses a server older than PostgreSQL 15', () => {
    expect(() => checkVersion('14.19 (Debian)', 'here')).toThrow(
      /^PostgreSQL at here is 14\.19 .+; PostgreSQL 15 or later is needed/,
    );
    expect(() => checkVersion('15.0', 'here')).not.toThrow();
    expect(() => checkVersion('18beta1', 'here')).not.toThrow();
  });
});

test('a statement that fails leaves the connection as it was', async () => {
  await using database = await createTestDatabase();
  const session = async () => (await database.pool.query('SELECT pg_backend_pid()')).rows;
  const before = await session();
  await expect(database.pool.query('SELECT 1 / 0')).rejects.toThrow('division by zero');
  expect(await session()).toEqual(before);
});

test.skipIf(testServer !== undefined)('the embedded database has the version it says', async () => {
  await using database = await createTestDatabase();
  const { rows } = await database.pool.query('SHOW server_version');
  expect(rows).toEqual([{ server_version: expect.stringMatching(`^${embeddedMajor}\\.`) }]);
});

test.skipIf(testServer === undefined)('a slow statement is cancelled', async () => {
  await using database = await createTestDatabase({ statementTimeout: 50 });
  await expect(database.pool.query('SELECT pg_sleep(5)')).rejects.toThrow('statement timeout');
});

describe('names of statements', () => {
  test('are given at the second use and stay', () => {
    const name = createStatementNames();
    const [first, second, third] = [name({ sql: 'a' }), name({ sql: 'a' }), name({ sql: 'a' })];
    expect(first).toBe('');
    expect(second).toHaveLength(43); // PostgreSQL cuts names at 63 bytes.
    expect(third).toBe(second);
  });

  test('are no more than the limit until they may be renewed', async () => {
    const name = createStatementNames({ limit: 2, renewAfter: 20 });
    const twice = (sql: string) => (name({ sql }), name({ sql }));
    expect(['a', 'b', 'c'].map((sql) => twice(sql) !== '')).toEqual([true, true, false]);
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(twice('c')).not.toBe('');
  });
});

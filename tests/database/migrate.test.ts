import { afterEach, describe, expect, test } from 'vitest';
import { migrate } from '../../src/database/migrate.ts';
import { type Migration, migrationStatus, readMigrations } from '../../src/database/migrations.ts';
import {
  createTestDatabase,
  type TestDatabase,
  type TestDatabaseOptions,
  testServer,
} from '../support/database.ts';
import { nextLine, startScript } from '../support/process.ts';

const migrations = await readMigrations();
const names = migrations.map(({ name }) => name);
const later = (sql: string): Migration[] => [...migrations, { name: '29990101000000_later', sql }];

let database: TestDatabase;
const open = async (options?: TestDatabaseOptions) => {
  database = await createTestDatabase(options);
  return database;
};
afterEach(() => database[Symbol.asyncDispose]());

describe('migrating', () => {
  test('brings an empty database up to date, once', { timeout: 60_000 }, async () => {
    await open({ holds: 'nothing' });
    expect(await migrationStatus(database, migrations)).toMatchObject({ pending: names });
    expect(await migrate(database)).toEqual(names);
    expect(await migrate(database)).toEqual([]);
    expect(await migrationStatus(database, migrations)).toEqual({
      applied: names,
      pending: [],
      unknown: [],
      changed: [],
      failed: [],
    });
  });

  test('applies what is new, also a function with semicolons in its body', async () => {
    await open();
    const sql = `CREATE FUNCTION twice(n int) RETURNS int LANGUAGE plpgsql AS $$ BEGIN n := 2 * n; RETURN n; END $$;
      SELECT twice(1);`;
    expect(await migrate(database, { migrations: later(sql) })).toEqual(['29990101000000_later']);
    expect((await database.pool.query('SELECT twice(21)')).rows).toEqual([{ twice: 42 }]);
  });

  test('undoes a migration that fails, so that it can be mended', async () => {
    await open();
    const broken = later('CREATE TABLE "Kicker" ("id" INT); SELECT 1 / 0;');
    await expect(migrate(database, { migrations: broken })).rejects.toThrow(
      'The migration 29990101000000_later failed and was undone: division by zero',
    );
    expect(await migrationStatus(database, broken)).toMatchObject({
      pending: ['29990101000000_later'],
      failed: [],
    });
    const mended = later('CREATE TABLE "Kicker" ("id" INT);');
    expect(await migrate(database, { migrations: mended })).toEqual(['29990101000000_later']);
  });
});

describe('a start is refused', () => {
  test('when a newer version has migrated the database', async () => {
    await open();
    await migrate(database, { migrations: later('SELECT 1;') });
    await expect(migrate(database)).rejects.toThrow(/doesn't know: 29990101000000_later\. A newer/);
  });

  test('when an applied migration has changed', async () => {
    await open();
    const changed = migrations.map(({ name, sql }) => ({ name, sql: `${sql}\n` }));
    await expect(migrate(database, { migrations: changed })).rejects.toThrow(
      `Applied migrations have changed since: ${names.join(', ')}.`,
    );
  });

  test('when a migration was begun and not finished', async () => {
    await open();
    await database.pool.query('UPDATE _prisma_migrations SET finished_at = NULL');
    await expect(migrate(database)).rejects.toThrow(/begun and not finished/);
  });
});

test.skipIf(testServer === undefined)(
  'two processes that start on an empty database both come up',
  async () => {
    const { location } = await open({ holds: 'nothing' });
    await using first = startScript('writer.ts', [JSON.stringify(location)]);
    await using second = startScript('writer.ts', [JSON.stringify(location)]);
    expect(await Promise.all([nextLine(first), nextLine(second)])).toEqual(['ready', 'ready']);
  },
);

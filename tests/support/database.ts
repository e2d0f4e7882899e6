import { randomUUID } from 'node:crypto';
import { type DatabaseLocation, type OpenDatabase, openDatabase } from '../../src/database/open.ts';
import { loadSampleNewsroom } from '../../src/sample.ts';
import {
  createFromTemplate,
  createServerDatabase,
  dropServerDatabase,
  urlOf,
} from './server-database.ts';
import { lendPglite } from './lent-pglite.ts';

/** The server to test on; PGlite in memory if there is none. */
export const testServer = process.env['TEST_DATABASE_URL'] || undefined;

export interface TestDatabase extends OpenDatabase, AsyncDisposable {
  location: DatabaseLocation;
}

export interface TestDatabaseOptions {
  /** Called with the text of every SQL statement. */
  onQuery?: (sql: string) => void;
  /** Milliseconds, on PostgreSQL. */
  statementTimeout?: number;
  /** What it starts with; the tables alone unless given. */
  holds?: 'nothing' | 'tables' | 'sample' | undefined;
}

/** A migrated database of its own, gone when disposed of: in memory, or on the server of TEST_DATABASE_URL. */
export async function createTestDatabase(options: TestDatabaseOptions = {}): Promise<TestDatabase> {
  return testServer === undefined ? createInMemory(options) : createOnServer(testServer, options);
}

async function createInMemory({ onQuery, holds = 'tables' }: TestDatabaseOptions) {
  const location = { dataDir: null };
  const { pglite, giveBack } = await lendPglite(holds === 'nothing' ? 'nothing' : 'tables');
  const database = await openDatabase(location, { onQuery, pglite });
  if (holds === 'sample') await loadSampleNewsroom(database.client);
  const close = async () => {
    await database.close();
    await giveBack();
  };
  return { ...database, location, close, [Symbol.asyncDispose]: close };
}

async function createOnServer(
  server: string,
  { onQuery, statementTimeout, holds = 'tables' }: TestDatabaseOptions,
) {
  const name = `isnad_test_${randomUUID()}`;
  await (holds === 'nothing' ? createServerDatabase : createFromTemplate)(server, name);
  const location = { url: urlOf(server, name) };
  const database = await openDatabase(location, { onQuery, statementTimeout });
  if (holds === 'sample') await loadSampleNewsroom(database.client);
  return {
    ...database,
    location,
    [Symbol.asyncDispose]: async () => {
      await database.close();
      await dropServerDatabase(server, name);
    },
  };
}

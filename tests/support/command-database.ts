import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTestDatabase, testServer } from './database.ts';

/** An empty database that commands find by their environment, on the server of TEST_DATABASE_URL or in a folder. */
export async function createCommandDatabase(): Promise<{
  env: Record<string, string>;
  [Symbol.asyncDispose]: () => Promise<void>;
}> {
  if (testServer === undefined) {
    const folder = await mkdtemp(join(tmpdir(), 'isnad-command-'));
    return {
      env: { DATA_DIR: folder },
      [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }),
    };
  }
  const database = await createTestDatabase({ empty: true });
  return {
    env: { DATABASE_URL: 'url' in database.location ? database.location.url : '' },
    [Symbol.asyncDispose]: async () => {
      await database[Symbol.asyncDispose]();
    },
  };
}

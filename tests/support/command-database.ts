import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate } from '../../src/database/migrate.ts';
import { readMigrations } from '../../src/database/migrations.ts';
import { openDatabase } from '../../src/database/open.ts';
import { createTestDatabase, testServer } from './database.ts';
import { snapshotName } from './snapshot.ts';

interface CommandDatabase extends AsyncDisposable {
  env: Record<string, string>;
}

/** What it starts with. */
type Holds = 'nothing' | 'tables';

/** A database that commands find by their environment, on the server of TEST_DATABASE_URL or in a folder. */
export async function createCommandDatabase(holds: Holds = 'tables'): Promise<CommandDatabase> {
  return testServer === undefined ? createInFolder(holds) : createOnServer(holds);
}

async function createInFolder(holds: Holds): Promise<CommandDatabase> {
  const folder = await createDataFolder(holds);
  return { ...folder, env: { DATA_DIR: folder.dataDir } };
}

/** A data folder of its own, gone when disposed of. */
export async function createDataFolder(
  holds: Holds,
): Promise<{ dataDir: string } & AsyncDisposable> {
  const dataDir = await mkdtemp(join(tmpdir(), 'isnad-data-'));
  if (holds === 'tables') await cp(await migratedFolder(), dataDir, { recursive: true });
  return {
    dataDir,
    [Symbol.asyncDispose]: () => rm(dataDir, { recursive: true, force: true }),
  };
}

/** A data folder with the migrations, made once for each set of them and kept among the temporary files. */
async function migratedFolder(): Promise<string> {
  const path = join(tmpdir(), await snapshotName(await readMigrations()));
  if (existsSync(path)) return path;
  const draft = `${path}.${randomUUID()}`;
  const database = await openDatabase({ dataDir: draft });
  await migrate(database);
  await database.close();
  await rename(draft, path).catch(async (error: unknown) => {
    await rm(draft, { recursive: true });
    // Another worker may have been first.
    if (!existsSync(path)) throw error;
  });
  return path;
}

async function createOnServer(holds: Holds): Promise<CommandDatabase> {
  const database = await createTestDatabase({ holds });
  return {
    env: { DATABASE_URL: 'url' in database.location ? database.location.url : '' },
    [Symbol.asyncDispose]: () => database[Symbol.asyncDispose](),
  };
}

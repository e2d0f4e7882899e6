import { createHash, randomUUID } from 'node:crypto';
import { existsSync, openAsBlob } from 'node:fs';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PrismaPg } from '@prisma/adapter-pg';
import { createClient } from '../../src/database/client.ts';
import { type EmbeddedServer, startEmbedded } from '../../src/database/embedded.ts';
import { migrate } from '../../src/database/migrate.ts';
import { type Migration, readMigrations } from '../../src/database/migrations.ts';
import { loadSampleNewsroom } from '../../src/sample.ts';

/** A data folder with these migrations, made once for each set of them and kept among the temporary files. */
export async function readSnapshot(migrations: Migration[]): Promise<Blob> {
  const path = join(tmpdir(), `${await snapshotName(migrations)}.tar`);
  if (!existsSync(path)) await writeSnapshot(path, migrations);
  return openAsBlob(path);
}

let sample: Promise<Blob> | undefined;

/** A data folder with the sample newsroom, made once in each process: what it holds depends on the code that loads it. */
export function readSampleSnapshot(): Promise<Blob> {
  return (sample ??= dumpSample());
}

async function dumpSample(): Promise<Blob> {
  const snapshot = await readSnapshot(await readMigrations());
  return dumpAfter(await startEmbedded(null, { snapshot }), async ({ pool }) => {
    const client = createClient(new PrismaPg(pool));
    await loadSampleNewsroom(client);
    await client.$disconnect();
  });
}

async function dumpAfter(
  server: EmbeddedServer,
  task: (server: EmbeddedServer) => Promise<unknown>,
): Promise<Blob> {
  try {
    await task(server);
    await server.pglite.query('CHECKPOINT');
    return await server.pglite.dumpDataDir('none');
  } finally {
    await server.close();
  }
}

/** Workers may do so at once: each writes its own file, and the last to rename wins. */
async function writeSnapshot(path: string, migrations: Migration[]): Promise<void> {
  const dump = await dumpAfter(await startEmbedded(null), async ({ pool }) => {
    if (migrations.length === 0) return;
    await migrate({ pool, withOwnConnection: (task) => task(pool) }, { migrations });
  });
  const draft = `${path}.${randomUUID()}`;
  await writeFile(draft, Buffer.from(await dump.arrayBuffer()));
  await rename(draft, path);
}

/** A file name for what a set of migrations makes in this version of PGlite. */
export async function snapshotName(migrations: Migration[]): Promise<string> {
  return `isnad-test-${await pgliteVersion()}-${hashOf(migrations)}`;
}

/** A name for what a set of migrations makes. */
export function hashOf(migrations: Migration[]): string {
  return createHash('sha256').update(JSON.stringify(migrations)).digest('hex').slice(0, 16);
}

async function pgliteVersion(): Promise<string> {
  const manifest = new URL('../package.json', import.meta.resolve('@electric-sql/pglite'));
  return JSON.parse(await readFile(manifest, 'utf8')).version;
}

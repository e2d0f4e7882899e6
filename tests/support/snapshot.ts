import { createHash, randomUUID } from 'node:crypto';
import { existsSync, openAsBlob } from 'node:fs';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbedded } from '../../src/database/embedded.ts';
import { migrate } from '../../src/database/migrate.ts';
import type { Migration } from '../../src/database/migrations.ts';

/** A data folder with these migrations, made once for each set of them and kept among the temporary files. */
export async function readSnapshot(migrations: Migration[]): Promise<Blob> {
  const path = join(tmpdir(), `${await snapshotName(migrations)}.tar`);
  if (!existsSync(path)) await writeSnapshot(path, migrations);
  return openAsBlob(path);
}

/** Workers may do so at once: each writes its own file, and the last to rename wins. */
async function writeSnapshot(path: string, migrations: Migration[]): Promise<void> {
  const { pglite, pool, close } = await startEmbedded(null);
  if (migrations.length > 0) {
    await migrate({ pool, withOwnConnection: (task) => task(pool) }, { migrations });
  }
  await pglite.query('CHECKPOINT');
  const dump = await pglite.dumpDataDir('none');
  await close();
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

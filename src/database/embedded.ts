import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { createPgConfig } from '@electric-sql/pglite/node-postgres';
import pg from 'pg';
import { DurableFilesystem, durableStartParams, flushPath } from './durable-filesystem.ts';
import { DatabaseError } from './errors.ts';
import { keepConnections } from './keep-connections.ts';
import { lockFolder } from './lock.ts';
import { plannerSettings } from './postgresql.ts';

/** Major version of the PostgreSQL inside PGlite; a data folder opens with this one only. */
export const embeddedMajor = '18';

/** What migrations may create as extensions; nothing uses this one any more. */
const extensions = { pg_trgm };

export interface EmbeddedServer {
  /** One connection: PGlite has one session. */
  pool: pg.Pool;
  pglite: PGlite;
  close(): Promise<void>;
}

/**
 * Starts PostgreSQL in this process on a folder, which it locks, or in memory.
 *
 * @throws DatabaseError if the folder is in use, can't be written or is of another PostgreSQL version.
 */
export async function startEmbedded(dataDir: string | null): Promise<EmbeddedServer> {
  if (dataDir === null) {
    const pglite = await startInMemory();
    return serve(pglite, { stop: () => pglite.close() });
  }
  const lock = lockFolder(dataDir);
  try {
    const pglite = await startOnFolder(dataDir);
    return await serve(pglite, {
      stop: async () => {
        try {
          await pglite.close();
        } finally {
          lock.release();
        }
      },
    });
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** @param snapshot what it starts with, from `pglite.dumpDataDir()`. */
export function startInMemory(snapshot?: Blob): Promise<PGlite> {
  return PGlite.create(
    // Smaller WAL segments leave less to copy.
    snapshot
      ? { loadDataDir: snapshot, extensions }
      : { initDbStartParams: ['--wal-segsize=1'], extensions },
  );
}

async function startOnFolder(dataDir: string): Promise<PGlite> {
  const folder = join(dataDir, 'postgres');
  const unfinished = join(dataDir, 'initializing');
  // A first start that was interrupted has acknowledged nothing, and left half a database.
  if (existsSync(unfinished)) rmSync(folder, { recursive: true, force: true });
  const isNew = !existsSync(folder);
  if (isNew) writeFileSync(unfinished, '');
  else checkVersion(dataDir, folder);
  flushPath(dataDir);

  mkdirSync(folder, { recursive: true });
  const fs = new DurableFilesystem(folder);
  const pglite = await PGlite.create({ fs, startParams: durableStartParams, extensions });
  if (isNew) {
    fs.flush();
    rmSync(unfinished);
    flushPath(dataDir); // Or a power cut might bring the mark back after writes were acknowledged.
  }
  return pglite;
}

function checkVersion(dataDir: string, folder: string): void {
  const file = join(folder, 'PG_VERSION');
  const major = existsSync(file) ? readFileSync(file, 'utf8').trim() : 'of an unknown version';
  if (major === embeddedMajor) return;
  throw new DatabaseError(
    `The data folder ${dataDir} was written by PostgreSQL ${major}, but this version has PostgreSQL ` +
      `${embeddedMajor}. Open it with the version that wrote it, or choose another folder (DATA_DIR).`,
  );
}

/**
 * A pool on a PostgreSQL that runs in this process.
 *
 * @param stop what is done when the pool has ended.
 */
export async function serve(
  pglite: PGlite,
  { stop }: { stop: () => Promise<void> },
): Promise<EmbeddedServer> {
  for (const [name, value] of Object.entries(plannerSettings)) {
    await pglite.query('SELECT set_config($1, $2, false)', [name, value]);
  }
  const config = createPgConfig(pglite);
  const parse = config.connection.parse.bind(config.connection);
  // pg passes its result parsers here as `types`, where the bridge expects parameter types.
  config.connection.parse = ({ name, text }: { name?: string; text: string }) =>
    parse({ name, text });
  const { user, database } = config;
  const poolConfig: pg.PoolConfig & { connection: typeof config.connection } = {
    connection: config.connection,
    user,
    database,
    ssl: false, // Or PGSSLMODE would decide.
    max: 1,
    idleTimeoutMillis: 0,
  };
  const pool = new pg.Pool(poolConfig);
  // There is one session, and a second connection to it would mistake the messages of the first for its own.
  keepConnections(pool, () => true);

  return {
    pool,
    pglite,
    close: async () => {
      try {
        await pool.end();
      } finally {
        await stop();
      }
    },
  };
}

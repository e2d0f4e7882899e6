import { availableParallelism } from 'node:os';
import type { PGlite } from '@electric-sql/pglite';
import { PrismaPg } from '@prisma/adapter-pg';
import type pg from 'pg';
import { createClient, type ClientOptions, type Database } from './client.ts';
import { serve, startEmbedded } from './embedded.ts';
import { checkServer, connectionLifetime, createPool } from './postgresql.ts';
import { createStatementNames } from './statement-names.ts';

/** PostgreSQL 15 or later at a URL, or PGlite: in a folder, or in memory where that is null. */
export type DatabaseLocation =
  | {
      url: string;
      /** Connections at most; twice the cores unless given. */
      poolSize?: number;
    }
  | { dataDir: string | null };

export interface OpenOptions extends ClientOptions {
  /** Milliseconds after which PostgreSQL cancels a statement, 30,000 unless given. PGlite can't. */
  statementTimeout?: number | undefined;
  /** What runs in memory already; it goes on running when the database is closed. */
  pglite?: PGlite | undefined;
}

export interface OpenDatabase {
  client: Database;
  kind: 'embedded' | 'postgresql';
  /** For what Prisma can't say. A statement here does not pass `onQuery`. */
  pool: pg.Pool;
  /**
   * Runs a task on one connection that no timeout applies to, in the place of the pool: on PostgreSQL a connection of its
   * own, on PGlite the only one.
   */
  withOwnConnection<T>(task: (pool: pg.Pool) => Promise<T>): Promise<T>;
  /** Finishes running statements, closes all connections and frees the data folder. */
  close(): Promise<void>;
}

/**
 * Opens the content store; `migrate` brings it up to date. The caller owns it and must close it.
 *
 * @throws DatabaseError that says what to do, if it can't be opened.
 */
export async function openDatabase(
  location: DatabaseLocation,
  options: OpenOptions = {},
): Promise<OpenDatabase> {
  return 'url' in location
    ? openPostgresql(location, options)
    : openEmbedded(location.dataDir, options);
}

async function openPostgresql(
  { url, poolSize = 2 * availableParallelism() }: Extract<DatabaseLocation, { url: string }>,
  { statementTimeout = 30_000, onQuery }: OpenOptions,
): Promise<OpenDatabase> {
  const pool = createPool(url, {
    size: poolSize,
    statementTimeout,
    lifetime: connectionLifetime,
  });
  try {
    await checkServer(pool, url);
  } catch (error) {
    await pool.end();
    throw error;
  }
  const statementNameGenerator = createStatementNames({ renewAfter: connectionLifetime });
  const client = createClient(new PrismaPg(pool, { statementNameGenerator }), { onQuery });

  return {
    client,
    kind: 'postgresql',
    pool,
    withOwnConnection: async (task) => {
      const own = createPool(url, { size: 1, statementTimeout: 0, lifetime: 0 });
      try {
        return await task(own);
      } finally {
        await own.end();
      }
    },
    close: async () => {
      await client.$disconnect();
      await pool.end();
    },
  };
}

async function openEmbedded(
  dataDir: string | null,
  { onQuery, pglite }: OpenOptions,
): Promise<OpenDatabase> {
  const server = await (pglite === undefined
    ? startEmbedded(dataDir)
    : serve(pglite, { stop: async () => undefined }));
  const statementNameGenerator = createStatementNames();
  const client = createClient(new PrismaPg(server.pool, { statementNameGenerator }), { onQuery });

  return {
    client,
    kind: 'embedded',
    pool: server.pool,
    withOwnConnection: (task) => task(server.pool),
    close: async () => {
      await client.$disconnect();
      await server.close();
    },
  };
}

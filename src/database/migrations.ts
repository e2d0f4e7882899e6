import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type pg from 'pg';

/** Where this version's migrations are. */
export const migrationsFolder = fileURLToPath(new URL('../../prisma/migrations/', import.meta.url));

export interface Migration {
  name: string;
  sql: string;
}

/** The migrations in a folder, in the order in which they apply. */
export async function readMigrations(folder = migrationsFolder): Promise<Migration[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  return Promise.all(
    names.toSorted().map(async (name) => ({
      name,
      sql: await readFile(`${folder}/${name}/migration.sql`, 'utf8'),
    })),
  );
}

/** Names of migrations, by how the database stands to this version's. Only `applied` filled means up to date. */
export interface MigrationStatus {
  applied: string[];
  pending: string[];
  /** In the database and not here: a newer version ran. */
  unknown: string[];
  /** Applied from a file that has changed since. */
  changed: string[];
  /** Begun and not finished. */
  failed: string[];
}

/** Compares the database with the migrations of this version, in one statement. */
export async function migrationStatus(
  { pool }: { pool: pg.Pool | pg.PoolClient },
  migrations: Migration[],
): Promise<MigrationStatus> {
  const records = new Map((await readHistory(pool)).map((record) => [record.name, record]));
  const status: MigrationStatus = {
    applied: [],
    pending: [],
    unknown: [],
    changed: [],
    failed: [],
  };

  for (const { name, sql } of migrations) {
    const record = records.get(name);
    records.delete(name);
    if (!record) status.pending.push(name);
    else if (!record.finished) status.failed.push(name);
    else if (record.checksum !== checksum(sql)) status.changed.push(name);
    else status.applied.push(name);
  }
  status.unknown.push(...records.keys());
  return status;
}

interface HistoryRecord {
  name: string;
  checksum: string;
  finished: boolean;
}

async function readHistory(pool: pg.Pool | pg.PoolClient): Promise<HistoryRecord[]> {
  try {
    const { rows } = await pool.query<HistoryRecord>(
      `SELECT migration_name AS "name", checksum, finished_at IS NOT NULL AS "finished"
         FROM _prisma_migrations WHERE rolled_back_at IS NULL`,
    );
    return rows;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === undefinedTable) return [];
    throw error;
  }
}

const undefinedTable = '42P01';

function checksum(sql: string): string {
  return createHash('sha256').update(sql).digest('hex');
}

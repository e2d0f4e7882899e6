import type pg from 'pg';
import { DatabaseError } from './errors.ts';
import { migrationAdapter, toMigrationList } from './migration-adapter.ts';
import {
  type Migration,
  migrationStatus,
  type MigrationStatus,
  readMigrations,
} from './migrations.ts';
import type { OpenDatabase } from './open.ts';
import { createSchemaEngine } from './schema-engine.ts';

/**
 * Applies the migrations that the database lacks, each in a transaction of its own, and keeps the history where Prisma's
 * own commands look for it. Several processes may do so at once.
 *
 * @returns the names of the migrations that were applied.
 * @throws DatabaseError if a migration fails (it then leaves nothing behind), or if the history has one that is unknown,
 *   changed or unfinished.
 */
export async function migrate(
  database: Pick<OpenDatabase, 'pool' | 'withOwnConnection'>,
  { migrations }: { migrations?: Migration[] } = {},
): Promise<string[]> {
  const known = migrations ?? (await readMigrations());
  const { pending } = checkStatus(await migrationStatus(database, known));
  if (pending.length === 0) return [];

  return database.withOwnConnection(async (pool) => {
    await lock(pool);
    try {
      const { pending: still } = checkStatus(await migrationStatus({ pool }, known));
      for (const name of still) await apply(pool, known.slice(0, indexOf(known, name) + 1));
      return still;
    } finally {
      await pool.query('SELECT pg_advisory_unlock($1)', [lockKey]);
      await pool.query('RESET lock_timeout'); // PGlite's only connection goes on serving.
    }
  });
}

/** Any number that no one else locks; Prisma's own is 72707369. */
const lockKey = 491_520_261;

async function lock(pool: pg.Pool): Promise<void> {
  await pool.query(`SET lock_timeout = '5min'`);
  await pool.query('SELECT pg_advisory_lock($1)', [lockKey]).catch((error: unknown) => {
    throw new DatabaseError(
      'Another process has been migrating this database for five minutes. See whether it hangs.',
      { cause: error },
    );
  });
}

function checkStatus(status: MigrationStatus): MigrationStatus {
  const { unknown, changed, failed } = status;
  if (unknown.length > 0) {
    throw new DatabaseError(
      `The database has migrations that this version doesn't know: ${unknown.join(', ')}. ` +
        'A newer version ran on it; start that one, or go back to a backup from before.',
    );
  }
  if (changed.length > 0) {
    throw new DatabaseError(
      `Applied migrations have changed since: ${changed.join(', ')}. ` +
        'Restore their files, and put the change into a new migration (npm run migrate:new -- NAME).',
    );
  }
  if (failed.length > 0) {
    throw new DatabaseError(
      `A migration was begun and not finished: ${failed.join(', ')}. See what it left in the database, undo it, ` +
        'mark it with "prisma migrate resolve --rolled-back NAME", and start again.',
    );
  }
  return status;
}

const indexOf = (migrations: Migration[], name: string) =>
  migrations.findIndex((migration) => migration.name === name);

/** Applies the last of the migrations, the others being applied. */
async function apply(pool: pg.Pool, migrations: Migration[]): Promise<void> {
  let cause: unknown;
  const engine = await createSchemaEngine(
    migrationAdapter(pool, { onScriptError: (error) => (cause ??= error) }),
  );
  await pool.query('BEGIN');
  try {
    await engine.applyMigrations({
      migrationsList: toMigrationList(migrations),
      filters: { externalTables: [], externalEnums: [] },
    });
    await pool.query('COMMIT');
  } catch (error) {
    await pool.query('ROLLBACK');
    const reason = cause ?? error;
    throw new DatabaseError(
      `The migration ${migrations.at(-1)?.name} failed and was undone: ${messageOf(reason)}`,
      { cause: reason },
    );
  } finally {
    engine.free();
  }
}

function messageOf(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined;
  if (typeof cause === 'object' && cause !== null && 'originalMessage' in cause) {
    return String(cause.originalMessage);
  }
  return error instanceof Error ? error.message : String(error);
}

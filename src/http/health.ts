import type pg from 'pg';
import { useReadinessCheck } from 'graphql-yoga';
import { migrationStatus, readMigrations } from '../database/migrations.ts';

/** How long the database may take to answer before the server counts as not ready. */
const patience = 1000;

/** `/health/ready`: 200 while requests can be answered, else 503 and the reason. */
export function useReadiness({ pool, isClosing }: { pool: pg.Pool; isClosing: () => boolean }) {
  const migrations = readMigrations();
  migrations.catch(() => undefined);
  const check = async () => {
    const { pending, failed } = await migrationStatus({ pool }, await migrations);
    return pending.length + failed.length > 0 ? 'The database is not migrated.' : null;
  };

  return useReadinessCheck({
    endpoint: '/health/ready',
    async check({ fetchAPI }) {
      const reason = isClosing() ? 'The server is shutting down.' : await inTime(check());
      return fetchAPI.Response.json(
        reason === null ? { status: 'ready' } : { status: 'unavailable', reason },
        { status: reason === null ? 200 : 503, headers: { 'cache-control': 'no-store' } },
      );
    },
  });
}

async function inTime(checked: Promise<string | null>): Promise<string | null> {
  const late = Promise.withResolvers<string>();
  const timer = setTimeout(() => late.resolve('The database does not answer.'), patience);
  try {
    return await Promise.race([checked, late.promise]);
  } catch {
    return 'The database fails.';
  } finally {
    clearTimeout(timer);
  }
}

import type { PGlite } from '@electric-sql/pglite';
import { startInMemory } from '../../src/database/embedded.ts';
import { readMigrations } from '../../src/database/migrations.ts';
import { readSnapshot } from './snapshot.ts';

export interface LentPglite {
  pglite: PGlite;
  /** For the next who borrows one. */
  giveBack(): Promise<void>;
}

/** One that has the tables and nothing in them, and what tells whether it is still as the migrations made it. */
interface Kept {
  pglite: PGlite;
  schema: string;
}

/** Starting one takes half a second of computing, emptying it a tenth of that. */
const idle: Kept[] = [];

/** PostgreSQL in memory, used by nobody else until it is given back. */
export async function lendPglite(holds: 'nothing' | 'tables'): Promise<LentPglite> {
  if (holds === 'nothing') {
    const pglite = await startInMemory(await readSnapshot([]));
    return { pglite, giveBack: () => pglite.close() };
  }
  const kept = idle.pop() ?? (await start());
  return { pglite: kept.pglite, giveBack: () => takeBack(kept) };
}

async function start(): Promise<Kept> {
  const pglite = await startInMemory(await readSnapshot(await readMigrations()));
  return { pglite, schema: await readSchema(pglite) };
}

/** Keeps what can be made as new again, which is all but the schema and the statistics of the planner. */
async function takeBack(kept: Kept): Promise<void> {
  const { pglite, schema } = kept;
  await pglite.exec('ROLLBACK');
  await pglite.exec('DISCARD ALL');
  if ((await readSchema(pglite)) !== schema) return pglite.close();
  await empty(pglite);
  idle.push(kept);
}

/** A table without a file never had a row. */
const written = `SELECT format('%I', relname) AS name FROM pg_class
   WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace
     AND relname <> '_prisma_migrations' AND pg_relation_size(oid) > 0`;

async function empty(pglite: PGlite): Promise<void> {
  const { rows } = await pglite.query<{ name: string }>(written);
  const tables = rows.map(({ name }) => name).join(', ');
  if (tables !== '') await pglite.exec(`TRUNCATE ${tables} CASCADE`);
  // A row that was refused has taken its number all the same.
  await pglite.exec('SELECT setval(seqrelid::regclass, seqstart, false) FROM pg_sequence');
}

/** What says how the database is beside its rows. Their number and last writer change with every change in them. */
const catalogs = [
  '_prisma_migrations',
  'pg_attrdef',
  'pg_attribute',
  'pg_constraint',
  'pg_db_role_setting',
  'pg_extension',
  'pg_index',
  'pg_namespace',
  'pg_proc',
  'pg_rewrite',
  'pg_sequence',
  'pg_statistic',
  'pg_trigger',
  'pg_type',
];

/** Two that are equal are of the same schema. */
export async function readSchema(pglite: PGlite): Promise<string> {
  const last = catalogs.map(
    (name) => `(SELECT (count(*), max(xmin::text::bigint))::text FROM ${name})`,
  );
  const tables = '(SELECT (count(*), max(oid::bigint))::text FROM pg_class)';
  const { rows } = await pglite.query(`SELECT ARRAY[${[...last, tables].join(', ')}]`);
  return JSON.stringify(rows);
}

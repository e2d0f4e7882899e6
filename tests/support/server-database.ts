import pg from 'pg';
import { migrate } from '../../src/database/migrate.ts';
import { readMigrations } from '../../src/database/migrations.ts';
import { openDatabase } from '../../src/database/open.ts';
import { hashOf } from './snapshot.ts';

export async function createServerDatabase(server: string, name: string): Promise<void> {
  await onServer(server, (client) => client.query(`CREATE DATABASE "${name}"`));
}

export async function dropServerDatabase(server: string, name: string): Promise<void> {
  await onServer(server, (client) =>
    client.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`),
  );
}

/** Copies a migrated database, which is made once for each set of migrations. */
export async function createFromTemplate(server: string, name: string): Promise<void> {
  const template = `isnad_template_${hashOf(await readMigrations())}`;
  await onServer(server, async (client) => {
    if (!(await exists(client, template))) await createTemplate(client, server, template);
    await client.query(`CREATE DATABASE "${name}" TEMPLATE "${template}"`);
  });
}

/** Workers may do so at once. The template gets its name when it is finished. */
async function createTemplate(client: pg.Client, server: string, template: string) {
  await client.query('SELECT pg_advisory_lock(1)');
  try {
    if (await exists(client, template)) return;
    const draft = `${template}_draft`;
    await client.query(`DROP DATABASE IF EXISTS "${draft}"`);
    await client.query(`CREATE DATABASE "${draft}"`);
    const database = await openDatabase({ url: urlOf(server, draft) });
    await migrate(database);
    await database.close();
    await client.query(`ALTER DATABASE "${draft}" RENAME TO "${template}"`);
  } finally {
    await client.query('SELECT pg_advisory_unlock(1)');
  }
}

async function exists(client: pg.Client, name: string): Promise<boolean> {
  const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [name]);
  return rowCount === 1;
}

async function onServer(server: string, task: (client: pg.Client) => Promise<unknown>) {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    await task(client);
  } finally {
    await client.end();
  }
}

/** The address of another database on the same server. */
export function urlOf(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = name;
  return url.href;
}

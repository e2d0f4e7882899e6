import { mkdir, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { migrationsFolder, readMigrations } from '../database/migrations.ts';
import { openDatabase } from '../database/open.ts';
import { diffSchema, readSchema } from '../database/schema-diff.ts';
import { run } from './run.ts';

const command = new Command('migrate:new')
  .description('Writes the migration from what the migrations make to the Prisma schema.')
  .argument('<name>', 'what it does, such as add_article_kicker', parseName)
  .action(async (name: string) => {
    const [migrations, schema] = await Promise.all([readMigrations(), readSchema()]);
    const database = await openDatabase({ dataDir: null });
    const sql = await diffSchema(database, { migrations, schema });
    await database.close();
    if (sql === '') {
      console.log('The migrations already make what the Prisma schema says; nothing was written.');
      return;
    }
    const folder = join(migrationsFolder, `${timestamp(new Date())}_${name}`);
    await mkdir(folder);
    await writeFile(join(folder, 'migration.sql'), `${sql}\n`);
    console.log(`Wrote ${relative(process.cwd(), folder)}/migration.sql; read it before it runs.`);
  });

function parseName(name: string): string {
  if (/^[a-z][a-z\d_]{0,59}$/.test(name)) return name;
  throw new InvalidArgumentError(
    'It may have small letters, digits and underscores, up to 60, and begins with a letter.',
  );
}

/** As Prisma names its migrations: yyyymmddhhmmss, in UTC. */
function timestamp(date: Date): string {
  return date.toISOString().replaceAll(/\D/g, '').slice(0, 14);
}

await run(command);

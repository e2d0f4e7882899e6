import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type pg from 'pg';
import { migrationAdapter, toMigrationList } from './migration-adapter.ts';
import type { Migration } from './migrations.ts';
import { createSchemaEngine } from './schema-engine.ts';

const schemaFolder = fileURLToPath(new URL('../../prisma/', import.meta.url));

/** A file of the Prisma schema. */
export interface SchemaFile {
  path: string;
  content: string;
}

/** The files of this version's Prisma schema. */
export async function readSchema(folder = schemaFolder): Promise<SchemaFile[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.prisma')).toSorted();
  return Promise.all(
    names.map(async (path) => ({ path, content: await readFile(`${folder}/${path}`, 'utf8') })),
  );
}

/**
 * The SQL that leads from what the migrations make to the Prisma schema, empty if that is the same. Views and checks are
 * in the migrations alone and don't count.
 *
 * @param database an empty one, in which the migrations are tried.
 */
export async function diffSchema(
  { pool }: { pool: pg.Pool },
  { migrations, schema }: { migrations: Migration[]; schema: SchemaFile[] },
): Promise<string> {
  const datamodels = schema.map(({ path, content }): [string, string] => [path, content]);
  const engine = await createSchemaEngine(migrationAdapter(pool), { datamodels });
  try {
    const { stdout } = await engine.diff({
      from: { tag: 'migrations', ...toMigrationList(migrations) },
      to: { tag: 'schemaDatamodel', files: schema },
      script: true,
      exitCode: null,
      filters: { externalTables: [], externalEnums: [] },
    });
    return clean(stdout ?? '');
  } finally {
    engine.free();
  }
}

function clean(script: string): string {
  return script
    .replace(/-- CreateSchema\s+CREATE SCHEMA IF NOT EXISTS "public";\s*/, '')
    .replace(/^-- This is an empty migration\.\s*$/m, '')
    .trim();
}

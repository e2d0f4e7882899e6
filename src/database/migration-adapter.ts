import { PrismaPg } from '@prisma/adapter-pg';
import {
  ColumnTypeEnum,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils';
import type { MigrationList } from '@prisma/schema-engine-wasm/schema_engine_bg';
import pg from 'pg';
import type { Migration } from './migrations.ts';

/** Migrations as the schema engine takes them. */
export function toMigrationList(migrations: Migration[]): MigrationList {
  return {
    baseDir: '',
    lockfile: { path: './migration_lock.toml', content: 'provider = "postgresql"\n' },
    shadowDbInitScript: '',
    migrationDirectories: migrations.map(({ name, sql }) => ({
      path: name,
      migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: sql } },
    })),
  };
}

/**
 * The adapter for the schema engine. Prisma's own splits a script at each semicolon, also inside a function's body, and
 * refuses the type "char", of which the catalog is full; this one sends a script whole and knows "char".
 */
export function migrationAdapter(
  pool: pg.Pool,
  { onScriptError }: { onScriptError?: (error: unknown) => void } = {},
): SqlMigrationAwareDriverAdapterFactory {
  const { pool: catalogPool, charColumns } = readCharAsText(pool);
  const factory = new PrismaPg(catalogPool);

  const connect = async () => {
    const adapter = await factory.connect();
    const queryRaw = adapter.queryRaw.bind(adapter);
    adapter.queryRaw = async (query) => {
      const result = await queryRaw(query);
      for (const column of charColumns.get(result.rows) ?? []) {
        result.columnTypes[column] = ColumnTypeEnum.Character;
      }
      return result;
    };
    adapter.executeScript = async (sql) => {
      try {
        await adapter.executeRaw({ sql, args: [], argTypes: [] });
      } catch (error) {
        onScriptError?.(error);
        throw error;
      }
    };
    return adapter;
  };
  const { provider, adapterName } = factory;
  return { provider, adapterName, connect, connectToShadowDb: connect };
}

/** A view of the pool in which "char" is text, and which columns of which rows that was. */
function readCharAsText(pool: pg.Pool) {
  const charColumns = new WeakMap<object, number[]>();
  const query = async (config: pg.QueryArrayConfig) => {
    const result = await pool.query(config);
    const columns = [];
    // A script of several statements gives several results, and no fields here.
    for (const [index, field] of (result.fields ?? []).entries()) {
      if (field.dataTypeID !== pg.types.builtins.CHAR) continue;
      field.dataTypeID = pg.types.builtins.TEXT;
      columns.push(index);
    }
    if (columns.length > 0) charColumns.set(result.rows, columns);
    return result;
  };
  const view = new Proxy(pool, {
    get: (target, key) => (key === 'query' ? query : Reflect.get(target, key, target)),
  });
  return { pool: view, charColumns };
}

import { readFile } from 'node:fs/promises';
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils';
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg';

export type SchemaEngine = bindings.SchemaEngine;

/**
 * Prisma's schema engine as WebAssembly: the same engine as the CLI's, without the binary that the CLI downloads.
 *
 * @param datamodels Prisma schema files as [path, text]; none are needed to apply migrations.
 */
export async function createSchemaEngine(
  adapter: SqlMigrationAwareDriverAdapterFactory,
  { datamodels }: { datamodels?: [string, string][] } = {},
): Promise<SchemaEngine> {
  instantiated ??= instantiate();
  await instantiated;
  return bindings.SchemaEngine.new(
    { datamodels },
    () => undefined,
    bindMigrationAwareSqlAdapterFactory(adapter),
  );
}

/** The bindings hold one instance for the whole process. */
let instantiated: Promise<void> | undefined;

/** What the package's entry does, which needs a bundler or a flag of Node to import WebAssembly. */
async function instantiate(): Promise<void> {
  const entry = import.meta.resolve('@prisma/schema-engine-wasm');
  const binary = await readFile(new URL('schema_engine_bg.wasm', entry));
  const { instance } = await WebAssembly.instantiate(binary, {
    './schema_engine_bg.js': { ...bindings },
  });
  bindings.__wbg_set_wasm(instance.exports);
  const start = instance.exports['__wbindgen_start'];
  if (typeof start !== 'function') throw new Error('The schema engine has no start function.');
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: panicRegistry });
  start();
}

/** The engine reports a failure of its own here, under a global name. */
const panicRegistry = {
  set_message: (message: string) => {
    throw new Error(`The schema engine failed: ${message}`);
  },
};

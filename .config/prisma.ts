import { defineConfig } from 'prisma/config';

// `generate`, `validate` and `format` need no schema engine but look for the downloaded binary.
process.env['PRISMA_SCHEMA_ENGINE_BINARY'] ??= process.execPath;

export default defineConfig({ schema: '../prisma' });

import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // Node runs the sources itself, as in production. Vite would resolve `graphql` to another copy of it than Yoga gets.
    experimental: { viteModuleRunner: false },
    // Files share what they import; each has a database of its own.
    isolate: false,
    maxWorkers: '100%',
    // Commands that tests start find their sources compiled.
    env: { NODE_COMPILE_CACHE: join(tmpdir(), 'isnad-compile-cache') },
    // For what hangs; how long a thing may take is no matter of a test, and busy machines are slow.
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});

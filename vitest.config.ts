import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // Node runs the sources itself, as in production. Vite would resolve `graphql` to another copy of it than Yoga gets.
    experimental: { viteModuleRunner: false },
  },
});

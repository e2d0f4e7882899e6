import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

// Saves a quarter of the start; beside the packages, as everybody may write to the default folder. It is set before
// anything else is imported.
enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/compile', import.meta.url)));
const { start } = await import('./start.ts');

const problem = await start(process.env);
if (problem !== null) {
  console.error(problem);
  process.exitCode = 1;
}

import { Command } from 'commander';
import { parseConfig } from '../config.ts';
import { migrate } from '../database/migrate.ts';
import { openDatabase } from '../database/open.ts';
import { rebuildIndex } from '../domain/search/rebuild.ts';
import { createProgress } from './progress.ts';
import { run } from './run.ts';

const command = new Command('search:rebuild')
  .description('Analyses all texts of DATABASE_URL or DATA_DIR anew, for `search` and `matches`.')
  .action(async () => {
    const database = await openDatabase(parseConfig(process.env).database);
    try {
      await migrate(database);
      const onProgress = createProgress(process.stderr, 'articles, people and others');
      const rebuilt = await rebuildIndex(database, { onProgress });
      console.log(
        rebuilt ? 'The search index is up to date.' : 'Another process is rebuilding the index.',
      );
    } finally {
      await database.close();
    }
  });

await run(command);

import { Command } from 'commander';
import { migrate } from '../src/database/migrate.ts';
import { openDatabase } from '../src/database/open.ts';
import { run } from '../src/cli/run.ts';
import { scaled } from './corpus/corpus.ts';
import { loadCorpus } from './corpus/load.ts';

interface Options {
  scale: string;
  batch: string;
}

const command = new Command('bench:load')
  .description('Fills an empty database with an invented newsroom, and prints how long it took.')
  .argument('<database>', 'postgres://user@host:5432/database, or the folder of an embedded one')
  .option('--scale <factor>', 'how much: 1 for 20,000 articles with 100,000 quotes', '1')
  .option('--batch <articles>', 'articles in one transaction', '500')
  .action(async (location: string, { scale, batch }: Options) => {
    const database = await openDatabase(
      URL.canParse(location) ? { url: location } : { dataDir: location },
    );
    try {
      await migrate(database);
      const size = scaled(Number(scale));
      const start = performance.now();
      const seconds = () => ((performance.now() - start) / 1000).toFixed(1);
      await loadCorpus(database.client, size, {
        batch: Number(batch),
        onProgress: (articles) =>
          process.stdout.write(`\r${articles} of ${size.articles} articles, ${seconds()} s`),
      });
      process.stdout.write('\n');
      // Else the planner goes by guesses until autovacuum comes round.
      await database.pool.query('VACUUM ANALYZE');
      const peak = Math.round(process.resourceUsage().maxRSS / 1024);
      console.log(`loaded, vacuumed and analysed after ${seconds()} s; ${peak} MB at most`);
    } finally {
      await database.close();
    }
  });

await run(command);

import { Command } from 'commander';
import { parseConfig } from '../config.ts';
import { migrate } from '../database/migrate.ts';
import { openDatabase } from '../database/open.ts';
import { run } from './run.ts';

const command = new Command('migrate')
  .description('Brings the database of DATABASE_URL or DATA_DIR up to date, as every start does.')
  .action(async () => {
    const database = await openDatabase(parseConfig(process.env).database);
    try {
      const applied = await migrate(database);
      for (const name of applied) console.log(`applied ${name}`);
      if (applied.length === 0) console.log('The database is up to date.');
    } finally {
      await database.close();
    }
  });

await run(command);

import { Command } from 'commander';
import { pino } from 'pino';
import { run } from '../src/cli/run.ts';
import { parseConfig } from '../src/config.ts';
import { openDatabase } from '../src/database/open.ts';
import { createApiKey } from '../src/domain/api-key.ts';
import { schema } from '../src/graphql/schema.ts';
import { createServer } from '../src/http/server.ts';
import { scaled } from './corpus/corpus.ts';
import { inventEntities } from './corpus/entities.ts';
import { measure, report } from './plans/measure.ts';
import { representativeOperations } from './plans/operations.ts';
import { recordStatements } from './plans/statements.ts';

const command = new Command('bench:plans')
  .description(
    'Runs representative operations on a database that bench:load has filled, and prints for each the statements, the ' +
      'rows that they read, what their plans scan and sort, and the median of its time, as a Markdown table.',
  )
  .argument('<url>', 'postgres://user@host:5432/database')
  .option('--scale <factor>', 'as it was loaded', '1')
  .option('--rounds <number>', 'how often each is run', '30')
  .action(async (url: string, { scale, rounds }: { scale: string; rounds: string }) => {
    const database = await openDatabase({ url });
    const statements = recordStatements(database.pool);
    const server = createServer({
      config: parseConfig({}),
      database,
      schema,
      logger: pino({ level: 'silent' }),
    });
    const { secret } = await createApiKey(database.client, {
      name: 'bench:plans',
      scopes: ['READ', 'PREVIEW'],
      expiresAt: new Date(Date.now() + 3600e3),
    });
    try {
      const size = scaled(Number(scale));
      const operations = representativeOperations(inventEntities(1, size));
      const measured = [];
      for (const operation of operations) {
        measured.push(
          await measure(operation, {
            server,
            pool: database.pool,
            statements,
            key: secret,
            rounds: Number(rounds),
            articles: size.articles,
          }),
        );
      }
      console.log(report(measured));
    } finally {
      await server.close();
      await database.close();
    }
  });

await run(command);

import { Command } from 'commander';
import { pino } from 'pino';
import { run } from '../src/cli/run.ts';
import { parseConfig } from '../src/config.ts';
import { openDatabase } from '../src/database/open.ts';
import { schema } from '../src/graphql/schema.ts';
import { createServer } from '../src/http/server.ts';
import { hostileDocuments } from './hostile/documents.ts';
import { hostileInputs } from './hostile/inputs.ts';

const command = new Command('bench:hostile')
  .description(
    'Sends what a stranger may try to a database that bench:load has filled, and prints how long each took.',
  )
  .argument('<url>', 'postgres://user@host:5432/database')
  .option('--rounds <number>', 'how often each is sent', '5')
  .action(async (url: string, { rounds }: { rounds: string }) => {
    const database = await openDatabase({ url });
    const logger = pino({ level: 'silent' });
    const server = createServer({ config: parseConfig({ PORT: '0' }), database, schema, logger });
    const address = await server.listen();
    console.log(
      '| request | status | answer | best ms | worst ms | CPU ms |\n| --- | --- | --- | --: | --: | --: |',
    );
    try {
      for (const { name, body } of [...hostileDocuments, ...hostileInputs]) {
        const times: number[] = [];
        const cpus: number[] = [];
        let answer = '';
        let status = 0;
        // The first warms up.
        for (let round = -1; round < Number(rounds); round++) {
          const start = performance.now();
          const cpu = process.cpuUsage();
          const response = await fetch(address, {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            // Anew each time: documents that were seen are not parsed and checked again.
            body: body.replace('"query":"', `"query":"#${round}\\n`),
          });
          answer = await response.text();
          status = response.status;
          if (round < 0) continue;
          times.push(performance.now() - start);
          const { user, system } = process.cpuUsage(cpu);
          cpus.push((user + system) / 1000);
        }
        const { errors } = JSON.parse(answer) as { errors?: { message: string }[] };
        const said = (errors?.[0]?.message ?? 'answered').replaceAll('|', String.raw`\|`);
        const figures = [Math.min(...times), Math.max(...times), Math.min(...cpus)];
        console.log(
          `| ${name} | ${status} | ${said.slice(0, 90)} | ${figures.map((ms) => ms.toFixed(0)).join(' | ')} |`,
        );
      }
    } finally {
      await server.close();
      await database.close();
    }
  });

await run(command);

import { Command, InvalidArgumentError, Option } from 'commander';
import { parseConfig } from '../config.ts';
import { Scope } from '../database/generated/enums.ts';
import { migrate } from '../database/migrate.ts';
import { openDatabase } from '../database/open.ts';
import { createApiKey } from '../domain/api-key.ts';
import { run } from './run.ts';

const program = new Command('key').description('API keys of the newsroom.');

program
  .command('create')
  .description('Makes a key and prints its secret, which is stored nowhere and shown once.')
  .argument('<name>', 'whose key it is, or what for')
  .addOption(
    new Option('--scope <scope>', 'what it may do; several by repeating the option')
      .makeOptionMandatory()
      .argParser(collectScope),
  )
  .option(
    '--expires <date>',
    'the first moment when it no longer holds, as an ISO date',
    parseExpiry,
  )
  .action(async (name: string, { scope, expires }: { scope: Scope[]; expires?: Date }) => {
    const config = parseConfig(process.env);
    const database = await openDatabase(config.database);
    try {
      await migrate(database);
      const key = { name, scopes: scope, expiresAt: expires ?? null };
      const { secret } = await createApiKey(database.client, key);
      console.log(secret);
    } finally {
      await database.close();
    }
  });

await run(program);

function collectScope(value: string, before: Scope[] = []): Scope[] {
  const scope = Object.values(Scope).find((known) => known === value.toUpperCase());
  if (!scope) throw new InvalidArgumentError(`It may be ${Object.values(Scope).join(', ')}.`);
  return before.includes(scope) ? before : [...before, scope];
}

function parseExpiry(value: string): Date {
  const date = new Date(value);
  if (!/^\d{4}-\d{2}-\d{2}/.test(value) || Number.isNaN(date.getTime())) {
    throw new InvalidArgumentError('It may be a date such as 2027-01-31 or 2027-01-31T12:00:00Z.');
  }
  if (date <= new Date()) throw new InvalidArgumentError('It is in the past.');
  return date;
}

import { Command, InvalidArgumentError, Option } from 'commander';
import { parseConfig } from '../config.ts';
import { validate } from 'uuid';
import type { Database } from '../database/client.ts';
import type { ApiKeyModel } from '../database/generated/models.ts';
import { Scope } from '../database/generated/enums.ts';
import { migrate } from '../database/migrate.ts';
import { openDatabase } from '../database/open.ts';
import { createApiKey, revokeApiKey } from '../domain/api-key.ts';
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
    const key = { name, scopes: scope, expiresAt: expires ?? null };
    const { secret } = await withDatabase((db) => createApiKey(db, key));
    console.log(secret);
  });

program
  .command('list')
  .description('Prints a line for each key: its id, state, scopes, last use and name.')
  .action(async () => {
    const keys = await withDatabase((db) => db.apiKey.findMany({ orderBy: { createdAt: 'asc' } }));
    for (const key of keys) console.log(describe(key).join('\t'));
  });

program
  .command('revoke')
  .description('Ends a key at once and for good.')
  .argument('<id>', 'its id, as list prints it', parseId)
  .action(async (id: string) => {
    const key = await withDatabase((db) => revokeApiKey(db, id, { now: new Date() }));
    if (key === null)
      return program.error(`There is no key ${id}; \`npm run key -- list\` prints them.`);
    console.log(`revoked ${key.name}`);
  });

await run(program);

async function withDatabase<T>(task: (db: Database) => Promise<T>): Promise<T> {
  const database = await openDatabase(parseConfig(process.env).database);
  try {
    await migrate(database);
    return await task(database.client);
  } finally {
    await database.close();
  }
}

function describe({ id, name, scopes, expiresAt, revokedAt, lastUsedAt }: ApiKeyModel): string[] {
  const expired = expiresAt !== null && expiresAt <= new Date();
  const state = revokedAt !== null ? 'revoked' : expired ? 'expired' : 'active';
  return [id, state, scopes.join(' '), lastUsedAt?.toISOString() ?? 'never used', name];
}

function parseId(value: string): string {
  if (validate(value)) return value;
  throw new InvalidArgumentError('It is an id such as `npm run key -- list` prints.');
}

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

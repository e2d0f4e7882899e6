import { expect, test } from 'vitest';
import { readMigrations } from '../../src/database/migrations.ts';
import { diffSchema, readSchema } from '../../src/database/schema-diff.ts';
import { createTestDatabase } from '../support/database.ts';

const [migrations, schema] = await Promise.all([readMigrations(), readSchema()]);

test('the migrations make what the Prisma schema says', async () => {
  await using database = await createTestDatabase({ holds: 'nothing' });
  expect(
    await diffSchema(database, { migrations, schema }),
    'The Prisma schema has changed. Write the migration: npm run migrate:new -- NAME',
  ).toBe('');
}, 60_000);

test('a change of the Prisma schema is written as SQL', async () => {
  await using database = await createTestDatabase({ holds: 'nothing' });
  const changed = schema.map(({ path, content }) => ({
    path,
    content: content.replace('model Topic {', 'model Topic {\n  kicker String?\n'),
  }));
  expect(await diffSchema(database, { migrations, schema: changed })).toBe(
    '-- AlterTable\nALTER TABLE "Topic" ADD COLUMN     "kicker" TEXT;',
  );
}, 60_000);

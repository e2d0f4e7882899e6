import { getNamedType, isInputObjectType } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { getDatamodel } from '../../src/database/pothos.ts';
import { schema } from '../../src/graphql/schema.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
}, 60_000);
afterAll(() => database[Symbol.asyncDispose]());

/** The columns of texts that a `where` compares, as table and column. */
const compared = Object.values(schema.getTypeMap()).flatMap((type) => {
  if (!isInputObjectType(type) || !type.name.endsWith('Where')) return [];
  const table = type.name.replace(/Where$/, '');
  return Object.values(type.getFields())
    .filter(({ type: of }) => /^(?:String|Text|Locale)Filter$/.test(getNamedType(of).name))
    .map(({ name }) => `${table}.${name}`);
});

test('texts that filters and orders compare are compared by code point in any database', async () => {
  const { rows } = await database.pool.query<{ column: string }>(
    `SELECT table_name || '.' || column_name AS "column" FROM information_schema.columns
      WHERE collation_name = 'C' AND table_schema = 'public'`,
  );
  const byCodePoint = rows.map(({ column }) => column);
  const { models } = getDatamodel().datamodel;
  const keys = Object.entries(models).flatMap(([model, { fields }]) =>
    fields
      .filter(({ name }) =>
        /^(?:slug|titleKey|nameKey..|speakerKey..|folded|roleFolded)$/.test(name),
      )
      .map(({ name }) => `${model}.${name}`),
  );
  expect(compared.length).toBeGreaterThan(20);
  expect(keys.length).toBeGreaterThan(10);
  expect(byCodePoint).toEqual(expect.arrayContaining([...compared, ...keys]));
});

import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestServer, type TestServer } from '../support/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await createTestServer();
});
afterAll(() => server[Symbol.asyncDispose]());

test('what GraphiQL asks of the schema is answered', async () => {
  const { data, errors } = await server.execute(
    getIntrospectionQuery({ inputValueDeprecation: true }),
  );
  expect(errors).toBeUndefined();
  expect(data).toHaveProperty('__schema');
});

test('the schema is answered once, not again under each alias', async () => {
  const query = `{ ${Array.from({ length: 50 }, (_, i) => `a${i}: __schema { types { name } }`).join(' ')} }`;
  const { data, errors } = await server.execute(query);
  expect(data).toBeUndefined();
  expect(errors).toMatchObject([{ message: 'An operation may ask for `__schema` once.' }]);
});

test.each([
  ['long', `{ ${'viewer { name } '.repeat(20_000)} }`, /more than 5000 tokens/],
  ['deep', '{a'.repeat(100_000) + '}'.repeat(100_000), /more than 200 levels deep/],
  ['deep in a list', `{ quotes(where: ${'['.repeat(10_000)}) }`, /more than 200 levels deep/],
])('a document that is too %s is refused before it is parsed', async (_what, query, message) => {
  const { data, errors } = await server.execute(query);
  expect(data).toBeUndefined();
  expect(errors).toMatchObject([
    { message: expect.stringMatching(message), extensions: { code: 'DOCUMENT_TOO_LARGE' } },
  ]);
});

const refused = [
  ['deep', `${'{ NOT: '.repeat(50)}{}${' }'.repeat(50)}`, /nested more than 12 deep/],
  [
    'deep along the graph',
    `${'{ article: { is: { quotes: { some: '.repeat(10)}{}${' } } } }'.repeat(10)}`,
    /nested more than 12 deep/,
  ],
] as const;

test.each(refused)(
  'conditions that are too %s are refused before any SQL',
  async (_what, where, message) => {
    server.sql.length = 0;
    const { errors } = await server.execute(`{ quotes(where: ${where}) { totalCount } }`);
    expect(errors).toMatchObject([
      { message: expect.stringMatching(message), extensions: { code: 'BAD_USER_INPUT' } },
    ]);
    expect(server.sql).toEqual([]);
  },
);

test('variables that are too deep are refused before they are checked', async () => {
  const depth = 100_000;
  const response = await server.fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: `{"query":"query($where: QuoteWhere) { quotes(where: $where) { totalCount } }","variables":{"where":${'{"NOT":'.repeat(depth)}{}${'}'.repeat(depth)}}}`,
  });
  expect(await response.json()).toMatchObject({
    errors: [
      {
        message: 'The variables are more than 200 levels deep. Ask in several operations.',
        extensions: { code: 'DOCUMENT_TOO_LARGE' },
      },
    ],
  });
});

test('introspection takes no aliases, under which its lists would multiply', async () => {
  const fields = Array.from({ length: 100 }, (_, i) => `f${i}: fields { name }`).join(' ');
  for (const query of [
    `{ __schema { types { ${fields} } } }`,
    `{ __type(name: "Quote") { ${fields} } }`,
  ]) {
    const { errors } = await server.execute(query);
    expect(errors?.[0]?.message).toBe('Introspection takes no aliases.');
  }
});

test('an order of too many columns is refused', async () => {
  const { errors } = await server.execute(
    `{ quotes(orderBy: [${'{ position: ASC }'.repeat(11)}]) { totalCount } }`,
  );
  expect(errors).toMatchObject([{ message: '`orderBy` takes at most 10 items.' }]);
});

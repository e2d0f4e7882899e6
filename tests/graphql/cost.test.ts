import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestServer, type TestServer } from '../support/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await createTestServer({ holds: 'sample' });
}, 60_000);
afterAll(() => server[Symbol.asyncDispose]());

const pages = (size: number) => /* GraphQL */ `
  {
    articles(first: ${size}) {
      nodes { quotes(first: ${size}) { nodes { text attributions { role cue } } } }
    }
  }
`;

test('pages within pages are answered while they are small', async () => {
  const { errors } = await server.execute(pages(50));
  expect(errors).toBeUndefined();
});

test('pages within pages are refused once they multiply, before any SQL, with how to ask for less', async () => {
  server.sql.length = 0;
  const answer = await server.execute(pages(100));
  expect(answer).toEqual({
    errors: [
      {
        message:
          // 100 × 100 × (attributions and 5 × (role and cue)).
          'This operation costs 130201; 50000 is the most. Its most expensive fields are ' +
          '`articles.nodes.quotes.nodes.attributions` (110000), `articles.nodes.quotes.nodes` (20000). ' +
          'Ask for smaller pages (`first`, `last`) of the lists that they stand in, for ' +
          'fewer fields there, or in several operations.',
        extensions: { code: 'OPERATION_TOO_EXPENSIVE' },
      },
    ],
  });
  expect(server.sql).toEqual([]);
});

test.each([
  [
    'levels',
    `{ articles { nodes ${'{ quotes(first: 1) { nodes { article'.repeat(8)} { id } ${'} } }'.repeat(8)} } }`,
    /is 27 levels deep; 20 is the most/,
  ],
  [
    'fields',
    `{ viewer { ${'...a '.repeat(2)} } } fragment a on Viewer { ${'...b '.repeat(30)} } fragment b on Viewer { ${'name '.repeat(30)} }`,
    /selects 1801 fields; 1000 is the most/,
  ],
  [
    'aliases',
    `{ ${Array.from({ length: 201 }, (_, i) => `a${i}: viewer { name }`).join(' ')} }`,
    /has 201 aliases; 200 is the most/,
  ],
  [
    'conditions in one list',
    `{ quotes(where: { OR: [${'{ text: { equals: "x" } }'.repeat(340)}] }) { totalCount } }`,
    /has 1022 conditions and list items in `where`; 1000 is the most/,
  ],
  [
    'conditions in all lists together',
    `{ ${Array.from({ length: 10 }, (_, i) => `a${i}: quotes(first: 1, where: { OR: [${'{ text: { equals: "x" } }'.repeat(40)}] }) { totalCount }`).join(' ')} }`,
    /has 1220 conditions/,
  ],
])('too many %s are refused before any SQL', async (_what, query, message) => {
  server.sql.length = 0;
  const { data, errors } = await server.execute(query);
  expect(data).toBeUndefined();
  expect(errors?.[0]).toMatchObject({
    message: expect.stringMatching(message),
    extensions: { code: 'OPERATION_TOO_EXPENSIVE' },
  });
  expect(server.sql).toEqual([]);
});

test('a list of too many items is refused in variables too', async () => {
  const { errors } = await server.execute(
    'query ($where: QuoteWhere) { quotes(where: $where) { totalCount } }',
    { variables: { where: { text: { in: Array(40_000).fill('x') } } } },
  );
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'OPERATION_TOO_EXPENSIVE' });
});

test('the limits are those of the configuration', async () => {
  const { limits } = server.config;
  await using small = await createTestServer({
    database: server.database,
    config: { limits: { ...limits, cost: 10, aliases: 1 } },
  });
  expect((await small.execute('{ articles(first: 4) { nodes { id } } }')).errors).toBeUndefined();
  expect((await small.execute('{ articles(first: 5) { nodes { id } } }')).errors).toHaveLength(1);
  expect((await small.execute('{ a: viewer { name } }')).errors).toBeUndefined();
  expect((await small.execute('{ a: viewer { name } b: viewer { name } }')).errors).toHaveLength(1);
});

describe('what an answer says of its cost', () => {
  const costOf = async (body: object | string, headers: Record<string, string> = {}) => {
    const response = await server.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
    const { extensions } = JSON.parse(await response.text()) as { extensions?: { cost?: unknown } };
    return extensions?.cost;
  };

  test.each([
    ['a field', '{ viewer { name } }', 2],
    ['a page of 20', '{ articles { nodes { id } } }', 1 + 20 * (1 + 1)],
    [
      'a page of 3',
      '{ articles(first: 3) { totalCount nodes { id title } } }',
      1 + 3 * (1 + 1 + 2),
    ],
    ['a list without pages', '{ articles(first: 1) { nodes { topics { name } } } }', 1 + 1 + 1 + 5],
    ['a fragment', '{ ...a ...a } fragment a on Query { viewer { name } }', 4],
    ['what is skipped', '{ viewer { name } articles @skip(if: true) { totalCount } }', 2],
    ['what is not included', '{ viewer { name ... @include(if: false) { scopes } } }', 2],
    [
      'conditions, again for each article',
      '{ articles(first: 10) { nodes { quotes(first: 1, where: { text: { equals: "x" } }) { totalCount } } } }',
      1 + 10 * (1 + (1 + 3) + 1),
    ],
    ['introspection', '{ __schema { types { name fields { name } } } }', 1],
  ])('%s', async (_what, query, requested) => {
    expect(await costOf({ query })).toEqual({ requested, maximum: 50_000 });
  });

  test('variables count, and which operation is meant', async () => {
    const query =
      'query a($n: Int = 2) { articles(first: $n) { nodes { id } } } query b { viewer { name } }';
    const asked = [
      { operationName: 'a' },
      { operationName: 'a', variables: { n: 7 } },
      { operationName: 'b' },
    ];
    const costs = await Promise.all(asked.map((one) => costOf({ query, ...one })));
    expect(costs.map((cost) => Reflect.get(Object(cost), 'requested'))).toEqual([5, 15, 2]);
  });

  test.each([
    ['a refusal', { query: pages(100) }, 130_201],
    ['a syntax error', { query: '{' }, null],
    ['a field that does not exist', { query: '{ nothing }' }, null],
    ['wrong variables', { query: 'query ($n: Int!) { articles(first: $n) { totalCount } }' }, null],
    ['a document that is too long', { query: `{ ${'viewer { name } '.repeat(2_000)} }` }, null],
    ['no operation', {}, null],
    ['no JSON', '{', null],
    ['an error of a field', { query: '{ articles(first: 101) { totalCount } }' }, 102],
  ])('with %s', async (_what, body, requested) => {
    expect(await costOf(body)).toEqual({ requested, maximum: 50_000 });
  });

  test('by field, where a header asks for it; together they are the whole', async () => {
    const query = `{
      articles(first: 10) { nodes { title said: quotes(first: 5) { totalCount nodes { text parts { start } } } } }
      viewer { name }
    }`;
    const cost = await costOf({ query }, { 'x-cost-breakdown': '1' });
    expect(cost).toEqual({
      requested: 483,
      maximum: 50_000,
      fields: [
        { path: 'articles.nodes.said.nodes.parts', cost: 10 * 5 * (1 + 5) },
        { path: 'articles.nodes.said.nodes', cost: 10 * 5 * (1 + 1) },
        { path: 'articles.nodes.said', cost: 10 * 1 + 10 * 5 },
        { path: 'articles.nodes', cost: 10 * (1 + 1) },
        { path: 'viewer', cost: 2 },
        { path: 'articles', cost: 1 },
      ],
    });
  });
});

test('the page size counts from either end, and ids as many as they are', async () => {
  const backwards = pages(100).replaceAll('first', 'last');
  expect((await server.execute(backwards)).errors).toHaveLength(1);
  const article = await server.db.article.findFirstOrThrow();
  const id = Buffer.from(`Article:${article.id}`).toString('base64');
  const query = /* GraphQL */ `
    query ($ids: [ID!]!) {
      nodes(ids: $ids) {
        ... on Article {
          quotes(first: 100) {
            nodes {
              attributions {
                role
                cue
              }
            }
          }
        }
      }
    }
  `;
  const ask = (length: number) =>
    server.execute(query, { variables: { ids: Array(length).fill(id) } });
  expect((await ask(2)).errors).toBeUndefined();
  expect((await ask(100)).errors?.[0]?.extensions).toMatchObject({
    code: 'OPERATION_TOO_EXPENSIVE',
  });
});

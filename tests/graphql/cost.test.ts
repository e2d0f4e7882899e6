import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadSampleNewsroom } from '../../src/sample.ts';
import { createTestServer, type TestServer } from '../support/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await createTestServer();
  await loadSampleNewsroom(server.db);
});
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
  const { data, errors } = await server.execute(pages(100));
  expect(data).toBeNull();
  expect(errors).toMatchObject([
    {
      message: expect.stringMatching(/smaller pages/),
      extensions: { code: 'OPERATION_TOO_EXPENSIVE' },
    },
  ]);
  expect(server.sql).toEqual([]);
});

test.each([
  [
    'levels',
    `{ articles { nodes ${'{ quotes(first: 1) { nodes { article'.repeat(8)} { id } ${'} } }'.repeat(8)} } }`,
    /levels deep/,
  ],
  [
    'aliases',
    `{ ${Array.from({ length: 600 }, (_, i) => `a${i}: viewer { name }`).join(' ')} }`,
    /selects 1200 fields/,
  ],
])('too many %s are refused', async (_what, query, message) => {
  const { errors } = await server.execute(query);
  expect(errors?.[0]).toMatchObject({
    message: expect.stringMatching(message),
    extensions: { code: 'OPERATION_TOO_EXPENSIVE' },
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

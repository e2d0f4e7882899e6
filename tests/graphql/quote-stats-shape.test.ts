import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadDocuments } from '../../src/domain/document/load.ts';
import { createTestServer, type TestServer } from '../support/server.ts';
import { harbourArticle } from './support/harbour.ts';

let api: TestServer;
beforeAll(async () => {
  api = await createTestServer();
  await loadDocuments(
    api.db,
    Array.from({ length: 12 }, (_, i) => harbourArticle(i, { quotes: 7 + i, entities: 10 })),
  );
}, 60_000);
afterAll(() => api[Symbol.asyncDispose]());

async function ask(query: string) {
  api.sql.length = 0;
  const { data, errors } = await api.execute<{ quoteStats: { count: number }[] }>(query);
  return { groups: data?.quoteStats ?? [], errors, statements: api.sql.length };
}

test('groups with all that they name take a statement for each type, however many there are', async () => {
  const query = (first: number) => `{
    quoteStats(groupBy: [SPEAKER, ON_BEHALF_OF, SOURCE, ARTICLE, TOPIC], first: ${first}) {
      count
      speaker {
        ... on Person { name(locale: "en") affiliations { organization { name } } }
        ... on Organization { name quotes(first: 1) { totalCount nodes { text } } }
        ... on UnnamedSpeaker { description organization { name } }
      }
      onBehalfOf { name }
      source { name organization { name } }
      article { title topics { name } }
      again: article { slug }
      topic { name }
    }
  }`;
  const few = await ask(query(30));
  const many = await ask(query(300));
  expect(few.groups).toHaveLength(30);
  expect(many.groups.length).toBeGreaterThan(250);
  // A type that none of the groups has is not asked for.
  expect(few.statements).toBeLessThanOrEqual(9);
  expect(many.statements).toBe(9);
});

test('what is not asked for is not read', async () => {
  expect((await ask('{ quoteStats(groupBy: [SPEAKER, SOURCE]) { count kind } }')).statements).toBe(
    1,
  );
});

describe('the order of groups', () => {
  test('is by count, the largest first, unless it is asked for', async () => {
    const { groups } = await ask('{ quoteStats(groupBy: [SPEAKER]) { count } }');
    const counts = groups.map(({ count }) => count);
    expect(new Set(counts).size).toBeGreaterThan(1);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    const up = await ask('{ quoteStats(groupBy: [SPEAKER], orderBy: [{ count: ASC }]) { count } }');
    expect(up.groups.map(({ count }) => count)).toEqual(counts.toReversed());
  });

  test('may go by month, with the counts of each in order', async () => {
    const { groups } = await ask(
      '{ quoteStats(groupBy: [MONTH, KIND, SPEAKER], orderBy: [{ month: DESC }]) { month count } }',
    );
    expect(groups[0]).toMatchObject({ month: '2025-01-01' });
  });

  test('is the same each time', async () => {
    const query =
      '{ quoteStats(groupBy: [SPEAKER, ARTICLE], first: 20) { count speaker { __typename } article { slug } } }';
    expect((await ask(query)).groups).toEqual((await ask(query)).groups);
  });
});

test('without a dimension all quotes are one group, also when there is none', async () => {
  expect((await ask('{ quoteStats(groupBy: []) { count } }')).groups).toEqual([{ count: 150 }]);
  expect((await ask('{ quoteStats(where: { OR: [] }, groupBy: []) { count } }')).groups).toEqual([
    { count: 0 },
  ]);
  expect(
    (await ask('{ quoteStats(where: { OR: [] }, groupBy: [SPEAKER]) { count } }')).groups,
  ).toEqual([]);
});

test('a dimension named twice counts once', async () => {
  expect((await ask('{ quoteStats(groupBy: [KIND, KIND]) { count kind } }')).groups).toEqual([
    { count: 150, kind: 'DIRECT' },
  ]);
});

describe('what can not be is refused', () => {
  test.each([
    ['quoteStats(groupBy: [KIND], first: -1)', '`first` is -1'],
    ['quoteStats(groupBy: [KIND], first: 1001)', '`first` is 1001'],
    ['quoteStats(groupBy: [KIND], orderBy: [{ month: ASC }])', '`orderBy[0].month` needs MONTH'],
    ['quoteStats(groupBy: [KIND], where: { id: { in: ["x"] } })', '`where.id.in[0]`'],
  ])('%s', async (call, message) => {
    const { errors = [] } = await ask(`{ ${call} { count } }`);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatchObject({
      message: expect.stringContaining(message),
      path: ['quoteStats'],
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });
});

test('what groups lead to is reckoned with', async () => {
  const { errors = [] } = await ask(`{
    quoteStats(groupBy: [SPEAKER], first: 1000) {
      speaker { ... on Person { quotes(first: 100) { nodes { text } } } }
    }
  }`);
  expect(errors[0]?.extensions?.['code']).toBe('OPERATION_TOO_EXPENSIVE');
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { schema } from '../../src/graphql/schema.ts';
import {
  type ConnectionField,
  connectionFields,
  idsOf,
  type Page,
  type Pager,
  pagerOf,
  turn,
} from './support/connections.ts';
import { globalId, present } from './support/globals.ts';
import { createNewsroom, type Newsroom } from './support/newsroom.ts';

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await createNewsroom();
}, 60_000);
afterAll(() => newsroom[Symbol.asyncDispose]());

/** A pager of the longest list that the sample has of a connection. */
async function longest(connection: ConnectionField): Promise<Pager> {
  if (connection.parent === 'Query') return pagerOf(newsroom, connection);
  const { rows } = await newsroom.database.pool.query<{ id: string }>(
    `SELECT id FROM "${connection.parent}"`,
  );
  const ids = rows.map(({ id }) => globalId(connection.parent, id));
  const { data } = await newsroom.execute<{ nodes: { list: { totalCount: number } }[] }>(
    `query ($ids: [ID!]!) { nodes(ids: $ids) {
      ... on ${connection.parent} { list: ${connection.field} { totalCount } }
    } }`,
    { variables: { ids }, key: newsroom.preview },
  );
  const lengths = present(data).nodes.map(({ list }) => list.totalCount);
  const most = Math.max(...lengths);
  if (most < 2) throw new Error(`No list of ${connection.name} has several pages`);
  return pagerOf(newsroom, connection, ids[lengths.indexOf(most)]);
}

/** All pages from the start, or from the end and in reading order. */
async function leaf(pager: Pager, size: number, way: 'first' | 'last', rest = ''): Promise<Page[]> {
  const pages: Page[] = [];
  for (let cursor: string | null = null; ;) {
    const from: string =
      cursor === null ? '' : `, ${way === 'first' ? 'after' : 'before'}: "${cursor}"`;
    const page = await turn(pager, `${way}: ${size}${from}${rest}`);
    pages.push(page);
    const { hasNextPage, hasPreviousPage, startCursor, endCursor } = page.pageInfo;
    if (!(way === 'first' ? hasNextPage : hasPreviousPage)) break;
    cursor = way === 'first' ? endCursor : startCursor;
  }
  return way === 'first' ? pages : pages.toReversed();
}

const connections = connectionFields(schema);

test('the schema has the connections of the contract', () => {
  expect(connections.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['Query.articles', 'Query.quotes', 'Article.quotes', 'Topic.articles']),
  );
});

describe.each(connections)('$name', (connection) => {
  test('pages through all its items once, forward and backward, whatever the page size', async () => {
    const pager = await longest(connection);
    const items: string[] = [];
    for (const page of await leaf(pager, 100, 'first')) items.push(...idsOf(page));
    expect(new Set(items).size).toBe(items.length);
    const n = items.length;
    const sizes = n <= 8 ? [1, 2, 3, n, n + 1] : [5, n - 1, n + 1];

    for (const size of sizes.map((one) => Math.min(one, 100))) {
      for (const way of ['first', 'last'] as const) {
        if (!connection.arguments.includes(way)) continue;
        const pages = await leaf(pager, size, way);
        const where = `${way}: ${size}`;
        expect({ where, ids: pages.flatMap(idsOf) }).toEqual({ where, ids: items });
        pages.forEach((page, i) => {
          const { edges, nodes, pageInfo, totalCount } = page;
          expect(nodes.map(({ id }) => id)).toEqual(idsOf(page));
          expect({ where, i, totalCount, pageInfo }).toEqual({
            where,
            i,
            totalCount: n,
            pageInfo: {
              hasPreviousPage: i > 0,
              hasNextPage: i < pages.length - 1,
              startCursor: edges[0]?.cursor,
              endCursor: edges.at(-1)?.cursor,
            },
          });
        });
      }
    }
  });

  test('has twenty items on a page unless asked for more', async () => {
    const pager = await longest(connection);
    const { edges, totalCount } = await turn(pager, '');
    expect(edges).toHaveLength(Math.min(20, totalCount));
  });
});

test('`last` and `before` page nested lists too', () => {
  const oneWay = connections.filter(({ arguments: names }) => !names.includes('last'));
  expect(oneWay.map(({ name }) => name)).toEqual([]);
});

test('a page of none has a count, no cursors, and says whether there are items', async () => {
  const pager = await longest(present(connections.find(({ name }) => name === 'Query.articles')));
  expect(await turn(pager, 'first: 0')).toEqual({
    totalCount: 14,
    edges: [],
    nodes: [],
    pageInfo: { hasNextPage: true, hasPreviousPage: false, startCursor: null, endCursor: null },
  });
});

describe('only what is selected is read', () => {
  const statements = async (query: string) => {
    newsroom.sql.length = 0;
    expect((await newsroom.execute(query)).errors).toBeUndefined();
    return newsroom.sql.map((sql) => (/\bCOUNT\(/i.test(sql) ? 'count' : 'read'));
  };

  test('a list without `totalCount` counts nothing', async () => {
    expect(await statements('{ quotes(first: 1) { nodes { id } } }')).not.toContain('count');
    expect(await statements('{ quotes(first: 1) { pageInfo { hasNextPage } } }')).not.toContain(
      'count',
    );
  });

  test('a count alone reads no items', async () => {
    expect(await statements('{ quotes { totalCount } }')).toEqual(['count']);
    expect(await statements('{ quotes(first: 0) { totalCount } }')).toEqual(['count']);
  });

  test('so it is with lists of a node', async () => {
    const article = (inner: string) =>
      `{ article(by: { externalId: "sample-001-en" }) { quotes(first: 3) { ${inner} } } }`;
    expect(await statements(article('nodes { id }'))).toEqual(['read']);
    expect(newsroom.sql.join()).not.toMatch(/count/i);
    expect(await statements(article('totalCount'))).toEqual(['count']);
    expect(newsroom.sql.join()).not.toMatch(/JSONB_AGG/);
  });
});

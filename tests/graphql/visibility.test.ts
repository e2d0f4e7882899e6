import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { schema } from '../../src/graphql/schema.ts';
import { globalId, leavesOf, objectsWith } from './support/globals.ts';
import { type Hidden, type NodeType, readHidden } from './support/hidden.ts';
import { createNewsroom, type Newsroom } from './support/newsroom.ts';
import { type ArgumentTable, type Edge, type Sizes, walk } from './support/walk.ts';

let newsroom: Newsroom;
let hidden: Hidden;
let edges: Edge[];
beforeAll(async () => {
  newsroom = await createNewsroom();
  hidden = await readHidden(newsroom.db);
  edges = walk(schema, await argumentTable());
}, 60_000);
afterAll(() => newsroom[Symbol.asyncDispose]());

/** Ways to name what is hidden, for arguments that need it. */
async function argumentTable(): Promise<ArgumentTable> {
  const { db } = newsroom;
  const literal = (value: unknown) => JSON.stringify(value);
  const by = (type: NodeType) => hidden.ids[type].map((id) => `{ id: ${literal(id)} }`);
  const [draft] = await db.article.findMany({ where: { status: 'DRAFT' } });
  return {
    'ArticleBy!': [
      ...by('Article'),
      `{ slug: { slug: ${literal(draft?.slug)}, language: ${literal(draft?.language)} } }`,
    ],
    'PersonBy!': by('Person'),
    'OrganizationBy!': by('Organization'),
    'SourceBy!': by('Source'),
    'TopicBy!': by('Topic'),
    '[QuoteDimension!]!': [
      '[SPEAKER, ON_BEHALF_OF]',
      '[SOURCE]',
      '[ARTICLE, KIND, MONTH]',
      '[TOPIC]',
    ],
    'Query.node(id)': Object.values(hidden.ids).map((ids) => literal(ids[0])),
    'Query.nodes(ids)': [literal(Object.values(hidden.ids).map((ids) => ids[0]))],
    'Query.search(query)': [
      draft?.title,
      hidden.words[0],
      hidden.words.at(-1),
      'Mawj',
      'الصدف',
    ].map((words) => literal(words?.split(' ').slice(0, 8).join(' '))),
    'Query.quote(id)': hidden.ids.Quote.slice(0, 5).map(literal),
  };
}

test('the sample newsroom hides what it is said to hide', async () => {
  const slugs = async (type: 'person' | 'organization' | 'source' | 'topic', ids: string[]) => {
    const table = {
      person: 'Person',
      organization: 'Organization',
      source: 'Source',
      topic: 'Topic',
    };
    const { rows } = await newsroom.database.pool.query<{ id: string; slug: string }>(
      `SELECT id, slug FROM "${table[type]}" ORDER BY slug`,
    );
    return rows.filter(({ id }) => ids.includes(globalId(table[type], id))).map(({ slug }) => slug);
  };
  expect(await slugs('person', hidden.ids.Person)).toEqual(['zaki-mihwar']);
  expect(await slugs('organization', hidden.ids.Organization)).toEqual(['salt-guild']);
  expect((await slugs('source', hidden.ids.Source)).toSorted()).toEqual([
    'lantern-interview',
    'salt-ledger',
  ]);
  expect(await slugs('topic', hidden.ids.Topic)).toEqual(['salt']);
  expect(hidden.ids.Article).toHaveLength(4);
  expect(hidden.visibleIds.Article).toHaveLength(10);
  expect(hidden.visibleIds.Quote).toHaveLength(95);
  expect(hidden.words.length).toBeGreaterThan(80);
});

describe('through every edge of the schema', () => {
  test(
    'anonymous readers meet nothing of drafts, and preview viewers all of it',
    { timeout: 90_000 },
    async () => {
      expect(edges.length).toBeGreaterThan(50);
      const secret = new Set([...Object.values(hidden.ids).flat(), ...hidden.values]);
      const unreached = new Set(secret);
      for (const { name, queries } of edges) {
        for (const n of queries({ parents: 1, items: 1 }).keys()) {
          const data = await askWithin((size) => queries(size)[n] ?? '');
          expect({ name, leaks: leaksOf(data, secret) }).toEqual({ name, leaks: [] });
          expectTrueCounts(data, name);
          if (unreached.size === 0) continue;
          const all = await askWithin((size) => queries(size)[n] ?? '', newsroom.preview);
          expectTrueCounts(all, name);
          for (const leaf of leavesOf(all)) unreached.delete(String(leaf));
        }
      }
      expect([...unreached]).toEqual([]);
    },
  );

  test('a field that the test can not call makes it fail, by name', () => {
    expect(() => walk(schema, {})).toThrow(/ Query\.article\(by: ArticleBy!\)/);
  });
});

const sizes: Sizes[] = [
  { parents: 100, items: 100 },
  { parents: 40, items: 20 },
  { parents: 20, items: 20 },
  { parents: 20, items: 10 },
  { parents: 14, items: 5 },
  { parents: 14, items: 2 },
  { parents: 7, items: 2 },
];

/** The answer to a query with the largest pages that the limits of an operation allow. */
async function askWithin(query: (size: Sizes) => string, key?: string): Promise<unknown> {
  for (const size of sizes) {
    const { data, errors } = await newsroom.ask(query(size), key === undefined ? {} : { key });
    if (errors?.[0]?.extensions?.['code'] === 'OPERATION_TOO_EXPENSIVE') continue;
    expect({ query: query(size), errors }).toEqual({ query: query(size) });
    return data;
  }
  throw new Error(`Too expensive with pages of any size: ${query({ parents: 1, items: 1 })}`);
}

/** What an answer has that is secret: as a value of its own, or as a part of one. */
function leaksOf(data: unknown, secret: ReadonlySet<string>): string[] {
  const leaves = leavesOf(data).map(String);
  const text = [...new Set(leaves)].map(readable).join('\n');
  return [
    ...leaves.filter((leaf) => secret.has(leaf)),
    ...hidden.words.filter((word) => text.includes(word)),
  ];
}

/** Cursors hold what they point at. */
function readable(text: string): string {
  return /^[\w-]{20,}$/.test(text) ? `${text} ${Buffer.from(text, 'base64url').toString()}` : text;
}

/** On a page that is the whole list, `totalCount` is its length. */
function expectTrueCounts(data: unknown, edge: string): void {
  for (const { nodes, pageInfo, totalCount } of objectsWith(
    data,
    'nodes',
    'pageInfo',
    'totalCount',
  )) {
    const [page] = objectsWith(pageInfo, 'hasNextPage');
    if (!Array.isArray(nodes) || page?.hasNextPage !== false) continue;
    expect({ edge, totalCount }).toEqual({ edge, totalCount: nodes.length });
  }
}

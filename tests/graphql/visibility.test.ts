import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { schema } from '../../src/graphql/schema.ts';
import { globalId, leavesOf, objectsWith } from './support/globals.ts';
import { type Hidden, type NodeType, readHidden } from './support/hidden.ts';
import { createNewsroom, type Newsroom } from './support/newsroom.ts';
import { type ArgumentTable, type Edge, walk } from './support/walk.ts';

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
  const all = Object.values(hidden.ids).flat();
  return {
    'ArticleBy!': [
      ...by('Article'),
      `{ slug: { slug: ${literal(draft?.slug)}, language: ${literal(draft?.language)} } }`,
    ],
    'PersonBy!': by('Person'),
    'OrganizationBy!': by('Organization'),
    'SourceBy!': by('Source'),
    'Query.node(id)': Object.values(hidden.ids).map((ids) => literal(ids[0])),
    'Query.nodes(ids)': [literal(all.slice(0, 100)), literal(all.slice(100, 200))],
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
        for (const query of queries) {
          const { data, errors } = await newsroom.ask(query);
          expect(errors, query).toBeUndefined();
          expect(leaksOf(data, secret), `leaks of ${name}`).toEqual([]);
          expectTrueCounts(data, name);
        }
        for (const query of unreached.size > 0 ? queries : []) {
          const { data, errors } = await newsroom.ask(query, { key: newsroom.preview });
          expect(errors, query).toBeUndefined();
          expectTrueCounts(data, name);
          for (const leaf of leavesOf(data)) unreached.delete(String(leaf));
        }
      }
      expect([...unreached]).toEqual([]);
    },
  );

  test('a field that the test can not call makes it fail, by name', () => {
    expect(() => walk(schema, {})).toThrow(/ Query\.article\(by: ArticleBy!\)/);
  });
});

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
  return /^[\w-]{20,}$/.test(text) ? `${text} ${Buffer.from(text, 'base64url')}` : text;
}

/** On a page that is the whole list, `totalCount` is its length. */
function expectTrueCounts(data: unknown, edge: string): void {
  for (const connection of objectsWith(data, 'edges', 'nodes', 'totalCount')) {
    if (!Array.isArray(connection.nodes) || connection.nodes.length === 100) continue;
    expect(connection.totalCount, `totalCount under ${edge}`).toBe(connection.nodes.length);
  }
}

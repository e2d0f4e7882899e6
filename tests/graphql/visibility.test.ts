import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { schema } from '../../src/graphql/schema.ts';
import { globalId } from './support/globals.ts';
import { type Hidden, readHidden } from './support/hidden.ts';
import { argumentTable, searchLeaks } from './support/leaks.ts';
import { createNewsroom, type Newsroom } from './support/newsroom.ts';
import { type Edge, walk } from './support/walk.ts';

let newsroom: Newsroom;
let hidden: Hidden;
let edges: Edge[];
beforeAll(async () => {
  newsroom = await createNewsroom();
  hidden = await readHidden(newsroom.db);
  edges = walk(schema, await argumentTable(newsroom, hidden));
}, 60_000);
afterAll(() => newsroom[Symbol.asyncDispose]());

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
      expect(await searchLeaks(newsroom, hidden, edges)).toEqual([]);
    },
  );

  test('a field that the test can not call makes it fail, by name', () => {
    expect(() => walk(schema, {})).toThrow(/ Query\.article\(by: ArticleBy!\)/);
  });
});

import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { globalId } from './support/globals.ts';
import { type Hidden, type NodeType, readHidden } from './support/hidden.ts';
import { createNewsroom, type Newsroom } from './support/newsroom.ts';

let newsroom: Newsroom;
let hidden: Hidden;
beforeAll(async () => {
  newsroom = await createNewsroom();
  hidden = await readHidden(newsroom.db);
}, 60_000);
afterAll(() => newsroom[Symbol.asyncDispose]());

const nobody = '019aa3bb-0000-7000-8000-000000000000';
const literal = JSON.stringify;

describe('what is hidden can not be told from what does not exist', () => {
  /** The answers to an anonymous reader, for what is hidden and for what is not there, and whether a preview viewer has one. */
  const answers = async (field: string, existing: string, missing: string) => {
    const ask = (argument: string, key?: string) =>
      newsroom.execute(`{ it: ${field}(${argument}) { __typename } }`, key ? { key } : {});
    const previewed = await ask(existing, newsroom.preview);
    return [await ask(existing), await ask(missing), previewed.data?.['it'] !== null];
  };
  const nothing = { data: { it: null } };
  const same = [nothing, nothing, true];
  const types: NodeType[] = [
    'Article',
    'Paragraph',
    'Quote',
    'Person',
    'Organization',
    'Source',
    'Topic',
  ];

  test.each(types)('a hidden %s by its id', async (type) => {
    const missing = `id: ${literal(globalId(type, nobody))}`;
    for (const id of hidden.ids[type]) {
      expect(await answers('node', `id: ${literal(id)}`, missing)).toEqual(same);
    }
  });

  test('a list of ids answers null in their places', async () => {
    const ids = [hidden.ids.Quote[0], hidden.visibleIds.Quote[0], hidden.ids.Topic[0]];
    const query = `query ($ids: [ID!]!) { nodes(ids: $ids) { id } }`;
    expect(await newsroom.execute(query, { variables: { ids } })).toEqual({
      data: { nodes: [null, { id: ids[1] }, null] },
    });
  });

  test('a quote of a draft, and one that was rejected', async () => {
    const { id } = await newsroom.db.quote.findFirstOrThrow({ where: { review: 'REJECTED' } });
    const missing = `id: ${literal(globalId('Quote', nobody))}`;
    for (const one of [globalId('Quote', id), hidden.ids.Quote[0]]) {
      expect(await answers('quote', `id: ${literal(one)}`, missing)).toEqual(same);
    }
  });

  test('an article by its slug and by its external id', async () => {
    const articles = await newsroom.db.article.findMany({
      where: { status: { in: ['DRAFT', 'SCHEDULED', 'ARCHIVED'] } },
    });
    expect(articles).toHaveLength(4);
    for (const { slug, language, externalId } of articles) {
      const bySlug = (name: string) =>
        `by: { slug: { slug: ${literal(name)}, language: ${literal(language)} } }`;
      expect(await answers('article', bySlug(slug), bySlug('no-such-slug'))).toEqual(same);
      if (externalId === null) continue;
      const byExternalId = (id: string) => `by: { externalId: ${literal(id)} }`;
      const byId = await answers('article', byExternalId(externalId), byExternalId('none'));
      expect(byId).toEqual(same);
    }
  });

  test.each(['person', 'organization', 'source'] as const)(
    'a hidden %s by every way to name one',
    async (field) => {
      const type = ({ person: 'Person', organization: 'Organization', source: 'Source' } as const)[
        field
      ];
      const id =
        Buffer.from(hidden.ids[type][0] ?? '', 'base64')
          .toString()
          .split(':')[1] ?? '';
      const ways = { wikidataId: 'Q9999999', externalId: `test-${field}` };
      const { pool } = newsroom.database;
      await pool.query(`UPDATE "${type}" SET "wikidataId" = $1, "externalId" = $2 WHERE id = $3`, [
        ways.wikidataId,
        ways.externalId,
        id,
      ]);
      const { rows } = await pool.query<{ slug: string; name: string }>(
        `SELECT slug, text AS name FROM "${type}" entity JOIN "EntityName" n ON n."${field}Id" = entity.id WHERE entity.id = $1`,
        [id],
      );
      const [row] = rows;
      for (const [way, value] of Object.entries({ ...ways, ...row })) {
        const byWay = await answers(
          field,
          `by: { ${way}: ${literal(value)} }`,
          `by: { ${way}: "Q1" }`,
        );
        expect(byWay).toEqual(same);
      }
    },
  );
});

describe('time', () => {
  test('an article comes out at its moment, by the clock of the server', async () => {
    const where = { externalId: 'sample-013' };
    await newsroom.db.article.update({ where, data: { status: 'PUBLISHED' } });
    const query = '{ article(by: { externalId: "sample-013" }) { slug } articles { totalCount } }';
    expect((await newsroom.execute(query)).data).toEqual({
      article: null,
      articles: { totalCount: 10 },
    });
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2099-01-01T00:00:00Z') });
    try {
      expect((await newsroom.execute(query)).data).toEqual({
        article: { slug: 'opened-at-last-the-lantern-capsule' },
        articles: { totalCount: 11 },
      });
    } finally {
      vi.useRealTimers();
      await newsroom.db.article.update({ where, data: { status: 'SCHEDULED' } });
    }
  });

  test('an article that comes out while an operation runs is in none of its answers', async () => {
    const where = { externalId: 'sample-013' };
    await newsroom.db.article.update({ where, data: { status: 'PUBLISHED' } });
    // Each list takes statements of its own.
    const counts = `{
      one: articles(first: 99) { totalCount nodes { slug } }
      two: articles(first: 98) { totalCount nodes { slug } }
    }`;
    const before = await newsroom.execute(counts);
    newsroom.sql.length = 0;
    const running = newsroom.execute(counts);
    await vi.waitUntil(() => newsroom.sql.length > 0, { interval: 0 });
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2099-01-01T00:00:01Z') });
    try {
      expect(await running).toEqual(before);
      expect(newsroom.sql.length).toBeGreaterThan(1);
      expect(await newsroom.execute(counts)).not.toEqual(before);
    } finally {
      vi.useRealTimers();
      await newsroom.db.article.update({ where, data: { status: 'SCHEDULED' } });
    }
  });
});

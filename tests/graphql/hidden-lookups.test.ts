import {
  getNamedType,
  type GraphQLInputObjectType,
  type GraphQLNamedType,
  isInputObjectType,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { schema } from '../../src/graphql/schema.ts';
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
  const expectSame = async (field: string, existing: string, missing: string) => {
    const ask = (argument: string, key?: string) =>
      newsroom.execute(`{ it: ${field}(${argument}) { __typename } }`, key ? { key } : {});
    expect(await ask(existing)).toEqual({ data: { it: null } });
    expect(await ask(existing)).toEqual(await ask(missing));
    expect((await ask(existing, newsroom.preview)).data?.['it']).not.toBeNull();
  };
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
    for (const id of hidden.ids[type]) await expectSame('node', `id: ${literal(id)}`, missing);
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
      await expectSame('quote', `id: ${literal(one)}`, missing);
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
      await expectSame('article', bySlug(slug), bySlug('no-such-slug'));
      if (externalId === null) continue;
      const byExternalId = (id: string) => `by: { externalId: ${literal(id)} }`;
      await expectSame('article', byExternalId(externalId), byExternalId('no-such-id'));
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
        await expectSame(field, `by: { ${way}: ${literal(value)} }`, `by: { ${way}: "Q1" }`);
      }
    },
  );
});

/** A condition, from the root of a `where` to a text or an id that is compared for equality. */
interface Condition {
  /** The type that has the column, 'Quote.text'. */
  column: string;
  where: (value: string) => string;
}

/** All conditions on texts and ids that are up to so many relations away, through each quantifier. */
function conditions(type: GraphQLInputObjectType, relations: number): Condition[] {
  return Object.values(type.getFields()).flatMap((field): Condition[] => {
    const filter: GraphQLNamedType = getNamedType(field.type);
    if (filter.name === type.name || !isInputObjectType(filter)) return [];
    if (filter.name === 'StringFilter' || filter.name === 'IDFilter') {
      const column = `${type.name.replace(/Where$/, '')}.${field.name}`;
      return [{ column, where: (value) => `{ ${field.name}: { equals: ${value} } }` }];
    }
    if (relations === 0) return [];
    return Object.values(filter.getFields()).flatMap((quantifier) => {
      const inner = getNamedType(quantifier.type);
      if (!isInputObjectType(inner) || !inner.name.endsWith('Where')) return [];
      return conditions(inner, relations - 1).map(({ column, where }) => ({
        column,
        where: (value: string) => `{ ${field.name}: { ${quantifier.name}: ${where(value)} } }`,
      }));
    });
  });
}

describe('filters do not tell of what is hidden', () => {
  /** A value of each column that stands only in what is hidden. */
  async function hiddenValues(): Promise<Map<string, string>> {
    const secret = new Set(hidden.values);
    const values = new Map<string, string>();
    for (const [column, sql] of Object.entries({
      'Article.title': 'SELECT title FROM "Article"',
      'Article.slug': 'SELECT slug FROM "Article"',
      'Article.externalId': `SELECT "externalId" FROM "Article" WHERE status = 'DRAFT'`,
      'Topic.slug': 'SELECT slug FROM "Topic"',
      'Quote.text': 'SELECT text FROM "Quote"',
      'Attribution.role': 'SELECT role FROM "Attribution"',
      'Attribution.cue': 'SELECT cue FROM "Attribution"',
      'Attribution.unnamed': 'SELECT unnamed FROM "Attribution"',
      'Person.slug': 'SELECT slug FROM "Person"',
      'Organization.slug': 'SELECT slug FROM "Organization"',
      'Source.slug': 'SELECT slug FROM "Source"',
      'EntityName.text': 'SELECT text FROM "EntityName"',
    })) {
      const { rows } = await newsroom.database.pool.query<Record<string, string>>(sql);
      const value = rows.flatMap((row) => Object.values(row)).find((text) => secret.has(text));
      if (value !== undefined) values.set(column, literal(value));
    }
    for (const [type, [id]] of Object.entries(hidden.ids)) values.set(`${type}.id`, literal(id));
    return values;
  }

  const lists = Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap(({ name, args }) =>
    args
      .filter((argument) => argument.name === 'where')
      .map((argument) => ({ list: name, type: getNamedType(argument.type) })),
  );

  test.each(lists)('of $list', { timeout: 60_000 }, async ({ list, type }) => {
    if (!isInputObjectType(type)) return expect.fail(`${list} has another where`);
    const values = await hiddenValues();
    const all = conditions(type, 2).filter(({ column }) => values.has(column));
    expect(all.length).toBeGreaterThan(10);
    const nothing = (column: string) => {
      const [node = '', field] = column.split('.');
      return literal(field === 'id' ? globalId(node, nobody) : 'no such thing');
    };
    let told = 0;
    for (let i = 0; i < all.length; i += 20) {
      const batch = all.slice(i, i + 20);
      const query = (value: (column: string) => string) => {
        const fields = batch.flatMap(({ column, where }, j) => [
          `is${j}: ${list}(where: ${where(value(column))}) { totalCount }`,
          `not${j}: ${list}(where: { NOT: ${where(value(column))} }) { totalCount }`,
        ]);
        return `{ ${fields.join(' ')} }`;
      };
      const hiddenQuery = query((column) => values.get(column) ?? '');
      const answer = await newsroom.ask(hiddenQuery);
      expect(answer.errors).toBeUndefined();
      expect(answer, hiddenQuery).toEqual(await newsroom.ask(query(nothing)));
      const seen = await newsroom.ask(hiddenQuery, { key: newsroom.preview });
      if (JSON.stringify(seen) !== JSON.stringify(answer)) told++;
    }
    expect(told).toBeGreaterThan(0);
  });
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
    // The second list is read after the first, in a statement of its own.
    const counts = `{
      topics: articles(where: { externalId: { equals: "sample-005" } }) { nodes { topics {
        one: articles(first: 99) { totalCount nodes { slug } }
        two: articles(first: 98) { totalCount nodes { slug } }
      } } }
    }`;
    const before = await newsroom.execute(counts);
    newsroom.sql.length = 0;
    const running = newsroom.execute(counts);
    while (newsroom.sql.length === 0) await new Promise((resolve) => setImmediate(resolve));
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

import { getNamedType, isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadDocuments } from '../../src/domain/document/load.ts';
import { schema } from '../../src/graphql/schema.ts';
import { createTestServer, type TestServer } from '../support/server.ts';
import { connectionFields } from './support/connections.ts';
import { globalId, objectsWith } from './support/globals.ts';
import { harbourArticle } from './support/harbour.ts';

let api: TestServer;
beforeAll(async () => {
  api = await createTestServer();
  await loadDocuments(api.db, [
    harbourArticle(0, { quotes: 1, entities: 2 }),
    harbourArticle(1, { quotes: 100, entities: 10 }),
    ...Array.from({ length: 60 }, (_, i) => harbourArticle(i + 2, { quotes: 3, entities: 10 })),
  ]);
}, 60_000);
afterAll(() => api[Symbol.asyncDispose]());

/** How many statements an operation takes, and what it answers. */
async function run(query: string, variables: Record<string, unknown> = {}) {
  api.sql.length = 0;
  const { data, errors } = await api.execute(query, { variables });
  expect(errors).toBeUndefined();
  return { statements: api.sql.length, data };
}

const article = `query ($slug: String!) {
  article(by: { slug: { slug: $slug, language: "en" } }) {
    title
    paragraphs { text mentions { text entity { ... on Organization { name } } } }
    quotes(first: 100) {
      totalCount
      nodes {
        text
        paragraph { position }
        parts { text start(unit: UTF8) end paragraph { position } }
        attributions { role onBehalfOf { name parent { name } } speaker { ...Speaker } }
        speaker { ...Speaker }
        provenance { relation source { name organization { name } } }
      }
    }
  }
}
fragment Speaker on Speaker {
  ... on Person { name(locale: "ar") affiliations { organization { name } } }
  ... on Organization { name }
  ... on UnnamedSpeaker { description organization { name } }
}`;

test('an article with all who speak in it takes 1 statement, with 1 quote as with 100', async () => {
  const small = await run(article, { slug: 'harbour-0' });
  const large = await run(article, { slug: 'harbour-1' });
  expect(objectsWith(large.data, 'attributions')).toHaveLength(100);
  expect([small.statements, large.statements]).toEqual([1, 1]);
});

test('fifty articles, four lists deep, take 2 statements', async () => {
  const { statements, data } = await run(`{
    articles(first: 50) { nodes {
      title
      topics { name }
      quotes(first: 10) { nodes {
        text
        attributions { speaker { ... on Person { quotes(first: 2) { totalCount nodes { text } } } } }
        provenance { source { name organization { name } } }
      } }
    } }
  }`);
  expect(objectsWith(data, 'provenance')).toHaveLength(150);
  expect(statements).toBe(2);
});

test('nodes of all types by their ids take one statement for each type', async () => {
  const { db } = api;
  const some = { select: { id: true }, take: 10 } as const;
  const rows = {
    Article: await db.article.findMany(some),
    Paragraph: await db.paragraph.findMany(some),
    Quote: await db.quote.findMany(some),
    Person: await db.person.findMany(some),
    Organization: await db.organization.findMany(some),
    Source: await db.source.findMany(some),
    Topic: await db.topic.findMany(some),
  };
  const ids = Object.entries(rows).flatMap(([type, found]) =>
    found.map(({ id }) => globalId(type, id)),
  );
  const query = `query ($ids: [ID!]!) { nodes(ids: $ids) {
    id
    ... on Article { authors { name } quotes(first: 2) { nodes { text } } }
    ... on Person { quotes(first: 2) { nodes { article { title } } } }
  } }`;
  const { statements, data } = await run(query, { ids });
  expect(objectsWith(data, 'id').map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
  expect(statements).toBe(7);
});

describe('a nested connection adds no statement, however many parents there are', () => {
  const nested = connectionFields(schema).filter(({ parent }) => parent !== 'Query');
  const listOf = (type: string) =>
    Object.values(schema.getQueryType()?.getFields() ?? {}).find(
      ({ type: list }) => getNamedType(list).name === `${type}Connection`,
    )?.name;

  test.each(nested)('$name', async ({ parent, field }) => {
    const list = listOf(parent);
    const query = (size: number, inner: string) =>
      list === undefined
        ? `{ articles(first: ${size}) { nodes { topics { id ${inner} } } } }`
        : `{ ${list}(first: ${size}) { nodes { id ${inner} } } }`;
    const inner = `${field}(first: 3) { totalCount edges { cursor node { id } } }`;
    const { statements: alone } = await run(query(50, ''));
    expect((await run(query(50, inner))).statements).toBe(alone);
    expect((await run(query(2, inner))).statements).toBe(alone);
  });

  test.each(nested)('$name twice, under other arguments: one more', async ({ parent, field }) => {
    const list = listOf(parent);
    const both = `one: ${field}(first: 1) { totalCount nodes { id } } two: ${field}(first: 2) { totalCount nodes { id } }`;
    const query = (size: number, inner: string) =>
      list === undefined
        ? `{ articles(first: ${size}) { nodes { topics { id ${inner} } } } }`
        : `{ ${list}(first: ${size}) { nodes { id ${inner} } } }`;
    const { statements: alone } = await run(query(50, ''));
    const { statements: few } = await run(query(2, both));
    const { statements: many } = await run(query(50, both));
    expect([few - alone, many - alone]).toEqual([1, 1]);
  });
});

test('every object field of every type can be asked for at once, and twice', async () => {
  const leaves = (name: string, prefix: string) => {
    const type = schema.getType(name);
    if (!isObjectType(type)) return '';
    return Object.values(type.getFields())
      .filter((field) => isObjectType(getNamedType(field.type)))
      .map((field) => `${prefix}${field.name}: ${field.name} { __typename }`)
      .join(' ');
  };
  for (const [list, type] of [
    ['articles', 'Article'],
    ['quotes', 'Quote'],
    ['people', 'Person'],
    ['organizations', 'Organization'],
    ['sources', 'Source'],
  ] as const) {
    const query = (size: number) =>
      `{ ${list}(first: ${size}) { nodes { ${leaves(type, 'a_')} ${leaves(type, 'b_')} } } }`;
    const { statements: few } = await run(query(2));
    const { statements: many } = await run(query(10));
    expect([list, few]).toEqual([list, many]);
  }
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { globalId } from './support/globals.ts';
import { createNewsroom, type Newsroom } from './support/newsroom.ts';

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await createNewsroom();
}, 60_000);
afterAll(() => newsroom[Symbol.asyncDispose]());

const uuid = '019aa3bb-0000-7000-8000-000000000000';
const person = globalId('Person', uuid);
const quote = globalId('Quote', uuid);

/** Every field that takes an argument, called with one that is wrong: what the message says. */
const cases: [call: string, message: string][] = [
  ['node(id: "x")', '“x” is not an id'],
  ['node(id: "")', '“” is not an id'],
  [`node(id: "${globalId('Person', 'x')}")`, 'is not an id'],
  [`node(id: "${globalId('Widget', uuid)}")`, '“Widget” is not a type of node'],
  [`node(id: "${globalId('Mention', uuid)}")`, '“Mention” is not a type of node'],
  [`node(id: "${globalId('constructor', uuid)}")`, '“constructor” is not a type of node'],
  [`nodes(ids: ["${person}", "x"])`, '“x” is not an id'],
  [`quote(id: "${person}")`, '`id` is the id of a node of type Person, not Quote'],
  [`article(by: { id: "${quote}" })`, '`by.id` is the id of a node of type Quote, not Article'],
  [`person(by: { id: "${quote}" })`, '`by.id` is the id of a node of type Quote, not Person'],
  [`organization(by: { id: "${quote}" })`, '`by.id` is the id of a node of type Quote'],
  [`source(by: { id: "${quote}" })`, '`by.id` is the id of a node of type Quote'],
  ['article(by: { externalId: "\\u0000" })', '`by.externalId` holds a NUL character'],
  [
    'article(by: { slug: { slug: "\\u0000", language: "ar" } })',
    '`by.slug.slug` holds a NUL character',
  ],
  ['person(by: { slug: "a\\u0000" })', '`by.slug` holds a NUL character'],
  ['person(by: { externalId: "a\\u0000" })', '`by.externalId` holds a NUL character'],
  ['person(by: { wikidataId: "a\\u0000" })', '`by.wikidataId` holds a NUL character'],
  ['quotes(where: { text: { contains: "\\u0000" } })', '`where.text.contains` holds a NUL'],
  ['quotes(where: { text: { in: ["a", "\\u0000"] } })', '`where.text.in[1]` holds a NUL'],
  ['quotes(where: { id: { in: ["x"] } })', '`where.id.in[0]`: “x” is not an id'],
  [`quotes(where: { id: { equals: "${person}" } })`, '`where.id.equals` is the id of a node of'],
  [
    'quotes(where: { NOT: { OR: [{}, { article: { is: { title: { gt: null } } } }] } })',
    "`where.NOT.OR[1].article.is.title.gt` can't be null",
  ],
  ['quotes(where: { text: null })', "`where.text` can't be null"],
  ['quotes(where: { AND: null })', "`where.AND` can't be null"],
  ['people(where: { quotes: { some: null } })', "`where.quotes.some` can't be null"],
  ['people(where: { slug: { in: null } })', "`where.slug.in` can't be null"],
  ['quotes(where: { spokenOn: { lt: "0000-12-31" } })', '`where.spokenOn.lt` is in the year 0'],
];

describe('a wrong argument is refused, and the message says where it is wrong', () => {
  test.each(cases)('%s', async (call, message) => {
    const field = /^\w+/.exec(call)?.[0] ?? '';
    const selection = /^(?:quotes|people)/.test(call) ? '{ totalCount }' : '{ __typename }';
    const { errors = [] } = await newsroom.execute(`{ ${call} ${selection} }`);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatchObject({
      message: expect.stringContaining(message),
      path: [field],
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  test('more ids than fit on a page', async () => {
    const ids = Array.from({ length: 101 }, () => person);
    const { errors = [] } = await newsroom.execute(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
      { variables: { ids } },
    );
    expect(errors[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
    expect(errors[0]?.message).toMatch(/`ids` takes at most 100 ids/);
  });

  test('a wrong condition of a nested list is told under its place', async () => {
    const { errors = [] } = await newsroom.execute(`{
      articles(first: 1) { nodes { quotes(where: { id: { equals: "x" } }) { totalCount } } }
    }`);
    expect(errors[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
    expect(errors[0]?.message).toContain('`where.id.equals`: “x” is not an id');
  });
});

test.each([
  'article(by: {})',
  'article(by: { externalId: "a", id: "b" })',
  'person(by: { slug: null })',
  'articles(orderBy: [{ title: ASC, createdAt: ASC }])',
  'articles(first: "ten")',
  'quotes(where: { spokenOn: { equals: "2025-02-30" } })',
  'quotes(where: { nonsense: {} })',
  'articles(where: { language: { equals: "not a tag" } })',
])('what the schema rules out is no bug of the server: %s', async (call) => {
  const { data, errors = [] } = await newsroom.execute(`{ ${call} { __typename } }`);
  expect(data).toBeUndefined();
  expect(errors[0]?.extensions?.['code']).toBe('GRAPHQL_VALIDATION_FAILED');
});

test('an id is not sensitive to the letter case of its UUID, nor are two of one node two nodes', async () => {
  const { id } = await newsroom.db.person.findFirstOrThrow({ where: { published: true } });
  const ids = [globalId('Person', id), globalId('Person', id.toUpperCase())];
  const { data } = await newsroom.execute<{ nodes: ({ id: string } | null)[] }>(
    'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
    { variables: { ids } },
  );
  expect(data?.nodes).toEqual([{ id: ids[0] }, { id: ids[0] }]);
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { schema } from '../../src/graphql/schema.ts';
import { connectionFields, idsOf, type Pager, pagerOf, turn } from './support/connections.ts';
import { globalId, present } from './support/globals.ts';
import { createNewsroom, type Newsroom } from './support/newsroom.ts';

let newsroom: Newsroom;
let people: Pager;
let quotes: Pager;
let nested: Pager;
beforeAll(async () => {
  newsroom = await createNewsroom();
  people = pagerFor('Query.people');
  quotes = pagerFor('Query.quotes');
  const { id } = await newsroom.db.article.findFirstOrThrow({ select: { id: true } });
  nested = pagerFor('Article.quotes', globalId('Article', id));
}, 60_000);
afterAll(() => newsroom[Symbol.asyncDispose]());

function pagerFor(name: string, id?: string): Pager {
  const connection = connectionFields(schema).find((one) => one.name === name);
  return pagerOf(newsroom, present(connection, name), id);
}

test('a cursor of one list holds in another of the same type and order', async () => {
  const [first] = (await turn(quotes, 'orderBy: [{ position: ASC }], first: 1')).edges;
  const filtered = 'where: { kind: { equals: DIRECT } }, orderBy: [{ position: ASC }]';
  const all = idsOf(await turn(quotes, `${filtered}, first: 100`));
  const rest = idsOf(await turn(quotes, `${filtered}, first: 100, after: "${first?.cursor}"`));
  expect(rest).toEqual(all.filter((id) => id !== first?.node.id));
});

test('between two cursors lie the items between them', async () => {
  const all = await turn(people, 'first: 10');
  const [after, before] = [all.edges[1]?.cursor, all.edges[6]?.cursor];
  const between = idsOf(all).slice(2, 6);
  const ends = `after: "${after}", before: "${before}"`;
  expect(idsOf(await turn(people, `first: 9, ${ends}`))).toEqual(between);
  expect(idsOf(await turn(people, `last: 2, ${ends}`))).toEqual(between.slice(2));
});

describe('a wrong page is refused, by the name of the argument', () => {
  const forged = async (change: (values: unknown[]) => void, args = '') => {
    const page = await turn(quotes, `${args}${args && ', '}first: 1`);
    const values: unknown[] = JSON.parse(
      Buffer.from(page.edges[0]?.cursor ?? '', 'base64url').toString(),
    );
    change(values);
    return Buffer.from(JSON.stringify(values)).toString('base64url');
  };
  const cursorOf = async (pager: Pager, args: string) =>
    (await turn(pager, args)).edges[0]?.cursor ?? '';
  const byPosition = 'orderBy: [{ position: ASC }]';

  const cases: Record<string, [names: string, args: () => string | Promise<string>]> = {
    'a negative first': ['first', () => 'first: -1'],
    'a negative last': ['last', () => 'last: -1'],
    'a first over 100': ['first', () => 'first: 101'],
    'a last over 100': ['last', () => 'last: 101'],
    'both first and last': ['last', () => 'first: 1, last: 1'],
    'an after that is no cursor': ['after', () => 'after: "garbage"'],
    'a before that is no cursor': ['before', () => 'before: "🏮"'],
    'an empty after': ['after', () => 'after: ""'],
    'JSON that is no list': ['after', () => `after: "${Buffer.from('{}').toString('base64')}"`],
    'a cursor of another order': [
      'after',
      async () => `after: "${await cursorOf(quotes, byPosition)}"`,
    ],
    'a cursor of another direction': [
      'after',
      async () =>
        `orderBy: [{ spokenOn: ASC }], after: "${await cursorOf(quotes, 'orderBy: [{ spokenOn: DESC }]')}"`,
    ],
    'a cursor of another type': [
      'before',
      async () => `before: "${await cursorOf(pagerFor('Query.articles'), '')}"`,
    ],
    'a cursor with a value too many': [
      'after',
      async () => `after: "${await forged((values) => values.push(1))}"`,
    ],
    'a cursor with an id that is none': [
      'after',
      async () => `after: "${await forged((values) => (values[values.length - 1] = 'x'))}"`,
    ],
    'a cursor with a date that is none': [
      'after',
      async () => `after: "${await forged((values) => (values[1] = '+275760-01-01T00:00Z'))}"`,
    ],
    'a cursor with null where nothing is null': [
      'after',
      async () =>
        `${byPosition}, after: "${await forged((values) => (values[1] = null), byPosition)}"`,
    ],
    'a cursor with a number too great': [
      'after',
      async () =>
        `${byPosition}, after: "${await forged((values) => (values[1] = 2 ** 40), byPosition)}"`,
    ],
    'a cursor with a part of a number': [
      'after',
      async () =>
        `${byPosition}, after: "${await forged((values) => (values[1] = 0.5), byPosition)}"`,
    ],
  };

  test.each(Object.entries(cases))('%s', async (_name, [argument, args]) => {
    const given = await args();
    for (const pager of [quotes, nested]) {
      const { data, errors = [] } = await pager(given);
      expect(data ?? null).toSatisfy((value: { node?: unknown } | null) => !value?.node);
      expect(errors).toHaveLength(1);
      expect(errors[0]).toMatchObject({
        message: expect.stringContaining(`\`${argument}\``),
        extensions: { code: 'BAD_USER_INPUT' },
        path: pager === quotes ? ['page'] : ['node'],
      });
    }
  });

  test('people and organizations are both in order of their slugs, but their cursors differ', async () => {
    const cursor = await cursorOf(people, 'first: 1');
    const { errors = [] } = await pagerFor('Query.organizations')(`after: "${cursor}"`);
    expect(errors[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
  });
});

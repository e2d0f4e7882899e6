import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { schema } from '../../src/graphql/schema.ts';
import {
  connectionFields,
  type Direction,
  directions,
  idsOf,
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

const publisher = 'LEFT JOIN "Organization" publisher ON publisher.id = ';
const tables: Record<string, string> = {
  articles: `"Article" node ${publisher} node."publisherId"`,
  quotes: `"Quote" node JOIN "Article" article ON article.id = node."articleId" ${publisher} article."publisherId"
    LEFT JOIN "Attribution" voice ON voice."quoteId" = node.id AND voice.position = 0`,
  people: '"Person" node',
  organizations: '"Organization" node',
  sources: '"Source" node',
  topics: '"Topic" node',
};

/** The primary name that serves a locale, of whom columns of names point at. */
const nameIn = (locale: string, owner: string) => `(
  SELECT folded FROM "EntityName" name WHERE ${owner} AND kind = 'PRIMARY'
    ORDER BY (split_part(locale, '-', 1) = '${locale}') DESC, locale = '${locale}' DESC, locale LIMIT 1)`;
const links: Record<string, string> = {
  people: '"QuotePerson" link WHERE "personId" = node.id',
  organizations: '"QuoteOrganization" link WHERE "organizationId" = node.id',
  sources: '"QuoteSource" link WHERE "sourceId" = node.id',
};

/** What SQL itself orders by, from what the order means. */
function column(list: string, path: string[]): string {
  const [field = '', next = ''] = path;
  const owner = `"${/"(\w+)"/.exec(tables[list] ?? '')?.[1]?.toLowerCase()}Id" = node.id`;
  if (field === 'name') return nameIn(next, owner);
  if (field === 'speaker') {
    return nameIn(
      next,
      '("personId" = voice."personId" OR "organizationId" = voice."organizationId")',
    );
  }
  if (field === 'publisher') return nameIn(next, '"organizationId" = publisher.id');
  if (field === 'quoteCount') return `(SELECT count(*) FROM ${links[list]})`;
  if (field === 'article' && next === 'publisher') return column(list, path.slice(1));
  if (field === 'article' && next === 'title') return 'article."titleKey"';
  if (field === 'title') return 'node."titleKey"';
  return path.length === 1 ? `node."${field}"` : `${field}."${next}"`;
}

/** The ids as SQL itself orders them: the last key's direction holds for the id as well. */
async function expectedIds(field: string, keys: { path: string[]; direction: Direction }[]) {
  const last = keys.at(-1)?.direction.startsWith('DESC') ? 'DESC' : 'ASC';
  const order = keys
    .map(({ path, direction }) => `${column(field, path)} ${direction.replaceAll('_', ' ')}`)
    .join();
  const { rows } = await newsroom.database.pool.query<{ id: string }>(
    `SELECT node.id FROM ${tables[field]} ORDER BY ${order}, node.id ${last}`,
  );
  const type = /"(\w+)"/.exec(tables[field] ?? '')?.[1] ?? '';
  return rows.map(({ id }) => globalId(type, id));
}

async function pagedIds(field: string, orderBy: string, size: number) {
  const connection = connectionFields(schema).find(({ name }) => name === `Query.${field}`);
  const pager = pagerOf(newsroom, present(connection, field));
  const ids: string[] = [];
  for (let after = ''; ;) {
    const page = await turn(pager, `orderBy: [${orderBy}], first: ${size}${after}`);
    ids.push(...idsOf(page));
    if (!page.pageInfo.hasNextPage) return ids;
    after = `, after: "${page.pageInfo.endCursor}"`;
  }
}

const orders = connectionFields(schema)
  .filter(({ parent }) => parent === 'Query')
  .flatMap(({ field, orders: own }) =>
    own.flatMap(({ literal, path }) =>
      directions.map((direction) => ({
        field,
        path,
        direction,
        orderBy: literal(direction),
      })),
    ),
  );

describe('every order of every list, page by page', () => {
  test.each(orders)('$field by $orderBy', async ({ field, path, direction, orderBy }) => {
    const size = field === 'quotes' ? 40 : 6;
    expect(await pagedIds(field, orderBy, size)).toEqual(
      await expectedIds(field, [{ path, direction }]),
    );
  });

  test('what is not set comes last, ascending, and first, descending', async () => {
    const { data } = await newsroom.execute<Record<'up' | 'down', { nodes: { at: string }[] }>>(
      `{
        up: articles(orderBy: [{ publishedAt: ASC }], last: 3) { nodes { at: publishedAt } }
        down: articles(orderBy: [{ publishedAt: DESC }], first: 3) { nodes { at: publishedAt } }
      }`,
      { key: newsroom.preview },
    );
    const last = [null, null, '2099-01-01T00:00:00.000Z'];
    expect(data?.down.nodes.map(({ at }) => at)).toEqual(last);
    expect(data?.up.nodes.map(({ at }) => at)).toEqual(last.toReversed());
  });

  test.each(['people', 'organizations', 'sources'])(
    '%s by number of quotes: of those that the viewer sees',
    async (field) => {
      const query = `{ list: ${field}(first: 100, orderBy: [{ quoteCount: DESC }]) { nodes { quotes { totalCount } } } }`;
      const counts = async (key?: string) => {
        const { data } = await newsroom.ask(query, key === undefined ? {} : { key });
        const { list } = data as { list: { nodes: { quotes: { totalCount: number } }[] } }; // As asked.
        return list.nodes.map(({ quotes }) => quotes.totalCount);
      };
      const [readers, editors] = [await counts(), await counts(newsroom.preview)];
      expect(readers).toEqual(readers.toSorted((a, b) => b - a));
      expect(editors).toEqual(editors.toSorted((a, b) => b - a));
      expect(readers).not.toEqual(editors.slice(0, readers.length));
    },
  );

  test('a cursor of one who sees drafts does not count them for a reader', async () => {
    const page = 'people(first: 1, orderBy: [{ quoteCount: DESC }]';
    const { data } = await newsroom.execute<{ people: { pageInfo: { endCursor: string } } }>(
      `{ ${page}) { pageInfo { endCursor } } }`,
      { key: newsroom.preview },
    );
    const { errors = [] } = await newsroom.execute(
      `{ ${page}, after: "${data?.people.pageInfo.endCursor}") { nodes { id } } }`,
    );
    expect(errors[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
  });

  test('names are ordered in Arabic or English, of any region', async () => {
    const ask = (locale: string) =>
      newsroom.execute(
        `{ quotes(orderBy: [{ position: ASC }, { speaker: { locale: "${locale}", direction: ASC } }]) { nodes { id } } }`,
      );
    expect((await ask('ar-MA')).errors).toBeUndefined();
    expect((await ask('en-GB')).errors).toBeUndefined();
    expect((await ask('fr')).errors).toMatchObject([
      {
        message: '`orderBy[1].speaker.locale` is “fr”; names are ordered in ar or en.',
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ]);
  });

  test('further keys decide between equals', async () => {
    const orderBy = '{ spokenOn: DESC }, { article: { title: ASC } }, { position: DESC }';
    expect(await pagedIds('quotes', orderBy, 30)).toEqual(
      await expectedIds('quotes', [
        { path: ['spokenOn'], direction: 'DESC' },
        { path: ['article', 'title'], direction: 'ASC' },
        { path: ['position'], direction: 'DESC' },
      ]),
    );
  });

  test('without an order: the latest articles, their quotes in reading order, others by slug', async () => {
    const ids = async (field: string) => {
      const { data } = await newsroom.execute<{ list: { nodes: { id: string }[] } }>(
        `{ list: ${field}(first: 100) { nodes { id } } }`,
        { key: newsroom.preview },
      );
      return data?.list.nodes.map(({ id }) => id);
    };
    expect(await ids('articles')).toEqual(
      await expectedIds('articles', [{ path: ['publishedAt'], direction: 'DESC' }]),
    );
    expect(await ids('quotes')).toEqual(
      (
        await expectedIds('quotes', [
          { path: ['article', 'publishedAt'], direction: 'DESC' },
          { path: ['articleId'], direction: 'DESC' },
          { path: ['position'], direction: 'ASC' },
        ])
      ).slice(0, 100),
    );
    for (const field of ['people', 'organizations', 'sources', 'topics']) {
      expect(await ids(field)).toEqual(
        await expectedIds(field, [{ path: ['slug'], direction: 'ASC' }]),
      );
    }
  });
});

import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { readMigrations } from '../../src/database/migrations.ts';
import { deriveArticles, namedEntities } from '../../src/domain/derive.ts';
import { publishedPerspective } from '../../src/domain/perspective.ts';
import { loadSampleNewsroom } from '../../src/sample.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { deriveAll } from '../support/derive.ts';

const now = new Date('2026-01-01T00:00:00Z');

const sql: string[] = [];
let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase({ onQuery: (statement) => void sql.push(statement) });
  await loadSampleNewsroom(database.client);
});
beforeEach(() => deriveAll(database.client, now));
afterAll(() => database[Symbol.asyncDispose]());

test('a quote is linked to whoever speaks, is spoken for, or carried it, once each', async () => {
  const { client } = database;
  const quotes = await client.quote.findMany({
    include: {
      attributions: true,
      provenance: true,
      people: true,
      organizations: true,
      sources: true,
    },
  });
  expect(quotes.length).toBeGreaterThan(100);
  for (const { attributions, provenance, people, organizations, sources } of quotes) {
    expect(people.map(({ personId }) => personId).toSorted()).toEqual(
      distinct(attributions.map(({ personId }) => personId)),
    );
    expect(organizations.map(({ organizationId }) => organizationId).toSorted()).toEqual(
      distinct(attributions.flatMap((one) => [one.organizationId, one.onBehalfOfId])),
    );
    expect(sources.map(({ sourceId }) => sourceId).toSorted()).toEqual(
      distinct(provenance.map(({ sourceId }) => sourceId)),
    );
  }
});

test('an article is linked to whom it names: the quoted in reading order, then the mentioned', async () => {
  const { client } = database;
  const articles = await client.article.findMany({
    include: {
      authors: true,
      people: { orderBy: { place: { sort: 'asc', nulls: 'last' } } },
      paragraphs: { orderBy: { position: 'asc' }, include: { mentions: true } },
      quotes: {
        where: { review: { not: 'REJECTED' } },
        orderBy: { position: 'asc' },
        include: { attributions: true },
      },
    },
  });
  for (const { quotes, paragraphs, authors, people } of articles) {
    const quoted = quotes.flatMap(({ attributions }) =>
      attributions.map(({ personId }) => personId),
    );
    const mentioned = paragraphs.flatMap(({ mentions }) =>
      mentions.map(({ personId }) => personId),
    );
    const written = authors.map(({ personId }) => personId);
    expect(people.map(({ personId }) => personId).toSorted()).toEqual(
      distinct([...quoted, ...mentioned, ...written]),
    );
    const places = people.filter(({ place }) => place !== null);
    expect(places.map(({ personId }) => personId).toSorted()).toEqual(
      distinct([...quoted, ...mentioned]),
    );
    const ranks = places.map(({ personId }) => rank(personId, { quotes, paragraphs }));
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
  }
});

test('readers see exactly what the published articles name, and its surroundings', async () => {
  const { client } = database;
  const hidden = {
    where: { published: false },
    orderBy: { slug: 'asc' },
    select: { slug: true },
  } as const;
  expect(await client.person.findMany(hidden)).toEqual([{ slug: 'zaki-mihwar' }]);
  expect(await client.organization.findMany(hidden)).toEqual([{ slug: 'salt-guild' }]);
  expect(await client.source.findMany(hidden)).toEqual([
    { slug: 'lantern-interview' },
    { slug: 'salt-ledger' },
  ]);
  expect(await client.topic.findMany(hidden)).toEqual([{ slug: 'salt' }]);
});

test('a publication shows whom it names, and its end hides them again', async () => {
  const { client } = database;
  const draft = await client.article.findFirstOrThrow({ where: { slug: 'دفتر-الملح-الضائع' } });
  const visible = () => client.person.count({ where: { slug: 'zaki-mihwar', published: true } });
  const setStatus = (status: 'PUBLISHED' | 'DRAFT') =>
    client.$transaction(async (tx) => {
      await tx.article.update({ where: { id: draft.id }, data: { status, publishedAt: now } });
      await deriveArticles(tx, [draft.id], { now });
    });

  await setStatus('PUBLISHED');
  expect(await visible()).toBe(1);
  expect(await client.organization.count({ where: { published: false } })).toBe(0);
  await setStatus('DRAFT');
  expect(await visible()).toBe(0);
  expect(await client.topic.count({ where: { slug: 'salt', published: true } })).toBe(0);
});

test('quotes and links are marked exactly while readers may see them, with the time of their article', async () => {
  const { client, pool } = database;
  const { article } = publishedPerspective(now);
  const published = await client.article.findMany({ where: article });
  const out = new Set(published.map(({ id }) => id));
  const rows = await marked();
  expect(new Set(rows.map(({ table }) => table)).size).toBe(9);
  for (const { table, articleId, rejected, ...mark } of rows) {
    const { publishedAt } = await client.article.findUniqueOrThrow({ where: { id: articleId } });
    const expected = { publishedAt, published: out.has(articleId) && !rejected };
    expect({ table, ...mark }).toEqual({ table, ...expected });
  }
  expect(rows.filter(({ rejected }) => rejected).length).toBeGreaterThan(0);

  // The migration that made the columns brings what was there in line in the same way.
  const file = (await readMigrations()).find(({ name }) =>
    name.endsWith('denormalise_publication'),
  );
  const backfill = file?.sql.match(/^UPDATE [^;]+;/gm) ?? [];
  expect(backfill).toHaveLength(9);
  await deriveAll(client);
  const derived = await marked();
  for (const table of new Set(rows.map((row) => row.table))) {
    await pool.query(`UPDATE "${table}" SET "published" = DEFAULT`);
    if (!linkTables.includes(table)) await pool.query(`UPDATE "${table}" SET "publishedAt" = NULL`);
  }
  for (const statement of backfill) await pool.query(statement);
  expect(await marked()).toEqual(derived);
});

test('whoever is no longer named by anything is hidden when the caller says whom it named', async () => {
  const { client } = database;
  const person = await client.person.findUniqueOrThrow({ where: { slug: 'hassan-mijdaf' } });
  const articles = await client.articlePerson.findMany({ where: { personId: person.id } });
  const ids = articles.map(({ articleId }) => articleId);
  const rollback = new Error('rolled back');
  const attempt = client.$transaction(async (tx) => {
    const touched = await namedEntities(tx, ids);
    await tx.attribution.deleteMany({ where: { personId: person.id } });
    await tx.mention.deleteMany({ where: { personId: person.id } });
    await deriveArticles(tx, ids, { touched, now });
    expect(await tx.person.count({ where: { id: person.id, published: true } })).toBe(0);
    throw rollback;
  });
  await expect(attempt).rejects.toBe(rollback);
});

test('what is visible follows the time: nothing is before its article came out', async () => {
  const { client } = database;
  await deriveAll(client, new Date('2025-08-01T00:00:00Z'));
  expect(await client.person.count({ where: { published: true } })).toBe(0);
  expect(await client.organization.count({ where: { published: true } })).toBe(0);
});

function distinct(ids: (string | null)[]): string[] {
  return [...new Set(ids.filter((id) => id !== null))].toSorted();
}

function rank(
  personId: string,
  {
    quotes,
    paragraphs,
  }: {
    quotes: { attributions: { personId: string | null }[] }[];
    paragraphs: { mentions: { personId: string | null }[] }[];
  },
): number {
  const quote = quotes.findIndex(({ attributions }) =>
    attributions.some((one) => one.personId === personId),
  );
  if (quote !== -1) return quote;
  return (
    quotes.length +
    paragraphs.findIndex(({ mentions }) => mentions.some((one) => one.personId === personId))
  );
}

const linkTables = [
  'QuotePerson',
  'QuoteOrganization',
  'QuoteSource',
  'ArticlePerson',
  'ArticleOrganization',
  'ArticleSource',
];

interface Marked {
  table: string;
  articleId: string;
  rejected: boolean;
  publishedAt: Date | null;
  published: boolean;
}

/** Every row that repeats something of its article. */
async function marked(): Promise<Marked[]> {
  const tables = ['Quote', 'ArticleAuthor', 'ArticleTopic', ...linkTables];
  const selects = tables.map((table) => {
    const quoteId =
      table === 'Quote' ? 'own."id"' : table.startsWith('Quote') ? 'own."quoteId"' : 'NULL::uuid';
    return `SELECT '${table}' AS "table", own."articleId", own."publishedAt", own."published",
        EXISTS (SELECT FROM "Quote" q WHERE q."id" = ${quoteId} AND q."review" = 'REJECTED') AS "rejected"
      FROM "${table}" own`;
  });
  const { rows } = await database.pool.query<Marked>(
    `${selects.join(' UNION ALL ')} ORDER BY 1, 2, 3, 4, 5`,
  );
  return rows;
}

test('entities that are seen are not hidden, and those of no article not looked at', async () => {
  const articles = await database.client.article.findMany({ where: { status: 'PUBLISHED' } });
  sql.length = 0;
  await deriveArticles(
    database.client,
    articles.map(({ id }) => id),
    { now },
  );
  const updates = sql.filter((statement) =>
    /^UPDATE "public"\."(?:Person|Source)"/.test(statement),
  );
  expect(updates).toHaveLength(2);
  expect(sql.filter((statement) => statement.includes('WHERE (1=0'))).toEqual([]);
});

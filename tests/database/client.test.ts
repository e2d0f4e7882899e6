import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { deriveAll } from '../support/derive.ts';

let database: TestDatabase;
const statements: string[] = [];

beforeAll(async () => {
  database = await createTestDatabase({ onQuery: (sql) => statements.push(sql) });
  const { client } = database;
  const kremlin = await client.organization.create({
    data: {
      slug: 'kremlin',
      kind: 'GOVERNMENT',
      description: { en: 'Seat of power' },
      names: {
        create: {
          locale: 'ar',
          position: 0,
          kind: 'PRIMARY',
          text: 'الكرملين',
          folded: 'الكرملين',
        },
      },
    },
  });
  for (const number of [1, 2, 3]) {
    await client.article.create({
      data: {
        language: 'en',
        slug: `article-${number}`,
        title: `Article ${number}`,
        status: 'PUBLISHED',
        publishedAt: new Date(`2025-11-0${number}T08:30:00.125Z`),
        wordCount: 3,
        quotes: {
          create: [0, 1, 2, 3].map((position) => ({
            position,
            kind: 'DIRECT' as const,
            text: `Words ${position}`,
            language: 'en',
            spokenOn: new Date('2025-10-31'),
            attributions: { create: { position: 0, organizationId: kremlin.id } },
          })),
        },
      },
    });
  }
  await deriveAll(client);
}, 60_000);
afterAll(() => database[Symbol.asyncDispose]());
beforeEach(() => {
  statements.length = 0;
});

describe('reads', () => {
  test('load relations, JSON, enums and times in one statement', async () => {
    const articles = await database.client.article.findMany({
      orderBy: { publishedAt: 'desc' },
      take: 2,
      select: {
        id: true,
        status: true,
        publishedAt: true,
        organizations: { select: { organization: { select: { kind: true, description: true } } } },
        quotes: {
          orderBy: { position: 'desc' },
          take: 2,
          select: { text: true, spokenOn: true, attributions: { select: { role: true } } },
        },
        _count: { select: { quotes: { where: { position: { gt: 0 } } } } },
      },
    });

    expect(articles).toMatchObject([
      {
        id: expect.stringMatching(/^[\da-f]{8}-[\da-f]{4}-7/),
        status: 'PUBLISHED',
        publishedAt: new Date('2025-11-03T08:30:00.125Z'),
        organizations: [
          { organization: { kind: 'GOVERNMENT', description: { en: 'Seat of power' } } },
        ],
        quotes: [
          { text: 'Words 3', spokenOn: new Date('2025-10-31'), attributions: [{ role: null }] },
          { text: 'Words 2' },
        ],
        _count: { quotes: 3 },
      },
      { publishedAt: new Date('2025-11-02T08:30:00.125Z') },
    ]);
    expect(statements).toHaveLength(1);
  });

  test('order a relation by a column of another table', async () => {
    const { quotes } = await database.client.organization.findUniqueOrThrow({
      where: { slug: 'kremlin' },
      select: {
        quotes: {
          orderBy: [
            { quote: { article: { publishedAt: 'desc' } } },
            { quote: { position: 'asc' } },
          ],
          take: 5,
          select: { quote: { select: { position: true, article: { select: { slug: true } } } } },
        },
      },
    });

    expect(quotes.map(({ quote }) => [quote.article.slug, quote.position])).toEqual([
      ['article-3', 0],
      ['article-3', 1],
      ['article-3', 2],
      ['article-3', 3],
      ['article-2', 0],
    ]);
    expect(statements).toHaveLength(1);
  });

  test('follow the strategy that a call names', async () => {
    await database.client.article.findMany({
      relationLoadStrategy: 'query',
      select: { quotes: { select: { text: true } } },
    });
    expect(statements).toHaveLength(2);
  });

  test('by unique key in one tick are one statement', async () => {
    const slugs = ['article-1', 'article-2', 'article-3'];
    const articles = await Promise.all(
      slugs.map((slug) =>
        database.client.article.findUnique({
          where: { language_slug: { language: 'en', slug } },
          select: { slug: true, quotes: { select: { text: true } } },
        }),
      ),
    );
    expect(articles.map((article) => article?.slug)).toEqual(slugs);
    expect(articles.map((article) => article?.quotes.length)).toEqual([4, 4, 4]);
    expect(statements).toHaveLength(1);
  });

  test('see what their own transaction wrote', async () => {
    const count = await database.client.$transaction(async (transaction) => {
      await transaction.topic.create({ data: { slug: 'energy' } });
      const topics = await transaction.topic.findMany({ include: { articles: true, names: true } });
      return topics.length;
    });
    expect(count).toBe(1);
  });
});

describe('transactions', () => {
  test('that fail leave nothing', async () => {
    const { client } = database;
    const failing = client.$transaction(async (transaction) => {
      await transaction.topic.create({ data: { slug: 'undone' } });
      await transaction.topic.create({ data: { slug: 'undone' } });
    });
    await expect(failing).rejects.toMatchObject({ code: 'P2002' });
    expect(await client.topic.count({ where: { slug: 'undone' } })).toBe(0);
  });

  test("outlast Prisma's own limit of five seconds", async () => {
    const slug = 'slow';
    await database.client.$transaction(async (transaction) => {
      await delay(5_100);
      await transaction.topic.create({ data: { slug } });
    });
    expect(await database.client.topic.count({ where: { slug } })).toBe(1);
  });

  test('have the isolation they ask for', async () => {
    const rows = await database.client.$transaction(
      (transaction) => transaction.$queryRaw`SHOW transaction_isolation`,
      { isolationLevel: 'Serializable' },
    );
    expect(rows).toEqual([{ transaction_isolation: 'serializable' }]);
  });
});

test('a session is in UTC, as the adapter takes it to be', async () => {
  const { rows } = await database.pool.query('SHOW timezone');
  expect(rows).toEqual([{ TimeZone: 'UTC' }]);
});

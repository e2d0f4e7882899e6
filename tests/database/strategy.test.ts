import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Prisma } from '../../src/database/generated/client.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { createOneOfEach } from '../support/one-of-each.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  const { client } = database;
  await createOneOfEach(client);
  await client.quote.updateMany({
    data: { confidence: 0.1 + 0.2, spokenOn: new Date('1969-12-31'), occasion: 'a “call” \\ 😀' },
  });
  await client.person.updateMany({
    data: { sameAs: ['https://example.org/?a=1,2', '{"}'], description: { ar: 'متحدّث', n: 1e-7 } },
  });
  const { id: articleId } = await client.article.findFirstOrThrow();
  await client.paragraph.createMany({
    data: [1, 2, 3, 4].map((position) => ({ articleId, position, text: `Paragraph ${position}` })),
  });
}, 60_000);
afterAll(() => database[Symbol.asyncDispose]());

const everything = {
  publisher: true,
  translationGroup: true,
  authors: { include: { person: { include: { names: true, affiliations: true } } } },
  topics: { include: { topic: true } },
  images: { include: { creditSource: { include: { organization: true } } } },
  corrections: true,
  revisions: true,
  people: { orderBy: { place: 'asc' }, include: { person: true } },
  organizations: { orderBy: { place: 'asc' }, include: { organization: true } },
  sources: { orderBy: { place: 'asc' }, include: { source: true } },
  paragraphs: { orderBy: { position: 'desc' }, skip: 1, take: 3, include: { mentions: true } },
  quotes: {
    include: {
      parts: { include: { paragraph: true } },
      attributions: { include: { person: true, onBehalfOf: true, organization: true } },
      provenance: { include: { source: true } },
      _count: true,
    },
  },
  _count: { select: { paragraphs: { where: { position: { gt: 1 } } }, quotes: true } },
} satisfies Prisma.ArticleInclude;

test('a join gives what separate queries give, of every type', async () => {
  const { article } = database.client;
  const joined = await article.findMany({ include: everything });
  const queried = await article.findMany({ relationLoadStrategy: 'query', include: everything });
  expect(joined).toEqual(queried);
  expect(joined).toMatchObject([
    {
      authors: [{ person: { description: { ar: 'متحدّث', n: 1e-7 }, sameAs: { length: 2 } } }],
      paragraphs: [{ position: 3 }, { position: 2 }, { position: 1 }],
      quotes: [{ confidence: 0.1 + 0.2, spokenOn: new Date('1969-12-31') }],
      people: [{ place: 0 }],
    },
  ]);
});

test.for([{ take: 2 }, { take: -2 }, { take: 2, skip: 2 }])(
  'a join takes the same page as separate queries: %o',
  async (page) => {
    const include = { paragraphs: { orderBy: { position: 'asc' }, ...page } } as const;
    const { article } = database.client;
    expect(await article.findMany({ include })).toEqual(
      await article.findMany({ relationLoadStrategy: 'query', include }),
    );
  },
);

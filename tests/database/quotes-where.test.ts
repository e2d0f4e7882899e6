import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Prisma } from '../../src/database/generated/client.ts';
import { quotesWhere } from '../../src/database/quotes-where.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase({ holds: 'sample' });
}, 60_000);
afterAll(() => database[Symbol.asyncDispose]());

async function idsBySql(where: Prisma.QuoteWhereInput): Promise<string[]> {
  const query = await quotesWhere(where);
  const rows = await database.client.$queryRaw<{ id: string }[]>`
    SELECT matching."id" FROM (${query}) matching`;
  return rows.map(({ id }) => id).toSorted();
}

async function idsByPrisma(where: Prisma.QuoteWhereInput): Promise<string[]> {
  const rows = await database.client.quote.findMany({ where, select: { id: true } });
  return rows.map(({ id }) => id).toSorted();
}

const wheres: Record<string, Prisma.QuoteWhereInput> = {
  nothing: {},
  'an empty list': { id: { in: [] } },
  'all kinds of values': {
    kind: { in: ['DIRECT', 'MIXED'] },
    spokenOn: { gte: new Date('2025-10-01') },
    article: { publishedAt: { lt: new Date('2025-11-04T10:00:00.5Z') }, status: { not: 'DRAFT' } },
    confidence: null,
    position: { lt: 9 },
    text: { not: { contains: '$1 $2 \\%' } },
  },
  'a number': { confidence: { gt: 0.7 } },
  'a list of texts': { textLexemes: { hasSome: ['sea', 'بحر', "o'", '{x}', '"'] } },
  relations: { attributions: { some: { person: { is: { slug: 'dmitry-peskov' } } } } },
};

test.each(Object.keys(wheres))('finds the rows that Prisma finds: %s', async (name) => {
  const where = wheres[name] ?? {};
  const ids = await idsBySql(where);
  expect(ids).toEqual(await idsByPrisma(where));
  expect(ids.length > 0).toBe(name !== 'an empty list');
});

test('many at once keep apart', async () => {
  const all = await database.client.quote.findMany({ select: { id: true }, take: 50 });
  const found = await Promise.all(all.map(({ id }) => idsBySql({ id })));
  expect(found).toEqual(all.map(({ id }) => [id]));
});

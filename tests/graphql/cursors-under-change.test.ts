import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { schema } from '../../src/graphql/schema.ts';
import {
  connectionFields,
  directions,
  idsOf,
  type Pager,
  pagerOf,
  turn,
} from './support/connections.ts';
import { present } from './support/globals.ts';
import { createNewsroom, type Newsroom } from './support/newsroom.ts';
import { createWalkers, type Walkers } from './support/walkers.ts';

let newsroom: Newsroom;
let walkers: Record<string, Walkers>;
beforeAll(async () => {
  newsroom = await createNewsroom();
  walkers = await createWalkers(newsroom.db);
}, 60_000);
afterAll(() => newsroom[Symbol.asyncDispose]());

const lists = connectionFields(schema).filter(({ orders }) => orders.length > 0);
const walked = [
  'Query.articles',
  'Topic.articles',
  'Query.quotes',
  'Article.quotes',
  'Person.quotes',
  'Query.people',
  'Query.organizations',
  'Query.sources',
  'Query.topics',
];

/** How many walks each order is given. */
const runs = Number(process.env['CURSOR_RUNS'] ?? 1);

const numbers = fc.integer({ min: 0, max: 59 });
const walks = fc.record({
  initial: fc.array(numbers, { minLength: 2, maxLength: 9 }),
  /** What happens after each page: rows with these numbers come, and those at these places go. */
  changes: fc.array(
    fc.record({
      come: fc.array(numbers, { maxLength: 3 }),
      go: fc.array(fc.nat({ max: 30 }), { maxLength: 2 }),
    }),
    { maxLength: 6 },
  ),
  size: fc.integer({ min: 1, max: 4 }),
  backward: fc.boolean(),
});

type Walk = typeof walks extends fc.Arbitrary<infer T> ? T : never;

/** Walks a list from one end to the other, and gives what it saw and what was there all the time. */
async function walk(
  pager: Pager,
  { where, insert, remove }: Walkers,
  { orderBy, initial, changes, size, backward }: Walk & { orderBy: string },
) {
  const there: string[] = [];
  for (const number of initial) there.push(await insert(number));
  const stayed = new Set(there);
  const seen: string[] = [];
  const rounds = [...changes];
  try {
    for (let cursor = ''; ;) {
      const way = backward ? 'last' : 'first';
      const page = await turn(
        pager,
        `where: ${where}, orderBy: [${orderBy}], ${way}: ${size}${cursor}`,
      );
      seen.push(...(backward ? idsOf(page).toReversed() : idsOf(page)));
      const { pageInfo } = page;
      if (!(backward ? pageInfo.hasPreviousPage : pageInfo.hasNextPage)) break;
      cursor = backward
        ? `, before: "${pageInfo.startCursor}"`
        : `, after: "${pageInfo.endCursor}"`;
      const { come, go } = rounds.shift() ?? { come: [], go: [] };
      for (const place of go) {
        const [gone] = there.splice(place % Math.max(1, there.length), 1);
        if (gone === undefined) continue;
        await remove(gone);
        stayed.delete(gone);
      }
      for (const number of come) there.push(await insert(number));
    }
    return {
      seen,
      stayed,
      whole: await turn(pager, `where: ${where}, orderBy: [${orderBy}], first: 100`),
    };
  } finally {
    for (const id of there) await remove(id);
  }
}

describe('while rows come and go between pages, those that stay are each seen once, in order', () => {
  test.each(walked)('%s, in every order', { timeout: 120_000 }, async (name) => {
    const list = present(
      lists.find((one) => one.name === name),
      name,
    );
    const own = present(walkers[name], name);
    const pager = pagerOf(newsroom, list, own.parent ?? undefined);
    const orders = list.orders.flatMap(({ literal }) => directions.map(literal));
    for (const orderBy of [
      ...orders,
      orders.slice(0, 3).join(', '),
      orders.slice(-9, -6).join(', '),
    ]) {
      const property = fc.asyncProperty(walks, async (steps) => {
        const { seen, stayed, whole } = await walk(pager, own, { ...steps, orderBy });
        expect(new Set(seen).size).toBe(seen.length);
        const order = idsOf(whole).filter((id) => stayed.has(id));
        const kept = seen.filter((id) => stayed.has(id));
        expect(steps.backward ? kept.toReversed() : kept).toEqual(order);
        expect(order).toHaveLength(stayed.size);
      });
      await fc.assert(property, { numRuns: runs });
    }
  });
});

import { readdir, readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestServer, type TestServer } from './support/server.ts';

const folder = new URL('./questions/', import.meta.url);
const names = (await readdir(folder))
  .filter((name) => name.endsWith('.graphql'))
  .map((name) => name.replace(/\.graphql$/, ''))
  .toSorted();

let server: TestServer;
beforeAll(async () => {
  server = await createTestServer({ holds: 'sample' });
}, 60_000);
afterAll(() => server[Symbol.asyncDispose]());

test('there are forty questions at least, each with its answer', async () => {
  expect(names.length).toBeGreaterThanOrEqual(40);
  const files = await readdir(folder);
  expect(files.toSorted()).toEqual(
    names.flatMap((name) => [`${name}.graphql`, `${name}.json`]).toSorted(),
  );
});

test.each(names)('%s', async (name) => {
  const query = await readFile(new URL(`${name}.graphql`, folder), 'utf8');
  const answer: unknown = JSON.parse(await readFile(new URL(`${name}.json`, folder), 'utf8'));
  const { data, errors } = await server.execute(query);
  expect(errors).toBeUndefined();
  const order = /\(equals in any order\)/.test(query) ? inAnyOrder : (value: unknown) => value;
  expect(order(data)).toEqual(order(answer));
});

/** The groups of an answer in an order of ours: those of one size have none that is the same each time. */
function inAnyOrder(answer: unknown): unknown {
  const { quoteStats } = answer as { quoteStats: { month?: string; count: number }[] }; // As such a question asks.
  const sizes = quoteStats.map(({ month = '', count }) => [month, -count] as const);
  expect(sizes).toEqual(sizes.toSorted(([a, m], [b, n]) => (a < b ? -1 : a > b ? 1 : m - n)));
  return quoteStats.map((group) => JSON.stringify(group)).toSorted();
}

import { expect, test } from 'vitest';
import { writeTransaction } from '../../src/domain/transaction.ts';
import { testServer } from '../support/database.ts';
import { useDatabase } from './documents.ts';

const database = useDatabase();

test.each(['40001', '40P01'])(
  'a transaction that the database refuses with %s for the sake of another is tried again',
  async (code) => {
    let runs = 0;
    const slug = await writeTransaction(database().client, async (tx) => {
      const topic = await tx.topic.create({ data: { slug: `try-${++runs}` } });
      if (runs < 3) {
        await tx.$executeRawUnsafe(`DO $$ BEGIN RAISE EXCEPTION USING ERRCODE = '${code}'; END $$`);
      }
      return topic.slug;
    });
    expect(slug).toBe('try-3');
    expect(await database().client.topic.findMany({ select: { slug: true } })).toEqual([{ slug }]);
  },
);

test('any other failure is not', async () => {
  let runs = 0;
  const run = writeTransaction(database().client, async (tx) => {
    runs += 1;
    await tx.$executeRawUnsafe('SELECT 1 / 0');
  });
  await expect(run).rejects.toThrow(/division by zero/);
  expect(runs).toBe(1);
});

// PGlite has one connection, which a transaction has for itself.
test.skipIf(testServer === undefined)('writers who wait leave connections to readers', async () => {
  const { client } = database();
  const held = Promise.withResolvers<void>();
  const begun = Promise.withResolvers<void>();
  const first = writeTransaction(client, () => {
    begun.resolve();
    return held.promise;
  });
  await begun.promise;
  const others = Array.from({ length: 30 }, (_, i) =>
    writeTransaction(client, (tx) => tx.topic.create({ data: { slug: `topic-${i}` } })),
  );
  expect(await client.topic.count()).toBe(0);
  held.resolve();
  await Promise.all([first, ...others]);
  expect(await client.topic.count()).toBe(30);
});

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { type DatabaseLocation, openDatabase } from '../../src/database/open.ts';
import { createTestDatabase, testServer } from '../support/database.ts';
import { nextLine, startScript } from '../support/process.ts';

/** Each takes about three seconds. Ten: KILLS=10 npx vitest run tests/database/durability.test.ts */
const kills = Number(process.env['KILLS'] ?? 2);

// The server of TEST_DATABASE_URL has no part in it, so one run of the tests tells.
test.skipIf(testServer !== undefined)(
  'kill -9 in the first start and in writes loses nothing acknowledged, in a folder',
  { timeout: 120_000 },
  async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'isnad-kill-'));
    try {
      const writer = startScript('writer.ts', [JSON.stringify({ dataDir })]);
      await delay(300 + Math.random() * 3000);
      await writer.kill();
      expect(await writeAndKill({ dataDir })).toMatchObject({ lost: [], torn: 0 });
    } finally {
      await rm(dataDir, { recursive: true });
    }
  },
);

test.skipIf(testServer === undefined)(
  'kill -9 in writes loses nothing acknowledged, on PostgreSQL',
  { timeout: 120_000 },
  async () => {
    await using database = await createTestDatabase();
    expect(await writeAndKill(database.location)).toMatchObject({ lost: [], torn: 0 });
  },
);

/** What a database lacks of the acknowledged rows, and how many transactions it has half of. */
async function writeAndKill(location: DatabaseLocation) {
  const acknowledged: string[] = [];
  for (let kill = 0; kill < kills; kill += 1) {
    const writer = startScript('writer.ts', [JSON.stringify(location)]);
    expect(await nextLine(writer)).toBe('ready');
    writer.lines.on('line', (id) => acknowledged.push(id));
    await delay(400 + Math.random() * 600);
    await writer.kill();
  }
  const database = await openDatabase(location);
  const topics = await database.client.topic.findMany({ select: { id: true } });
  const changes = await database.client.change.count();
  await database.close();

  const stored = new Set(topics.map(({ id }) => id));
  console.log(`${kills} kills, ${acknowledged.length} acknowledged, ${stored.size} stored`);
  expect(acknowledged.length).toBeGreaterThan(0);
  return {
    lost: acknowledged.filter((id) => !stored.has(id)),
    torn: Math.abs(changes - stored.size),
  };
}

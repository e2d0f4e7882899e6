import { setTimeout as delay } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { type DatabaseLocation, openDatabase } from '../../src/database/open.ts';
import { createApiKey } from '../../src/domain/api-key.ts';
import { readArticles } from '../../src/domain/article/state.ts';
import { brokenSpans } from '../model/invariants.ts';
import { createDataFolder } from '../support/command-database.ts';
import { createTestDatabase, testServer } from '../support/database.ts';
import { nextLine, startScript } from '../support/process.ts';

/** Twenty: KILLS=20 npx vitest run tests/database/kill-writes.test.ts */
const kills = Number(process.env['KILLS'] ?? 2);
/** Nothing is lost, torn or out of its place, the stream goes on, and the one speaker is one person. */
const whole = {
  lost: [],
  torn: [],
  broken: [],
  unfinished: expect.toSatisfy((n) => n <= 1) as unknown,
  people: 1,
};
const timeout = 60_000 + kills * 30_000;

// The server of TEST_DATABASE_URL has no part in it, so one run of the tests tells.
test.skipIf(testServer !== undefined)(
  'kill -9 in a stream of mutations, in a folder: all that was acknowledged is there, nothing is half done',
  { timeout },
  async () => {
    await using folder = await createDataFolder('tables');
    expect(await writeAndKill({ dataDir: folder.dataDir })).toEqual(whole);
  },
);

test.skipIf(testServer === undefined)(
  'kill -9 in a stream of mutations, on PostgreSQL: all that was acknowledged is there, nothing is half done',
  { timeout },
  async () => {
    await using database = await createTestDatabase();
    expect(await writeAndKill(database.location)).toEqual(whole);
  },
);

/** What the database lacks of what was acknowledged, and what it has half done. */
async function writeAndKill(location: DatabaseLocation) {
  const acknowledged: string[] = [];
  const parameters = [JSON.stringify(location), await prepare(location)];
  for (let kill = 0; kill < kills; kill += 1) {
    await using writer = startScript('newsroom-writer.ts', parameters);
    expect(await nextLine(writer)).toBe('ready');
    writer.lines.on('line', (line) => acknowledged.push(line));
    // At a random moment of a random mutation, however slow the machine is.
    for (let wait = Math.ceil(Math.random() * 6); wait > 0; wait--) await nextLine(writer);
    await delay(Math.random() * 40);
    await writer.kill();
  }
  // Begun again, it finishes what was cut off.
  await using last = startScript('newsroom-writer.ts', parameters);
  while (!(await nextLine(last)).startsWith('published'));
  await last.kill();
  const database = await openDatabase(location);
  try {
    console.log(`${kills} kills, ${acknowledged.length} mutations acknowledged`);
    expect(acknowledged.length).toBeGreaterThan(0);
    return await check(database, acknowledged);
  } finally {
    await database.close();
  }
}

/** Makes an API key, and gives its secret. */
async function prepare(location: DatabaseLocation): Promise<string> {
  const database = await openDatabase(location);
  try {
    const { secret } = await createApiKey(database.client, {
      name: 'the stream',
      scopes: ['WRITE'],
      expiresAt: null,
    });
    return secret;
  } finally {
    await database.close();
  }
}

async function check(
  { client: db, pool }: Awaited<ReturnType<typeof openDatabase>>,
  acknowledged: readonly string[],
) {
  const rows = await db.article.findMany({ select: { id: true } });
  const states = await readArticles(
    db,
    rows.map(({ id }) => id),
  );
  const done = new Set(
    states.flatMap(({ article, quotes }) => {
      const number = article.externalId?.split('-')[1];
      return [
        `created ${number}`,
        ...(quotes.length > 0 ? [`quoted ${number}`] : []),
        ...(article.status === 'PUBLISHED' ? [`published ${number}`] : []),
      ];
    }),
  );
  const { rows: torn } = await pool.query(
    `SELECT a."externalId" FROM "Article" a
       WHERE a."version" <> (SELECT count(*) FROM "Change" WHERE "nodeId" = a."id")
          OR a."version" <> 1 + (SELECT count(*) FROM "ArticleEdit" WHERE "articleId" = a."id")
          OR (a."status" = 'PUBLISHED') <> EXISTS (
            SELECT FROM "ArticleRevision" WHERE "articleId" = a."id" AND "version" = a."version")
          OR (SELECT count(*) FROM "Quote" WHERE "articleId" = a."id")
             <> (SELECT count(*) FROM "QuotePerson" WHERE "articleId" = a."id")`,
  );
  return {
    lost: acknowledged.filter((step) => !done.has(step)),
    torn,
    broken: states.flatMap(brokenSpans),
    // All but the one that it was at.
    unfinished: states.filter(({ article }) => article.status !== 'PUBLISHED').length,
    people: await db.person.count(),
  };
}

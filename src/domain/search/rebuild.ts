import type { Database, Transaction } from '../../database/client.ts';
import type { OpenDatabase } from '../../database/open.ts';
import { analysisVersion } from '../../search/lexemes.ts';
import { deriveArticles } from '../derive.ts';
import type { EntityIds } from '../publish-entities.ts';
import { saveArticleLexemes, saveNameLexemes } from './lexemes.ts';

/** Held while an index is rebuilt, so that two processes don't do the same work. */
const rebuildLock = 0x69736e62;

/** Articles or entities of one transaction: writers wait no longer than one takes. */
const atOnce = 100;

/** Whether the index is of an older analysis than this version's, or of none, so that search would miss things. */
export async function isIndexStale(db: Database): Promise<boolean> {
  const row = await db.searchIndex.findUnique({ where: { id: 1 } });
  return (row?.analysisVersion ?? 0) < analysisVersion;
}

/**
 * Analyses all texts anew and derives all that follows from content, the search index among it, in batches, while content
 * is read and written. So it also brings up to date what an older version of the program has written.
 *
 * @param onProgress called after each batch with how many articles and entities are done, and how many there are.
 * @returns false when another process is at it.
 */
export async function rebuildIndex(
  { client: db, withOwnConnection }: Pick<OpenDatabase, 'client' | 'withOwnConnection'>,
  {
    now = new Date(),
    onProgress = () => undefined,
  }: { now?: Date; onProgress?: (done: number, total: number) => void } = {},
): Promise<boolean> {
  return withOwnConnection(async (pool) => {
    const { rows } = await pool.query<{ claimed: boolean }>(
      'SELECT pg_try_advisory_lock($1) AS "claimed"',
      [rebuildLock],
    );
    if (rows[0]?.claimed !== true) return false;
    try {
      await rebuild(db, { now, onProgress });
      return true;
    } finally {
      await pool.query('SELECT pg_advisory_unlock($1)', [rebuildLock]);
    }
  });
}

async function rebuild(
  db: Database,
  { now, onProgress }: { now: Date; onProgress: (done: number, total: number) => void },
): Promise<void> {
  const steps = stepsOf(db, now);
  const counts = await Promise.all(steps.map(({ count }) => count()));
  const total = counts.reduce((sum, count) => sum + count, 0);
  let done = 0;
  for (const { page, write } of steps) {
    let ids = (await page(firstId)).map(({ id }) => id);
    for (let last = ids.at(-1); last !== undefined; last = ids.at(-1)) {
      const some = ids;
      await db.$transaction((tx) => write(tx, some));
      done += some.length;
      onProgress(done, Math.max(done, total));
      ids = (await page(last)).map(({ id }) => id);
    }
  }
  await db.$executeRaw`
    INSERT INTO "SearchIndex" ("id", "analysisVersion") VALUES (1, ${analysisVersion})
      ON CONFLICT ("id") DO UPDATE SET "analysisVersion" = greatest("SearchIndex"."analysisVersion", excluded."analysisVersion")`;
}

/** Before all UUIDs. */
const firstId = '00000000-0000-0000-0000-000000000000';

interface Step {
  count: () => Promise<number>;
  page: (after: string) => Promise<{ id: string }[]>;
  write: (tx: Transaction, ids: string[]) => Promise<void>;
}

/** Names come before the articles that they are found by. */
function stepsOf(db: Database, now: Date): Step[] {
  const after = (id: string) => ({
    where: { id: { gt: id } },
    orderBy: { id: 'asc' as const },
    take: atOnce,
    select: { id: true },
  });
  const derive = (tx: Transaction, touched: Partial<EntityIds>) =>
    deriveArticles(tx, [], { touched, now });
  return [
    {
      count: () => db.topic.count(),
      page: (id) => db.topic.findMany(after(id)),
      write: async (tx, topics) => {
        await saveNameLexemes(tx, topics);
        await derive(tx, { topics });
      },
    },
    {
      count: () => db.person.count(),
      page: (id) => db.person.findMany(after(id)),
      write: async (tx, people) => {
        await saveNameLexemes(tx, people);
        await derive(tx, { people });
      },
    },
    {
      count: () => db.organization.count(),
      page: (id) => db.organization.findMany(after(id)),
      write: async (tx, organizations) => {
        await saveNameLexemes(tx, organizations);
        await derive(tx, { organizations });
      },
    },
    {
      count: () => db.source.count(),
      page: (id) => db.source.findMany(after(id)),
      write: async (tx, sources) => {
        await saveNameLexemes(tx, sources);
        await derive(tx, { sources });
      },
    },
    {
      count: () => db.article.count(),
      page: (id) => db.article.findMany(after(id)),
      write: async (tx, articles) => {
        await saveArticleLexemes(tx, articles);
        await deriveArticles(tx, articles, { now });
      },
    },
  ];
}

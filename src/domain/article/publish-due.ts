import type { Database } from '../../database/client.ts';
import { writeTransaction } from '../transaction.ts';
import { changeOfStatus } from './lifecycle.ts';
import { saveArticles, type SavedArticle } from './save.ts';
import { readArticles } from './state.ts';

/** How many articles come out in one transaction. */
const atOnce = 50;

/**
 * Publishes what is scheduled for a moment that has come, each article once, however many processes do so.
 *
 * @returns the articles that came out.
 */
export async function publishDue(db: Database, { now }: { now: Date }): Promise<SavedArticle[]> {
  const due = { status: 'SCHEDULED', publishedAt: { lte: now } } as const;
  // Without the lock of writers, which would be taken each second for nothing.
  if ((await db.article.findFirst({ where: due, select: { id: true } })) === null) return [];
  return writeTransaction(db, async (tx) => {
    const rows = await tx.$queryRaw<{ id: string }[]>`
      SELECT "id" FROM "Article" WHERE "status" = 'SCHEDULED' AND "publishedAt" <= ${now}
        ORDER BY "publishedAt", "id" LIMIT ${atOnce} FOR UPDATE SKIP LOCKED`;
    const articles = await readArticles(
      tx,
      rows.map(({ id }) => id),
    );
    const changes = articles.map((before) => changeOfStatus(before, { status: 'PUBLISHED', now }));
    return saveArticles(tx, changes, { now });
  });
}

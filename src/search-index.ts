import type { Logger } from 'pino';
import type { OpenDatabase } from './database/open.ts';
import { isIndexStale, rebuildIndex } from './domain/search/rebuild.ts';

/** Articles that are analysed while a start waits: a second or two. */
const mostAtStart = 1_000;

/**
 * Makes search find everything: an index of an older analysis is rebuilt at once where that is quick, else the log says how
 * to. Several processes may start at once: one rebuilds.
 */
export async function ensureSearchIndex(database: OpenDatabase, logger: Logger): Promise<void> {
  if (!(await isIndexStale(database.client))) return;
  const articles = await database.client.article.count();
  if (articles > mostAtStart) {
    logger.warn(
      { articles },
      'The search index is of an older version: search misses texts until `npm run search:rebuild` has run.',
    );
    return;
  }
  if ((await rebuildIndex(database)) && articles > 0)
    logger.info({ articles }, 'search index rebuilt');
}

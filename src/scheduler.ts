import type { Logger } from 'pino';
import type { Database } from './database/client.ts';
import { publishDue } from './domain/article/publish-due.ts';

/** How often it looks, in milliseconds. An article comes out within five seconds of its time. */
const interval = 1_000;

export interface Scheduler {
  /** Looks no more, once what it publishes now is out. */
  stop(): Promise<void>;
}

/**
 * Publishes scheduled articles when their time has come, also if no server ran then. Any number of processes may do so
 * on one database.
 */
export function startScheduler(db: Database, { logger }: { logger: Logger }): Scheduler {
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;

  async function look(): Promise<void> {
    try {
      const published = await publishDue(db, { now: new Date() });
      for (const { articleId, version } of published) {
        logger.info({ articleId, version }, 'scheduled article published');
      }
    } catch (error) {
      logger.error({ err: error }, 'scheduled articles not published; trying again');
    }
  }
  async function run(): Promise<void> {
    await look();
    if (!stopped) timer = setTimeout(() => (running = run()), interval);
  }
  let running = run();

  return {
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}

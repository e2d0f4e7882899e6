import { pino, stdTimeFunctions, type Logger } from 'pino';
import { ConfigError, parseConfig, type Config } from './config.ts';
import { DatabaseError } from './database/errors.ts';
import { migrate } from './database/migrate.ts';
import { openDatabase } from './database/open.ts';
import type { Server } from './http/server.ts';
import { loadSampleNewsroom } from './sample.ts';
import { startScheduler } from './scheduler.ts';
import { ensureSearchIndex } from './search-index.ts';

/**
 * Starts the server that the environment describes, and stops it on SIGTERM and SIGINT.
 *
 * @returns what somebody who starts a server can do about it when it can't be started, else null.
 */
export async function start(env: NodeJS.ProcessEnv): Promise<string | null> {
  try {
    await serve(parseConfig(env));
    return null;
  } catch (error) {
    const advice = explain(error);
    if (advice === null) throw error;
    return advice;
  }
}

async function serve(config: Config): Promise<void> {
  const logger = pino({ level: config.logLevel, base: null, timestamp: stdTimeFunctions.isoTime });
  // Loading takes half of the start; meanwhile the database opens.
  const modules = Promise.all([import('./http/server.ts'), import('./graphql/schema.ts')]);
  modules.catch(() => undefined);

  const database = await openDatabase(config.database, {
    statementTimeout: config.requestTimeout,
  });
  try {
    const applied = await migrate(database);
    if (applied.length > 0) logger.info({ migrations: applied }, 'database migrated');
    await ensureSearchIndex(database, logger);
    const articles = config.sampleContent ? await loadSampleNewsroom(database.client) : 0;
    if (articles > 0) logger.info({ articles }, 'sample newsroom loaded');

    const [{ createServer }, { schema }] = await modules;
    const server = createServer({ config, database, schema, logger });
    const url = await server.listen();
    const scheduler = startScheduler(database.client, { logger });
    stopOnSignal(server, {
      logger,
      closeDatabase: async () => {
        await scheduler.stop();
        await database.close();
      },
    });
    logger.info({ url: url.href, database: database.kind }, `Isnad is ready at ${url.href}`);
  } catch (error) {
    await database.close();
    throw error;
  }
}

function stopOnSignal(
  server: Server,
  { logger, closeDatabase }: { logger: Logger; closeDatabase: () => Promise<void> },
): void {
  let stopping = false;
  const stop = async (signal: NodeJS.Signals) => {
    if (stopping) process.exit(1);
    stopping = true;
    logger.info({ signal }, 'shutting down');
    const cut = await server.close();
    if (cut > 0) logger.warn({ requests: cut }, 'requests were cut off');
    await closeDatabase();
    logger.info('stopped');
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.on(signal, (name) => void stop(name));
}

/** What somebody who starts a server can do about an error, or null when it is a bug. */
function explain(error: unknown): string | null {
  if (error instanceof ConfigError || error instanceof DatabaseError) return error.message;
  if (!(error instanceof Error) || !('syscall' in error) || !('code' in error)) return null;
  const { code, syscall, message } = error;
  if (syscall !== 'listen' && syscall !== 'getaddrinfo') return null;
  const known: Record<string, string> = {
    EADDRINUSE: 'another process listens there. Stop it, or set PORT to another port.',
    EACCES: 'that port needs privileges. Set PORT to one above 1023.',
    EADDRNOTAVAIL: 'this machine has no such address. Set HOST to one that it has.',
    ENOTFOUND: 'there is no such host. Set HOST to an address of this machine.',
  };
  return `Can't listen (${message}): ${known[String(code)] ?? 'see PORT and HOST.'}`;
}

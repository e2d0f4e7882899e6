import pg from 'pg';
import { DatabaseError } from './errors.ts';
import { isStatementError, keepConnections } from './keep-connections.ts';

/** The oldest PostgreSQL that the migrations and queries are tested on. */
const oldestMajor = 15;

/** How long a pooled connection lives, in milliseconds: its prepared statements go with it. */
export const connectionLifetime = 15 * 60_000;

/**
 * What the planner goes by, unless the options of the URL say otherwise: pages in memory or on a solid-state disk, where
 * reading an index costs little more than reading on; and statements that take milliseconds, which compiling them (JIT)
 * takes longer than.
 */
export const plannerSettings = { random_page_cost: '1.1', jit: 'off' } as const;

export interface PoolOptions {
  /** How many connections at most. */
  size: number;
  /** After how many milliseconds the server cancels a statement; 0 for never. */
  statementTimeout: number;
  /** For how many milliseconds a connection is kept, used or idle; 0 for as long as the pool. */
  lifetime: number;
}

/**
 * A pool of connections to a PostgreSQL server; it connects when first used.
 *
 * @throws DatabaseError if the URL isn't one.
 */
export function createPool(
  url: string,
  { size, statementTimeout, lifetime }: PoolOptions,
): pg.Pool {
  const address = parseUrl(url);
  // Prisma's adapter writes and reads times without their zone, so the session must be in UTC.
  const options = [
    ...Object.entries(plannerSettings).map(([name, value]) => `-c ${name}=${value}`),
    address.searchParams.get('options'),
    '-c TimeZone=UTC',
  ].filter(Boolean);
  address.searchParams.set('options', options.join(' '));
  const pool = new pg.Pool({
    connectionString: address.href,
    max: size,
    statement_timeout: statementTimeout,
    connectionTimeoutMillis: 10_000,
    maxLifetimeSeconds: lifetime / 1000,
    idleTimeoutMillis: lifetime,
    keepAlive: true,
    application_name: 'isnad',
  });
  // The server may end an idle connection; the pool replaces it, and an unheard event would end the process.
  pool.on('error', () => undefined);
  keepConnections(pool, isStatementError);
  return pool;
}

/** @throws DatabaseError if the server doesn't answer, refuses the user or is older than PostgreSQL 15. */
export async function checkServer(pool: pg.Pool, url: string): Promise<void> {
  const place = describe(parseUrl(url));
  const version = await pool
    .query<{ version: string }>(`SELECT current_setting('server_version') AS "version"`)
    .then(({ rows }) => rows[0]?.version ?? 'of an unknown version')
    .catch((error: unknown) => {
      const { reason, advice } = explain(error);
      throw new DatabaseError(`Can't connect to ${place}: ${reason}. ${advice}`, { cause: error });
    });
  checkVersion(version, place);
}

/** @throws DatabaseError if a server's version, as `server_version` gives it, is too old. */
export function checkVersion(version: string, place: string): void {
  if (Number.parseInt(version, 10) >= oldestMajor) return;
  throw new DatabaseError(
    `PostgreSQL at ${place} is ${version}; PostgreSQL ${oldestMajor} or later is needed. ` +
      'Upgrade the server, or leave DATABASE_URL empty to use the embedded database.',
  );
}

function parseUrl(url: string): URL {
  const address = URL.parse(url);
  if (address && /^postgres(ql)?:$/.test(address.protocol)) return address;
  throw new DatabaseError(
    'DATABASE_URL is not the address of a PostgreSQL server: postgres://user:password@host:5432/database.',
  );
}

function describe({ hostname, port, pathname, searchParams }: URL): string {
  const host = hostname || searchParams.get('host') || 'localhost';
  return `the database ${pathname.slice(1) || '(default)'} on ${decodeURIComponent(host)}:${port || 5432}`;
}

const adviceByCode: Record<string, string> = {
  ECONNREFUSED: 'Start PostgreSQL there, or correct the host and port in DATABASE_URL.',
  ENOTFOUND: 'Correct the host in DATABASE_URL.',
  EAI_AGAIN: 'Correct the host in DATABASE_URL, or see whether this machine can resolve names.',
  ETIMEDOUT: 'See whether a firewall stands between, or correct the host and port in DATABASE_URL.',
  '28P01': 'Correct the user and password in DATABASE_URL.',
  '28000': 'Let this user connect from here (pg_hba.conf), or correct the user in DATABASE_URL.',
  '3D000': 'Create the database with createdb, or correct its name in DATABASE_URL.',
  '53300': 'Let the server take more connections, or give this process a smaller pool.',
  '57P03': 'The server is starting or stopping; try again shortly.',
};

function explain(error: unknown): { reason: string; advice: string } {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  // A refused connection to a name with several addresses has its messages inside.
  const cause = error instanceof AggregateError ? error.errors.at(0) : error;
  const reason = cause instanceof Error ? cause.message : String(cause);
  return { reason, advice: adviceByCode[code] ?? 'See DATABASE_URL and the log of the server.' };
}

import type { SqlDriverAdapterFactory } from '@prisma/driver-adapter-utils';
import { PrismaClient } from './generated/client.ts';

/** The content store, on PGlite or on PostgreSQL. */
export type Database = Omit<PrismaClient, '$on'>;

/** The same inside a transaction. */
export type Transaction = Omit<
  Database,
  '$connect' | '$disconnect' | '$on' | '$transaction' | '$extends'
>;

export interface ClientOptions {
  /** Called with the text of every SQL statement, those that begin and end a transaction included. */
  onQuery?: ((sql: string) => void) | undefined;
}

/** How long a transaction may wait for its connection and take itself, in milliseconds: it may load thousands of documents. */
export const transactionTimeout = 10 * 60_000;

const reads = new Set([
  'findUnique',
  'findUniqueOrThrow',
  'findFirst',
  'findFirstOrThrow',
  'findMany',
]);

/**
 * Prisma's client on an adapter, reading with joins unless a call says otherwise: the strategy 'query' loads whole
 * relations for a nested `take` and aggregates whole tables for a nested `_count`.
 */
export function createClient(
  adapter: SqlDriverAdapterFactory,
  { onQuery }: ClientOptions = {},
): Database {
  const client = new PrismaClient({
    adapter,
    transactionOptions: { timeout: transactionTimeout, maxWait: transactionTimeout },
    log: onQuery ? [{ emit: 'event', level: 'query' }] : [],
  });
  if (onQuery) client.$on('query', ({ query }) => onQuery(query));

  const joining = client.$extends({
    name: 'join',
    query: {
      $allModels: {
        $allOperations: ({ operation, args, query }) =>
          reads.has(operation) ? query({ relationLoadStrategy: 'join', ...args }) : query(args),
      },
    },
  });
  // Prisma types an extended client anew; one that extends only queries differs in `$on` alone.
  return joining as unknown as Database;
}

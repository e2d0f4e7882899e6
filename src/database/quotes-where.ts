import { AsyncLocalStorage } from 'node:async_hooks';
import type { SqlDriverAdapterFactory, SqlQuery } from '@prisma/driver-adapter-utils';
import { Prisma, PrismaClient } from './generated/client.ts';

const written = new AsyncLocalStorage<SqlQuery[]>();

const identity = { provider: 'postgres', adapterName: 'isnad-recorder' } as const;
const refuse = () => Promise.reject(new Error('The recorder runs nothing'));

/** Writes down the statements that it is given, and finds nothing. */
const recorder: SqlDriverAdapterFactory = {
  ...identity,
  connect: async () => ({
    ...identity,
    queryRaw: async (query) => {
      written.getStore()?.push(query);
      return { columnNames: [], columnTypes: [], rows: [] };
    },
    executeRaw: refuse,
    executeScript: refuse,
    startTransaction: refuse,
    dispose: async () => undefined,
  }),
};

/** Compiles and never connects, so there is nothing to close. */
const compiler = new PrismaClient({ adapter: recorder });

/** Columns of quotes beside their ids. */
export type QuoteColumn = 'articleId' | 'kind' | 'language' | 'publishedAt';

/**
 * The statement by which Prisma reads the ids, and further columns, of the quotes that a `where` leaves, as a part for other
 * statements: so what Prisma can't say, such as groups along relations, is asked of the very rows that its lists and counts
 * give.
 */
export async function quotesWhere(
  where: Prisma.QuoteWhereInput,
  columns: Iterable<QuoteColumn> = [],
): Promise<Prisma.Sql> {
  const statements: SqlQuery[] = [];
  const select = { id: true, ...Object.fromEntries([...columns].map((name) => [name, true])) };
  // A query of Prisma's begins when it is awaited.
  await written.run(statements, async () => {
    await compiler.quote.findMany({ where, select });
  });
  const [statement] = statements;
  if (statement === undefined || statements.length > 1) {
    throw new Error(`Prisma reads quotes in ${statements.length} statements, not in one`);
  }
  const { sql, args } = statement;
  // All values are parameters, so what looks like one is one.
  const parts = sql.split(/\$(\d+)/);
  return new Prisma.Sql(
    parts.filter((_, i) => i % 2 === 0),
    parts.filter((_, i) => i % 2 === 1).map((number) => args[Number(number) - 1]),
  );
}

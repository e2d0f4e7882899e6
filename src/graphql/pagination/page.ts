import { badInput } from '../global-id.ts';
import { decodeCursor, encodeCursor, isAfter } from './cursor.ts';
import { type Nested, type Order, orderByOf, reversed } from './order.ts';

/** The sizes of a page of any connection. */
export const pageSize = { default: 20, maximum: 100 } as const;

export interface PageArguments {
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}

/** A page as a query asks for it, and as Prisma reads it. */
export interface Page extends Order {
  /** Read from the end: the rows come in reverse. */
  backward: boolean;
  size: number;
  hasOther: boolean;
  /** Conditions on top of those of the whole list. */
  where: Nested[];
  orderBy: Nested[];
  /** One more than the size, to know whether there is more. */
  take: number;
}

/**
 * Reads the arguments of a connection (Relay Cursor Connections).
 *
 * @throws GraphQLError BAD_USER_INPUT naming the argument and what it may be.
 */
export function parsePage(args: PageArguments, order: Order): Page {
  const { first, after, last, before } = args;
  const { keys } = order;
  if (isGiven(first) && isGiven(last))
    throw badInput('Ask for `first` or for `last`, not for both.');
  for (const [name, value] of Object.entries({ first, last })) {
    if (!isGiven(value)) continue;
    if (value < 0) throw badInput(`\`${name}\` is ${value}; it can't be negative.`);
    if (value > pageSize.maximum) {
      throw badInput(
        `\`${name}\` is ${value}; a page has at most ${pageSize.maximum} items. Ask for the next page with \`after\`.`,
      );
    }
  }
  const backward = isGiven(last);
  const size = (backward ? last : first) ?? pageSize.default;
  const where = [
    ...(isGiven(after) ? [isAfter(keys, decodeCursor(after, order, 'after'))] : []),
    ...(isGiven(before) ? [isAfter(reversed(keys), decodeCursor(before, order, 'before'))] : []),
  ];
  return {
    ...order,
    backward,
    size,
    hasOther: isGiven(backward ? before : after),
    where,
    orderBy: orderByOf(backward ? reversed(keys) : keys),
    take: size + 1,
  };
}

function isGiven<T>(value: T): value is NonNullable<T> {
  return value !== null && value !== undefined;
}

/** What a connection's fields are resolved from. The rows are typed where they are read, by the field's selection. */
export interface Connection {
  edges: { cursor: string; node: never }[];
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
}

/**
 * The rows of a page as a connection of the nodes that they are or lead to.
 *
 * @param hasMore whether there are further rows in the direction of reading.
 */
export function toConnection<Row extends object>(
  rows: readonly Row[],
  page: Page,
  { hasMore, nodeOf = (row) => row }: { hasMore: boolean; nodeOf?: (row: Row) => unknown },
): Connection {
  const { backward, hasOther } = page;
  const shown = backward ? rows.toReversed() : rows;
  const edges = shown.map((row) => ({
    node: nodeOf(row) as never,
    get cursor() {
      return encodeCursor(row, page);
    },
  }));
  return {
    edges,
    pageInfo: {
      hasNextPage: backward ? hasOther : hasMore,
      hasPreviousPage: backward ? hasMore : hasOther,
      get startCursor() {
        return edges[0]?.cursor ?? null;
      },
      get endCursor() {
        return edges.at(-1)?.cursor ?? null;
      },
    },
  };
}

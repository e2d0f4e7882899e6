import { queryFromInfo, type SelectionMap } from '@pothos/plugin-prisma';
import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../context.ts';
import { type Nested, type OrderKey, selectOf } from './order.ts';
import { type Connection, type PageArguments, parsePage, toConnection } from './page.ts';

const nodePaths = [[{ name: 'nodes' }], [{ name: 'edges' }, { name: 'node' }]];

/** How the rows of a list are read. */
export interface RootReads {
  /** Called only when rows are selected. */
  findMany: (query: object) => Promise<{ id: string }[]>;
  /** Counts them all; called only when `totalCount` is selected. */
  count: (query: { where: Nested }) => Promise<number>;
}

/** A list that a connection of the query root pages through. */
export interface RootList extends RootReads {
  typeName: string;
  keys: readonly OrderKey[];
  /** The perspective and the filters; it holds for the page as for the count. */
  where: Nested;
}

/**
 * Resolves a connection of the query root. The page is found first, by ids alone, and then its nodes are read: where no
 * index gives the order, Prisma's joins would read the nodes of the whole list before the page is cut.
 */
export function resolveRootConnection(
  { typeName, keys, where, findMany, count }: RootList,
  { args, context, info }: { args: PageArguments; context: Context; info: GraphQLResolveInfo },
) {
  const page = parsePage(args, { typeName, keys });
  const query = queryFromInfo({
    context,
    info,
    typeName,
    paths: nodePaths,
    select: { ...selectOf(keys), id: true } as SelectionMap['select'],
  });
  const load = async () => {
    const ids = await findMany({
      select: { id: true },
      where: { AND: [where, ...page.where] },
      orderBy: page.orderBy,
      take: page.take,
    });
    const shown = ids.slice(0, page.size).map(({ id }) => id);
    const nodes =
      shown.length === 0
        ? []
        : await findMany({ ...query, where: { AND: [where, { id: { in: shown } }] } });
    const byId = new Map(nodes.map((node) => [node.id, node]));
    const rows = shown.flatMap((id) => byId.get(id) ?? []);
    return toConnection(rows, page, { hasMore: ids.length > page.size });
  };
  let loaded: Promise<Connection> | undefined;
  const connection = {
    get edges() {
      return (loaded ??= load()).then(({ edges }) => edges);
    },
    get pageInfo() {
      return (loaded ??= load()).then(({ pageInfo }) => pageInfo);
    },
    totalCount: () => count({ where }),
  };
  // Pothos's types know settled fields only; graphql-js awaits them.
  return connection as unknown as Connection & { totalCount: () => Promise<number> };
}

/** A list of nodes that belong to another node. */
export interface RelatedList<Args extends PageArguments> {
  typeName: string;
  /** The relation of the parent that holds them. */
  relation: string;
  /** The relation from there to the node, where the parent is linked to it through a row of its own. */
  through?: string;
  /** A complete order of the related rows. */
  keys: (args: Args, context: Context) => readonly OrderKey[];
  /** The perspective and the filters, on the related rows. */
  where: (args: Args, context: Context) => Nested;
}

type NestedSelection = (
  query: Nested,
  include: { getType: () => string; paths: { name: string }[][] },
) => { select?: Nested };

type Row = { [relation: string]: unknown };

/** What the selection of a related connection has loaded into its parent. */
type LoadedParent = { [relation: string]: Row[] | undefined } & {
  _count?: { [relation: string]: number };
};

/**
 * The extensions and the resolver of a connection that is read along with its parent, in the parent's own statement.
 * plugin-prisma's `relatedConnection` would page with Prisma's cursors, which end with the row that they point at.
 */
export function relatedConnection<Args extends PageArguments>(list: RelatedList<Args>) {
  const { typeName, relation, through, keys, where } = list;

  const select = (
    args: Args,
    context: Context,
    nested: NestedSelection,
    selectedFields: () => ReadonlySet<string>,
  ) => {
    const page = parsePage(args, { typeName: relation, keys: keys(args, context) });
    const all = where(args, context);
    const nodeOf = (columns: Nested) =>
      nested({ select: columns }, { getType: () => typeName, paths: nodePaths });
    const { counts, reads } = wanted(selectedFields());
    return {
      select: {
        ...(counts ? { _count: { select: { [relation]: { where: all } } } } : {}),
        ...(reads
          ? {
              [relation]: {
                where: { AND: [all, ...page.where] },
                orderBy: page.orderBy,
                take: page.take,
                ...rowSelection(selectOf(page.keys), { through, nodeOf }),
              },
            }
          : {}),
      },
    };
  };

  return {
    extensions: { pothosPrismaSelect: select },
    resolve: (parent: object, args: Args, context: Context) => {
      const { [relation]: rows = [], _count: counts } = parent as LoadedParent;
      const page = parsePage(args, { typeName: relation, keys: keys(args, context) });
      return {
        ...toConnection(rows.slice(0, page.size), page, {
          hasMore: rows.length > page.size,
          nodeOf: (row) => (through === undefined ? row : row[through]),
        }),
        totalCount: counts?.[relation] ?? 0,
      };
    },
  };
}

/** The selection of a row with its columns for the cursor, and of the node that it is or leads to. */
function rowSelection(
  columns: Nested,
  {
    through,
    nodeOf,
  }: { through: string | undefined; nodeOf: (columns: Nested) => { select?: Nested } },
) {
  if (through === undefined) return nodeOf(columns);
  const { [through]: ofNode, ...own } = columns;
  const { select = {} } = (ofNode ?? {}) as { select?: Nested };
  return { select: { ...own, [through]: nodeOf(select) } };
}

function wanted(fields: ReadonlySet<string>) {
  return {
    counts: fields.has('totalCount'),
    reads: fields.has('edges') || fields.has('nodes') || fields.has('pageInfo'),
  };
}

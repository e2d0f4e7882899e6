import { brandWithType } from '@pothos/core';
import { queryFromInfo } from '@pothos/plugin-prisma';
import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from './context.ts';
import { loaders } from './node.ts';
import type { QuoteGroup } from './quote-groups.ts';

/** The column of a group that names something, and the type of what it names. */
const types = {
  personId: 'Person',
  organizationId: 'Organization',
  unnamed: 'UnnamedSpeaker',
  onBehalfOfId: 'Organization',
  sourceId: 'Source',
  articleId: 'Article',
  topicId: 'Topic',
} as const satisfies { [Column in keyof QuoteGroup]?: string };

/** A group of an answer, all of whose groups are read together. */
export interface Stat extends QuoteGroup {
  /** What the group names in a column; null for nothing, or what the viewer may not see. */
  read(column: keyof typeof types, info: GraphQLResolveInfo): Promise<never>;
}

/** Groups that read what they name: one statement for each field of the answer and type, however many there are. */
export function toStats(groups: readonly QuoteGroup[], context: Context): Stat[] {
  const loaded = new Map<string, Promise<ReadonlyMap<string, object>>>();
  const loadAll = (column: keyof typeof types, info: GraphQLResolveInfo) => {
    const ids = [...new Set(groups.flatMap((group) => group[column] ?? []))];
    return types[column] === 'UnnamedSpeaker'
      ? loadUnnamed(ids, { context, info })
      : loadNodes(types[column], ids, { context, info });
  };
  return groups.map((group) => ({
    ...group,
    read: async (column, info) => {
      const id = group[column];
      // Under another alias a field may select otherwise.
      const key = `${column} ${info.path.key}`;
      const all = loaded.get(key) ?? loadAll(column, info);
      loaded.set(key, all);
      // The rows are typed where they are read, by the field's selection.
      return ((id ? (await all).get(id) : undefined) ?? null) as never;
    },
  }));
}

interface Request {
  context: Context;
  info: GraphQLResolveInfo;
}

async function loadNodes(typeName: string, ids: string[], { context, info }: Request) {
  const query = queryFromInfo({ context, info, typeName });
  const nodes = (await loaders[typeName]?.(context, ids, query)) ?? [];
  for (const node of nodes) brandWithType(node, typeName as never);
  return new Map(nodes.map((node) => [node.id, node]));
}

async function loadUnnamed(ids: readonly string[], { context, info }: Request) {
  const { db, perspective } = context;
  const places = ids.map((id) => {
    const [quoteId = '', position] = id.split(' ');
    return { quoteId, position: Number(position) };
  });
  const query: object = queryFromInfo({
    context,
    info,
    typeName: 'UnnamedSpeaker',
    select: { quoteId: true, position: true },
  });
  const rows = await db.attribution.findMany({
    ...query,
    where: { quote: perspective.quote, OR: places },
  });
  return new Map(
    rows.map((row) => {
      brandWithType(row, 'UnnamedSpeaker' as never);
      return [`${row.quoteId} ${row.position}`, row];
    }),
  );
}

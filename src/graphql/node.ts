import { brandWithType } from '@pothos/core';
import { queryFromInfo } from '@pothos/plugin-prisma';
import type { GraphQLResolveInfo } from 'graphql';
import { findByFormer } from '../domain/entities/former.ts';
import type { EntityKind } from '../domain/entities/registry.ts';
import type { Context } from './context.ts';
import { badInput } from './global-id.ts';
import { pageSize } from './pagination/page.ts';

interface GlobalId {
  typename: string;
  id: unknown;
}

interface Request {
  context: Context;
  info: GraphQLResolveInfo;
}

type Load = (context: Context, ids: string[], query: object) => Promise<{ id: string }[]>;

/** How nodes of each type are read: by id, under the viewer's perspective, in one statement. */
export const loaders: Record<string, Load> = {
  Article: ({ db, perspective }, ids, query) =>
    db.article.findMany({ ...query, where: { AND: [perspective.article, { id: { in: ids } }] } }),
  Paragraph: ({ db, perspective }, ids, query) =>
    db.paragraph.findMany({
      ...query,
      where: { AND: [perspective.paragraph, { id: { in: ids } }] },
    }),
  Quote: ({ db, perspective }, ids, query) =>
    db.quote.findMany({ ...query, where: { AND: [perspective.quote, { id: { in: ids } }] } }),
  Person: ({ db, perspective }, ids, query) =>
    db.person.findMany({ ...query, where: { AND: [perspective.person, { id: { in: ids } }] } }),
  Organization: ({ db, perspective }, ids, query) =>
    db.organization.findMany({
      ...query,
      where: { AND: [perspective.organization, { id: { in: ids } }] },
    }),
  Source: ({ db, perspective }, ids, query) =>
    db.source.findMany({ ...query, where: { AND: [perspective.source, { id: { in: ids } }] } }),
  Topic: ({ db, perspective }, ids, query) =>
    db.topic.findMany({ ...query, where: { AND: [perspective.topic, { id: { in: ids } }] } }),
};

const entityKinds: Record<string, EntityKind> = {
  Person: 'person',
  Organization: 'organization',
  Source: 'source',
};

/** The nodes of one type that the viewer may see, with what a query selects of them. */
export async function readNodes(
  typename: string,
  ids: readonly string[],
  { context, select }: { context: Context; select: () => object },
): Promise<{ id: string }[]> {
  const load = Object.hasOwn(loaders, typename) ? loaders[typename] : undefined;
  if (load === undefined) throw badInput(`“${typename.slice(0, 100)}” is not a type of node.`);
  const nodes = await load(context, [...ids], select());
  for (const node of nodes) brandWithType(node, typename as never);
  return nodes;
}

/** The node, or null when there is none that the viewer may see. */
export async function resolveNode(globalId: GlobalId, request: Request): Promise<unknown> {
  const [node] = await resolveNodes([globalId], request);
  return node ?? null;
}

/** The nodes in the order of their ids, null for those that the viewer may not see; one statement for each type. */
export async function resolveNodes(
  globalIds: readonly GlobalId[],
  { context, info }: Request,
): Promise<unknown[]> {
  if (globalIds.length > pageSize.maximum) {
    throw badInput(
      `\`ids\` takes at most ${pageSize.maximum} ids; ask for the rest in another request.`,
    );
  }
  const idsByType = Map.groupBy(globalIds, ({ typename }) => typename);
  const found = new Map<string, object>();
  await Promise.all(
    [...idsByType].map(async ([typename, ids]) => {
      const select = () => queryFromInfo({ context, info, typeName: typename });
      const asked = ids.map(({ id }) => String(id));
      for (const node of await readNodes(typename, asked, { context, select })) {
        found.set(`${typename}:${node.id}`, node);
      }
      // One that was merged into another is found under the id that it had.
      const kind = entityKinds[typename];
      const missing = asked.filter((id) => !found.has(`${typename}:${id}`));
      if (kind === undefined || missing.length === 0) return;
      const heirs = await findByFormer(context.db, kind, 'formerId', missing);
      if (heirs.size === 0) return;
      const nodes = await readNodes(typename, [...heirs.values()], { context, select });
      const byId = new Map(nodes.map((node) => [node.id, node]));
      for (const [id, heir] of heirs) {
        const node = byId.get(heir);
        if (node !== undefined) found.set(`${typename}:${id}`, node);
      }
    }),
  );
  return globalIds.map(({ typename, id }) => found.get(`${typename}:${String(id)}`) ?? null);
}

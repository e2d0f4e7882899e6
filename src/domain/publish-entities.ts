import type { Transaction } from '../database/client.ts';
import { publishedArticles } from './perspective.ts';

/** Entities by kind. */
export interface EntityIds {
  people: readonly string[];
  organizations: readonly string[];
  sources: readonly string[];
  topics: readonly string[];
}

/**
 * Marks the entities that readers may see, and unmarks those that they no longer may: who and what a published article
 * names, and with a person the organizations of its affiliations, with a source its publisher, with an organization what
 * it is a part of.
 */
export async function publishEntities(
  tx: Transaction,
  { people, organizations, sources, topics }: EntityIds,
  now: Date,
): Promise<void> {
  const named = { some: { article: publishedArticles(now) } };
  await mark(people, {
    find: (ids) =>
      tx.person.findMany({ where: { id: { in: ids }, articles: named }, select: identity }),
    update: (where, data) => tx.person.updateMany({ where, data }),
  });
  await mark(sources, {
    find: (ids) =>
      tx.source.findMany({ where: { id: { in: ids }, articles: named }, select: identity }),
    update: (where, data) => tx.source.updateMany({ where, data }),
  });
  await mark(topics, {
    find: (ids) =>
      tx.topic.findMany({ where: { id: { in: ids }, articles: named }, select: identity }),
    update: (where, data) => tx.topic.updateMany({ where, data }),
  });

  const nearest = [...organizations, ...(await neighbours(tx, { people, sources }))];
  // Upwards, which ends: no organization is a part of itself.
  for (let level = nearest; level.length > 0; level = await parentsOf(tx, level)) {
    await mark(level, {
      find: (ids) =>
        tx.organization.findMany({
          where: {
            id: { in: ids },
            OR: [
              { articles: named },
              { members: { some: { person: { published: true } } } },
              { publishes: { some: { published: true } } },
              { children: { some: { published: true } } },
            ],
          },
          select: identity,
        }),
      update: (where, data) => tx.organization.updateMany({ where, data }),
    });
  }
}

const identity = { id: true } as const;

interface Where {
  id: { in: string[] };
  published: boolean;
}

async function mark(
  ids: readonly string[],
  {
    find,
    update,
  }: {
    find: (ids: string[]) => Promise<{ id: string }[]>;
    update: (where: Where, data: { published: boolean }) => Promise<unknown>;
  },
): Promise<void> {
  const candidates = [...new Set(ids)];
  if (candidates.length === 0) return;
  const shown = new Set((await find(candidates)).map(({ id }) => id));
  const hidden = candidates.filter((id) => !shown.has(id));
  await update({ id: { in: [...shown] }, published: false }, { published: true });
  await update({ id: { in: hidden }, published: true }, { published: false });
}

/** The organizations that people are affiliated with, and that publish sources. */
async function neighbours(
  tx: Transaction,
  { people, sources }: Pick<EntityIds, 'people' | 'sources'>,
): Promise<string[]> {
  const found = await tx.organization.findMany({
    where: {
      OR: [
        { members: { some: { personId: { in: [...people] } } } },
        { publishes: { some: { id: { in: [...sources] } } } },
      ],
    },
    select: identity,
  });
  return found.map(({ id }) => id);
}

async function parentsOf(tx: Transaction, ids: readonly string[]): Promise<string[]> {
  const parents = await tx.organization.findMany({
    where: { children: { some: { id: { in: [...ids] } } } },
    select: identity,
  });
  return parents.map(({ id }) => id);
}

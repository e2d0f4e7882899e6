import type { Transaction } from '../database/client.ts';
import { uncover } from './entities/uncover.ts';
import { indexEntities } from './search/entities.ts';

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
 * it is a part of. What readers see of them, `uncover` says; the search entries of all of them follow. The links of articles
 * must be in line before (`derive.ts`).
 *
 * @returns the entities given, and the organizations around them.
 */
export async function publishEntities(
  tx: Transaction,
  { people, organizations, sources, topics }: EntityIds,
): Promise<EntityIds> {
  const named = { some: { published: true } };
  await mark(people, {
    find: (ids) =>
      tx.person.findMany({ where: { id: { in: ids }, articles: named }, select: identity }),
    show: (ids) => uncover(tx, { ...none, people: ids }),
    hide: (where) => tx.person.updateMany({ where, data: hidden }),
  });
  await mark(sources, {
    find: (ids) =>
      tx.source.findMany({ where: { id: { in: ids }, articles: named }, select: identity }),
    show: (ids) => uncover(tx, { ...none, sources: ids }),
    hide: (where) => tx.source.updateMany({ where, data: hidden }),
  });
  await mark(topics, {
    find: (ids) =>
      tx.topic.findMany({ where: { id: { in: ids }, articles: named }, select: identity }),
    show: (ids) => uncover(tx, { ...none, topics: ids }),
    hide: (where) => tx.topic.updateMany({ where, data: hidden }),
  });

  const nearest = [...organizations, ...(await neighbours(tx, { people, sources }))];
  const judged: string[] = [];
  // Upwards, which ends: no organization is a part of itself.
  for (let level = nearest; level.length > 0; level = await parentsOf(tx, level)) {
    judged.push(...level);
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
      show: (ids) => uncover(tx, { ...none, organizations: ids }),
      hide: (where) => tx.organization.updateMany({ where, data: hidden }),
    });
  }
  await indexEntities(tx, { people, organizations: judged, sources });
  return { people, organizations: judged, sources, topics };
}

const identity = { id: true } as const;
const hidden = { published: false } as const;
const none: EntityIds = { people: [], organizations: [], sources: [], topics: [] };

async function mark(
  ids: readonly string[],
  {
    find,
    show,
    hide,
  }: {
    find: (ids: string[]) => Promise<{ id: string }[]>;
    show: (ids: string[]) => Promise<unknown>;
    hide: (where: { id: { in: string[] }; published: true }) => Promise<unknown>;
  },
): Promise<void> {
  const candidates = [...new Set(ids)];
  if (candidates.length === 0) return;
  const shown = new Set((await find(candidates)).map(({ id }) => id));
  await show([...shown]);
  const others = candidates.filter((id) => !shown.has(id));
  if (others.length > 0) await hide({ id: { in: others }, published: true });
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

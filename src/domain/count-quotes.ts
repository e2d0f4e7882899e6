import type { Transaction } from '../database/client.ts';
import { Prisma } from '../database/generated/client.ts';
import type { EntityIds } from './publish-entities.ts';

/**
 * Keeps two writers from counting the same entities at once: each would miss what the other has not committed. Held to
 * the end of the transaction; taken in one order, so that writers wait for each other and not in a circle.
 */
export async function lockEntities(tx: Transaction, entities: EntityIds): Promise<void> {
  for (const { table, ids } of counted(entities)) {
    await tx.$queryRaw`
      SELECT 1 AS "locked" FROM ${table} WHERE "id" = ANY(${ids}::uuid[]) ORDER BY "id" FOR NO KEY UPDATE`;
  }
}

/**
 * Writes how many quotes people, organizations and sources have: all of them, and those that readers see. They are counted
 * apart, so that an order tells readers of no draft. The links of articles must be in line before (`derive.ts`).
 */
export async function countQuotes(tx: Transaction, entities: EntityIds): Promise<void> {
  for (const { table, link, owner, ids } of counted(entities)) {
    await tx.$executeRaw`
      UPDATE ${table} entity SET "allQuotes" = made."all", "publicQuotes" = made."public"
        FROM (
          SELECT given."id", count(link.${owner})::integer AS "all",
              (count(*) FILTER (WHERE link."published"))::integer AS "public"
            FROM unnest(${ids}::uuid[]) given ("id")
            LEFT JOIN ${link} link ON link.${owner} = given."id"
            GROUP BY given."id"
        ) made
        WHERE entity."id" = made."id"
          AND (entity."allQuotes", entity."publicQuotes") <> (made."all", made."public")`;
  }
}

function counted({ people, organizations, sources }: EntityIds) {
  return [
    { table: 'Person', link: 'QuotePerson', owner: 'personId', ids: people },
    {
      table: 'Organization',
      link: 'QuoteOrganization',
      owner: 'organizationId',
      ids: organizations,
    },
    { table: 'Source', link: 'QuoteSource', owner: 'sourceId', ids: sources },
  ].map(({ table, link, owner, ids }) => ({
    table: Prisma.raw(`"${table}"`),
    link: Prisma.raw(`"${link}"`),
    owner: Prisma.raw(`"${owner}"`),
    ids: [...new Set(ids)],
  }));
}

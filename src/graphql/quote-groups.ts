import type { Database } from '../database/client.ts';
import { Prisma } from '../database/generated/client.ts';
import { quoteIdsWhere } from '../database/id-query.ts';

/** What quotes can be counted by. */
export type Dimension =
  | 'SPEAKER'
  | 'ON_BEHALF_OF'
  | 'SOURCE'
  | 'ARTICLE'
  | 'KIND'
  | 'LANGUAGE'
  | 'MONTH'
  | 'TOPIC';

/** A group of quotes; what it is not grouped by is left out, and what a quote lacks is null. */
export interface QuoteGroup {
  count: number;
  personId?: string | null;
  organizationId?: string | null;
  /** One of the attributions to an unnamed speaker: its quote's id and its position. */
  unnamed?: string | null;
  onBehalfOfId?: string | null;
  sourceId?: string | null;
  articleId?: string | null;
  topicId?: string | null;
  kind?: string;
  language?: string;
  /** The first day. */
  month?: Date | null;
}

/** How groups are ordered. */
export interface GroupOrder {
  by: 'count' | 'month';
  direction: 'ASC' | 'DESC';
}

interface Grouping {
  /** What the quotes are joined with; a quote that has none stays. */
  join?: Joined;
  /** The columns that make a group, by their names in the answer where they are a part of it. */
  columns: Record<string, string>;
  /** Columns that tell groups apart, and are no part of the answer. */
  apart?: string[];
  /** Columns that follow from a group. */
  within?: Record<string, string>;
}

type Joined = 'voice' | 'step' | 'subject';

/** Each may lead to several rows. */
const joins: Record<Joined, string> = {
  voice: 'LEFT JOIN "Attribution" voice ON voice."quoteId" = quote."id"',
  step: 'LEFT JOIN "QuoteSource" step ON step."quoteId" = quote."id"',
  subject: 'LEFT JOIN "ArticleTopic" subject ON subject."articleId" = quote."articleId"',
};

const groupings: Record<Dimension, Grouping> = {
  SPEAKER: {
    join: 'voice',
    columns: { personId: 'voice."personId"', organizationId: 'voice."organizationId"' },
    apart: ['voice."unnamed"', 'voice."unnamedOrganizationId"'],
    within: {
      unnamed: `min(voice."quoteId" || ' ' || voice."position") FILTER (WHERE voice."unnamed" IS NOT NULL)`,
    },
  },
  ON_BEHALF_OF: { join: 'voice', columns: { onBehalfOfId: 'voice."onBehalfOfId"' } },
  SOURCE: { join: 'step', columns: { sourceId: 'step."sourceId"' } },
  ARTICLE: { columns: { articleId: 'quote."articleId"' } },
  KIND: { columns: { kind: 'quote."kind"::text' } },
  LANGUAGE: { columns: { language: 'quote."language"' } },
  MONTH: {
    columns: { month: `date_trunc('month', quote."publishedAt" AT TIME ZONE 'UTC')::date` },
  },
  TOPIC: { join: 'subject', columns: { topicId: 'subject."topicId"' } },
};

/**
 * Counts quotes by dimensions in one statement. A quote counts once in each group that it belongs to: one with two speakers
 * in the groups of both.
 *
 * @param where of quotes, the perspective included.
 * @param first how many groups at most.
 */
export async function groupQuotes(
  db: Database,
  {
    where,
    groupBy,
    orderBy,
    first,
  }: {
    where: Prisma.QuoteWhereInput;
    groupBy: readonly Dimension[];
    orderBy: readonly GroupOrder[];
    first: number;
  },
): Promise<QuoteGroup[]> {
  const parts = [...new Set(groupBy)].map((dimension) => groupings[dimension]);
  const tables = [...new Set(parts.flatMap(({ join }) => join ?? []))].map((name) => joins[name]);
  const columns = parts.flatMap((part) => Object.entries(part.columns));
  const keys = [...columns.map(([, sql]) => sql), ...parts.flatMap(({ apart = [] }) => apart)];
  const count = tables.length > 0 ? 'count(DISTINCT quote."id")' : 'count(*)';
  const selected = [
    ...columns,
    ...parts.flatMap(({ within = {} }) => Object.entries(within)),
    ['count', `${count}::integer`],
  ].map(([name, sql]) => `${sql} AS "${name}"`);
  const order = [
    ...orderBy.map(({ by, direction }) => `"${by}" ${direction} NULLS LAST`),
    ...(orderBy.some(({ by }) => by === 'count') ? [] : ['"count" DESC']),
    // The same order each time.
    ...keys,
  ];
  const matching = await quoteIdsWhere(where);
  return db.$queryRaw<QuoteGroup[]>`
    WITH matching ("id") AS (${matching})
    SELECT ${Prisma.raw(selected.join(', '))}
      FROM matching JOIN "Quote" quote USING ("id") ${Prisma.raw(tables.join(' '))}
      ${Prisma.raw(keys.length === 0 ? '' : `GROUP BY ${keys.join(', ')}`)}
      ORDER BY ${Prisma.raw(order.join(', '))}
      LIMIT ${Prisma.raw(String(first))}`;
}

import type { Database } from '../database/client.ts';
import { Prisma } from '../database/generated/client.ts';
import { type QuoteColumn, quotesWhere } from '../database/quotes-where.ts';

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
  /** Columns of the quotes that are read. */
  of?: QuoteColumn;
  /** The columns that make a group, by their names in the answer where they are a part of it. */
  columns: Record<string, string>;
  /** Columns that tell groups apart, and are no part of the answer. */
  apart?: string[];
  /** Columns that follow from a group. */
  within?: Record<string, string>;
}

type Joined = 'voice' | 'step' | 'subject';

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
  ARTICLE: { of: 'articleId', columns: { articleId: 'quote."articleId"' } },
  KIND: { of: 'kind', columns: { kind: 'quote."kind"::text' } },
  LANGUAGE: { of: 'language', columns: { language: 'quote."language"' } },
  MONTH: {
    of: 'publishedAt',
    columns: { month: `date_trunc('month', quote."publishedAt" AT TIME ZONE 'UTC')::date` },
  },
  TOPIC: { join: 'subject', of: 'articleId', columns: { topicId: 'subject."topicId"' } },
};

/** Each may lead to several rows of a quote, and to none that is in the same group as another. */
const joins: Record<Joined, (keys: readonly string[]) => string> = {
  voice: (keys) =>
    `LEFT JOIN "Attribution" voice ON voice."quoteId" = quote."id" AND ${isFirst(keys)}`,
  step: () => 'LEFT JOIN "QuoteSource" step ON step."quoteId" = quote."id"',
  subject: () => 'LEFT JOIN "ArticleTopic" subject ON subject."articleId" = quote."articleId"',
};

/** Two unnamed speakers may be called the same, and two people speak for one organization: the later ones are left out. */
function isFirst(keys: readonly string[]): string {
  const own = keys.filter((key) => key.startsWith('voice.'));
  const others = own.map((key) => key.replace('voice.', 'earlier.'));
  return `(voice."position" = 0 OR NOT EXISTS (
    SELECT FROM "Attribution" earlier
      WHERE earlier."quoteId" = voice."quoteId" AND earlier."position" < voice."position"
        AND (${others.join(', ')}) IS NOT DISTINCT FROM (${own.join(', ')})))`;
}

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
  const columns = parts.flatMap((part) => Object.entries(part.columns));
  const keys = [...columns.map(([, sql]) => sql), ...parts.flatMap(({ apart = [] }) => apart)];
  const tables = [...new Set(parts.flatMap(({ join }) => join ?? []))].map((name) =>
    joins[name](keys),
  );
  const selected = [
    ...columns,
    ...parts.flatMap(({ within = {} }) => Object.entries(within)),
    ['count', 'count(*)::integer'],
  ].map(([name, sql]) => `${sql} AS "${name}"`);
  const order = [
    ...orderBy.map(({ by, direction }) => `"${by}" ${direction} NULLS LAST`),
    ...(orderBy.some(({ by }) => by === 'count') ? [] : ['"count" DESC']),
    // The same order each time.
    ...keys,
  ];
  const matching = await quotesWhere(where, new Set(parts.flatMap(({ of }) => of ?? [])));
  return db.$queryRaw<QuoteGroup[]>`
    WITH quote AS (${matching})
    SELECT ${Prisma.raw(selected.join(', '))}
      FROM quote ${Prisma.raw(tables.join(' '))}
      ${Prisma.raw(keys.length === 0 ? '' : `GROUP BY ${keys.join(', ')}`)}
      ORDER BY ${Prisma.raw(order.join(', '))}
      LIMIT ${Prisma.raw(String(first))}`;
}

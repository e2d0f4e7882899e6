import type { Transaction } from '../database/client.ts';
import { Prisma } from '../database/generated/client.ts';
import type { SearchType } from '../database/generated/enums.ts';
import { exactNameScore, type Tier } from './compile.ts';

/** Where a hit stands in the ranked list. */
export interface HitPosition {
  /** Of the tier, from 0; the exact names are tier 0. */
  tier: number;
  /** When its article came out, as PostgreSQL writes it; 'infinity' for what is no part of an article. */
  moment: string;
  type: SearchType;
  id: string;
}

export interface Hit extends HitPosition {
  score: number;
}

/** What is looked for, and among what. */
export interface HitQuery {
  tiers: readonly Tier[];
  /** Nodes that come first. */
  exactIds: readonly string[];
  /** Whether any of what is looked for has a title or a name. */
  hasTitles: boolean;
  /** On the row `entry` of SearchEntry: what the viewer may see, and the filters. */
  where: Prisma.Sql;
}

/** A page of the ranked list. */
export interface HitPage {
  after: HitPosition | null;
  before: HitPosition | null;
  /** From the end; the rows then come in reverse. */
  backward: boolean;
  take: number;
}

/**
 * The hits in order: tier by tier, in each the newest first; of one article itself, its quotes, its paragraphs.
 *
 * A tier is read only as far as the page needs it, along the index of dates or that of words, and not at all when the
 * tiers before it fill the page. So nothing is ranked that is not shown, and where a hit stands depends on no other row.
 */
export async function findHits(
  db: Transaction,
  { tiers, exactIds, hasTitles, where }: HitQuery,
  { after, before, backward, take }: HitPage,
): Promise<Hit[]> {
  const conditions = tierConditions(tiers, exactIds)
    .map((condition, tier) => ({ condition, tier }))
    .filter(({ tier }) => hasTitles || !isOfTitles(tiers, tier))
    .filter(({ tier }) => tier >= (after?.tier ?? 0) && tier <= (before?.tier ?? Infinity));
  const inOrder = backward ? conditions.toReversed() : conditions;
  if (inOrder.length === 0) return [];
  const limit = Prisma.raw(String(take));
  const orderOf = (name: string) =>
    Prisma.raw(
      backward
        ? `${name}."at" ASC, ${name}."type" DESC, ${name}."id" DESC`
        : `${name}."at" DESC, ${name}."type" ASC, ${name}."id" ASC`,
    );

  const parts = inOrder.map(({ condition, tier }, i) => {
    const found = inOrder
      .slice(0, i)
      .map((one) => Prisma.sql`(SELECT count(*) FROM ${nameOf(one.tier)})`);
    const all = [
      ...(found.length > 0 ? [Prisma.sql`${Prisma.join(found, ' + ')} < ${limit}`] : []),
      condition,
      where,
      ...(after?.tier === tier ? [comesAfter(after)] : []),
      ...(before?.tier === tier ? [comesBefore(before)] : []),
    ];
    const matching = Prisma.sql`"SearchEntry" entry WHERE ${Prisma.join(all, ' AND ')}`;
    // The planner takes words in sequence for as frequent as words anywhere, and would go through all dates for them.
    const rows =
      tiers[tier - 1]?.isSeldom === true
        ? Prisma.sql`(SELECT entry."at", entry."type", entry."id" FROM ${matching} OFFSET 0) entry`
        : matching;
    return Prisma.sql`${nameOf(tier)} AS MATERIALIZED (
      SELECT ${Prisma.raw(String(tier))} AS "tier", entry."at", entry."type", entry."id"
        FROM ${rows} ORDER BY ${orderOf('entry')} LIMIT ${limit})`;
  });
  const union = inOrder.map(({ tier }) => Prisma.sql`SELECT * FROM ${nameOf(tier)}`);
  const rows = await db.$queryRaw<HitPosition[]>`
    WITH ${Prisma.join(parts, ', ')}, hit AS (${Prisma.join(union, ' UNION ALL ')})
    SELECT hit."tier", hit."at"::text AS "moment", hit."type"::text AS "type", hit."id"::text AS "id"
      FROM hit ORDER BY hit."tier" ${Prisma.raw(backward ? 'DESC' : 'ASC')}, ${orderOf('hit')} LIMIT ${limit}`;
  const scores = [exactNameScore, ...tiers.map(({ score }) => score)];
  return rows.map((row) => ({ ...row, score: scores[row.tier] ?? 0 }));
}

/** How many hits there are on all pages. */
export async function countHits(
  db: Transaction,
  { tiers, where }: Pick<HitQuery, 'tiers' | 'where'>,
): Promise<number> {
  const widest = tiers.at(-1);
  if (widest === undefined) return 0;
  const [row] = await db.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS "count" FROM "SearchEntry" entry
      WHERE ${matches(widest)} AND ${where}`;
  return row?.count ?? 0;
}

/** Exact names, and tiers of titles. */
function isOfTitles(tiers: readonly Tier[], tier: number): boolean {
  return tier === 0 || tiers[tier - 1]?.inTitles === true;
}

/** What makes each tier, without what a better one has. */
function tierConditions(tiers: readonly Tier[], exactIds: readonly string[]): Prisma.Sql[] {
  if (tiers.length === 0) return [];
  const isExact = Prisma.sql`entry."id" = ANY(${[...exactIds]}::uuid[])`;
  const excluded = Prisma.sql`(${matches(tiers.at(-1))})`;
  return [
    Prisma.sql`${isExact} AND ${excluded}`,
    ...tiers.map((tier, i) => {
      const better = tiers.slice(0, i).map((one) => Prisma.sql`NOT (${matches(one)})`);
      return Prisma.join([matches(tier), Prisma.sql`NOT ${isExact}`, ...better], ' AND ');
    }),
  ];
}

function matches(tier: Tier | undefined): Prisma.Sql {
  return Prisma.sql`entry."vector" @@ ${tier?.tsquery ?? ''}::tsquery`;
}

function comesAfter({ moment, type, id }: HitPosition): Prisma.Sql {
  return Prisma.sql`entry."at" <= ${moment}::timestamptz AND (entry."at" < ${moment}::timestamptz
    OR (entry."type", entry."id") > (${type}::"SearchType", ${id}::uuid))`;
}

function comesBefore({ moment, type, id }: HitPosition): Prisma.Sql {
  return Prisma.sql`entry."at" >= ${moment}::timestamptz AND (entry."at" > ${moment}::timestamptz
    OR (entry."type", entry."id") < (${type}::"SearchType", ${id}::uuid))`;
}

function nameOf(tier: number): Prisma.Sql {
  return Prisma.raw(`tier_${tier}`);
}

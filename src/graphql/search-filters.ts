import { Prisma } from '../database/generated/client.ts';
import type { SearchType } from '../database/generated/enums.ts';
import type { Perspective } from '../domain/perspective.ts';
import { isStorable } from './dates.ts';
import type { OperatorInput } from './filters/operators.ts';
import { badInput, checkText } from './global-id.ts';

/** What `search` takes besides the words. */
export interface SearchFilters {
  types?: SearchType[] | null | undefined;
  language?: string | null | undefined;
  publishedAt?: OperatorInput | null | undefined;
  topic?: string | null | undefined;
}

/** The condition on a row `entry` of SearchEntry that the viewer may see it. */
export function visibleEntry({ searchEntry }: Perspective): Prisma.Sql {
  if (searchEntry === null) return Prisma.sql`FALSE`;
  const { published, at } = searchEntry;
  const conditions = [
    ...(published ? [Prisma.sql`entry."published"`] : []),
    ...(at ? [Prisma.sql`(entry."at" <= ${at.lte} OR entry."at" = 'infinity')`] : []),
  ];
  return conditions.length === 0
    ? Prisma.sql`TRUE`
    : Prisma.sql`${Prisma.join(conditions, ' AND ')}`;
}

/** The condition on a row `entry` of SearchEntry that the viewer may see it and the filters hold. */
export function searchCondition(
  { types, language, publishedAt, topic }: SearchFilters,
  perspective: Perspective,
): Prisma.Sql {
  const conditions = [
    visibleEntry(perspective),
    ...(types ? [isOfType([...new Set(types)])] : []),
    ...(language ? [Prisma.sql`entry."languages" @> ARRAY[${language}]::text[]`] : []),
    ...(publishedAt ? publishedAtConditions(publishedAt) : []),
    ...(topic ? [isAbout(checkText(topic, 'topic').normalize('NFC'))] : []),
  ];
  return Prisma.sql`(${Prisma.join(conditions, ' AND ')})`;
}

/** Of one type, an index has the entries in their order. */
function isOfType(types: readonly SearchType[]): Prisma.Sql {
  const [one, ...others] = types.map((type) => Prisma.sql`${type}::"SearchType"`);
  if (one === undefined) return Prisma.sql`FALSE`;
  return others.length === 0
    ? Prisma.sql`entry."type" = ${one}`
    : Prisma.sql`entry."type" IN (${Prisma.join([one, ...others])})`;
}

const comparisons: Record<string, string> = {
  equals: '=',
  not: '<>',
  lt: '<',
  lte: '<=',
  gt: '>',
  gte: '>=',
};

/** What came out at no known time, and what is no part of an article, is at infinity: no condition holds of it. */
function publishedAtConditions(filter: OperatorInput): Prisma.Sql[] {
  const conditions = Object.entries(filter).map(([operator, value]) => {
    const path = `publishedAt.${operator}`;
    if (operator === 'in' || operator === 'notIn') {
      const moments = Array.isArray(value) ? value.map((one) => toMoment(one, path)) : [];
      const isOne = Prisma.sql`entry."at" = ANY(${moments}::timestamptz[])`;
      return operator === 'in' ? isOne : Prisma.sql`NOT (${isOne})`;
    }
    const comparison = Prisma.raw(comparisons[operator] ?? '=');
    return Prisma.sql`entry."at" ${comparison} ${toMoment(value, path)}::timestamptz`;
  });
  return conditions.length === 0 ? [] : [Prisma.sql`isfinite(entry."at")`, ...conditions];
}

function toMoment(value: unknown, path: string): string {
  if (!(value instanceof Date)) throw badInput(`\`${path}\` can't be null; leave it out.`);
  if (isStorable(value)) return value.toISOString();
  throw badInput(`\`${path}\` is in the year ${value.getUTCFullYear()}; years are 1 to 9999.`);
}

function isAbout(slug: string): Prisma.Sql {
  return Prisma.sql`entry."articleId" IN (
    SELECT link."articleId" FROM "ArticleTopic" link
      JOIN "Topic" topic ON topic."id" = link."topicId" WHERE topic."slug" = ${slug})`;
}

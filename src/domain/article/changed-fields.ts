import type { ArticleState } from './state.ts';

const columns = [
  'externalId',
  'slug',
  'language',
  'status',
  'title',
  'subtitle',
  'summary',
  'byline',
  'dateline',
  'publishedAt',
] as const;

const lists = [
  'authors',
  'topics',
  'images',
  'corrections',
  'paragraphs',
  'quotes',
  'mentions',
] as const;

/** JSON in which the order of properties makes no difference. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

/** What one state of an article has otherwise than another, by the names of the fields in GraphQL. */
export function changedFields(before: ArticleState, after: ArticleState): string[] {
  const same = (one: unknown, other: unknown) => canonical(one) === canonical(other);
  return [
    ...columns.filter((column) => !same(before.article[column], after.article[column])),
    ...(before.article.publisherId === after.article.publisherId ? [] : ['publisher']),
    ...(before.article.translationGroupId === after.article.translationGroupId
      ? []
      : ['translations']),
    ...lists.filter((list) => !same(before[list], after[list])),
  ];
}

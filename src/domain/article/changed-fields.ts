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

/** What one state of an article has otherwise than another, by the names of the fields in GraphQL. */
export function changedFields(before: ArticleState, after: ArticleState): string[] {
  const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
  return [
    ...columns.filter((column) => !same(before.article[column], after.article[column])),
    ...(before.article.publisherId === after.article.publisherId ? [] : ['publisher']),
    ...(before.article.translationGroupId === after.article.translationGroupId
      ? []
      : ['translations']),
    ...lists.filter((list) => !same(before[list], after[list])),
  ];
}

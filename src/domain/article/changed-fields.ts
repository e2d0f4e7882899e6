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

/** What follows from the rest: lexemes and the keys of orders. */
const derived = /Lexemes$|^speakerKey/;

/** JSON in which the order of properties makes no difference, without what is derived. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (key, part: unknown) =>
    derived.test(key)
      ? undefined
      : typeof part === 'object' && part !== null && !Array.isArray(part)
        ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
        : part,
  );
}

/** A list, but for what its rows have of their article. */
function contentOf(state: ArticleState, list: (typeof lists)[number]): unknown {
  if (list !== 'quotes') return state[list];
  return state.quotes.map(
    ({ publishedAt: _publishedAt, published: _published, ...quote }) => quote,
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
    ...lists.filter((list) => !same(contentOf(before, list), contentOf(after, list))),
  ];
}

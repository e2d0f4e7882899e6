import { relatedConnection } from './pagination/connection.ts';
import { articleList, conditionsOf, keysOf, newestArticlesFirst } from './pagination/lists.ts';
import { type Nested, type OrderKey, through } from './pagination/order.ts';
import type { PageArguments } from './pagination/page.ts';

const newestLinksFirst: OrderKey[] = [
  { path: ['publishedAt'], direction: 'desc', kind: 'date', nullable: true },
  { path: ['articleId'], direction: 'desc', kind: 'id' },
];

/** The visible articles that name the parent, the latest first. */
export function articlesNaming() {
  return articlesThrough('articles', { keys: newestLinksFirst, where: { place: { not: null } } });
}

/** The visible articles that rows of a relation lead to, the latest first. */
export function articlesThrough(
  relation: string,
  {
    keys = through('article', keysOf(articleList, {}, newestArticlesFirst)),
    where = {},
  }: { keys?: OrderKey[]; where?: Nested } = {},
) {
  return relatedConnection<PageArguments>({
    typeName: 'Article',
    relation,
    through: 'article',
    keys: () => keys,
    where: (_args, context) => ({ ...where, article: conditionsOf(articleList, {}, context) }),
  });
}

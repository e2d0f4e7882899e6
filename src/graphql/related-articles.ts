import { relatedConnection } from './pagination/connection.ts';
import {
  articleList,
  conditionsOf,
  keysOf,
  listArguments,
  type ListArguments,
  newestArticlesFirst,
} from './pagination/lists.ts';
import { type Nested, type OrderKey, through } from './pagination/order.ts';

const newestLinksFirst: OrderKey[] = [
  { path: ['publishedAt'], direction: 'desc', kind: 'date', nullable: true },
  { path: ['articleId'], direction: 'desc', kind: 'id' },
];

/** The visible articles that name the parent, the latest first unless ordered otherwise. */
export function articlesNaming() {
  return articlesThrough('articles', {
    order: newestLinksFirst,
    where: { place: { not: null } },
  });
}

/**
 * The visible articles that rows of a relation lead to, the latest first unless ordered otherwise.
 *
 * @param order the same in columns of those rows, where they have them.
 */
export function articlesThrough(
  relation: string,
  { order, where = {} }: { order?: OrderKey[]; where?: Nested } = {},
) {
  return {
    args: listArguments(articleList),
    ...relatedConnection<ListArguments>({
      typeName: 'Article',
      relation,
      through: 'article',
      keys: (args, context) =>
        order !== undefined && !args.orderBy?.length
          ? order
          : through(
              'article',
              keysOf(articleList, args, { fallback: newestArticlesFirst, context }),
            ),
      where: (args, context) => ({ ...where, article: conditionsOf(articleList, args, context) }),
    }),
  };
}

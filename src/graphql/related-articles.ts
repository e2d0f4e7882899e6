import { compileWhere } from './filters/compile.ts';
import { checkSize } from './filters/size.ts';
import { relatedConnection } from './pagination/connection.ts';
import { articleList, keysOf, listArguments, type ListArguments } from './pagination/lists.ts';
import { type Nested, type OrderKey, through } from './pagination/order.ts';

const newestLinksFirst: OrderKey[] = [
  { path: ['publishedAt'], direction: 'desc', kind: 'date', nullable: true },
  { path: ['articleId'], direction: 'desc', kind: 'id' },
];

/** The visible articles that name the parent, the latest first unless ordered otherwise. */
export function articlesNaming() {
  return articlesThrough('articles', { where: { place: { not: null } } });
}

/** The visible articles that the rows of a relation lead to, the latest first unless ordered otherwise. */
export function articlesThrough(relation: string, { where = {} }: { where?: Nested } = {}) {
  return {
    args: listArguments(articleList),
    ...relatedConnection<ListArguments>({
      typeName: 'Article',
      relation,
      through: 'article',
      keys: (args, context) =>
        args.orderBy?.length
          ? through('article', keysOf(articleList, args, { fallback: [], context }))
          : newestLinksFirst,
      where: (args, { perspective }) => {
        checkSize(args.where);
        const article = compileWhere(articleList.where, args.where, perspective);
        return {
          ...where,
          ...perspective.link,
          ...(Object.keys(article).length > 0 && { article }),
        };
      },
    }),
  };
}

import { relatedConnection } from './pagination/connection.ts';
import type { Nested, OrderKey } from './pagination/order.ts';
import type { PageArguments } from './pagination/page.ts';

const newestLinksFirst: OrderKey[] = [
  { path: ['publishedAt'], direction: 'desc', kind: 'date', nullable: true },
  { path: ['articleId'], direction: 'desc', kind: 'id' },
];

/** The visible articles that name the parent, the latest first. */
export function articlesNaming() {
  return articlesThrough('articles', { where: { place: { not: null } } });
}

/** The visible articles that the rows of a relation lead to, the latest first. */
export function articlesThrough(relation: string, { where = {} }: { where?: Nested } = {}) {
  return relatedConnection<PageArguments>({
    typeName: 'Article',
    relation,
    through: 'article',
    keys: () => newestLinksFirst,
    where: (_args, { perspective }) => ({ ...where, ...perspective.link }),
  });
}

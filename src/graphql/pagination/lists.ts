import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { orderKeys, type OrderBy, type OrderByInput } from '../filters/order-by.ts';
import {
  articleOrderBy,
  organizationOrderBy,
  personOrderBy,
  quoteOrderBy,
  sourceOrderBy,
  topicOrderBy,
} from '../filters/orders.ts';
import { articleWhere } from '../filters/article-wheres.ts';
import { compileWhere } from '../filters/compile.ts';
import {
  organizationWhere,
  personWhere,
  sourceWhere,
  topicWhere,
} from '../filters/entity-wheres.ts';
import { quoteWhere } from '../filters/quote-wheres.ts';
import { checkSize } from '../filters/size.ts';
import type { Where, WhereInput } from '../filters/where.ts';
import type { Database } from '../../database/client.ts';
import type { Perspective } from '../../domain/perspective.ts';
import type { GraphQLResolveInfo } from 'graphql';
import { relatedConnection, resolveRootConnection, type RootReads } from './connection.ts';
import { type Nested, type OrderKey, through } from './order.ts';
import type { PageArguments } from './page.ts';

/** The arguments of a connection that can be filtered and ordered. */
export interface ListArguments extends PageArguments {
  where?: WhereInput | null | undefined;
  orderBy?: OrderByInput[] | null | undefined;
}

/** How the nodes of one type are listed. */
export interface ListType {
  typeName: string;
  perspective: keyof Perspective;
  where: Where;
  orderBy: OrderBy;
}

export const articleList: ListType = {
  typeName: 'Article',
  perspective: 'article',
  where: articleWhere,
  orderBy: articleOrderBy,
};
export const quoteList: ListType = {
  typeName: 'Quote',
  perspective: 'quote',
  where: quoteWhere,
  orderBy: quoteOrderBy,
};
export const personList: ListType = {
  typeName: 'Person',
  perspective: 'person',
  where: personWhere,
  orderBy: personOrderBy,
};
export const organizationList: ListType = {
  typeName: 'Organization',
  perspective: 'organization',
  where: organizationWhere,
  orderBy: organizationOrderBy,
};
export const sourceList: ListType = {
  typeName: 'Source',
  perspective: 'source',
  where: sourceWhere,
  orderBy: sourceOrderBy,
};
export const topicList: ListType = {
  typeName: 'Topic',
  perspective: 'topic',
  where: topicWhere,
  orderBy: topicOrderBy,
};

/** The orders that lists have unless asked for another. */
export const newestArticlesFirst: OrderKey[] = [
  { path: ['publishedAt'], direction: 'desc', kind: 'date', nullable: true },
];
export const readingOrder: OrderKey[] = [{ path: ['position'], direction: 'asc', kind: 'integer' }];
export const newestQuotesFirst: OrderKey[] = [
  { path: ['publishedAt'], direction: 'desc', kind: 'date', nullable: true },
  { path: ['articleId'], direction: 'desc', kind: 'id' },
  { path: ['position'], direction: 'asc', kind: 'integer' },
];
/** The same, of the rows that link people, organizations and sources to their quotes. */
const newestLinksFirst: OrderKey[] = [
  { path: ['publishedAt'], direction: 'desc', kind: 'date', nullable: true },
  { path: ['articleId'], direction: 'desc', kind: 'id' },
  { path: ['position'], direction: 'asc', kind: 'integer' },
  { path: ['quoteId'], direction: 'asc', kind: 'id' },
];
export const bySlug: OrderKey[] = [{ path: ['slug'], direction: 'asc', kind: 'string' }];

/** The `where` and `orderBy` arguments of a list. */
export function listArguments({ where, orderBy }: ListType) {
  return builder.args((t) => ({
    where: t.field({
      type: where.ref,
      description: 'Only those for which this holds; all unless given.',
    }),
    orderBy: t.field({
      type: [orderBy.ref],
      description: 'The order; the field says which it is unless given.',
    }),
  }));
}

/** The complete order of a list. */
export function keysOf(
  { orderBy }: ListType,
  args: ListArguments,
  { fallback, context: { perspective } }: { fallback: readonly OrderKey[]; context: Context },
): OrderKey[] {
  return orderKeys(orderBy, args.orderBy, { fallback, perspective });
}

/** What the viewer may see of a list, under its filters. */
export function conditionsOf(
  list: ListType,
  args: ListArguments,
  { perspective }: Context,
): Nested {
  checkSize(args.where);
  return {
    AND: [perspective[list.perspective], compileWhere(list.where, args.where, perspective)],
  };
}

/**
 * The arguments and the resolver of a connection of the query root.
 *
 * @param order the order unless a query asks for another.
 * @param reads how its rows are read and counted.
 */
export function rootConnection(
  list: ListType,
  { order, reads }: { order: readonly OrderKey[]; reads: (db: Database) => RootReads },
) {
  return {
    args: listArguments(list),
    resolve: (_root: object, args: ListArguments, context: Context, info: GraphQLResolveInfo) =>
      resolveRootConnection(
        {
          typeName: list.typeName,
          keys: keysOf(list, args, { fallback: order, context }),
          where: conditionsOf(list, args, context),
          ...reads(context.db),
        },
        { args, context, info },
      ),
  };
}

/** The quotes that `quotes` links a person, an organization or a source to, the latest first unless ordered otherwise. */
export function linkedQuotes() {
  return relatedConnection<ListArguments>({
    typeName: 'Quote',
    relation: 'quotes',
    through: 'quote',
    keys: (args, context) =>
      args.orderBy?.length
        ? through('quote', keysOf(quoteList, args, { fallback: [], context }))
        : newestLinksFirst,
    where: (args, { perspective }) => {
      checkSize(args.where);
      const quote = compileWhere(quoteList.where, args.where, perspective);
      return { ...perspective.link, ...(Object.keys(quote).length > 0 && { quote }) };
    },
  });
}

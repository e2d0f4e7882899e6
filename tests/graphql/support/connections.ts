import {
  getNamedType,
  type GraphQLArgument,
  type GraphQLInputObjectType,
  type GraphQLSchema,
  isInputObjectType,
  isObjectType,
} from 'graphql';
import type { Newsroom } from './newsroom.ts';
import { isConnection } from './walk.ts';

/** A field that gives a connection. */
export interface ConnectionField {
  /** 'Query.people', 'Article.quotes'. */
  name: string;
  parent: string;
  field: string;
  arguments: string[];
  /** The input of its `where`, if it takes one. */
  where: GraphQLInputObjectType | null;
  /** The orders that it takes, as GraphQL literals without their direction: 'slug: ', 'article: { title: '. */
  orders: Order[];
}

interface Order {
  literal: (direction: Direction) => string;
  /** Fields, and the locale of a name at the end. */
  path: string[];
}

export const directions = [
  'ASC',
  'DESC',
  'ASC_NULLS_FIRST',
  'ASC_NULLS_LAST',
  'DESC_NULLS_FIRST',
  'DESC_NULLS_LAST',
] as const;
export type Direction = (typeof directions)[number];

/** Every field of a schema that gives a connection. */
export function connectionFields(schema: GraphQLSchema): ConnectionField[] {
  return Object.values(schema.getTypeMap()).flatMap((type) =>
    isObjectType(type)
      ? Object.values(type.getFields())
          .filter((field) => isConnection(getNamedType(field.type)))
          .map((field) => ({
            name: `${type.name}.${field.name}`,
            parent: type.name,
            field: field.name,
            arguments: field.args.map(({ name }) => name),
            where: whereOf(field.args),
            orders: field.args
              .filter(({ name }) => name === 'orderBy')
              .flatMap(({ type: input }) => ordersOf(getNamedType(input))),
          }))
      : [],
  );
}

function whereOf(args: readonly GraphQLArgument[]): GraphQLInputObjectType | null {
  const type = getNamedType(args.find(({ name }) => name === 'where')?.type);
  return isInputObjectType(type) ? type : null;
}

function ordersOf(type: ReturnType<typeof getNamedType>): Order[] {
  if (!isInputObjectType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) => {
    const inner = getNamedType(field.type);
    if (!isInputObjectType(inner)) {
      return [
        {
          literal: (direction: Direction) => `{ ${field.name}: ${direction} }`,
          path: [field.name],
        },
      ];
    }
    if (inner.name === 'NameOrder') {
      return ['ar', 'en'].map((locale) => ({
        literal: (direction: Direction) =>
          `{ ${field.name}: { locale: "${locale}", direction: ${direction} } }`,
        path: [field.name, locale],
      }));
    }
    return ordersOf(inner).map(({ literal, path }) => ({
      literal: (direction: Direction) => `{ ${field.name}: ${literal(direction)} }`,
      path: [field.name, ...path],
    }));
  });
}

export interface Page {
  totalCount: number;
  edges: { cursor: string; node: { id: string } }[];
  nodes: { id: string }[];
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
}

/** Asks for pages of one connection. */
export type Pager = (args: string) => ReturnType<Newsroom['ask']>;

const pageOf = (item: string) => `{
  totalCount
  edges { cursor node { ${item} } }
  nodes { ${item} }
  pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
}`;
const page = pageOf('id');

/** What a search finds stands in its hits; the words are those of many. */
const search = {
  argument: 'query: "Sadaf -gulls"',
  page: pageOf('node { ... on Node { id } }'),
};

/** A pager of a connection as a preview viewer reads it; of a node, if it is not one of the query root. */
export function pagerOf(
  { preview, ask }: Newsroom,
  { parent, field }: ConnectionField,
  id?: string,
): Pager {
  return async (args) => {
    const isSearch = field === 'search';
    const all = [...(isSearch ? [search.argument] : []), ...(args === '' ? [] : [args])].join(', ');
    const call = `page: ${field}${all === '' ? '' : `(${all})`} ${isSearch ? search.page : page}`;
    const query =
      id === undefined ? `{ ${call} }` : `{ node(id: "${id}") { ... on ${parent} { ${call} } } }`;
    return ask(query, { key: preview });
  };
}

/** The page that a pager answers; throws with its errors if it answers none. */
export async function turn(pager: Pager, args: string): Promise<Page> {
  const { data, errors } = await pager(args);
  const { page: own, node } = (data ?? {}) as { page?: Page; node?: { page: Page } | null }; // As `pagerOf` asks.
  const answered = own ?? node?.page;
  if (answered === undefined) throw new Error(`${args}: ${JSON.stringify(errors)}`);
  return {
    ...answered,
    edges: answered.edges.map(({ cursor, node }) => ({ cursor, node: itemOf(node) })),
    nodes: answered.nodes.map(itemOf),
  };
}

/** The node itself, or the one that a hit has found. */
function itemOf(item: { id: string } | { node: { id: string } }): { id: string } {
  return 'node' in item ? item.node : item;
}

export function idsOf({ edges }: Page): string[] {
  return edges.map(({ node }) => node.id);
}

/** The connections of the query root that take a `where`. */
export function filteredLists(schema: GraphQLSchema) {
  return connectionFields(schema).flatMap(({ parent, field, where }) =>
    parent === 'Query' && where !== null ? [{ list: field, type: where }] : [],
  );
}

import { queryFromInfo } from '@pothos/plugin-prisma';
import type { GraphQLResolveInfo } from 'graphql';
import type { SearchType } from '../database/generated/enums.ts';
import { tiersOf } from '../search/compile.ts';
import { expand } from '../search/expand.ts';
import { countHits, findHits, type Hit, type HitPosition } from '../search/hits.ts';
import { createHighlighter } from '../search/highlight.ts';
import { longestQuery, parseQuery, type SearchQuery } from '../search/query.ts';
import type { Context } from './context.ts';
import { badInput, checkText } from './global-id.ts';
import { readNodes } from './node.ts';
import { decodeCursor } from './pagination/cursor.ts';
import type { Order } from './pagination/order.ts';
import { type PageArguments, parsePage, toConnection } from './pagination/page.ts';
import { type SearchFilters, searchCondition, visibleEntry } from './search-filters.ts';
import { type Mark, readMarks } from './search-highlights.ts';

/** One hit of a page. */
export interface SearchHitModel {
  node: never;
  score: number;
  highlights: () => Promise<Mark[]>;
}

/** The arguments of `search`. */
export interface SearchArguments extends PageArguments, SearchFilters {
  query: string;
}

const mostWords = 32;

const nodePaths = [
  [{ name: 'nodes' }, { name: 'node' }],
  [{ name: 'edges' }, { name: 'node' }, { name: 'node' }],
];

/** GraphQL's name of each type of hit. */
const typeNames: Record<SearchType, string> = {
  ARTICLE: 'Article',
  QUOTE: 'Quote',
  PARAGRAPH: 'Paragraph',
  PERSON: 'Person',
  ORGANIZATION: 'Organization',
  SOURCE: 'Source',
};

/** Resolves `search`: hits first, by ids alone, then the nodes of the page, a statement for each type among them. */
export function resolveSearch(
  args: SearchArguments,
  { context, info }: { context: Context; info: GraphQLResolveInfo },
) {
  const query = readQuery(args.query);
  const page = readPage(args);
  const { db, perspective } = context;
  const where = searchCondition(args, perspective);
  const hasTitles = args.types?.some((type) => type !== 'QUOTE' && type !== 'PARAGRAPH') ?? true;

  const plan = once(async () => {
    const meaning = await expand(db, query, visibleEntry(perspective));
    return { ...meaning, tiers: tiersOf(query, meaning.expansions), where, hasTitles };
  });
  const load = once(async () => {
    const found = await plan();
    const rows = await findHits(db, found, page.hits);
    const hits = rows.slice(0, page.size);
    const highlighter = createHighlighter(query, found.expansions);
    const marks = once(() => readMarks(db, hits, highlighter));
    const nodes = await readHitNodes(hits, { context, info });
    const shown = hits.flatMap((hit) => {
      const node = nodes.get(hit.id);
      return node === undefined ? [] : [{ ...hit, node }];
    });
    return toConnection(shown, page, {
      hasMore: rows.length > page.size,
      nodeOf: ({ id, node, score }): SearchHitModel => ({
        node: node as never, // Its type is told by its brand.
        score,
        highlights: async () => (await marks()).get(id) ?? [],
      }),
    });
  });
  const connection = {
    get edges() {
      return load().then(({ edges }) => edges);
    },
    get pageInfo() {
      return load().then(({ pageInfo }) => pageInfo);
    },
    totalCount: async () => countHits(db, await plan()),
  };
  // Pothos's types know settled fields only; graphql-js awaits them.
  return connection as unknown as Awaited<ReturnType<typeof load>> & {
    totalCount: () => Promise<number>;
  };
}

function readQuery(text: string): SearchQuery {
  if (text.length > longestQuery) {
    throw badInput(`\`query\` has ${text.length} characters; ${longestQuery} are the most.`);
  }
  const query = parseQuery(checkText(text, 'query'));
  const count = [...query.terms, ...query.excluded].flatMap(({ lexemes }) => lexemes).length;
  if (count > mostWords) {
    throw badInput(`\`query\` has ${count} words; ${mostWords} are the most.`);
  }
  return query;
}

/** A page of the ranked list. A cursor holds for the query that it was given by, under any filters. */
function readPage({ query, first, last, after, before }: SearchArguments) {
  const order: Order = {
    typeName: `search ${query}`,
    keys: [
      { path: ['tier'], direction: 'asc', kind: 'integer' },
      { path: ['moment'], direction: 'desc', kind: 'string' },
      { path: ['type'], direction: 'asc', kind: 'string' },
      { path: ['id'], direction: 'asc', kind: 'id' },
    ],
  };
  const page = parsePage({ first, last }, order);
  const { backward, size } = page;
  const hits = {
    after: readPosition(after, order, 'after'),
    before: readPosition(before, order, 'before'),
    backward,
    take: size + 1,
  };
  return { ...page, hasOther: (backward ? hits.before : hits.after) !== null, hits };
}

function readPosition(
  cursor: string | null | undefined,
  order: Order,
  argument: string,
): HitPosition | null {
  if (cursor === null || cursor === undefined) return null;
  const [tier, moment, type, id] = decodeCursor(cursor, order, argument);
  const isMoment =
    /^-?infinity$/.test(String(moment)) ||
    (/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d+)?\+00$/.test(String(moment)) &&
      !Number.isNaN(Date.parse(String(moment))));
  if (typeof tier !== 'number' || tier < 0 || !isMoment || !isType(type)) {
    throw badInput(`\`${argument}\` is not a cursor of this search.`);
  }
  return { tier, moment: String(moment), type, id: String(id) };
}

function isType(type: unknown): type is SearchType {
  return typeof type === 'string' && Object.hasOwn(typeNames, type);
}

async function readHitNodes(
  hits: readonly Hit[],
  { context, info }: { context: Context; info: GraphQLResolveInfo },
): Promise<Map<string, object>> {
  const byType = Map.groupBy(hits, ({ type }) => type);
  const nodes = await Promise.all(
    [...byType].map(([type, some]) =>
      readNodes(
        typeNames[type],
        some.map(({ id }) => id),
        {
          context,
          select: () =>
            queryFromInfo({ context, info, typeName: typeNames[type], paths: nodePaths }),
        },
      ),
    ),
  );
  return new Map(nodes.flat().map((node) => [node.id, node]));
}

/** A function that is called once at most. */
function once<T>(task: () => Promise<T>): () => Promise<T> {
  let result: Promise<T> | undefined;
  return () => (result ??= task());
}

import type { ArticleModel } from '../../database/generated/models.ts';
import type { PastEntity, PastRows } from '../../domain/article/past-rows.ts';
import type { Context } from '../context.ts';
import { type Follow, holds, sorted } from './condition.ts';
import { linksOf } from './links.ts';

type Row = { [column: string]: unknown };

/** What plugin-prisma asks of a row, or of the rows of a relation: the arguments of a Prisma read. */
interface Query {
  select?: Row;
  where?: unknown;
  orderBy?: unknown;
  take?: number;
  skip?: number;
}

type EntityModel = 'person' | 'organization' | 'source' | 'topic';

/** How a relation leads on: to rows of the revision, to an entity, or to what the database has now. */
type Relation =
  | { to: string; many: boolean; rows: (row: Row) => Row[] }
  | { entity: EntityModel; id: string }
  | { live: (row: Row, query: Query) => Promise<unknown> };

/**
 * Reads an article of a revision as Prisma would read one that is stored: the same selection gives a row of the same
 * shape. Entities are read as they are now; of those that the viewer may not see now, what the revision says.
 */
export async function projectArticle(
  rows: PastRows,
  query: object,
  context: Context,
): Promise<ArticleModel> {
  const graph = graphOf(rows, context);
  const [article] = await project('Article', [{ ...rows.article }], {
    query,
    graph,
    rows,
    context,
  });
  return article as unknown as ArticleModel; // As Prisma's types have it: with the columns that are selected.
}

interface Scope {
  query: Query;
  graph: Record<string, Record<string, Relation>>;
  rows: PastRows;
  context: Context;
}

async function project(model: string, all: readonly Row[], scope: Scope): Promise<Row[]> {
  const { query, graph, rows: past, context } = scope;
  if (query.select === undefined) return [...all];
  const projected = all.map((): Row => ({}));
  const follow: Follow = (row, relation) => followIn(graph, row, relation);
  for (const [name, value] of Object.entries(query.select)) {
    if (value === undefined || value === false) continue;
    const nested: Query = value === true ? {} : (value as Query);
    const relation = graph[model]?.[name];
    if (name === '_count') {
      const counts = (nested.select ?? {}) as Record<string, Query | true>;
      all.forEach((row, i) => {
        const count = ([list, by]: [string, Query | true]): [string, number] => {
          const counted = graph[model]?.[list];
          const others = counted && 'rows' in counted ? counted.rows(row) : [];
          const where = by === true ? {} : by.where;
          return [list, others.filter((other) => holds(where, other, follow)).length];
        };
        Object.assign(projected[i] ?? {}, {
          _count: Object.fromEntries(Object.entries(counts).map(count)),
        });
      });
    } else if (relation === undefined) {
      all.forEach((row, i) => Object.assign(projected[i] ?? {}, { [name]: row[name] ?? null }));
    } else if ('rows' in relation) {
      const lists = all.map((row) => page(relation.rows(row), nested, follow));
      const flat = await project(relation.to, lists.flat(), { ...scope, query: nested });
      let start = 0;
      lists.forEach(({ length }, i) => {
        const own = flat.slice(start, (start += length));
        Object.assign(projected[i] ?? {}, { [name]: relation.many ? own : (own[0] ?? null) });
      });
    } else if ('entity' in relation) {
      const ids = all.map((row) => row[relation.id]);
      const found = await readEntities(relation.entity, ids, { query: nested, past, context });
      all.forEach((row, i) =>
        Object.assign(projected[i] ?? {}, { [name]: found.get(String(row[relation.id])) ?? null }),
      );
    } else {
      for (const [i, row] of all.entries()) {
        Object.assign(projected[i] ?? {}, { [name]: await relation.live(row, nested) });
      }
    }
  }
  return projected;
}

function page(rows: readonly Row[], query: Query, follow: Follow): Row[] {
  const { where, orderBy, take, skip = 0 } = query;
  const ordered = sorted(
    rows.filter((row) => holds(where, row, follow)),
    orderBy,
    follow,
  );
  return ordered.slice(skip, take === undefined ? undefined : skip + take);
}

/** The row that a single relation leads to within the revision. */
function followIn(graph: Scope['graph'], row: Row, name: string): Row | null | undefined {
  for (const relations of Object.values(graph)) {
    const relation = relations[name];
    if (relation === undefined || !('rows' in relation) || relation.many) continue;
    const [other] = relation.rows(row);
    if (other !== undefined) return other;
  }
  return undefined;
}

async function readEntities(
  model: EntityModel,
  ids: readonly unknown[],
  { query, past, context: { db, perspective } }: { query: Query; past: PastRows; context: Context },
): Promise<Map<string, object>> {
  const wanted = [...new Set(ids.filter((id) => typeof id === 'string'))];
  if (wanted.length === 0) return new Map();
  const select = { ...query.select, id: true };
  const where = { AND: [perspective[model], { id: { in: wanted } }] };
  const read = db[model].findMany as (query: object) => Promise<{ id: string }[]>; // One of four alike.
  const found = new Map<string, object>(
    (await read({ where, select })).map((row) => [row.id, row]),
  );
  for (const id of wanted) {
    const entity = past.entities.get(id);
    if (!found.has(id) && entity !== undefined) found.set(id, pastEntity(id, entity));
  }
  return found;
}

/** What a revision says of an entity that readers do not see now; it leads nowhere. */
function pastEntity(id: string, { key, names, ...rest }: PastEntity): object {
  return {
    kind: 'OTHER',
    url: null,
    externalId: null,
    wikidataId: null,
    ...rest,
    id,
    slug: key.replace(/^_:/, ''),
    names: Object.entries(names).flatMap(([locale, texts]) =>
      texts.map((text, i) => ({ locale, text, kind: i === 0 ? 'PRIMARY' : 'ALIAS' })),
    ),
    description: rest['description'] ?? {},
    sameAs: rest['sameAs'] ?? [],
    parent: null,
    organization: null,
    affiliations: [],
    children: [],
    members: [],
    publishes: [],
  };
}

function graphOf(rows: PastRows, { db }: Context): Record<string, Record<string, Relation>> {
  const { article } = rows;
  const links = linksOf(rows);
  const many = (to: string, of: (row: Row) => Row[]): Relation => ({ to, many: true, rows: of });
  const one = (to: string, list: readonly Row[], column: string): Relation => ({
    to,
    many: false,
    rows: (row) => list.filter(({ id }) => id === row[column]),
  });
  const ofQuote = (list: readonly Row[]) => (row: Row) =>
    list.filter(({ quoteId }) => quoteId === row['id']);
  const whole = (list: readonly Row[]) => () => [...list];
  const entity = (model: EntityModel, id = `${model}Id`): Relation => ({ entity: model, id });
  const itself: Relation = { to: 'Article', many: false, rows: () => [{ ...article }] };
  return {
    Article: {
      authors: many('ArticleAuthor', whole(rows.authors)),
      topics: many('ArticleTopic', whole(rows.topics)),
      images: many('Image', whole(rows.images)),
      corrections: many('Correction', whole(rows.corrections)),
      paragraphs: many('Paragraph', whole(rows.paragraphs)),
      quotes: many('Quote', whole(rows.quotes)),
      people: many('ArticlePerson', whole(links.people)),
      organizations: many('ArticleOrganization', whole(links.organizations)),
      sources: many('ArticleSource', whole(links.sources)),
      publisher: entity('organization', 'publisherId'),
      translationGroup: {
        live: async (_row, query) =>
          article.translationGroupId === null
            ? null
            : db.translationGroup.findUnique({
                ...query,
                where: { id: article.translationGroupId },
              } as { where: { id: string } }),
      },
      revisions: {
        live: (_row, query) =>
          db.articleRevision.findMany({
            ...query,
            where: { articleId: article.id, version: { lte: article.version } },
          } as object),
      },
    },
    ArticleAuthor: { person: entity('person') },
    ArticleTopic: { topic: entity('topic') },
    ArticlePerson: { person: entity('person') },
    ArticleOrganization: { organization: entity('organization') },
    ArticleSource: { source: entity('source') },
    Image: { creditSource: entity('source', 'creditSourceId') },
    Paragraph: {
      article: itself,
      parts: many('QuotePart', (row) =>
        rows.parts.filter(({ paragraphId }) => paragraphId === row['id']),
      ),
      mentions: many('Mention', (row) =>
        rows.mentions.filter(({ paragraphId }) => paragraphId === row['id']),
      ),
    },
    Quote: {
      article: itself,
      parts: many('QuotePart', ofQuote(rows.parts)),
      attributions: many('Attribution', ofQuote(rows.attributions)),
      provenance: many('ProvenanceStep', ofQuote(rows.provenance)),
    },
    QuotePart: {
      quote: one('Quote', rows.quotes, 'quoteId'),
      paragraph: one('Paragraph', rows.paragraphs, 'paragraphId'),
    },
    Attribution: {
      quote: one('Quote', rows.quotes, 'quoteId'),
      person: entity('person'),
      organization: entity('organization'),
      unnamedOrganization: entity('organization', 'unnamedOrganizationId'),
      onBehalfOf: entity('organization', 'onBehalfOfId'),
    },
    ProvenanceStep: { quote: one('Quote', rows.quotes, 'quoteId'), source: entity('source') },
    Mention: {
      paragraph: one('Paragraph', rows.paragraphs, 'paragraphId'),
      person: entity('person'),
      organization: entity('organization'),
      source: entity('source'),
    },
  };
}

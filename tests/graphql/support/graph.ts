import type { Database } from '../../../src/database/client.ts';
import { globalId } from './globals.ts';
import { readHidden } from './hidden.ts';

/** A row of a table, as Prisma reads it without relations. */
export type Row = Record<string, unknown>;

/** All content in memory, and what leads from one row to others, told from attributions, steps and mentions alone. */
export interface Graph {
  /** By the Prisma model. */
  rows: Record<string, Row[]>;
  /** What leads from a row of a `where` to others, by field. */
  edges: Record<string, Record<string, (row: Row) => Row[]>>;
  /** Whether readers may see a row of a `where`. */
  isPublic: (where: string, row: Row) => boolean;
}

/** Reads a small database whole. */
export async function readGraph(db: Database): Promise<Graph> {
  const rows: Record<string, Row[]> = {
    Article: await db.article.findMany(),
    ArticleAuthor: await db.articleAuthor.findMany(),
    ArticleTopic: await db.articleTopic.findMany(),
    Image: await db.image.findMany(),
    Correction: await db.correction.findMany(),
    Paragraph: await db.paragraph.findMany(),
    Quote: await db.quote.findMany(),
    QuotePart: await db.quotePart.findMany({ orderBy: { position: 'asc' } }),
    Attribution: await db.attribution.findMany(),
    ProvenanceStep: await db.provenanceStep.findMany(),
    Mention: await db.mention.findMany(),
    Person: await db.person.findMany(),
    Organization: await db.organization.findMany(),
    Source: await db.source.findMany(),
    Topic: await db.topic.findMany(),
    EntityName: await db.entityName.findMany(),
    Affiliation: await db.affiliation.findMany(),
  };
  const { visibleIds } = await readHidden(db);
  const visible = new Set(Object.values(visibleIds).flat());

  const indexes = new Map<string, Map<unknown, Row[]>>();
  /** The rows of a model that have a value in a column. */
  const by = (model: string, column: string, value: unknown): Row[] => {
    if (value === null || value === undefined) return [];
    const name = `${model}.${column}`;
    const index = indexes.get(name) ?? Map.groupBy(rows[model] ?? [], (row) => row[column]);
    indexes.set(name, index);
    return index.get(value) ?? [];
  };
  const byId = (model: string, id: unknown) => by(model, 'id', id);
  const distinct = (list: Row[]) => [...new Set(list)];

  const accepted = (article: Row) =>
    by('Quote', 'articleId', article['id']).filter(({ review }) => review !== 'REJECTED');
  const voices = (quote: Row) => by('Attribution', 'quoteId', quote['id']);
  const steps = (quote: Row) => by('ProvenanceStep', 'quoteId', quote['id']);
  const mentionsIn = (article: Row) =>
    by('Paragraph', 'articleId', article['id']).flatMap((one) =>
      by('Mention', 'paragraphId', one['id']),
    );
  const named = (article: Row, model: string, columns: string[]) =>
    distinct([
      ...accepted(article).flatMap((quote) =>
        [...voices(quote), ...steps(quote)].flatMap((one) =>
          columns.flatMap((column) => byId(model, one[column])),
        ),
      ),
      ...mentionsIn(article).flatMap((one) => byId(model, one[columns[0] ?? ''])),
    ]);
  const naming = (row: Row, edge: 'people' | 'organizations' | 'sources') =>
    (rows['Article'] ?? []).filter((article) =>
      edges['ArticleWhere']?.[edge]?.(article).includes(row),
    );
  const quotesWith = (column: string, id: unknown, model = 'Attribution') =>
    by(model, column, id).flatMap((one) => byId('Quote', one['quoteId']));

  const edges: Graph['edges'] = {
    ArticleWhere: {
      topics: ({ id }) =>
        by('ArticleTopic', 'articleId', id).flatMap((one) => byId('Topic', one['topicId'])),
      authors: ({ id }) =>
        by('ArticleAuthor', 'articleId', id).flatMap((one) => byId('Person', one['personId'])),
      publisher: ({ publisherId }) => byId('Organization', publisherId),
      quotes: ({ id }) => by('Quote', 'articleId', id),
      paragraphs: ({ id }) => by('Paragraph', 'articleId', id),
      mentions: mentionsIn,
      people: (row) => named(row, 'Person', ['personId']),
      organizations: (row) =>
        named(row, 'Organization', ['organizationId', 'unnamedOrganizationId', 'onBehalfOfId']),
      sources: (row) => named(row, 'Source', ['sourceId']),
      translations: (row) =>
        by('Article', 'translationGroupId', row['translationGroupId']).filter((one) => one !== row),
      images: ({ id }) => by('Image', 'articleId', id),
      corrections: ({ id }) => by('Correction', 'articleId', id),
    },
    ParagraphWhere: {
      article: ({ articleId }) => byId('Article', articleId),
      quotes: ({ id }) =>
        by('QuotePart', 'paragraphId', id).flatMap((one) => byId('Quote', one['quoteId'])),
      mentions: ({ id }) => by('Mention', 'paragraphId', id),
    },
    MentionWhere: {
      paragraph: ({ paragraphId }) => byId('Paragraph', paragraphId),
      person: ({ personId }) => byId('Person', personId),
      organization: ({ organizationId }) => byId('Organization', organizationId),
      source: ({ sourceId }) => byId('Source', sourceId),
    },
    ImageWhere: {
      article: ({ articleId }) => byId('Article', articleId),
      creditSource: ({ creditSourceId }) => byId('Source', creditSourceId),
    },
    QuoteWhere: {
      article: ({ articleId }) => byId('Article', articleId),
      paragraph: ({ id }) =>
        by('QuotePart', 'quoteId', id)
          .slice(0, 1)
          .flatMap((one) => byId('Paragraph', one['paragraphId'])),
      parts: ({ id }) => by('QuotePart', 'quoteId', id),
      attributions: voices,
      provenance: steps,
      people: (row) => voices(row).flatMap((one) => byId('Person', one['personId'])),
      organizations: (row) =>
        voices(row).flatMap((one) => [
          ...byId('Organization', one['organizationId']),
          ...byId('Organization', one['onBehalfOfId']),
        ]),
      sources: (row) => steps(row).flatMap((one) => byId('Source', one['sourceId'])),
    },
    QuotePartWhere: { paragraph: ({ paragraphId }) => byId('Paragraph', paragraphId) },
    AttributionWhere: {
      person: ({ personId }) => byId('Person', personId),
      organization: ({ organizationId }) => byId('Organization', organizationId),
      unnamedOrganization: (row) => byId('Organization', row['unnamedOrganizationId']),
      onBehalfOf: ({ onBehalfOfId }) => byId('Organization', onBehalfOfId),
    },
    ProvenanceStepWhere: { source: ({ sourceId }) => byId('Source', sourceId) },
    PersonWhere: {
      names: ({ id }) => by('EntityName', 'personId', id),
      affiliations: ({ id }) => by('Affiliation', 'personId', id),
      quotes: ({ id }) => quotesWith('personId', id),
      mentionedIn: (row) => naming(row, 'people'),
      articles: ({ id }) =>
        by('ArticleAuthor', 'personId', id).flatMap((one) => byId('Article', one['articleId'])),
      mentions: ({ id }) => by('Mention', 'personId', id),
    },
    AffiliationWhere: {
      person: ({ personId }) => byId('Person', personId),
      organization: ({ organizationId }) => byId('Organization', organizationId),
    },
    OrganizationWhere: {
      names: ({ id }) => by('EntityName', 'organizationId', id),
      parent: ({ parentId }) => byId('Organization', parentId),
      children: ({ id }) => by('Organization', 'parentId', id),
      members: ({ id }) => by('Affiliation', 'organizationId', id),
      quotes: ({ id }) => [...quotesWith('organizationId', id), ...quotesWith('onBehalfOfId', id)],
      sources: ({ id }) => by('Source', 'organizationId', id),
      mentionedIn: (row) => naming(row, 'organizations'),
      articles: ({ id }) => by('Article', 'publisherId', id),
      mentions: ({ id }) => by('Mention', 'organizationId', id),
    },
    SourceWhere: {
      names: ({ id }) => by('EntityName', 'sourceId', id),
      organization: ({ organizationId }) => byId('Organization', organizationId),
      quotes: ({ id }) => quotesWith('sourceId', id, 'ProvenanceStep'),
      citedIn: (row) => naming(row, 'sources'),
      images: ({ id }) => by('Image', 'creditSourceId', id),
      mentions: ({ id }) => by('Mention', 'sourceId', id),
    },
    TopicWhere: {
      names: ({ id }) => by('EntityName', 'topicId', id),
      articles: ({ id }) =>
        by('ArticleTopic', 'topicId', id).flatMap((one) => byId('Article', one['articleId'])),
    },
  };

  const seen = (type: string, id: unknown) => visible.has(globalId(type, String(id)));
  const publicBy: Record<string, (row: Row) => boolean> = {
    MentionWhere: ({ paragraphId }) => seen('Paragraph', paragraphId),
    ImageWhere: ({ articleId }) => seen('Article', articleId),
    AffiliationWhere: ({ personId }) => seen('Person', personId),
  };
  return {
    rows,
    edges,
    isPublic: (where, row) => {
      const type = where.replace(/Where$/, '');
      if (type in visibleIds) return seen(type, row['id']);
      return publicBy[where]?.(row) ?? true;
    },
  };
}

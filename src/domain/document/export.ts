import type { Transaction } from '../../database/client.ts';
import type { ArticleState, QuoteState } from '../article/state.ts';
import type { EntityIds } from '../publish-entities.ts';
import { dayOf, type DocumentEntities, readEntities } from './entities.ts';
import { namedInDeclarations, readOwnDeclarations, withDeclarations } from './own-pending.ts';
import type { ArticleDocument } from './schema.ts';

type DocumentQuote = NonNullable<ArticleDocument['quotes']>[number];

/**
 * Articles as ArticleDocuments, which load to the same again. Keys are slugs, and each document declares all entities
 * that it names with all that the newsroom knows of them, and, while it is not out, with all that it says of them itself.
 */
export async function documentsOf(
  tx: Transaction,
  articles: readonly ArticleState[],
): Promise<ArticleDocument[]> {
  const declared = await readOwnDeclarations(tx, articles);
  const named = articles.map((state, i) =>
    unionOf(namedIn(state), namedInDeclarations(declared[i] ?? [])),
  );
  const entities = await readEntities(tx, {
    people: unique(named.flatMap(({ people }) => people)),
    organizations: unique(named.flatMap(({ organizations }) => organizations)),
    sources: unique(named.flatMap(({ sources }) => sources)),
    topics: unique(named.flatMap(({ topics }) => topics)),
  });
  return articles.map((state, i) =>
    documentOf(state, withDeclarations(entities, declared[i] ?? []), named[i] ?? namedIn(state)),
  );
}

function documentOf(
  { article, translationKey, ...state }: ArticleState,
  entities: DocumentEntities,
  named: EntityIds,
): ArticleDocument {
  const { person, organization, source } = keysOf(entities);
  const indices = new Map(state.paragraphs.map(({ id, position }) => [id, position]));
  const quotes = state.quotes.map((quote) => quoteOf(quote, { article, entities, indices }));
  const mentions = state.mentions.map(({ paragraphId, start, end, text, ...of }) => ({
    paragraph: indices.get(paragraphId) ?? 0,
    start,
    end,
    text,
    ...given('person', person(of.personId)),
    ...given('organization', organization(of.organizationId)),
    ...given('source', source(of.sourceId)),
  }));
  return {
    ...given('externalId', article.externalId),
    language: article.language,
    slug: article.slug,
    status: article.status,
    ...given('publishedAt', article.publishedAt?.toISOString()),
    ...given('translationKey', translationKey),
    title: article.title,
    ...given('subtitle', article.subtitle),
    ...given('summary', article.summary),
    ...given('byline', article.byline),
    ...given('dateline', article.dateline),
    ...list(
      'authors',
      state.authors.flatMap((id) => person(id) ?? []),
    ),
    ...given('publisher', organization(article.publisherId)),
    ...list(
      'topics',
      state.topics.flatMap((id) => entities.topics.get(id) ?? []),
    ),
    ...list(
      'images',
      state.images.map((image) => ({
        ...given('url', image.url),
        ...given('caption', image.caption),
        ...given('altText', image.altText),
        ...given('credit', image.credit),
        ...given('creditSource', source(image.creditSourceId)),
        ...given('takenOn', image.takenOn && dayOf(image.takenOn)),
      })),
    ),
    paragraphs: state.paragraphs.map(({ kind, text }) => ({
      ...(kind !== 'BODY' && { kind }),
      text,
    })),
    ...list('quotes', quotes),
    ...list('mentions', mentions),
    ...list(
      'corrections',
      state.corrections.map(({ text, publishedAt }) => ({
        text,
        publishedAt: publishedAt.toISOString(),
      })),
    ),
    ...declarations(entities, named),
  };
}

function quoteOf(
  quote: QuoteState,
  {
    article,
    entities,
    indices,
  }: {
    article: ArticleState['article'];
    entities: DocumentEntities;
    indices: ReadonlyMap<string, number>;
  },
): DocumentQuote {
  const { person, organization, source } = keysOf(entities);
  return {
    kind: quote.kind,
    ...(quote.language !== article.language && { language: quote.language }),
    parts: quote.parts.map(({ field, paragraphId, start, end, text, prefix, suffix }) => ({
      ...(field !== 'PARAGRAPH' && { field }),
      ...given('paragraph', indices.get(paragraphId ?? '')),
      start,
      end,
      text,
      prefix,
      suffix,
    })),
    attributions: quote.attributions.map((attribution) => ({
      ...given('person', person(attribution.personId)),
      ...given('organization', organization(attribution.organizationId)),
      ...(attribution.unnamed !== null && {
        unnamed: {
          description: attribution.unnamed,
          ...given('organization', organization(attribution.unnamedOrganizationId)),
        },
      }),
      ...given('role', attribution.role),
      ...given('onBehalfOf', organization(attribution.onBehalfOfId)),
      ...given('cue', attribution.cue),
    })),
    ...list(
      'provenance',
      quote.provenance.map(({ sourceId, relation }) => ({
        source: source(sourceId) ?? '',
        relation,
      })),
    ),
    ...given('spokenOn', quote.spokenOn && dayOf(quote.spokenOn)),
    ...given('occasion', quote.occasion),
    ...given('confidence', quote.confidence),
    ...(quote.review !== 'VERIFIED' && { review: quote.review }),
    ...(quote.anchor === 'STALE' && { anchor: quote.anchor, text: quote.text }),
  };
}

function keysOf({ people, organizations, sources }: DocumentEntities) {
  return {
    person: (id: string | null) => (id === null ? undefined : people.get(id)?.key),
    organization: (id: string | null) => (id === null ? undefined : organizations.get(id)?.key),
    source: (id: string | null) => (id === null ? undefined : sources.get(id)?.key),
  };
}

/** Whom and what an article names itself. */
export function namedIn({
  article,
  authors,
  topics,
  images,
  quotes,
  mentions,
}: ArticleState): EntityIds {
  const attributions = quotes.flatMap((quote) => quote.attributions);
  return {
    people: present([
      ...authors,
      ...attributions.map(({ personId }) => personId),
      ...mentions.map(({ personId }) => personId),
    ]),
    organizations: present([
      article.publisherId,
      ...attributions.flatMap((one) => [
        one.organizationId,
        one.unnamedOrganizationId,
        one.onBehalfOfId,
      ]),
      ...mentions.map(({ organizationId }) => organizationId),
    ]),
    sources: present([
      ...images.map(({ creditSourceId }) => creditSourceId),
      ...quotes.flatMap(({ provenance }) => provenance.map(({ sourceId }) => sourceId)),
      ...mentions.map(({ sourceId }) => sourceId),
    ]),
    topics,
  };
}

/** The entities that a document names, and the organizations that they lead to. */
function declarations(entities: DocumentEntities, named: EntityIds) {
  const people = named.people.flatMap((id) => entities.people.get(id) ?? []);
  const sources = named.sources.flatMap((id) => entities.sources.get(id) ?? []);
  const byKey = new Map([...entities.organizations.values()].map((one) => [one.key, one]));
  const organizations = new Set(
    present([
      ...named.organizations.map((id) => entities.organizations.get(id)?.key),
      ...people.flatMap(({ affiliations = [] }) => affiliations.map((one) => one.organization)),
      ...sources.map(({ organization }) => organization),
    ]),
  );
  for (const key of organizations) {
    const parent = byKey.get(key)?.parent;
    // What is added to a set while it is read is read too.
    if (parent !== undefined) organizations.add(parent);
  }
  return {
    ...list('people', people),
    ...list(
      'organizations',
      [...organizations].flatMap((key) => byKey.get(key) ?? []),
    ),
    ...list('sources', sources),
  };
}

function given<Name extends string, T>(name: Name, value: T | null | undefined) {
  return (value === null || value === undefined ? {} : { [name]: value }) as { [N in Name]?: T };
}

function list<Name extends string, T>(name: Name, values: T[]) {
  return (values.length === 0 ? {} : { [name]: values }) as { [N in Name]?: T[] };
}

function present<T>(values: readonly (T | null | undefined)[]): T[] {
  return unique(values.filter((value) => value !== null && value !== undefined));
}

function unionOf(some: EntityIds, others: EntityIds): EntityIds {
  return {
    people: unique([...some.people, ...others.people]),
    organizations: unique([...some.organizations, ...others.organizations]),
    sources: unique([...some.sources, ...others.sources]),
    topics: unique([...some.topics, ...others.topics]),
  };
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}

import type { ArticleDocument } from '../../src/domain/document/schema.ts';
import { inventArticle } from './article.ts';
import { type Entities, inventEntities } from './entities.ts';

/** How much a corpus has of everything. Articles have 12 paragraphs and 5 quotes on average. */
export interface CorpusSize {
  articles: number;
  people: number;
  organizations: number;
  sources: number;
}

/** The corpus that plans are checked and times are taken on: 240,000 paragraphs, 100,000 quotes. */
const fullSize: CorpusSize = {
  articles: 20_000,
  people: 2_000,
  organizations: 300,
  sources: 150,
};

/** The same in small: 0.05 gives 1,000 articles by whom and what they name. */
export function scaled(scale: number, size: CorpusSize = fullSize): CorpusSize {
  const some = (count: number) => Math.max(10, Math.round(count * scale));
  return {
    articles: some(size.articles),
    people: some(size.people),
    organizations: some(size.organizations),
    sources: some(size.sources),
  };
}

/**
 * Invents a newsroom, the same for the same size and seed: Arabic and English articles of eleven years, in the order in
 * which they came out. Words, speakers, organizations, sources, topics and places are as unevenly common as they are in
 * news. Each person, organization and source is described where it is first named, so that the documents load in this
 * order, in batches of any size.
 */
export function* inventCorpus(
  size: CorpusSize,
  { seed = 1 }: { seed?: number } = {},
): Generator<ArticleDocument> {
  const entities = inventEntities(seed, size);
  const introduce = introductions(entities);
  for (let index = 0; index < size.articles; index++) {
    yield introduce(inventArticle({ index, of: size.articles, seed, entities }));
  }
}

/** Adds to each document those whom no document before it has described. */
function introductions(entities: Entities) {
  const introduced = new Set<unknown>();
  const people = byKey(entities.people);
  const organizations = byKey(entities.organizations);
  const sources = byKey(entities.sources);
  const unknown = <T>(known: ReadonlyMap<string, T>, keys: readonly (string | undefined)[]) =>
    [...new Set(keys)].flatMap((key) => {
      const entity = key === undefined ? undefined : known.get(key);
      if (entity === undefined || introduced.has(entity)) return [];
      introduced.add(entity);
      return [entity];
    });

  return (document: ArticleDocument): ArticleDocument => {
    const { quotes = [], mentions = [], authors = [], images = [], publisher } = document;
    const attributions = quotes.flatMap((quote) => quote.attributions);
    const newPeople = unknown(people, [
      ...authors,
      ...attributions.map(({ person }) => person),
      ...mentions.map(({ person }) => person),
    ]);
    const newSources = unknown(sources, [
      ...quotes.flatMap(({ provenance = [] }) => provenance.map(({ source }) => source)),
      ...mentions.map(({ source }) => source),
      ...images.map(({ creditSource }) => creditSource),
    ]);
    const newOrganizations = unknown(organizations, [
      publisher,
      ...attributions.flatMap(({ organization, unnamed, onBehalfOf }) => [
        organization,
        unnamed?.organization,
        onBehalfOf,
      ]),
      ...mentions.map(({ organization }) => organization),
      ...newPeople.flatMap(({ affiliations = [] }) =>
        affiliations.map(({ organization }) => organization),
      ),
      ...newSources.map(({ organization }) => organization),
    ]);
    return {
      ...document,
      people: newPeople,
      organizations: newOrganizations,
      sources: newSources,
    };
  };
}

function byKey<T extends { key: string }>(entities: readonly T[]): ReadonlyMap<string, T> {
  return new Map(entities.map((entity) => [entity.key, entity]));
}

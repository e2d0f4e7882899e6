import type { ArticleDocument } from '../domain/document/schema.ts';

type Entities = 'people' | 'organizations' | 'sources';

/**
 * What readers may see of a stored document: without the quotes that a person rejected, and without the entities that
 * nothing else in it names.
 */
export function withoutRejected(document: ArticleDocument): ArticleDocument {
  const quotes = document.quotes?.filter(({ review }) => review !== 'REJECTED');
  if (quotes?.length === document.quotes?.length) return document;
  const shown = { ...document, quotes };
  const named = namedBy(shown);
  const kept = <T extends { key: string }>(list: readonly T[] | undefined, kind: Entities) =>
    list && { [kind]: list.filter(({ key }) => named[kind].has(key)) };
  return {
    ...shown,
    ...kept(document.people, 'people'),
    ...kept(document.organizations, 'organizations'),
    ...kept(document.sources, 'sources'),
  };
}

/** The keys of the entities that a document names, and of those that belong to them. */
function namedBy(document: ArticleDocument): Record<Entities, Set<string>> {
  const { quotes = [], mentions = [], images = [] } = document;
  const attributions = quotes.flatMap((quote) => quote.attributions);
  const steps = quotes.flatMap(({ provenance = [] }) => provenance);

  const people = keys([
    ...(document.authors ?? []),
    ...attributions.map(({ person }) => person),
    ...mentions.map(({ person }) => person),
  ]);
  const sources = keys([
    ...steps.map(({ source }) => source),
    ...mentions.map(({ source }) => source),
    ...images.map(({ creditSource }) => creditSource),
  ]);
  const organizations = keys([
    document.publisher,
    ...attributions.flatMap((voice) => [
      voice.organization,
      voice.onBehalfOf,
      voice.unnamed?.organization,
    ]),
    ...mentions.map(({ organization }) => organization),
    ...(document.people ?? [])
      .filter(({ key }) => people.has(key))
      .flatMap(({ affiliations = [] }) => affiliations.map(({ organization }) => organization)),
    ...(document.sources ?? [])
      .filter(({ key }) => sources.has(key))
      .map(({ organization }) => organization),
  ]);
  const parents = new Map(document.organizations?.map(({ key, parent }) => [key, parent]));
  // A set gives what is added to it while it is read.
  for (const key of organizations) {
    const parent = parents.get(key);
    if (parent !== undefined) organizations.add(parent);
  }
  return { people, organizations, sources };
}

function keys(list: readonly (string | undefined)[]): Set<string> {
  return new Set(list.filter((key) => key !== undefined));
}

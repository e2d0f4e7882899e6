import type { CanonicalDocument } from './canonical.ts';
import { references } from './references.ts';

/** What readers see of a document: without rejected quotes, and without entities that nothing else names. */
export function publishedDocument(document: CanonicalDocument): CanonicalDocument {
  const quotes = document.quotes.filter(({ review }) => review !== 'REJECTED');
  return withoutUnused({ ...document, quotes });
}

function withoutUnused(document: CanonicalDocument): CanonicalDocument {
  const used = new Set(references([document], []).map(({ kind, key }) => `${kind} ${key}`));
  const people = document.people?.filter(({ key }) => used.has(`person ${key}`));
  const organizations = document.organizations?.filter(({ key }) =>
    used.has(`organization ${key}`),
  );
  const sources = document.sources?.filter(({ key }) => used.has(`source ${key}`));
  const fewer = { ...document, people, organizations, sources };
  // A parent, publisher or employer goes with the last one that names it.
  return countEntities(fewer) < countEntities(document) ? withoutUnused(fewer) : document;
}

function countEntities({
  people = [],
  organizations = [],
  sources = [],
}: CanonicalDocument): number {
  return people.length + organizations.length + sources.length;
}

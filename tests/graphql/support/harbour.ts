import type { ArticleDocument } from '../../../src/domain/document/schema.ts';

/** How much there is of what an invented article has. */
export interface Size {
  quotes: number;
  /** People, organizations and sources, each so many. */
  entities: number;
}

/** An invented article in which every quote has a speaker of one kind or another, and a chain of two sources. */
export function harbourArticle(number: number, { quotes, entities }: Size): ArticleDocument {
  const one = (i: number) => i % entities;
  const text = (i: number) => `“Tide ${i} is in,” said the harbour.`;
  return {
    language: 'en',
    slug: `harbour-${number}`,
    status: 'PUBLISHED',
    publishedAt: new Date(Date.UTC(2025, 0, 1, number)).toISOString(),
    title: `Harbour ${number}`,
    authors: ['person-0'],
    publisher: 'organization-0',
    topics: [{ key: 'harbours', names: { en: ['Harbours'] } }],
    paragraphs: Array.from({ length: quotes }, (_, i) => ({ text: text(i) })),
    quotes: Array.from({ length: quotes }, (_, i) => ({
      kind: 'DIRECT' as const,
      parts: [{ paragraph: i, text: `Tide ${i} is in,` }],
      attributions: [
        i % 3 === 0
          ? { person: `person-${one(i)}`, onBehalfOf: `organization-${one(i)}` }
          : i % 3 === 1
            ? { organization: `organization-${one(i)}` }
            : { unnamed: { description: 'a gull', organization: `organization-${one(i)}` } },
      ],
      provenance: [
        { source: `source-${one(i)}`, relation: 'REPORTED_BY' as const },
        { source: `source-${one(i + 1)}`, relation: 'BASED_ON' as const },
      ],
    })),
    mentions: Array.from({ length: quotes }, (_, i) => ({
      paragraph: i,
      text: 'the harbour',
      organization: `organization-${one(i)}`,
    })),
    people: Array.from({ length: entities }, (_, i) => ({
      key: `person-${i}`,
      names: { en: [`Person ${i}`], ar: [`شخص ${i}`] },
      affiliations: [{ organization: `organization-${i}` }],
    })),
    organizations: Array.from({ length: entities }, (_, i) => ({
      key: `organization-${i}`,
      names: { en: [`Organization ${i}`] },
      ...(i > 0 && { parent: 'organization-0' }),
    })),
    sources: Array.from({ length: entities }, (_, i) => ({
      key: `source-${i}`,
      names: { en: [`Source ${i}`] },
      organization: `organization-${i}`,
    })),
  };
}

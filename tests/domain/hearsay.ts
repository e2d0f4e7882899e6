import { expect } from 'vitest';
import type { TestDatabase } from '../support/database.ts';
import { createTestServer } from '../support/server.ts';
import { article } from './documents.ts';

/** Published. */
export const out = { status: 'PUBLISHED', publishedAt: '2025-11-02T08:00:00Z' };

/** Names Alice and a wire service, and is about energy. */
export const naming = (more: object) =>
  article({
    topics: [{ key: 'energy', names: { en: ['Energy'] } }],
    paragraphs: [{ text: 'Alice met Bob of the Wire.' }],
    mentions: [
      { paragraph: 0, text: 'Alice', person: 'alice' },
      { paragraph: 0, text: 'Wire', source: 'wire' },
    ],
    people: [],
    ...more,
  });

/** The same, with all that a document can say of them. */
export const telling = (more: object = {}) =>
  naming({
    topics: [{ key: 'energy', names: { en: ['Energy', 'Hush topic'], ar: ['هسهسة'] } }],
    people: [
      {
        key: 'alice',
        externalId: 'hush-external',
        wikidataId: 'Q99',
        names: { en: ['Alice', 'Hush alias'], ar: ['هس'] },
        description: { en: 'Hush description' },
        sameAs: ['https://hush.example/'],
        affiliations: [{ organization: 'secret', role: { en: 'Hush role' } }],
      },
    ],
    organizations: [
      { key: 'secret', names: { en: ['Hush organization'] }, parent: 'above' },
      { key: 'above', names: { en: ['Hush parent'] } },
    ],
    sources: [
      {
        key: 'wire',
        names: { en: ['Wire', 'Hush wire'] },
        url: 'https://hush-wire.example/',
        organization: 'secret',
      },
    ],
    ...more,
  });

/** The least that a document can say of them. */
export const brief = {
  people: [{ key: 'alice', names: { en: ['Alice'] } }],
  sources: [{ key: 'wire', names: { en: ['Wire'] } }],
};

/** All that anybody without a key can read of people, organizations, sources and topics. */
export async function readersSee(database: TestDatabase): Promise<string> {
  await using server = await createTestServer({ database });
  const entity = 'slug externalId wikidataId names { text locale kind }';
  const answer = await server.execute(`{
    people { nodes { ${entity} description sameAs
      affiliations { role organization { ${entity} parent { ${entity} } } } } }
    organizations { nodes { ${entity} parent { ${entity} } sources { ${entity} } } }
    sources { nodes { ${entity} url organization { ${entity} } } }
    articles { nodes { topics { slug names { text locale kind } } } }
    byAlias: person(by: { name: "Hush alias" }) { slug }
  }`);
  expect(answer.errors).toBeUndefined();
  return JSON.stringify(answer.data);
}

/** What stands only in `telling`. */
export const hush = /[Hh]ush|Q99|secret|above|هس/;

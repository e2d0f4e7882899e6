import { describe, expect, test } from 'vitest';
import { deriveArticles } from '../../src/domain/derive.ts';
import { loadDocuments } from '../../src/domain/document/load.ts';
import { releasePending } from '../../src/domain/entities/pending.ts';
import { createTestServer } from '../support/server.ts';
import { article, useDatabase } from './documents.ts';

const database = useDatabase();
const load = (...documents: object[]) => loadDocuments(database().client, documents);
const out = { status: 'PUBLISHED', publishedAt: '2025-11-02T08:00:00Z' };

/** Names Alice and a wire service, and is about energy. */
const naming = (more: object) =>
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
const telling = (more: object = {}) =>
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

const brief = {
  people: [{ key: 'alice', names: { en: ['Alice'] } }],
  sources: [{ key: 'wire', names: { en: ['Wire'] } }],
};

/** All that anybody without a key can read of people, organizations, sources and topics. */
async function readersSee(): Promise<string> {
  await using server = await createTestServer({ database: database() });
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

const hush = /[Hh]ush|Q99|secret|above|هس/;

/** What coming out does to an article, apart from its status. */
async function comeOut(articleId: string): Promise<void> {
  await database().client.$transaction(async (tx) => {
    await tx.article.update({
      where: { id: articleId },
      data: { status: 'PUBLISHED', publishedAt: new Date('2025-11-03T08:00:00Z') },
    });
    const touched = await releasePending(tx, [articleId]);
    await deriveArticles(tx, [articleId], { touched, now: new Date() });
  });
}

describe('what a draft says of somebody is not seen', () => {
  test.for([
    ['before', [telling(), naming({ ...out, ...brief })]],
    ['after', [naming({ ...out, ...brief }), telling()]],
  ] as const)(
    'when it was loaded %s a published article that names them',
    async ([, documents]) => {
      for (const document of documents) await load(document);
      const seen = await readersSee();
      expect(seen).toContain('"Alice"');
      expect(seen).not.toMatch(hush);
    },
  );

  test.for([
    ['before', [telling(), naming({ ...out, ...brief })]],
    ['after', [naming({ ...out, ...brief }), telling()]],
  ] as const)('when it stands %s it in one load', async ([, documents]) => {
    await load(...documents);
    const seen = await readersSee();
    expect(seen).toContain('"Alice"');
    expect(seen).not.toMatch(hush);
  });

  test('when a published article names them by key alone; their primary names are', async () => {
    await load(telling({ topics: [] }));
    await load(naming({ ...out, topics: [] }));
    const seen = await readersSee();
    expect(seen).toContain('"Alice"');
    expect(seen).toContain('"هس"');
    expect(seen.replaceAll('هس', '')).not.toMatch(hush);
  });

  test('when a scheduled or archived article says it', async () => {
    await load(telling({ status: 'SCHEDULED', publishedAt: '2999-01-01T00:00:00Z' }));
    await load(telling({ status: 'ARCHIVED', title: 'Archived' }));
    await load(naming({ ...out, ...brief }));
    expect(await readersSee()).not.toMatch(hush);
  });

  test('when the draft is gone', async () => {
    const [draft = ''] = await load(telling());
    await database().client.article.delete({ where: { id: draft } });
    await load(naming({ ...out, ...brief }));
    expect(await readersSee()).not.toMatch(hush);
  });

  test('of the employer of somebody who comes into sight', async () => {
    const boss = { key: 'boss', names: { en: ['Boss'] }, affiliations: [{ organization: 'firm' }] };
    const firm = { key: 'firm', names: { en: ['Firm'] } };
    // Nothing public speaks of the firm yet, and only a draft calls it so.
    await load(
      article({ ...out, title: 'A', people: [boss], organizations: [firm], publisher: 'firm' }),
    );
    await database().client.article.deleteMany();
    await database().client.organization.updateMany({ data: { published: false } });
    await load(
      article({ title: 'B', organizations: [{ key: 'firm', names: { en: ['Firm', 'Hush'] } }] }),
    );
    await load(
      article({
        ...out,
        title: 'C',
        paragraphs: [{ text: 'Boss spoke.' }],
        mentions: [{ paragraph: 0, text: 'Boss', person: 'boss' }],
      }),
    );
    const seen = await readersSee();
    expect(seen).toContain('"Firm"');
    expect(seen).not.toMatch(hush);
  });
});

test('a published name keeps its place when a draft had named them first', async () => {
  await load(telling({ people: [{ key: 'alice', names: { en: ['Hush', 'Alice'] } }] }));
  await load(
    naming({
      ...out,
      people: [{ key: 'alice', names: { en: ['Alice', 'Al'] } }],
      sources: brief.sources,
    }),
  );
  const names = await database().client.entityName.findMany({
    where: { person: { slug: 'alice' } },
    orderBy: { position: 'asc' },
  });
  expect(names.map(({ text, kind, position }) => [text, kind, position])).toEqual([
    ['Alice', 'PRIMARY', 0],
    ['Al', 'ALIAS', 1],
  ]);
});

test('a preview shows what drafts say of those whom nothing published names', async () => {
  await load(telling());
  await using server = await createTestServer({ database: database(), scopes: ['PREVIEW'] });
  const answer = await server.execute(
    '{ person(by: { slug: "alice" }) { wikidataId names { text } affiliations { role } } }',
  );
  expect(JSON.stringify(answer.data)).toMatch(/Q99.*Hush alias.*Hush role/);
});

describe('what a draft says of somebody is seen once it comes out', () => {
  test('also of those whom readers saw before', async () => {
    await load(naming({ ...out, ...brief }));
    const [draft = ''] = await load(telling());
    await comeOut(draft);
    const seen = await readersSee();
    for (const text of [
      'hush-external',
      'Q99',
      'Hush alias',
      'Hush description',
      'https://hush.example/',
      'Hush role',
      'Hush organization',
      'Hush parent',
      'Hush wire',
      'https://hush-wire.example/',
      'Hush topic',
    ]) {
      expect(seen).toContain(text);
    }
    expect(await database().client.pendingDeclaration.count()).toBe(0);
  });

  test('but not what another draft says', async () => {
    const [first = ''] = await load(naming(brief));
    await load(telling());
    await comeOut(first);
    const seen = await readersSee();
    expect(seen).toContain('"Alice"');
    expect(seen).not.toMatch(hush);
  });

  test('apart from an identifier that another got meanwhile', async () => {
    await load(naming({ ...out, ...brief }));
    const [draft = ''] = await load(telling());
    await load(
      article({
        ...out,
        title: 'Other',
        authors: ['carol'],
        people: [{ key: 'carol', wikidataId: 'Q99', names: { en: ['Carol'] } }],
      }),
    );
    await comeOut(draft);
    const people = await database().client.person.findMany({
      where: { slug: { in: ['alice', 'carol'] } },
      select: { slug: true, wikidataId: true, externalId: true },
      orderBy: { slug: 'asc' },
    });
    expect(people).toEqual([
      { slug: 'alice', wikidataId: null, externalId: 'hush-external' },
      { slug: 'carol', wikidataId: 'Q99', externalId: null },
    ]);
  });

  test('apart from a parent that has become a part of it', async () => {
    const above = { key: 'above', names: { en: ['Above'] } };
    const below = { key: 'below', names: { en: ['Below'] } };
    const both = { publisher: 'below', people: [] };
    await load(article({ ...out, ...both, organizations: [above, below] }));
    const [draft = ''] = await load(
      article({ ...both, title: 'D', organizations: [above, { ...below, parent: 'above' }] }),
    );
    await load(
      article({
        ...out,
        ...both,
        title: 'E',
        organizations: [{ ...above, parent: 'below' }, below],
      }),
    );
    await comeOut(draft);
    const parents = await database().client.organization.findMany({
      select: { slug: true, parent: { select: { slug: true } } },
      orderBy: { slug: 'asc' },
    });
    expect(parents).toEqual([
      { slug: 'above', parent: { slug: 'below' } },
      { slug: 'below', parent: null },
    ]);
  });
});

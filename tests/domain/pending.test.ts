import { describe, expect, test } from 'vitest';
import { loadDocuments } from '../../src/domain/document/load.ts';
import { createTestServer } from '../support/server.ts';
import { article, useDatabase } from './documents.ts';
import { brief, hush, naming, out, readersSee, telling } from './hearsay.ts';

const database = useDatabase();
const load = (...documents: object[]) => loadDocuments(database().client, documents);

describe('what a draft says of somebody is not seen', () => {
  test.for([
    ['before', [telling(), naming({ ...out, ...brief })]],
    ['after', [naming({ ...out, ...brief }), telling()]],
  ] as const)(
    'when it was loaded %s a published article that names them',
    async ([, documents]) => {
      for (const document of documents) await load(document);
      const seen = await readersSee(database());
      expect(seen).toContain('"Alice"');
      expect(seen).not.toMatch(hush);
    },
  );

  test.for([
    ['before', [telling(), naming({ ...out, ...brief })]],
    ['after', [naming({ ...out, ...brief }), telling()]],
  ] as const)('when it stands %s it in one load', async ([, documents]) => {
    await load(...documents);
    const seen = await readersSee(database());
    expect(seen).toContain('"Alice"');
    expect(seen).not.toMatch(hush);
  });

  test('when a published article names them by key alone; their primary names are', async () => {
    await load(telling({ topics: [] }));
    await load(naming({ ...out, topics: [] }));
    const seen = await readersSee(database());
    expect(seen).toContain('"Alice"');
    expect(seen).toContain('"هس"');
    expect(seen.replaceAll('هس', '')).not.toMatch(hush);
  });

  test('when a scheduled or archived article says it', async () => {
    await load(telling({ status: 'SCHEDULED', publishedAt: '2999-01-01T00:00:00Z' }));
    await load(telling({ status: 'ARCHIVED', title: 'Archived' }));
    await load(naming({ ...out, ...brief }));
    expect(await readersSee(database())).not.toMatch(hush);
  });

  test('when the draft is gone', async () => {
    const [draft = ''] = await load(telling());
    await database().client.article.delete({ where: { id: draft } });
    await load(naming({ ...out, ...brief }));
    expect(await readersSee(database())).not.toMatch(hush);
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
    const seen = await readersSee(database());
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

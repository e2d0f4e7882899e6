import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readArticles } from '../../src/domain/article/state.ts';
import { parseDocument } from '../../src/domain/document/canonical.ts';
import { documentsOf } from '../../src/domain/document/export.ts';
import { importDocuments } from '../../src/domain/document/import.ts';
import { loadDocuments } from '../../src/domain/document/load.ts';
import { publishedDocument } from '../../src/domain/document/published.ts';
import { InvalidInputError } from '../../src/domain/errors.ts';
import { isOut } from '../../src/domain/perspective.ts';
import { writeTransaction } from '../../src/domain/transaction.ts';
import type { Database } from '../../src/database/client.ts';
import { articleDocument } from './arbitrary-document.ts';
import { article, countRows, emptyTables, useDatabase } from './documents.ts';

const database = useDatabase();
const now = new Date('2026-11-25T12:00:00Z');

/** All articles, in the order in which they were entered. */
async function exported(db: Database): Promise<unknown[]> {
  const rows = await db.article.findMany({
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: { id: true },
  });
  const states = await readArticles(
    db,
    rows.map(({ id }) => id),
  );
  return documentsOf(db, states);
}

/**
 * Without what documents that are out declare and do not name: readers do not see it, but what drafts say of it waits as if
 * they did, and an export does not tell that.
 */
const documentsIn = (minLength: number, maxLength: number) =>
  fc.array(
    articleDocument.map((given) => {
      const document = parseDocument(given);
      return isOut(document) ? publishedDocument(document) : document;
    }),
    { minLength, maxLength },
  );

const imported = (documents: readonly unknown[]) =>
  writeTransaction(database().client, (tx) =>
    importDocuments(tx, documents, { at: [], now, mayPublish: true }),
  );

/** Loads documents that several keys may make contradict one another, which is refused. */
async function loadIfConsistent(documents: readonly unknown[]): Promise<void> {
  try {
    await loadDocuments(database().client, documents);
  } catch (error) {
    fc.pre(!(error instanceof InvalidInputError));
    throw error;
  }
}

test('a database of any content is the same after export and import', { timeout: 120_000 }, () =>
  fc.assert(
    fc
      .asyncProperty(documentsIn(1, 3), async (documents) => {
        await loadIfConsistent(documents);
        const before = await exported(database().client);
        await emptyTables(database());
        await imported(before);
        expect(await exported(database().client)).toEqual(before);
      })
      .afterEach(() => emptyTables(database())),
    { numRuns: 25, interruptAfterTimeLimit: 60_000 },
  ),
);

test('what is exported is left as it is when it is imported again', { timeout: 120_000 }, () =>
  fc.assert(
    fc
      .asyncProperty(documentsIn(1, 2), async (given) => {
        await loadIfConsistent(given);
        const documents = await exported(database().client);
        const rows = async () => ({
          articles: await database().client.article.findMany({ orderBy: { id: 'asc' } }),
          quotes: await database().client.quote.findMany({ orderBy: { id: 'asc' } }),
          changes: await database().client.change.count({ where: { nodeType: 'Article' } }),
        });
        const before = await rows();
        const outcomes = (await imported(documents)).map(({ outcome }) => outcome);
        expect(outcomes).toEqual(documents.map(() => 'LEFT'));
        expect(await rows()).toEqual(before);
      })
      .afterEach(() => emptyTables(database())),
    { numRuns: 25, interruptAfterTimeLimit: 60_000 },
  ),
);

test('a draft is exported with what only it says of those whom readers see', async () => {
  const person = { key: 'nadia', names: { en: ['Nadia Omar'] } };
  await loadDocuments(database().client, [
    article({
      title: 'Out',
      authors: ['nadia'],
      people: [person],
      status: 'PUBLISHED',
      publishedAt: '2025-10-01T00:00:00Z',
    }),
    article({
      title: 'Draft',
      authors: ['nadia'],
      people: [
        {
          ...person,
          wikidataId: 'Q7',
          names: { en: ['Nadia Omar', 'N. Omar'], ar: ['نادية'] },
          affiliations: [{ organization: 'port', role: { en: 'master' } }],
        },
      ],
      organizations: [{ key: 'port', names: { en: ['The Port'] } }],
    }),
  ]);
  const [out, draft] = (await exported(database().client)) as { people: object[] }[];
  expect(out?.people).toEqual([person]);
  expect(draft?.people).toEqual([
    {
      ...person,
      wikidataId: 'Q7',
      names: { en: ['Nadia Omar', 'N. Omar'], ar: ['نادية'] },
      affiliations: [{ organization: 'port', role: { en: 'master' } }],
    },
  ]);
});

test('people, organizations and sources that no article names come in documents of their own', async () => {
  const alone = {
    people: [{ key: 'nadia', names: { en: ['Nadia'] }, affiliations: [{ organization: 'port' }] }],
    organizations: [{ key: 'port', names: { en: ['The Port'] }, kind: 'OTHER' }],
    sources: [{ key: 'bahr', names: { en: ['Bahr'] }, organization: 'port' }],
  };
  expect(await imported([alone, article()])).toMatchObject([
    { outcome: 'CHANGED', articleId: null },
    { outcome: 'CREATED' },
  ]);
  expect(await imported([alone])).toMatchObject([{ outcome: 'LEFT' }]);
  expect(await countRows(database())).toMatchObject({ Person: 2, Organization: 1, Source: 1 });
  await expect(imported([{ people: [{ key: 'x', names: {} }], topics: [] }])).rejects.toThrow(
    '[0].people[0].names: needs a name in at least one language',
  );
});

test('a failure at the last of many documents leaves no row', async () => {
  const documents = Array.from({ length: 50 }, (_, i) => article({ externalId: `cms-${i}` }));
  const before = await countRows(database());
  await expect(imported([...documents, article({ authors: ['nobody'] })])).rejects.toThrow(
    '[50].authors[0]: no person "nobody"',
  );
  expect(await countRows(database())).toEqual(before);
});

test(
  'twenty imports at once of the same people end in one graph',
  { timeout: 120_000 },
  async () => {
    const batch = (writer: number) =>
      Array.from({ length: 3 }, (_, i) =>
        article({
          externalId: `cms-${(writer + i) % 10}`,
          title: `Talks ${(writer + i) % 10}`,
          authors: ['_:l', `p-${(writer * 7 + i) % 5}`],
          publisher: '_:o',
          people: [
            {
              key: '_:l',
              names: { en: ['Sergei Lavrov'] },
              affiliations: [{ organization: '_:o' }],
            },
            { key: `p-${(writer * 7 + i) % 5}`, names: { en: [`Person ${(writer * 7 + i) % 5}`] } },
          ],
          organizations: [{ key: '_:o', names: { en: ['Foreign Ministry'] } }],
        }),
      );
    const writers = Array.from({ length: 20 }, (_, writer) => imported(batch(writer)));
    const results = await Promise.allSettled(writers);
    expect(results.filter(({ status }) => status === 'rejected')).toEqual([]);

    const { client } = database();
    const people = await client.person.findMany({ include: { affiliations: true } });
    expect(people).toHaveLength(6);
    expect(people.flatMap(({ affiliations }) => affiliations)).toHaveLength(1);
    expect(await client.organization.count()).toBe(1);
    const articles = await client.article.findMany();
    expect(new Set(articles.map(({ externalId }) => externalId)).size).toBe(articles.length);
    expect(articles).toHaveLength(10);
    const log = await client.change.findMany({ where: { nodeType: 'Article' } });
    for (const { id, version } of articles) {
      expect(log.filter(({ nodeId }) => nodeId === id)).toHaveLength(version);
    }
  },
);

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDocument } from '../../src/domain/document/canonical.ts';
import { publishedDocument } from '../../src/domain/document/published.ts';
import { loadDocuments } from '../../src/domain/document/load.ts';
import { articleDocument } from './arbitrary-document.ts';
import { contentOf } from './content.ts';
import { emptyTables, useDatabase } from './documents.ts';
import { readContent } from './read-content.ts';

const database = useDatabase();

test('a parsed document parses to itself', () => {
  fc.assert(
    fc.property(articleDocument, (document) => {
      const parsed = parseDocument(document);
      expect(parseDocument(parsed)).toEqual(parsed);
    }),
  );
});

test('any valid document is in the database as it was given', { timeout: 60_000 }, async () => {
  await fc.assert(
    fc
      .asyncProperty(articleDocument, async (document) => {
        const [id = ''] = await loadDocuments(database().client, [document]);
        expect(await readContent(database().client, id)).toEqual(contentOf(document));
      })
      .afterEach(() => emptyTables(database())),
    { numRuns: 40 },
  );
});

test(
  'the revision of a published document is what readers see of it',
  { timeout: 60_000 },
  async () => {
    const published = articleDocument.map((document) => ({
      ...document,
      status: 'PUBLISHED' as const,
    }));
    await fc.assert(
      fc
        .asyncProperty(published, async (document) => {
          const [id = ''] = await loadDocuments(database().client, [document]);
          const [revision] = await database().client.articleRevision.findMany();
          const { slug } = await database().client.article.findUniqueOrThrow({ where: { id } });
          expect(revision).toMatchObject({ articleId: id, version: 1 });
          const shown = publishedDocument(parseDocument(document));
          expect(parseDocument(revision?.document)).toEqual({ ...shown, slug });
        })
        .afterEach(() => emptyTables(database())),
      { numRuns: 20 },
    );
  },
);

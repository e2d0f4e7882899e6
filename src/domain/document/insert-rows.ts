import type { Transaction } from '../../database/client.ts';
import { insertMany } from '../../database/insert.ts';
import type { ArticleRows } from './rows.ts';

/** Writes the rows of many articles, table by table. */
export async function insertRows(tx: Transaction, articles: readonly ArticleRows[]): Promise<void> {
  await insertMany(
    tx,
    'Article',
    articles.map(({ article }) => article),
  );
  await insertMany(
    tx,
    'ArticleAuthor',
    articles.flatMap(({ authors }) => authors),
  );
  await insertMany(
    tx,
    'ArticleTopic',
    articles.flatMap(({ topics }) => topics),
  );
  await insertMany(
    tx,
    'Image',
    articles.flatMap(({ images }) => images),
  );
  await insertMany(
    tx,
    'Correction',
    articles.flatMap(({ corrections }) => corrections),
  );
  await insertMany(
    tx,
    'ArticleRevision',
    articles.flatMap(({ revisions }) => revisions),
  );
  await insertMany(
    tx,
    'Paragraph',
    articles.flatMap(({ paragraphs }) => paragraphs),
  );
  await insertMany(
    tx,
    'Quote',
    articles.flatMap(({ quotes }) => quotes),
  );
  await insertMany(
    tx,
    'QuotePart',
    articles.flatMap(({ parts }) => parts),
  );
  await insertMany(
    tx,
    'Attribution',
    articles.flatMap(({ attributions }) => attributions),
  );
  await insertMany(
    tx,
    'ProvenanceStep',
    articles.flatMap(({ provenance }) => provenance),
  );
  await insertMany(
    tx,
    'Mention',
    articles.flatMap(({ mentions }) => mentions),
  );
}

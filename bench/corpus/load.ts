import type { Database } from '../../src/database/client.ts';
import { loadDocuments } from '../../src/domain/document/load.ts';
import { type CorpusSize, inventCorpus } from './corpus.ts';

export interface CorpusLoadOptions {
  seed?: number;
  /** Articles in one transaction. */
  batch?: number;
  /** Called after each batch with how many articles are loaded. */
  onProgress?: (articles: number) => void;
}

/**
 * Loads an invented newsroom as an import would: by the loader of documents, with all that follows from them.
 *
 * @param db migrated, without another corpus in it.
 */
export async function loadCorpus(
  db: Database,
  size: CorpusSize,
  { seed = 1, batch = 500, onProgress }: CorpusLoadOptions = {},
): Promise<void> {
  let documents: unknown[] = [];
  let loaded = 0;
  let running = Promise.resolve();
  const flush = async () => {
    const some = documents;
    const before = running;
    documents = [];
    // While one batch is written, the next is read; their transactions come one after the other.
    running = loadDocuments(db, some).then(async () => {
      await before;
      loaded += some.length;
      onProgress?.(loaded);
    });
    // Thrown where it is awaited.
    running.catch(() => undefined);
    await before;
  };
  for (const document of inventCorpus(size, { seed })) {
    documents.push(document);
    if (documents.length === batch) await flush();
  }
  if (documents.length > 0) await flush();
  await running;
}

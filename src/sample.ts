import { readdir, readFile } from 'node:fs/promises';
import type { Database } from './database/client.ts';
import { loadDocuments } from './domain/document/load.ts';

const folder = new URL('../prisma/sample/', import.meta.url);

/** The sample newsroom as ArticleDocuments, not yet parsed, in the order of their files. */
async function readSampleDocuments(): Promise<unknown[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.json')).toSorted();
  return Promise.all(
    files.map(async (file): Promise<unknown> =>
      JSON.parse(await readFile(new URL(file, folder), 'utf8')),
    ),
  );
}

/**
 * Loads the sample newsroom into a database that was never written to.
 *
 * @returns how many articles were loaded; 0 when the database has been in use.
 */
export async function loadSampleNewsroom(db: Database): Promise<number> {
  // Asked again under the loader's lock: several servers may start at once.
  if ((await db.change.findFirst({ select: { id: true } })) !== null) return 0;
  const articles = await loadDocuments(db, await readSampleDocuments(), { onlyIfUnused: true });
  return articles.length;
}

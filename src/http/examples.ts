import { readdir, readFile } from 'node:fs/promises';

const folder = new URL('./examples/', import.meta.url);

/** The queries that GraphiQL opens with, from simple to striking: the files of examples/ by name. */
export async function readExamples(): Promise<{ name: string; query: string }[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.graphql')).toSorted();
  return Promise.all(
    files.map(async (file) => ({
      name: file.replace(/\.graphql$/, ''),
      query: await readFile(new URL(file, folder), 'utf8'),
    })),
  );
}

import { writeFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { z } from 'zod';
import { ArticleDocument } from '../domain/document/schema.ts';
import { schema } from '../graphql/schema.ts';
import { run } from './run.ts';

/** A file that is committed but made from the code. */
export interface PrintedFile {
  url: URL;
  content: string;
}

/** The committed files that are made from the code: the GraphQL schema, sorted, and the JSON Schema of ArticleDocument. */
export function printFiles(): PrintedFile[] {
  return [
    {
      url: new URL('../../schema.graphql', import.meta.url),
      content: `${printSchema(lexicographicSortSchema(schema))}\n`,
    },
    {
      url: new URL('../domain/document/article-document.schema.json', import.meta.url),
      content: `${JSON.stringify(documentSchema(), null, 2)}\n`,
    },
  ];
}

/** What a document may be before it is parsed: defaults are not filled in, nothing is trimmed. */
function documentSchema() {
  return z.toJSONSchema(ArticleDocument, { io: 'input', target: 'draft-2020-12' });
}

const command = new Command('print')
  .description('Writes schema.graphql and the JSON Schema of the document format from the code.')
  .action(async () => {
    for (const { url, content } of printFiles()) {
      await writeFile(url, content);
      console.log(`Wrote ${relative(process.cwd(), fileURLToPath(url))}.`);
    }
  });

if (import.meta.main) await run(command);

import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { Command, InvalidArgumentError } from 'commander';
import { createExecutor, type Executor, RequestError } from './executor.ts';
import { createStatusLine } from './status-line.ts';
import { FileError, type FoundDocument, readDocuments, sizeOf } from './read-documents.ts';
import { run } from './run.ts';

interface Options {
  url?: string;
  key?: string;
  dryRun?: boolean;
  batch: number;
}

const command = new Command('import')
  .description(
    'Writes ArticleDocuments, a batch at a time, each all or none. What is there already is left or replaced, see the README.',
  )
  .argument(
    '<files...>',
    '.json, .ndjson or .jsonl files, folders of them, or - for standard input',
  )
  .option(
    '--url <url>',
    'the address of a running server; else the database itself is opened',
    parseUrl,
  )
  .option(
    '--key <secret>',
    'an API key with the scopes WRITE and PUBLISH; else ISNAD_KEY of the environment',
  )
  .option('--dry-run', 'only says what would come of it, and everything that is wrong')
  .option('--batch <size>', 'how many documents are written all or none', parseCount, 1000)
  .addHelpText(
    'after',
    '\nExits with 0 when all is written, with 1 when documents are refused, with 2 when the server or the database can not be used.',
  )
  .action(async (files: string[], options: Options) => {
    process.exitCode = await importFiles(files, options);
  });

const mutation = `mutation ($input: ImportArticlesInput!) {
  importArticles(input: $input) {
    __typename
    ... on ImportArticlesPayload { created changed left }
    ... on Error { message }
    ... on InvalidInputError { issues { path message } }
  }
}`;

interface Result {
  __typename: string;
  created?: number;
  changed?: number;
  left?: number;
  message?: string;
  issues?: { path: string[]; message: string }[];
}

async function importFiles(files: readonly string[], options: Options): Promise<number> {
  const { url, key = process.env['ISNAD_KEY'], dryRun = false, batch: size } = options;
  const progress = createStatusLine(process.stderr);
  const total = await sizeOf(files);
  const counts = { created: 0, changed: 0, left: 0 };
  let [read, failures] = [0, 0];
  let code = 0;
  try {
    await using executor = await createExecutor({ url, key });
    const limits = { size, bytes: executor.batchBytes };
    for await (const batch of batches(readDocuments(files), limits)) {
      const result = await send(executor, { batch, dryRun });
      counts.created += result.created ?? 0;
      counts.changed += result.changed ?? 0;
      counts.left += result.left ?? 0;
      read += batch.reduce((sum, { bytes }) => sum + bytes, 0);
      const share = total === null || total === 0 ? null : read / total;
      progress.update(summary(counts, dryRun), share);
      if (result.__typename === 'ImportArticlesPayload') continue;
      progress.clear();
      for (const line of complaints(result, batch)) console.error(line);
      failures++;
      // A dry run goes on, so that everything that is wrong is told.
      if (!dryRun) break;
    }
    if (failures > 0) code = 1;
  } catch (error) {
    progress.clear();
    if (!(error instanceof FileError || error instanceof RequestError)) throw error;
    console.error(error.message);
    code = error instanceof FileError ? 1 : 2;
  }
  progress.clear();
  const rest =
    code === 0 || dryRun ? '' : '; the batch that failed and what follows is not written';
  console.log(`${summary(counts, dryRun)}${rest}`);
  return code;
}

async function* batches(
  documents: AsyncIterable<FoundDocument>,
  { size, bytes }: { size: number; bytes: number },
): AsyncGenerator<FoundDocument[]> {
  let batch: FoundDocument[] = [];
  let held = 0;
  for await (const document of documents) {
    if (batch.length === size || (batch.length > 0 && held + document.bytes > bytes)) {
      yield batch;
      [batch, held] = [[], 0];
    }
    batch.push(document);
    held += document.bytes;
  }
  if (batch.length > 0) yield batch;
}

/** Sends a batch, again under the same key where it is not known whether it arrived. */
async function send(
  executor: Executor,
  { batch, dryRun }: { batch: readonly FoundDocument[]; dryRun: boolean },
): Promise<Result> {
  const documents = batch.map(({ document }) => document);
  const input = { documents, dryRun, idempotencyKey: randomUUID() };
  for (let attempt = 1; ; attempt++) {
    try {
      const { importArticles } = await executor.execute<{ importArticles: Result }>(mutation, {
        input,
      });
      return importArticles;
    } catch (error) {
      if (!(error instanceof RequestError) || !error.passing || attempt === 4) throw error;
      await delay(500 * 2 ** attempt);
    }
  }
}

/** A line for each thing that is wrong, with the place in the files. */
function complaints({ issues, message = '' }: Result, batch: readonly FoundDocument[]): string[] {
  if (issues === undefined) return [message];
  return issues.map(({ path: [, , index = '', ...path], message: what }) => {
    const place = batch[Number(index)]?.place ?? '';
    return [place, path.join('.'), what].filter((part) => part !== '').join(': ');
  });
}

function summary(
  { created, changed, left }: { created: number; changed: number; left: number },
  dryRun: boolean,
): string {
  const would = dryRun ? 'would be ' : '';
  return `${created} ${would}created, ${changed} ${would}changed, ${left} left as they are`;
}

function parseUrl(value: string): string {
  if (URL.canParse(value) && /^https?:/.test(value)) return value;
  throw new InvalidArgumentError('It is an address such as http://localhost:4000.');
}

function parseCount(value: string): number {
  if (/^[1-9]\d{0,5}$/.test(value)) return Number(value);
  throw new InvalidArgumentError('It is a whole number from 1 to 999999.');
}

await run(command);

import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { rename } from 'node:fs/promises';
import type { Writable } from 'node:stream';
import { Command, InvalidArgumentError } from 'commander';
import { createExecutor, type Executor, RequestError } from './executor.ts';
import { createStatusLine } from './status-line.ts';
import { run } from './run.ts';

interface Options {
  url?: string;
  key?: string;
  where?: object;
}

const command = new Command('export')
  .description(
    'Writes articles as ArticleDocuments, one a line, in the order in which they were entered; then people, organizations and sources that none of them names.',
  )
  .argument('[file]', 'an .ndjson file; standard output unless given')
  .option(
    '--where <json>',
    'an ArticleWhere as JSON: only the articles for which it holds',
    parseWhere,
  )
  .option(
    '--url <url>',
    'the address of a running server; else the database itself is opened',
    parseUrl,
  )
  .option(
    '--key <secret>',
    'an API key, with the scope PREVIEW for drafts too; else ISNAD_KEY of the environment',
  )
  .addHelpText(
    'after',
    '\nExits with 0 when all is written, with 2 when the server or the database can not be used.',
  )
  .action(async (file: string | undefined, options: Options) => {
    process.exitCode = await exportAll(file, options);
  });

const articles = `query ($where: ArticleWhere, $after: String) {
  articles(where: $where, first: 100, after: $after, orderBy: [{ createdAt: ASC }]) {
    nodes { document }
    pageInfo { hasNextPage endCursor }
  }
}`;

const lists = ['people', 'organizations', 'sources'] as const;
const entities = (list: string) => `query ($after: String) {
  ${list}(first: 100, after: $after) { nodes { slug document } pageInfo { hasNextPage endCursor } }
}`;

interface Page<Node> {
  nodes: Node[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

type Declared = { [List in (typeof lists)[number]]?: { key: string }[] };

async function exportAll(
  file: string | undefined,
  { url, key = process.env['ISNAD_KEY'], where }: Options,
): Promise<number> {
  const progress = createStatusLine(process.stderr);
  try {
    await using executor = await createExecutor({ url, key });
    // Under another name until it is whole.
    const output = file === undefined ? process.stdout : createWriteStream(`${file}.part`);
    const written = await writeArticles(executor, output, { where, progress });
    if (where === undefined) await writeOthers(executor, output, written.declared);
    if (file !== undefined) {
      output.end();
      await once(output, 'close');
      await rename(`${file}.part`, file);
    }
    progress.clear();
    console.error(`${written.count} articles exported`);
    return 0;
  } catch (error) {
    progress.clear();
    if (!(error instanceof RequestError)) throw error;
    console.error(error.message);
    return 2;
  }
}

async function writeArticles(
  executor: Executor,
  output: Writable,
  { where, progress }: { where: object | undefined; progress: ReturnType<typeof createStatusLine> },
) {
  const declared = { people: new Set<string>(), organizations: new Set(), sources: new Set() };
  let count = 0;
  for await (const { document } of pages<{ document: Declared }>(executor, 'articles', {
    query: articles,
    variables: { where },
  })) {
    await write(output, document);
    for (const list of lists) {
      for (const { key } of document[list] ?? []) declared[list].add(key);
    }
    progress.update(`${++count} articles`);
  }
  return { count, declared };
}

/** What no article has declared: a line for each. */
async function writeOthers(
  executor: Executor,
  output: Writable,
  declared: Record<(typeof lists)[number], ReadonlySet<unknown>>,
): Promise<void> {
  const others = new Map<string, object[]>();
  for (const list of lists) {
    for await (const { slug, document } of pages<{ slug: string; document: object }>(
      executor,
      list,
      { query: entities(list), variables: {} },
    )) {
      if (!declared[list].has(slug)) others.set(list, [...(others.get(list) ?? []), document]);
    }
  }
  if (others.size > 0) await write(output, Object.fromEntries(others));
}

async function* pages<Node>(
  executor: Executor,
  list: string,
  { query, variables }: { query: string; variables: object },
): AsyncGenerator<Node> {
  for (let after: string | null = null; ;) {
    const data: Record<string, Page<Node>> = await executor.execute(query, { ...variables, after });
    const page = data[list];
    yield* page?.nodes ?? [];
    if (!page?.pageInfo.hasNextPage) return;
    after = page.pageInfo.endCursor;
  }
}

async function write(output: Writable, document: object): Promise<void> {
  if (!output.write(`${JSON.stringify(document)}\n`)) await once(output, 'drain');
}

function parseUrl(value: string): string {
  if (URL.canParse(value) && /^https?:/.test(value)) return value;
  throw new InvalidArgumentError('It is an address such as http://localhost:4000.');
}

function parseWhere(value: string): object {
  try {
    const where: unknown = JSON.parse(value);
    if (typeof where === 'object' && where !== null && !Array.isArray(where)) return where;
  } catch {
    // It is told below.
  }
  throw new InvalidArgumentError(`It is an object such as '{"language":{"equals":"ar"}}'.`);
}

await run(command);

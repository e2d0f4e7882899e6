import type pg from 'pg';
import type { Server } from '../../src/http/server.ts';
import type { Operation } from './operations.ts';
import { explain, type Reading, type Statement } from './statements.ts';

/** What an operation cost. */
export interface Measured {
  name: string;
  statements: number;
  readings: Reading[];
  /** Milliseconds from the request to the answer, in process. */
  median: number;
  /** The longest of a hundred, or of all if there are fewer. */
  slow: number;
}

export interface MeasureOptions {
  server: Server;
  pool: pg.Pool;
  /** Those that pass the pool, as `recordStatements` notes them. */
  statements: Statement[];
  /** The secret of a key that sees drafts. */
  key: string;
  rounds: number;
  /** How many there are, for the depth of deep pages. */
  articles: number;
}

/** Runs an operation some times, and explains the statements of one of them. */
export async function measure(operation: Operation, options: MeasureOptions): Promise<Measured> {
  const { pool, statements, rounds } = options;
  const ask = await prepare(operation, options);
  await ask();
  statements.length = 0;
  await ask();
  const own = statements.filter(({ text }) => !text.includes('"ApiKey"'));
  const readings: Reading[] = [];
  for (const statement of own) readings.push(await explain(pool, statement));
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    await ask();
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return {
    name: operation.name,
    statements: own.length,
    readings,
    median: times[Math.floor(times.length / 2)] ?? 0,
    slow: times[Math.floor(times.length * 0.99)] ?? 0,
  };
}

/** A function that runs an operation once more, with variables of one's own if given. */
export async function prepare(
  { query, variables, preview = false, deep }: Operation,
  { server, key, articles }: Pick<MeasureOptions, 'server' | 'key' | 'articles'>,
): Promise<(over?: Record<string, unknown>) => Promise<unknown>> {
  const request = async (text: string, given: Record<string, unknown> = {}) => {
    const response = await server.fetch(
      new Request('http://bench/graphql', {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(preview && { authorization: `Bearer ${key}` }),
        },
        body: JSON.stringify({ query: text, variables: given }),
      }),
    );
    const answer: unknown = await response.json();
    if (typeof answer !== 'object' || answer === null || 'errors' in answer) {
      throw new Error(`${text}\n${JSON.stringify(answer)}`);
    }
    return answer;
  };

  let after: string | undefined;
  for (let page = 0; deep !== undefined && page < articles / 200; page++) {
    const text = `query ($after: String) { page: ${deep}(first: 100, after: $after) { pageInfo { endCursor } } }`;
    const answer = (await request(text, { after })) as {
      data: { page: { pageInfo: { endCursor: string } } };
    }; // As asked.
    after = answer.data.page.pageInfo.endCursor;
  }
  return (over = {}) =>
    request(query, { ...variables, ...(after !== undefined && { after }), ...over });
}

/** What was measured, as a Markdown table. */
export function report(measured: readonly Measured[]): string {
  const cells = measured.map(({ name, statements, readings, median, slow }) => [
    name,
    String(statements),
    String(readings.reduce((sum, { rowsRead }) => sum + rowsRead, 0)),
    [...new Set(readings.flatMap(({ scans }) => scans))].join(', '),
    String(Math.max(0, ...readings.flatMap(({ sorts }) => sorts))),
    median.toFixed(1),
    slow.toFixed(1),
  ]);
  return [
    ['operation', 'SQL', 'rows read', 'scanned whole', 'largest sort', 'median ms', 'p99 ms'],
    ['---', '--:', '--:', '---', '--:', '--:', '--:'],
    ...cells,
  ]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');
}

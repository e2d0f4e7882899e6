import type pg from 'pg';

/** A statement as it was sent. */
export interface Statement {
  text: string;
  values: unknown[];
}

/** What a plan does: EXPLAIN's node (https://www.postgresql.org/docs/current/using-explain.html). */
interface PlanNode {
  'Node Type': string;
  'Relation Name'?: string;
  'Actual Rows'?: number;
  'Actual Loops'?: number;
  'Rows Removed by Filter'?: number;
  'Rows Removed by Index Recheck'?: number;
  'Rows Removed by Join Filter'?: number;
  Plans?: PlanNode[];
}

/** What a statement reads. */
export interface Reading {
  rowsRead: number;
  /** Tables that it reads from end to end. */
  scans: string[];
  /** How many rows each of its sorts takes at once, the largest first. */
  sorts: number[];
}

/** Notes the statements that pass a pool, those of transactions aside. */
export function recordStatements(pool: pg.Pool): Statement[] {
  const statements: Statement[] = [];
  const query = pool.query.bind(pool);
  const recording = (...args: Parameters<typeof query>) => {
    const [first] = args as unknown[];
    if (typeof first === 'object' && first !== null && 'text' in first) {
      const values = 'values' in first && Array.isArray(first.values) ? first.values : [];
      statements.push({ text: String(first.text), values });
    }
    return query(...args);
  };
  Object.assign(pool, { query: recording });
  return statements;
}

/**
 * Runs a statement and says what it read.
 *
 * @param settings such as `SET LOCAL enable_seqscan = off`, for this statement only.
 */
export async function explain(
  pool: pg.Pool,
  { text, values }: Statement,
  { settings = [] }: { settings?: readonly string[] } = {},
): Promise<Reading> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    for (const setting of settings) await client.query(setting);
    const { rows } = await client.query<{ 'QUERY PLAN': [{ Plan: PlanNode }] }>(
      `EXPLAIN (ANALYZE, TIMING OFF, FORMAT JSON) ${text}`,
      values,
    );
    const reading: Reading = { rowsRead: 0, scans: [], sorts: [] };
    if (rows[0] !== undefined) read(rows[0]['QUERY PLAN'][0].Plan, reading);
    reading.sorts.sort((a, b) => b - a);
    return reading;
  } finally {
    await client.query('ROLLBACK');
    client.release();
  }
}

function read(node: PlanNode, into: Reading): void {
  const loops = node['Actual Loops'] ?? 1;
  const rows = node['Actual Rows'] ?? 0;
  if (node['Relation Name'] !== undefined) {
    const dropped =
      (node['Rows Removed by Filter'] ?? 0) + (node['Rows Removed by Index Recheck'] ?? 0);
    into.rowsRead += Math.round((rows + dropped) * loops);
    if (node['Node Type'] === 'Seq Scan' && loops > 0) into.scans.push(node['Relation Name']);
  }
  if (node['Node Type'] === 'Sort') {
    const [below] = node.Plans ?? [];
    into.sorts.push(below?.['Actual Rows'] ?? rows);
  }
  for (const below of node.Plans ?? []) read(below, into);
}

import type { Transaction } from './client.ts';
import { Prisma } from './generated/client.ts';

/**
 * Sets columns of many rows, each to values of its own, in one statement; rows that have them already stay untouched.
 *
 * @param key the columns that tell a row.
 * @param rows all with the key and the same further columns, which are set.
 */
export async function updateRows(
  tx: Transaction,
  table: Prisma.ModelName,
  { key, rows }: { key: readonly string[]; rows: readonly Record<string, unknown>[] },
): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  const name = Prisma.raw(`"${table}"`);
  const set = Object.keys(first).filter((column) => !key.includes(column));
  const list = (columns: readonly string[], of: (column: string) => string, separator: string) =>
    Prisma.raw(columns.map(of).join(separator));
  await tx.$executeRaw`
    UPDATE ${name} row SET ${list(set, (column) => `"${column}" = given."${column}"`, ', ')}
      FROM json_populate_recordset(NULL::${name}, ${JSON.stringify(rows)}::json) given
      WHERE ${list(key, (column) => `row."${column}" = given."${column}"`, ' AND ')}
        AND (${list(set, (column) => `row."${column}" IS DISTINCT FROM given."${column}"`, ' OR ')})`;
}

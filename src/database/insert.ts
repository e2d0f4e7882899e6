import type { Transaction } from './client.ts';
import { Prisma } from './generated/client.ts';

type Model = Prisma.TypeMap['model'];
type Given<Name extends keyof Model> = Model[Name]['operations']['createMany']['args']['data'];

/** A row as `createMany` takes it, with its id: the defaults of Prisma's client do not apply, those of the database do. */
export type NewRow<Name extends keyof Model> = Extract<Given<Name>, readonly unknown[]>[number];

/** Of one statement: enough that there are few, and none holds more than some megabytes. */
const rowsAtOnce = 2_000;

/**
 * Writes many rows of a table as `createMany` would, in a fifth of its time: as one JSON parameter, where Prisma plans,
 * names and sends a parameter for each value.
 *
 * @param rows all with the same columns.
 */
export async function insertMany<Name extends keyof Model>(
  tx: Transaction,
  table: Name,
  rows: readonly NewRow<Name>[],
): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  const name = Prisma.raw(`"${table}"`);
  const columns = Prisma.raw(
    Object.keys(first)
      .map((column) => `"${column}"`)
      .join(', '),
  );
  for (let start = 0; start < rows.length; start += rowsAtOnce) {
    const json = JSON.stringify(rows.slice(start, start + rowsAtOnce));
    await tx.$executeRaw`INSERT INTO ${name} (${columns})
      SELECT ${columns} FROM json_populate_recordset(NULL::${name}, ${json}::json)`;
  }
}

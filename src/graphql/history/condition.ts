import { badInput } from '../global-id.ts';

type Row = { [column: string]: unknown };

/** Follows a single relation of a row in memory; undefined where there is none of the name. */
export type Follow = (row: Row, relation: string) => Row | null | undefined;

/**
 * Whether a Prisma condition holds for a row in memory.
 *
 * @throws GraphQLError BAD_USER_INPUT for what only the database can tell.
 */
export function holds(condition: unknown, row: Row, follow: Follow): boolean {
  return Object.entries(Object(condition) as Row).every(([name, value]) => {
    if (value === undefined) return true;
    if (name === 'AND') return listOf(value).every((one) => holds(one, row, follow));
    if (name === 'OR') return listOf(value).some((one) => holds(one, row, follow));
    if (name === 'NOT') return !listOf(value).some((one) => holds(one, row, follow));
    if (name in row) return matches(value, row[name]);
    const other = follow(row, name);
    if (other === undefined) {
      throw badInput('Conditions on people, organizations and sources do not go with `asOf`.');
    }
    if (other === null) return value === null;
    return holds(isNested(value) && 'is' in value ? value['is'] : value, other, follow);
  });
}

/** Sorts rows in memory as a Prisma `orderBy` says: null after all values. */
export function sorted(rows: readonly Row[], orderBy: unknown, follow: Follow): Row[] {
  const keys = listOf(orderBy ?? []);
  return rows.toSorted((a, b) => {
    for (const key of keys) {
      const order = compareBy(key, a, b, follow);
      if (order !== 0) return order;
    }
    return 0;
  });
}

function compareBy(key: unknown, a: Row | null, b: Row | null, follow: Follow): number {
  const [name = '', by] = Object.entries(Object(key) as Row)[0] ?? [];
  if (by === 'asc' || by === 'desc') {
    const order = compare(a?.[name] ?? null, b?.[name] ?? null);
    return by === 'asc' ? order : -order;
  }
  const next = (row: Row | null) => (row === null ? null : (follow(row, name) ?? null));
  return compareBy(by, next(a), next(b), follow);
}

function matches(operators: unknown, value: unknown): boolean {
  if (!isNested(operators) || operators instanceof Date) return compare(value, operators) === 0;
  const insensitive = operators['mode'] === 'insensitive';
  const text = (one: unknown) =>
    typeof one !== 'string' ? null : insensitive ? one.toLowerCase() : one;
  return Object.entries(operators).every(([operator, given]) => {
    if (given === undefined || operator === 'mode') return true;
    if (operator === 'equals') return compare(value, given) === 0;
    if (operator === 'not') {
      // As in SQL, what is null is not other than a value either.
      if (value === null) return false;
      return !matches(given, value);
    }
    if (operator === 'in') return listOf(given).some((one) => compare(value, one) === 0);
    if (operator === 'notIn') {
      return value !== null && listOf(given).every((one) => compare(value, one) !== 0);
    }
    if (value === null) return false;
    if (operator === 'lt') return compare(value, given) < 0;
    if (operator === 'lte') return compare(value, given) <= 0;
    if (operator === 'gt') return compare(value, given) > 0;
    if (operator === 'gte') return compare(value, given) >= 0;
    const [whole, part] = [text(value), text(given)];
    if (whole !== null && part !== null) {
      if (operator === 'contains') return whole.includes(part);
      if (operator === 'startsWith') return whole.startsWith(part);
      if (operator === 'endsWith') return whole.endsWith(part);
    }
    throw badInput(`The condition \`${operator}\` does not go with \`asOf\`.`);
  });
}

function compare(a: unknown, b: unknown): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  const [one, other] = [a, b].map((value) => (value instanceof Date ? value.getTime() : value));
  if (one === other) return 0;
  return (one as number | string) < (other as number | string) ? -1 : 1; // Columns hold either.
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [value];
}

function isNested(value: unknown): value is Row {
  return typeof value === 'object' && value !== null;
}

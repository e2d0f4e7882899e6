import { createHash } from 'node:crypto';
import { validate } from 'uuid';
import { isStorable } from '../dates.ts';
import { badInput } from '../global-id.ts';
import { nest, type Nested, nullsOf, type Order, type OrderKey } from './order.ts';

/** What the columns of an order hold in a row. */
export type Position = (string | number | Date | null)[];

/** An opaque cursor: the row's values for the order, so that it holds when the row itself is gone. */
export function encodeCursor(row: object, order: Order): string {
  const values = order.keys.map(({ path }) => valueAt(row, path));
  return Buffer.from(JSON.stringify([fingerprint(order), ...values])).toString('base64url');
}

/**
 * @param argument `after` or `before`, for the message.
 * @throws GraphQLError BAD_USER_INPUT when the cursor is none, or one of another order or type.
 */
export function decodeCursor(cursor: string, order: Order, argument: string): Position {
  const { keys } = order;
  const [made, ...values] = parse(cursor);
  if (made === fingerprint(order) && values.length === keys.length) {
    const position = values.map((value, i) => revive(value, keys[i]));
    if (position.every((value) => value !== undefined)) return position;
  }
  throw badInput(
    `\`${argument}\` is not a cursor of this connection in this order; take it from \`pageInfo\` or an edge, with the same \`orderBy\`.`,
  );
}

/** The Prisma `where` of the rows that come after a position in an order. */
export function isAfter(keys: readonly OrderKey[], position: Position): Nested {
  const alternatives: Nested[] = [];
  const equal: Nested[] = [];
  keys.forEach((key, i) => {
    const value = position[i] ?? null;
    const beyond = follows(key, value);
    if (beyond !== null) alternatives.push({ AND: [...equal, beyond] });
    equal.push(value === null ? isNull(key) : nest(key.path, value));
  });
  const [first] = keys;
  const range = first && startOfRange(first, position[0] ?? null);
  return range ? { AND: [range, { OR: alternatives }] } : { OR: alternatives };
}

/** What holds of all that follows, in the one form in which an index can start from there. */
function startOfRange(key: OrderKey, value: Position[number]): Nested | null {
  const { path, direction, nullable = false } = key;
  const nullsFollow = nullable && nullsOf(key) === 'last';
  if (value === null || path.length > 1 || nullsFollow) return null;
  return nest(path, { [direction === 'asc' ? 'gte' : 'lte']: value });
}

function follows(key: OrderKey, value: Position[number]): Nested | null {
  const { path, direction, nullable = false } = key;
  const nullsFollow = nullable && nullsOf(key) === 'last';
  if (value === null) return nullsFollow ? null : nest(path, { not: null });
  const beyond = nest(path, { [direction === 'asc' ? 'gt' : 'lt']: value });
  return nullsFollow ? { OR: [beyond, isNull(key)] } : beyond;
}

/** The column holds nothing, or a single relation on the way to it leads nowhere. */
function isNull({ path, missing = [] }: OrderKey): Nested {
  const column = nest(path, null);
  const relations = missing.map((relation) => nest(relation, null));
  return relations.length === 0 ? column : { OR: [column, ...relations] };
}

function valueAt(row: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (value, name) =>
      value === null || value === undefined ? null : Reflect.get(Object(value), name),
    row,
  );
}

function fingerprint({ typeName, keys }: Order): string {
  const order = keys.map((key) => `${key.path.join('.')} ${key.direction} ${nullsOf(key)}`).join();
  return createHash('sha256').update(`${typeName} ${order}`).digest('base64url').slice(0, 6);
}

function parse(cursor: string): unknown[] {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(parsed) ? parsed : [];
  } catch {
    return [];
  }
}

function revive(value: unknown, key: OrderKey | undefined): Position[number] | undefined {
  if (value === null) return key?.nullable ? null : undefined;
  if (key?.kind === 'integer') return isInteger(value) ? value : undefined;
  if (typeof value !== 'string' || value.includes('\0')) return undefined;
  if (key?.kind === 'id') return validate(value) ? value : undefined;
  if (key?.kind === 'string') return value;
  const date = new Date(value);
  return isStorable(date) ? date : undefined;
}

/** As the database's `integer` holds it. */
function isInteger(value: unknown): value is number {
  return typeof value === 'number' && (value | 0) === value;
}

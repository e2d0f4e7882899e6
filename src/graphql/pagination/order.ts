/** One column of an order. The keys of a complete order tell any two rows apart. */
export interface OrderKey {
  /** From the row, through single relations, to the column. */
  path: readonly string[];
  direction: 'asc' | 'desc';
  kind: 'string' | 'date' | 'integer' | 'id';
  /** The column may hold null; Prisma refuses to be asked for null where it may not. */
  nullable?: boolean;
  /** Where null stands; unless given it ranks above all values, as PostgreSQL has it. */
  nulls?: 'first' | 'last';
  /** The single relations on the way that may lead nowhere; the column counts as null then. */
  missing?: readonly (readonly string[])[];
}

/** A complete order of the nodes of a type. */
export interface Order {
  typeName: string;
  keys: readonly OrderKey[];
}

/** A Prisma `select`, `where` or `orderBy`, which are built by path here and typed where they are used. */
export type Nested = { [name: string]: unknown };

/** Wraps a value in the relations that lead to it. */
export function nest(path: readonly string[], value: unknown): Nested {
  const [last = '', ...outer] = path.toReversed();
  return outer.reduce<Nested>((inner, name) => ({ [name]: inner }), { [last]: value });
}

/** Where null stands in the order of a key. */
export function nullsOf({ direction, nulls }: OrderKey): 'first' | 'last' {
  return nulls ?? usualNulls(direction);
}

function usualNulls(direction: OrderKey['direction']): 'first' | 'last' {
  return direction === 'asc' ? 'last' : 'first';
}

/** The Prisma `orderBy` of an order. */
export function orderByOf(keys: readonly OrderKey[]): Nested[] {
  return keys.map((key) => {
    const { path, direction, nullable = false } = key;
    const usual = nullsOf(key) === usualNulls(direction);
    // Said only where it matters: an index in the usual order serves both its ends.
    return nest(path, nullable && !usual ? { sort: direction, nulls: nullsOf(key) } : direction);
  });
}

/** The Prisma `select` of the columns that a cursor needs. */
export function selectOf(keys: readonly OrderKey[]): Nested {
  const select: Nested = {};
  for (const { path } of keys) merge(select, nestSelect(path));
  return select;
}

/** The same order, of rows that lead to those that have it. */
export function through(relation: string, keys: readonly OrderKey[]): OrderKey[] {
  return keys.map((key) => within(relation, key));
}

/** A key of rows that a single relation leads to those of. */
export function within(relation: string, key: OrderKey): OrderKey {
  const inner = (path: readonly string[]) => [relation, ...path];
  return {
    ...key,
    path: inner(key.path),
    ...(key.missing && { missing: key.missing.map(inner) }),
  };
}

/** The same order, from the end. */
export function reversed(keys: readonly OrderKey[]): OrderKey[] {
  return keys.map((key) => ({
    ...key,
    direction: key.direction === 'asc' ? 'desc' : 'asc',
    nulls: nullsOf(key) === 'first' ? 'last' : 'first',
  }));
}

function nestSelect([name = '', ...rest]: readonly string[]): Nested {
  return { [name]: rest.length === 0 ? true : { select: nestSelect(rest) } };
}

function merge(into: Nested, from: Nested): void {
  for (const [name, value] of Object.entries(from)) {
    const present = into[name];
    if (isNested(present) && isNested(value)) merge(present, value);
    else into[name] = value;
  }
}

function isNested(value: unknown): value is Nested {
  return typeof value === 'object' && value !== null;
}

/** One column of an order. The keys of a complete order tell any two rows apart. */
export interface OrderKey {
  /** From the row, through single relations, to the column. */
  path: readonly string[];
  direction: 'asc' | 'desc';
  kind: 'string' | 'date' | 'integer' | 'id';
  /** The column may hold null; Prisma refuses to be asked for null where it may not. */
  nullable?: boolean;
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

/** The Prisma `orderBy` of an order: as PostgreSQL has it, null ranks above all values. */
export function orderByOf(keys: readonly OrderKey[]): Nested[] {
  return keys.map(({ path, direction }) => nest(path, direction));
}

/** The Prisma `select` of the columns that a cursor needs. */
export function selectOf(keys: readonly OrderKey[]): Nested {
  const select: Nested = {};
  for (const { path } of keys) merge(select, nestSelect(path));
  return select;
}

/** The same order, of rows that lead to those that have it. */
export function through(relation: string, keys: readonly OrderKey[]): OrderKey[] {
  return keys.map((key) => ({ ...key, path: [relation, ...key.path] }));
}

/** The same order, from the end. */
export function reversed(keys: readonly OrderKey[]): OrderKey[] {
  return keys.map((key) => ({ ...key, direction: key.direction === 'asc' ? 'desc' : 'asc' }));
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

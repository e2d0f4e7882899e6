import { nest, type Nested } from '../pagination/order.ts';
import { isNullable } from './datamodel.ts';

/** The rows of a model, with one of their columns at least. */
export interface Rows {
  /** The Prisma model. */
  model: string;
  columns: Record<string, unknown>;
}

/** All conditions hold; so it is when there are none. Prisma takes the contrary of an empty AND for true as well. */
export function allOf(conditions: readonly Nested[], rows: Rows): Nested {
  return conditions.length === 0 ? { NOT: never(rows) } : { AND: conditions };
}

/** One of the conditions holds; none does when there are none. Prisma takes an empty OR for true. */
export function anyOf(conditions: readonly Nested[], rows: Rows): Nested {
  return conditions.length === 0 ? never(rows) : { OR: conditions };
}

/** There is no value, or no other node. Prisma refuses to be asked where there must be one. */
export function isMissing(path: readonly string[], rows: Rows): Nested {
  return isNullable(rows.model, path) ? nest(path, null) : never(rows);
}

function never({ columns }: Rows): Nested {
  const [column = ''] = Object.keys(columns);
  return { [column]: { in: [] } };
}

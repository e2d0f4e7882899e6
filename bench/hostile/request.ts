/** A request that means no good, and what it is to be answered. */
export interface HostileRequest {
  name: string;
  body: string;
  /** Matches the message of its first error; null where it is answered. */
  refused: RegExp | null;
}

/** A body with an operation. */
export const query = (text: string, rest: Record<string, unknown> = {}) =>
  JSON.stringify({ query: text, ...rest });
/** Something so many times. */
export const times = (count: number, make: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => make(i)).join(' ');
/** Something in so many brackets. */
export const nested = (depth: number, open: string, inner: string, close: string) =>
  `${open.repeat(depth)}${inner}${close.repeat(depth)}`;
/** A list under a condition. */
export const where = (value: unknown, list = 'quotes') =>
  query(
    `query ($where: ${list === 'quotes' ? 'QuoteWhere' : 'PersonWhere'}) { ${list}(first: 5, where: $where) { totalCount nodes { id } } }`,
    {
      variables: { where: value },
    },
  );
/** Somebody by name. */
export const byName = (name: string) =>
  query('query ($name: String!) { person(by: { name: $name }) { slug } }', { variables: { name } });

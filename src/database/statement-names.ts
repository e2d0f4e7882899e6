import { createHash } from 'node:crypto';

export interface StatementNamesOptions {
  /** How many statements have a name at one time. */
  limit?: number;
  /** After how long a full set may be replaced, in milliseconds: no sooner than connections are closed. */
  renewAfter?: number;
}

/**
 * Names statements, so that a connection parses and plans each only once. A name is a hash of its SQL, so it never
 * stands for two statements.
 *
 * PostgreSQL keeps a named statement until the connection ends, and a GraphQL client can make any number of different
 * ones. So a name is given from the second use on, and only while fewer than `limit` have one; a full set is replaced
 * after `renewAfter`. A connection that lives no longer than that holds at most 2 × `limit`.
 */
export function createStatementNames({
  limit = 250,
  renewAfter = Infinity,
}: StatementNamesOptions = {}): (query: { sql: string }) => string {
  const names = new Map<string, string>();
  const seenOnce = new Set<string>();
  let since = Date.now();

  return ({ sql }) => {
    const known = names.get(sql);
    if (known !== undefined) return known;

    if (names.size >= limit) {
      if (Date.now() - since < renewAfter) return unnamed;
      names.clear();
      seenOnce.clear();
      since = Date.now();
    }
    if (!seenOnce.delete(sql)) {
      if (seenOnce.size >= limit) seenOnce.clear();
      seenOnce.add(sql);
      return unnamed;
    }
    const name = createHash('sha256').update(sql).digest('base64url');
    names.set(sql, name);
    return name;
  };
}

const unnamed = '';

import type pg from 'pg';

/**
 * Lets a pool keep a connection on which a statement failed. pg closes it after every error of `pool.query()`, a duplicate
 * key included, and with it all that was prepared there.
 *
 * @param isHarmless whether the session is as good after the error as before.
 */
export function keepConnections(pool: pg.Pool, isHarmless: (error: unknown) => boolean): void {
  pool.on('connect', (client) => {
    // The pool gives the client a new `release` each time it lends it, and offers no other place for this.
    let release = client.release;
    Object.defineProperty(client, 'release', {
      get: () => release,
      set: (given: typeof release) => {
        release = (error) => given(isHarmless(error) ? undefined : error);
      },
    });
  });
}

/** Whether PostgreSQL refused one statement and no more: by its content, or because it took too long. */
export function isStatementError(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return /^(2[23]|40|42|P0)...$|^(57014|55P03|25006)$/.test(code);
}

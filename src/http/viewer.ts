import { createGraphQLError } from 'graphql-yoga';
import type { Logger } from 'pino';
import type { Database } from '../database/client.ts';
import { findApiKey } from '../domain/api-key.ts';
import type { Viewer } from '../domain/viewer.ts';
import type { ServerPlugin } from './exchange.ts';

/** How exact `lastUsedAt` is. */
const useInterval = 60_000;

/**
 * Finds the viewer of each GraphQL request before its body is read, and refuses one whose key does not hold with 401.
 * The use of a key is written down after the answer is made, at most once a minute.
 */
export function useViewer(
  db: Database,
  { logger, anonymousReading }: { logger: Logger; anonymousReading: boolean },
): ServerPlugin {
  const stale = new WeakMap<Viewer, Date>();
  return {
    async onRequestParse({ request, serverContext: { exchange } }) {
      const authorization = request.headers.get('authorization');
      if (authorization === null && anonymousReading) return;
      if (authorization === null) throw unauthorized('Reading needs an API key here.');
      const now = new Date();
      const { viewer, lastUsedAt } = await findViewer(db, authorization, { now });
      exchange.viewer = viewer;
      if (!lastUsedAt || now.getTime() - lastUsedAt.getTime() > useInterval) stale.set(viewer, now);
    },
    onResponse({ serverContext: { exchange, waitUntil } }) {
      const { viewer } = exchange;
      const lastUsedAt = viewer && stale.get(viewer);
      if (!lastUsedAt) return;
      const update = db.apiKey.updateMany({ where: { id: viewer.id }, data: { lastUsedAt } });
      waitUntil(
        update.then(
          () => undefined,
          (error: unknown) => logger.warn({ err: error, viewer: viewer.id }, 'key use not noted'),
        ),
      );
    },
  };
}

/**
 * The viewer that an Authorization header identifies.
 *
 * @throws a GraphQLError with status 401 when the header is no bearer token, or its key unknown, expired or revoked.
 */
async function findViewer(
  db: Database,
  authorization: string,
  { now }: { now: Date },
): Promise<{ viewer: Viewer; lastUsedAt: Date | null }> {
  // RFC 6750, section 2.1; the scheme is case-insensitive (RFC 9110, section 11.1).
  const secret = /^bearer +([\w.~+/-]+=*)$/i.exec(authorization.trim())?.[1];
  if (!secret) throw unauthorized('The Authorization header must be "Bearer" and an API key.');
  const key = await findApiKey(db, secret);
  if (key === null) throw unauthorized('The API key is unknown.');
  if (key.revokedAt) throw unauthorized('The API key was revoked.');
  if (key.expiresAt && key.expiresAt <= now) throw unauthorized('The API key has expired.');
  const { id, name, scopes, lastUsedAt } = key;
  return { viewer: { id, name, scopes }, lastUsedAt };
}

function unauthorized(message: string) {
  return createGraphQLError(message, {
    extensions: {
      code: 'UNAUTHENTICATED',
      http: {
        status: 401,
        headers: { 'www-authenticate': 'Bearer realm="isnad", error="invalid_token"' },
      },
    },
  });
}

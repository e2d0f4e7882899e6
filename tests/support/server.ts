import type { GraphQLSchema } from 'graphql';
import { pino, type Logger } from 'pino';
import { onTestFailed, TestRunner } from 'vitest';
import { parseConfig, type Config } from '../../src/config.ts';
import type { Database } from '../../src/database/client.ts';
import type { Scope } from '../../src/database/generated/enums.ts';
import { createApiKey } from '../../src/domain/api-key.ts';
import { createServer, type Server } from '../../src/http/server.ts';
import { createTestDatabase, type TestDatabase, type TestDatabaseOptions } from './database.ts';

export interface TestServerOptions {
  /** What the key may do that requests carry unless they say otherwise; anonymous if there are none. */
  scopes?: Scope[];
  config?: Partial<Config>;
  /** The product's own unless given. */
  schema?: GraphQLSchema;
  logger?: Logger;
  /** A database to share, which whoever made it disposes of; `sql` then stays empty. */
  database?: TestDatabase;
  /** What its own database starts with; the tables alone unless given. */
  holds?: TestDatabaseOptions['holds'];
}

interface ExecuteOptions {
  variables?: Record<string, unknown>;
  operationName?: string;
  /** The secret of an API key; null for none. */
  key?: string | null;
  headers?: Record<string, string>;
}

/** What a GraphQL request answers. */
interface Answer<Data> {
  data?: Data | null;
  errors?: {
    message: string;
    path?: (string | number)[];
    extensions?: Record<string, unknown>;
  }[];
  extensions?: Record<string, unknown>;
}

export interface TestServer extends AsyncDisposable {
  db: Database;
  database: TestDatabase;
  server: Server;
  config: Config;
  /** The statements run so far, without those about API keys. Empty it with `sql.length = 0`. */
  sql: string[];
  /**
   * Sends an operation as a POST request, without a network, and gives the answer without its cost. A test that fails
   * prints what went to and fro.
   */
  execute<Data = Record<string, unknown>>(
    query: string,
    options?: ExecuteOptions,
  ): Promise<Answer<Data>>;
  /** Sends any request; the path is relative to the server. */
  fetch(path: string, init?: RequestInit): Promise<Response>;
  /** Makes an API key and gives its secret. */
  createKey(scopes: Scope[], options?: { expiresAt?: Date | null }): Promise<string>;
}

/** A server of its own on a database of its own. */
export async function createTestServer(options: TestServerOptions = {}): Promise<TestServer> {
  const { scopes = [], logger = pino({ level: 'silent' }), holds } = options;
  const schema = options.schema ?? (await import('../../src/graphql/schema.ts')).schema;
  const config: Config = { ...parseConfig({ PORT: '0' }), ...options.config };
  const sql: string[] = [];
  const onQuery = (statement: string) =>
    void (statement.includes('"ApiKey"') || sql.push(statement));
  const database = options.database ?? (await createTestDatabase({ onQuery, holds }));
  const db = database.client;
  const server = createServer({ config, database, schema, logger });

  const createKey: TestServer['createKey'] = async (granted, { expiresAt = null } = {}) =>
    (await createApiKey(db, { name: granted.join(' '), scopes: granted, expiresAt })).secret;
  const ownKey = scopes.length > 0 ? await createKey(scopes) : null;
  sql.length = 0;

  return {
    db,
    database,
    server,
    config,
    sql,
    createKey,
    fetch: async (path, init) => server.fetch(new Request(new URL(path, 'http://test'), init)),
    async execute<Data>(query: string, over: ExecuteOptions = {}) {
      const { variables, operationName, key = ownKey, headers } = over;
      const request = { query, variables, operationName };
      const response = await server.fetch(
        new Request('http://test/graphql', {
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            ...(key !== null && { authorization: `Bearer ${key}` }),
            ...headers,
          },
          body: JSON.stringify(request),
        }),
      );
      const text = await response.text();
      printOnFailure(request, { status: response.status, text });
      return withoutCost(JSON.parse(text) as Answer<Data>); // The shape of every GraphQL response; Data is what the test asked for.
    },
    async [Symbol.asyncDispose]() {
      await server.close();
      if (!options.database) await database[Symbol.asyncDispose]();
    },
  };
}

/** An answer without what every answer says of its cost, for tests of all the rest. */
export function withoutCost<Data>({ extensions = {}, ...answer }: Answer<Data>): Answer<Data> {
  const { cost: _cost, ...others } = extensions;
  return Object.keys(others).length === 0 ? answer : { ...answer, extensions: others };
}

function printOnFailure(
  request: { query: string; variables?: unknown },
  { status, text }: { status: number; text: string },
): void {
  if (!TestRunner.getCurrentTest()) return; // In a hook, where there is nothing to fail.
  onTestFailed(() => {
    const variables = request.variables ? `\n${JSON.stringify(request.variables, null, 2)}` : '';
    console.error(`${request.query.trim()}${variables}\n→ ${status}\n${pretty(text)}`);
  });
}

function pretty(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}

import { graphql, type GraphQLFormattedError } from 'graphql';
import { parseConfig } from '../config.ts';
import { migrate } from '../database/migrate.ts';
import { openDatabase } from '../database/open.ts';
import { Scope } from '../database/generated/enums.ts';
import { previewPerspective } from '../domain/perspective.ts';

/** Runs GraphQL operations, on a running server or on the database itself. */
export interface Executor extends AsyncDisposable {
  /** @throws RequestError */
  execute<Data>(query: string, variables: Record<string, unknown>): Promise<Data>;
  /** How many bytes of documents one request may well hold. */
  batchBytes: number;
}

/** An operation that was not answered, and whether it may be sent again. */
export class RequestError extends Error {
  override readonly name = 'RequestError';
  readonly passing: boolean;

  constructor(message: string, { passing }: { passing: boolean }) {
    super(message);
    this.passing = passing;
  }
}

export interface ExecutorOptions {
  /** Of a running server; the database of the environment is opened unless given. */
  url?: string | undefined;
  /** The secret of an API key, for a server. */
  key?: string | undefined;
}

/** @throws ConfigError, DatabaseError */
export async function createExecutor({ url, key }: ExecutorOptions): Promise<Executor> {
  return url === undefined ? openExecutor() : remoteExecutor(url, key);
}

function remoteExecutor(url: string, key: string | undefined): Executor {
  const endpoint = new URL(url);
  if (endpoint.pathname === '/') endpoint.pathname = '/graphql';
  return {
    batchBytes: 500_000,
    async execute<Data>(query: string, variables: Record<string, unknown>) {
      const response = await send(endpoint, { query, variables }, key);
      const text = await response.text();
      const answer = parseAnswer<Data>(text);
      if (answer === null) {
        throw new RequestError(`${endpoint.href} answers ${response.status}, and not GraphQL.`, {
          passing: response.status >= 500,
        });
      }
      return dataOf(answer, { passing: response.status >= 500 });
    },
    [Symbol.asyncDispose]: async () => undefined,
  };
}

async function send(endpoint: URL, request: object, key: string | undefined): Promise<Response> {
  try {
    return await fetch(endpoint, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        ...(key !== undefined && { authorization: `Bearer ${key}` }),
      },
      body: JSON.stringify(request),
    });
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    throw new RequestError(`${endpoint.href} can't be reached: ${String(cause)}`, {
      passing: true,
    });
  }
}

interface Answer<Data> {
  data?: Data | null;
  errors?: readonly Pick<GraphQLFormattedError, 'message'>[];
}

function parseAnswer<Data>(text: string): Answer<Data> | null {
  try {
    const answer: unknown = JSON.parse(text);
    return typeof answer === 'object' && answer !== null ? answer : null;
  } catch {
    return null;
  }
}

function dataOf<Data>({ data, errors }: Answer<Data>, { passing }: { passing: boolean }): Data {
  if (errors === undefined && data !== null && data !== undefined) return data;
  const messages = (errors ?? []).map(({ message }) => message);
  throw new RequestError(messages.join('\n') || 'The answer has no data.', { passing });
}

/** The database itself, on which whoever has its files or its password may do everything. */
async function openExecutor(): Promise<Executor> {
  const { database: location, defaultLocale } = parseConfig(process.env);
  const [{ schema }, database] = await Promise.all([
    import('../graphql/schema.ts'),
    openDatabase(location),
  ]);
  await migrate(database);
  const viewer = { id: '', name: 'command line', scopes: Object.values(Scope) };
  return {
    batchBytes: 20_000_000,
    async execute<Data>(source: string, variableValues: Record<string, unknown>) {
      const now = new Date();
      const contextValue = {
        db: database.client,
        viewer,
        perspective: previewPerspective,
        now,
        defaultLocale,
      };
      const result = await graphql({ schema, source, variableValues, contextValue });
      const bug = result.errors?.find(({ originalError }) => originalError)?.originalError;
      if (bug) throw bug;
      return dataOf(result as Answer<Data>, { passing: false });
    },
    [Symbol.asyncDispose]: () => database.close(),
  };
}

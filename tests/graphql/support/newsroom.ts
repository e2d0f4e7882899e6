import { createTestServer, type TestServer, withoutCost } from '../../support/server.ts';

type Answer = Awaited<ReturnType<TestServer['execute']>>;

/** A server on the sample newsroom. Requests are anonymous unless they carry a key. */
export interface Newsroom extends TestServer {
  /** The secret of a key that sees drafts. */
  preview: string;
  /** As `execute`, but a test that fails does not print it: for tests that ask hundreds of times. */
  ask(
    query: string,
    options?: { key?: string; variables?: Record<string, unknown> },
  ): Promise<Answer>;
}

export async function createNewsroom(): Promise<Newsroom> {
  const api = await createTestServer({ holds: 'sample' });
  const preview = await api.createKey(['PREVIEW']);
  api.sql.length = 0;
  return {
    ...api,
    preview,
    ask: async (query, { key, variables } = {}) => {
      const response = await api.fetch('/graphql', {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(key !== undefined && { authorization: `Bearer ${key}` }),
        },
        body: JSON.stringify({ query, variables }),
      });
      return withoutCost(JSON.parse(await response.text()) as Answer); // The shape of every GraphQL response.
    },
  };
}

import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createStubSchema } from '../support/stub-schema.ts';
import { createTestServer, type TestServer } from '../support/server.ts';

let api: TestServer;
beforeAll(async () => {
  api = await createTestServer({ schema: createStubSchema() });
});
afterAll(() => api[Symbol.asyncDispose]());

describe('GraphQL over HTTP, by the audit of graphql-http', () => {
  const audits = serverAudits({
    url: 'http://test/graphql',
    fetchFn: (url: string, init: RequestInit) => api.fetch(url, init),
  });
  for (const { id, name, fn } of audits) {
    test(`${id}: ${name}`, async () => {
      expect(await fn()).toMatchObject({ status: 'ok' });
    });
  }
});

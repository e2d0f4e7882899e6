import { afterAll, beforeAll, expect, test } from 'vitest';
import { hostileDocuments } from '../../bench/hostile/documents.ts';
import { hostileInputs } from '../../bench/hostile/inputs.ts';
import { captureLog } from '../support/log.ts';
import { createTestServer, type TestServer } from '../support/server.ts';

const { logger, lines } = captureLog();
let server: TestServer;
beforeAll(async () => {
  server = await createTestServer({ logger, holds: 'sample' });
}, 60_000);
afterAll(() => server[Symbol.asyncDispose]());

const post = async (body: string) => {
  const response = await server.fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  return { status: response.status, text: await response.text() };
};

test.each([...hostileDocuments, ...hostileInputs])(
  '$name: a clear error or a right answer, and the server stays up',
  async ({ body, refused }) => {
    lines.length = 0;
    const { status, text } = await post(body);
    expect(status).toBeLessThan(500);
    // An answer is no longer than it must be, whatever was asked: nothing echoes a megabyte.
    expect(text.length).toBeLessThan(refused === null ? 1_000_000 : 50_000);
    const { data, errors } = JSON.parse(text) as {
      data?: unknown;
      errors?: { message: string; extensions?: { code?: string } }[];
    };
    const answered = data !== undefined && data !== null && errors === undefined;
    expect(answered ? 'an answer' : errors?.[0]?.message).toMatch(refused ?? /^an answer$/);
    // What is expected is never logged as a bug, nor hidden behind an id.
    expect(lines.filter(({ level }) => level === 'error')).toEqual([]);

    const after = await post(JSON.stringify({ query: '{ articles { totalCount } }' }));
    expect(JSON.parse(after.text)).toMatchObject({ data: { articles: { totalCount: 10 } } });
  },
);

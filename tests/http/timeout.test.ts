import { afterAll, beforeAll, expect, test } from 'vitest';
import { openConnection } from '../support/connection.ts';
import { captureLog } from '../support/log.ts';
import { createStubSchema } from '../support/stub-schema.ts';
import { createTestServer, type TestServer } from '../support/server.ts';

const requestTimeout = 200;
const { logger, lines } = captureLog();
const slow = { gate: Promise.withResolvers<void>(), later: 0 };
const schema = createStubSchema({ wait: () => slow.gate.promise, onAfter: () => slow.later++ });
let api: TestServer;
let url: URL;
beforeAll(async () => {
  api = await createTestServer({ schema, config: { requestTimeout }, logger });
  url = await api.server.listen();
});
afterAll(() => api[Symbol.asyncDispose]());

const head = 'POST /graphql HTTP/1.1\r\nHost: test\r\nContent-Type: application/json\r\n';

test.each(['application/json', 'application/graphql-response+json'])(
  'an operation that takes too long is answered with 503, accepting %s, and runs no further',
  async (accept) => {
    slow.gate = Promise.withResolvers();
    const response = await fetch(`${url}?query={slow{ran}}`, {
      headers: { accept, origin: 'https://app.example' },
    });
    expect(response.status).toBe(503);
    expect(response.headers.get('content-type')).toBe(`${accept}; charset=utf-8`);
    expect(response.headers.get('access-control-allow-origin')).toBe('https://app.example');
    expect(await response.json()).toMatchObject({
      errors: [
        {
          message: 'The request was not answered within 200 ms.',
          extensions: { code: 'REQUEST_TIMEOUT' },
        },
      ],
    });
    slow.gate.resolve();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(slow.later).toBe(0);
    expect(lines.filter(({ level }) => level === 'error')).toEqual([]);
  },
);

test('a body that does not come is answered with 408, and the connection closed', async () => {
  const connection = await openConnection(url);
  await connection.write(`${head}Content-Length: 100\r\n\r\n{"query":`);
  const answer = await connection.closed;
  expect(answer).toMatch(/^HTTP\/1\.1 408 /);
  expect(answer).toMatch(/connection: close/i);
  expect(answer).toContain('The request body did not arrive within 200 ms.');
});

test('headers that do not come are answered with 408 too', async () => {
  const connection = await openConnection(url);
  await connection.write('GET /graphql HTTP/1.1\r\nHost:');
  expect(await connection.closed).toMatch(/^HTTP\/1\.1 408 /);
});

test('an operation whose client has gone runs no further', async () => {
  slow.gate = Promise.withResolvers();
  const controller = new AbortController();
  const request = fetch(`${url}?query={slow{ran}}`, { signal: controller.signal });
  await new Promise((resolve) => setTimeout(resolve, 50));
  controller.abort();
  await expect(request).rejects.toThrow(/aborted/);
  await expect.poll(() => lines.at(-1)).toMatchObject({ aborted: true });
  slow.gate.resolve();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(slow.later).toBe(0);
});

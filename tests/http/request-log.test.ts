import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { captureLog } from '../support/log.ts';
import { createStubSchema } from '../support/stub-schema.ts';
import { createTestServer, type TestServer } from '../support/server.ts';

const { logger, lines } = captureLog();
let api: TestServer;
let url: URL;
beforeAll(async () => {
  api = await createTestServer({ schema: createStubSchema(), logger });
  url = await api.server.listen();
});
afterAll(() => api[Symbol.asyncDispose]());
beforeEach(() => void (lines.length = 0));

const requestLine = async () => {
  await expect.poll(() => lines.filter(({ msg }) => msg === 'request')).toHaveLength(1);
  return lines.find(({ msg }) => msg === 'request');
};

test('a request is one line: what, how it ended, how long; no query, no key', async () => {
  const key = await api.createKey(['READ']);
  const query = 'query Greeting { hello echo(text: "a secret") }';
  const response = await fetch(`${url}?query=${encodeURIComponent(query)}`, {
    headers: { authorization: `Bearer ${key}`, 'x-request-id': 'from-the-proxy' },
  });
  expect(response.headers.get('x-request-id')).toBe('from-the-proxy');
  expect(await requestLine()).toEqual({
    level: 'info',
    time: expect.any(Number),
    requestId: 'from-the-proxy',
    method: 'GET',
    path: '/graphql',
    status: 200,
    ms: expect.any(Number),
    operation: 'Greeting',
    operationType: 'query',
    viewer: expect.any(String),
    msg: 'request',
  });
  expect(JSON.stringify(lines)).not.toMatch(/a secret|isnad_/);
});

test('it names the errors that were hidden', async () => {
  const response = await fetch(`${url}?query={bug}`);
  const body = await response.json();
  expect(await requestLine()).toMatchObject({
    requestId: response.headers.get('x-request-id'),
    errorIds: [body.errors[0].extensions.id],
  });
});

test('a request id that could forge a line is replaced', async () => {
  const response = await fetch(url, { headers: { 'x-request-id': 'a b"}' } });
  expect(response.headers.get('x-request-id')).toMatch(/^[\da-f-]{36}$/);
});

test('questions for health are not worth a line by default', async () => {
  await fetch(new URL('/health/live', url));
  expect(await requestLine()).toMatchObject({ level: 'debug', path: '/health/live', status: 200 });
});

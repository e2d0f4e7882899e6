import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openConnection } from '../support/connection.ts';
import { captureLog } from '../support/log.ts';
import { createStubSchema } from '../support/stub-schema.ts';
import { createTestServer, type TestServer } from '../support/server.ts';

const bodyLimit = 100_000;
const { logger, lines } = captureLog();
let api: TestServer;
let url: URL;
beforeAll(async () => {
  api = await createTestServer({ schema: createStubSchema(), config: { bodyLimit }, logger });
  url = await api.server.listen();
});
afterAll(() => api[Symbol.asyncDispose]());
beforeEach(() => void (lines.length = 0));

const head = 'POST /graphql HTTP/1.1\r\nHost: test\r\nContent-Type: application/json\r\n';
const chunk = (size: number) => `${size.toString(16)}\r\n${'x'.repeat(size)}\r\n`;
const refusal = {
  errors: [
    {
      message: 'The request body may have at most 100000 bytes.',
      extensions: { code: 'BODY_TOO_LARGE' },
    },
  ],
};
const send = (body: string | ReadableStream) =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
    ...(typeof body !== 'string' && { duplex: 'half' as const }),
  });
setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');
const memoryInUse = () => {
  collectGarbage();
  return process.memoryUsage().arrayBuffers;
};
/** A query of exactly so many bytes. */
const queryOf = (size: number) => {
  const body = JSON.stringify({ query: '{ hello }' });
  return body + ' '.repeat(size - body.length);
};

test('a body of the limit is taken, whether its length is announced or not', async () => {
  for (const body of [queryOf(bodyLimit), new Blob([queryOf(bodyLimit)]).stream()]) {
    expect(await (await send(body)).json()).toMatchObject({ data: { hello: 'مرحبا' } });
  }
});

test('one byte more is refused with 413', async () => {
  for (const body of [queryOf(bodyLimit + 1), new Blob([queryOf(bodyLimit + 1)]).stream()]) {
    const response = await send(body);
    expect(response.status).toBe(413);
    expect(await response.json()).toMatchObject(refusal);
  }
});

test('an announced length is refused before anything of the body came', async () => {
  const connection = await openConnection(url);
  await connection.write(`${head}Content-Length: ${bodyLimit + 1}\r\n\r\n`);
  expect(await connection.received(/"cost":\{[^}]*\}\}\}/)).toMatch(/^HTTP\/1\.1 413 /);
  connection.destroy();
});

test('an endless body without a length is refused at the limit, not kept, and cut off', async () => {
  const connection = await openConnection(url);
  await connection.write(`${head}Transfer-Encoding: chunked\r\n\r\n${chunk(bodyLimit / 2)}`);
  await connection.write(chunk(bodyLimit / 2 + 1));
  expect(await connection.received(/"cost":\{[^}]*\}\}\}/)).toMatch(/^HTTP\/1\.1 413 /);

  const before = memoryInUse();
  for (let i = 0; i < 200; i++) await connection.write(chunk(bodyLimit));
  // V8 sweeps buffers in the background; were they kept, they would be for as long as the connection stands.
  await expect.poll(() => memoryInUse() - before).toBeLessThan(100 * bodyLimit);
  expect(await connection.closed).not.toContain('200');
});

test('a client that sends all whatever it is answered gets rid of it', async () => {
  const connection = await openConnection(url);
  const rest = chunk(50_000).repeat(400) + '0\r\n\r\n';
  await connection.write(`${head}Transfer-Encoding: chunked\r\n\r\n`);
  await connection.write(rest);
  expect(await connection.received(/"cost":\{[^}]*\}\}\}/)).toMatch(/^HTTP\/1\.1 413 /);
  connection.destroy();
});

test('the connection of a refused body serves on', async () => {
  const connection = await openConnection(url);
  await connection.write(`${head}Content-Length: ${bodyLimit + 1}\r\n\r\n`);
  await connection.received(/413 [\s\S]*"cost":\{[^}]*\}\}\}/);
  const query = queryOf(100);
  await connection.write('x'.repeat(bodyLimit + 1));
  await connection.write(`${head}Content-Length: 100\r\nConnection: close\r\n\r\n${query}`);
  expect(await connection.closed).toMatch(/HTTP\/1\.1 200 /);
});

test('a client that leaves in the middle of its body leaves nothing behind', async () => {
  const connection = await openConnection(url);
  await connection.write(`${head}Content-Length: 1000\r\n\r\n{"query":`);
  await new Promise((resolve) => setTimeout(resolve, 20));
  connection.destroy();
  await expect.poll(() => lines.at(-1)).toMatchObject({ msg: 'request', aborted: true });
});

test('an impossible Host gets 400 and no stack', async () => {
  const connection = await openConnection(url);
  await connection.write('GET /graphql HTTP/1.1\r\nHost: a%%b c\r\nConnection: close\r\n\r\n');
  const answer = await connection.closed;
  expect(answer).toMatch(/^HTTP\/1\.1 400 /);
  expect(answer).not.toContain('node_modules');
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { openConnection } from '../support/connection.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { createStubSchema } from '../support/stub-schema.ts';
import { createTestServer } from '../support/server.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database[Symbol.asyncDispose]());

/** A server with a request in flight that is answered when the gate opens. */
async function serveSlowly({ shutdownTimeout }: { shutdownTimeout: number }) {
  const gate = Promise.withResolvers<void>();
  const begun = Promise.withResolvers<void>();
  const schema = createStubSchema({ wait: () => (begun.resolve(), gate.promise) });
  const api = await createTestServer({ schema, database, config: { shutdownTimeout } });
  const url = await api.server.listen();
  const answer = fetch(`${url}?query={slow{ran}}`);
  answer.catch(() => undefined);
  await begun.promise;
  return { server: api.server, url, answer, gate };
}

test('a stopping server finishes the request in flight and takes no other', async () => {
  const { server, url, answer, gate } = await serveSlowly({ shutdownTimeout: 5000 });
  const closed = server.close();
  await expect(fetch(url)).rejects.toThrow('fetch failed');
  gate.resolve();
  const response = await answer;
  expect(await response.json()).toMatchObject({ data: { slow: { ran: 'yes' } } });
  expect(response.headers.get('connection')).toBe('close');
  expect(await closed).toBe(0);
});

test('it closes connections that only wait', async () => {
  const { server, url, answer, gate } = await serveSlowly({ shutdownTimeout: 5000 });
  const idle = await openConnection(url);
  await idle.write('GET /health/live HTTP/1.1\r\nHost: test\r\n\r\n');
  await idle.received(/200/);
  const closed = server.close();
  expect(await idle.closed).toMatch(/^HTTP\/1\.1 200 /);
  gate.resolve();
  await answer;
  await closed;
});

test('it cuts off what is not finished in time', async () => {
  const { server, answer } = await serveSlowly({ shutdownTimeout: 50 });
  expect(await server.close()).toBe(1);
  await expect(answer).rejects.toThrow('fetch failed');
});

test('closing twice is closing once', async () => {
  const { server, answer, gate } = await serveSlowly({ shutdownTimeout: 5000 });
  const closed = [server.close(), server.close()];
  gate.resolve();
  await answer;
  expect(await Promise.all(closed)).toEqual([0, 0]);
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { migrate } from '../../src/database/migrate.ts';
import { createStubSchema } from '../support/stub-schema.ts';
import { createTestServer, type TestServer } from '../support/server.ts';

let api: TestServer;
beforeAll(async () => {
  api = await createTestServer({ schema: createStubSchema(), holds: 'nothing' });
}, 20_000);
afterAll(() => api[Symbol.asyncDispose]());

const readiness = async (server: TestServer) => {
  const response = await server.fetch('/health/ready');
  return { status: response.status, body: await response.json() };
};
const unavailable = (reason: string) => ({ status: 503, body: { status: 'unavailable', reason } });

test('a server is alive before it is ready, and ready once its database is migrated', async () => {
  expect((await api.fetch('/health/live')).status).toBe(200);
  expect(await readiness(api)).toEqual(unavailable('The database is not migrated.'));
  await migrate(api.database);
  expect(await readiness(api)).toEqual({ status: 200, body: { status: 'ready' } });
}, 20_000);

test('it is not ready while it shuts down', async () => {
  await using closing = await createTestServer({
    schema: createStubSchema(),
    database: api.database,
    config: { port: 0 },
  });
  await closing.server.listen();
  const closed = closing.server.close();
  expect(await readiness(closing)).toEqual(unavailable('The server is shutting down.'));
  await closed;
});

test('it is not ready when the database fails or does not answer, and says nothing more', async () => {
  const readinessWith = async (query: () => Promise<never>) => {
    const pool = new Proxy(api.database.pool, {
      get: (target, name) => (name === 'query' ? query : Reflect.get(target, name)),
    });
    await using broken = await createTestServer({
      schema: createStubSchema(),
      database: { ...api.database, pool },
    });
    return readiness(broken);
  };
  expect(await readinessWith(() => Promise.reject(new Error('password')))).toEqual(
    unavailable('The database fails.'),
  );
  expect(await readinessWith(() => new Promise(() => undefined))).toEqual(
    unavailable('The database does not answer.'),
  );
});

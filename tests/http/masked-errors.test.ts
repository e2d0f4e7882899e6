import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { captureLog } from '../support/log.ts';
import { createStubSchema } from '../support/stub-schema.ts';
import { createTestServer, type TestServer } from '../support/server.ts';

const { logger, lines } = captureLog();
let api: TestServer;
beforeAll(async () => {
  api = await createTestServer({ schema: createStubSchema(), logger });
});
afterAll(() => api[Symbol.asyncDispose]());
beforeEach(() => void (lines.length = 0));

test('an unexpected error is hidden, and its id finds it in the log with its stack', async () => {
  const { data, errors } = await api.execute('{ hello bug }');
  expect(data).toEqual({ hello: 'مرحبا', bug: null });
  expect(errors).toEqual([
    {
      message: 'Unexpected error.',
      path: ['bug'],
      locations: [{ line: 1, column: 9 }],
      extensions: { code: 'INTERNAL_SERVER_ERROR', id: expect.any(String) },
    },
  ]);
  expect(lines).toEqual([
    expect.objectContaining({
      level: 'error',
      errorId: errors?.[0]?.extensions?.['id'],
      path: 'bug',
      err: expect.objectContaining({
        type: 'TypeError',
        message: 'secret detail',
        stack: expect.stringContaining('stub-schema.ts'),
      }),
    }),
  ]);
});

test('two unexpected errors have two ids', async () => {
  const { errors } = await api.execute('{ a: bug b: bug }');
  expect(new Set(errors?.map(({ extensions }) => extensions?.['id'])).size).toBe(2);
});

test('an expected error passes and is not logged', async () => {
  expect(await api.execute('{ expected }')).toMatchObject({
    data: { expected: null },
    errors: [{ message: 'There is no such thing.', extensions: { code: 'NO' } }],
  });
  expect(lines).toEqual([]);
});

test('an error outside of resolvers is hidden too, with status 500', async () => {
  const findUnique = () => Promise.reject(new Error('secret detail'));
  const client = new Proxy(api.db, {
    get: (db, name) => (name === 'apiKey' ? { findUnique } : Reflect.get(db, name)),
  });
  const database = { ...api.database, client };
  await using broken = await createTestServer({ schema: createStubSchema(), logger, database });
  const response = await broken.fetch('/graphql?query={hello}', {
    headers: { authorization: 'Bearer isnad_x' },
  });
  expect(response.status).toBe(500);
  expect(await response.json()).toMatchObject({
    errors: [{ message: 'Unexpected error.', extensions: { id: lines[0]?.['errorId'] } }],
  });
});

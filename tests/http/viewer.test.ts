import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createStubSchema } from '../support/stub-schema.ts';
import { createTestServer, type TestServer } from '../support/server.ts';

let api: TestServer;
beforeAll(async () => {
  api = await createTestServer({ schema: createStubSchema() });
});
afterAll(() => api[Symbol.asyncDispose]());

const ask = (authorization: string, accept = 'application/json') =>
  api.fetch('/graphql?query={viewer}', { headers: { authorization, accept } });

test('without a key the viewer is nobody and sees what is published', async () => {
  expect(await api.execute('{ viewer seesDrafts }')).toEqual({
    data: { viewer: null, seesDrafts: 'no' },
  });
});

test('a key identifies its viewer', async () => {
  const key = await api.createKey(['READ', 'WRITE']);
  expect(await api.execute('{ viewer seesDrafts }', { key })).toEqual({
    data: { viewer: 'READ WRITE', seesDrafts: 'no' },
  });
});

test('the scope PREVIEW shows drafts', async () => {
  const key = await api.createKey(['PREVIEW']);
  expect(await api.execute('{ seesDrafts }', { key })).toEqual({ data: { seesDrafts: 'yes' } });
});

test('the secret is not in the database', async () => {
  const secret = await api.createKey(['READ']);
  expect(secret).toMatch(/^isnad_[\w-]{43}$/);
  const { rows } = await api.database.pool.query('SELECT k::text FROM "ApiKey" k');
  expect(JSON.stringify(rows)).not.toContain(secret);
});

describe('a key that does not hold is refused before anything is done', () => {
  const answer = async (response: Response) => ({
    status: response.status,
    challenge: response.headers.get('www-authenticate'),
    body: await response.json(),
  });
  const refusal = (message: string) => ({
    status: 401,
    challenge: 'Bearer realm="isnad", error="invalid_token"',
    body: { errors: [{ message, extensions: { code: 'UNAUTHENTICATED' } }] },
  });

  test.each(['application/json', 'application/graphql-response+json'])(
    'unknown, accepting %s',
    async (accept) => {
      expect(await answer(await ask('Bearer isnad_unknown', accept))).toMatchObject(
        refusal('The API key is unknown.'),
      );
    },
  );

  test.each(['Basic dTpw', 'Bearer', 'Bearer a b', 'isnad_x'])(
    'not a bearer token: %s',
    async (header) => {
      expect(await answer(await ask(header))).toMatchObject(
        refusal('The Authorization header must be "Bearer" and an API key.'),
      );
    },
  );

  test('expired', async () => {
    const key = await api.createKey(['READ'], { expiresAt: new Date(Date.now() - 1) });
    expect(await answer(await ask(`Bearer ${key}`))).toMatchObject(
      refusal('The API key has expired.'),
    );
  });

  test('not yet expired', async () => {
    const key = await api.createKey(['READ'], { expiresAt: new Date(Date.now() + 60_000) });
    expect((await ask(`bearer ${key}`)).status).toBe(200);
  });

  test('revoked', async () => {
    const key = await api.createKey(['ADMIN']);
    await api.db.apiKey.updateMany({
      where: { name: 'ADMIN' },
      data: { revokedAt: new Date() },
    });
    expect(await answer(await ask(`Bearer ${key}`))).toMatchObject(
      refusal('The API key was revoked.'),
    );
  });

  test('but health needs no key', async () => {
    const headers = { authorization: 'Bearer isnad_unknown' };
    expect((await api.fetch('/health/live', { headers })).status).toBe(200);
  });
});

test('the use of a key is noted at most once a minute', async () => {
  const key = await api.createKey(['REVIEW']);
  const where = { name: 'REVIEW' };
  const lastUse = async () => (await api.db.apiKey.findFirstOrThrow({ where })).lastUsedAt;

  await api.execute('{ hello }', { key });
  await expect.poll(lastUse).toBeInstanceOf(Date);
  const first = await lastUse();
  await api.execute('{ hello }', { key });
  expect(await lastUse()).toEqual(first);

  const old = new Date(Date.now() - 61_000);
  await api.db.apiKey.updateMany({ where, data: { lastUsedAt: old } });
  await api.execute('{ hello }', { key });
  await expect.poll(lastUse).not.toEqual(old);
});

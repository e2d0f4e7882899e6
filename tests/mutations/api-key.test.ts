import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadDocuments } from '../../src/domain/document/load.ts';
import { emptyTables } from '../domain/documents.ts';
import { createTestServer, type TestServer } from '../support/server.ts';

let api: TestServer;
beforeAll(async () => {
  api = await createTestServer({ scopes: ['ADMIN'] });
}, 60_000);
afterAll(() => api[Symbol.asyncDispose]());

const create = `mutation ($input: CreateApiKeyInput!) {
  createApiKey(input: $input) {
    __typename
    ... on Error { message }
    ... on InvalidInputError { issues { path message } }
    ... on ForbiddenError { scope }
    ... on CreateApiKeyPayload { secret apiKey { keyId name scopes createdAt expiresAt revokedAt lastUsedAt } }
  }
}`;
const revoke = `mutation ($keyId: ID!) {
  revokeApiKey(input: { keyId: $keyId }) {
    __typename
    ... on Error { message }
    ... on RevokeApiKeyPayload { apiKey { name revokedAt } }
  }
}`;
type Created = { createApiKey: { secret: string; apiKey: { keyId: string } } };

test('a key that is made holds until it is revoked', async () => {
  const input = { name: ' Desk ', scopes: ['READ', 'WRITE', 'READ'] };
  const { data } = await api.execute<Created>(create, { variables: { input } });
  expect(data).toMatchObject({
    createApiKey: {
      apiKey: { name: 'Desk', scopes: ['READ', 'WRITE'], expiresAt: null, revokedAt: null },
    },
  });
  const { secret: key = '', apiKey } = data?.createApiKey ?? {};
  const viewer = () => api.execute('{ viewer { name } }', { key });
  expect(await viewer()).toEqual({ data: { viewer: { name: 'Desk' } } });

  const variables = { keyId: apiKey?.keyId };
  const first = await api.execute(revoke, { variables });
  expect(first.data).toMatchObject({ revokeApiKey: { apiKey: { name: 'Desk' } } });
  expect((await viewer()).errors?.[0]?.message).toBe('The API key was revoked.');
  expect(await api.execute(revoke, { variables })).toEqual(first);
});

test('whoever is refused learns nothing, not even whether the input is right', async () => {
  const writer = await api.createKey(['READ', 'PREVIEW', 'WRITE', 'REVIEW', 'PUBLISH']);
  const refused = {
    __typename: 'ForbiddenError',
    message: 'This needs an API key with the scope ADMIN.',
  };
  const known = await api.db.apiKey.findFirstOrThrow();
  for (const key of [writer, null]) {
    const answers = [
      await api.execute(create, { key, variables: { input: { name: '', scopes: [] } } }),
      await api.execute(create, { key, variables: { input: { name: 'a', scopes: ['ADMIN'] } } }),
    ];
    for (const answer of answers) {
      expect(answer).toEqual({ data: { createApiKey: { ...refused, scope: 'ADMIN' } } });
    }
    for (const keyId of ['x', crypto.randomUUID(), known.id]) {
      expect(await api.execute(revoke, { key, variables: { keyId } })).toEqual({
        data: { revokeApiKey: refused },
      });
    }
  }
});

test('every fault of an input is told at its path', async () => {
  const input = { name: ' ', scopes: [], expiresAt: '2020-01-01T00:00:00Z' };
  const { data } = await api.execute(create, { variables: { input } });
  expect(data).toMatchObject({
    createApiKey: {
      __typename: 'InvalidInputError',
      message: expect.stringContaining('input.name: is empty'),
      issues: [
        { path: ['input', 'name'], message: 'is empty' },
        { path: ['input', 'scopes'], message: 'needs at least one scope' },
        { path: ['input', 'expiresAt'], message: 'is in the past' },
      ],
    },
  });
});

test('a key that is not there can not be revoked', async () => {
  const answer = (keyId: string) => api.execute(revoke, { variables: { keyId } });
  expect(await answer(crypto.randomUUID())).toEqual({
    data: {
      revokeApiKey: {
        __typename: 'NotFoundError',
        message: 'input.keyId: there is no such API key; it may have been deleted.',
      },
    },
  });
  expect((await answer('x')).data).toMatchObject({
    revokeApiKey: { __typename: 'InvalidInputError' },
  });
});

test('where anonymous reading is off, reading needs a key that allows it', async () => {
  await using closed = await createTestServer({
    database: api.database,
    config: { anonymousReading: false },
  });
  await loadDocuments(closed.db, [
    {
      language: 'en',
      title: 'Anchors',
      paragraphs: [],
      status: 'PUBLISHED',
      publishedAt: '2025-01-01T00:00:00Z',
    },
  ]);
  const read = async (key: string | null) =>
    closed.execute(
      '{ articles { totalCount } search(query: "anchors") { totalCount nodes { __typename } } }',
      { key },
    );
  const count = (totalCount: number) => ({
    data: {
      articles: { totalCount },
      search: {
        totalCount,
        nodes: Array.from({ length: totalCount }, () => ({ __typename: 'SearchHit' })),
      },
    },
  });
  expect((await read(null)).errors?.[0]).toMatchObject({
    message: 'Reading needs an API key here.',
    extensions: { code: 'UNAUTHENTICATED' },
  });
  expect(await read(await closed.createKey(['READ']))).toEqual(count(1));
  expect(await read(await closed.createKey(['PREVIEW']))).toEqual(count(1));
  expect(await read(await closed.createKey(['WRITE']))).toEqual(count(0));
  await emptyTables(closed.database);
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createStubSchema } from '../support/stub-schema.ts';
import { createTestServer, type TestServer } from '../support/server.ts';

let api: TestServer;
beforeAll(async () => {
  api = await createTestServer({ schema: createStubSchema() });
});
afterAll(() => api[Symbol.asyncDispose]());

const get = (query: string, init?: RequestInit) =>
  api.fetch(`/graphql?query=${encodeURIComponent(query)}`, init);
const post = (type: string, body: string) =>
  api.fetch('/graphql', { method: 'POST', headers: { 'content-type': type }, body });

describe('methods', () => {
  test('a query may come by POST', async () => {
    expect(await api.execute('{ hello }')).toEqual({ data: { hello: 'مرحبا' } });
  });

  test('a query may come by GET', async () => {
    const response = await get('{ hello }');
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ data: { hello: 'مرحبا' } });
  });

  test('a mutation by GET is refused', async () => {
    const response = await get('mutation { change }');
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('POST');
    expect(await response.json()).toMatchObject({ errors: [{ message: /only.*POST/ }] });
  });

  test('a batch of operations is refused', async () => {
    const response = await post('application/json', '[{"query":"{hello}"},{"query":"{hello}"}]');
    expect(response.status).toBe(400);
  });
});

describe('what other sites can send without asking (CSRF)', () => {
  test.each([
    ['application/x-www-form-urlencoded', 'query=mutation%20%7B%20change%20%7D'],
    [
      'multipart/form-data; boundary=x',
      '--x\r\ncontent-disposition: form-data; name="operations"\r\n\r\n{"query":"mutation{change}"}\r\n--x--\r\n',
    ],
    ['text/plain', '{"query":"mutation { change }"}'],
    ['application/graphql', 'mutation { change }'],
  ])('%s is refused', async (type, body) => {
    const response = await post(type, body);
    expect(response.status).toBe(415);
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { code: 'UNSUPPORTED_MEDIA_TYPE' } }],
    });
  });
});

describe('CORS', () => {
  const origin = 'https://app.example';
  const preflight = (server: TestServer, from = origin) =>
    server.fetch('/graphql', {
      method: 'OPTIONS',
      headers: {
        origin: from,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization, content-type',
      },
    });

  test('pages of every site may query, but not with the cookies of their visitors', async () => {
    const { status, headers } = await preflight(api);
    expect(status).toBe(204);
    expect(headers.get('access-control-allow-origin')).toBe(origin);
    expect(headers.get('access-control-allow-headers')).toBe('authorization, content-type');
    expect(headers.get('access-control-allow-credentials')).toBeNull();
    const answer = await get('{ hello }', { headers: { origin } });
    expect(answer.headers.get('access-control-allow-origin')).toBe(origin);
  });

  test('with a list, pages of other sites may not', async () => {
    await using closed = await createTestServer({
      database: api.database,
      schema: createStubSchema(),
      config: { corsOrigins: [origin, 'https://b.example'] },
    });
    const allowed = async (from: string) =>
      (await preflight(closed, from)).headers.get('access-control-allow-origin');
    expect(await allowed(origin)).toBe(origin);
    expect(await allowed('https://evil.example')).toBeNull();
    expect(await allowed('null')).toBeNull();
  });
});

describe('paths', () => {
  test('/ leads to the endpoint', async () => {
    const response = await api.fetch('/');
    expect(response.status).toBe(302);
    expect(response.headers.get('location')).toBe('/graphql');
  });

  test('an unknown path says where the endpoint is', async () => {
    const response = await api.fetch('/nothing', { headers: { accept: 'text/html' } });
    expect(response.status).toBe(404);
    expect(await response.text()).toBe('Nothing is here. GraphQL is at /graphql.\n');
  });

  test('without GraphiQL, / is an unknown path and the endpoint has no page', async () => {
    await using plain = await createTestServer({
      database: api.database,
      schema: createStubSchema(),
      config: { graphiql: false },
    });
    expect((await plain.fetch('/')).status).toBe(404);
    const page = await plain.fetch('/graphql', { headers: { accept: 'text/html' } });
    expect(page.headers.get('content-type') ?? '').not.toContain('text/html');
  });
});

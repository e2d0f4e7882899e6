import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadSampleNewsroom } from '../src/sample.ts';
import { readmeBlocks } from './support/readme.ts';
import { createTestServer, type TestServer } from './support/server.ts';

const queries = (await readmeBlocks()).filter(({ language }) => language === 'graphql');

let server: TestServer;
beforeAll(async () => {
  server = await createTestServer();
  await loadSampleNewsroom(server.db);
}, 60_000);
afterAll(() => server[Symbol.asyncDispose]());

test('the README shows queries', () => expect(queries.length).toBeGreaterThan(5));

test.each(queries.map((block) => [block.text.slice(0, 60), block]))(
  'README: %s… answers as printed',
  async (_start, { text, answer }) => {
    const key = text.startsWith('# with the key') ? await editorKey() : null;
    const { data, errors } = await server.execute(text, { key });
    expect(errors).toBeUndefined();
    expect(data).toEqual(JSON.parse(answer?.text ?? ''));
  },
);

async function editorKey(): Promise<string> {
  const { createApiKey } = await import('../src/domain/api-key.ts');
  const { secret } = await createApiKey(server.db, {
    name: 'editor',
    scopes: ['READ', 'PREVIEW'],
    expiresAt: null,
  });
  return secret;
}

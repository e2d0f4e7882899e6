import { afterAll, beforeAll, expect, test } from 'vitest';
import { readExamples } from '../../src/http/examples.ts';
import { createTestServer, type TestServer } from '../support/server.ts';

let api: TestServer;
beforeAll(async () => {
  api = await createTestServer({ holds: 'sample' });
}, 60_000);
afterAll(() => api[Symbol.asyncDispose]());

for (const { name, query } of await readExamples()) {
  test(`the example ${name} has an answer in the sample newsroom`, async () => {
    const { data, errors } = await api.execute(query);
    expect(errors).toBeUndefined();
    expect(emptyPaths(data)).toEqual([]);
  });
}

/** Where a root field, an `edges` list or a list of what an article consists of came out empty. */
function emptyPaths(value: unknown, path = ''): string[] {
  if (value === null) return /^\.\w+$/.test(path) ? [path] : [];
  if (typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, child]) =>
    key === 'edges' && Array.isArray(child) && child.length === 0 && !path.includes('[')
      ? [`${path}.${key}`]
      : emptyPaths(child, Array.isArray(value) ? `${path}[${key}]` : `${path}.${key}`),
  );
}

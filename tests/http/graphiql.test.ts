import { parse } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readExamples } from '../../src/http/examples.ts';
import { createStubSchema } from '../support/stub-schema.ts';
import { createTestServer, type TestServer } from '../support/server.ts';

let api: TestServer;
beforeAll(async () => {
  api = await createTestServer({ schema: createStubSchema() });
});
afterAll(() => api[Symbol.asyncDispose]());

const open = (headers: Record<string, string> = {}) =>
  api.fetch('/graphql', { headers: { accept: 'text/html,*/*', ...headers } });

test('a browser gets GraphiQL with every example as a tab', async () => {
  const response = await open();
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  const html = await response.text();
  const examples = await readExamples();
  expect(examples.length).toBeGreaterThanOrEqual(8);
  for (const { query } of examples) expect(html).toContain(JSON.stringify({ query }));
});

test('the page ends with what lets a click open a tab', async () => {
  const html = await (await open()).text();
  const [, script = ''] = /<script>([^<]*)<\/script>\s*<\/body>\s*<\/html>\s*$/.exec(html) ?? [];
  expect(script).toContain("closest('.graphiql-tab button')");
});

test('the page loads nothing from another site', async () => {
  const response = await open();
  const html = await response.text();
  const markup = html.replaceAll(/<(script|style)>[\s\S]*?<\/\1>/g, '<$1>');
  expect(markup.match(/(?:src|href)="(?!data:)[^"]*"/g)).toBeNull();
  expect(html.match(/@import|url\(["']?https?:/g)).toBeNull();
  expect(response.headers.get('content-security-policy')).toContain("default-src 'self'");
});

test('a second visit costs no download, and the first a compressed one', async () => {
  const first = await open({ 'accept-encoding': 'gzip, br' });
  expect(first.headers.get('content-encoding')).toBe('gzip');
  expect((await first.arrayBuffer()).byteLength).toBeLessThan(3_500_000);
  const second = await open({ 'if-none-match': first.headers.get('etag') ?? '' });
  expect(second.status).toBe(304);
});

test.each(await readExamples())(
  'the example $name is one named operation under a comment that says what it shows',
  ({ query }) => {
    expect(query).toMatch(/^# \S/);
    const { definitions } = parse(query);
    const operations = definitions.filter(({ kind }) => kind === 'OperationDefinition');
    expect(operations).toMatchObject([{ operation: 'query', name: { value: expect.any(String) } }]);
  },
);

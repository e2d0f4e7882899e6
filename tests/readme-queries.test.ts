import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Scope } from '../src/database/generated/enums.ts';
import { readmeBlocks } from './support/readme.ts';
import { createTestServer, type TestServer } from './support/server.ts';

const queries = (await readmeBlocks()).filter(({ language }) => language === 'graphql');

let server: TestServer;
beforeAll(async () => {
  server = await createTestServer({ holds: 'sample' });
}, 60_000);
afterAll(() => server[Symbol.asyncDispose]());

test('the README shows queries', () => expect(queries.length).toBeGreaterThan(5));

test.each(queries.map((block) => [block.text.slice(0, 60), block]))(
  'README: %s… answers as printed',
  async (_start, { text, answer }) => {
    const { data, errors } = await server.execute(withIds(text), { key: await keyFor(text) });
    expect(errors).toBeUndefined();
    expect(withoutIds(data)).toEqual(JSON.parse(answer?.text ?? ''));
  },
);

/** Ids of nodes by how they begin: the README shows no more of them, as each newsroom has its own; people are numbered. */
const ids = new Map<string, string>();

function withIds(text: string): string {
  return text.replaceAll(/"(\w+…\d*)"/g, (_all, shown: string) => `"${ids.get(shown)}"`);
}

function withoutIds(data: unknown): unknown {
  return JSON.parse(JSON.stringify(data), (_key, value: unknown) => {
    if (typeof value !== 'string') return value;
    const [start] = /^(?:QXJ0aWNsZTow|UGFyYWdyYXBoOj|UGVyc29uOj)/.exec(value) ?? [];
    if (start === undefined) return value;
    const shown = start.startsWith('UGVy') ? `${start}…${numberOf(value)}` : `${start}…`;
    ids.set(shown, value);
    return shown;
  });
}

const people: string[] = [];

function numberOf(person: string): number {
  if (!people.includes(person)) people.push(person);
  return people.indexOf(person) + 1;
}

const keys: Record<string, { name: string; scopes: Scope[] }> = {
  '# with the key': { name: 'editor', scopes: ['READ', 'PREVIEW'] },
  '# with the key of the desk': {
    name: 'desk',
    scopes: ['READ', 'PREVIEW', 'WRITE', 'PUBLISH'],
  },
};

/** The secret of the key that the first line of a query names; null if it names none. */
async function keyFor(text: string): Promise<string | null> {
  const key = keys[text.split('\n')[0] ?? ''];
  if (key === undefined) return null;
  const { createApiKey } = await import('../src/domain/api-key.ts');
  return (await createApiKey(server.db, { ...key, expiresAt: null })).secret;
}

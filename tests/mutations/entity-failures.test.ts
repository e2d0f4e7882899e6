import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { countRows } from '../domain/documents.ts';
import { createTestServer, type TestServer } from '../support/server.ts';
import { id, named, node, nobody, nodes, read } from './entity-case.ts';
import { mergeFailures } from './merge-failures.ts';
import { organizationFailures } from './organization-failures.ts';
import { personFailures } from './person-failures.ts';
import { mutate, type Result, succeed } from './support.ts';

vi.setConfig({ testTimeout: 30_000 });
let api: TestServer;
beforeAll(async () => {
  api = await createTestServer({ scopes: ['WRITE', 'PREVIEW'] });
  const enter = async (type: 'person' | 'organization' | 'source', input: object) => {
    const name = `create${type.charAt(0).toUpperCase()}${type.slice(1)}`;
    const given = { names: [{ locale: 'en', names: ['Nadia Omar'] }], ...input };
    const selection = `${type} { id slug updatedAt }`;
    const result = await succeed(api, name, given, { selection });
    const node = result[type] as { id: string; slug: string; updatedAt: string };
    nodes.set(`${type} ${node.slug}`, node);
  };
  await enter('person', { slug: 'nadia', externalId: 'cms-1', wikidataId: 'Q1' });
  await enter('person', { slug: 'omar', externalId: 'cms-2', wikidataId: 'Q2' });
  await enter('person', { slug: 'salma' });
  await enter('organization', { slug: 'ministry', wikidataId: 'Q10' });
  await enter('organization', { slug: 'port', parent: { slug: 'ministry' } });
  await enter('organization', { slug: 'police', parent: { slug: 'port' }, wikidataId: 'Q11' });
  await enter('source', { slug: 'bahr', externalId: 'src-1', wikidataId: 'Q20' });
  await enter('source', { slug: 'sadaf', externalId: 'src-2', wikidataId: 'Q21' });
}, 60_000);
afterAll(() => api[Symbol.asyncDispose]());

const cases = [...personFailures, ...organizationFailures, ...mergeFailures];

test.each(cases)('$what', async ({ mutation, input, type, path, message }) => {
  const before = await countRows(api.database);
  const result = await mutate(api, mutation, input());
  expect(result.__typename).toBe(type);
  expect(result.message).toMatch(message);
  expect(pathsOf(result)).toContain(path === '' ? '' : `input.${path}`);
  expect(await countRows(api.database)).toEqual(before);
});

test('a merge that would make an organization a part of itself is refused', async () => {
  const { id: top, updatedAt } = node('organization police');
  await succeed(api, 'updateOrganization', { organization: top, updatedAt, wikidataId: null });
  // police is a part of port, which is a part of ministry.
  const result = await mutate(api, 'mergeOrganizations', {
    into: top,
    from: [id('organization ministry')],
  });
  expect(result).toMatchObject({
    __typename: 'InvalidInputError',
    message: expect.stringContaining('would make it a part of itself'),
  });
});

test.each(['READ', 'PREVIEW', 'REVIEW', 'PUBLISH', 'ADMIN'] as const)(
  'the scope %s alone writes nothing and learns nothing',
  async (scope) => {
    const key = await api.createKey([scope]);
    for (const [mutation, input] of [
      ['createPerson', { ...named, slug: 'nadia' }],
      ['createPerson', { names: [] }],
      ['updateSource', { ...read('source bahr'), url: null }],
      ['mergePeople', { into: id('person nadia'), from: [nobody] }],
    ] as const) {
      expect(await mutate(api, mutation, input, { key })).toEqual({
        __typename: 'ForbiddenError',
        message: 'This needs an API key with the scope WRITE.',
        scope: 'WRITE',
      });
    }
  },
);

function pathsOf({ issues, path }: Result): string[] {
  return issues?.map((issue) => issue.path.join('.')) ?? [(path ?? []).join('.')];
}

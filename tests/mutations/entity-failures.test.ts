import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { encodeGlobalId } from '../../src/graphql/global-id.ts';
import { countRows } from '../domain/documents.ts';
import { createTestServer, type TestServer } from '../support/server.ts';
import { mutate, type Result, succeed } from './support.ts';

vi.setConfig({ testTimeout: 30_000 });
let api: TestServer;
const nodes = new Map<string, { id: string; updatedAt: string }>();
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

const named = { names: [{ locale: 'en', names: ['Nadia'] }] };
const nobody = encodeGlobalId('Person', '01900000-0000-7000-8000-000000000000');
const nothing = encodeGlobalId('Organization', '01900000-0000-7000-8000-000000000000');
const node = (name: string) => nodes.get(name) ?? { id: '', updatedAt: '' };
const id = (name: string) => node(name).id;

/** What changes a node that was just read. */
const read = (name: string) => {
  const [type = ''] = name.split(' ');
  return { [type]: id(name), updatedAt: node(name).updatedAt };
};

interface Case {
  what: string;
  mutation: string;
  input: () => object;
  type: 'InvalidInputError' | 'NotFoundError' | 'ConflictError';
  /** Below `input`. */
  path: string;
  message: RegExp;
}

const invalid = (
  what: string,
  [mutation, input, path, message]: [string, () => object, string, RegExp],
): Case => ({ what, mutation, input, path, message, type: 'InvalidInputError' });
const conflict = (...parameters: Parameters<typeof invalid>): Case => ({
  ...invalid(...parameters),
  type: 'ConflictError',
});
const missing = (...parameters: Parameters<typeof invalid>): Case => ({
  ...invalid(...parameters),
  type: 'NotFoundError',
});

const cases: Case[] = [
  invalid('a person without a name', [
    'createPerson',
    () => ({ names: [] }),
    'names',
    /needs a name in at least one language/,
  ]),
  invalid('a language without a name', [
    'createPerson',
    () => ({ names: [{ locale: 'en', names: [] }] }),
    'names.0.names',
    /needs at least one name/,
  ]),
  invalid('an empty name', [
    'createPerson',
    () => ({ names: [{ locale: 'en', names: ['Nadia', ' '] }] }),
    'names.0.names.1',
    /is empty/,
  ]),
  invalid('a name that is a text', [
    'createPerson',
    () => ({ names: [{ locale: 'en', names: ['a'.repeat(251)] }] }),
    'names.0.names.0',
    /250/,
  ]),
  invalid('a language twice', [
    'createPerson',
    () => ({ names: [...named.names, ...named.names] }),
    'names',
    /has a language twice/,
  ]),
  invalid('a slug with a space', [
    'createPerson',
    () => ({ ...named, slug: 'na dia' }),
    'slug',
    /joined by single hyphens/,
  ]),
  invalid('a Wikidata id that is none', [
    'createPerson',
    () => ({ ...named, wikidataId: 'P5' }),
    'wikidataId',
    /is a Wikidata item id, such as "Q5"/,
  ]),
  invalid('a page that is no web page', [
    'createPerson',
    () => ({ ...named, sameAs: ['ftp://example.org/'] }),
    'sameAs.0',
    /is not an http or https URL/,
  ]),
  invalid('an empty description', [
    'createPerson',
    () => ({ ...named, description: [{ locale: 'en', text: ' ' }] }),
    'description.0.text',
    /is empty/,
  ]),
  invalid('an affiliation that ends before it begins', [
    'createPerson',
    () => ({
      ...named,
      affiliations: [{ organization: { slug: 'port' }, from: '2020-02-01', to: '2020-01-01' }],
    }),
    'affiliations.0.to',
    /is before `from`/,
  ]),
  invalid('an affiliation twice', [
    'createPerson',
    () => ({
      ...named,
      affiliations: [
        { organization: { slug: 'port' } },
        { organization: { id: id('organization port') } },
      ],
    }),
    'affiliations.1',
    /is given already/,
  ]),
  invalid('an affiliation with an organization that is not there', [
    'createPerson',
    () => ({ ...named, affiliations: [{ organization: { slug: 'harbour' } }] }),
    'affiliations.0.organization.slug',
    /there is no such organization; `create` would make one/,
  ]),
  invalid('an affiliation with a person', [
    'createPerson',
    () => ({ ...named, affiliations: [{ organization: { id: id('person nadia') } }] }),
    'affiliations.0.organization.id',
    /is not the id of an Organization/,
  ]),
  invalid('a contradictory description of an organization on the way', [
    'createPerson',
    () => ({
      ...named,
      affiliations: [
        { organization: { create: { ...named, slug: 'ministry', wikidataId: 'Q11' } } },
      ],
    }),
    'affiliations.0.organization.create',
    /belong to different ones: ministry, police/,
  ]),
  conflict('a slug that another person has', [
    'createPerson',
    () => ({ ...named, slug: 'nadia' }),
    'slug',
    /another person has the slug "nadia": Nadia Omar \(nadia\)/,
  ]),
  conflict('an external id that another person has', [
    'createPerson',
    () => ({ ...named, externalId: 'cms-1' }),
    'externalId',
    /another person has the external id "cms-1"/,
  ]),
  conflict('a Wikidata id that another person has', [
    'createPerson',
    () => ({ ...named, wikidataId: 'Q2' }),
    'wikidataId',
    /another person has the Wikidata id "Q2".*merge the two/,
  ]),
  missing('a change of nobody', [
    'updatePerson',
    () => ({ person: nobody, updatedAt: '2026-01-01T00:00:00Z' }),
    'person',
    /there is no such person/,
  ]),
  invalid('a change of something else', [
    'updatePerson',
    () => ({ person: id('source bahr'), updatedAt: '2026-01-01T00:00:00Z' }),
    'person',
    /is not the id of a Person/,
  ]),
  conflict('a change of what was changed since', [
    'updatePerson',
    () => ({ ...read('person nadia'), updatedAt: '2026-01-01T00:00:00Z', wikidataId: null }),
    '',
    /was changed at .* after it was read. Read it again/,
  ]),
  invalid('taking the names away', [
    'updatePerson',
    () => ({ ...read('person nadia'), names: null }),
    'names',
    /can't be null; leave it out/,
  ]),
  invalid('taking the slug away', [
    'updatePerson',
    () => ({ ...read('person nadia'), slug: null }),
    'slug',
    /can't be null; leave it out/,
  ]),
  conflict('a change to a slug that another person has', [
    'updatePerson',
    () => ({ ...read('person nadia'), slug: 'omar' }),
    'slug',
    /another person has the slug "omar"/,
  ]),
  invalid('an unknown parent', [
    'createOrganization',
    () => ({ ...named, parent: { wikidataId: 'Q99' } }),
    'parent.wikidataId',
    /there is no such organization/,
  ]),
  conflict('a slug that another organization has', [
    'createOrganization',
    () => ({ ...named, slug: 'port' }),
    'slug',
    /another organization has the slug "port"/,
  ]),
  invalid('an organization that is its own parent', [
    'updateOrganization',
    () => ({ ...read('organization port'), parent: { slug: 'port' } }),
    'parent',
    /makes the organization a part of itself/,
  ]),
  invalid('a circle of parents', [
    'updateOrganization',
    () => ({ ...read('organization ministry'), parent: { slug: 'police' } }),
    'parent',
    /makes the organization a part of itself/,
  ]),
  invalid('a kind taken away', [
    'updateOrganization',
    () => ({ ...read('organization port'), kind: null }),
    'kind',
    /can't be null; leave it out/,
  ]),
  missing('a change of no organization', [
    'updateOrganization',
    () => ({ organization: nothing, updatedAt: '2026-01-01T00:00:00Z' }),
    'organization',
    /there is no such organization/,
  ]),
  invalid('a source at no address', [
    'createSource',
    () => ({ ...named, url: 'mailto:desk@example.org' }),
    'url',
    /is not an http or https URL/,
  ]),
  conflict('an external id that another source has', [
    'createSource',
    () => ({ ...named, externalId: 'src-1' }),
    'externalId',
    /another source has the external id "src-1"/,
  ]),
  invalid('a publisher that is not there', [
    'updateSource',
    () => ({ ...read('source bahr'), organization: { externalId: 'x' } }),
    'organization.externalId',
    /there is no such organization/,
  ]),
  conflict('a change of a source that was changed since', [
    'updateSource',
    () => ({ ...read('source bahr'), updatedAt: '2026-01-01T00:00:00Z', url: null }),
    '',
    /The source was changed at/,
  ]),
  invalid('a merge of nobody', [
    'mergePeople',
    () => ({ into: id('person nadia'), from: [] }),
    'from',
    /needs at least one/,
  ]),
  invalid('a merge with oneself', [
    'mergePeople',
    () => ({ into: id('person nadia'), from: [id('person nadia')] }),
    'from.0',
    /is the one to merge into/,
  ]),
  invalid('a merge of one twice', [
    'mergePeople',
    () => ({ into: id('person nadia'), from: [id('person salma'), id('person salma')] }),
    'from.1',
    /is given already/,
  ]),
  invalid('a merge of a person with a source', [
    'mergePeople',
    () => ({ into: id('person nadia'), from: [id('source bahr')] }),
    'from.0',
    /is not the id of a Person/,
  ]),
  missing('a merge of one who is not there', [
    'mergePeople',
    () => ({ into: id('person nadia'), from: [id('person salma'), nobody] }),
    'from.1',
    /there is no such person/,
  ]),
  missing('a merge into one who is not there', [
    'mergePeople',
    () => ({ into: nobody, from: [id('person salma')] }),
    'into',
    /there is no such person/,
  ]),
  conflict('a merge of two who Wikidata has as two', [
    'mergePeople',
    () => ({ into: id('person nadia'), from: [id('person omar')] }),
    'from.0',
    /is Q2 in Wikidata \(omar\), but the other person is Q1 \(nadia\)/,
  ]),
  conflict('a merge of two sources that Wikidata has as two', [
    'mergeSources',
    () => ({ into: id('source bahr'), from: [id('source sadaf')] }),
    'from.0',
    /is Q21 in Wikidata/,
  ]),
  conflict('a merge of two organizations that Wikidata has as two', [
    'mergeOrganizations',
    () => ({ into: id('organization ministry'), from: [id('organization police')] }),
    'from.0',
    /is Q11 in Wikidata/,
  ]),
];

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

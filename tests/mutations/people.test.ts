import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { emptyTables } from '../domain/documents.ts';
import { createTestServer, type TestServer } from '../support/server.ts';
import { mutate, type Result, succeed } from './support.ts';

vi.setConfig({ testTimeout: 30_000 });
let api: TestServer;
beforeAll(async () => {
  api = await createTestServer({ scopes: ['WRITE', 'PREVIEW'] });
}, 60_000);
beforeEach(() => emptyTables(api.database));
afterAll(() => api[Symbol.asyncDispose]());

const person = `personId person {
  id slug externalId wikidataId updatedAt sameAs
  names { locale text kind } description(locale: "en")
  affiliations { role(locale: "en") from to organization { slug name(locale: "en") } }
}`;

interface Entered {
  id: string;
  slug: string;
  updatedAt: string;
}

const enteredIn = (result: Result, type = 'person') => result[type] as Entered;

const nadia = { names: [{ locale: 'en', names: ['Nadia Omar', 'N. Omar'] }] };
const create = async (input: object) =>
  enteredIn(await succeed(api, 'createPerson', input, { selection: person }));
const update = (before: Entered, change: object) =>
  succeed(
    api,
    'updatePerson',
    { person: before.id, updatedAt: before.updatedAt, ...change },
    { selection: person },
  );
const changes = () =>
  api.db.change.findMany({ orderBy: { id: 'asc' }, select: { type: true, nodeType: true } });

test('a person is entered with names in several languages, pages and affiliations', async () => {
  const entered = await create({
    externalId: 'cms-1',
    wikidataId: 'Q1',
    names: [
      { locale: 'ar', names: [' نادية عمر '] },
      { locale: 'en', names: ['Nadia Omar', 'N. Omar', 'N. Omar'] },
    ],
    description: [{ locale: 'en', text: 'Harbour master' }],
    sameAs: ['https://example.org/nadia', 'https://example.org/nadia'],
    affiliations: [
      {
        organization: { create: { names: [{ locale: 'en', names: ['The Port'] }] } },
        role: [{ locale: 'en', text: 'harbour master' }],
        from: '2020-01-01',
        to: '2021-01-01',
      },
    ],
  });
  expect(entered).toMatchObject({
    slug: 'nadia-omar',
    externalId: 'cms-1',
    wikidataId: 'Q1',
    names: [
      { locale: 'ar', text: 'نادية عمر', kind: 'PRIMARY' },
      { locale: 'en', text: 'Nadia Omar', kind: 'PRIMARY' },
      { locale: 'en', text: 'N. Omar', kind: 'ALIAS' },
    ],
    description: 'Harbour master',
    sameAs: ['https://example.org/nadia'],
    affiliations: [
      {
        role: 'harbour master',
        from: '2020-01-01',
        to: '2021-01-01',
        organization: { slug: 'the-port', name: 'The Port' },
      },
    ],
  });
  expect(await changes()).toEqual([
    { type: 'CREATED', nodeType: 'Organization' },
    { type: 'CREATED', nodeType: 'Person' },
  ]);
});

test('namesakes are two people, whose slugs a number tells apart', async () => {
  expect((await create(nadia)).slug).toBe('nadia-omar');
  expect((await create(nadia)).slug).toBe('nadia-omar-2');
});

test('what is left out of an update stays, null takes away, a list replaces the whole list', async () => {
  const port = { organization: { create: { slug: 'port', names: nadia.names } } };
  const before = await create({
    ...nadia,
    externalId: 'cms-1',
    wikidataId: 'Q1',
    sameAs: ['https://example.org/a'],
    affiliations: [port],
  });
  const after = await update(before, {
    wikidataId: null,
    names: [{ locale: 'ar', names: ['نادية'] }],
    sameAs: [],
  });
  expect(after['person']).toMatchObject({
    slug: 'nadia-omar',
    externalId: 'cms-1',
    wikidataId: null,
    names: [{ locale: 'ar', text: 'نادية', kind: 'PRIMARY' }],
    sameAs: [],
    affiliations: [{ organization: { slug: 'port' } }],
  });
  const freed = await update(enteredIn(after), { affiliations: null });
  expect(freed['person']).toMatchObject({ affiliations: [], externalId: 'cms-1' });
  expect(enteredIn(freed).updatedAt > enteredIn(after).updatedAt).toBe(true);
});

test('an update that changes nothing writes nothing', async () => {
  const description = [
    { locale: 'en', text: 'b' },
    { locale: 'ar', text: 'a' },
  ];
  const before = await create({ ...nadia, description });
  const rows = await changes();
  const after = await update(before, { ...nadia, description });
  expect(enteredIn(after).updatedAt).toBe(before.updatedAt);
  expect(await changes()).toEqual(rows);
});

test('a former slug leads to the person, and nobody else gets it', async () => {
  const before = await create(nadia);
  const { updatedAt } = enteredIn(await update(before, { slug: 'nadia-omar-sailor' }));
  const find = async (slug: string) =>
    (await api.execute(`{ person(by: { slug: "${slug}" }) { id slug } }`)).data;
  expect(await find('nadia-omar')).toEqual({
    person: { id: before.id, slug: 'nadia-omar-sailor' },
  });

  expect((await create(nadia)).slug).toBe('nadia-omar-2');
  const taken = await mutate(api, 'createPerson', { ...nadia, slug: 'nadia-omar' });
  expect(taken).toMatchObject({ __typename: 'ConflictError', holder: before.id });

  await update({ ...before, updatedAt }, { slug: 'nadia-omar' });
  expect(await find('nadia-omar')).toEqual({ person: { id: before.id, slug: 'nadia-omar' } });
  expect(await find('nadia-omar-sailor')).toEqual({
    person: { id: before.id, slug: 'nadia-omar' },
  });
});

test('a key that may write but not preview gets the id of what it entered, and no more', async () => {
  const key = await api.createKey(['WRITE']);
  const result = await succeed(api, 'createPerson', nadia, { selection: person, key });
  expect(result).toMatchObject({ personId: expect.any(String), person: null });
});

test('what a draft said of somebody whom readers do not see is the editor’s word after an update', async () => {
  const speaker = { person: { create: { slug: 'nadia-omar', ...nadia } } };
  await succeed(api, 'createArticle', {
    language: 'en',
    title: 'A draft',
    paragraphs: [{ text: '“Yes,” she said.' }],
    quotes: [
      { kind: 'DIRECT', parts: [{ position: 0, text: 'Yes' }], attributions: [{ speaker }] },
    ],
  });
  const { data } = await api.execute<{ person: Entered }>(
    '{ person(by: { slug: "nadia-omar" }) { id slug updatedAt } }',
  );
  expect(await api.db.pendingDeclaration.count()).toBe(1);
  if (!data) throw new Error('She is there.');
  await update(data.person, { wikidataId: 'Q7' });
  expect(await api.db.pendingDeclaration.count()).toBe(0);
});

test('organizations and sources are entered and changed likewise', async () => {
  const organization = await succeed(
    api,
    'createOrganization',
    {
      slug: 'port-police',
      names: [{ locale: 'en', names: ['Port Police'] }],
      kind: 'GOVERNMENT',
      parent: { create: { slug: 'port', names: [{ locale: 'en', names: ['The Port'] }] } },
    },
    { selection: 'organization { id updatedAt kind parent { slug } }' },
  );
  expect(organization['organization']).toMatchObject({
    kind: 'GOVERNMENT',
    parent: { slug: 'port' },
  });
  const { id, updatedAt } = enteredIn(organization, 'organization');
  const orphan = await succeed(
    api,
    'updateOrganization',
    { organization: id, updatedAt, parent: null, kind: 'OTHER' },
    { selection: 'organization { kind parent { slug } }' },
  );
  expect(orphan['organization']).toEqual({ kind: 'OTHER', parent: null });

  const source = await succeed(
    api,
    'createSource',
    {
      names: [{ locale: 'en', names: ['Bahr'] }],
      kind: 'NEWS_AGENCY',
      url: 'https://bahr.example/',
      organization: { slug: 'port' },
    },
    { selection: 'source { id updatedAt slug kind url organization { slug } }' },
  );
  expect(source['source']).toMatchObject({
    slug: 'bahr',
    kind: 'NEWS_AGENCY',
    url: 'https://bahr.example/',
    organization: { slug: 'port' },
  });
  const entered = enteredIn(source, 'source');
  const bare = await succeed(
    api,
    'updateSource',
    { source: entered.id, updatedAt: entered.updatedAt, organization: null, url: null },
    { selection: 'source { kind url organization { slug } }' },
  );
  expect(bare['source']).toEqual({ kind: 'NEWS_AGENCY', url: null, organization: null });
});

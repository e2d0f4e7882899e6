import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { emptyTables } from '../domain/documents.ts';
import { createTestServer, type TestServer } from '../support/server.ts';
import { names, published, twice } from './merge-newsroom.ts';
import { succeed } from './support.ts';

vi.setConfig({ testTimeout: 30_000 });
let api: TestServer;
beforeAll(async () => {
  api = await createTestServer({ scopes: ['WRITE', 'PREVIEW', 'PUBLISH'] });
}, 60_000);
beforeEach(() => emptyTables(api.database));
afterAll(() => api[Symbol.asyncDispose]());

type Kind = 'person' | 'organization' | 'source';
const idOf = async (kind: Kind, slug: string) => {
  const { data } = await api.execute<Record<Kind, { id: string } | null>>(
    `{ ${kind}(by: { slug: "${slug}" }) { id } }`,
  );
  return data?.[kind]?.id ?? '';
};
const load = (...documents: object[]) => succeed(api, 'importArticles', { documents });

test('what was merged is found by its old key when its documents come again', async () => {
  await load(twice);
  const ids = { into: await idOf('person', 'nadia'), from: [await idOf('person', 'nadya')] };
  await succeed(api, 'mergePeople', ids);
  await load({
    language: 'en',
    title: 'Another',
    authors: ['nadya'],
    paragraphs: [{ text: 'Nothing.' }],
    people: [{ key: 'nadya', externalId: 'p-2', ...names('Nadya Omar') }],
  });
  const people = await api.db.person.findMany({ include: { authored: true } });
  expect(people.map(({ slug, authored }) => [slug, authored.length])).toEqual([['nadia', 2]]);
});

test('merged twice over, the first id leads to the last one', async () => {
  await load(twice, {
    language: 'en',
    title: 'Another',
    authors: ['n-omar'],
    paragraphs: [{ text: 'Nothing.' }],
    people: [{ key: 'n-omar', ...names('N. Omar') }],
  });
  const [first, second, third] = [
    await idOf('person', 'nadya'),
    await idOf('person', 'nadia'),
    await idOf('person', 'n-omar'),
  ];
  await succeed(api, 'mergePeople', { into: second, from: [first] });
  await succeed(api, 'mergePeople', { into: third, from: [second] });
  const { data } = await api.execute(`{
    node(id: "${first}") { id }
    a: person(by: { slug: "nadya" }) { slug }
    b: person(by: { slug: "nadia" }) { slug }
  }`);
  expect(data).toEqual({ node: { id: third }, a: { slug: 'n-omar' }, b: { slug: 'n-omar' } });
});

test('what only a draft says of somebody does not become known by a merge', async () => {
  await load(
    {
      language: 'en',
      title: 'Out',
      ...published,
      authors: ['nadia'],
      paragraphs: [{ text: 'Nothing.' }],
      people: [{ key: 'nadia', ...names('Nadia Omar') }],
    },
    {
      language: 'en',
      title: 'Draft',
      externalId: 'draft',
      authors: ['double'],
      paragraphs: [{ text: 'Nothing.' }],
      people: [
        {
          key: 'double',
          ...names('Agent Gull'),
          description: { en: 'Secret agent' },
          affiliations: [{ organization: 'service', role: { en: 'agent' } }],
        },
      ],
      organizations: [{ key: 'service', ...names('Secret Service') }],
    },
  );
  const ids = { into: await idOf('person', 'nadia'), from: [await idOf('person', 'double')] };
  await succeed(api, 'mergePeople', ids);
  const read = async () =>
    (
      await api.execute(
        `{ person(by: { slug: "nadia" }) {
          names { text } description(locale: "en") affiliations { organization { slug } }
        } organization(by: { slug: "service" }) { slug } }`,
        { key: null },
      )
    ).data;
  expect(await read()).toEqual({
    person: { names: [{ text: 'Nadia Omar' }], description: null, affiliations: [] },
    organization: null,
  });
  const { data } = await api.execute<{ article: { id: string } }>(
    '{ article(by: { externalId: "draft" }) { id } }',
  );
  await succeed(api, 'publishArticle', { article: data?.article.id });
  expect(await read()).toEqual({
    person: {
      names: [{ text: 'Nadia Omar' }, { text: 'Agent Gull' }],
      description: 'Secret agent',
      affiliations: [{ organization: { slug: 'service' } }],
    },
    organization: { slug: 'service' },
  });
});

test('what drafts say of a merged organization is said of the one', async () => {
  await load({
    ...twice,
    status: 'DRAFT',
  });
  const ids = {
    into: await idOf('organization', 'port'),
    from: [await idOf('organization', 'harbour')],
  };
  await succeed(api, 'mergeOrganizations', ids);
  const { data } = await api.execute<{ article: { id: string } }>(
    '{ article(by: { externalId: "cms-1" }) { id } }',
  );
  await succeed(api, 'publishArticle', { article: data?.article.id });
  const organizations = await api.db.organization.findMany({
    orderBy: { slug: 'asc' },
    include: { parent: true },
  });
  expect(organizations.map(({ slug, parent }) => [slug, parent?.slug])).toEqual([
    ['city', undefined],
    ['pier', 'port'],
    ['port', 'city'],
  ]);
});

test('a part that is merged into the whole is no part of it, for drafts neither', async () => {
  await load({ ...twice, status: 'DRAFT' });
  const ids = {
    into: await idOf('organization', 'city'),
    from: [await idOf('organization', 'harbour')],
  };
  await succeed(api, 'mergeOrganizations', ids);
  const { data } = await api.execute<{ article: { document: object } }>(
    '{ article(by: { externalId: "cms-1" }) { document } }',
  );
  expect(data?.article.document).toMatchObject({
    organizations: expect.not.arrayContaining([
      expect.objectContaining({ key: 'city', parent: 'city' }),
    ]) as unknown,
  });
  const imported = await succeed(
    api,
    'importArticles',
    { documents: [data?.article.document] },
    { selection: 'left' },
  );
  expect(imported).toMatchObject({ left: 1 });
});

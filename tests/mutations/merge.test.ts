import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { countRows, emptyTables } from '../domain/documents.ts';
import { createTestServer, type TestServer } from '../support/server.ts';
import { mutate, succeed } from './support.ts';

vi.setConfig({ testTimeout: 30_000 });
let api: TestServer;
beforeAll(async () => {
  api = await createTestServer({ scopes: ['WRITE', 'PREVIEW', 'PUBLISH'] });
}, 60_000);
beforeEach(() => emptyTables(api.database));
afterAll(() => api[Symbol.asyncDispose]());

const names = (...en: string[]) => ({ names: { en } });
const published = { status: 'PUBLISHED', publishedAt: '2025-10-01T00:00:00Z' };

/** Two keys for each of a person, an organization and a source, in all places where they may stand. */
const twice = {
  externalId: 'cms-1',
  language: 'en',
  title: 'The port opens again',
  ...published,
  authors: ['nadia', 'nadya'],
  publisher: 'harbour',
  images: [{ url: 'https://example.org/crane.jpg', creditSource: 'al-bahr' }],
  paragraphs: [{ text: '“The crane is back,” said Nadia Omar. Ships wait, said Bahr.' }],
  quotes: [
    {
      kind: 'DIRECT',
      parts: [{ paragraph: 0, text: 'The crane is back,' }],
      attributions: [
        { person: 'nadya', onBehalfOf: 'harbour' },
        { person: 'nadia', role: 'harbour master', cue: 'said' },
        { unnamed: { description: 'a clerk', organization: 'harbour' } },
      ],
      provenance: [
        { source: 'al-bahr', relation: 'REPORTED_BY' },
        { source: 'bahr', relation: 'REPORTED_BY' },
        { source: 'bahr', relation: 'SAID_TO' },
      ],
    },
    {
      kind: 'INDIRECT',
      parts: [{ paragraph: 0, text: 'Ships wait,' }],
      attributions: [{ organization: 'port', onBehalfOf: 'harbour' }, { organization: 'harbour' }],
    },
  ],
  mentions: [
    { paragraph: 0, text: 'Nadia Omar', person: 'nadia' },
    { paragraph: 0, text: 'Nadia Omar', person: 'nadya' },
    { paragraph: 0, text: 'Bahr', source: 'al-bahr' },
  ],
  people: [
    {
      key: 'nadia',
      ...names('Nadia Omar'),
      sameAs: ['https://example.org/a'],
      affiliations: [{ organization: 'port', role: { en: 'harbour master' }, from: '2020-01-01' }],
    },
    {
      key: 'nadya',
      externalId: 'p-2',
      wikidataId: 'Q7',
      names: { en: ['Nadya Omar', 'Nadia Omar'], ar: ['نادية عمر'] },
      description: { en: 'Sailor' },
      sameAs: ['https://example.org/b'],
      affiliations: [{ organization: 'harbour', role: { ar: 'مديرة' }, from: '2020-01-01' }],
    },
  ],
  organizations: [
    { key: 'port', ...names('The Port') },
    { key: 'harbour', ...names('The Harbour'), kind: 'GOVERNMENT', parent: 'city' },
    { key: 'city', ...names('The City'), kind: 'GOVERNMENT' },
    { key: 'pier', ...names('The Pier'), parent: 'harbour' },
  ],
  sources: [
    { key: 'bahr', ...names('Bahr'), kind: 'NEWS_AGENCY' },
    { key: 'al-bahr', ...names('Al Bahr'), url: 'https://bahr.example/', organization: 'harbour' },
  ],
};

type Kind = 'person' | 'organization' | 'source';
const idOf = async (kind: Kind, slug: string) => {
  const { data } = await api.execute<Record<Kind, { id: string } | null>>(
    `{ ${kind}(by: { slug: "${slug}" }) { id } }`,
  );
  return data?.[kind]?.id ?? '';
};
const load = (...documents: object[]) => succeed(api, 'importArticles', { documents });
const payload = `dryRun gainedNames { locale text kind }
  moved { articles quotes mentions bylines publications images affiliations children sources }`;
const nothing = {
  articles: 0,
  quotes: 0,
  mentions: 0,
  bylines: 0,
  publications: 0,
  images: 0,
  affiliations: 0,
  children: 0,
  sources: 0,
};

test('people become one: names, references, affiliations and what finds them', async () => {
  await load(twice);
  const [into, from] = [await idOf('person', 'nadia'), await idOf('person', 'nadya')];
  await api.db.change.deleteMany();
  const result = await succeed(api, 'mergePeople', { into, from: [from] }, { selection: payload });
  expect(result).toMatchObject({
    dryRun: false,
    gainedNames: [
      { locale: 'ar', text: 'نادية عمر', kind: 'PRIMARY' },
      { locale: 'en', text: 'Nadya Omar', kind: 'ALIAS' },
    ],
    moved: { ...nothing, articles: 1, quotes: 1, mentions: 1, bylines: 1, affiliations: 1 },
  });
  const { data } = await api.execute(`{
    node(id: "${from}") { id }
    nodes(ids: ["${from}", "${into}"]) { id }
    people { totalCount }
    byId: person(by: { id: "${from}" }) { id }
    bySlug: person(by: { slug: "nadya" }) {
      id slug externalId wikidataId sameAs description(locale: "en")
      affiliations { role(locale: "ar") organization { slug } }
    }
    byExternalId: person(by: { externalId: "p-2" }) { id }
    article(by: { externalId: "cms-1" }) {
      version
      authors { id }
      people { id }
      mentions { entity { ... on Person { id } } }
      quotes(first: 1) { nodes { attributions { role cue onBehalfOf { slug } speaker { __typename ... on Person { id } } } } }
    }
  }`);
  expect(data).toMatchObject({
    node: { id: into },
    nodes: [{ id: into }, { id: into }],
    people: { totalCount: 1 },
    byId: { id: into },
    bySlug: {
      id: into,
      slug: 'nadia',
      externalId: 'p-2',
      wikidataId: 'Q7',
      sameAs: ['https://example.org/a', 'https://example.org/b'],
      description: 'Sailor',
      affiliations: [{ organization: { slug: 'port' } }, { organization: { slug: 'harbour' } }],
    },
    byExternalId: { id: into },
    article: {
      version: 1,
      authors: [{ id: into }],
      people: [{ id: into }],
      mentions: [{ entity: { id: into } }, { entity: {} }],
      quotes: {
        nodes: [
          {
            attributions: [
              {
                role: 'harbour master',
                cue: 'said',
                onBehalfOf: { slug: 'harbour' },
                speaker: { id: into },
              },
              { speaker: { __typename: 'UnnamedSpeaker' } },
            ],
          },
        ],
      },
    },
  });
  const changes = await api.db.change.findMany({ orderBy: { id: 'asc' } });
  expect(changes.map(({ type, nodeType }) => `${type} ${nodeType}`)).toEqual([
    'DELETED Person',
    'UPDATED Person',
    'UPDATED Article',
  ]);
});

test('organizations become one: speakers, parents, publishers and affiliations', async () => {
  await load(twice);
  const [into, from] = [await idOf('organization', 'port'), await idOf('organization', 'harbour')];
  const result = await succeed(
    api,
    'mergeOrganizations',
    { into, from: [from] },
    { selection: payload },
  );
  expect(result['moved']).toEqual({
    ...nothing,
    articles: 1,
    quotes: 2,
    publications: 1,
    affiliations: 1,
    children: 1,
    sources: 1,
  });
  const { data } = await api.execute(`{
    organization(by: { slug: "harbour" }) { slug kind parent { slug } children { slug } sources { slug } members { person { slug } } }
    article(by: { externalId: "cms-1" }) {
      publisher { slug }
      quotes { nodes { attributions { onBehalfOf { slug } speaker {
        ... on Organization { slug } ... on UnnamedSpeaker { organization { slug } }
      } } } }
    }
  }`);
  expect(data).toMatchObject({
    organization: {
      slug: 'port',
      kind: 'GOVERNMENT',
      parent: { slug: 'city' },
      children: [{ slug: 'pier' }],
      sources: [{ slug: 'al-bahr' }],
      members: [{ person: { slug: 'nadia' } }, { person: { slug: 'nadya' } }],
    },
    article: {
      publisher: { slug: 'port' },
      quotes: {
        nodes: [
          {
            attributions: [
              { onBehalfOf: { slug: 'port' } },
              {},
              { speaker: { organization: { slug: 'port' } } },
            ],
          },
          { attributions: [{ onBehalfOf: null, speaker: { slug: 'port' } }] },
        ],
      },
    },
  });
});

test('sources become one: the same step twice in a row is one', async () => {
  await load(twice);
  const [into, from] = [await idOf('source', 'bahr'), await idOf('source', 'al-bahr')];
  const result = await succeed(api, 'mergeSources', { into, from: [from] }, { selection: payload });
  expect(result['moved']).toEqual({ ...nothing, articles: 1, quotes: 1, mentions: 1, images: 1 });
  const { data } = await api.execute(`{
    source(by: { slug: "al-bahr" }) { slug kind url organization { slug } citedIn { totalCount } }
    article(by: { externalId: "cms-1" }) {
      images { creditSource { slug } }
      quotes(first: 1) { nodes { provenance { relation source { slug } } } }
    }
  }`);
  expect(data).toMatchObject({
    source: {
      slug: 'bahr',
      kind: 'NEWS_AGENCY',
      url: 'https://bahr.example/',
      organization: { slug: 'harbour' },
      citedIn: { totalCount: 1 },
    },
    article: {
      images: [{ creditSource: { slug: 'bahr' } }],
      quotes: {
        nodes: [
          {
            provenance: [
              { relation: 'REPORTED_BY', source: { slug: 'bahr' } },
              { relation: 'SAID_TO', source: { slug: 'bahr' } },
            ],
          },
        ],
      },
    },
  });
});

test('a dry run says what a merge would do, and does nothing', async () => {
  await load(twice);
  const ids = { into: await idOf('person', 'nadia'), from: [await idOf('person', 'nadya')] };
  const before = await countRows(api.database);
  const rehearsed = await succeed(
    api,
    'mergePeople',
    { ...ids, dryRun: true },
    { selection: payload },
  );
  expect(await countRows(api.database)).toEqual(before);
  const done = await succeed(api, 'mergePeople', ids, { selection: payload });
  expect({ ...rehearsed, dryRun: false }).toEqual(done);
  expect(await mutate(api, 'mergePeople', ids)).toMatchObject({
    __typename: 'InvalidInputError',
    issues: [{ path: ['input', 'from', '0'], message: 'is merged into it already' }],
  });
});

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

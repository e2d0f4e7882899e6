import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { countRows, emptyTables } from '../domain/documents.ts';
import { createTestServer, type TestServer } from '../support/server.ts';
import { twice } from './merge-newsroom.ts';
import { mutate, succeed } from './support.ts';

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

import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { emptyTables } from '../domain/documents.ts';
import { createTestServer, type TestServer } from '../support/server.ts';
import { mutate, nadia, portArticle, succeed } from './support.ts';

let api: TestServer;
beforeAll(async () => {
  api = await createTestServer({ scopes: ['WRITE', 'PREVIEW'] });
}, 60_000);
beforeEach(() => emptyTables(api.database));
afterAll(() => api[Symbol.asyncDispose]());

const selection = `version article {
  slug status version title
  paragraphs { text }
  people { slug }
  quotes { nodes {
    text review anchor
    parts { start end prefix suffix paragraph { position } }
    attributions { role cue speaker { ... on Person { slug name } } onBehalfOf { slug } }
    provenance { relation source { slug kind } }
  } }
}`;

test('an article begins as a draft, with whom and what it names', async () => {
  const { article, version } = await succeed(api, 'createArticle', portArticle(), { selection });
  expect(version).toBe(1);
  expect(article).toEqual({
    slug: 'the-port-opens-again',
    status: 'DRAFT',
    version: 1,
    title: 'The port opens again',
    paragraphs: [
      { text: '“The crane is back,” said Nadia Omar. It had been away.' },
      { text: 'Ships wait outside. Nobody counts them.' },
    ],
    people: [{ slug: 'nadia-omar' }],
    quotes: {
      nodes: [
        {
          text: 'The crane is back,',
          review: 'VERIFIED',
          anchor: 'ANCHORED',
          parts: [
            {
              start: 1,
              end: 19,
              prefix: '“',
              suffix: '” said Nadia Omar. It had been a',
              paragraph: { position: 0 },
            },
          ],
          attributions: [
            {
              role: 'harbour master',
              cue: 'said',
              speaker: { slug: 'nadia-omar', name: 'Nadia Omar' },
              onBehalfOf: { slug: 'port' },
            },
          ],
          provenance: [{ relation: 'SAID_TO', source: { slug: 'bahr', kind: 'NEWS_AGENCY' } }],
        },
      ],
    },
  });
  const changes = await api.db.change.findMany({ orderBy: { id: 'asc' } });
  expect(changes.map(({ type, nodeType }) => `${type} ${nodeType}`).toSorted()).toEqual([
    'CREATED Article',
    'CREATED Organization',
    'CREATED Person',
    'CREATED Source',
  ]);
});

test('a person is connected by id, slug, external id, Wikidata id or description', async () => {
  const names = [{ locale: 'en', names: ['Nadia Omar'] }];
  await succeed(api, 'createArticle', {
    ...portArticle(),
    authors: [{ create: { ...nadia, externalId: 'crm-7', wikidataId: 'Q7' } }],
    quotes: [],
  });
  const { id } = await api.db.person.findFirstOrThrow();
  const refs = [
    { id: Buffer.from(`Person:${id}`).toString('base64') },
    { slug: 'nadia-omar' },
    { externalId: 'crm-7' },
    { wikidataId: 'Q7' },
    { create: { names } },
    { create: { names: [{ locale: 'fr', names: ['N. Omar'] }], externalId: 'crm-7' } },
  ];
  for (const author of refs) {
    const input = { language: 'en', title: 'A', paragraphs: [], authors: [author] };
    const { article } = await succeed(api, 'createArticle', input, {
      selection: 'article { authors { slug } }',
    });
    expect(article).toEqual({ authors: [{ slug: 'nadia-omar' }] });
  }
  expect(await api.db.person.count()).toBe(1);
});

test('whom an article describes twice it names once', async () => {
  const quote = (text: string) => ({
    kind: 'DIRECT',
    parts: [{ position: 0, text }],
    attributions: [{ speaker: { person: { create: { names: nadia.names } } } }],
  });
  await succeed(api, 'createArticle', portArticle({ quotes: [quote('The crane'), quote('back')] }));
  expect(await api.db.person.findMany({ select: { slug: true } })).toEqual([
    { slug: 'nadia-omar' },
  ]);
  expect(await api.db.attribution.count()).toBe(2);
});

test('Arabic slugs keep their letters; a slug that is taken gets a number', async () => {
  const input = { language: 'ar', title: 'الميناءُ يعود', paragraphs: [] };
  const slug = async () =>
    (await succeed(api, 'createArticle', input, { selection: 'article { slug }' }))['article'];
  expect(await slug()).toEqual({ slug: 'الميناء-يعود' });
  expect(await slug()).toEqual({ slug: 'الميناء-يعود-2' });
});

test('translations find one another by their key, one in each language', async () => {
  const of = (language: string) => ({
    language,
    title: `Port ${language}`,
    paragraphs: [],
    translationKey: 'port',
  });
  await succeed(api, 'createArticle', of('en'));
  const { article } = await succeed(api, 'createArticle', of('ar'), {
    selection: 'article { translations { title } }',
  });
  expect(article).toEqual({ translations: [{ title: 'Port en' }] });
  expect(await mutate(api, 'createArticle', of('en'))).toMatchObject({
    __typename: 'InvalidInputError',
    issues: [
      {
        path: ['input', 'translationKey'],
        message: '"port" has an article in "en" already',
      },
    ],
  });
});

test('a key that may write but not see drafts gets no more than the id', async () => {
  const key = await api.createKey(['WRITE']);
  const answer = await succeed(api, 'createArticle', portArticle(), {
    key,
    selection: 'articleId version article { title } staleQuotes { text }',
  });
  expect(answer).toMatchObject({ articleId: expect.any(String), version: 1, article: null });
});

test('what is refused leaves nothing behind', async () => {
  const bad = { position: 1, text: 'No such words' };
  const input = portArticle({
    authors: [{ create: { names: [{ locale: 'en', names: ['Somebody New'] }] } }],
    quotes: [
      { kind: 'DIRECT', parts: [bad], attributions: [{ speaker: { person: { create: nadia } } }] },
    ],
  });
  expect((await mutate(api, 'createArticle', input)).__typename).toBe('InvalidInputError');
  expect(await api.db.person.count()).toBe(0);
  expect(await api.db.change.count()).toBe(0);
});

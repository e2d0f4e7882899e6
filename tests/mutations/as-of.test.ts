import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestServer, type TestServer } from '../support/server.ts';
import { portArticle, succeed } from './support.ts';

let api: TestServer;
let article: string;
/** A moment after each step. */
const after: Record<string, string> = {};
let now = Date.parse('2026-01-01T00:00:00Z');

const all = `{
  id slug status version title subtitle publishedAt wordCount
  authors { slug } publisher { slug } topics { slug }
  paragraphs { id position kind text quotes { text } mentions { start end text entity { ... on Person { slug } } } }
  quotes(first: 5) {
    totalCount pageInfo { hasNextPage }
    nodes {
      id kind text anchor retracted article { title } paragraph { position }
      parts { field start end(unit: UTF8) paragraph { text } }
      attributions { role cue
        speaker { ... on Person { slug name } ... on Organization { slug } ... on UnnamedSpeaker { description organization { slug } } }
        onBehalfOf { slug } }
      speaker { ... on Person { slug quotes { totalCount } } }
      provenance { relation source { slug } }
    }
  }
  mentions { text entity { ... on Person { slug } } }
  people { slug } organizations { slug } sources { slug }
  corrections { text } revisions { version } translations { title } images { caption }
}`;

beforeAll(async () => {
  api = await createTestServer({ scopes: ['WRITE', 'PREVIEW', 'PUBLISH'] });
  const input = portArticle({
    mentions: [{ entity: { person: { slug: 'nadia-omar' } }, position: 0, text: 'Nadia Omar' }],
    topics: [{ slug: 'sea', names: [{ locale: 'en', names: ['Sea'] }] }],
  });
  const person = {
    create: { slug: 'nadia-omar', names: [{ locale: 'en', names: ['Nadia Omar'] }] },
  };
  const created = await succeed(
    api,
    'createArticle',
    { ...input, authors: [person] },
    {
      selection: 'articleId article { paragraphs { id } }',
    },
  );
  article = String(created['articleId']);
  const paragraphs = (created['article'] as { paragraphs: { id: string }[] }).paragraphs;
  const step = async (name: string, mutation: string, given: object = {}) => {
    await succeed(api, mutation, { article, ...given });
    now += 3600e3;
    // The steps of a test take no time; those of a newsroom do.
    const at = new Date(now);
    const late = new Date(now + 1);
    await api.db.articleRevision.updateMany({
      where: { savedAt: { gt: late } },
      data: { savedAt: at },
    });
    await api.db.articleEdit.updateMany({ where: { at: { gt: late } }, data: { at } });
    after[name] = new Date(now + 60_000).toISOString();
  };
  after['draft'] = new Date(now - 60_000).toISOString();
  await step('published', 'publishArticle');
  await step('edited', 'updateArticle', {
    version: 2,
    title: 'The port is open',
    subtitle: 'At last',
    slug: 'open',
    authors: [],
    paragraphs: [
      { edit: { paragraph: paragraphs[0]?.id, text: '“Back it is,” said Nadia Omar.' } },
      { remove: { paragraph: paragraphs[1]?.id } },
    ],
  });
  await step('unpublished', 'unpublishArticle');
  await step('again', 'publishArticle');
  await step('retracted', 'retractArticle', { note: 'There is no port.' });
}, 60_000);
afterAll(() => api[Symbol.asyncDispose]());

async function read(asOf: string | null, selection = all, key: string | null = null) {
  const argument = asOf === null ? '' : `, asOf: "${asOf}"`;
  const query = `{ article(by: { id: "${article}" }${argument}) ${selection} }`;
  const { data, errors } = await api.execute<{ article: object | null }>(query, { key });
  expect(errors).toBeUndefined();
  return data?.article;
}

test('an article reads as it was, attributions included', async () => {
  expect(await read(after['published'] ?? '')).toMatchObject({
    id: article,
    slug: 'the-port-opens-again',
    status: 'PUBLISHED',
    version: 2,
    title: 'The port opens again',
    subtitle: null,
    authors: [{ slug: 'nadia-omar' }],
    topics: [{ slug: 'sea' }],
    paragraphs: [
      {
        position: 0,
        text: '“The crane is back,” said Nadia Omar. It had been away.',
        quotes: [{ text: 'The crane is back,' }],
        mentions: [{ start: 26, text: 'Nadia Omar', entity: { slug: 'nadia-omar' } }],
      },
      { position: 1, text: 'Ships wait outside. Nobody counts them.', quotes: [] },
    ],
    quotes: {
      totalCount: 1,
      pageInfo: { hasNextPage: false },
      nodes: [
        {
          text: 'The crane is back,',
          anchor: 'ANCHORED',
          retracted: false,
          article: { title: 'The port opens again' },
          paragraph: { position: 0 },
          parts: [{ field: 'PARAGRAPH', start: 1, end: 21 }],
          attributions: [
            {
              role: 'harbour master',
              cue: 'said',
              speaker: { slug: 'nadia-omar', name: 'Nadia Omar' },
              onBehalfOf: { slug: 'port' },
            },
          ],
          speaker: { slug: 'nadia-omar', quotes: { totalCount: 1 } },
          provenance: [{ relation: 'SAID_TO', source: { slug: 'bahr' } }],
        },
      ],
    },
    people: [{ slug: 'nadia-omar' }],
    organizations: [{ slug: 'port' }],
    sources: [{ slug: 'bahr' }],
    corrections: [],
    revisions: [{ version: 2 }],
  });
  expect(await read(after['edited'] ?? '')).toMatchObject({
    version: 3,
    title: 'The port is open',
    slug: 'open',
    authors: [],
    paragraphs: [{ text: '“Back it is,” said Nadia Omar.' }],
    quotes: { nodes: [{ text: 'The crane is back,', anchor: 'STALE' }] },
  });
  expect(await read(after['retracted'] ?? '')).toMatchObject({
    status: 'RETRACTED',
    corrections: [{ text: 'There is no port.' }],
    quotes: { nodes: [{ retracted: true }] },
  });
});

test('as of now, it reads as it does without', async () => {
  const without = (value: unknown): unknown =>
    JSON.parse(JSON.stringify(value, (key, part: unknown) => (key === 'id' ? undefined : part)));
  expect(without(await read(new Date().toISOString()))).toEqual(without(await read(null)));
});

test('where readers did not see it, there is nothing', async () => {
  expect(await read(after['draft'] ?? '')).toBeNull();
  expect(await read(after['unpublished'] ?? '')).toBeNull();
  expect(await read(after['again'] ?? '')).toMatchObject({ version: 5 });
});

test('quotes are filtered, ordered and paged as ever', async () => {
  const selection = (where: string) =>
    `{ quotes(first: 1, where: ${where}, orderBy: [{ position: DESC }]) { totalCount nodes { text } } }`;
  const quotes = async (where: string) => read(after['published'] ?? '', selection(where));
  expect(await quotes('{ text: { contains: "crane" }, kind: { in: [DIRECT] } }')).toMatchObject({
    quotes: { totalCount: 1 },
  });
  expect(await quotes('{ NOT: { text: { startsWith: "The" } } }')).toEqual({
    quotes: { totalCount: 0, nodes: [] },
  });
});

test('what can not be told of the past is refused, not guessed', async () => {
  const ask = async (selection: string) => {
    const query = `{ article(by: { id: "${article}" }, asOf: "${after['published']}") { ${selection} } }`;
    return (await api.execute(query, { key: null })).errors?.[0]?.message;
  };
  expect(await ask('a: quotes(first: 1) { totalCount } b: quotes(first: 2) { totalCount }')).toBe(
    'With `asOf`, ask for `quotes` once.',
  );
  expect(
    await ask(
      'quotes(where: { attributions: { some: { cue: { equals: "said" } } } }) { totalCount }',
    ),
  ).toBe('Conditions on people, organizations and sources do not go with `asOf`.');
});

test('of somebody whom readers see no more, the past tells what it told then', async () => {
  await api.db.person.updateMany({ data: { published: false, description: { en: 'Secret' } } });
  expect(
    await read(
      after['published'] ?? '',
      `{ authors { name description affiliations { role } quotes { totalCount nodes { text } } } }`,
    ),
  ).toEqual({
    authors: [
      {
        name: 'Nadia Omar',
        description: null,
        affiliations: [],
        quotes: { totalCount: 0, nodes: [] },
      },
    ],
  });
  await api.db.person.updateMany({ data: { published: true, description: {} } });
});

test('what is not out now has no past for readers either', async () => {
  await succeed(api, 'archiveArticle', { article });
  expect(await read(after['published'] ?? '')).toBeNull();
});

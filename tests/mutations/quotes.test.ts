import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { publishArticle } from '../../src/domain/article/lifecycle.ts';
import { emptyTables } from '../domain/documents.ts';
import { createTestServer, type TestServer } from '../support/server.ts';
import { mutate, portArticle, succeed } from './support.ts';

let api: TestServer;
beforeAll(async () => {
  api = await createTestServer({ scopes: ['WRITE', 'PREVIEW', 'REVIEW'] });
}, 60_000);
let article: string;
let quote: string;
let paragraphs: { id: string }[];
beforeEach(async () => {
  await emptyTables(api.database);
  const created = await succeed(api, 'createArticle', portArticle(), {
    selection: 'articleId article { quotes { nodes { id } } paragraphs { id } }',
  });
  article = String(created['articleId']);
  const content = created['article'] as {
    quotes: { nodes: { id: string }[] };
    paragraphs: { id: string }[];
  };
  quote = content.quotes.nodes[0]?.id ?? '';
  paragraphs = content.paragraphs;
});
afterAll(() => api[Symbol.asyncDispose]());

const selection = `version quote {
  kind text review anchor occasion
  parts { start end paragraph { position } field }
  attributions { role cue speaker { ... on Person { slug } ... on Organization { slug } ... on UnnamedSpeaker { description } } }
  provenance { source { slug } relation }
} article { quotes { nodes { text } } }`;
const speaker = { unnamed: { description: 'a gull', organization: { slug: 'port' } } };

test('a quote is added where it stands in reading order', async () => {
  const answer = await succeed(
    api,
    'addQuote',
    {
      article,
      kind: 'INDIRECT',
      parts: [{ field: 'TITLE', text: 'port opens' }],
      attributions: [{ speaker }],
      occasion: ' at dawn ',
    },
    { selection },
  );
  expect(answer).toMatchObject({
    version: 2,
    quote: {
      kind: 'INDIRECT',
      text: 'port opens',
      occasion: 'at dawn',
      parts: [{ field: 'TITLE', start: 4, end: 14, paragraph: null }],
      attributions: [{ speaker: { description: 'a gull' } }],
    },
    article: { quotes: { nodes: [{ text: 'port opens' }, { text: 'The crane is back,' }] } },
  });
});

test('a quote is added to a paragraph by its id', async () => {
  const part = { paragraph: paragraphs[1]?.id, text: 'Nobody counts them.' };
  const attributions = [{ speaker: { person: { slug: 'nadia-omar' } } }];
  const input = { article, kind: 'DIRECT', parts: [part], attributions };
  expect(await succeed(api, 'addQuote', input, { selection })).toMatchObject({
    quote: { parts: [{ paragraph: { position: 1 }, start: 20 }] },
    article: {
      quotes: { nodes: [{ text: 'The crane is back,' }, { text: 'Nobody counts them.' }] },
    },
  });
});

test('what is given of a quote is changed, the rest stays', async () => {
  const update = (input: object) => succeed(api, 'updateQuote', { quote, ...input }, { selection });
  expect(await update({ kind: 'MIXED', occasion: 'on the quay' })).toMatchObject({
    version: 2,
    quote: {
      kind: 'MIXED',
      occasion: 'on the quay',
      attributions: [{ role: 'harbour master', cue: 'said', speaker: { slug: 'nadia-omar' } }],
      provenance: [{ source: { slug: 'bahr' }, relation: 'SAID_TO' }],
    },
  });
  expect(await update({ occasion: null, provenance: null })).toMatchObject({
    version: 3,
    quote: { kind: 'MIXED', occasion: null, provenance: [], attributions: [{ cue: 'said' }] },
  });
  const both = [{ speaker }, { speaker: { organization: { slug: 'port' } }, cue: 'added' }];
  expect(await update({ attributions: both })).toMatchObject({
    quote: {
      attributions: [
        { speaker: { description: 'a gull' }, cue: null },
        { speaker: { slug: 'port' }, cue: 'added' },
      ],
    },
  });
  expect(await update({ kind: 'MIXED' })).toMatchObject({ version: 4 });
});

test('new parts anchor a stale quote again', async () => {
  await succeed(api, 'updateArticle', {
    article,
    version: 1,
    paragraphs: [
      { edit: { paragraph: paragraphs[0]?.id, text: '“It is back,” said Nadia Omar.' } },
    ],
  });
  const state = async (input: object) =>
    (await succeed(api, 'updateQuote', { quote, ...input }, { selection }))['quote'];
  expect(await state({ occasion: 'at noon' })).toMatchObject({
    anchor: 'STALE',
    text: 'The crane is back,',
  });
  expect(await state({ parts: [{ position: 0, text: 'It is back,' }] })).toMatchObject({
    anchor: 'ANCHORED',
    text: 'It is back,',
    occasion: 'at noon',
  });
});

test('a quote is removed, and its speaker stays', async () => {
  const answer = await succeed(
    api,
    'removeQuote',
    { quote },
    { selection: `quoteId ${selection}` },
  );
  expect(answer).toMatchObject({ quoteId: quote, version: 2, quote: null });
  expect(await api.db.attribution.count()).toBe(0);
  expect(await api.db.person.count()).toBe(1);
});

test('quotes are reviewed, all or none, with one version for each article', async () => {
  const second = await succeed(api, 'createArticle', portArticle({ title: 'Another' }), {
    selection: 'article { quotes { nodes { id } } }',
  });
  const other = (second['article'] as { quotes: { nodes: { id: string }[] } }).quotes.nodes[0]?.id;
  const payload = 'quotes { review } articles { version }';
  const missing = btoa(`Quote:${crypto.randomUUID()}`);
  expect(
    await mutate(api, 'reviewQuotes', { quotes: [quote, missing], review: 'REJECTED' }),
  ).toEqual({
    __typename: 'NotFoundError',
    message: 'input.quotes[1]: there is no such quote; it may have been deleted.',
    path: ['input', 'quotes', '1'],
  });
  expect(await api.db.quote.count({ where: { review: 'REJECTED' } })).toBe(0);

  const input = { quotes: [quote, other, quote], review: 'REJECTED' };
  expect(await succeed(api, 'reviewQuotes', input, { selection: payload })).toMatchObject({
    quotes: [{ review: 'REJECTED' }, { review: 'REJECTED' }],
    articles: [{ version: 2 }, { version: 2 }],
  });
});

test('a quote of a version that is no more is refused where the version is given', async () => {
  await succeed(api, 'updateQuote', { quote, kind: 'MIXED' });
  const stale = { version: 1 };
  const conflict = { __typename: 'ConflictError', currentVersion: 2, changedFields: ['quotes'] };
  expect(await mutate(api, 'updateQuote', { quote, ...stale, kind: 'DIRECT' })).toMatchObject(
    conflict,
  );
  expect(await mutate(api, 'removeQuote', { quote, ...stale })).toMatchObject(conflict);
  const parts = [{ position: 0, text: 'crane' }];
  const added = { article, ...stale, kind: 'DIRECT', parts, attributions: [{ speaker }] };
  expect(await mutate(api, 'addQuote', added)).toMatchObject(conflict);
});

test('a change that is none brings nobody back whom only a rejected quote names', async () => {
  const { id } = await api.db.article.findFirstOrThrow();
  await publishArticle(api.db, { article: id }, { now: new Date() });
  const seen = async () => ({
    people: await api.db.person.count({ where: { published: true } }),
    sources: await api.db.source.count({ where: { published: true } }),
  });
  expect(await seen()).toEqual({ people: 1, sources: 1 });
  await succeed(api, 'reviewQuotes', { quotes: [quote], review: 'REJECTED' });
  expect(await seen()).toEqual({ people: 0, sources: 0 });

  await succeed(api, 'updateQuote', { quote, occasion: 'at dawn' });
  expect(await seen()).toEqual({ people: 0, sources: 0 });
  const version = { selection: 'version' };
  const again = await succeed(api, 'updateQuote', { quote, occasion: 'at dawn' }, version);
  expect(again).toMatchObject({ version: 4 });
  expect(await seen()).toEqual({ people: 0, sources: 0 });
});

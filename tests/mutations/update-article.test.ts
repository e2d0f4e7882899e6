import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { emptyTables } from '../domain/documents.ts';
import { createTestServer, type TestServer } from '../support/server.ts';
import { mutate, portArticle, succeed } from './support.ts';

let api: TestServer;
beforeAll(async () => {
  api = await createTestServer({ scopes: ['WRITE', 'PREVIEW'] });
}, 60_000);
let article: string;
let paragraphs: string[];
beforeEach(async () => {
  await emptyTables(api.database);
  const created = await succeed(api, 'createArticle', portArticle(), {
    selection: 'articleId article { paragraphs { id } }',
  });
  article = String(created['articleId']);
  paragraphs = (created['article'] as { paragraphs: { id: string }[] }).paragraphs.map(
    ({ id }) => id,
  );
});
afterAll(() => api[Symbol.asyncDispose]());

const selection = `version
  article { title subtitle slug summary paragraphs { text kind }
    quotes { nodes { anchor text parts { start end text paragraph { position } } } } }
  staleQuotes { text }`;
const update = (input: object) =>
  succeed(api, 'updateArticle', { article, version: 1, ...input }, { selection });
const edit = (text: string) => ({ edit: { paragraph: paragraphs[0], text } });
const words = 'The crane is back,';

/** The one quote of the article: its state and where it stands. */
async function quoteAfter(...edits: object[]) {
  const { article: after } = await update({ paragraphs: edits });
  const { nodes } = (after as { quotes: { nodes: { anchor: string; parts: object[] }[] } }).quotes;
  return nodes.map(({ anchor, parts }) => ({ anchor, ...parts[0] }));
}

test('fields are changed, taken away or left as they are', async () => {
  const first = await update({ subtitle: 'After a year', summary: ' Short. ' });
  expect(first).toMatchObject({
    version: 2,
    article: { title: 'The port opens again', subtitle: 'After a year', summary: 'Short.' },
  });
  const second = await update({ version: 2, subtitle: null, title: 'The port is open' });
  expect(second).toMatchObject({
    version: 3,
    article: { title: 'The port is open', subtitle: null, summary: 'Short.' },
  });
});

test('an edit that changes nothing is no new version and no change', async () => {
  const changes = await api.db.change.count();
  const { updatedAt } = await api.db.article.findFirstOrThrow();
  expect(await update({ title: 'The port opens again', paragraphs: [] })).toMatchObject({
    version: 1,
  });
  expect(await api.db.change.count()).toBe(changes);
  expect(await api.db.article.findFirstOrThrow()).toMatchObject({ updatedAt });
});

test('a stale version is told what changed since, and nothing is written', async () => {
  await update({ title: 'Another' });
  await update({ version: 2, paragraphs: [{ remove: { paragraph: paragraphs[1] } }] });
  const before = await api.db.article.findFirstOrThrow();
  expect(await mutate(api, 'updateArticle', { article, version: 1, title: 'Mine' })).toMatchObject({
    __typename: 'ConflictError',
    message:
      'The article has version 3 now, not 1; paragraphs, title changed. Read it again and send what is still to be changed.',
    currentVersion: 3,
    changedFields: ['paragraphs', 'title'],
    path: [],
    currentUpdatedAt: null,
    holder: null,
  });
  expect(await api.db.article.findFirstOrThrow()).toEqual(before);
});

test('paragraphs are inserted, moved, edited and removed by id, and keep their ids', async () => {
  const [first, second] = paragraphs;
  const { article: after } = await update({
    paragraphs: [
      { insert: { text: 'At the end.' } },
      { insert: { text: 'On top.', kind: 'HEADING', before: first } },
      { move: { paragraph: second, before: first } },
      { edit: { paragraph: second, kind: 'CAPTION' } },
      { insert: { text: 'Between.', after: second } },
    ],
  });
  expect(after).toMatchObject({
    paragraphs: [
      { text: 'On top.', kind: 'HEADING' },
      { text: 'Ships wait outside. Nobody counts them.', kind: 'CAPTION' },
      { text: 'Between.', kind: 'BODY' },
      { text: expect.stringMatching(/^“The crane/) },
      { text: 'At the end.' },
    ],
    quotes: { nodes: [{ anchor: 'ANCHORED', parts: [{ paragraph: { position: 3 } }] }] },
  });
  const ids = await api.db.paragraph.findMany({ orderBy: { position: 'asc' } });
  expect([ids[1]?.id, ids[3]?.id].map((id) => btoa(`Paragraph:${id}`))).toEqual([second, first]);
});

test('a quote stays where its words still stand', async () => {
  expect(await quoteAfter(edit(`“${words}” said Nadia. All is well.`))).toEqual([
    { anchor: 'ANCHORED', start: 1, end: 19, text: words, paragraph: { position: 0 } },
  ]);
});

test('a quote goes with its words', async () => {
  const text = `Good news: “${words}” said Nadia Omar. It had been away.`;
  expect(await quoteAfter(edit(text))).toMatchObject([
    { anchor: 'ANCHORED', start: 12, end: 30, text: words },
  ]);
});

test('of the same words twice, the quote goes to those in its surroundings', async () => {
  const text = `It was said: ${words} but when? “${words}” said Nadia Omar. It had been away.`;
  expect(await quoteAfter(edit(text))).toMatchObject([
    { anchor: 'ANCHORED', start: text.lastIndexOf(words) },
  ]);
});

test.each([
  ['the words were changed', '“The crane is here,” said Nadia Omar. It had been away.'],
  ['the words stand elsewhere, in no surroundings that tell', `Hm. ${words} or so.`],
  ['the words stand twice, neither in the old surroundings', `Say: ${words} Or ${words} ok?`],
])('a quote is kept and flagged where %s', async (_why, text) => {
  expect(await quoteAfter(edit(text))).toEqual([
    { anchor: 'STALE', start: 1, end: 19, text: words, paragraph: { position: 0 } },
  ]);
});

test('a quote whose paragraph is removed is kept, flagged and told', async () => {
  const answer = await update({ paragraphs: [{ remove: { paragraph: paragraphs[0] } }] });
  expect(answer).toMatchObject({ staleQuotes: [{ text: words }] });
  expect(await api.db.quotePart.findMany()).toMatchObject([{ paragraphId: null, text: words }]);
});

test('a stale quote is anchored again once its words are back', async () => {
  await update({ paragraphs: [edit('“The crane is here,” said Nadia Omar. It had been away.')] });
  const { article: after } = await update({
    version: 2,
    paragraphs: [edit(`Oh: “${words}” said Nadia Omar. It had been away.`)],
  });
  expect(after).toMatchObject({ quotes: { nodes: [{ anchor: 'STALE' }] } });
  const { article: again } = await update({
    version: 3,
    paragraphs: [edit(`“${words}” said Nadia Omar. It had been away.`)],
  });
  expect(again).toMatchObject({ quotes: { nodes: [{ anchor: 'ANCHORED', text: words }] } });
});

test('a mention follows its words, and ends with them', async () => {
  const mentions = [
    { entity: { person: { slug: 'nadia-omar' } }, position: 0, text: 'Nadia Omar' },
  ];
  await update({ mentions });
  const mentioned = async (version: number, text: string) => {
    const answer = await succeed(
      api,
      'updateArticle',
      { article, version, paragraphs: [edit(text)] },
      { selection: 'article { mentions { start text } }' },
    );
    return answer['article'];
  };
  expect(await mentioned(2, `So “${words}” said Nadia Omar. It had been away.`)).toEqual({
    mentions: [{ start: 29, text: 'Nadia Omar' }],
  });
  expect(await mentioned(3, `So “${words}” said she.`)).toEqual({ mentions: [] });
});

test('one change-log row and one version for each edit', async () => {
  const before = await api.db.change.count();
  await update({ title: 'B', paragraphs: [edit('Nothing left of it.')] });
  const rows = await api.db.change.findMany({ orderBy: { id: 'asc' } });
  expect(rows.slice(before)).toMatchObject([{ type: 'UPDATED', nodeType: 'Article' }]);
});

test('the article keeps its slug when its title changes, and gets the one that is given', async () => {
  expect(await update({ title: 'B' })).toMatchObject({
    article: { slug: 'the-port-opens-again' },
  });
  expect(await update({ version: 2, slug: 'open-port' })).toMatchObject({
    article: { slug: 'open-port' },
  });
});

test('words that an edit brings are found, those that it takes are not', async () => {
  const find = async (field: string, words: string) => {
    const query = `{ ${field} { totalCount } }`.replace('?', words);
    const { data } = await api.execute<Record<string, { totalCount: number }>>(query);
    return Object.values(data ?? {})[0]?.totalCount;
  };
  const titles = 'articles(where: { title: { matches: "?" } })';
  const quotes = 'quotes(where: { text: { matches: "?" } })';
  await update({ title: 'The harbour sleeps' });
  expect([await find(titles, 'harbour'), await find(titles, 'port')]).toEqual([1, 0]);
  expect(await find(quotes, 'crane')).toBe(1);
  const hits = 'search(query: "?", types: [PARAGRAPH])';
  await update({ version: 2, paragraphs: [edit('Gulls circle.')] });
  expect([await find(hits, 'gulls'), await find(hits, 'away')]).toEqual([1, 0]);
});

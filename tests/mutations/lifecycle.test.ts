import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { publishDue } from '../../src/domain/article/publish-due.ts';
import { startScheduler } from '../../src/scheduler.ts';
import { emptyTables } from '../domain/documents.ts';
import { captureLog } from '../support/log.ts';
import { createTestServer, type TestServer } from '../support/server.ts';
import { mutate, nadia, portArticle, succeed } from './support.ts';

let api: TestServer;
beforeAll(async () => {
  api = await createTestServer({ scopes: ['WRITE', 'PREVIEW', 'PUBLISH'] });
}, 60_000);
let article: string;
let quote: string;
beforeEach(async () => {
  await emptyTables(api.database);
  const created = await succeed(api, 'createArticle', portArticle(), {
    selection: 'articleId article { quotes { nodes { id } } }',
  });
  article = String(created['articleId']);
  quote = (created['article'] as { quotes: { nodes: { id: string }[] } }).quotes.nodes[0]?.id ?? '';
});
afterAll(() => api[Symbol.asyncDispose]());

const selection = 'version article { status publishedAt corrections { text } }';
const step = (name: string, input: object = {}) =>
  succeed(api, name, { article, ...input }, { selection });
const read = async (by = `id: "${article}"`) => {
  const query = `{ article(by: { ${by} }) { status slug quotes { nodes { retracted } } }
    person(by: { slug: "nadia-omar" }) { slug } quote(id: "${quote}") { text } }`;
  return (await api.execute(query, { key: null })).data;
};
const changeTypes = async () =>
  (await api.db.change.findMany({ where: { nodeType: 'Article' }, orderBy: { id: 'asc' } })).map(
    ({ type }) => type,
  );

test('readers see an article, and whom it names, from its publication to its end', async () => {
  expect(await read()).toEqual({ article: null, person: null, quote: null });
  expect(await step('publishArticle')).toMatchObject({
    version: 2,
    article: { status: 'PUBLISHED' },
  });
  expect(await read()).toMatchObject({
    article: { status: 'PUBLISHED' },
    person: { slug: 'nadia-omar' },
    quote: { text: 'The crane is back,' },
  });
  await step('unpublishArticle');
  expect(await read()).toEqual({ article: null, person: null, quote: null });
  await step('publishArticle');
  await step('archiveArticle');
  expect(await read()).toEqual({ article: null, person: null, quote: null });
  expect(await changeTypes()).toEqual([
    'CREATED',
    'PUBLISHED',
    'UNPUBLISHED',
    'PUBLISHED',
    'UNPUBLISHED',
  ]);
});

test('whoever publishes sees it come out, without seeing drafts', async () => {
  const key = await api.createKey(['PUBLISH']);
  const answer = await succeed(api, 'publishArticle', { article }, { key, selection });
  expect(answer).toMatchObject({ article: { status: 'PUBLISHED' } });
});

test('an article comes out under a date that has passed', async () => {
  const at = '2025-11-02T08:00:00.000Z';
  expect(await step('publishArticle', { at })).toMatchObject({
    article: { status: 'PUBLISHED', publishedAt: at },
  });
});

test('what comes back out of the archive keeps its date', async () => {
  const at = '2025-11-02T08:00:00.000Z';
  await step('publishArticle', { at });
  await step('archiveArticle');
  expect(await step('publishArticle')).toMatchObject({ article: { publishedAt: at } });
});

test('a retracted article stays readable, marked, with its note; its quotes say so', async () => {
  await step('publishArticle');
  const answer = await step('retractArticle', { note: ' The crane never left. ' });
  expect(answer).toMatchObject({
    version: 3,
    article: { status: 'RETRACTED', corrections: [{ text: 'The crane never left.' }] },
  });
  expect(await read()).toMatchObject({
    article: { status: 'RETRACTED', quotes: { nodes: [{ retracted: true }] } },
  });
});

test('a correction is a dated note on what is out', async () => {
  await step('publishArticle');
  expect(await step('correctArticle', { note: 'It was Monday.' })).toMatchObject({
    version: 3,
    article: { status: 'PUBLISHED', corrections: [{ text: 'It was Monday.' }] },
  });
});

test('what is scheduled comes out once its time has come, once, with several processes', async () => {
  const at = new Date(Date.now() + 3600e3);
  expect(await step('publishArticle', { at: at.toISOString() })).toMatchObject({
    article: { status: 'SCHEDULED', publishedAt: at.toISOString() },
  });
  expect(await publishDue(api.db, { now: new Date(at.getTime() - 1) })).toEqual([]);
  expect(await read()).toMatchObject({ article: null, person: null });

  const runs = Array.from({ length: 4 }, () => publishDue(api.db, { now: at }));
  const published = (await Promise.all(runs)).flat();
  expect(published).toMatchObject([{ version: 3 }]);
  expect(await changeTypes()).toEqual(['CREATED', 'UPDATED', 'PUBLISHED']);
  expect(await api.db.person.findFirst()).toMatchObject({ published: true });
  expect(await api.db.articleRevision.count()).toBe(1);
});

test('the scheduler of a server that starts publishes what was slept through', async () => {
  await step('publishArticle', { at: new Date(Date.now() + 3600e3).toISOString() });
  await api.db.article.updateMany({ data: { publishedAt: new Date(Date.now() - 3600e3) } });
  const { logger, lines } = captureLog();
  const schedulers = [1, 2, 3].map(() => startScheduler(api.db, { logger }));
  await expect.poll(async () => (await read())?.['article']).toMatchObject({ status: 'PUBLISHED' });
  await Promise.all(schedulers.map((one) => one.stop()));
  expect(lines).toMatchObject([{ msg: 'scheduled article published', version: 3 }]);
});

test('a draft is deleted with all that is its own; whom it names stays', async () => {
  const published = await mutate(api, 'publishArticle', { article });
  expect(published.__typename).toBe('PublishArticlePayload');
  expect(await mutate(api, 'deleteArticle', { article })).toMatchObject({
    __typename: 'ConflictError',
    message: 'The article is PUBLISHED, so readers may know it. Unpublish or archive it first.',
    currentVersion: 2,
    changedFields: [],
    path: [],
    currentUpdatedAt: null,
    holder: null,
  });
  await step('unpublishArticle');
  expect(
    await succeed(api, 'deleteArticle', { article }, { selection: 'articleId' }),
  ).toMatchObject({ articleId: article });
  expect(await api.db.article.count()).toBe(0);
  expect(await api.db.quote.count()).toBe(0);
  expect(await api.db.person.count()).toBe(1);
  expect((await changeTypes()).at(-1)).toBe('DELETED');
});

test.each([
  [
    'retractArticle',
    { note: 'x' },
    'The article is DRAFT; it can be retracted only from PUBLISHED.',
  ],
  [
    'correctArticle',
    { note: 'x' },
    'The article is DRAFT; it can be corrected only from PUBLISHED or RETRACTED.',
  ],
  [
    'unpublishArticle',
    {},
    'The article is DRAFT; it can be unpublished only from PUBLISHED or SCHEDULED.',
  ],
])('%s takes no draft', async (name, input, message) => {
  expect(await mutate(api, name, { article, ...input })).toMatchObject({
    __typename: 'ConflictError',
    message,
    currentVersion: 1,
  });
});

test('an article is found by the slugs that it had, once readers knew it', async () => {
  const rename = (version: number, slug: string) =>
    succeed(api, 'updateArticle', { article, version, slug });
  const bySlug = (slug: string) => read(`slug: { slug: "${slug}", language: "en" }`);
  await rename(1, 'before-it-was-out');
  await step('publishArticle');
  await rename(3, 'second');
  await rename(4, 'third');
  expect(await bySlug('the-port-opens-again')).toMatchObject({ article: null });
  expect(await bySlug('before-it-was-out')).toMatchObject({ article: { slug: 'third' } });
  expect(await bySlug('second')).toMatchObject({ article: { slug: 'third' } });

  await step('unpublishArticle');
  expect(await bySlug('second')).toMatchObject({ article: null });
  await step('publishArticle');
  await rename(7, 'second');
  expect(await bySlug('third')).toMatchObject({ article: { slug: 'second' } });
  expect(await api.db.articleSlug.findMany({ select: { slug: true } })).toEqual([
    { slug: 'before-it-was-out' },
    { slug: 'third' },
  ]);
  const other = await succeed(api, 'createArticle', portArticle({ title: 'Third' }), {
    selection: 'article { slug }',
  });
  expect(other).toMatchObject({ article: { slug: 'third-2' } });
});

test('every version that readers see is kept as a document', async () => {
  await step('publishArticle');
  await succeed(api, 'updateArticle', { article, version: 2, title: 'Open' });
  const query = `{ article(by: { id: "${article}" }) { revisions { version document } } }`;
  const { data } = await api.execute(query, { key: null });
  expect(data).toMatchObject({
    article: {
      revisions: [
        { version: 3, document: { title: 'Open' } },
        {
          version: 2,
          document: {
            title: 'The port opens again',
            quotes: [{ attributions: [{ person: 'nadia-omar', role: 'harbour master' }] }],
            people: [{ key: 'nadia-omar', names: { en: ['Nadia Omar'] } }],
          },
        },
      ],
    },
  });
});

test('what a draft said of somebody whom it names no more does not come out with it', async () => {
  await step('publishArticle');
  const said = (text: string) => ({
    authors: [{ create: { ...nadia, description: [{ locale: 'en', text }] } }],
  });
  const draft = async (title: string, text: string, keep: boolean) => {
    const { articleId } = await succeed(
      api,
      'createArticle',
      { language: 'en', title, paragraphs: [], ...said(text) },
      { selection: 'articleId' },
    );
    if (!keep) await succeed(api, 'updateArticle', { article: articleId, version: 1, authors: [] });
    await succeed(api, 'publishArticle', { article: articleId });
    return (await api.db.person.findFirstOrThrow()).description;
  };
  expect(await draft('First', 'Withdrawn.', false)).toEqual({});
  expect(await draft('Second', 'Harbour master.', true)).toEqual({ en: 'Harbour master.' });
});

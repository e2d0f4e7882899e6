import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { article, countRows, emptyTables, quoting } from '../domain/documents.ts';
import { createTestServer, type TestServer } from '../support/server.ts';
import { mutate, type Result, succeed } from './support.ts';

vi.setConfig({ testTimeout: 30_000 });
let api: TestServer;
let writer: string;
beforeAll(async () => {
  api = await createTestServer({ scopes: ['WRITE', 'PREVIEW', 'PUBLISH'] });
  writer = await api.createKey(['WRITE']);
}, 60_000);
beforeEach(async () => {
  await emptyTables(api.database);
  await api.db.idempotentAnswer.deleteMany();
});
afterAll(() => api[Symbol.asyncDispose]());

const selection = `dryRun created changed left
  documents { outcome articleId language slug version changedFields }`;
const load = (documents: object[], input: object = {}) =>
  succeed(api, 'importArticles', { documents, ...input }, { selection });
const refuse = (documents: unknown[], input: object = {}, key?: string) =>
  mutate(api, 'importArticles', { documents, ...input }, { ...(key !== undefined && { key }) });
const outcomes = (result: Result) =>
  (result['documents'] as { outcome: string }[]).map(({ outcome }) => outcome);

const published = { status: 'PUBLISHED', publishedAt: '2025-10-01T00:00:00Z' };
const one = (over: object = {}) => quoting({}, { externalId: 'cms-1', ...over });

test('new documents are created, changed ones replaced, the same ones left', async () => {
  const first = await load([one(), article({ externalId: 'cms-2', title: 'Another' })]);
  expect(first).toMatchObject({ dryRun: false, created: 2, changed: 0, left: 0 });
  const second = await load([
    one({ title: 'They are in touch, says Peskov' }),
    article({ externalId: 'cms-2', title: 'Another' }),
    article({ externalId: 'cms-3', title: 'A third' }),
  ]);
  expect(second).toMatchObject({
    created: 1,
    changed: 1,
    left: 1,
    documents: [
      { outcome: 'CHANGED', version: 2, changedFields: ['title'] },
      { outcome: 'LEFT', version: 1, changedFields: [] },
      { outcome: 'CREATED', version: 1, changedFields: [] },
    ],
  });
  // The slug stays, since the document gives none.
  expect((second['documents'] as { slug: string }[])[0]?.slug).toBe('we-are-in-touch-says-peskov');
});

test('what is the same in a replaced article keeps its id', async () => {
  const ids = async () => {
    const found = await api.db.article.findFirstOrThrow({
      include: {
        paragraphs: { orderBy: { position: 'asc' } },
        quotes: { orderBy: { position: 'asc' } },
      },
    });
    return {
      article: found.id,
      paragraphs: found.paragraphs.map(({ id }) => id),
      quotes: found.quotes.map(({ id }) => id),
    };
  };
  await load([one()]);
  const before = await ids();
  const paragraphs = [
    { text: 'A new beginning.' },
    { text: 'Peskov said: we are ready. Yes, we are ready, he said.' },
    { text: 'And he frowned 😀 at TASS.' },
  ];
  const quote = { kind: 'DIRECT', attributions: [{ person: 'peskov' }] };
  const changed = await load([
    one({
      paragraphs,
      quotes: [
        { ...quote, parts: [{ paragraph: 1, text: 'we are ready', suffix: '. Yes' }] },
        { ...quote, parts: [{ paragraph: 1, text: 'Yes' }] },
      ],
    }),
  ]);
  expect(outcomes(changed)).toEqual(['CHANGED']);
  const after = await ids();
  expect(after.article).toBe(before.article);
  expect(after.paragraphs[1]).toBe(before.paragraphs[0]);
  expect(after.quotes[1]).toBe(before.quotes[0]);
  expect(new Set([...after.paragraphs, ...after.quotes]).size).toBe(5);
});

test('a document without an external id stands for the article that has its slug and none either', async () => {
  await load([article({ slug: 'talks' })]);
  const again = await load([
    article({ slug: 'talks', title: 'Talks' }),
    article({ slug: 'other' }),
  ]);
  expect(outcomes(again)).toEqual(['CHANGED', 'CREATED']);
  await load([article({ externalId: 'cms-1', slug: 'taken' })]);
  expect(await refuse([article({ slug: 'taken' })])).toMatchObject({
    __typename: 'InvalidInputError',
    issues: [
      {
        path: ['input', 'documents', '0', 'slug'],
        message: 'another article in "en" has the slug "taken"',
      },
    ],
  });
});

test('a status that a document leaves out stays, and readers get a revision of what changed', async () => {
  await load([one(published)]);
  const changed = await load([one({ title: 'Later' })]);
  expect(changed['documents']).toMatchObject([{ outcome: 'CHANGED', changedFields: ['title'] }]);
  const row = await api.db.article.findFirstOrThrow({ include: { revisions: true } });
  expect(row).toMatchObject({ status: 'PUBLISHED', version: 2 });
  expect(row.revisions.map(({ version }) => version)).toEqual([1, 2]);
});

test('the change log says once what became of each', async () => {
  const log = async () =>
    (await api.db.change.findMany({ where: { nodeType: 'Article' }, orderBy: { id: 'asc' } })).map(
      ({ type }) => type,
    );
  await load([one()]);
  await load([one(published)]);
  await load([one(published)]);
  await load([one({ ...published, title: 'Later' })]);
  await load([one({ title: 'Later', status: 'DRAFT' })]);
  expect(await log()).toEqual(['CREATED', 'PUBLISHED', 'UPDATED', 'UNPUBLISHED']);
});

test('articles of one import exchange their slugs', async () => {
  const pair = (a: string, b: string) => [
    article({ externalId: '1', slug: a, translationKey: a }),
    article({ externalId: '2', slug: b, translationKey: b }),
  ];
  await load(pair('left', 'right'));
  expect(outcomes(await load(pair('right', 'left')))).toEqual(['CHANGED', 'CHANGED']);
  const rows = await api.db.article.findMany({ orderBy: { externalId: 'asc' } });
  expect(rows.map(({ slug }) => slug)).toEqual(['right', 'left']);
});

test('a dry run says the same and writes nothing', async () => {
  await load([one()]);
  const before = await countRows(api.database);
  const documents = [one({ title: 'Later' }), article({ externalId: 'cms-2', title: 'New' })];
  const rehearsed = await load(documents, { dryRun: true });
  expect(await countRows(api.database)).toEqual(before);
  const done = await load(documents);
  expect(rehearsed).toMatchObject({ dryRun: true, created: 1, changed: 1, left: 0 });
  const without = (result: Result) =>
    (result['documents'] as object[]).map((document) => ({ ...document, articleId: undefined }));
  expect(without(rehearsed)).toEqual(without(done));
  expect(rehearsed['documents']).toMatchObject([
    { articleId: (done['documents'] as { articleId: string }[])[0]?.articleId },
    { articleId: null },
  ]);
});

test('every error is told with its path, and nothing is written', async () => {
  const before = await countRows(api.database);
  const wrong = [
    one(),
    article({ title: '', language: 'xx-yy-zz-' }),
    quoting({ parts: [{ paragraph: 0, text: 'never said' }] }),
    'no document',
  ];
  const result = await refuse(wrong);
  expect(result.issues?.map(({ path }) => path.join('.'))).toEqual([
    'input.documents.1.language',
    'input.documents.1.title',
    'input.documents.2.quotes.0.parts.0.text',
    'input.documents.3',
  ]);
  expect(await refuse(wrong, { dryRun: true })).toEqual(result);
  const last = await refuse([one(), article({ authors: ['nobody'], externalId: 'cms-2' })]);
  expect(last.issues).toEqual([
    {
      path: ['input', 'documents', '1', 'authors', '0'],
      message: 'no person "nobody" is in the document or the newsroom',
    },
  ]);
  expect(await countRows(api.database)).toEqual(before);
});

test('a replay answers the first answer and writes nothing', async () => {
  const idempotencyKey = 'import-1';
  const first = await load([one()], { idempotencyKey });
  const rows = await countRows(api.database);
  expect(await load([one()], { idempotencyKey })).toEqual(first);
  expect(await countRows(api.database)).toEqual(rows);
  expect(await refuse([one({ title: 'Other' })], { idempotencyKey })).toMatchObject({
    __typename: 'ConflictError',
    path: ['input', 'idempotencyKey'],
    message: expect.stringContaining('was used for another request at'),
  });
  // Each API key has its own.
  const other = { key: writer, selection };
  const another = { documents: [article({ title: 'Mine' })], idempotencyKey };
  expect(await succeed(api, 'importArticles', another, other)).toMatchObject({ created: 1 });
});

test('what failed under a key may be tried again under it', async () => {
  const idempotencyKey = 'import-2';
  expect((await refuse([article({ title: '' })], { idempotencyKey })).__typename).toBe(
    'InvalidInputError',
  );
  expect(await load([one()], { idempotencyKey })).toMatchObject({ created: 1 });
});

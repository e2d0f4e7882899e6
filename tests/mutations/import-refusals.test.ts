import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { article, emptyTables, quoting } from '../domain/documents.ts';
import { createTestServer, type TestServer } from '../support/server.ts';
import { mutate, succeed } from './support.ts';

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

const published = { status: 'PUBLISHED', publishedAt: '2025-10-01T00:00:00Z' };
const one = (over: object = {}) => quoting({}, { externalId: 'cms-1', ...over });

test.each([
  ['a published document', [article(published)]],
  ['a scheduled document', [article({ ...published, status: 'SCHEDULED' })]],
  ['an archived document', [article({ status: 'ARCHIVED' })]],
])('%s needs the scope PUBLISH', async (_what, documents) => {
  expect(await refuse(documents, {}, writer)).toMatchObject({
    __typename: 'ForbiddenError',
    scope: 'PUBLISH',
  });
});

test('so does a change of one that is out', async () => {
  await load([one(published)]);
  for (const change of [{ title: 'Later' }, { status: 'DRAFT' }]) {
    expect((await refuse([one(change)], {}, writer)).__typename).toBe('ForbiddenError');
  }
});

test.each([
  [
    'RETRACTED',
    'PUBLISHED',
    /is PUBLISHED, but the article is RETRACTED, which can only become ARCHIVED/,
  ],
  ['DRAFT', 'RETRACTED', /which can only become SCHEDULED or PUBLISHED or ARCHIVED/],
  ['ARCHIVED', 'DRAFT', /which can only become SCHEDULED or PUBLISHED/],
])('a %s article does not become %s by an import', async (from, to, message) => {
  await load([one({ ...published, status: from })]);
  const result = await refuse([one({ ...published, status: to })]);
  expect(result.message).toMatch(message);
  expect(result.issues?.[0]?.path).toEqual(['input', 'documents', '0', 'status']);
});

test.each([
  ['no document', [], 'input.documents', /needs at least one document/],
  [
    'an external id twice',
    [one(), one({ title: 'Again' })],
    'input.documents.1.externalId',
    /another article has the external id "cms-1"/,
  ],
  [
    'a slug twice',
    [article({ slug: 'talks' }), article({ slug: 'talks' })],
    'input.documents.1.slug',
    /another article in "en" has the slug "talks"/,
  ],
  [
    'a translation twice',
    [article({ translationKey: 'k' }), article({ translationKey: 'k', title: 'B' })],
    'input.documents.1.translationKey',
    /"k" has an article in "en" already/,
  ],
  [
    'a publication to come',
    [article({ status: 'PUBLISHED', publishedAt: '2999-01-01T00:00:00Z' })],
    'input.documents.0.publishedAt',
    /SCHEDULED is for what is to come out/,
  ],
  ['an empty idempotency key', [one()], 'input.idempotencyKey', /is empty/],
])('%s is refused', async (what, documents, path, message) => {
  const key = what === 'an empty idempotency key' ? { idempotencyKey: ' ' } : {};
  const result = await refuse(documents, key);
  expect(result).toMatchObject({ __typename: 'InvalidInputError' });
  expect(result.issues?.map((issue) => issue.path.join('.'))).toContain(path);
  expect(result.message).toMatch(message);
});

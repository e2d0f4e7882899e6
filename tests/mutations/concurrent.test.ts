import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestServer, type TestServer } from '../support/server.ts';
import { mutate, portArticle, succeed } from './support.ts';

let api: TestServer;
beforeAll(async () => {
  api = await createTestServer({ scopes: ['WRITE', 'PREVIEW', 'PUBLISH', 'REVIEW'] });
}, 60_000);
afterAll(() => api[Symbol.asyncDispose]());

const people = ['Nadia Omar', 'Faris Haddad', 'Leila Aziz'];
const writers = 20;

// On PostgreSQL on connections of their own; PGlite has one, and runs them in turn.
test(
  'twenty writers at once on the same people make one newsroom',
  { timeout: 120_000 },
  async () => {
    await Promise.all(
      Array.from({ length: writers }, async (_, i) => {
        const said = (name: string) => ({
          speaker: { person: { create: { names: [{ locale: 'en', names: [name] }] } } },
        });
        const joint = {
          kind: 'DIRECT',
          parts: [{ position: 1, text: 'Nobody counts them.' }],
          // In another order by each.
          attributions: people.map((_name, j) => said(people[(i + j) % people.length] ?? '')),
        };
        const topics = [{ slug: 'sea', names: [{ locale: 'en', names: ['Sea', `Sea ${i}`] }] }];
        const given = portArticle({
          title: 'The port',
          topics,
          ...(i % 2 === 0 && { quotes: [joint] }),
        });
        const { articleId: article } = await succeed(api, 'createArticle', given, {
          selection: 'articleId',
        });
        if (i % 2 === 1) await succeed(api, 'addQuote', { article, ...joint });
        await succeed(api, 'publishArticle', { article });
        if (i % 2 === 0) await succeed(api, 'unpublishArticle', { article });
      }),
    );
    const found = await api.db.person.findMany({ include: { names: true, quotes: true } });
    expect(found.map(({ names }) => names[0]?.text ?? '').toSorted()).toEqual([
      'Faris Haddad',
      'Leila Aziz',
      'Nadia Omar',
    ]);
    expect(found.every(({ published }) => published)).toBe(true);
    expect(found.reduce((sum, { quotes }) => sum + quotes.length, 0)).toBe(
      writers * 3 + writers / 2,
    );
    const articles = await api.db.article.findMany({ select: { slug: true, version: true } });
    expect(new Set(articles.map(({ slug }) => slug)).size).toBe(writers);
    expect(articles.map(({ version }) => version)).toEqual(Array(writers).fill(3));
    expect(await api.db.topic.findMany({ include: { names: true } })).toMatchObject([
      { slug: 'sea', published: true },
    ]);
  },
);

test('of twenty who edit the version that they read, one wins and the others are told', async () => {
  const { articleId: article } = await succeed(
    api,
    'createArticle',
    portArticle({ title: 'One' }),
    {
      selection: 'articleId',
    },
  );
  const results = await Promise.all(
    Array.from({ length: writers }, (_, i) =>
      mutate(api, 'updateArticle', { article, version: 1, title: `Title ${i}` }),
    ),
  );
  const kinds = Map.groupBy(results, ({ __typename }) => __typename);
  expect(kinds.get('ConflictError')).toHaveLength(writers - 1);
  expect(kinds.get('UpdateArticlePayload')).toHaveLength(1);
  expect(kinds.get('ConflictError')?.[0]).toMatchObject({
    currentVersion: 2,
    changedFields: ['title'],
  });
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestServer, type TestServer } from '../support/server.ts';
import { createFailures } from './create-failures.ts';
import { createQuoteFailures } from './create-quote-failures.ts';
import type { Case, Failure, Newsroom } from './failure-case.ts';
import { lifecycleFailures } from './lifecycle-failures.ts';
import { quoteFailures } from './quote-failures.ts';
import { mutate, mutationNames, portArticle, type Result, succeed } from './support.ts';
import { updateFailures } from './update-failures.ts';

let api: TestServer;
let room: Newsroom;
beforeAll(async () => {
  api = await createTestServer({ scopes: ['WRITE', 'PREVIEW', 'PUBLISH', 'REVIEW', 'ADMIN'] });
  const create = async (title: string, over: object = {}) => {
    const created = await succeed(api, 'createArticle', portArticle({ title, ...over }), {
      selection: 'articleId article { paragraphs { id } quotes { nodes { id } } people { id } }',
    });
    const content = created['article'] as {
      paragraphs: { id: string }[];
      quotes: { nodes: { id: string }[] };
      people: { id: string }[];
    };
    return {
      id: String(created['articleId']),
      paragraph: content.paragraphs[0]?.id ?? '',
      quote: content.quotes.nodes[0]?.id ?? '',
      person: content.people[0]?.id ?? '',
    };
  };
  const draft = await create('Draft', { externalId: 'draft-1', translationKey: 'twins' });
  const published = await create('Published', { slug: 'published', externalId: 'published-1' });
  const scheduled = await create('Scheduled');
  const retracted = await create('Retracted');
  const archived = await create('Archived');
  for (const { id } of [published, retracted])
    await succeed(api, 'publishArticle', { article: id });
  await succeed(api, 'retractArticle', { article: retracted.id, note: 'Wrong.' });
  await succeed(api, 'archiveArticle', { article: archived.id });
  const at = new Date(Date.now() + 1e9).toISOString();
  await succeed(api, 'publishArticle', { article: scheduled.id, at });
  await succeed(api, 'updateArticle', { article: draft.id, version: 1, byline: 'By N. O.' });
  room = {
    draft: draft.id,
    published: published.id,
    scheduled: scheduled.id,
    retracted: retracted.id,
    archived: archived.id,
    paragraph: draft.paragraph,
    foreignParagraph: published.paragraph,
    quote: draft.quote,
    person: draft.person,
  };
}, 60_000);
afterAll(() => api[Symbol.asyncDispose]());

const cases: Case[] = [
  ...createFailures,
  ...createQuoteFailures,
  ...updateFailures,
  ...quoteFailures,
  ...lifecycleFailures,
];

describe('what is refused is told where and why, and changes nothing', () => {
  test.each(cases)('%s: %s', async (name, _why, input, failure) => {
    const before = await state();
    const result = await mutate(api, name, input(room));
    expect(summary(result)).toEqual(expected(failure));
    expect(await state()).toEqual(before);
  });

  test('every message is one for an editor to read', async () => {
    for (const [name, , input] of cases) {
      const { message = '' } = await mutate(api, name, input(room));
      expect(message).not.toMatch(/undefined|null|Prisma|Zod|SQL|[0-9a-f]{8}-[0-9a-f]{4}|\[object/);
      expect(message.length).toBeGreaterThan(10);
    }
  });
});

describe('whoever lacks the scope is refused first, in the same words whatever there is', () => {
  test.each(cases)('%s: %s', async (name, _why, input) => {
    const key = await readerKey();
    const answers = [
      await mutate(api, name, input(room), { key }),
      await mutate(api, name, input(room), { key: null }),
    ];
    for (const answer of answers) {
      expect(answer).toEqual({
        __typename: 'ForbiddenError',
        message: `This needs an API key with the scope ${answer.scope}.`,
        scope: expect.stringMatching(/^(WRITE|REVIEW|PUBLISH)$/),
      });
    }
  });

  test('of each mutation there are cases, or tests elsewhere', () => {
    const here = new Set(cases.map(([name]) => name));
    const elsewhere = mutationNames().filter((name) => !here.has(name));
    expect(
      elsewhere.filter((name) => /Article|Quote/.test(name) && !/^import|^ingest/.test(name)),
    ).toEqual([]);
  });
});

let key: Promise<string> | undefined;
async function readerKey(): Promise<string> {
  return (key ??= api.createKey(['READ', 'PREVIEW', 'ADMIN']));
}

/** All rows of the newsroom, in short. */
async function state(): Promise<unknown> {
  const { rows } = await api.database.pool.query(
    `SELECT (SELECT count(*) FROM "Change") AS changes, (SELECT count(*) FROM "Person") AS people,
       (SELECT count(*) FROM "Organization") AS organizations, (SELECT count(*) FROM "Source") AS sources,
       (SELECT count(*) FROM "EntityName") AS names, (SELECT count(*) FROM "Topic") AS topics,
       (SELECT json_agg(json_build_array("id", "version", "status", "title") ORDER BY "id") FROM "Article") AS articles,
       (SELECT md5(string_agg(q::text, '' ORDER BY "id")) FROM "Quote" q) AS quotes,
       (SELECT md5(string_agg(p::text, '' ORDER BY "id")) FROM "Paragraph" p) AS paragraphs`,
  );
  return rows;
}

/** What a failure says, without the sentence that sums up its issues. */
function summary({ __typename, issues, path, message }: Result): object {
  if (issues !== undefined) {
    const told = issues.map((issue) => [issue.path.join('.'), issue.message]);
    return { __typename, issues: told.toSorted(([a = ''], [b = '']) => (a < b ? -1 : 1)) };
  }
  return __typename === 'NotFoundError'
    ? { __typename, path: path?.join('.') }
    : { __typename, message };
}

function expected(failure: Failure): object {
  if ('missing' in failure)
    return { __typename: 'NotFoundError', path: `input.${failure.missing}` };
  if ('conflict' in failure) {
    return { __typename: 'ConflictError', message: like(failure.conflict) };
  }
  return {
    __typename: 'InvalidInputError',
    issues: failure.invalid.map(([path, message]) => [`input.${path}`, like(message)]),
  };
}

function like(message: string | RegExp): unknown {
  const pattern =
    typeof message === 'string'
      ? new RegExp(`^${message.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`)
      : message;
  return expect.stringMatching(pattern);
}

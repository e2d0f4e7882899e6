import { isInputType } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  archiveArticle,
  publishArticle,
  unpublishArticle,
} from '../../src/domain/article/lifecycle.ts';
import { addQuote } from '../../src/domain/article/quotes.ts';
import { updateArticle } from '../../src/domain/article/update.ts';
import { schema } from '../../src/graphql/schema.ts';
import { mutate, mutationNames } from '../mutations/support.ts';
import { type Hidden, readHidden } from './support/hidden.ts';
import { argumentTable, searchLeaks } from './support/leaks.ts';
import { minimalInput } from './support/minimal-input.ts';
import { createNewsroom, type Newsroom } from './support/newsroom.ts';
import { walk } from './support/walk.ts';

let newsroom: Newsroom;
let hidden: Hidden;
let slugs: { slug: string; language: string }[];
beforeAll(async () => {
  newsroom = await createNewsroom();
  const { db } = newsroom;
  const now = new Date();
  const published = await db.article.findMany({
    // Of languages that others are in too, or their names would count as hidden words.
    where: { status: 'PUBLISHED', language: { in: ['ar', 'en'] } },
    orderBy: { slug: 'asc' },
    take: 3,
  });
  slugs = published.map(({ slug, language }) => ({ slug, language }));
  const [taken, archived, scheduled] = published.map(({ id }) => id);
  // What readers saw and see no more, under a slug that is another's now.
  const renamed = { article: taken ?? '', version: 1, slug: 'an-unheard-of-slug' };
  await updateArticle(db, renamed, { now });
  await unpublishArticle(db, { article: taken ?? '' }, { now });
  await archiveArticle(db, { article: archived ?? '' }, { now });
  await unpublishArticle(db, { article: scheduled ?? '' }, { now });
  const at = new Date(now.getTime() + 1e9);
  await publishArticle(db, { article: scheduled ?? '', at }, { now });
  // What a draft says anew of those whom readers know.
  const kremlin = await db.person.findFirstOrThrow({ where: { published: true } });
  const description = 'A description that only a draft gives.';
  await addQuote(
    db,
    {
      article: taken ?? '',
      kind: 'INDIRECT',
      parts: [{ field: 'TITLE', text: published[0]?.title ?? '' }],
      attributions: [
        {
          speaker: {
            person: {
              create: {
                slug: kremlin.slug,
                names: [{ locale: 'fr', names: ['Un nom de brouillon'] }],
                description: [{ locale: 'fr', text: description }],
              },
            },
          },
        },
      ],
    },
    { now },
  );
  hidden = await readHidden(db);
  newsroom.sql.length = 0;
}, 120_000);
afterAll(() => newsroom[Symbol.asyncDispose]());

test(
  'nothing of what was unpublished, archived or scheduled again comes through any edge of the schema',
  { timeout: 120_000 },
  async () => {
    expect(hidden.ids.Article).toHaveLength(7);
    const edges = walk(schema, await argumentTable(newsroom, hidden));
    expect(await searchLeaks(newsroom, hidden, edges)).toEqual([]);
  },
);

test('nor does it have a past, a former slug or a name by which it is found', async () => {
  for (const { slug, language } of [
    ...slugs,
    { slug: 'an-unheard-of-slug', language: slugs[0]?.language ?? '' },
  ]) {
    const by = `{ slug: { slug: "${slug}", language: "${language}" } }`;
    const { data } = await newsroom.ask(`{
      now: article(by: ${by}) { title }
      past: article(by: ${by}, asOf: "${new Date().toISOString()}") { title }
    }`);
    expect(data).toEqual({ now: null, past: null });
  }
  const { data } = await newsroom.ask('{ person(by: { name: "Un nom de brouillon" }) { slug } }');
  expect(data).toEqual({ person: null });
});

describe('whoever may not write is refused by every mutation, whatever the input names', () => {
  test.each(mutationNames())('%s', async (name) => {
    const field = schema.getMutationType()?.getFields()[name];
    const type = field?.args.find((argument) => argument.name === 'input')?.type;
    if (type === undefined || !isInputType(type)) throw new Error(`${name} takes no input`);
    const input = Object(minimalInput(type));
    for (const key of [null, await newsroom.createKey(['READ', 'PREVIEW'])]) {
      const { __typename, message, scope } = await mutate(newsroom, name, input, { key });
      expect({ __typename, message }).toEqual({
        __typename: 'ForbiddenError',
        message: `This needs an API key with the scope ${scope}.`,
      });
    }
  });
});

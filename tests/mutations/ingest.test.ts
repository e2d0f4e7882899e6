import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { emptyTables } from '../domain/documents.ts';
import { createTestServer, type TestServer } from '../support/server.ts';
import { mutate, succeed } from './support.ts';

let api: TestServer;
beforeAll(async () => {
  api = await createTestServer({ scopes: ['WRITE', 'PREVIEW'] });
});
beforeEach(() => emptyTables(api.database));
afterAll(() => api[Symbol.asyncDispose]());

const content = `سد جديد يثير جدلاً في الوادي

قال وزير المياه الأردني سالم البطاينة، الثلاثاء، إن السد «سيُملأ قبل الصيف»، وذلك رداً على سؤال من وكالة «رويترز».

وأضاف الوزير: «لن يجف النبع».`;

const selection = `articleId document article {
  status language title paragraphs { text }
  quotes { nodes {
    kind text review confidence parts { paragraph { text } start end }
    speaker { ... on Person { slug name(locale: "ar") } }
    attributions { role cue }
    provenance { relation source { name(locale: "en") kind } }
  } }
}`;
const ingest = (input: object = {}) =>
  succeed(api, 'ingestArticle', { content, ...input }, { selection });
const refusal = (input: object) => mutate(api, 'ingestArticle', { content, ...input });

test('a text becomes a draft whose quotes are attributed, for an editor to review', async () => {
  const { article } = await ingest({ externalId: 'cms-7' });
  expect(article).toMatchObject({
    status: 'DRAFT',
    language: 'ar',
    title: 'سد جديد يثير جدلاً في الوادي',
    paragraphs: [{}, {}],
    quotes: {
      nodes: [
        {
          kind: 'MIXED',
          review: 'EXTRACTED',
          speaker: { name: 'سالم البطاينة' },
          attributions: [{ role: 'وزير المياه الأردني', cue: 'قال' }],
          provenance: [{ relation: 'SAID_TO', source: { name: 'Reuters', kind: 'NEWS_AGENCY' } }],
        },
        { kind: 'DIRECT', text: 'لن يجف النبع', speaker: { name: 'سالم البطاينة' } },
      ],
    },
  });
  const { quotes } = article as {
    quotes: {
      nodes: {
        text: string;
        parts: { paragraph: { text: string }; start: number; end: number }[];
      }[];
    };
  };
  for (const { text, parts } of quotes.nodes) {
    expect(parts.map((part) => part.paragraph.text.slice(part.start, part.end)).join(' ')).toBe(
      text,
    );
  }
});

test('readers do not see the draft, nor whom it names', async () => {
  await ingest();
  const { data } = await api.execute(
    '{ articles { totalCount } people { totalCount } search(query: "البطاينة") { totalCount } }',
    { key: null },
  );
  expect(data).toEqual({
    articles: { totalCount: 0 },
    people: { totalCount: 0 },
    search: { totalCount: 0 },
  });
});

test('a dry run says what would be written, and writes nothing', async () => {
  const { articleId, article, document } = await ingest({ dryRun: true, language: 'ar-JO' });
  expect({ articleId, article }).toEqual({ articleId: null, article: null });
  expect(document).toMatchObject({ language: 'ar-JO', status: 'DRAFT', quotes: [{}, {}] });
  expect(await api.db.article.count()).toBe(0);
  expect(await api.db.person.count()).toBe(0);
});

test('HTML is read as well', async () => {
  const body =
    'The new dam will be full before the summer, and the orchards will have water. '.repeat(9);
  const html = `<html lang="en"><body><nav>Home</nav><article><h1>A dam for the valley</h1><p>${body}</p>
    <p>“The spring will run dry,” said Omar Badr, a farmer.</p></article></body></html>`;
  const { article } = await ingest({ content: html });
  expect(article).toMatchObject({
    language: 'en',
    title: 'A dam for the valley',
    quotes: { nodes: [{ text: 'The spring will run dry,', speaker: { name: 'Omar Badr' } }] },
  });
});

test('the people of a draft are found again by the next one', async () => {
  await ingest();
  await ingest({ content: content.replace('جديد', 'آخر') });
  expect(await api.db.quote.count({ where: { review: 'EXTRACTED' } })).toBe(4);
  expect(await api.db.person.count()).toBe(1);
});

describe('an editor teaches it who is who', () => {
  const speaker = async (input: object = {}) => {
    const { article } = await ingest(input);
    const { quotes } = article as { quotes: { nodes: { speaker: { slug: string } }[] } };
    return quotes.nodes[0]?.speaker.slug;
  };
  const omar = {
    content: 'ميناء يفتح\n\nقال عمر بدر، مدير الميناء، إن «الرافعة عادت».',
  };

  test('somebody known by an alias is found again by it', async () => {
    await succeed(api, 'createPerson', {
      slug: 'omar-badr',
      names: [{ locale: 'ar', names: ['عمر عبد الله بدر', 'عمر بدر'] }],
    });
    expect(await speaker(omar)).toBe('omar-badr');
  });

  test('so is one whose double was merged', async () => {
    const known = await succeed(
      api,
      'createPerson',
      { slug: 'omar', names: [{ locale: 'ar', names: ['عمر عبد الله بدر'] }] },
      { selection: 'personId' },
    );
    expect(await speaker(omar)).not.toBe('omar');
    const double = await api.execute<{ person: { id: string } }>(
      '{ person(by: { name: "عمر بدر" }) { id } }',
    );
    await succeed(api, 'mergePeople', {
      into: known['personId'],
      from: [double.data?.person.id],
    });
    expect(await speaker(omar)).toBe('omar');
  });
});

describe('it is refused', () => {
  const issue = async (input: object) => (await refusal(input)).issues?.[0];

  test('more than 1 MB', async () => {
    expect(await issue({ content: 'كلمة '.repeat(120_000) })).toEqual({
      path: ['input', 'content'],
      message:
        'The text has 1,080,000 bytes; at most 1,000,000 are read. Give one article at a time.',
    });
  });

  test('a page without an article', async () => {
    expect(await issue({ content: '<html><body><nav>Home</nav></body></html>' })).toMatchObject({
      path: ['input', 'content'],
      message: expect.stringContaining('No article was found in the HTML') as unknown,
    });
  });

  test.each(['', ' \n\u200f\n ', '\0'])('a text without words: %j', async (empty) => {
    expect(await issue({ content: empty })).toMatchObject({ path: ['input', 'content'] });
  });

  test('an external id that another article has', async () => {
    await ingest({ externalId: 'cms-7' });
    expect(await issue({ externalId: 'cms-7', content: `${content}\nآخر` })).toMatchObject({
      path: ['input', 'externalId'],
    });
    expect(await api.db.article.count()).toBe(1);
  });

  test('a key without the scope', async () => {
    const key = await api.createKey(['PREVIEW']);
    expect(await mutate(api, 'ingestArticle', { content }, { key })).toMatchObject({
      __typename: 'ForbiddenError',
      scope: 'WRITE',
    });
  });
});

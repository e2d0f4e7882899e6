import { describe, expect, test } from 'vitest';
import { parseDocument } from '../../src/domain/document/canonical.ts';
import { loadDocuments } from '../../src/domain/document/load.ts';
import { article, countRows, quoting, refusalOf, useDatabase } from './documents.ts';

const database = useDatabase();
const load = (...documents: unknown[]) => loadDocuments(database().client, documents);
const slugs = async (ids: readonly string[]) => {
  const rows = await database().client.article.findMany({ where: { id: { in: [...ids] } } });
  return ids.map((id) => rows.find((row) => row.id === id)?.slug);
};
const published = { status: 'PUBLISHED', publishedAt: '2025-11-02T10:00:00+02:00' };

test('articles are loaded in the order of the documents', async () => {
  const ids = await load(article({ title: 'B' }), article({ title: 'A' }));
  expect(await slugs(ids)).toEqual(['b', 'a']);
});

describe('an article without a slug gets one', () => {
  test('from its title', async () => {
    const titles = ['We’re “in touch”: Peskov!', 'الكرملين: نتواصلُ مع أصدقائنا', '😀'];
    expect(await slugs(await load(...titles.map((title) => article({ title }))))).toEqual([
      'were-in-touch-peskov',
      'الكرملين-نتواصل-مع-أصدقائنا',
      'article',
    ]);
  });

  test('with the first number that is free', async () => {
    const talks = article({ title: 'Talks' });
    expect(await slugs(await load(talks, talks))).toEqual(['talks', 'talks-2']);
    expect(await slugs(await load(article({ slug: 'talks-3' }), talks))).toEqual([
      'talks-3',
      'talks-4',
    ]);
  });

  test('with a number beyond all that are taken, however many there are', async () => {
    const talks = article({ title: 'Talks' });
    await load(...Array.from({ length: 30 }, () => talks));
    await database().client.article.delete({
      where: { language_slug: { language: 'en', slug: 'talks-17' } },
    });
    expect(await slugs(await load(talks, talks, talks))).toEqual([
      'talks-17',
      'talks-31',
      'talks-32',
    ]);
  });

  test('that makes room for one given further down', async () => {
    const ids = await load(article({ title: 'Talks' }), article({ slug: 'talks' }));
    expect(await slugs(ids)).toEqual(['talks-2', 'talks']);
  });

  test('without a number where only another language has it', async () => {
    await load(article({ title: 'Talks' }));
    expect(await slugs(await load(article({ title: 'Talks', language: 'de' })))).toEqual(['talks']);
  });
});

test('its words are counted, those of the title left out', async () => {
  const paragraphs = [{ text: 'قال بيسكوف: «نحن على تواصل».' }, { text: "It's 3.5 km away." }];
  await load(article({ language: 'ar', paragraphs }));
  expect(await database().client.article.findFirst()).toMatchObject({ wordCount: 9 });
});

test('the words of a quote are those of its parts, by line where they change the text', async () => {
  const parts = [
    { field: 'TITLE', text: 'We' },
    { field: 'SUBTITLE', text: 'are' },
    { paragraph: 0, text: 'we are ready', prefix: ': ' },
    { paragraph: 0, text: 'Yes' },
    { paragraph: 1, text: '😀' },
  ];
  await load(quoting({ parts }, { subtitle: 'They are' }));
  expect(await database().client.quote.findFirst()).toMatchObject({
    text: 'We\nare\nwe are ready Yes\n😀',
  });
});

test('articles with the same key are translations of one another', async () => {
  const answer = { translationKey: 'answer' };
  await load(article({ ...answer, language: 'ar' }), article(answer), article({ language: 'fr' }));
  await load(article({ ...answer, language: 'de' }));
  const groups = await database().client.translationGroup.findMany({
    include: { articles: { select: { language: true } } },
  });
  expect(groups.map(({ articles }) => articles.map(({ language }) => language).toSorted())).toEqual(
    [['ar', 'de', 'en']],
  );
});

test('the change log has one row for each node that is new, and one for coming out', async () => {
  const named = (key: string) => [{ key, names: { en: [key] } }];
  const document = quoting(
    { provenance: [{ source: 'tass', relation: 'SAID_TO' }] },
    {
      ...published,
      topics: named('energy'),
      organizations: named('kremlin'),
      sources: named('tass'),
    },
  );
  const [id] = await load(document, article({ title: 'Draft' }));
  const changes = await database().client.change.findMany();
  expect(changes.map(({ nodeType, type }) => `${nodeType} ${type}`).toSorted()).toEqual([
    'Article CREATED',
    'Article CREATED',
    'Article PUBLISHED',
    'Organization CREATED',
    'Person CREATED',
    'Source CREATED',
    'Topic CREATED',
  ]);
  expect(changes.find(({ type }) => type === 'PUBLISHED')?.nodeId).toBe(id);
  // Those of one transaction, so that a reader of the log sees them together.
  expect(new Set(changes.map(({ transactionId }) => transactionId)).size).toBe(1);
});

test.for([
  ['DRAFT', 0],
  ['SCHEDULED', 0],
  ['ARCHIVED', 0],
  ['PUBLISHED', 1],
  ['RETRACTED', 1],
] as const)('of an article that is %s, %i revision is kept', async ([status, count]) => {
  await load(article({ ...published, status }));
  const changes = await database().client.change.count({ where: { type: 'PUBLISHED' } });
  expect([await database().client.articleRevision.count(), changes]).toEqual([count, count]);
});

test.for(['PUBLISHED', 'RETRACTED'])('what is %s came out already', async (status) => {
  const now = new Date('2025-11-02T07:59:59Z');
  const document = article({ ...published, status });
  const early = () => loadDocuments(database().client, [document], { now });
  expect(await refusalOf(early)).toEqual([
    [
      '[0].publishedAt',
      `is to come, but the status is ${status}; SCHEDULED is for what is to come out`,
    ],
  ]);
  await loadDocuments(database().client, [document], { now: new Date(published.publishedAt) });
  expect(await database().client.article.count()).toBe(1);
});

test('a revision keeps the slug, and parses to the same document', async () => {
  const document = quoting({}, published);
  await load(document);
  const revision = await database().client.articleRevision.findFirst();
  expect(parseDocument(revision?.document)).toEqual({
    ...parseDocument(document),
    slug: 'we-are-in-touch-says-peskov',
  });
});

test('a revision, which readers see, has no rejected quote and nobody whom only that names', async () => {
  const rejected = { review: 'REJECTED', attributions: [{ person: 'lavrov' }] };
  const people = ['peskov', 'lavrov'].map((key) => ({ key, names: { en: [key] } }));
  const [quote] = [quoting()['quotes']].flat();
  await load(article({ ...published, people, quotes: [quote, { ...Object(quote), ...rejected }] }));
  const revision = await database().client.articleRevision.findFirst();
  const { quotes, people: named } = parseDocument(revision?.document);
  expect(quotes).toHaveLength(1);
  expect(named?.map(({ key }) => key)).toEqual(['peskov']);
});

test('text is stored as Unicode NFC, and offsets given before that count in it', async () => {
  const text = 'Cafe\u0301 — «على تَوا\u0653صل»';
  const start = text.indexOf('على');
  const part = { paragraph: 0, start, end: text.length - 1, text: text.slice(start, -1) };
  await load(quoting({ parts: [part] }, { title: 'Re\u0301sume\u0301', paragraphs: [{ text }] }));
  const stored = await database().client.quotePart.findFirstOrThrow({
    include: { paragraph: { include: { article: true } } },
  });
  expect(stored.paragraph?.article.title).toBe('R\u00e9sum\u00e9');
  expect(stored.paragraph?.text).toBe(text.normalize('NFC'));
  expect(stored.start).toBe(start - 1);
  expect(stored.paragraph?.text.slice(stored.start, stored.end)).toBe(stored.text);
  expect(stored.text).toBe(part.text.normalize('NFC'));
});

test('no documents make no articles', async () => {
  expect(await load()).toEqual([]);
  expect(await countRows(database())).toEqual({});
});

import { describe, expect, test } from 'vitest';
import { loadDocuments } from '../../src/domain/document/load.ts';
import { loadSampleNewsroom } from '../../src/sample.ts';
import { article, refusalOf, useDatabase } from './documents.ts';

const database = useDatabase();
const out = { status: 'PUBLISHED', publishedAt: '2025-11-02T08:00:00Z' };
const alice = { key: 'alice', names: { en: ['Alice'] } };
const load = (...documents: object[]) => loadDocuments(database().client, documents);
const mentioning = (more: object) =>
  article({
    paragraphs: [{ text: 'Alice met Bob and Carol.' }],
    mentions: [{ paragraph: 0, text: 'Alice', person: 'alice' }],
    ...more,
  });

describe('what only a draft says', () => {
  const enriched = {
    people: [
      {
        key: 'alice',
        wikidataId: 'Q99',
        names: { en: ['Alice', 'Embargoed'] },
        affiliations: [{ organization: 'secret', role: { en: 'next minister' } }],
      },
    ],
    organizations: [{ key: 'secret', names: { en: ['Secret'] } }],
  };
  const read = () =>
    database().client.person.findUniqueOrThrow({
      where: { slug: 'alice' },
      select: { wikidataId: true, names: { select: { text: true } }, affiliations: true },
    });
  const known = { wikidataId: null, names: [{ text: 'Alice' }], affiliations: [] };
  const visible = () =>
    database().client.organization.findUniqueOrThrow({
      where: { slug: 'secret' },
      select: { published: true },
    });

  test('of somebody whom readers see is not shown with them', async () => {
    await load(mentioning({ ...out, people: [alice] }));
    await load(mentioning(enriched));
    expect(await read()).toEqual(known);
    expect(await visible()).toEqual({ published: false });
  });

  test('nor in one load with what is out, in either order', async () => {
    await load(mentioning(enriched), mentioning({ ...out, people: [alice] }));
    expect(await read()).toEqual(known);
    expect(await visible()).toEqual({ published: false });
  });

  test('of somebody whom only drafts name is kept', async () => {
    await load(mentioning({ people: [alice] }));
    await load(mentioning(enriched));
    expect(await read()).toMatchObject({ wikidataId: 'Q99', names: [{}, {}], affiliations: [{}] });
  });

  test('comes out with an article that says it too', async () => {
    await load(mentioning({ ...out, people: [alice] }), mentioning({ ...out, ...enriched }));
    expect(await read()).toMatchObject({ wikidataId: 'Q99', affiliations: [{}] });
    expect(await visible()).toEqual({ published: true });
  });
});

test('what a visible organization turns out to be a part of is visible too', async () => {
  const ministry = { key: 'ministry', names: { en: ['Ministry'] } };
  const department = { key: 'department', names: { en: ['Department'] } };
  await load(article({ organizations: [ministry] }));
  await load(article({ ...out, publisher: 'department', organizations: [department] }));
  await load(
    article({
      ...out,
      publisher: 'department',
      organizations: [{ ...department, parent: 'ministry' }],
    }),
  );
  expect(await database().client.organization.count({ where: { published: true } })).toBe(2);
});

test('what is out has neither its date nor its corrections to come', async () => {
  const later = '2999-01-01T00:00:00Z';
  const correction = { text: 'A date.', publishedAt: later };
  expect(await refusalOf(() => load(article({ ...out, publishedAt: later })))).toEqual([
    [
      '[0].publishedAt',
      'is to come, but the status is PUBLISHED; SCHEDULED is for what is to come out',
    ],
  ]);
  expect(await refusalOf(() => load(article({ ...out, corrections: [correction] })))).toEqual([
    ['[0].corrections[0].publishedAt', 'is to come'],
  ]);
});

test('a revision names only whom its text names', async () => {
  const ghost = { key: 'ghost', names: { en: ['Ghost'] } };
  await load(mentioning({ ...out, people: [alice, ghost] }));
  const { document } = await database().client.articleRevision.findFirstOrThrow();
  expect(document).toMatchObject({ people: [{ key: 'alice' }] });
});

test('those of one place stand in the order in which they are read', async () => {
  const people = ['carol', 'bob', 'alice'].map((key) => ({
    key,
    names: { en: [key.replace(/^./, (letter) => letter.toUpperCase())] },
  }));
  const mentions = people.map(({ key, names }) => ({
    paragraph: 0,
    text: names.en[0],
    person: key,
  }));
  await load(mentioning({ people, mentions }));
  const rows = await database().client.articlePerson.findMany({
    orderBy: { place: 'asc' },
    select: { place: true, person: { select: { slug: true } } },
  });
  expect(rows).toEqual([
    { place: 0, person: { slug: 'alice' } },
    { place: 1, person: { slug: 'bob' } },
    { place: 2, person: { slug: 'carol' } },
  ]);
});

test('two servers that start at once load the sample newsroom once', async () => {
  const { client } = database();
  const loaded = await Promise.all([loadSampleNewsroom(client), loadSampleNewsroom(client)]);
  expect(loaded.toSorted((a, b) => a - b)).toEqual([0, 14]);
});

test.each([
  ['a title', article({ title: 'ﷺ'.repeat(501) }), '[0].title'],
  [
    'a name',
    article({ people: [{ ...alice, names: { en: ['A'.repeat(251)] } }] }),
    '[0].people[0].names.en[0]',
  ],
  ['an external id', article({ externalId: 'x'.repeat(251) }), '[0].externalId'],
])('%s that is too long to be indexed is refused', async (_what, document, path) => {
  expect(await refusalOf(() => load(document))).toMatchObject([
    [path, expect.stringMatching(/<=2?50/)],
  ]);
});

test('the longest title and names that are taken can be stored', async () => {
  const random = Array.from({ length: 250 }, (_, i) =>
    String.fromCodePoint(0x20000 + ((i * 7919) % 40_000)),
  );
  const title = random.join('');
  const names = { en: [Array.from({ length: 250 }, (_, i) => (i % 2 ? 'ﷺ' : 'ﷻ')).join('')] };
  await load(article({ title, people: [{ key: 'long', names }] }));
  expect(await database().client.article.count()).toBe(1);
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Transaction } from '../../src/database/client.ts';
import { deriveArticles } from '../../src/domain/derive.ts';
import { loadDocuments } from '../../src/domain/document/load.ts';
import { loadSampleNewsroom } from '../../src/sample.ts';
import { createTestDatabase, type TestDatabase, testServer } from '../support/database.ts';
import { deriveAll } from '../support/derive.ts';

const now = new Date('2026-01-01T00:00:00Z');

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  await loadSampleNewsroom(database.client);
}, 60_000);
afterAll(() => database[Symbol.asyncDispose]());

const person = (slug: string) => database.client.person.findUniqueOrThrow({ where: { slug } });
const organization = (slug: string) =>
  database.client.organization.findUniqueOrThrow({ where: { slug } });

describe('the keys of an order', () => {
  test('are folded names, in each language or the next best', async () => {
    expect(await person('rushdi-maddad')).toMatchObject({
      nameKeyAr: 'رشدي مداد',
      nameKeyEn: 'rushdi maddad',
    });
    await loadDocuments(database.client, [
      {
        language: 'fr',
        title: 'Un mot',
        paragraphs: [{ text: 'Rien.' }],
        people: [{ key: 'eloise', names: { fr: ['Éloïse Noël'], 'ar-MA': ['إلويز'] } }],
        organizations: [{ key: 'phare', names: { fr: ['Le Phare'] } }],
        mentions: [],
      },
    ]);
    expect(await person('eloise')).toMatchObject({ nameKeyAr: 'الويز', nameKeyEn: 'الويز' });
    expect(await organization('phare')).toMatchObject({
      nameKeyAr: 'le phare',
      nameKeyEn: 'le phare',
    });
  });

  test('are folded titles', async () => {
    const articles = await database.client.article.findMany({ where: { language: 'en-GB' } });
    expect(articles.map(({ titleKey }) => titleKey)).toEqual([
      'night ferries halted as harbour fills like a teacup',
    ]);
  });

  test('follow a speaker who gets another name', async () => {
    const { client } = database;
    const { id } = await person('tobias-quill');
    const keys = async () => {
      const quotes = await client.quote.findMany({ where: { people: { some: { personId: id } } } });
      return [...new Set(quotes.map(({ speakerKeyEn }) => speakerKeyEn))];
    };
    expect(await keys()).toEqual(['tobias quill']);
    await client.entityName.updateMany({
      where: { personId: id, locale: 'en', position: 0 },
      data: { text: 'Toby Quill', folded: 'toby quill' },
    });
    await client.$transaction((tx) => deriveArticles(tx, [], { touched: { people: [id] }, now }));
    expect(await keys()).toEqual(['toby quill']);
  });

  test('are those of the first speaker, and none for one without a name', async () => {
    const quotes = await database.client.quote.findMany({
      include: {
        attributions: { where: { position: 0 }, include: { person: true, organization: true } },
      },
    });
    for (const { speakerKeyAr, speakerKeyEn, attributions } of quotes) {
      const [voice] = attributions;
      const speaker = voice?.person ?? voice?.organization ?? null;
      expect([speakerKeyAr, speakerKeyEn]).toEqual([
        speaker?.nameKeyAr ?? null,
        speaker?.nameKeyEn ?? null,
      ]);
    }
    expect(quotes.some(({ speakerKeyEn }) => speakerKeyEn === null)).toBe(true);
  });
});

describe('the number of quotes', () => {
  test('counts them all, and those that readers see', async () => {
    expect(await person('thurayya-quloua')).toMatchObject({ allQuotes: 8, publicQuotes: 6 });
    expect(await person('zaki-mihwar')).toMatchObject({ allQuotes: 2, publicQuotes: 0 });
    expect(await person('vladimir-putin')).toMatchObject({ allQuotes: 0, publicQuotes: 0 });
    expect(await organization('mawj-energy')).toMatchObject({ allQuotes: 11, publicQuotes: 8 });
  });

  test('leaves out what is rejected or comes out later', async () => {
    const { client } = database;
    const where = { people: { some: { person: { slug: 'thurayya-quloua' } } } };
    const articles = { article: { language: 'en-GB' } };
    await client.quote.updateMany({
      where: { ...where, ...articles },
      data: { review: 'REJECTED' },
    });
    await deriveAll(client, now);
    expect(await person('thurayya-quloua')).toMatchObject({ allQuotes: 8, publicQuotes: 3 });
    await client.quote.updateMany({
      where: { ...where, ...articles },
      data: { review: 'VERIFIED' },
    });
    await deriveAll(client, new Date('2025-10-14T00:00:00Z'));
    expect(await person('thurayya-quloua')).toMatchObject({ allQuotes: 8, publicQuotes: 1 });
    await deriveAll(client, now);
    expect(await person('thurayya-quloua')).toMatchObject({ allQuotes: 8, publicQuotes: 6 });
  });

  // PGlite has one connection, so its writers take turns.
  test.runIf(testServer)('is right when two writers add to it at once', async () => {
    const { client, pool } = database;
    const { id: personId, allQuotes } = await person('nour-andalib');
    const articles = await client.article.findMany({ where: { language: 'en' }, take: 2 });
    const add = async (tx: Transaction, articleId: string | undefined) => {
      if (articleId === undefined) throw new Error('There are not two articles');
      await tx.quote.create({
        data: {
          articleId,
          position: 90,
          kind: 'DIRECT',
          text: 'Twice',
          language: 'en',
          attributions: { create: { position: 0, personId } },
        },
      });
      await deriveArticles(tx, [articleId], { now });
    };
    const isWaiting = async () => {
      const { rowCount } = await pool.query(
        `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
      );
      return (rowCount ?? 0) > 0;
    };
    let second: Promise<void> | undefined;
    await client.$transaction(async (tx) => {
      await add(tx, articles[0]?.id);
      second = client.$transaction((other) => add(other, articles[1]?.id));
      while (!(await isWaiting())) await new Promise((resolve) => setTimeout(resolve, 5));
    });
    await second;
    expect(await person('nour-andalib')).toMatchObject({ allQuotes: allQuotes + 2 });
  });
});

test('an article is linked to its translations, both ways, as long as they are', async () => {
  const { client } = database;
  const pairs = async () =>
    (
      await client.articleTranslation.findMany({
        include: { article: true, translation: true },
        orderBy: [{ article: { title: 'asc' } }],
      })
    ).map(({ article, translation }) => `${article.externalId} ${translation.externalId}`);
  const all = ['sample-008 sample-012', 'sample-012 sample-008'];
  expect((await pairs()).toSorted()).toEqual(
    ['sample-001-ar sample-001-en', 'sample-001-en sample-001-ar', ...all].toSorted(),
  );
  const { id, translationGroupId } = await client.article.findUniqueOrThrow({
    where: { externalId: 'sample-001-en' },
  });
  const move = async (group: string | null) => {
    await client.article.update({ where: { id }, data: { translationGroupId: group } });
    await client.$transaction((tx) => deriveArticles(tx, [id], { now }));
  };
  await move(null);
  expect((await pairs()).toSorted()).toEqual(all);
  await move(translationGroupId);
  expect(await pairs()).toHaveLength(4);
});

test('roles are found folded, a line for each language', async () => {
  const [affiliation] = await database.client.affiliation.findMany({
    where: { person: { slug: 'dmitry-peskov' } },
  });
  expect(affiliation?.roleFolded.split('\n').toSorted()).toEqual(
    ['', '', 'kremlin spokesman', 'المتحدث باسم الكرملين'].toSorted(),
  );
});

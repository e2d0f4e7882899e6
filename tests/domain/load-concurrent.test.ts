import { expect, test } from 'vitest';
import { loadDocuments } from '../../src/domain/document/load.ts';
import { article, useDatabase } from './documents.ts';

const database = useDatabase();

// On PostgreSQL on connections of their own; PGlite has one, and runs them in turn.
test('loads at once that share a new person make one person', async () => {
  const titles = Array.from({ length: 6 }, (_, i) => `Talks, day ${i}`);
  const documents = titles.map((title) =>
    article({
      title,
      people: [{ key: '_:l', names: { en: ['Sergei Lavrov'], ru: [`Лавров (${title})`] } }],
      authors: ['_:l'],
      topics: [{ key: 'diplomacy', names: { en: ['Diplomacy'] } }],
    }),
  );
  await Promise.all(documents.map((document) => loadDocuments(database().client, [document])));

  const [lavrov, ...others] = await database().client.person.findMany({
    include: { authored: true, names: true },
  });
  expect(others).toEqual([]);
  expect(lavrov?.authored).toHaveLength(titles.length);
  expect(lavrov?.names).toHaveLength(1 + titles.length);
  expect(await database().client.topic.count()).toBe(1);
});

test('loads at once of articles with one title give each its own slug', async () => {
  const load = () => loadDocuments(database().client, [article({ title: 'Talks' })]);
  await Promise.all([load(), load(), load()]);
  const articles = await database().client.article.findMany({ orderBy: { slug: 'asc' } });
  expect(articles.map(({ slug }) => slug)).toEqual(['talks', 'talks-2', 'talks-3']);
});

test('of loads at once that give one slug, one is refused in so many words', async () => {
  const load = () => loadDocuments(database().client, [article({ slug: 'talks' })]);
  const results = await Promise.allSettled([load(), load()]);
  expect(results.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  const refused = results.find((result) => result.status === 'rejected');
  expect(String(refused?.reason)).toContain(
    '[0].slug: another article in "en" has the slug "talks"',
  );
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadDocuments } from '../../src/domain/document/load.ts';
import { createNewsroom, type Newsroom } from '../graphql/support/newsroom.ts';
import { readHidden } from '../graphql/support/hidden.ts';
import { type Search, searchIn } from './support.ts';

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await createNewsroom();
}, 60_000);
afterAll(() => newsroom[Symbol.asyncDispose]());

const search: Search = (...asked) => searchIn(newsroom, ...asked);
const idsOf = async (...asked: Parameters<Search>) =>
  (await search(...asked)).nodes.map(({ node }) => node.id);

describe('what is typed with other letters finds the same, in the same order:', () => {
  test.for([
    ['بيسكوف', 'وبيسكوف'],
    ['بيسكوف', 'بِيـسكوف'],
    ['التزامات', 'والتزامات'],
    ['التزامات', 'الالتزامات'],
    ['31 ', '٣١ '],
    ['Peskov ', 'PESKOV’S '],
    ['ferry ', 'ferries '],
    ['Maduro', 'madúro'],
  ] as const)('%s and %s', async ([one, other]) => {
    expect(await idsOf(one)).toEqual(await idsOf(other));
    expect(await idsOf(one)).not.toEqual([]);
  });
});

test('a name without its first letter finds nothing', async () => {
  for (const query of ['يسكوف', 'افروف', 'ادورو', 'رملين', 'eskov']) {
    expect({ query, found: await idsOf(query) }).toEqual({ query, found: [] });
  }
});

test('a name finds what its bearer said in the other language', async () => {
  const { nodes } = await search('Peskov');
  const quotes = nodes.filter(({ node }) => node.__typename === 'Quote');
  expect(new Set(quotes.map(({ node }) => node.language))).toEqual(new Set(['en', 'ar']));
  expect(quotes.map(({ node }) => node.text)).toContain('بلاده «تحترم سيادة فنزويلا»');
});

test.for([
  ['بسكوف ', 'dmitry-peskov'],
  ['بيسكوق ', 'dmitry-peskov'],
  ['لافورف ', 'sergei-lavrov'],
  ['Peskv ', 'dmitry-peskov'],
  ['Zakahrova ', 'maria-zakharova'],
] as const)('%s is a name with a letter wrong, of %s', async ([query, slug]) => {
  expect((await search(query, ', types: [PERSON]')).nodes.map(({ node }) => node.slug)).toEqual([
    slug,
  ]);
});

test('names come first, then titles, then texts; the newer first among equals', async () => {
  const { nodes } = await search('Mawj');
  expect(nodes[0]?.node).toMatchObject({ __typename: 'Organization', slug: 'mawj-energy' });
  const scores = nodes.map(({ score }) => score);
  expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  expect(new Set(scores).size).toBeGreaterThan(2);
});

test('a phrase finds its words one after another only', async () => {
  const phrase = await idsOf('"friends in Venezuela"');
  expect(phrase.length).toBeGreaterThan(0);
  expect(await idsOf('"Venezuela in friends"')).toEqual([]);
  expect(await idsOf('Venezuela in friends ')).toEqual(expect.arrayContaining(phrase));
});

test('what is excluded is what would be found', async () => {
  const all = await idsOf('فنزويلا ');
  const without = new Set(await idsOf('بيسكوف '));
  const rest = await idsOf('فنزويلا -بيسكوف');
  expect(rest.toSorted()).toEqual(all.filter((id) => !without.has(id)).toSorted());
  expect(rest.length).toBeLessThan(all.length);
});

test('the last word may be unfinished, unless a space follows it', async () => {
  expect((await search('زاخار')).nodes[0]?.node.slug).toBe('maria-zakharova');
  expect(await idsOf('زاخار ')).toEqual([]);
});

describe('filters', () => {
  test('types, language, date and topic each leave a part of the hits', async () => {
    const all = await search('Sadaf');
    const typed = await search('Sadaf', ', types: [QUOTE, ARTICLE]');
    expect(new Set(typed.nodes.map(({ node }) => node.__typename))).toEqual(
      new Set(['Article', 'Quote']),
    );
    const kept = all.nodes.filter(({ node }) => /^(?:Article|Quote)$/.test(node.__typename));
    expect(typed.nodes).toEqual(kept);
    expect(typed.totalCount).toBe(kept.length);

    const arabic = await search('السردين', ', language: "ar"');
    expect(arabic.totalCount).toBeGreaterThan(0);
    expect((await search('السردين', ', language: "en", types: [ARTICLE]')).totalCount).toBe(0);

    const dated = await search('Sadaf', ', publishedAt: { lt: "2025-10-20T00:00:00Z" }');
    const later = await search('Sadaf', ', publishedAt: { gte: "2025-10-20T00:00:00Z" }');
    expect(dated.totalCount).toBeGreaterThan(0);
    expect(later.totalCount).toBeGreaterThan(0);
    const parts = all.nodes.filter(
      ({ node }) => !('slug' in node) || node.__typename === 'Article',
    );
    expect([...dated.nodes, ...later.nodes].map(({ node }) => node.id).toSorted()).toEqual(
      parts.map(({ node }) => node.id).toSorted(),
    );

    expect(await search('Sadaf', ', publishedAt: {}')).toEqual(all);

    const about = await search('Sadaf', ', topic: "energy"');
    const articles = await newsroom.db.article.count({
      where: { topics: { some: { topic: { slug: 'energy' } } } },
    });
    expect(articles).toBeGreaterThan(0);
    expect(about.totalCount).toBeLessThan(all.totalCount);
  });
});

describe('visibility', () => {
  test('readers find and count nothing of drafts, rejected quotes and hidden names', async () => {
    const hidden = await readHidden(newsroom.db);
    const secret = new Set(Object.values(hidden.ids).flat());
    let reached = 0;
    for (const words of hidden.words) {
      const query = words.split(/\s+/).slice(0, 6).join(' ');
      const found = await search(query);
      expect({ query, leaks: found.nodes.filter(({ node }) => secret.has(node.id)) }).toEqual({
        query,
        leaks: [],
      });
      expect(found.totalCount).toBe(found.nodes.length);
      const all = await search(query, '', newsroom.preview);
      reached += all.nodes.filter(({ node }) => secret.has(node.id)).length;
    }
    expect(reached).toBeGreaterThan(50);
  }, 60_000);

  test('a mistyped name is not mended to one that only a draft has', async () => {
    const [name] = await newsroom.db.entityName.findMany({
      where: { person: { published: false }, locale: 'en' },
    });
    const [word = ''] = name?.text.split(' ') ?? [];
    expect(word.length).toBeGreaterThan(3);
    const mistyped = `${word.slice(0, -1)}q `;
    expect(await idsOf(mistyped)).toEqual([]);
    expect(await idsOf(mistyped, '', newsroom.preview)).not.toEqual([]);
  });
});

test('pages hold while articles come and go', async () => {
  const first = await search('Sadaf', ', types: [QUOTE, PARAGRAPH]');
  const { edges } = first;
  const middle = edges[3]?.cursor ?? '';
  const before = await idsOf('Sadaf', `, types: [QUOTE, PARAGRAPH], after: "${middle}"`);
  expect(before).toEqual(first.nodes.slice(4).map(({ node }) => node.id));
  await loadDocuments(newsroom.db, [
    {
      language: 'en',
      status: 'PUBLISHED',
      publishedAt: '2025-11-24T00:00:00Z',
      title: 'A calm day in Sadaf',
      paragraphs: [{ text: 'Sadaf was calm.' }],
    },
  ]);
  expect(await idsOf('Sadaf', `, types: [QUOTE, PARAGRAPH], after: "${middle}"`)).toEqual(before);
  expect(await idsOf('Sadaf', ', types: [QUOTE, PARAGRAPH]')).toHaveLength(first.totalCount + 1);
  await newsroom.db.article.deleteMany({ where: { title: 'A calm day in Sadaf' } });
  expect(await idsOf('Sadaf', ', types: [QUOTE, PARAGRAPH]')).toHaveLength(first.totalCount);
});

test('the number of statements does not depend on the page size', async () => {
  const count = async (size: number) => {
    newsroom.sql.length = 0;
    const { errors } = await newsroom.ask(
      `{ search(query: "Sadaf", first: ${size}) { totalCount nodes { score highlights { text } node { ... on Quote { text article { title } } } } } }`,
    );
    expect(errors).toBeUndefined();
    return newsroom.sql.length;
  };
  const statements = [await count(1), await count(10), await count(100)];
  // Names (in a transaction), hits and their number, then nodes and texts of up to six types.
  expect(Math.max(...statements)).toBeLessThanOrEqual(5 + 2 + 2 * 6);
});

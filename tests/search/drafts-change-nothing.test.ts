import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ArticleDocument } from '../../src/domain/document/schema.ts';
import { loadDocuments } from '../../src/domain/document/load.ts';
import { createNewsroom, type Newsroom } from '../graphql/support/newsroom.ts';

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await createNewsroom();
}, 60_000);
afterAll(() => newsroom[Symbol.asyncDispose]());

const peskov = {
  key: 'dmitry-peskov',
  names: { en: ['Dmitry Peskov', 'Qomra'], ar: ['دميتري بيسكوف', 'قمرة'] },
};

/** Says much of those whom readers know, and holds the very words that they may type by mistake. */
const draft: ArticleDocument = {
  language: 'ar',
  status: 'DRAFT',
  title: 'بسكوف وبيسكوق عن زنبقية: Peskv and Zanbaq',
  topics: [{ key: 'water', names: { en: ['Water'], ar: ['المياه', 'زنبقية'] } }],
  paragraphs: [{ text: 'قال بسكوف إن الزنبقية هنا. Peskv met Peskova and Maduor in Zanbaq.' }],
  people: [
    peskov,
    { key: 'anna-peskova', names: { en: ['Anna Peskova'], ar: ['آنا بيسكوفا'] } },
    { key: 'peskof', names: { en: ['Peskof'], ar: ['بيسكف'] } },
  ],
  quotes: [
    {
      kind: 'INDIRECT',
      parts: [{ paragraph: 0, text: 'الزنبقية هنا' }],
      attributions: [{ person: 'dmitry-peskov', role: 'نحلة', cue: 'قال' }],
    },
    {
      kind: 'INDIRECT',
      parts: [{ paragraph: 0, text: 'met Peskova and Maduor in Zanbaq' }],
      attributions: [{ person: 'anna-peskova' }],
    },
  ],
};

const queries = [
  'بسكوف ',
  'بيسكوق ',
  'بيسكوفا ',
  'بيسكف ',
  'Peskv ',
  'Peskof ',
  'Peskova ',
  'Maduor ',
  'Pes',
  'بيس',
  'Zan',
  'Zanbaq ',
  'زنبقية ',
  'نحلة ',
  'Qomra ',
  'قمرة ',
  'Anna ',
  'water ',
  'Peskov -Zanbaq',
  '"met Peskova"',
];

const questions = [
  '{ search(query: $query, first: 50) { totalCount edges { cursor node { score node { ... on Node { id } } highlights { field text start } } } pageInfo { hasNextPage endCursor } } }',
  '{ quotes(first: 5, where: { text: { matches: $query } }) { totalCount edges { cursor } } }',
  '{ people(where: { name: { contains: $query } }) { totalCount nodes { id } } }',
  '{ people(where: { quotes: { some: { text: { contains: $query } } } }) { totalCount } }',
  '{ articles(where: { topics: { some: { name: { equals: $query } } } }) { totalCount } }',
].map((selection) => `query ($query: String!) ${selection}`);

const reports = [
  '{ quoteStats(groupBy: [SPEAKER, MONTH, TOPIC]) { count month topic { id } speaker { ... on Person { id } } } }',
  '{ quoteStats(groupBy: [LANGUAGE, KIND, SOURCE, ARTICLE]) { count language kind source { id } article { id } } }',
  ...['quoteCount', 'updatedAt', 'createdAt'].map(
    (by) => `{ people(orderBy: [{ ${by}: DESC }]) { totalCount edges { cursor node { id } } } }`,
  ),
  '{ people(orderBy: [{ name: { locale: "en", direction: ASC } }]) { edges { cursor } } }',
  '{ topics(orderBy: [{ slug: ASC }]) { totalCount edges { cursor node { names { text } } } } }',
];

const askAll = async () => {
  const answers = new Map<string, unknown>();
  for (const question of questions) {
    for (const query of queries) {
      answers.set(`${query} ${question}`, await newsroom.ask(question, { variables: { query } }));
    }
  }
  for (const report of reports) answers.set(report, await newsroom.ask(report));
  return answers;
};

test('what a draft says changes no answer of search, filters, orders, cursors and counts for readers', async () => {
  const before = await askAll();
  const failed = [...before.values()].filter((answer) => Object(answer).errors !== undefined);
  expect(failed).toEqual([]);
  await loadDocuments(newsroom.db, [draft]);
  expect(await askAll()).toEqual(before);

  const zanbaq = await newsroom.ask('{ search(query: "Zanbaq") { totalCount } }', {
    key: newsroom.preview,
  });
  expect(zanbaq.data).not.toEqual({ search: { totalCount: 0 } });
}, 60_000);

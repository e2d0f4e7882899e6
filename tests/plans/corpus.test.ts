import { expect, test } from 'vitest';
import { inventCorpus, scaled } from '../../bench/corpus/corpus.ts';
import { parseDocument } from '../../src/domain/document/canonical.ts';

const size = scaled(1 / 200);
const corpus = [...inventCorpus(size)];

test('the corpus is the same each time, and another for another seed', () => {
  expect([...inventCorpus(size)]).toEqual(corpus);
  expect([...inventCorpus(size, { seed: 2 })]).not.toEqual(corpus);
});

test('it has twelve paragraphs and five quotes an article, and names everybody it has', () => {
  expect(corpus).toHaveLength(100);
  expect(corpus.flatMap(({ paragraphs }) => paragraphs)).toHaveLength(1_200);
  expect(corpus.flatMap(({ quotes }) => quotes)).toHaveLength(500);
  expect(corpus.flatMap(({ people }) => people)).toHaveLength(size.people);
  expect(corpus.flatMap(({ organizations }) => organizations)).toHaveLength(size.organizations);
  expect(corpus.flatMap(({ sources }) => sources)).toHaveLength(size.sources);
  const languages = new Set(corpus.map(({ language }) => language.slice(0, 2)));
  expect(languages).toEqual(new Set(['ar', 'en']));
});

test('its documents are true: each part of a quote stands where it says', () => {
  for (const document of corpus) {
    const parsed = parseDocument(document);
    for (const part of parsed.quotes.flatMap(({ parts }) => parts)) {
      const { text = '' } = document.paragraphs[part.paragraph ?? -1] ?? {};
      expect(text.slice(part.start, part.end)).toBe(part.text);
    }
  }
});

test('few speak often and many seldom, as in news', () => {
  const counts = new Map<string, number>();
  for (const { quotes = [] } of inventCorpus(scaled(1 / 20))) {
    for (const { person } of quotes.flatMap(({ attributions }) => attributions)) {
      if (person !== undefined) counts.set(person, (counts.get(person) ?? 0) + 1);
    }
  }
  const ranked = [...counts.values()].toSorted((a, b) => b - a);
  const all = ranked.reduce((sum, count) => sum + count, 0);
  expect((ranked[0] ?? 0) / all).toBeGreaterThan(0.1);
  expect(ranked[Math.floor(ranked.length / 2)]).toBeLessThan(all / 100);
});

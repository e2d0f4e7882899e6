import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadDocuments } from '../../src/domain/document/load.ts';
import { createNewsroom, type Newsroom } from '../graphql/support/newsroom.ts';
import { judgements } from './relevance-set.ts';

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await createNewsroom();
  await loadDocuments(newsroom.db, [
    {
      language: 'ar',
      status: 'PUBLISHED',
      publishedAt: '2025-11-20T00:00:00Z',
      title: '👩🏽‍🎤🏮 قَالَ الشَّاعِرُ: «عُدْنا» ثم صمت',
      subtitle: 'Cafe\u0301 au lait 🇵🇸 and crème',
      paragraphs: [{ text: 'وبالشَّاعِرَيْن 😀 بــدأ اليوم، e\u0301tude و«الشاعر» نفسه' }],
    },
  ]);
}, 60_000);
afterAll(() => newsroom[Symbol.asyncDispose]());

interface Hit {
  node: Record<string, unknown>;
  highlights: {
    field: string;
    text: string;
    start: number;
    end: number;
    startPoint: number;
    endPoint: number;
    startByte: number;
    endByte: number;
  }[];
}

const document = `query ($query: String!) {
  search(query: $query, first: 20) {
    nodes {
      node {
        ... on Article { title subtitle summary byline dateline paragraphs { text } }
        ... on Quote { text occasion attributions { role } }
        ... on Paragraph { text }
        ... on Person { names { text } }
        ... on Organization { names { text } }
        ... on Source { names { text } }
      }
      highlights {
        field text start end
        startPoint: start(unit: CODE_POINT) endPoint: end(unit: CODE_POINT)
        startByte: start(unit: UTF8) endByte: end(unit: UTF8)
      }
    }
  }
}`;

async function hitsOf(query: string): Promise<Hit[]> {
  const { data, errors } = await newsroom.ask(document, { variables: { query } });
  expect({ query, errors }).toEqual({ query });
  return (data as { search: { nodes: Hit[] } } | null)?.search.nodes ?? []; // As the document asks.
}

/** What a path such as `paragraphs[3].text` leads to. */
function textAt(node: unknown, path: string): unknown {
  return path
    .split(/[.[\]]+/)
    .filter((step) => step !== '')
    .reduce<unknown>((value, step) => Reflect.get(Object(value), step), node);
}

describe('highlights point into the stored text, in every unit', () => {
  test.for(judgements)('$query', async ({ query }) => {
    for (const { node, highlights } of await hitsOf(query)) {
      for (const mark of highlights) {
        const text = textAt(node, mark.field);
        if (typeof text !== 'string') throw new Error(`${mark.field} leads to no text`);
        expect(text.slice(mark.start, mark.end)).toBe(mark.text);
        expect(Array.from(text).slice(mark.startPoint, mark.endPoint).join('')).toBe(mark.text);
        expect(Buffer.from(text).subarray(mark.startByte, mark.endByte).toString()).toBe(mark.text);
        expect(mark.text.isWellFormed()).toBe(true);
      }
    }
  });
});

test('emoji, tashkeel and combining marks stay whole', async () => {
  const marked = async (query: string) =>
    (await hitsOf(query)).flatMap(({ highlights }) =>
      highlights.map(({ field, text }) => `${field} ${text}`),
    );
  expect(await marked('الشاعر عدنا')).toEqual(
    expect.arrayContaining(['title الشَّاعِرُ', 'title عُدْنا', 'paragraphs[0].text الشاعر']),
  );
  expect(await marked('cafe creme')).toEqual(['subtitle Café', 'subtitle crème']);
  expect(await marked('بدأ etude')).toEqual(
    expect.arrayContaining(['paragraphs[0].text بــدأ', 'paragraphs[0].text étude']),
  );
});

test('a phrase is one highlight, a clitic a part of it', async () => {
  const [article] = await hitsOf('"in touch with our friends"');
  expect(article?.highlights[0]?.text).toBe('in touch with our friends');
  const words = (await hitsOf('بيسكوف')).flatMap(({ highlights }) =>
    highlights.map(({ text }) => text),
  );
  expect(words).toContain('لبيسكوف');
});

test('no hit has more than ten', async () => {
  const counts = (await hitsOf('the a of ')).map(({ highlights }) => highlights.length);
  expect(Math.max(...counts)).toBe(10);
});

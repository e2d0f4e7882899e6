import { afterAll, beforeAll, expect, test } from 'vitest';
import { present } from './support/globals.ts';
import { createNewsroom, type Newsroom } from './support/newsroom.ts';

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await createNewsroom();
}, 60_000);
afterAll(() => newsroom[Symbol.asyncDispose]());

interface Span {
  text: string;
  field?: 'TITLE' | 'SUBTITLE' | 'PARAGRAPH';
  paragraph: { text: string } | null;
  utf16: [number, number];
}

const offsets = `
  text
  paragraph { text }
  start end
  startExplicit: start(unit: UTF16)
  startNull: start(unit: null)
  startPoint: start(unit: CODE_POINT) endPoint: end(unit: CODE_POINT)
  startByte: start(unit: UTF8) endByte: end(unit: UTF8)
`;

type Offsets = Record<
  | 'start'
  | 'end'
  | 'startExplicit'
  | 'startNull'
  | 'startPoint'
  | 'endPoint'
  | 'startByte'
  | 'endByte',
  number
>;

async function parts(): Promise<
  { span: Span & Offsets & { prefix: string; suffix: string }; text: string }[]
> {
  const { data } = await newsroom.execute<{
    articles: {
      nodes: {
        title: string;
        subtitle: string;
        quotes: { nodes: { parts: (Span & Offsets & { prefix: string; suffix: string })[] }[] };
      }[];
    };
  }>(
    `{ articles(first: 20) { nodes {
      title subtitle
      quotes(first: 20) { nodes { parts { field prefix suffix ${offsets} } } }
    } } }`,
    { key: newsroom.preview },
  );
  return (data?.articles.nodes ?? []).flatMap(({ title, subtitle, quotes }) =>
    quotes.nodes.flatMap((quote) =>
      quote.parts.map((span) => ({
        span,
        text:
          span.field === 'TITLE'
            ? title
            : span.field === 'SUBTITLE'
              ? subtitle
              : (span.paragraph?.text ?? ''),
      })),
    ),
  );
}

/** The words at the offsets, in each unit. */
function slices(text: string, span: Offsets): string[] {
  return [
    text.slice(span.start, span.end),
    Array.from(text).slice(span.startPoint, span.endPoint).join(''),
    Buffer.from(text).subarray(span.startByte, span.endByte).toString(),
  ];
}

test('the words of every part stand at its offsets, in every unit', async () => {
  const all = await parts();
  expect(all.length).toBeGreaterThan(110);
  expect(new Set(all.map(({ span }) => span.field))).toEqual(
    new Set(['TITLE', 'SUBTITLE', 'PARAGRAPH']),
  );
  for (const { span, text } of all) {
    expect(slices(text, span)).toEqual([span.text, span.text, span.text]);
    expect([span.startExplicit, span.startNull]).toEqual([span.start, span.start]);
    expect(text.slice(0, span.start).endsWith(span.prefix)).toBe(true);
    expect(text.slice(span.end).startsWith(span.suffix)).toBe(true);
    expect(span.prefix.length).toBeGreaterThanOrEqual(Math.min(31, span.start));
  }
});

test('so do those of every mention', async () => {
  const { data } = await newsroom.execute<{
    articles: { nodes: { mentions: (Span & Offsets)[] }[] };
  }>(`{ articles(first: 100) { nodes { mentions { ${offsets} } } } }`, { key: newsroom.preview });
  const mentions = data?.articles.nodes.flatMap((article) => article.mentions) ?? [];
  expect(mentions.length).toBeGreaterThan(100);
  for (const mention of mentions) {
    const text = mention.paragraph?.text ?? '';
    expect(slices(text, mention)).toEqual([mention.text, mention.text, mention.text]);
  }
});

test.each([
  ['emoji joined by zero-width joiners, and tashkeel', '🏮🌊 عُدْنا', [40, 97, 40, 92, 72, 179]],
  ['emoji before Latin letters', '🌊🌊 Again!', [53, 76, 53, 71, 55, 98]],
])('%s are counted right', async (_name, words, expected) => {
  const { span } = present(
    (await parts()).find((part) => part.span.text.startsWith(words)),
    words,
  );
  const { start, end, startPoint, endPoint, startByte, endByte } = span;
  expect([start, end, startPoint, endPoint, startByte, endByte]).toEqual(expected);
});

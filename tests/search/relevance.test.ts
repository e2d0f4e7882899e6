import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createNewsroom, type Newsroom } from '../graphql/support/newsroom.ts';
import { type Judgement, judgements } from './relevance-set.ts';

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await createNewsroom();
}, 60_000);
afterAll(() => newsroom[Symbol.asyncDispose]());

const document = `query ($query: String!) {
  search(query: $query, first: 10) {
    nodes {
      node {
        __typename
        ... on Article { slug }
        ... on Quote { text }
        ... on Paragraph { text }
        ... on Person { slug }
        ... on Organization { slug }
        ... on Source { slug }
      }
    }
  }
}`;

interface Answer {
  search: { nodes: { node: { __typename: string; slug?: string; text?: string } }[] };
}

/** The first hits of a query, as judgements name them. */
async function firstHits(query: string): Promise<string[]> {
  const { data, errors } = await newsroom.ask(document, { variables: { query } });
  expect({ query, errors }).toEqual({ query });
  const { search } = data as unknown as Answer; // As the document asks.
  return search.nodes.map(({ node }) => `${node.__typename}:${node.slug ?? node.text ?? ''}`);
}

/** The rank of the first expected hit, from 1; Infinity when none is among them. */
function rankIn(hits: readonly string[], { expected }: Judgement): number {
  const at = hits.findIndex((hit) => expected.some((one) => hit.startsWith(one)));
  return at === -1 ? Infinity : at + 1;
}

describe('the relevance set', () => {
  test('has at least 60 queries, 35 of them Arabic', () => {
    const arabic = judgements.filter(({ query }) => /\p{scx=Arab}/u.test(query));
    expect(judgements.length).toBeGreaterThanOrEqual(60);
    expect(arabic.length).toBeGreaterThanOrEqual(35);
  });

  test('finds what it must among the first five hits, nine in ten at the top', async () => {
    const ranks = await Promise.all(
      judgements.map(async (judgement) => {
        const hits = await firstHits(judgement.query);
        return { query: judgement.query, rank: rankIn(hits, judgement), hits: hits.slice(0, 5) };
      }),
    );
    expect(ranks.filter(({ rank }) => rank > 5)).toEqual([]);
    const reciprocal = ranks.reduce((sum, { rank }) => sum + 1 / rank, 0) / ranks.length;
    expect(reciprocal).toBeGreaterThanOrEqual(0.9);
  }, 60_000);
});

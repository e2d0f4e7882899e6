import { expect } from 'vitest';
import { present } from '../graphql/support/globals.ts';
import type { Newsroom } from '../graphql/support/newsroom.ts';

interface Hit {
  score: number;
  node: {
    __typename: string;
    id: string;
    text?: string;
    slug?: string;
    language?: string;
  };
}

export interface Found {
  totalCount: number;
  edges: { cursor: string }[];
  nodes: Hit[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

const fields = `{
  totalCount
  edges { cursor }
  nodes {
    score
    node {
      __typename
      ... on Node { id }
      ... on Article { slug language }
      ... on Quote { text language }
      ... on Paragraph { text }
      ... on Person { slug }
      ... on Organization { slug }
      ... on Source { slug }
    }
  }
  pageInfo { hasNextPage endCursor }
}`;

/** Searches the newsroom that a test has made. */
export type Search = (query: string, rest?: string, key?: string) => Promise<Found>;

/**
 * What a search finds, on a page of a hundred.
 *
 * @param rest further arguments, as GraphQL.
 */
export async function searchIn(
  newsroom: Newsroom,
  ...[query, rest = '', key]: Parameters<Search>
): Promise<Found> {
  const { data, errors } = await newsroom.ask(
    `query ($query: String!) { search(query: $query, first: 100${rest}) ${fields} }`,
    { variables: { query }, ...(key !== undefined && { key }) },
  );
  expect({ query, errors }).toEqual({ query });
  return present(data as { search: Found } | null).search; // As the query asks.
}

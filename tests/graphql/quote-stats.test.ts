import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { schema } from '../../src/graphql/schema.ts';
import { arbitraryInput, type Where } from './support/arbitrary-where.ts';
import { filteredLists } from './support/connections.ts';
import { present } from './support/globals.ts';
import { createNewsroom, type Newsroom } from './support/newsroom.ts';
import { someIds, sound } from './support/values.ts';

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await createNewsroom();
}, 60_000);
afterAll(() => newsroom[Symbol.asyncDispose]());

interface Node {
  __typename: string;
  id?: string;
  description?: string;
  organization?: { id: string } | null;
}
interface Stat {
  count: number;
  speaker: Node | null;
  onBehalfOf: Node | null;
  source: Node | null;
  article: Node | null;
  topic: Node | null;
  kind: string | null;
  language: string | null;
  month: string | null;
}

const selection = `{
  count kind language month
  speaker { __typename ... on Node { id } ... on UnnamedSpeaker { description organization { id } } }
  onBehalfOf { __typename id } source { __typename id } article { __typename id } topic { __typename id }
}`;

async function stats(
  groupBy: string[],
  { where = {}, reader = false }: { where?: Where; reader?: boolean } = {},
): Promise<Stat[]> {
  const { data, errors } = await newsroom.ask(
    `query ($where: QuoteWhere) { quoteStats(where: $where, groupBy: [${groupBy.join()}], first: 1000) ${selection} }`,
    { ...(!reader && { key: newsroom.preview }), variables: { where } },
  );
  if (errors) throw new Error(JSON.stringify({ errors, where }));
  return (data as { quoteStats: Stat[] }).quoteStats; // As asked.
}

const is = (node: Node | null) => (node === null ? null : { id: { equals: node.id } });

/** The condition of the quotes that belong to a group, in the terms of `where`. */
function conditionOf(stat: Stat, groupBy: readonly string[]): Where {
  const { speaker, onBehalfOf, source, article, topic, kind, language, month } = stat;
  const voice: Where = {};
  const conditions: Where[] = [];
  for (const dimension of groupBy) {
    if (dimension === 'SPEAKER' && speaker?.__typename === 'UnnamedSpeaker') {
      voice['unnamed'] = { equals: speaker.description };
      voice['unnamedOrganization'] = {
        is: speaker.organization ? { id: { equals: speaker.organization.id } } : null,
      };
    }
    if (dimension === 'SPEAKER' && speaker?.__typename === 'Person')
      voice['person'] = { is: is(speaker) };
    if (dimension === 'SPEAKER' && speaker?.__typename === 'Organization')
      voice['organization'] = { is: is(speaker) };
    if (dimension === 'ON_BEHALF_OF') voice['onBehalfOf'] = { is: is(onBehalfOf) };
    if (dimension === 'SOURCE') {
      conditions.push(
        source === null
          ? { provenance: { none: {} } }
          : { provenance: { some: { source: { is: is(source) } } } },
      );
    }
    if (dimension === 'TOPIC') {
      const topics = topic === null ? { none: {} } : { some: is(topic) };
      conditions.push({ article: { is: { topics } } });
    }
    if (dimension === 'ARTICLE') conditions.push({ article: { is: is(article) } });
    if (dimension === 'KIND') conditions.push({ kind: { equals: kind } });
    if (dimension === 'LANGUAGE') conditions.push({ language: { equals: language } });
    if (dimension === 'MONTH') {
      const from = new Date(month ?? 0);
      const to = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + 1));
      const publishedAt =
        month === null ? { equals: null } : { gte: from.toISOString(), lt: to.toISOString() };
      conditions.push({ article: { is: { publishedAt } } });
    }
  }
  if (Object.keys(voice).length > 0) conditions.push({ attributions: { some: voice } });
  return { AND: conditions };
}

async function totals(wheres: Where[], { reader = false } = {}): Promise<number[]> {
  const names = wheres.map((_, i) => `w${i}`);
  const { data, errors } = await newsroom.ask(
    `query (${names.map((name) => `$${name}: QuoteWhere`).join()}) {
      ${names.map((name) => `${name}: quotes(where: $${name}) { totalCount }`).join(' ')}
    }`,
    {
      ...(!reader && { key: newsroom.preview }),
      variables: Object.fromEntries(wheres.map((where, i) => [`w${i}`, where])),
    },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return names.map(
    (name) => (data as Record<string, { totalCount: number }>)[name]?.totalCount ?? Number.NaN,
  ); // As asked.
}

const dimensions = [
  'SPEAKER',
  'ON_BEHALF_OF',
  'SOURCE',
  'ARTICLE',
  'KIND',
  'LANGUAGE',
  'MONTH',
  'TOPIC',
];
const single = new Set(['ARTICLE', 'KIND', 'LANGUAGE', 'MONTH']);

describe('each group counts what `quotes` counts of it', () => {
  test('by every dimension and any pair, for any where', { timeout: 120_000 }, async () => {
    const { type } = present(filteredLists(schema).find(({ list }) => list === 'quotes'));
    const where = arbitraryInput(type, { ...sound, ...(await someIds(newsroom)) }, { depth: 2 });
    const property = fc.asyncProperty(
      fc.oneof(fc.constant({}), where),
      fc.subarray(dimensions, { maxLength: 3 }),
      async (condition, groupBy) => {
        const groups = await stats(groupBy, { where: condition });
        const [total, ...some] = await totals([
          condition,
          ...groups.slice(0, 15).map((stat) => ({ AND: [condition, conditionOf(stat, groupBy)] })),
        ]);
        expect(groups.slice(0, 15).map(({ count }) => count)).toEqual(some);
        const sum = groups.reduce((all, { count }) => all + count, 0);
        const isExact = groupBy.every((dimension) => single.has(dimension));
        expect(sum).toSatisfy((all: number) => (isExact ? all === total : all >= (total ?? 0)));
        const counts = groups.map(({ count }) => count);
        expect(counts).toEqual(counts.toSorted((a, b) => b - a));
      },
    );
    await fc.assert(property, { numRuns: 40 });
  });

  test('readers get the numbers of what is published', async () => {
    for (const dimension of dimensions) {
      const groups = await stats([dimension], { reader: true });
      expect(
        await totals(
          groups.slice(0, 20).map((stat) => conditionOf(stat, [dimension])),
          { reader: true },
        ),
      ).toEqual(groups.slice(0, 20).map(({ count }) => count));
      expect(groups).not.toEqual(await stats([dimension]));
    }
  });
});

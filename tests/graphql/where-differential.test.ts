import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { schema } from '../../src/graphql/schema.ts';
import { arbitraryInput, type Values, type Where } from './support/arbitrary-where.ts';
import { connectionFields } from './support/connections.ts';
import { holds, type Sight } from './support/evaluate.ts';
import { globalId } from './support/globals.ts';
import { type Graph, readGraph, type Row } from './support/graph.ts';
import { createNewsroom, type Newsroom } from './support/newsroom.ts';
import { someIds, sound } from './support/values.ts';

/** How many `where` trees are compared. */
const cases = Number(process.env['WHERE_CASES'] ?? 1_200);

let newsroom: Newsroom;
let graph: Graph;
let values: Values;
beforeAll(async () => {
  newsroom = await createNewsroom();
  graph = await readGraph(newsroom.db);
  values = { ...sound, ...(await someIds(newsroom)), ...textsOf(graph) };
}, 60_000);
afterAll(() => newsroom[Symbol.asyncDispose]());

/** Texts that stand in the rows of each `where`, whole and in part. */
function textsOf({ rows }: Graph): Values {
  return Object.fromEntries(
    Object.entries(rows).map(([model, all]) => {
      const texts = all
        .flatMap((row) => Object.values(row).filter((value) => typeof value === 'string'))
        .flatMap((text, i) => (i % 3 === 0 ? [text] : [text.slice(0, 4), text.slice(-3)]));
      const some = texts.filter((_, i) => i % Math.ceil(texts.length / 60) === 0);
      return [
        `${model}Where.String`,
        fc.oneof(fc.constantFrom(...some), sound['String'] ?? fc.string()),
      ];
    }),
  );
}

const sights: Sight[] = ['public', 'everything'];
const connections = connectionFields(schema).flatMap(({ where: type, ...one }) =>
  type === null ? [] : [{ ...one, type }],
);
/** The ids that a list must give, in any order. */
function expected(where: string, input: Where, { rows, sight }: { rows: Row[]; sight: Sight }) {
  return [...new Set(rows)]
    .filter((row) => sight === 'everything' || graph.isPublic(where, row))
    .filter((row) => holds(graph, where, input, { row, sight }))
    .map(({ id }) => globalId(where.replace(/Where$/, ''), String(id)))
    .toSorted();
}

async function ask(query: string, inputs: Record<string, Where>, sight: Sight): Promise<unknown> {
  const { data, errors } = await newsroom.ask(query, {
    ...(sight === 'everything' && { key: newsroom.preview }),
    variables: inputs,
  });
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

/** How many trees go into one request. */
const batch = 8;

describe('a list holds what a plain reading of its `where` says', () => {
  const roots = connections.filter(({ parent }) => parent === 'Query');
  test.each(roots)('$name', { timeout: 3_600_000 }, async ({ field, type }) => {
    const model = type.name.replace(/Where$/, '');
    const trees = fc.array(arbitraryInput(type, values, { depth: 3 }), {
      minLength: batch,
      maxLength: batch,
    });
    const property = fc.asyncProperty(trees, fc.constantFrom(...sights), async (inputs, sight) => {
      const names = inputs.map((_, i) => `w${i}`);
      const data = (await ask(
        `query (${names.map((one) => `$${one}: ${type.name}`).join()}) {
          ${names.map((one) => `${one}: ${field}(where: $${one}, first: 100) { totalCount nodes { id } pageInfo { hasNextPage endCursor } }`).join(' ')}
        }`,
        Object.fromEntries(inputs.map((input, i) => [`w${i}`, input])),
        sight,
      )) as Record<
        string,
        { totalCount: number; nodes: { id: string }[]; pageInfo: { hasNextPage: boolean } }
      >; // As asked.
      for (const [i, input] of inputs.entries()) {
        const ids = expected(type.name, input, { rows: graph.rows[model] ?? [], sight });
        const list = data[`w${i}`];
        const found = list?.nodes.map(({ id }) => id).toSorted();
        expect([input, sight, list?.totalCount]).toEqual([input, sight, ids.length]);
        // A page may end before the list does.
        const missing = ids.filter((id) => !found?.includes(id));
        const strange = found?.filter((id) => !ids.includes(id));
        expect([input, sight, strange]).toEqual([input, sight, []]);
        expect([input, sight, missing.length]).toEqual([
          input,
          sight,
          Math.max(0, ids.length - 100),
        ]);
      }
    });
    await fc.assert(property, { numRuns: Math.ceil((cases * 0.7) / batch / roots.length) });
  });
});

describe('a nested list holds what a plain reading of its `where` says', () => {
  const lists: Record<string, string> = {
    Article: 'articles',
    Person: 'people',
    Organization: 'organizations',
    Source: 'sources',
    Topic: 'topics',
  };
  const nested = connections.filter(({ parent }) => parent in lists);
  test.each(nested)('$name', { timeout: 3_600_000 }, async ({ parent, field, type }) => {
    const property = fc.asyncProperty(
      arbitraryInput(type, values, { depth: 2 }),
      fc.constantFrom(...sights),
      async (input, sight) => {
        const data = (await ask(
          `query ($where: ${type.name}) { ${lists[parent]}(first: 100) { nodes { id list: ${field}(where: $where, first: 100) { totalCount nodes { id } } } } }`,
          { where: input },
          sight,
        )) as Record<
          string,
          { nodes: { id: string; list: { totalCount: number; nodes: { id: string }[] } }[] }
        >; // As asked.
        for (const { id, list } of data[lists[parent] ?? '']?.nodes ?? []) {
          const row = graph.rows[parent]?.find((one) => globalId(parent, String(one['id'])) === id);
          const rows = graph.edges[`${parent}Where`]?.[field]?.(row ?? {}) ?? [];
          const ids = expected(type.name, input, { rows, sight });
          expect([input, sight, id, list.totalCount]).toEqual([input, sight, id, ids.length]);
          expect(list.nodes.map((node) => node.id).toSorted()).toEqual(ids);
        }
      },
    );
    await fc.assert(property, { numRuns: Math.ceil((cases * 0.3) / nested.length) });
  });
});

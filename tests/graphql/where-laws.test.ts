import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { schema } from '../../src/graphql/schema.ts';
import { arbitraryInput, type Values, type Where } from './support/arbitrary-where.ts';
import { filteredLists } from './support/connections.ts';
import { createNewsroom, type Newsroom } from './support/newsroom.ts';
import { someIds, sound } from './support/values.ts';

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await createNewsroom();
}, 60_000);
afterAll(() => newsroom[Symbol.asyncDispose]());

const lists = filteredLists(schema);

type Lists = Record<string, { totalCount: number; nodes: { id: string }[] }>;

describe.each(lists)('$list', ({ list, type }) => {
  const inputs = (values: Values) => arbitraryInput(type, values, { depth: 2 });
  const ask = (conditions: Record<string, Where>, selection: string) => {
    const names = Object.keys(conditions);
    const query = `query (${names.map((name) => `$${name}: ${type.name}`).join()}) {
      ${names.map((name) => `${name}: ${list}(where: $${name}, first: 100) { ${selection} }`).join(' ')}
    }`;
    return newsroom.ask(query, { key: newsroom.preview, variables: conditions });
  };
  test('what NOT, AND and OR say is so', { timeout: 60_000 }, async () => {
    const where = inputs({ ...sound, ...(await someIds(newsroom)) });
    const property = fc.asyncProperty(where, where, async (one, other) => {
      const conditions = {
        all: {},
        one,
        other,
        not: { NOT: one },
        and: { AND: [one, other] },
        or: { OR: [one, other] },
        neither: { AND: [{ NOT: one }, { NOT: other }] },
      };
      const { data, errors } = await ask(conditions, 'totalCount');
      expect(errors).toBeUndefined();
      const count = (name: keyof typeof conditions) =>
        ((data ?? {}) as Lists)[name]?.totalCount ?? Number.NaN; // As `ask` selects.
      expect(count('not')).toBe(count('all') - count('one'));
      expect(count('or')).toBe(count('one') + count('other') - count('and'));
      expect(count('neither')).toBe(count('all') - count('or'));
    });
    await fc.assert(property, { numRuns: 20 });
  });

  test('no input is an internal error', { timeout: 60_000 }, async () => {
    const odd: Values = {
      ...sound,
      String: fc.oneof(
        fc.constantFrom(null, 'a\0b', '\ud800', '%_\\'),
        fc.string({ unit: 'binary' }),
      ),
      matches: fc.constantFrom(null, '', '?!', '-harbour', 'a\0b', '\ud800', '"', 'x'.repeat(501)),
      Int: fc.constantFrom(null, 2 ** 31 - 1, -(2 ** 31), 2 ** 40, 0.5, 'x'),
      Date: fc.constantFrom(null, '0000-01-01', '0001-01-01', '9999-12-31', '2025-02-29', 'x'),
      DateTime: fc.constantFrom(null, '0000-01-01T00:00:00Z', '9999-12-31T23:59:59.999Z', 'x'),
      Float: fc.constantFrom(null, 1e308, -1e308, 5e-324, -0),
      Locale: fc.constantFrom(null, 'ar', '', 'x', 'a\0b'),
      ID: fc.constantFrom(null, '', 'x', Buffer.from('Quote:x').toString('base64')),
    };
    const property = fc.asyncProperty(inputs(odd), async (where) => {
      const { errors = [] } = await ask({ where }, 'totalCount nodes { id }');
      for (const { message, extensions } of errors) {
        // Values of variables that their types rule out have no code.
        expect(
          `${extensions?.['code'] === undefined ? 'BAD_VARIABLE' : JSON.stringify(extensions['code'])}: ${message}`,
        ).toMatch(/^(?:"BAD_USER_INPUT"|BAD_VARIABLE): .*(?:`where\.|"\$where")/s);
      }
    });
    await fc.assert(property, { numRuns: 20 });
  });
});

import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createNewsroom, type Newsroom } from '../graphql/support/newsroom.ts';
import { type Search, searchIn } from './support.ts';

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await createNewsroom();
}, 60_000);
afterAll(() => newsroom[Symbol.asyncDispose]());

const search: Search = (...asked) => searchIn(newsroom, ...asked);

describe('hostile queries', () => {
  test.for([
    ['nothing but operators', '- " « -"" | & ! <-> :* ()'],
    ['tsquery', `' & | ! <-> 'a':* "\\`],
    ['SQL', `'; DROP TABLE "SearchEntry"; --`],
    ['a regular expression', '(a+)+$ .* [^x]{1,1000}'],
    ['lone surrogates', '\ud800 بيسكوف \udc00'],
    ['direction marks', '\u202e\u2066بيسكوف\u2069'],
    ['controls', '\u0001\u0002\u007f\ufeff'],
    ['emoji', '😀👩🏽‍🎤'],
    ['nothing', ''],
  ] as const)('%s have an answer', async ([, query]) => {
    const found = await search(query);
    expect(found.nodes).toHaveLength(found.totalCount);
  });

  test.for([
    ['a NUL', 'a\0b', /NUL/],
    ['too long', 'ا'.repeat(501), /501 characters; 500/],
    ['of too many words', 'a '.repeat(40), /40 words; 32/],
  ] as const)('%s is refused with what may be asked', async ([, query, message]) => {
    const { errors } = await newsroom.ask(
      'query ($query: String!) { search(query: $query) { totalCount } }',
      { variables: { query } },
    );
    expect(errors).toMatchObject([
      { message: expect.stringMatching(message), extensions: { code: 'BAD_USER_INPUT' } },
    ]);
  });

  test('any text at all has an answer', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.constantFrom(
            '"',
            '-',
            ' ',
            'بيسكوف',
            "'",
            '\\',
            ':*',
            '&',
            'Sadaf',
            '«',
            'é',
            '\u0301',
          ),
          {
            maxLength: 12,
          },
        ),
        async (parts) => {
          const query = parts.join('');
          const found = await search(query);
          expect(found.nodes).toHaveLength(Math.min(100, found.totalCount));
        },
      ),
      { numRuns: 60 },
    );
  }, 60_000);

  test('cursors that were tampered with are refused', async () => {
    const { pageInfo } = await search('Sadaf');
    const values: unknown = JSON.parse(
      Buffer.from(pageInfo.endCursor ?? '', 'base64url').toString(),
    );
    if (!Array.isArray(values)) throw new Error('The cursor is no list');
    for (const [at, value] of [
      [1, 'first'],
      [1, -1],
      [2, 'yesterday'],
      [2, '2025-99-99 00:00:00+00'],
      [3, 'DRAFT'],
      [4, 'x'],
    ] as const) {
      const forged = Buffer.from(JSON.stringify(values.with(at, value))).toString('base64url');
      const { errors, data } = await newsroom.ask(
        `{ search(query: "Sadaf", after: "${forged}") { nodes { score } } }`,
      );
      expect({ at, value, data, code: errors?.[0]?.extensions?.['code'] }).toMatchObject({
        at,
        value,
        data: null,
        code: 'BAD_USER_INPUT',
      });
    }
  });
});

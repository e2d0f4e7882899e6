import { byName, type HostileRequest, query, where } from './request.ts';

/** What a stranger may try on filters, pages, ids and the database. */
export const hostileInputs: HostileRequest[] = [
  {
    name: 'text like a regular expression',
    body: where({ text: { contains: '(a+)+$.*[^\\]{1,99999}(?<!x)' } }),
    refused: null,
  },
  {
    name: 'text like wildcards',
    body: where({ text: { contains: '%_%_%_%_%_%_%_%_%_%_%_%_%_%_%_%_%_%_%_%_%_%_%' } }),
    refused: null,
  },
  {
    name: 'text like SQL',
    body: where({ text: { equals: `'; DROP TABLE "Quote"; --` } }),
    refused: null,
  },
  {
    name: 'a slug like SQL',
    body: where({ slug: { in: [`' OR 1=1 --`, '$1', '\\\\x00', "E'\\\\000'"] } }, 'people'),
    refused: null,
  },
  { name: 'a name like SQL', body: byName(`Robert"); DELETE FROM "Person"; --`), refused: null },
  {
    name: 'a lone surrogate',
    body: '{"query":"query ($name: String!) { person(by: { name: $name }) { slug } }","variables":{"name":"\\ud800"}}',
    refused: null,
  },
  {
    name: 'a lone surrogate in a filter',
    body: '{"query":"{ quotes(where: { text: { contains: \\"\\ud83d\\" } }) { totalCount } }"}',
    refused: /Invalid character within String/,
  },
  { name: 'a NUL in a name', body: byName('a\0b'), refused: null },
  {
    name: 'a NUL in a filter',
    body: where({ text: { startsWith: '\0' } }),
    refused: /holds a NUL character/,
  },
  {
    name: 'controls of direction',
    body: byName('\u202e\u2066\u2069\u200f\u061cبيسكوف\u202c'),
    refused: null,
  },
  {
    name: 'nothing but marks and invisible letters',
    body: byName('\u200b\u200d\u0301\u0651\ufeff'),
    refused: null,
  },
  {
    name: 'a letter with 100,000 marks',
    body: byName(`ا${'\u0651'.repeat(100_000)}`),
    refused: null,
  },
  {
    name: 'a page of 2^31',
    body: query('{ quotes(first: 2147483648) { totalCount } }'),
    refused: /Int cannot represent/,
  },
  {
    name: 'a page of 2^31 - 1',
    body: query('{ quotes(first: 2147483647) { totalCount } }'),
    refused: /costs 2147483648/,
  },
  {
    name: 'a page of -2^31',
    body: query('{ quotes(first: -2147483648) { totalCount } }'),
    refused: /can't be negative/,
  },
  {
    name: 'a page of 1e400',
    body: query('{ quotes(first: 1e400) { totalCount } }'),
    refused: /Int cannot represent/,
  },
  {
    name: 'a date in the year 275760',
    body: where({ article: { is: { publishedAt: { lt: '+275760-09-13T00:00:00.000Z' } } } }),
    refused: /where.article.is.publishedAt/,
  },
  {
    name: 'a forged cursor',
    body: query('{ quotes(after: "W10") { totalCount nodes { id } } }'),
    refused: /not a cursor/,
  },
  {
    name: 'a cursor of 900 kB',
    body: query(`{ quotes(after: "${'W1tb'.repeat(225_000)}") { nodes { id } } }`),
    refused: /not a cursor/,
  },
  {
    name: 'a forged id',
    body: query(`{ node(id: "${Buffer.from('Quote:x').toString('base64')}") { id } }`),
    refused: /is not an id/,
  },
  {
    name: '101 ids',
    body: query('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
      variables: {
        ids: Array(101).fill('UXVvdGU6MDFhMjEyODUtM2UwZi03N2QzLWFhZmMtZGRlNmVkYTY0NmJi'),
      },
    }),
    refused: /at most 100 ids/,
  },
  {
    name: 'names of the prototype',
    body: query('{ viewer { name } }', {
      variables: { __proto__: null, constructor: 1, toString: 2 },
    }),
    refused: null,
  },
  {
    name: '__proto__ in a filter',
    body: '{"query":"query ($where: QuoteWhere) { quotes(where: $where) { totalCount } }","variables":{"where":{"__proto__":{"text":{}}}}}',
    refused: /__proto__/,
  },
  {
    name: 'a query that is a number',
    body: '{"query":12}',
    refused: /Expected "query" param to be a string/,
  },
  {
    name: 'a body that is a list',
    body: '[{"query":"{ viewer { name } }"},{"query":"{ viewer { name } }"}]',
    refused: /Batching is not supported/,
  },
  {
    name: 'a body of JSON nested 400,000 deep',
    body: '['.repeat(400_000) + ']'.repeat(400_000),
    refused: /Batching is not supported/,
  },
  { name: 'no JSON at all', body: '{"query": "{ viewer', refused: /JSON/ },
];

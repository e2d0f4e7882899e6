/** A request that means no good, and what it is to be answered. */
export interface HostileRequest {
  name: string;
  body: string;
  /** Matches the message of its first error; null where it is answered. */
  refused: RegExp | null;
}

const query = (text: string, rest: Record<string, unknown> = {}) =>
  JSON.stringify({ query: text, ...rest });
const times = (count: number, make: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => make(i)).join(' ');
const nested = (depth: number, open: string, inner: string, close: string) =>
  `${open.repeat(depth)}${inner}${close.repeat(depth)}`;
const where = (value: unknown, list = 'quotes') =>
  query(
    `query ($where: ${list === 'quotes' ? 'QuoteWhere' : 'PersonWhere'}) { ${list}(first: 5, where: $where) { totalCount nodes { id } } }`,
    {
      variables: { where: value },
    },
  );
const byName = (name: string) =>
  query('query ($name: String!) { person(by: { name: $name }) { slug } }', { variables: { name } });

const bombs = `${times(14, (i) => `fragment f${i} on Quote { ...f${i + 1} ...f${i + 1} ...f${i + 1} }`)} fragment f14 on Quote { text }`;

/** What a stranger may try: on the parser, the validator, the reckoning, the filters and the database. */
export const hostileRequests: HostileRequest[] = [
  {
    name: 'selections nested 200 deep',
    body: query(nested(200, '{ quotes { nodes { article ', '{ id }', ' } } }')),
    refused: /more than 200 levels deep/,
  },
  {
    name: 'selections nested 60 deep, within the brackets allowed',
    body: query(
      `{ quotes(first: 1) { nodes { article { quotes(first: 1) { nodes ${nested(28, '{ article { quotes(first: 1) { nodes ', '{ id }', ' } } }')} } } } } }`,
    ),
    refused: /levels deep; 20 is the most/,
  },
  {
    name: '10,000 aliases',
    body: query(`{ ${times(10_000, (i) => `a${i}: viewer { name }`)} }`),
    refused: /more than 5000 tokens/,
  },
  {
    name: '900 aliases, within the tokens allowed',
    body: query(`{ ${times(900, (i) => `a${i}: __typename`)} }`),
    refused: /has 900 aliases/,
  },
  {
    name: '1,600 times the same field',
    body: query(`{ viewer { ${'name '.repeat(1_600)} } }`),
    refused: /selects the same fields too often/,
  },
  {
    name: '300 times the same list',
    body: query(`{ ${'quotes { nodes { id } } '.repeat(300)} }`),
    refused: null,
  },
  {
    name: 'a document of 1 MB of fields',
    body: query(`{ ${'viewer { name } '.repeat(60_000)} }`),
    refused: /more than 5000 tokens/,
  },
  {
    name: 'a document of 1 MB of brackets',
    body: query('{'.repeat(990_000)),
    refused: /more than 200 levels deep/,
  },
  {
    name: 'a document of 1 MB of spaces',
    body: query(`{ viewer { name } }${' '.repeat(990_000)}`),
    refused: null,
  },
  {
    name: 'a document of 1 MB of comment',
    body: query(`{ viewer { name } } #${'x'.repeat(990_000)}`),
    refused: null,
  },
  {
    name: 'a string of 1 MB',
    body: query(`{ person(by: { name: "${'x'.repeat(990_000)}" }) { slug } }`),
    refused: null,
  },
  {
    name: 'a block string of 1 MB of lines',
    body: query(`{ person(by: { name: """${'\n'.repeat(490_000)}""" }) { slug } }`),
    refused: null,
  },
  {
    name: 'a name of 1 MB',
    body: query(`{ ${'x'.repeat(990_000)} }`),
    refused: /a name or number of more than 500 characters/,
  },
  {
    name: 'a number of 1 MB',
    body: query(`{ quotes(first: ${'9'.repeat(990_000)}) { totalCount } }`),
    refused: /a name or number of more than 500 characters/,
  },
  {
    name: 'a variable name of 1 MB',
    body: query('{ viewer { name } }', { variables: { ['x'.repeat(980_000)]: 1 } }),
    refused: null,
  },
  {
    name: 'an operation name of 1 MB',
    body: query('{ viewer { name } }', { operationName: 'x'.repeat(980_000) }),
    refused: /Could not determine what operation/,
  },
  {
    name: 'variables nested 100,000 deep',
    body: `{"query":"query($where: QuoteWhere) { quotes(where: $where) { totalCount } }","variables":{"where":${nested(100_000, '{"NOT":', '{}', '}')}}}`,
    refused: /variables are more than 200 levels deep/,
  },
  {
    name: 'variables with 200,000 items',
    body: where({ text: { in: Array(200_000).fill('x') } }),
    refused: /has 200\d+ conditions/,
  },
  {
    name: 'variables with 50,000 conditions',
    body: where({ OR: Array(50_000).fill({ NOT: {} }) }),
    refused: /conditions and list items/,
  },
  {
    name: 'fragments in a circle',
    body: query('{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }'),
    refused: /Cannot spread fragment/,
  },
  {
    name: 'a fragment in itself, 100 times over',
    body: query(
      `{ ...f0 } ${times(100, (i) => `fragment f${i} on Query { ...f${(i + 1) % 100} ...f${(i + 7) % 100} }`)}`,
    ),
    refused: /Cannot spread fragment/,
  },
  {
    name: 'a fragment bomb',
    body: query(`{ quotes(first: 1) { nodes { ...f0 } } } ${bombs}`),
    refused: /selects \d+ fields/,
  },
  {
    name: '300 fragments, each used once',
    body: query(
      `{ ${times(300, (i) => `...f${i}`)} } ${times(300, (i) => `fragment f${i} on Query { viewer { name } }`)}`,
    ),
    refused: null,
  },
  {
    name: 'fields that conflict pair by pair',
    body: query(
      `{ ${times(500, (i) => `x: ${i % 2 === 0 ? 'people' : 'sources'} { totalCount }`)} }`,
    ),
    refused: /conflict because/,
  },
  {
    name: '1,500 directives',
    body: query(`{ viewer ${'@skip(if: false) '.repeat(700)} { name } }`),
    refused: /directive "@skip" can only be used once/,
  },
  {
    name: '2,000 unknown directives',
    body: query(`{ viewer ${'@a '.repeat(2_000)} { name } }`),
    refused: /Unknown directive/,
  },
  {
    name: '1,500 unknown fields',
    body: query(`{ ${times(1_500, (i) => `nothing${i}`)} }`),
    refused: /Cannot query field/,
  },
  {
    name: '1,000 variables',
    body: query(`query (${times(1_000, (i) => `$a${i}: Int`)}) { viewer { name } }`),
    refused: /never used/,
  },
  {
    name: 'introspection 12 levels deep',
    body: query(`{ __schema { types ${nested(11, '{ fields { type ', '{ name }', ' } }')} } }`),
    refused: /Maximum introspection depth/,
  },
  {
    name: 'introspection as deep as allowed',
    body: query(
      '{ __schema { types { fields { args { type { name } } type { fields { name description args { name } } } } } } }',
    ),
    refused: null,
  },
  {
    name: 'introspection under aliases',
    body: query(`{ __schema { ${times(100, (i) => `t${i}: types { name }`)} } }`),
    refused: /Introspection takes no aliases/,
  },
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

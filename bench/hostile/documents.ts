import { type HostileRequest, nested, query, times, where } from './request.ts';

const bombs = `${times(14, (i) => `fragment f${i} on Quote { ...f${i + 1} ...f${i + 1} ...f${i + 1} }`)} fragment f14 on Quote { text }`;

/** What a stranger may try on the parser, the validator and the reckoning. */
export const hostileDocuments: HostileRequest[] = [
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
];

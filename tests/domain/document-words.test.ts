import { expect, test } from 'vitest';
import { parseDocument } from '../../src/domain/document/canonical.ts';
import { article, quoting, refusalOf } from './documents.ts';

type Refusal = [what: string, input: unknown, path: string, message: string];

const part = (fields: object) => quoting({ parts: [{ paragraph: 0, ...fields }] });
const mention = (fields: object) => article({ mentions: [{ paragraph: 0, ...fields }] });

const twice = 'stands there 2 times; a longer `prefix` or `suffix` would tell which is meant';

const refused: Refusal[] = [
  [
    'words that are not there',
    part({ text: 'we are late' }),
    'quotes[0].parts[0].text',
    'does not stand there: “we are late”',
  ],
  [
    'many such words',
    part({ text: 'x'.repeat(81) }),
    'quotes[0].parts[0].text',
    `does not stand there: “${'x'.repeat(79)}…”`,
  ],
  ['words that are there twice', part({ text: 'we are ready' }), 'quotes[0].parts[0].text', twice],
  [
    'a prefix that stands before both',
    part({ text: 'are ready', prefix: 'we ' }),
    'quotes[0].parts[0].text',
    twice,
  ],
  [
    'a prefix that stands before neither',
    part({ text: 'ready', prefix: 'we were ' }),
    'quotes[0].parts[0].text',
    'does not stand there: “ready”',
  ],
  [
    'a suffix that stands after neither',
    part({ text: 'ready', suffix: '!' }),
    'quotes[0].parts[0].text',
    'does not stand there: “ready”',
  ],
  [
    'offsets of other words',
    part({ start: 0, end: 3, text: 'Yes' }),
    'quotes[0].parts[0].text',
    'does not stand from 0 to 3: there stands “Pes”',
  ],
  [
    'offsets past the end',
    part({ start: 46, end: 99, text: 'he said.' }),
    'quotes[0].parts[0].text',
    'does not stand from 46 to 99: the text ends at 54',
  ],
  [
    'a start after the end',
    part({ start: 3, end: 0, text: 'Pes' }),
    'quotes[0].parts[0].text',
    'does not stand from 3 to 0: there stands “”',
  ],
  [
    'a start alone',
    part({ start: 0, text: 'Yes' }),
    'quotes[0].parts[0].text',
    'needs both `start` and `end`, or neither',
  ],
  [
    'an end alone',
    part({ end: 3, text: 'Yes' }),
    'quotes[0].parts[0].text',
    'needs both `start` and `end`, or neither',
  ],
  [
    'a start below 0',
    part({ start: -1, end: 3, text: 'Yes' }),
    'quotes[0].parts[0].start',
    'Too small: expected number to be >=0',
  ],
  [
    'offsets that cut a surrogate pair',
    part({ paragraph: 1, start: 15, end: 18, text: '\ude00 a' }),
    'quotes[0].parts[0].text',
    'cuts a surrogate pair in two',
  ],
  [
    'words that cut a surrogate pair',
    part({ paragraph: 1, text: 'smiled \ud83d' }),
    'quotes[0].parts[0].text',
    'does not stand there: “smiled \ud83d”',
  ],
  [
    'parts that overlap',
    quoting({
      parts: [
        { paragraph: 0, text: 'Yes, we' },
        { paragraph: 0, text: 'Yes' },
      ],
    }),
    'quotes[0].parts[1]',
    'overlaps parts[0]',
  ],
  [
    'a paragraph out of range',
    part({ paragraph: 2, text: 'Yes' }),
    'quotes[0].parts[0].paragraph',
    'is 2, but the document has 2 paragraphs, counted from 0',
  ],
  [
    'no paragraph',
    quoting({ parts: [{ text: 'Yes' }] }),
    'quotes[0].parts[0].paragraph',
    'is needed, unless `field` is TITLE or SUBTITLE',
  ],
  [
    'a title with a paragraph',
    part({ field: 'TITLE', text: 'touch' }),
    'quotes[0].parts[0].paragraph',
    'does not go with the TITLE',
  ],
  [
    'a subtitle of a document without',
    quoting({ parts: [{ field: 'SUBTITLE', text: 'x' }] }),
    'quotes[0].parts[0].field',
    'is SUBTITLE, but the document has none',
  ],
  [
    'a mention out of range',
    mention({ paragraph: 9, text: 'Yes', person: 'p' }),
    'mentions[0].paragraph',
    'is 9, but the document has 2 paragraphs, counted from 0',
  ],
  [
    'a mention of words not there',
    mention({ text: 'No', person: 'p' }),
    'mentions[0].text',
    'does not stand there: “No”',
  ],
];

test.for(refused)('a document is refused for %s', async ([, input, path, message]) => {
  expect(await refusalOf(() => parseDocument(input))).toEqual([[path, message]]);
});

test.for([
  ['alone', { text: 'Yes' }, [27, 30]],
  ['by a prefix', { text: 'we are ready', prefix: ': ' }, [13, 25]],
  ['by a suffix', { text: 'we are ready', suffix: ', he' }, [32, 44]],
  ['by both', { text: 'ready', prefix: 'we are ', suffix: '.' }, [20, 25]],
  ['by offsets', { text: 'we are ready', start: 32, end: 44 }, [32, 44]],
] as const)('words are found %s', ([, fields, [start, end]]) => {
  expect(parseDocument(part(fields)).quotes[0]?.parts[0]).toMatchObject({ start, end });
});

test('words are found in the title and the subtitle', () => {
  const parts = [
    { field: 'TITLE', text: 'touch' },
    { field: 'SUBTITLE', text: 'touch' },
  ];
  const { quotes } = parseDocument(quoting({ parts }, { subtitle: 'In touch' }));
  expect(quotes[0]?.parts).toEqual([
    {
      field: 'TITLE',
      start: 10,
      end: 15,
      text: 'touch',
      prefix: 'We are in ',
      suffix: ', says Peskov',
    },
    { field: 'SUBTITLE', start: 3, end: 8, text: 'touch', prefix: 'In ', suffix: '' },
  ]);
});

test('everything that is wrong is said at once', async () => {
  const input = quoting(
    {
      parts: [
        { paragraph: 0, text: 'No' },
        { paragraph: 7, text: 'Yes' },
      ],
    },
    { mentions: [{ paragraph: 0, text: 'ready', person: 'peskov' }] },
  );
  expect(await refusalOf(() => parseDocument(input))).toEqual([
    ['quotes[0].parts[0].text', 'does not stand there: “No”'],
    ['quotes[0].parts[1].paragraph', 'is 7, but the document has 2 paragraphs, counted from 0'],
    ['mentions[0].text', twice],
  ]);
});

import { describe, expect, test } from 'vitest';
import { parseDocument } from '../../src/domain/document/canonical.ts';
import { article, quoting, refusalOf } from './documents.ts';

type Refusal = [what: string, input: unknown, path: string, message: string];

const part = (fields: object) => quoting({ parts: [{ paragraph: 0, ...fields }] });
const attribution = (fields: object) => quoting({ attributions: [fields] });
const mention = (fields: object) => article({ mentions: [{ paragraph: 0, ...fields }] });
const person = (fields: object) =>
  article({ people: [{ key: 'peskov', names: { en: ['Peskov'] }, ...fields }] });

const notSlug = 'takes letters and digits of any script, in words joined by single hyphens';
const noText = 'has a lone surrogate or a NUL, which is no text';
const noLocale = 'is not a BCP 47 language tag, such as "ar" or "en-GB"';
const oneSpeaker = 'needs exactly one speaker: `person`, `organization` or `unnamed`';
const oneEntity = 'needs exactly one of `person`, `organization` and `source`';
const noYear = 'is before the year 1 or after 9999';

const shapes: Refusal[] = [
  ['something else', 'text', '', 'Invalid input: expected object, received string'],
  ['an unknown property', article({ headline: 'x' }), '', 'Unrecognized key: "headline"'],
  [
    'an unknown property of a part',
    part({ text: 'Yes', at: 1 }),
    'quotes[0].parts[0]',
    'Unrecognized key: "at"',
  ],
  ['an empty title', article({ title: ' \n' }), 'title', 'is empty'],
  ['an empty paragraph', article({ paragraphs: [{ text: '' }] }), 'paragraphs[0].text', 'is empty'],
  ['a lone surrogate', article({ title: 'a\ud83d' }), 'title', noText],
  ['a NUL', article({ paragraphs: [{ text: 'a\0' }] }), 'paragraphs[0].text', noText],
  [
    'a URL that runs a script',
    article({ images: [{ url: 'javascript:alert(1)' }] }),
    'images[0].url',
    'is not an http or https URL',
  ],
  ['a NUL in a URL', article({ images: [{ url: 'http://a/\0' }] }), 'images[0].url', noText],
  ['a NUL in $schema', article({ $schema: '\0' }), '$schema', noText],
  ['a locale that is none', article({ language: 'en_US' }), 'language', noLocale],
  [
    'a name in no locale',
    person({ names: { 'x y': ['P'] } }),
    'people[0].names.x y',
    'Invalid key in record',
  ],
  [
    'a locale twice',
    person({ names: { en: ['P'], EN: ['Q'] } }),
    'people[0].names.EN',
    'is "en" again',
  ],
  ['no name', person({ names: {} }), 'people[0].names', 'needs a name in at least one language'],
  ['a slug of two words', article({ slug: 'two words' }), 'slug', notSlug],
  ['a slug with two hyphens', article({ slug: 'two--words' }), 'slug', notSlug],
  ['a slug that ends in one', article({ slug: 'two-' }), 'slug', notSlug],
  [
    'a key that is none',
    article({ authors: ['_:'] }),
    'authors[0]',
    'is a slug, or "_:" and a slug for a key of this document only',
  ],
  [
    'a Wikidata id that is none',
    person({ wikidataId: 'Q01' }),
    'people[0].wikidataId',
    'is a Wikidata item id, such as "Q5"',
  ],
  [
    'a day that is none',
    quoting({ spokenOn: '2025-02-29' }),
    'quotes[0].spokenOn',
    'Invalid ISO date',
  ],
  ['a day in the year 0', quoting({ spokenOn: '0000-02-01' }), 'quotes[0].spokenOn', noYear],
  [
    'a moment without an offset',
    article({ publishedAt: '2025-11-02T08:00:00' }),
    'publishedAt',
    'Invalid ISO datetime',
  ],
  [
    'a moment in the year 0 of UTC',
    article({ publishedAt: '0001-01-01T00:00:00+01:00' }),
    'publishedAt',
    noYear,
  ],
  [
    'a moment in the year 10000 of UTC',
    article({ publishedAt: '9999-12-31T23:00:00-01:00' }),
    'publishedAt',
    noYear,
  ],
  [
    'an affiliation that ends before it began',
    person({ affiliations: [{ organization: 'k', from: '2020-01-02', to: '2020-01-01' }] }),
    'people[0].affiliations[0].to',
    'is before `from`',
  ],
  [
    'a confidence above 1',
    quoting({ confidence: 1.1 }),
    'quotes[0].confidence',
    'Too big: expected number to be <=1',
  ],
  [
    'a quote of no words',
    quoting({ parts: [] }),
    'quotes[0].parts',
    'Too small: expected array to have >=1 items',
  ],
  [
    'a quote of nobody',
    quoting({ attributions: [] }),
    'quotes[0].attributions',
    'Too small: expected array to have >=1 items',
  ],
];

const speakers: Refusal[] = [
  [
    'two speakers',
    attribution({ person: 'peskov', organization: 'kremlin' }),
    'quotes[0].attributions[0]',
    oneSpeaker,
  ],
  [
    'two speakers, one unnamed',
    attribution({ person: 'peskov', unnamed: { description: 'x' } }),
    'quotes[0].attributions[0]',
    oneSpeaker,
  ],
  ['no speaker', attribution({ cue: 'said' }), 'quotes[0].attributions[0]', oneSpeaker],
  [
    'a speaker on behalf of itself',
    attribution({ organization: 'k', onBehalfOf: 'k' }),
    'quotes[0].attributions[0].onBehalfOf',
    'is the speaker itself; leave it out',
  ],
  ['a mention of nothing', mention({ text: 'Yes' }), 'mentions[0]', oneEntity],
  [
    'a mention of two',
    mention({ text: 'Yes', person: 'p', source: 's' }),
    'mentions[0]',
    oneEntity,
  ],
];

describe.for([
  ['the shape', shapes],
  ['speakers', speakers],
] as const)('a document is refused for %s:', ([, refusals]) => {
  test.for(refusals)('%s', async ([, input, path, message]) => {
    expect(await refusalOf(() => parseDocument(input))).toEqual([[path, message]]);
  });
});

test.each(['SCHEDULED', 'PUBLISHED', 'RETRACTED'])(
  'an article that is %s needs the time when it comes out',
  async (status) => {
    expect(await refusalOf(() => parseDocument(article({ status })))).toEqual([
      ['publishedAt', 'is needed once the status is SCHEDULED, PUBLISHED or RETRACTED'],
    ]);
  },
);

test('the message of a refusal names each place', () => {
  expect(() => parseDocument(part({ text: 'No' }))).toThrow(
    'quotes[0].parts[0].text: does not stand there: “No”',
  );
  expect(() => parseDocument('text')).toThrow(/^Invalid input: expected object/);
});

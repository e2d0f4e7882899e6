import { type Case, one, withQuote } from './failure-case.ts';

/** What createArticle refuses of the quotes of an article. */
export const createQuoteFailures: Case[] = [
  [
    'createArticle',
    'a quote without parts',
    withQuote({ parts: [] }),
    one('quotes.0.parts', 'needs at least one part'),
  ],
  [
    'createArticle',
    'a quote that nobody said',
    withQuote({ attributions: [] }),
    one('quotes.0.attributions', 'needs at least one attribution'),
  ],
  [
    'createArticle',
    'words that do not stand there',
    withQuote({ parts: [{ position: 0, text: 'three' }] }),
    one('quotes.0.parts.0.text', 'does not stand there: “three”'),
  ],
  [
    'createArticle',
    'words that stand there twice',
    withQuote({ parts: [{ position: 0, text: 'ne' }] }),
    one('quotes.0.parts.0.text', /stands there 2 times/),
  ],
  [
    'createArticle',
    'offsets where other words stand',
    withQuote({ parts: [{ position: 0, start: 0, end: 3, text: 'two' }] }),
    one('quotes.0.parts.0.text', 'does not stand from 0 to 3: there stands “One”'),
  ],
  [
    'createArticle',
    'a start without an end',
    withQuote({ parts: [{ position: 0, start: 0, text: 'One' }] }),
    one('quotes.0.parts.0.text', 'needs both `start` and `end`, or neither'),
  ],
  [
    'createArticle',
    'a negative offset',
    withQuote({ parts: [{ position: 0, start: -1, end: 3, text: 'One' }] }),
    one('quotes.0.parts.0.start', 'counts from 0'),
  ],
  [
    'createArticle',
    'a paragraph that the article does not have',
    withQuote({ parts: [{ position: 7, text: 'two' }] }),
    one('quotes.0.parts.0.position', /has 1 paragraphs/),
  ],
  [
    'createArticle',
    'words in no paragraph',
    withQuote({ parts: [{ text: 'two' }] }),
    one('quotes.0.parts.0.paragraph', /is needed/),
  ],
  [
    'createArticle',
    'words in a subtitle that is not there',
    withQuote({ parts: [{ field: 'SUBTITLE', text: 'two' }] }),
    one('quotes.0.parts.0.field', 'is SUBTITLE, but the document has none'),
  ],
  [
    'createArticle',
    'parts that overlap',
    withQuote({
      parts: [
        { position: 0, text: 'is two' },
        { position: 0, text: 'two' },
      ],
    }),
    one('quotes.0.parts.1', 'overlaps parts[0]'),
  ],
  [
    'createArticle',
    'a speaker twice',
    withQuote({
      attributions: ['a', 'b'].map((cue) => ({ cue, speaker: { person: { slug: 'nadia-omar' } } })),
    }),
    one('quotes.0.attributions.1', 'names a speaker that the quote has already'),
  ],
  [
    'createArticle',
    'a speaker on its own behalf',
    withQuote({
      attributions: [{ speaker: { organization: { slug: 'port' } }, onBehalfOf: { slug: 'port' } }],
    }),
    one('quotes.0.attributions.0.onBehalfOf', 'is the speaker itself; leave it out'),
  ],
  [
    'createArticle',
    'a source that is not there',
    withQuote({ provenance: [{ source: { slug: 'nowhere' }, relation: 'SAID_TO' }] }),
    one('quotes.0.provenance.0.source.slug', /no such source/),
  ],
  [
    'createArticle',
    'a certainty above 1',
    withQuote({ confidence: 1.5 }),
    one('quotes.0.confidence', 'is more than 1'),
  ],
];

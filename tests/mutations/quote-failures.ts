import { type Case, nobody, one, quoting } from './failure-case.ts';

/** What the mutations of quotes refuse. */
export const quoteFailures: Case[] = [
  [
    'addQuote',
    'an id that is none',
    quoting({ article: nobody('Quote') }),
    one('article', /is not the id of an Article/),
  ],
  ['addQuote', 'no such article', quoting({ article: nobody('Article') }), { missing: 'article' }],
  [
    'addQuote',
    'a version that is no more',
    quoting({ version: 1 }),
    { conflict: /has version 2 now, not 1/ },
  ],
  [
    'addQuote',
    'words that do not stand there',
    quoting({ parts: [{ position: 0, text: 'The cane' }] }),
    one('parts.0.text', 'does not stand there: “The cane”'),
  ],
  [
    'addQuote',
    'a paragraph of another article',
    (r) => quoting({ parts: [{ paragraph: r.foreignParagraph, text: 'The crane' }] })(r),
    one('parts.0.paragraph', /is no paragraph of this article/),
  ],
  [
    'addQuote',
    'a paragraph named twice',
    (r) => quoting({ parts: [{ paragraph: r.paragraph, position: 0, text: 'The crane' }] })(r),
    one('parts.0.position', /does not go with `paragraph`/),
  ],
  [
    'addQuote',
    'nobody',
    quoting({ attributions: [] }),
    one('attributions', 'needs at least one attribution'),
  ],
  [
    'addQuote',
    'a speaker who is not there',
    quoting({ attributions: [{ speaker: { person: { externalId: 'zz' } } }] }),
    one('attributions.0.speaker.person.externalId', /no such person/),
  ],
  [
    'addQuote',
    'an unnamed speaker without a description',
    quoting({ attributions: [{ speaker: { unnamed: { description: '' } } }] }),
    one('attributions.0.speaker.unnamed.description', 'is empty'),
  ],
  [
    'updateQuote',
    'an id that is none',
    (r) => ({ quote: r.draft }),
    one('quote', /is not the id of a Quote/),
  ],
  ['updateQuote', 'no such quote', () => ({ quote: nobody('Quote') }), { missing: 'quote' }],
  [
    'updateQuote',
    'a version that is no more',
    (r) => ({ quote: r.quote, version: 1 }),
    { conflict: /has version 2 now, not 1/ },
  ],
  [
    'updateQuote',
    'words that do not stand there',
    (r) => ({ quote: r.quote, parts: [{ position: 1, text: 'The crane' }] }),
    one('parts.0.text', /does not stand there/),
  ],
  [
    'updateQuote',
    'nobody',
    (r) => ({ quote: r.quote, attributions: [] }),
    one('attributions', 'needs at least one attribution'),
  ],
  [
    'updateQuote',
    'a certainty below 0',
    (r) => ({ quote: r.quote, confidence: -0.1 }),
    one('confidence', 'is less than 0'),
  ],
  [
    'updateQuote',
    'no speaker any more',
    (r) => ({ quote: r.quote, attributions: null }),
    one('attributions', 'is needed by every quote; leave it out to keep it'),
  ],
  ['removeQuote', 'no such quote', () => ({ quote: nobody('Quote') }), { missing: 'quote' }],
  [
    'removeQuote',
    'a version that is no more',
    (r) => ({ quote: r.quote, version: 1 }),
    { conflict: /has version 2 now/ },
  ],
  [
    'reviewQuotes',
    'no quotes',
    () => ({ quotes: [], review: 'VERIFIED' }),
    one('quotes', 'needs at least one quote'),
  ],
  [
    'reviewQuotes',
    'too many',
    (r) => ({ quotes: Array.from({ length: 501 }, () => r.quote), review: 'VERIFIED' }),
    one('quotes', 'takes at most 500 quotes'),
  ],
  [
    'reviewQuotes',
    'an id that is none',
    (r) => ({ quotes: [r.quote, r.person], review: 'VERIFIED' }),
    one('quotes.1', /is not the id of a Quote/),
  ],
  [
    'reviewQuotes',
    'one that is not there',
    (r) => ({ quotes: [r.quote, nobody('Quote')], review: 'REJECTED' }),
    { missing: 'quotes.1' },
  ],
];

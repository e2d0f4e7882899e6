import { article, type Case, nobody, one } from './failure-case.ts';

/** What createArticle refuses. */
export const createFailures: Case[] = [
  ['createArticle', 'an empty title', article({ title: ' ' }), one('title', 'is empty')],
  [
    'createArticle',
    'a long title',
    article({ title: 'x'.repeat(501) }),
    one('title', 'is longer than 500 characters'),
  ],
  [
    'createArticle',
    'a title that is no text',
    article({ title: 'a\0b' }),
    one('title', /lone surrogate or a NUL/),
  ],
  [
    'createArticle',
    'an empty paragraph',
    article({ paragraphs: [{ text: 'a' }, { text: '' }] }),
    one('paragraphs.1.text', 'is empty'),
  ],
  [
    'createArticle',
    'a slug with spaces',
    article({ slug: 'a b' }),
    one('slug', /letters and digits of any script/),
  ],
  [
    'createArticle',
    'a slug that is taken',
    article({ slug: 'published' }),
    one('slug', 'another article in "en" has the slug "published"'),
  ],
  [
    'createArticle',
    'an external id that is taken',
    article({ externalId: 'draft-1' }),
    one('externalId', 'another article has the external id "draft-1"'),
  ],
  [
    'createArticle',
    'a translation that is there',
    article({ translationKey: 'twins' }),
    one('translationKey', '"twins" has an article in "en" already'),
  ],
  ['createArticle', 'an empty byline', article({ byline: '' }), one('byline', 'is empty')],
  [
    'createArticle',
    'an author who is not there',
    article({ authors: [{ slug: 'nobody' }] }),
    one('authors.0.slug', 'there is no such person; `create` would make one'),
  ],
  [
    'createArticle',
    'an author by an id that is none',
    article({ authors: [{ id: 'x' }] }),
    one('authors.0.id', /is not the id of a Person/),
  ],
  [
    'createArticle',
    'an author by the id of no one',
    article({ authors: [{ id: nobody('Person') }] }),
    one('authors.0.id', /no such person/),
  ],
  [
    'createArticle',
    'an author by the id of something else',
    article({ authors: [{ id: nobody('Source') }] }),
    one('authors.0.id', /is not the id of a Person/),
  ],
  [
    'createArticle',
    'a publisher by an unknown external id',
    article({ publisher: { externalId: 'x' } }),
    one('publisher.externalId', /no such organization/),
  ],
  [
    'createArticle',
    'a Wikidata id that is none',
    article({ authors: [{ wikidataId: '5' }] }),
    one('authors.0.wikidataId', /is a Wikidata item id/),
  ],
  [
    'createArticle',
    'a new person without names',
    article({ authors: [{ create: { names: [] } }] }),
    one('authors.0.create.names', 'needs a name in at least one language'),
  ],
  [
    'createArticle',
    'names twice in one language',
    article({
      authors: [{ create: { names: ['A', 'B'].map((name) => ({ locale: 'en', names: [name] })) } }],
    }),
    one('authors.0.create.names', 'has a language twice'),
  ],
  [
    'createArticle',
    'an empty name',
    article({ authors: [{ create: { names: [{ locale: 'en', names: ['A', ' '] }] } }] }),
    one('authors.0.create.names.0.names.1', 'is empty'),
  ],
  [
    'createArticle',
    'an affiliation that ends before it begins',
    article({
      authors: [
        {
          create: {
            names: [{ locale: 'en', names: ['A'] }],
            affiliations: [
              { organization: { slug: 'port' }, from: '2025-02-01', to: '2025-01-01' },
            ],
          },
        },
      ],
    }),
    one('authors.0.create.affiliations.0.to', 'is before `from`'),
  ],
  [
    'createArticle',
    'a page that is no web address',
    article({
      authors: [
        { create: { names: [{ locale: 'en', names: ['A'] }], sameAs: ['ftp://a.example/'] } },
      ],
    }),
    one('authors.0.create.sameAs.0', 'is not an http or https URL'),
  ],
  [
    'createArticle',
    'a person whose identifiers contradict',
    article({
      authors: [
        { slug: 'a', externalId: 'x' },
        { slug: 'b', wikidataId: 'Q9' },
        { slug: 'c', externalId: 'x', wikidataId: 'Q9' },
      ].map((one) => ({ create: { ...one, names: [{ locale: 'en', names: [one.slug] }] } })),
    }),
    one('authors.2.create', /belong to different ones: a, b/),
  ],
  [
    'createArticle',
    'an organization that is a part of itself',
    article({
      publisher: {
        create: {
          slug: 'self',
          names: [{ locale: 'en', names: ['Self'] }],
          parent: { slug: 'self' },
        },
      },
    }),
    one('publisher.create.parent', 'is the organization itself'),
  ],
  [
    'createArticle',
    'an image without a web address',
    article({ images: [{ url: 'file:///etc/passwd' }] }),
    one('images.0.url', 'is not an http or https URL'),
  ],
  [
    'createArticle',
    'a topic without a name',
    article({ topics: [{ slug: 'sea', names: [] }] }),
    one('topics.0.names', 'needs a name in at least one language'),
  ],
  [
    'createArticle',
    'a mention whose words are not there',
    article({
      mentions: [{ entity: { person: { slug: 'nadia-omar' } }, position: 0, text: 'Nadia' }],
    }),
    one('mentions.0.text', 'does not stand there: “Nadia”'),
  ],
  [
    'createArticle',
    'a mention twice',
    article({
      mentions: [1, 2].map(() => ({
        entity: { person: { slug: 'nadia-omar' } },
        position: 0,
        text: 'two',
      })),
    }),
    one('mentions.1', 'is given already'),
  ],
  [
    'createArticle',
    'two faults at once',
    article({ title: '', slug: '-' }),
    {
      invalid: [
        ['slug', /letters and digits/],
        ['title', 'is empty'],
      ],
    },
  ],
];

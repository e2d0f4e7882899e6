import { type Case, edit, nobody, one } from './failure-case.ts';

/** What updateArticle refuses. */
export const updateFailures: Case[] = [
  [
    'updateArticle',
    'an id that is none',
    () => ({ article: 'x', version: 1 }),
    one('article', /is not the id of an Article/),
  ],
  [
    'updateArticle',
    'no such article',
    () => ({ article: nobody('Article'), version: 1 }),
    { missing: 'article' },
  ],
  [
    'updateArticle',
    'a version that is no more',
    (r) => ({ article: r.draft, version: 1, title: 'x' }),
    {
      conflict:
        'The article has version 2 now, not 1; byline changed. Read it again and send what is still to be changed.',
    },
  ],
  [
    'updateArticle',
    'a version that is not yet',
    (r) => ({ article: r.draft, version: 9, title: 'x' }),
    { conflict: /has version 2 now, not 9/ },
  ],
  [
    'updateArticle',
    'no title',
    (r) => ({ article: r.draft, version: 2, title: null }),
    one('title', 'is needed by every article; leave it out to keep it'),
  ],
  [
    'updateArticle',
    'no language',
    (r) => ({ article: r.draft, version: 2, language: null }),
    one('language', /is needed by every article/),
  ],
  [
    'updateArticle',
    'the slug of another',
    (r) => ({ article: r.draft, version: 2, slug: 'published' }),
    one('slug', /another article in "en" has the slug/),
  ],
  [
    'updateArticle',
    'the external id of another',
    (r) => ({ article: r.draft, version: 2, externalId: 'published-1' }),
    one('externalId', /another article has the external id/),
  ],
  [
    'updateArticle',
    'a translation that is there',
    (r) => ({ article: r.published, version: 2, translationKey: 'twins' }),
    one('translationKey', /has an article in "en" already/),
  ],
  [
    'updateArticle',
    'a paragraph of another article',
    edit((r) => [{ edit: { paragraph: r.foreignParagraph, text: 'x' } }]),
    one('paragraphs.0.edit.paragraph', /is no paragraph of this article/),
  ],
  [
    'updateArticle',
    'a paragraph that was removed just now',
    edit((r) => [
      { remove: { paragraph: r.paragraph } },
      { edit: { paragraph: r.paragraph, text: 'x' } },
    ]),
    one('paragraphs.1.edit.paragraph', /is no paragraph of this article/),
  ],
  [
    'updateArticle',
    'two places at once',
    edit((r) => [{ insert: { text: 'x', after: r.paragraph, before: r.paragraph } }]),
    one('paragraphs.0.insert.before', 'does not go with `after`'),
  ],
  [
    'updateArticle',
    'a place after no paragraph',
    edit((r) => [{ move: { paragraph: r.paragraph, after: nobody('Paragraph') } }]),
    one('paragraphs.0.move.after', /is no paragraph of this article/),
  ],
  [
    'updateArticle',
    'an empty paragraph',
    edit((r) => [{ edit: { paragraph: r.paragraph, text: ' ' } }]),
    one('paragraphs.0.edit.text', 'is empty'),
  ],
  [
    'updateArticle',
    'a mention of words that are not there',
    (r) => ({
      article: r.draft,
      version: 2,
      mentions: [
        { entity: { person: { slug: 'nadia-omar' } }, paragraph: r.paragraph, text: 'Zed' },
      ],
    }),
    one('mentions.0.text', /does not stand there/),
  ],
];

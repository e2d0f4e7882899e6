import { type Case, nobody, one } from './failure-case.ts';

/** What the steps of an article refuse. */
export const lifecycleFailures: Case[] = [
  [
    'publishArticle',
    'no such article',
    () => ({ article: nobody('Article') }),
    { missing: 'article' },
  ],
  [
    'publishArticle',
    'a version that is no more',
    (r) => ({ article: r.draft, version: 1 }),
    { conflict: /has version 2 now/ },
  ],
  [
    'publishArticle',
    'what is out',
    (r) => ({ article: r.published }),
    {
      conflict:
        'The article is PUBLISHED; it can be published only from DRAFT or SCHEDULED or ARCHIVED.',
    },
  ],
  [
    'publishArticle',
    'what was retracted',
    (r) => ({ article: r.retracted }),
    { conflict: /is RETRACTED/ },
  ],
  [
    'publishArticle',
    'a year that is none',
    (r) => ({ article: r.draft, at: '0000-01-01T00:00:00Z' }),
    one('at', 'is before the year 1 or after 9999'),
  ],
  [
    'unpublishArticle',
    'no such article',
    () => ({ article: nobody('Article') }),
    { missing: 'article' },
  ],
  ['unpublishArticle', 'a draft', (r) => ({ article: r.draft }), { conflict: /is DRAFT/ }],
  [
    'unpublishArticle',
    'what was retracted',
    (r) => ({ article: r.retracted }),
    { conflict: /is RETRACTED/ },
  ],
  [
    'retractArticle',
    'no such article',
    () => ({ article: nobody('Article'), note: 'x' }),
    { missing: 'article' },
  ],
  [
    'retractArticle',
    'without a word',
    (r) => ({ article: r.published, note: ' ' }),
    one('note', 'is empty'),
  ],
  [
    'retractArticle',
    'twice',
    (r) => ({ article: r.retracted, note: 'x' }),
    { conflict: /is RETRACTED/ },
  ],
  [
    'correctArticle',
    'no such article',
    () => ({ article: nobody('Article'), note: 'x' }),
    { missing: 'article' },
  ],
  [
    'correctArticle',
    'what is scheduled',
    (r) => ({ article: r.scheduled, note: 'x' }),
    { conflict: /is SCHEDULED/ },
  ],
  [
    'correctArticle',
    'without a word',
    (r) => ({ article: r.published, note: '' }),
    one('note', 'is empty'),
  ],
  [
    'archiveArticle',
    'no such article',
    () => ({ article: nobody('Article') }),
    { missing: 'article' },
  ],
  ['archiveArticle', 'twice', (r) => ({ article: r.archived }), { conflict: /is ARCHIVED/ }],
  [
    'deleteArticle',
    'no such article',
    () => ({ article: nobody('Article') }),
    { missing: 'article' },
  ],
  [
    'deleteArticle',
    'what is out',
    (r) => ({ article: r.published }),
    { conflict: /Unpublish or archive it first/ },
  ],
  [
    'deleteArticle',
    'a version that is no more',
    (r) => ({ article: r.draft, version: 1 }),
    { conflict: /has version 2 now/ },
  ],
];

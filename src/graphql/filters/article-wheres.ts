import { articleStatusFilter, paragraphKindFilter } from './enum-filters.ts';
import {
  dateFilter,
  dateTimeFilter,
  idFilter,
  intFilter,
  localeFilter,
  stringFilter,
  textFilter,
} from './operators.ts';
import { defineWhere } from './where.ts';

/** Of the rows that link an article to what it names, those of what its text names. */
const named = { place: { not: null } };

export const articleWhere = defineWhere('ArticleWhere', {
  description: 'Conditions on articles.',
  columns: {
    id: { filter: idFilter, description: 'The node id.' },
    slug: { filter: stringFilter, description: 'The slug.' },
    externalId: { filter: stringFilter, description: 'The id in the system that it came from.' },
    language: { filter: localeFilter, description: 'The language that it is written in.' },
    status: { filter: articleStatusFilter, description: 'Where it stands in its life.' },
    title: { filter: textFilter, description: 'The title.' },
    subtitle: { filter: textFilter, description: 'The line under the title.' },
    summary: { filter: stringFilter, description: 'What it says, in short.' },
    byline: { filter: stringFilter, description: 'Who wrote it, as printed.' },
    dateline: { filter: stringFilter, description: 'Where it was written, as printed.' },
    wordCount: { filter: intFilter, description: 'How many words its paragraphs have.' },
    publishedAt: { filter: dateTimeFilter, description: 'When it came, or is to come out.' },
    createdAt: { filter: dateTimeFilter, description: 'When it was entered.' },
    updatedAt: { filter: dateTimeFilter, description: 'When it last changed.' },
  },
  relations: {
    topics: { many: true, of: 'TopicWhere', path: ['topics', 'topic'], description: 'Its topics.' },
    authors: {
      many: true,
      of: 'PersonWhere',
      path: ['authors', 'person'],
      description: 'Its authors.',
    },
    publisher: {
      many: false,
      of: 'OrganizationWhere',
      path: ['publisher'],
      description: 'Who published it.',
    },
    quotes: {
      many: true,
      of: 'QuoteWhere',
      path: ['quotes'],
      visible: 'quote',
      description: 'Its quotes.',
    },
    paragraphs: {
      many: true,
      of: 'ParagraphWhere',
      path: ['paragraphs'],
      description: 'Its paragraphs.',
    },
    mentions: {
      many: true,
      of: 'MentionWhere',
      path: ['paragraphs', 'mentions'],
      description: 'Where it names people, organizations and sources.',
    },
    people: {
      many: true,
      of: 'PersonWhere',
      path: ['people', 'person'],
      link: named,
      description: 'Everyone whom it quotes or mentions.',
    },
    organizations: {
      many: true,
      of: 'OrganizationWhere',
      path: ['organizations', 'organization'],
      link: named,
      description: 'Organizations that speak, are spoken for or are mentioned in it.',
    },
    sources: {
      many: true,
      of: 'SourceWhere',
      path: ['sources', 'source'],
      link: named,
      description: 'Sources that its quotes came through, or that it mentions.',
    },
    translations: {
      many: true,
      of: 'ArticleWhere',
      path: ['translations', 'translation'],
      visible: 'article',
      description: 'The same article in other languages.',
    },
    images: { many: true, of: 'ImageWhere', path: ['images'], description: 'Its images.' },
    corrections: {
      many: true,
      of: 'CorrectionWhere',
      path: ['corrections'],
      description: 'What was corrected.',
    },
  },
});

defineWhere('ParagraphWhere', {
  description: 'Conditions on paragraphs.',
  columns: {
    id: { filter: idFilter, description: 'The node id.' },
    position: { filter: intFilter, description: 'Its place in the article, from 0.' },
    kind: { filter: paragraphKindFilter, description: 'What it is to the article.' },
    text: { filter: textFilter, description: 'The text.' },
  },
  relations: {
    article: { many: false, of: 'ArticleWhere', path: ['article'], description: 'The article.' },
    quotes: {
      many: true,
      of: 'QuoteWhere',
      path: ['parts', 'quote'],
      visible: 'quote',
      description: 'Quotes with words in it.',
    },
    mentions: {
      many: true,
      of: 'MentionWhere',
      path: ['mentions'],
      description: 'Where it names people, organizations and sources.',
    },
  },
});

defineWhere('MentionWhere', {
  description: 'Conditions on a stretch of a paragraph that names somebody or something.',
  columns: { text: { filter: stringFilter, description: 'The words.' } },
  relations: {
    paragraph: {
      many: false,
      of: 'ParagraphWhere',
      path: ['paragraph'],
      description: 'The paragraph.',
    },
    person: {
      many: false,
      of: 'PersonWhere',
      path: ['person'],
      description: 'Whom it names, if a person.',
    },
    organization: {
      many: false,
      of: 'OrganizationWhere',
      path: ['organization'],
      description: 'What it names, if an organization.',
    },
    source: {
      many: false,
      of: 'SourceWhere',
      path: ['source'],
      description: 'What it names, if a source.',
    },
  },
});

defineWhere('ImageWhere', {
  description: 'Conditions on an image.',
  columns: {
    caption: { filter: stringFilter, description: 'What is printed under it.' },
    credit: { filter: stringFilter, description: 'The credit line as printed.' },
    altText: { filter: stringFilter, description: 'What it shows.' },
    takenOn: { filter: dateFilter, description: 'When it was taken.' },
  },
  relations: {
    article: { many: false, of: 'ArticleWhere', path: ['article'], description: 'The article.' },
    creditSource: {
      many: false,
      of: 'SourceWhere',
      path: ['creditSource'],
      description: 'Whom the credit names.',
    },
  },
});

defineWhere('CorrectionWhere', {
  description: 'Conditions on a correction.',
  columns: {
    text: { filter: stringFilter, description: 'The note.' },
    publishedAt: { filter: dateTimeFilter, description: 'When the note came out.' },
  },
});

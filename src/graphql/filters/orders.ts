import { seesEverything } from '../../domain/perspective.ts';
import { defineOrderBy, type OrderBy } from './order-by.ts';

export const articleOrderBy: OrderBy = defineOrderBy('ArticleOrderBy', {
  description: 'An order of articles.',
  columns: {
    publishedAt: { kind: 'date', nullable: 'in drafts', description: 'By when they came out.' },
    createdAt: { kind: 'date', description: 'By when they were entered.' },
    updatedAt: { kind: 'date', description: 'By when they last changed.' },
    title: { kind: 'string', path: ['titleKey'], description: 'By title.' },
  },
  names: {
    publisher: {
      paths: { ar: ['publisher', 'nameKeyAr'], en: ['publisher', 'nameKeyEn'] },
      missing: [['publisher']],
      description: 'By the name of their publisher; what has none is not set.',
    },
  },
});

export const quoteOrderBy: OrderBy = defineOrderBy('QuoteOrderBy', {
  description: 'An order of quotes.',
  columns: {
    position: { kind: 'integer', description: 'By reading order in their article.' },
    spokenOn: { kind: 'date', nullable: true, description: 'By when they were said.' },
  },
  names: {
    speaker: {
      paths: { ar: ['speakerKeyAr'], en: ['speakerKeyEn'] },
      description: 'By the name of their first speaker; one without a name is not set.',
    },
  },
  relations: {
    article: {
      of: () => articleOrderBy,
      own: { publishedAt: ['publishedAt'] },
      description: 'By their article.',
    },
  },
});

const slug: OrderBy['columns'] = {
  slug: { kind: 'string', description: 'By slug.' },
};
const entityOrder: OrderBy['columns'] = {
  ...slug,
  createdAt: { kind: 'date', description: 'By when they were entered.' },
  updatedAt: { kind: 'date', description: 'By when they last changed.' },
  quoteCount: {
    kind: 'integer',
    path: (perspective) => [seesEverything(perspective) ? 'allQuotes' : 'publicQuotes'],
    description:
      'By how many quotes `quotes` counts of them: of drafts only for those who see them.',
  },
};
const names: OrderBy['names'] = {
  name: { paths: { ar: ['nameKeyAr'], en: ['nameKeyEn'] }, description: 'By name.' },
};

export const personOrderBy = defineOrderBy('PersonOrderBy', {
  description: 'An order of people.',
  columns: entityOrder,
  names,
});
export const organizationOrderBy = defineOrderBy('OrganizationOrderBy', {
  description: 'An order of organizations.',
  columns: entityOrder,
  names,
});
export const sourceOrderBy = defineOrderBy('SourceOrderBy', {
  description: 'An order of sources.',
  columns: entityOrder,
  names,
});
export const topicOrderBy = defineOrderBy('TopicOrderBy', {
  description: 'An order of topics.',
  columns: slug,
  names,
});

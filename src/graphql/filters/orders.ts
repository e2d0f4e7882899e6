import { defineOrderBy, type OrderBy } from './order-by.ts';

export const articleOrderBy: OrderBy = defineOrderBy('ArticleOrderBy', {
  description: 'An order of articles.',
  columns: {
    publishedAt: { kind: 'date', nullable: true, description: 'By when they came out.' },
    createdAt: { kind: 'date', description: 'By when they were entered.' },
    updatedAt: { kind: 'date', description: 'By when they last changed.' },
    title: { kind: 'string', description: "By title, as the database's collation has it." },
  },
});

export const quoteOrderBy: OrderBy = defineOrderBy('QuoteOrderBy', {
  description: 'An order of quotes.',
  columns: {
    position: { kind: 'integer', description: 'By reading order in their article.' },
    spokenOn: { kind: 'date', nullable: true, description: 'By when they were said.' },
  },
  relations: { article: { of: () => articleOrderBy, description: 'By their article.' } },
});

const entityOrder: OrderBy['columns'] = {
  slug: { kind: 'string', description: "By slug, as the database's collation has it." },
  createdAt: { kind: 'date', description: 'By when they were entered.' },
  updatedAt: { kind: 'date', description: 'By when they last changed.' },
};

export const personOrderBy = defineOrderBy('PersonOrderBy', {
  description: 'An order of people.',
  columns: entityOrder,
});
export const organizationOrderBy = defineOrderBy('OrganizationOrderBy', {
  description: 'An order of organizations.',
  columns: entityOrder,
});
export const sourceOrderBy = defineOrderBy('SourceOrderBy', {
  description: 'An order of sources.',
  columns: entityOrder,
});

import { builder } from './builder.ts';
import { Article, Organization, Person, Quote, Source, Topic } from './nodes.ts';

builder.globalConnectionField('totalCount', (t) =>
  t.int({
    description: 'How many there are on all pages; counted only when selected.',
    resolve: ({ totalCount }) => (typeof totalCount === 'function' ? totalCount() : totalCount),
  }),
);

export const ArticleConnection = builder.connectionObject(
  { type: Article, name: 'ArticleConnection', description: 'A page of articles.' },
  { name: 'ArticleEdge', description: 'An article with its place in the order.' },
);

export const QuoteConnection = builder.connectionObject(
  { type: Quote, name: 'QuoteConnection', description: 'A page of quotes.' },
  { name: 'QuoteEdge', description: 'A quote with its place in the order.' },
);

export const PersonConnection = builder.connectionObject(
  { type: Person, name: 'PersonConnection', description: 'A page of people.' },
  { name: 'PersonEdge', description: 'A person with its place in the order.' },
);

export const OrganizationConnection = builder.connectionObject(
  { type: Organization, name: 'OrganizationConnection', description: 'A page of organizations.' },
  { name: 'OrganizationEdge', description: 'An organization with its place in the order.' },
);

export const SourceConnection = builder.connectionObject(
  { type: Source, name: 'SourceConnection', description: 'A page of sources.' },
  { name: 'SourceEdge', description: 'A source with its place in the order.' },
);

export const TopicConnection = builder.connectionObject(
  { type: Topic, name: 'TopicConnection', description: 'A page of topics.' },
  { name: 'TopicEdge', description: 'A topic with its place in the order.' },
);

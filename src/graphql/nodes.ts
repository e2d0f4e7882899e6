import { builder } from './builder.ts';

// Each type selects nothing but its id; each field names the columns that it needs.

export const Article = builder.prismaNode('Article', {
  id: { field: 'id' },
  description: 'A news article, and who says what in it.',
  select: { id: true },
});

export const Paragraph = builder.prismaNode('Paragraph', {
  id: { field: 'id' },
  description: 'A paragraph of an article.',
  select: { id: true },
});

export const Quote = builder.prismaNode('Quote', {
  id: { field: 'id' },
  description: 'Words of an article that it attributes to somebody.',
  select: { id: true },
});

export const Person = builder.prismaNode('Person', {
  id: { field: 'id' },
  description: 'A person who is quoted or mentioned, or who writes.',
  select: { id: true },
});

export const Organization = builder.prismaNode('Organization', {
  id: { field: 'id' },
  description:
    'A body that speaks, is spoken for or is mentioned: a ministry, a company, a newspaper as publisher.',
  select: { id: true },
});

export const Source = builder.prismaNode('Source', {
  id: { field: 'id' },
  description: 'What words come through: an agency, a newspaper, a document, a data set.',
  select: { id: true },
});

export const Topic = builder.prismaNode('Topic', {
  id: { field: 'id' },
  description: 'What articles are about.',
  select: { id: true },
});

export const Mention = builder.prismaObject('Mention', {
  description: 'A stretch of a paragraph that names somebody or something.',
  select: { id: true },
});

/** The speaker of an attribution that gives no name: the same row, read as another type. */
export const UnnamedSpeaker = builder.prismaObject('Attribution', {
  variant: 'UnnamedSpeaker',
  description: 'Someone whom the article does not name.',
  select: { quoteId: true },
});

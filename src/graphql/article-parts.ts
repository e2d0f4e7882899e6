import { builder } from './builder.ts';

builder.prismaObject('Image', {
  description: 'An image of an article, with its credit.',
  select: { id: true },
  fields: (t) => ({
    url: t.expose('url', { type: 'URL', nullable: true, description: 'Where it is to be found.' }),
    caption: t.exposeString('caption', {
      nullable: true,
      description: 'What is printed under it.',
    }),
    credit: t.exposeString('credit', {
      nullable: true,
      description: 'The credit line as printed.',
    }),
    creditSource: t.relation('creditSource', {
      nullable: true,
      description: 'Whom the credit names.',
    }),
    takenOn: t.expose('takenOn', {
      type: 'Date',
      nullable: true,
      description: 'When it was taken.',
    }),
    altText: t.exposeString('altText', {
      nullable: true,
      description: 'What it shows, for those who do not see it.',
    }),
  }),
});

builder.prismaObject('Correction', {
  description: 'A note on what an article got wrong.',
  select: { id: true },
  fields: (t) => ({
    text: t.exposeString('text', { description: 'What was wrong, and what is right.' }),
    publishedAt: t.expose('publishedAt', {
      type: 'DateTime',
      description: 'When the note came out.',
    }),
  }),
});

builder.prismaObject('ArticleRevision', {
  description: 'An article as it stood at a version that came out.',
  select: { articleId: true },
  fields: (t) => ({
    version: t.exposeInt('version', { description: 'The version of the article.' }),
    savedAt: t.expose('savedAt', { type: 'DateTime', description: 'When it came out.' }),
    document: t.expose('document', {
      type: 'JSON',
      description:
        'The article as readers saw it, attributions included: an ArticleDocument, the import format.',
    }),
  }),
});

import type { SavedArticle } from '../domain/article/save.ts';
import { builder } from './builder.ts';
import { encodeGlobalId } from './global-id.ts';
import { Article, Quote } from './nodes.ts';

const seen = 'null if the key of the request may not see it';

/** The payload of a mutation that changes one article. */
export function articlePayload(name: string, description: string) {
  return builder.objectRef<SavedArticle>(name).implement({
    description,
    fields: (t) => ({
      articleId: t.id({
        description: 'The node id of the article.',
        resolve: ({ articleId }) => encodeGlobalId('Article', articleId),
      }),
      version: t.exposeInt('version', { description: 'The version that the article has now.' }),
      article: t.prismaField({
        type: Article,
        nullable: true,
        description: `The article as it is now; ${seen}.`,
        resolve: (query, { articleId }, _args, { db, perspective }) =>
          db.article.findFirst({
            ...query,
            where: { AND: [perspective.article, { id: articleId }] },
          }),
      }),
      staleQuotes: t.prismaField({
        type: [Quote],
        description:
          'Quotes of the article whose words no longer stand in it, as far as the key may see them.',
        resolve: (query, { articleId }, _args, { db, perspective }) =>
          db.quote.findMany({
            ...query,
            where: { AND: [perspective.quote, { articleId, anchor: 'STALE' }] },
            orderBy: { position: 'asc' },
          }),
      }),
    }),
  });
}

/** The payload of a mutation that changes one quote. */
export function quotePayload(name: string, description: string) {
  return builder.objectRef<SavedArticle & { quoteId: string }>(name).implement({
    description,
    fields: (t) => ({
      quoteId: t.id({
        description: 'The node id of the quote.',
        resolve: ({ quoteId }) => encodeGlobalId('Quote', quoteId),
      }),
      version: t.exposeInt('version', { description: 'The version that its article has now.' }),
      quote: t.prismaField({
        type: Quote,
        nullable: true,
        description: `The quote as it is now; ${seen}.`,
        resolve: (query, { quoteId }, _args, { db, perspective }) =>
          db.quote.findFirst({ ...query, where: { AND: [perspective.quote, { id: quoteId }] } }),
      }),
      article: t.prismaField({
        type: Article,
        nullable: true,
        description: `The article of which it is; ${seen}.`,
        resolve: (query, { articleId }, _args, { db, perspective }) =>
          db.article.findFirst({
            ...query,
            where: { AND: [perspective.article, { id: articleId }] },
          }),
      }),
    }),
  });
}

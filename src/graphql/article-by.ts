import { builder } from './builder.ts';
import { checkText, idOf } from './global-id.ts';

const ArticleSlug = builder.inputType('ArticleSlug', {
  description: 'A slug and the language in which it is unique.',
  fields: (t) => ({
    slug: t.string({ required: true, description: 'The slug.' }),
    language: t.field({
      type: 'Locale',
      required: true,
      description: 'The language of the article.',
    }),
  }),
});

export const ArticleBy = builder.inputType('ArticleBy', {
  description: 'What tells an article from all others.',
  isOneOf: true,
  fields: (t) => ({
    id: t.globalID({ description: 'Its node id.' }),
    slug: t.field({
      type: ArticleSlug,
      description: 'Its slug in its language, or one that it had: `slug` says the present one.',
    }),
    externalId: t.string({ description: 'Its id in the system that it came from.' }),
  }),
});

type ArticleIdentity = typeof ArticleBy.$inferInput;

/**
 * What an identity means, as a condition.
 *
 * @throws GraphQLError BAD_USER_INPUT when it can be none of an article.
 */
export function whereBy({ id, slug, externalId }: ArticleIdentity) {
  if (slug) {
    return {
      slug: checkText(slug.slug, 'by.slug.slug').normalize('NFC'),
      language: slug.language,
    };
  }
  if (id) return { id: idOf(id, 'Article', 'by.id') };
  return { externalId: checkText(externalId ?? '', 'by.externalId') };
}

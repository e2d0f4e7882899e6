import { builder } from './builder.ts';
import { ArticleConnection } from './connections.ts';
import { nameFields } from './names.ts';
import { Article, Topic } from './nodes.ts';
import { articlesThrough } from './related-articles.ts';

builder.prismaObjectFields(Topic, (t) => ({
  slug: t.exposeString('slug', { description: 'Names it in URLs; unique among topics.' }),
  name: t.field(nameFields.name),
  nameLocale: t.field(nameFields.nameLocale),
  names: t.field(nameFields.names),
  articles: t.connection(
    {
      type: Article,
      description: 'Articles about it, the latest first.',
      ...articlesThrough('articles'),
    },
    ArticleConnection,
  ),
}));

import { builder } from './builder.ts';
import { ArticleConnection, TopicConnection } from './connections.ts';
import { checkText, idOf } from './global-id.ts';
import { nameFields } from './names.ts';
import { Article, Topic } from './nodes.ts';
import { bySlug, rootConnection, topicList } from './pagination/lists.ts';
import { articlesThrough } from './related-articles.ts';

builder.prismaObjectFields(Topic, (t) => ({
  slug: t.exposeString('slug', { description: 'Names it in URLs; unique among topics.' }),
  name: t.field(nameFields.name),
  nameLocale: t.field(nameFields.nameLocale),
  names: t.field(nameFields.names),
  articles: t.connection(
    {
      type: Article,
      description: 'Articles about it, the latest first unless ordered otherwise.',
      ...articlesThrough('articles'),
    },
    ArticleConnection,
  ),
}));

const TopicBy = builder.inputType('TopicBy', {
  description: 'What tells a topic from all others.',
  isOneOf: true,
  fields: (t) => ({
    id: t.globalID({ description: 'The node id.' }),
    slug: t.string({ description: 'The slug.' }),
  }),
});

builder.queryFields((t) => ({
  topic: t.prismaField({
    type: Topic,
    nullable: true,
    description: 'One topic; null when there is none that the viewer may see.',
    args: { by: t.arg({ type: TopicBy, required: true, description: 'Which one.' }) },
    resolve: (query, _root, { by }, { db, perspective }) =>
      db.topic.findFirst({
        ...query,
        where: {
          AND: [
            perspective.topic,
            by.id
              ? { id: idOf(by.id, 'Topic', 'by.id') }
              : { slug: checkText(by.slug ?? '', 'by.slug').normalize('NFC') },
          ],
        },
      }),
  }),
  topics: t.connection(
    {
      type: Topic,
      description: 'Topics, by slug unless ordered otherwise.',
      ...rootConnection(topicList, {
        order: bySlug,
        reads: (db) => ({
          findMany: (query) => db.topic.findMany({ ...query }),
          count: (query) => db.topic.count(query),
        }),
      }),
    },
    TopicConnection,
  ),
}));

import { builder } from './builder.ts';
import { ArticleConnection, QuoteConnection, SourceConnection } from './connections.ts';
import { byIdentity, entityByFields, firstEntered } from './entity-by.ts';
import { SourceKindEnum } from './enums.ts';
import { nameFields } from './names.ts';
import { Article, Quote, Source } from './nodes.ts';
import {
  bySlug,
  linkedQuotes,
  listArguments,
  quoteList,
  rootConnection,
  sourceList,
} from './pagination/lists.ts';
import { articlesNaming } from './related-articles.ts';

builder.prismaObjectFields(Source, (t) => ({
  slug: t.exposeString('slug', { description: 'Names it in URLs; unique among sources.' }),
  externalId: t.exposeString('externalId', {
    nullable: true,
    description: 'The id in the system that it came from.',
  }),
  name: t.field(nameFields.name),
  nameLocale: t.field(nameFields.nameLocale),
  names: t.field(nameFields.names),
  kind: t.expose('kind', { type: SourceKindEnum, description: 'What it is.' }),
  url: t.expose('url', { type: 'URL', nullable: true, description: 'Where it is to be found.' }),
  wikidataId: t.exposeString('wikidataId', {
    nullable: true,
    description: 'The Wikidata item id, such as Q5.',
  }),
  organization: t.relation('organization', { nullable: true, description: 'Its publisher.' }),
  createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was entered.' }),
  updatedAt: t.expose('updatedAt', {
    type: 'DateTime',
    description: 'When it last changed; what `updateSource` takes.',
  }),
  quotes: t.connection(
    {
      type: Quote,
      description: 'What came through it: from the latest articles first unless ordered otherwise.',
      args: listArguments(quoteList),
      ...linkedQuotes(),
    },
    QuoteConnection,
  ),
  citedIn: t.connection(
    {
      type: Article,
      description:
        'Articles with quotes that came through it, or that mention it; the latest first unless ordered otherwise.',
      ...articlesNaming(),
    },
    ArticleConnection,
  ),
}));

const SourceBy = builder.inputType('SourceBy', {
  description: 'What tells a source from all others.',
  isOneOf: true,
  fields: (t) => ({
    id: t.globalID({ description: 'The node id.' }),
    ...entityByFields(t),
  }),
});

builder.queryFields((t) => ({
  source: t.prismaField({
    type: Source,
    nullable: true,
    description: 'One source; null when there is none that the viewer may see.',
    args: { by: t.arg({ type: SourceBy, required: true, description: 'Which one.' }) },
    resolve: (query, _root, { by }, { db, perspective }) =>
      byIdentity(by, {
        type: 'Source',
        kind: 'source',
        db,
        find: (where) =>
          db.source.findFirst({
            ...query,
            where: { AND: [perspective.source, where] },
            orderBy: firstEntered,
          }),
      }),
  }),
  sources: t.connection(
    {
      type: Source,
      description: 'Sources, by slug unless ordered otherwise.',
      ...rootConnection(sourceList, {
        order: bySlug,
        reads: (db) => ({
          findMany: (query) => db.source.findMany({ ...query }),
          count: (query) => db.source.count(query),
        }),
      }),
    },
    SourceConnection,
  ),
}));

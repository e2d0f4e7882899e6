import type { Prisma } from '../database/generated/client.ts';
import { readingMinutes } from '../domain/words.ts';
import { ArticleBy, whereBy } from './article-by.ts';
import { builder } from './builder.ts';
import { ArticleConnection, QuoteConnection } from './connections.ts';
import { ArticleStatusEnum, ParagraphKindEnum } from './enums.ts';
import { readPastArticle } from './history/read.ts';
import { Article, Mention, Organization, Person, Quote, Source, Topic } from './nodes.ts';
import { relatedConnection } from './pagination/connection.ts';
import {
  articleList,
  conditionsOf,
  keysOf,
  listArguments,
  type ListArguments,
  newestArticlesFirst,
  quoteList,
  readingOrder,
  rootConnection,
} from './pagination/lists.ts';

const inReadingOrder = { position: 'asc' } as const;
/** Without those that the article's text does not name. */
const inPlace = { where: { place: { not: null } }, orderBy: { place: 'asc' } } as const;

builder.prismaObjectFields(Article, (t) => ({
  externalId: t.exposeString('externalId', {
    nullable: true,
    description: 'Its id in the system that it came from.',
  }),
  slug: t.exposeString('slug', {
    description: 'Names it in URLs; unique in its language. Arabic letters stay as they are.',
  }),
  language: t.expose('language', {
    type: 'Locale',
    description: 'The language that it is written in.',
  }),
  status: t.expose('status', {
    type: ArticleStatusEnum,
    description: 'Where it stands in its life.',
  }),
  title: t.exposeString('title', { description: 'The headline.' }),
  subtitle: t.exposeString('subtitle', {
    nullable: true,
    description: 'The line under the headline.',
  }),
  summary: t.exposeString('summary', { nullable: true, description: 'What it says, in short.' }),
  byline: t.exposeString('byline', { nullable: true, description: 'Who wrote it, as printed.' }),
  dateline: t.exposeString('dateline', {
    nullable: true,
    description: 'Where it was written, as printed.',
  }),
  authors: t.field({
    type: [Person],
    description: 'Who wrote it, in the order of the byline.',
    select: (_args, _context, nested) => ({
      authors: { orderBy: inReadingOrder, select: { person: nested() } },
    }),
    resolve: ({ authors }) => authors.map(({ person }) => person),
  }),
  publisher: t.relation('publisher', { nullable: true, description: 'Who published it.' }),
  publishedAt: t.expose('publishedAt', {
    type: 'DateTime',
    nullable: true,
    description: 'When it came out, or is to.',
  }),
  createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was entered.' }),
  updatedAt: t.expose('updatedAt', { type: 'DateTime', description: 'When it last changed.' }),
  version: t.exposeInt('version', { description: 'Counts its changes, from 1.' }),
  wordCount: t.exposeInt('wordCount', {
    description: 'Words of its paragraphs, as Unicode divides them (UAX #29).',
  }),
  readingMinutes: t.int({
    description: 'Whole minutes that an adult takes to read it in its language, at least 1.',
    select: { wordCount: true, language: true },
    resolve: ({ wordCount, language }) => readingMinutes(wordCount, language),
  }),
  topics: t.field({
    type: [Topic],
    description: 'What it is about, the main topic first.',
    select: (_args, _context, nested) => ({
      topics: { orderBy: inReadingOrder, select: { topic: nested() } },
    }),
    resolve: ({ topics }) => topics.map(({ topic }) => topic),
  }),
  images: t.relation('images', {
    query: { orderBy: inReadingOrder },
    description: 'Its images, in order.',
  }),
  paragraphs: t.relation('paragraphs', {
    description: 'Its text, in reading order.',
    args: {
      kinds: t.arg({
        type: [ParagraphKindEnum],
        description: 'Only paragraphs of these kinds; all unless given.',
      }),
    },
    query: ({ kinds }) => ({
      ...(kinds ? { where: { kind: { in: kinds } } } : {}),
      orderBy: inReadingOrder,
    }),
  }),
  quotes: t.connection(
    {
      type: Quote,
      description: 'What is said in it, and by whom; in reading order unless ordered otherwise.',
      args: listArguments(quoteList),
      ...relatedConnection<ListArguments>({
        typeName: 'Quote',
        relation: 'quotes',
        // No two quotes of an article have one place.
        keys: (args, context) =>
          args.orderBy?.length ? keysOf(quoteList, args, { fallback: [], context }) : readingOrder,
        where: (args, context) => conditionsOf(quoteList, args, context),
      }),
    },
    QuoteConnection,
  ),
  mentions: t.field({
    type: [Mention],
    description: 'Where it names people, organizations and sources, in reading order.',
    select: (_args, _context, nested) => ({
      paragraphs: {
        orderBy: inReadingOrder,
        select: { mentions: { ...nested(), orderBy: [{ start: 'asc' }, { id: 'asc' }] } },
      },
    }),
    resolve: ({ paragraphs }) => paragraphs.flatMap(({ mentions }) => mentions),
  }),
  people: t.field({
    type: [Person],
    description:
      'Everyone whom it quotes, in reading order, then everyone else whom it mentions; each once.',
    select: (_args, _context, nested) => ({
      people: { ...inPlace, select: { person: nested() } },
    }),
    resolve: ({ people }) => people.map(({ person }) => person),
  }),
  organizations: t.field({
    type: [Organization],
    description:
      'Organizations that speak or are spoken for in it, then all others that it mentions; each once.',
    select: (_args, _context, nested) => ({
      organizations: { ...inPlace, select: { organization: nested() } },
    }),
    resolve: ({ organizations }) => organizations.map(({ organization }) => organization),
  }),
  sources: t.field({
    type: [Source],
    description:
      'Sources that its quotes came through, then all others that it mentions; each once.',
    select: (_args, _context, nested) => ({
      sources: { ...inPlace, select: { source: nested() } },
    }),
    resolve: ({ sources }) => sources.map(({ source }) => source),
  }),
  translations: t.field({
    type: [Article],
    description: 'The same article in other languages.',
    select: (_args, { perspective }, nested) => ({
      translationGroup: {
        select: {
          articles: {
            ...nested(),
            where: perspective.article,
            orderBy: [{ language: 'asc' }, { id: 'asc' }],
          },
        },
      },
    }),
    resolve: ({ id, translationGroup }) =>
      (translationGroup?.articles ?? []).filter((article) => article.id !== id),
  }),
  corrections: t.relation('corrections', {
    query: { orderBy: [{ publishedAt: 'asc' }, { id: 'asc' }] },
    description: 'What was corrected, the earliest first.',
  }),
  revisions: t.relation('revisions', {
    query: { orderBy: { version: 'desc' } },
    description: 'It as it stood whenever it was published, the latest first.',
  }),
}));

builder.queryFields((t) => ({
  article: t.prismaField({
    type: Article,
    nullable: true,
    description: 'One article; null when there is none that the viewer may see.',
    args: {
      by: t.arg({ type: ArticleBy, required: true, description: 'Which one.' }),
      asOf: t.arg({
        type: 'DateTime',
        description:
          'Reads the article as readers saw it at this moment, null if they did not: its texts, its quotes and their ' +
          'attributions. People, organizations and sources answer as they are now.',
      }),
    },
    resolve: async (query, _root, { by, asOf }, context, info) => {
      const { db, perspective } = context;
      const where = whereBy(by);
      const find = async <T extends Prisma.ArticleFindFirstArgs>(selection: T) => {
        const read = (condition: Prisma.ArticleWhereInput) =>
          db.article.findFirst({ ...selection, where: { AND: [perspective.article, condition] } });
        // One of a former slug, unless another article has it now.
        return (await read(where)) ?? (by.slug ? read({ formerSlugs: { some: where } }) : null);
      };
      if (!asOf) return find(query);
      const selection = { ...query }; // Used, for plugin-prisma, also where there is nothing to read.
      const article = await find({ select: { id: true } });
      return article && readPastArticle(article.id, asOf, { query: selection, context, info });
    },
  }),
  articles: t.connection(
    {
      type: Article,
      description: 'Articles, those that came out last first unless ordered otherwise.',
      ...rootConnection(articleList, {
        order: newestArticlesFirst,
        reads: (db) => ({
          findMany: (query) => db.article.findMany({ ...query }),
          count: (query) => db.article.count(query),
        }),
      }),
    },
    ArticleConnection,
  ),
}));

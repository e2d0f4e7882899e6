import { Speaker, speakerOf, speakerSelect } from './speaker.ts';
import { builder } from './builder.ts';
import { QuoteConnection } from './connections.ts';
import { AnchorStateEnum, QuoteKindEnum, ReviewStatusEnum } from './enums.ts';
import { idOf } from './global-id.ts';
import { Paragraph, Quote } from './nodes.ts';
import { newestQuotesFirst, quoteList, rootConnection } from './pagination/lists.ts';

const inOrder = { position: 'asc' } as const;

builder.prismaObjectFields(Quote, (t) => ({
  article: t.relation('article', { description: 'The article that says so.' }),
  paragraph: t.field({
    type: Paragraph,
    nullable: true,
    description: 'Where its first words stand; null for words in the title or subtitle.',
    select: (_args, _context, nested) => ({
      parts: { orderBy: inOrder, select: { paragraph: nested() } },
    }),
    resolve: ({ parts }) => parts[0]?.paragraph ?? null,
  }),
  kind: t.expose('kind', { type: QuoteKindEnum, description: 'How the words are reported.' }),
  text: t.exposeString('text', {
    description:
      'The reported words as they stand in the article: its parts, joined by a space within a paragraph and by a line ' +
      'break across paragraphs.',
  }),
  language: t.expose('language', {
    type: 'Locale',
    description: 'The language of the words as they stand.',
  }),
  parts: t.relation('parts', {
    query: { orderBy: inOrder },
    description: 'Where the words stand: several when a cue splits them or they cross paragraphs.',
  }),
  attributions: t.relation('attributions', {
    query: { orderBy: inOrder },
    description: 'Who said it; several for a joint statement.',
  }),
  speaker: t.field({
    type: Speaker,
    nullable: true,
    description: 'The speaker of the first attribution.',
    select: (_args, _context, nested) => ({
      attributions: { orderBy: inOrder, select: speakerSelect(nested) },
    }),
    resolve: ({ attributions: [first] }) => (first === undefined ? null : speakerOf(first)),
  }),
  provenance: t.relation('provenance', {
    query: { orderBy: inOrder },
    description: 'How the words reached the article, the nearest step first.',
  }),
  spokenOn: t.expose('spokenOn', {
    type: 'Date',
    nullable: true,
    description: 'When they were said.',
  }),
  occasion: t.exposeString('occasion', {
    nullable: true,
    description:
      "Where and how they were said, as given: 'in a telephone call with his counterpart'.",
  }),
  confidence: t.exposeFloat('confidence', {
    nullable: true,
    description: 'How sure the extraction was, from 0 to 1; null when a person entered the quote.',
  }),
  review: t.expose('review', {
    type: ReviewStatusEnum,
    description: 'Whether a person has confirmed it.',
  }),
  retracted: t.boolean({
    description: 'Whether the article that says so was withdrawn.',
    select: { article: { select: { status: true } } },
    resolve: ({ article }) => article.status === 'RETRACTED',
  }),
  anchor: t.expose('anchor', {
    type: AnchorStateEnum,
    description: 'Whether its words still stand where it says.',
  }),
}));

builder.queryFields((t) => ({
  quote: t.prismaField({
    type: Quote,
    nullable: true,
    description: 'One quote by its node id; null when there is none that the viewer may see.',
    args: { id: t.arg.globalID({ required: true, description: 'Its node id.' }) },
    resolve: (query, _root, { id }, { db, perspective }) =>
      db.quote.findFirst({
        ...query,
        where: { AND: [perspective.quote, { id: idOf(id, 'Quote', 'id') }] },
      }),
  }),
  quotes: t.connection(
    {
      type: Quote,
      description:
        'Quotes: those of the latest articles first, in reading order, unless ordered otherwise.',
      ...rootConnection(quoteList, {
        order: newestQuotesFirst,
        reads: (db) => ({
          findMany: (query) => db.quote.findMany({ ...query }),
          count: (query) => db.quote.count(query),
        }),
      }),
    },
    QuoteConnection,
  ),
}));

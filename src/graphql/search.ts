import { builder } from './builder.ts';
import { SearchTypeEnum } from './enums.ts';
import { dateTimeFilter } from './filters/operators.ts';
import { Article, Organization, Paragraph, Person, Quote, Source } from './nodes.ts';
import { convertOffset } from './offsets.ts';
import type { Mark } from './search-highlights.ts';
import { resolveSearch, type SearchHitModel } from './search-list.ts';
import { unitArgument } from './spans.ts';

const SearchResult = builder.unionType('SearchResult', {
  description: 'What a search may find.',
  types: [Article, Paragraph, Quote, Person, Organization, Source],
});

const Highlight = builder.objectRef<Mark>('Highlight').implement({
  description: 'Words of a text that were asked for.',
  fields: (t) => ({
    field: t.exposeString('field', {
      description:
        'The text of the node that they stand in, as a path: `title`, `text`, `paragraphs[3].text`, `names[0].text`.',
    }),
    text: t.exposeString('text', { description: 'The words, exactly.' }),
    start: t.int({
      description: 'Where their first character stands in the text as it is stored.',
      args: unitArgument,
      resolve: ({ start, source }, { unit }) => convertOffset(source, start, unit ?? 'UTF16'),
    }),
    end: t.int({
      description: 'Where the character after their last one stands.',
      args: unitArgument,
      resolve: ({ end, source }, { unit }) => convertOffset(source, end, unit ?? 'UTF16'),
    }),
  }),
});

const SearchHit = builder.objectRef<SearchHitModel>('SearchHit').implement({
  description: 'A node that a search has found.',
  fields: (t) => ({
    node: t.field({
      type: SearchResult,
      description: 'What was found.',
      resolve: ({ node }) => node,
    }),
    score: t.exposeFloat('score', {
      description:
        'How it matches: 1 is a name that is just what was asked for, 0.8 a name or title with all the words, 0.6 the words ' +
        'one after another, 0.4 the words anywhere, in any order, or names of those whom it leads to; 0.3 and 0.2 the same ' +
        'with a last word that goes on, in a name or title and elsewhere. Of hits with one score the newest comes first.',
    }),
    highlights: t.field({
      type: [Highlight],
      description:
        'Where the words stand, in reading order, at most ten. None where only the names of those to whom it leads match: ' +
        'what Dmitry Peskov said need not name him.',
      resolve: ({ highlights }) => highlights(),
    }),
  }),
});

const SearchConnection = builder.connectionObject(
  { type: SearchHit, name: 'SearchConnection', description: 'A page of hits.' },
  { name: 'SearchEdge', description: 'A hit with its place in the list.' },
);

builder.queryField('search', (t) =>
  t.connection(
    {
      type: SearchHit,
      description:
        'Whatever has all the words, the best match first. Arabic and English words are found in all their usual forms, people, ' +
        'organizations and sources under all their names, with what they said or carried. "In quotation marks", words are found ' +
        'one after another; with a minus before them, they must not be there. The last word may be unfinished, unless a space ' +
        'follows it. A word that nothing has is taken for a name with a letter wrong.',
      args: {
        query: t.arg.string({
          required: true,
          description: 'What to look for: up to 500 characters and 32 words.',
        }),
        types: t.arg({
          type: [SearchTypeEnum],
          description: 'Only nodes of these types; all unless given.',
        }),
        language: t.arg({
          type: 'Locale',
          description: 'Only what is in this language or has a name in it; `ar` includes `ar-MA`.',
        }),
        publishedAt: t.arg({
          type: dateTimeFilter.ref,
          description: 'Only articles that came out then, and what they say.',
        }),
        topic: t.arg.string({
          description: 'Only articles about the topic with this slug, and what they say.',
        }),
      },
      resolve: (_root, args, context, info) => resolveSearch(args, { context, info }),
    },
    SearchConnection,
  ),
);

import type { QuoteChanges, QuoteInput } from '../domain/article/input.ts';
import { addQuote, removeQuote, reviewQuotes, updateQuote } from '../domain/article/quotes.ts';
import type { SavedArticle } from '../domain/article/save.ts';
import {
  ConflictError,
  ForbiddenError,
  InvalidInputError,
  NotFoundError,
} from '../domain/errors.ts';
import { builder } from './builder.ts';
import { QuoteKindEnum, ReviewStatusEnum } from './enums.ts';
import * as check from './inputs/checks.ts';
import { decodeIds } from './inputs/decode-ids.ts';
import {
  atLeastOnePart,
  atLeastOneSpeaker,
  AttributionInputRef,
  confidence,
  ProvenanceInputRef,
  QuotePartInput,
} from './inputs/quote-inputs.ts';
import { Article, Quote } from './nodes.ts';
import { quotePayload } from './payloads.ts';

type Version = { version?: number | null | undefined };

const versionDescription =
  'The version of the article that was read. If it is given and there is a later one, nothing is changed.';

const AddQuoteInput = builder
  .inputRef<QuoteInput & Version & { article: string }>('AddQuoteInput')
  .implement({
    description: 'Words of an article to attribute to somebody.',
    fields: (t) => ({
      article: t.id({
        required: true,
        description: 'The article that says so.',
        validate: { refine: check.nodeId('Article') },
      }),
      version: t.int({ description: versionDescription }),
      kind: t.field({ type: QuoteKindEnum, required: true, description: 'How they are reported.' }),
      language: t.field({
        type: 'Locale',
        description: "The language of the words; the article's unless given.",
      }),
      parts: t.field({
        type: [QuotePartInput],
        required: true,
        description: 'Where they stand, in the order in which they are to be read.',
        validate: atLeastOnePart,
      }),
      attributions: t.field({
        type: [AttributionInputRef],
        required: true,
        description: 'Who said it; several for a joint statement.',
        validate: atLeastOneSpeaker,
      }),
      provenance: t.field({
        type: [ProvenanceInputRef],
        description: 'How the words reached the article, the nearest step first.',
      }),
      spokenOn: t.field({ type: 'Date', description: 'When they were said.' }),
      occasion: t.string({
        description: "Where and how they were said, as given: 'in a telephone call'.",
        validate: check.text,
      }),
      confidence: t.float({
        description:
          'How sure an extraction is, from 0 to 1; none where a person enters the quote.',
        validate: confidence,
      }),
      review: t.field({ type: ReviewStatusEnum, description: 'VERIFIED unless given.' }),
    }),
  });

const UpdateQuoteInput = builder
  .inputRef<QuoteChanges & Version & { quote: string }>('UpdateQuoteInput')
  .implement({
    description: 'What is to be otherwise in a quote. What is left out stays; null takes away.',
    fields: (t) => ({
      quote: t.id({
        required: true,
        description: 'The quote.',
        validate: { refine: check.nodeId('Quote') },
      }),
      version: t.int({ description: versionDescription }),
      kind: t.field({ type: QuoteKindEnum, description: 'How the words are reported.' }),
      language: t.field({ type: 'Locale', description: 'The language of the words.' }),
      parts: t.field({
        type: [QuotePartInput],
        description: 'Where they stand now; a STALE quote is anchored again by this.',
        validate: atLeastOnePart,
      }),
      attributions: t.field({
        type: [AttributionInputRef],
        description: 'Who said it.',
        validate: atLeastOneSpeaker,
      }),
      provenance: t.field({
        type: [ProvenanceInputRef],
        description: 'How the words reached the article, the nearest step first.',
      }),
      spokenOn: t.field({ type: 'Date', description: 'When they were said.' }),
      occasion: t.string({
        description: 'Where and how they were said, as given.',
        validate: check.text,
      }),
      confidence: t.float({
        description: 'How sure an extraction is, from 0 to 1.',
        validate: confidence,
      }),
    }),
  });

const RemoveQuoteInput = builder
  .inputRef<Version & { quote: string }>('RemoveQuoteInput')
  .implement({
    description: 'An attribution of words to take back.',
    fields: (t) => ({
      quote: t.id({
        required: true,
        description: 'The quote.',
        validate: { refine: check.nodeId('Quote') },
      }),
      version: t.int({ description: versionDescription }),
    }),
  });

const ReviewQuotesInput = builder.inputType('ReviewQuotesInput', {
  description: 'Quotes to confirm or to refuse.',
  fields: (t) => ({
    quotes: t.idList({
      required: true,
      description: 'The quotes, of one article or of several; at most 500.',
      validate: {
        minLength: [1, { message: 'needs at least one quote' }],
        maxLength: [500, { message: 'takes at most 500 quotes' }],
        items: { refine: check.nodeId('Quote') },
      },
    }),
    review: t.field({ type: ReviewStatusEnum, required: true, description: 'The verdict.' }),
  }),
});

interface ReviewedQuotes {
  quotes: readonly string[];
  articles: readonly SavedArticle[];
}

const ReviewQuotesPayload = builder.objectRef<ReviewedQuotes>('ReviewQuotesPayload').implement({
  description: 'Quotes that were reviewed.',
  fields: (t) => ({
    quotes: t.prismaField({
      type: [Quote],
      description: 'The quotes, as far as the key of the request may see them.',
      resolve: (query, { quotes }, _args, { db, perspective }) =>
        db.quote.findMany({
          ...query,
          where: { AND: [perspective.quote, { id: { in: [...quotes] } }] },
          orderBy: [{ articleId: 'asc' }, { position: 'asc' }],
        }),
    }),
    articles: t.prismaField({
      type: [Article],
      description: 'The articles of which they are, as far as the key of the request may see them.',
      resolve: (query, { articles }, _args, { db, perspective }) =>
        db.article.findMany({
          ...query,
          where: {
            AND: [perspective.article, { id: { in: articles.map(({ articleId }) => articleId) } }],
          },
          orderBy: { id: 'asc' },
        }),
    }),
  }),
});

const AddQuotePayload = quotePayload('AddQuotePayload', 'A quote that was added.');
const UpdateQuotePayload = quotePayload('UpdateQuotePayload', 'A quote after a change.');
const RemoveQuotePayload = quotePayload('RemoveQuotePayload', 'A quote that is no more.');

const failures = { types: [InvalidInputError, NotFoundError, ConflictError, ForbiddenError] };

builder.mutationFields((t) => ({
  addQuote: t.field({
    type: AddQuotePayload,
    description: 'Attributes words of an article to somebody.',
    authScopes: { scope: 'WRITE' },
    errors: failures,
    args: { input: t.arg({ type: AddQuoteInput, required: true, description: 'The quote.' }) },
    resolve: (_root, { input }, { db, now }) => addQuote(db, decodeIds(input), { now }),
  }),
  updateQuote: t.field({
    type: UpdateQuotePayload,
    description: 'Changes a quote: its words, its speakers, its way to the article.',
    authScopes: { scope: 'WRITE' },
    errors: failures,
    args: { input: t.arg({ type: UpdateQuoteInput, required: true, description: 'The changes.' }) },
    resolve: (_root, { input }, { db, now }) => updateQuote(db, decodeIds(input), { now }),
  }),
  removeQuote: t.field({
    type: RemoveQuotePayload,
    description: 'Takes an attribution of words back. The words stay in the article.',
    authScopes: { scope: 'WRITE' },
    errors: failures,
    args: { input: t.arg({ type: RemoveQuoteInput, required: true, description: 'The quote.' }) },
    resolve: (_root, { input }, { db, now }) => removeQuote(db, decodeIds(input), { now }),
  }),
  reviewQuotes: t.field({
    type: ReviewQuotesPayload,
    description: 'Confirms or refuses quotes, all or none.',
    authScopes: { scope: 'REVIEW' },
    errors: { types: [InvalidInputError, NotFoundError, ForbiddenError] },
    args: {
      input: t.arg({ type: ReviewQuotesInput, required: true, description: 'The verdict.' }),
    },
    resolve: async (_root, { input }, { db, now }) => {
      const { quotes, review } = decodeIds(input);
      const ids = quotes.map(String);
      return { quotes: ids, articles: await reviewQuotes(db, { quotes: ids, review }, { now }) };
    },
  }),
}));

import type { ImageInput, NewArticle, TopicInput } from '../../domain/article/input.ts';
import type { ParagraphEdit } from '../../domain/article/paragraphs.ts';
import type { ArticleChanges } from '../../domain/article/update.ts';
import type { GivenNames } from '../../domain/entities/refs.ts';
import { builder } from '../builder.ts';
import { ParagraphKindEnum } from '../enums.ts';
import * as check from './checks.ts';
import { OrganizationRef, PersonRef, SourceRef } from './entity-refs.ts';
import { LocalizedNames, onceALocale } from './localized.ts';
import { MentionInputRef, QuoteInputRef } from './quote-inputs.ts';

const ImageInputRef = builder.inputRef<ImageInput>('ImageInput').implement({
  description: 'An image of an article, with its credit.',
  fields: (t) => ({
    url: t.field({
      type: 'URL',
      description: 'Where it is to be found.',
      validate: { refine: check.url },
    }),
    caption: t.string({ description: 'What is printed under it.', validate: check.text }),
    altText: t.string({
      description: 'What it shows, for those who do not see it.',
      validate: check.text,
    }),
    credit: t.string({ description: 'The credit line as printed.', validate: check.text }),
    creditSource: t.field({ type: SourceRef, description: 'Whom the credit names.' }),
    takenOn: t.field({ type: 'Date', description: 'When it was taken.' }),
  }),
});

const TopicInputRef = builder.inputRef<TopicInput>('TopicInput').implement({
  description: 'A topic; one that is not there yet is created, one that is gains the names.',
  fields: (t) => ({
    slug: t.string({
      required: true,
      description: 'Names it in URLs; unique among topics.',
      validate: check.slug,
    }),
    names: t.field({
      type: [LocalizedNames],
      required: true,
      description: 'Its names, by language.',
      validate: {
        minLength: [1, { message: 'needs a name in at least one language' }],
        ...onceALocale<GivenNames>(),
      },
    }),
  }),
});

const NewParagraph = builder.inputRef<NewArticle['paragraphs'][number]>('NewParagraph').implement({
  description: 'A paragraph.',
  fields: (t) => ({
    kind: t.field({
      type: ParagraphKindEnum,
      description: 'What it is to the article; BODY unless given.',
    }),
    text: t.string({
      required: true,
      description: 'Plain text; kept as Unicode NFC.',
      validate: check.prose,
    }),
  }),
});

const paragraphId = { refine: check.nodeId('Paragraph') };

const InsertParagraph = builder
  .inputRef<NonNullable<ParagraphEdit['insert']>>('InsertParagraph')
  .implement({
    description: 'A paragraph to insert: after one, before one, or at the end.',
    fields: (t) => ({
      kind: t.field({
        type: ParagraphKindEnum,
        description: 'What it is to the article; BODY unless given.',
      }),
      text: t.string({ required: true, description: 'Plain text.', validate: check.prose }),
      after: t.id({ description: 'The paragraph before it.', validate: paragraphId }),
      before: t.id({ description: 'The paragraph after it.', validate: paragraphId }),
    }),
  });

const EditParagraph = builder
  .inputRef<NonNullable<ParagraphEdit['edit']>>('EditParagraph')
  .implement({
    description: 'A paragraph to change.',
    fields: (t) => ({
      paragraph: t.id({ required: true, description: 'Which one.', validate: paragraphId }),
      kind: t.field({ type: ParagraphKindEnum, description: 'What it is to the article.' }),
      text: t.string({ description: 'Its text from now on.', validate: check.prose }),
    }),
  });

const MoveParagraph = builder
  .inputRef<NonNullable<ParagraphEdit['move']>>('MoveParagraph')
  .implement({
    description: 'A paragraph to move: after one, before one, or to the end.',
    fields: (t) => ({
      paragraph: t.id({ required: true, description: 'Which one.', validate: paragraphId }),
      after: t.id({ description: 'The paragraph before it.', validate: paragraphId }),
      before: t.id({ description: 'The paragraph after it.', validate: paragraphId }),
    }),
  });

const RemoveParagraph = builder
  .inputRef<NonNullable<ParagraphEdit['remove']>>('RemoveParagraph')
  .implement({
    description: 'A paragraph to remove. Quotes in it are kept, and flagged as STALE.',
    fields: (t) => ({
      paragraph: t.id({ required: true, description: 'Which one.', validate: paragraphId }),
    }),
  });

const ParagraphEditInput = builder.inputRef<ParagraphEdit>('ParagraphEdit').implement({
  description: 'A change of the paragraphs: one of these.',
  isOneOf: true,
  fields: (t) => ({
    insert: t.field({ type: InsertParagraph, description: 'Insert one.' }),
    edit: t.field({ type: EditParagraph, description: 'Change one.' }),
    move: t.field({ type: MoveParagraph, description: 'Move one.' }),
    remove: t.field({ type: RemoveParagraph, description: 'Remove one.' }),
  }),
});

export const CreateArticleInput = builder.inputRef<NewArticle>('CreateArticleInput').implement({
  description: 'An article to begin, as a draft.',
  fields: (t) => ({
    externalId: t.string({
      description: 'Its id in the system that it comes from.',
      validate: check.shortText,
    }),
    language: t.field({ type: 'Locale', required: true, description: 'Its language.' }),
    slug: t.string({
      description: 'Names it in URLs; made from the title unless given. Unique in its language.',
      validate: check.slug,
    }),
    translationKey: t.string({
      description: 'Articles with the same key are translations of one another.',
      validate: check.shortText,
    }),
    title: t.string({ required: true, description: 'The headline.', validate: check.title }),
    subtitle: t.string({ description: 'The line under it.', validate: check.prose }),
    summary: t.string({ description: 'What it says, in short.', validate: check.text }),
    byline: t.string({ description: 'Who wrote it, as printed.', validate: check.text }),
    dateline: t.string({ description: 'Where it was written, as printed.', validate: check.text }),
    authors: t.field({ type: [PersonRef], description: 'Who wrote it, in order.' }),
    publisher: t.field({ type: OrganizationRef, description: 'Who publishes it.' }),
    topics: t.field({
      type: [TopicInputRef],
      description: 'What it is about, the main one first.',
    }),
    images: t.field({ type: [ImageInputRef], description: 'Its images, in order.' }),
    paragraphs: t.field({
      type: [NewParagraph],
      required: true,
      description: 'Its text, in reading order.',
    }),
    quotes: t.field({ type: [QuoteInputRef], description: 'What is said in it, and by whom.' }),
    mentions: t.field({
      type: [MentionInputRef],
      description: 'Where it names people, organizations and sources.',
    }),
  }),
});

export const UpdateArticleInput = builder.inputRef<ArticleChanges>('UpdateArticleInput').implement({
  description:
    'What is to be otherwise in an article. What is left out stays; null takes away. Lists are given whole, but for the ' +
    'paragraphs, which are edited one by one.',
  fields: (t) => ({
    article: t.id({
      required: true,
      description: 'The article.',
      validate: { refine: check.nodeId('Article') },
    }),
    version: t.int({
      required: true,
      description: 'The version that was read. If there is a later one, nothing is changed.',
    }),
    externalId: t.string({
      description: 'Its id in the system that it comes from.',
      validate: check.shortText,
    }),
    language: t.field({ type: 'Locale', description: 'Its language.' }),
    slug: t.string({
      description: 'Names it in URLs. Readers still find the article by the slugs that it had.',
      validate: check.slug,
    }),
    translationKey: t.string({
      description: 'Articles with the same key are translations of one another.',
      validate: check.shortText,
    }),
    title: t.string({ description: 'The headline.', validate: check.title }),
    subtitle: t.string({ description: 'The line under it.', validate: check.prose }),
    summary: t.string({ description: 'What it says, in short.', validate: check.text }),
    byline: t.string({ description: 'Who wrote it, as printed.', validate: check.text }),
    dateline: t.string({ description: 'Where it was written, as printed.', validate: check.text }),
    authors: t.field({ type: [PersonRef], description: 'Who wrote it, in order.' }),
    publisher: t.field({ type: OrganizationRef, description: 'Who publishes it.' }),
    topics: t.field({
      type: [TopicInputRef],
      description: 'What it is about, the main one first.',
    }),
    images: t.field({ type: [ImageInputRef], description: 'Its images, in order.' }),
    paragraphs: t.field({
      type: [ParagraphEditInput],
      description: 'Changes of its paragraphs, made in this order.',
    }),
    mentions: t.field({
      type: [MentionInputRef],
      description: 'Where it names people, organizations and sources, after the changes.',
    }),
  }),
});

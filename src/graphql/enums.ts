import {
  AnchorState,
  ArticleStatus,
  NameKind,
  OrganizationKind,
  ParagraphKind,
  ProvenanceRelation,
  QuoteKind,
  ReviewStatus,
  Scope,
  SearchType,
  SourceKind,
  TextField,
} from '../database/generated/enums.ts';
import { builder } from './builder.ts';

/** Enum values with their descriptions, in the order of the database's enum. */
function describe<T extends string>(values: Record<T, T>, descriptions: Record<T, string>) {
  return Object.fromEntries(
    Object.values<T>(values).map((value) => [value, { value, description: descriptions[value] }]),
  ) as Record<T, { value: T; description: string }>;
}

export const ArticleStatusEnum = builder.enumType('ArticleStatus', {
  description: 'Where an article stands in its life.',
  values: describe(ArticleStatus, {
    DRAFT: 'Being written; not public.',
    SCHEDULED: 'Comes out at `publishedAt`; not public.',
    PUBLISHED: 'Public.',
    RETRACTED: 'Withdrawn, but still readable, marked as such.',
    ARCHIVED: 'Taken out of the public record.',
  }),
});

export const ParagraphKindEnum = builder.enumType('ParagraphKind', {
  description: 'What a paragraph is to the article.',
  values: describe(ParagraphKind, {
    HEADING: 'A heading between paragraphs.',
    BODY: 'Running text.',
    BLOCKQUOTE: 'A passage set off as quoted.',
    LIST_ITEM: 'An item of a list.',
    CAPTION: 'The caption of an image.',
  }),
});

export const QuoteKindEnum = builder.enumType('QuoteKind', {
  description: 'How words are reported.',
  values: describe(QuoteKind, {
    DIRECT: 'Word for word, in quotation marks or set off as speech.',
    INDIRECT: "In the reporter's words.",
    MIXED: 'Reported speech with some words in quotation marks.',
  }),
});

export const ReviewStatusEnum = builder.enumType('ReviewStatus', {
  description: 'Whether a person has confirmed a quote.',
  values: describe(ReviewStatus, {
    EXTRACTED: 'Found by extraction, not yet reviewed.',
    VERIFIED: 'Entered or confirmed by a person.',
    REJECTED: 'Refused by a person; not public.',
  }),
});

export const AnchorStateEnum = builder.enumType('AnchorState', {
  description: "Whether a quote's words still stand where it says.",
  values: describe(AnchorState, {
    ANCHORED: 'The words stand at its parts.',
    STALE: 'An edit removed the words; the quote is kept and flagged.',
  }),
});

export const TextFieldEnum = builder.enumType('TextField', {
  description: 'A text of an article.',
  values: describe(TextField, {
    TITLE: 'The title.',
    SUBTITLE: 'The subtitle.',
    PARAGRAPH: 'A paragraph.',
  }),
});

export const ProvenanceRelationEnum = builder.enumType('ProvenanceRelation', {
  description: 'What a source did for the words.',
  values: describe(ProvenanceRelation, {
    REPORTED_BY: 'A medium carried the words.',
    BASED_ON: 'The medium drew on this: a document, a data set.',
    SAID_TO: 'The words were given to this outlet, or answered its question.',
  }),
});

export const OrganizationKindEnum = builder.enumType('OrganizationKind', {
  description: 'What an organization is.',
  values: describe(OrganizationKind, {
    GOVERNMENT: 'A government, or an office of its head.',
    MINISTRY: 'A ministry or department.',
    LEGISLATURE: 'A parliament or a chamber of one.',
    MILITARY: 'Armed forces of a state.',
    MEDIA: 'A publisher, broadcaster or agency.',
    COMPANY: 'A business.',
    NGO: 'A non-governmental organization.',
    PARTY: 'A political party or movement.',
    INTERNATIONAL: 'An organization of states.',
    ARMED_GROUP: 'An armed group outside a state.',
    OTHER: 'Anything else.',
  }),
});

export const SourceKindEnum = builder.enumType('SourceKind', {
  description: 'What a source is.',
  values: describe(SourceKind, {
    NEWS_AGENCY: 'A news agency.',
    NEWSPAPER: 'A newspaper or magazine.',
    BROADCASTER: 'A radio or television station.',
    WEBSITE: 'A website.',
    DOCUMENT: 'A document, report or record.',
    PRESS_RELEASE: 'A press release or official statement.',
    SOCIAL_POST: 'A post on a social network.',
    INTERVIEW: 'An interview.',
    DATASET: 'A set of data.',
    OTHER: 'Anything else.',
  }),
});

export const NameKindEnum = builder.enumType('NameKind', {
  description: 'What a name is to its bearer.',
  values: describe(NameKind, {
    PRIMARY: 'The one to show in its locale.',
    ALIAS: 'Another name, spelling or short form.',
  }),
});

export const SearchTypeEnum = builder.enumType('SearchType', {
  description: 'What a search can find.',
  values: describe(SearchType, {
    ARTICLE: 'Articles, by all of their text.',
    QUOTE: 'Quotes, by their words and by whose they are.',
    PARAGRAPH: 'Paragraphs, by their text and by whom they name.',
    PERSON: 'People, by name, description and roles.',
    ORGANIZATION: 'Organizations, by name and description.',
    SOURCE: 'Sources, by name.',
  }),
});

export const ScopeEnum = builder.enumType('Scope', {
  description: 'What an API key allows.',
  values: describe(Scope, {
    READ: 'Published content.',
    PREVIEW: 'Drafts too.',
    WRITE: 'Writing content.',
    REVIEW: 'Reviewing quotes.',
    PUBLISH: 'Publishing, retracting and archiving.',
    ADMIN: 'Keys and webhooks.',
  }),
});

export const OffsetUnitEnum = builder.enumType('OffsetUnit', {
  description: 'What an offset counts.',
  values: {
    UTF16: { description: 'UTF-16 code units, as JavaScript, Java and C# index strings.' },
    CODE_POINT: { description: 'Unicode code points, as Python indexes strings.' },
    UTF8: { description: 'Bytes of UTF-8, as Rust and Go index strings.' },
  } as const,
});

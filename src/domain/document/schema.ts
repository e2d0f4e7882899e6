import { z } from 'zod';
import { organization, person, source, topic } from './entity-schema.ts';
import {
  characters,
  date,
  index,
  instant,
  key,
  locale,
  prose,
  shortText,
  slug,
  text,
  url,
} from './fields.ts';

const image = z
  .strictObject({
    url: url.optional(),
    caption: text.optional(),
    altText: text.optional(),
    credit: text.optional().meta({ description: 'The credit line as printed.' }),
    creditSource: key.optional(),
    takenOn: date.optional(),
  })
  .meta({ id: 'Image' });

const paragraph = z
  .strictObject({
    kind: z.enum(['HEADING', 'BODY', 'BLOCKQUOTE', 'LIST_ITEM', 'CAPTION']).optional(),
    text: prose.meta({ description: 'Plain text; stored as Unicode NFC.' }),
  })
  .meta({ id: 'Paragraph' });

/** Where words stand: by their offsets, or by the words themselves where they occur once between prefix and suffix. */
const span = {
  start: index
    .optional()
    .meta({ description: 'First UTF-16 code unit, counted from 0. Given together with `end`.' }),
  end: index.optional().meta({ description: 'The UTF-16 code unit after the last one.' }),
  text: z.string().min(1).meta({ description: 'The exact words.' }),
  prefix: z
    .string()
    .optional()
    .meta({ description: 'Words right before, where the words occur more than once.' }),
  suffix: z
    .string()
    .optional()
    .meta({ description: 'Words right after, where the words occur more than once.' }),
};

const part = z
  .strictObject({
    field: z
      .enum(['TITLE', 'SUBTITLE', 'PARAGRAPH'])
      .optional()
      .meta({ description: 'PARAGRAPH unless given.' }),
    paragraph: index
      .optional()
      .meta({ description: 'Index into `paragraphs`; none for the title or subtitle.' }),
    ...span,
  })
  .meta({ id: 'QuotePart' });

const unnamed = z.strictObject({
  description: text.meta({
    description: "As the article puts it: 'an official who asked not to be named'.",
  }),
  organization: key.optional(),
});

const attribution = z
  .strictObject({
    person: key.optional(),
    organization: key.optional(),
    unnamed: unnamed.optional(),
    role: text.optional().meta({ description: "The speaker's role as the article gives it." }),
    onBehalfOf: key
      .optional()
      .meta({ description: 'The organization that the speaker speaks for.' }),
    cue: text.optional().meta({ description: "The reporting expression: 'قال', 'according to'." }),
  })
  .refine(
    (a) =>
      [a.person, a.organization, a.unnamed].filter((speaker) => speaker !== undefined).length === 1,
    {
      error: 'needs exactly one speaker: `person`, `organization` or `unnamed`',
    },
  )
  .refine((a) => a.onBehalfOf === undefined || a.onBehalfOf !== a.organization, {
    path: ['onBehalfOf'],
    error: 'is the speaker itself; leave it out',
  })
  .meta({
    id: 'Attribution',
    description: 'One speaker: a person, an organization or an unnamed speaker.',
  });

const provenanceStep = z
  .strictObject({ source: key, relation: z.enum(['REPORTED_BY', 'BASED_ON', 'SAID_TO']) })
  .meta({ id: 'ProvenanceStep' });

const quote = z
  .strictObject({
    kind: z.enum(['DIRECT', 'INDIRECT', 'MIXED']),
    language: locale.optional().meta({ description: "The article's language unless given." }),
    parts: z
      .array(part)
      .min(1)
      .meta({ description: 'In the order in which the words are to be read.' }),
    attributions: z
      .array(attribution)
      .min(1)
      .meta({ description: 'Several for a joint statement.' }),
    provenance: z
      .array(provenanceStep)
      .optional()
      .meta({ description: 'How the words reached the article, the nearest step first.' }),
    spokenOn: date.optional(),
    occasion: text.optional(),
    confidence: z
      .number()
      .min(0)
      .max(1)
      .optional()
      .meta({ description: 'Of an extraction; none for a person.' }),
    review: z
      .enum(['EXTRACTED', 'VERIFIED', 'REJECTED'])
      .optional()
      .meta({ description: 'VERIFIED unless given.' }),
    anchor: z.enum(['ANCHORED', 'STALE']).optional().meta({
      description:
        'ANCHORED unless given. STALE: an edit removed the words; its parts say where they stood.',
    }),
    text: prose.optional().meta({ description: 'The words of a STALE quote, its parts joined.' }),
  })
  .refine(({ anchor, text: words }) => words === undefined || anchor === 'STALE', {
    path: ['text'],
    error: 'goes with a STALE quote only; the words of others stand in their parts',
  })
  .meta({ id: 'Quote' });

const mention = z
  .strictObject({
    paragraph: index,
    ...span,
    person: key.optional(),
    organization: key.optional(),
    source: key.optional(),
  })
  .refine(
    (m) =>
      [m.person, m.organization, m.source].filter((entity) => entity !== undefined).length === 1,
    {
      error: 'needs exactly one of `person`, `organization` and `source`',
    },
  )
  .meta({ id: 'Mention' });

const correction = z.strictObject({ text, publishedAt: instant }).meta({ id: 'Correction' });

/** An article with everything that it says of who said what. */
export const ArticleDocument = z
  .strictObject({
    $schema: characters.optional(),
    externalId: shortText
      .optional()
      .meta({ description: 'Its id in the system that it came from.' }),
    language: locale,
    slug: slug
      .optional()
      .meta({ description: 'Made from the title unless given. Unique in its language.' }),
    status: z
      .enum(['DRAFT', 'SCHEDULED', 'PUBLISHED', 'RETRACTED', 'ARCHIVED'])
      .optional()
      .meta({ description: 'DRAFT unless given.' }),
    publishedAt: instant.optional(),
    translationKey: shortText.optional().meta({
      description:
        'Articles with the same key are translations of one another, one in each language.',
    }),
    title: prose.max(500),
    subtitle: prose.optional(),
    summary: text.optional(),
    byline: text.optional(),
    dateline: text.optional(),
    authors: z.array(key).optional(),
    publisher: key.optional(),
    topics: z.array(topic).optional(),
    images: z.array(image).optional(),
    paragraphs: z.array(paragraph),
    quotes: z.array(quote).optional(),
    mentions: z.array(mention).optional(),
    corrections: z.array(correction).optional(),
    people: z.array(person).optional(),
    organizations: z.array(organization).optional(),
    sources: z.array(source).optional(),
  })
  .refine(
    (a) =>
      a.publishedAt !== undefined ||
      !['SCHEDULED', 'PUBLISHED', 'RETRACTED'].includes(a.status ?? ''),
    {
      path: ['publishedAt'],
      error: 'is needed once the status is SCHEDULED, PUBLISHED or RETRACTED',
    },
  )
  .meta({
    id: 'ArticleDocument',
    title: 'ArticleDocument',
    description:
      'An attributed article: its text, and who said what in it, on whose behalf and through which sources. ' +
      'Entities are named by keys; a key that the document does not describe must exist in the newsroom.',
  });

export type ArticleDocument = z.infer<typeof ArticleDocument>;

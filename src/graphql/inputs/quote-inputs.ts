import type {
  AttributionInput,
  MentionInput,
  PartInput,
  ProvenanceInput,
  QuoteInput,
  SpeakerInput,
} from '../../domain/article/input.ts';
import { builder } from '../builder.ts';
import {
  ProvenanceRelationEnum,
  QuoteKindEnum,
  ReviewStatusEnum,
  TextFieldEnum,
} from '../enums.ts';
import * as check from './checks.ts';
import { OrganizationRef, PersonRef, SourceRef } from './entity-refs.ts';

const offset = { nonnegative: [true, { message: 'counts from 0' }] } as {
  nonnegative: [boolean, { message: string }];
};

/** By offsets, or by the words themselves where they occur once between prefix and suffix. */
const oneParagraph: [
  (part: Pick<PartInput, 'paragraph' | 'position'>) => boolean,
  { message: string; path: string[] },
] = [
  ({ paragraph, position }) => !(paragraph && typeof position === 'number'),
  { message: 'does not go with `paragraph`: both name the paragraph', path: ['position'] },
];

export const QuotePartInput = builder.inputRef<PartInput>('QuotePartInput').implement({
  description:
    'Where words stand: by offsets, or by the words alone where they occur once between prefix and suffix.',
  validate: { refine: oneParagraph },
  fields: (t) => ({
    field: t.field({
      type: TextFieldEnum,
      description: 'The text in which they stand; PARAGRAPH unless given.',
    }),
    paragraph: t.id({
      description: 'The id of the paragraph; none for the title and subtitle.',
      validate: { refine: check.nodeId('Paragraph') },
    }),
    position: t.int({
      description: 'The place of the paragraph in the article, from 0, instead of its id.',
      validate: offset,
    }),
    start: t.int({
      description: 'The first UTF-16 code unit, from 0; given together with `end`.',
      validate: offset,
    }),
    end: t.int({ description: 'The UTF-16 code unit after the last one.', validate: offset }),
    text: t.string({ required: true, description: 'The exact words.', validate: check.words }),
    prefix: t.string({
      description: 'Words right before, where the words occur more than once.',
      validate: check.surroundings,
    }),
    suffix: t.string({
      description: 'Words right after, where the words occur more than once.',
      validate: check.surroundings,
    }),
  }),
});

const UnnamedInput = builder
  .inputRef<NonNullable<SpeakerInput['unnamed']>>('UnnamedSpeakerInput')
  .implement({
    description: 'Someone whom the article does not name.',
    fields: (t) => ({
      description: t.string({
        required: true,
        description: "As the article puts it: 'an official who asked not to be named'.",
        validate: check.text,
      }),
      organization: t.field({
        type: OrganizationRef,
        description: 'The organization that the speaker belongs to.',
      }),
    }),
  });

const SpeakerInputRef = builder.inputRef<SpeakerInput>('SpeakerInput').implement({
  description: 'Who said something: one of these.',
  isOneOf: true,
  fields: (t) => ({
    person: t.field({ type: PersonRef, description: 'A person.' }),
    organization: t.field({ type: OrganizationRef, description: 'An organization.' }),
    unnamed: t.field({ type: UnnamedInput, description: 'Someone without a name.' }),
  }),
});

export const AttributionInputRef = builder
  .inputRef<AttributionInput>('AttributionInput')
  .implement({
    description: 'One who said it, in which role and on whose behalf.',
    fields: (t) => ({
      speaker: t.field({ type: SpeakerInputRef, required: true, description: 'Who said it.' }),
      role: t.string({
        description: "The speaker's role as the article gives it.",
        validate: check.text,
      }),
      onBehalfOf: t.field({
        type: OrganizationRef,
        description: 'The organization that the speaker speaks for.',
      }),
      cue: t.string({
        description: "The reporting expression: 'قال', 'according to'.",
        validate: check.text,
      }),
    }),
  });

export const ProvenanceInputRef = builder
  .inputRef<ProvenanceInput>('ProvenanceStepInput')
  .implement({
    description: 'A step on the way of the words to the article.',
    fields: (t) => ({
      source: t.field({ type: SourceRef, required: true, description: 'The source.' }),
      relation: t.field({
        type: ProvenanceRelationEnum,
        required: true,
        description: 'What the source did for the words.',
      }),
    }),
  });

export const atLeastOnePart = {
  minLength: [1, { message: 'needs at least one part' }],
} as { minLength: [number, { message: string }] };

export const atLeastOneSpeaker = {
  minLength: [1, { message: 'needs at least one attribution' }],
} as { minLength: [number, { message: string }] };

export const confidence = {
  min: [0, { message: 'is less than 0' }],
  max: [1, { message: 'is more than 1' }],
} as { min: [number, { message: string }]; max: [number, { message: string }] };

export const QuoteInputRef = builder.inputRef<QuoteInput>('QuoteInput').implement({
  description: 'Words of the article that it attributes to somebody.',
  fields: (t) => ({
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
      description: 'How sure an extraction is, from 0 to 1; none where a person enters the quote.',
      validate: confidence,
    }),
    review: t.field({ type: ReviewStatusEnum, description: 'VERIFIED unless given.' }),
  }),
});

const MentionedInput = builder.inputRef<MentionInput['entity']>('MentionedEntityInput').implement({
  description: 'Whom or what a mention names: one of these.',
  isOneOf: true,
  fields: (t) => ({
    person: t.field({ type: PersonRef, description: 'A person.' }),
    organization: t.field({ type: OrganizationRef, description: 'An organization.' }),
    source: t.field({ type: SourceRef, description: 'A source.' }),
  }),
});

export const MentionInputRef = builder.inputRef<MentionInput>('MentionInput').implement({
  description: 'A stretch of a paragraph that names somebody or something.',
  validate: { refine: oneParagraph },
  fields: (t) => ({
    entity: t.field({
      type: MentionedInput,
      required: true,
      description: 'Whom or what it names.',
    }),
    paragraph: t.id({
      description: 'The id of the paragraph.',
      validate: { refine: check.nodeId('Paragraph') },
    }),
    position: t.int({
      description: 'The place of the paragraph in the article, from 0, instead of its id.',
      validate: offset,
    }),
    start: t.int({
      description: 'The first UTF-16 code unit, from 0; given together with `end`.',
      validate: offset,
    }),
    end: t.int({ description: 'The UTF-16 code unit after the last one.', validate: offset }),
    text: t.string({ required: true, description: 'The exact words.', validate: check.words }),
    prefix: t.string({
      description: 'Words right before, where the words occur more than once.',
      validate: check.surroundings,
    }),
    suffix: t.string({
      description: 'Words right after, where the words occur more than once.',
      validate: check.surroundings,
    }),
  }),
});

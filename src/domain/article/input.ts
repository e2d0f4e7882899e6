import type {
  ParagraphKind,
  ProvenanceRelation,
  QuoteKind,
  ReviewStatus,
  TextField,
} from '../../database/generated/enums.ts';
import type {
  EntityRef,
  GivenNames,
  NewOrganization,
  NewPerson,
  NewSource,
} from '../entities/refs.ts';

type Maybe<T> = T | null | undefined;

/** Where words stand, as an input says it. */
export interface PartInput {
  field?: Maybe<TextField>;
  /** The UUID of the paragraph, or its position. */
  paragraph?: Maybe<string>;
  position?: Maybe<number>;
  start?: Maybe<number>;
  end?: Maybe<number>;
  text: string;
  prefix?: Maybe<string>;
  suffix?: Maybe<string>;
}

export interface SpeakerInput {
  person?: Maybe<EntityRef<NewPerson>>;
  organization?: Maybe<EntityRef<NewOrganization>>;
  unnamed?: Maybe<{ description: string; organization?: Maybe<EntityRef<NewOrganization>> }>;
}

export interface AttributionInput {
  speaker: SpeakerInput;
  role?: Maybe<string>;
  onBehalfOf?: Maybe<EntityRef<NewOrganization>>;
  cue?: Maybe<string>;
}

export interface ProvenanceInput {
  source: EntityRef<NewSource>;
  relation: ProvenanceRelation;
}

export interface QuoteInput {
  kind: QuoteKind;
  language?: Maybe<string>;
  parts: readonly PartInput[];
  attributions: readonly AttributionInput[];
  provenance?: Maybe<readonly ProvenanceInput[]>;
  spokenOn?: Maybe<Date>;
  occasion?: Maybe<string>;
  confidence?: Maybe<number>;
  review?: Maybe<ReviewStatus>;
}

/** The parts of a quote that an update may give anew. */
export type QuoteChanges = Partial<{ [Field in keyof QuoteInput]: Maybe<QuoteInput[Field]> }>;

export interface MentionInput {
  entity: {
    person?: Maybe<EntityRef<NewPerson>>;
    organization?: Maybe<EntityRef<NewOrganization>>;
    source?: Maybe<EntityRef<NewSource>>;
  };
  /** The UUID of the paragraph, or its position. */
  paragraph?: Maybe<string>;
  position?: Maybe<number>;
  start?: Maybe<number>;
  end?: Maybe<number>;
  text: string;
  prefix?: Maybe<string>;
  suffix?: Maybe<string>;
}

export interface ImageInput {
  url?: Maybe<URL>;
  caption?: Maybe<string>;
  altText?: Maybe<string>;
  credit?: Maybe<string>;
  creditSource?: Maybe<EntityRef<NewSource>>;
  takenOn?: Maybe<Date>;
}

export interface TopicInput {
  slug: string;
  names: readonly GivenNames[];
}

/** What an article may have beside its texts. */
export interface ArticleDetails {
  externalId?: Maybe<string>;
  slug?: Maybe<string>;
  translationKey?: Maybe<string>;
  subtitle?: Maybe<string>;
  summary?: Maybe<string>;
  byline?: Maybe<string>;
  dateline?: Maybe<string>;
  authors?: Maybe<readonly EntityRef<NewPerson>[]>;
  publisher?: Maybe<EntityRef<NewOrganization>>;
  topics?: Maybe<readonly TopicInput[]>;
  images?: Maybe<readonly ImageInput[]>;
  mentions?: Maybe<readonly MentionInput[]>;
}

export interface NewArticle extends ArticleDetails {
  language: string;
  title: string;
  paragraphs: readonly { kind?: Maybe<ParagraphKind>; text: string }[];
  quotes?: Maybe<readonly QuoteInput[]>;
}

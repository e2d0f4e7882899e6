import type { Agreement } from './lexicon/arabic-forms.ts';
import type { Sentence } from './sentences.ts';
import type { Language, Range, Span } from './text.ts';
import type { Token } from './tokens.ts';
import type { Quotation } from './quote-marks.ts';

/** What a line of an article is. */
export type BlockKind =
  | 'headline'
  | 'subheadline'
  | 'caption'
  | 'byline'
  | 'heading'
  | 'body'
  | 'boilerplate';

/** A line of the article, divided into its units. */
export interface Paragraph {
  index: number;
  text: string;
  kind: BlockKind;
  language: Language;
  /** Where the text proper starts, after a dateline within the paragraph. */
  bodyStart: number;
  quotations: readonly Quotation[];
  tokens: readonly Token[];
  sentences: readonly Sentence[];
}

/** The expression that says that someone says something. */
export interface Cue extends Span {
  text: string;
  lemma: string;
  class: string;
}

/** Who speaks, as the text has it before anyone is looked up. */
export interface SpeakerPhrase {
  /** A noun phrase; null where the sentence names nobody. */
  phrase: Span | null;
  /** A second noun phrase beside it between commas: a role after a name, or a name after a role. */
  apposition: Span | null;
  /** What the verb or pronoun says of them. */
  agreement: Agreement | null;
  /** Words that turn to somebody new stand before, so nobody who spoke before is meant. */
  isTurn: boolean;
}

/** How the words reached the article. */
export interface MediumPhrase extends Span {
  relation:
    | 'asked-by'
    | 'told-to'
    | 'reported-by'
    | 'relayed-by'
    | 'published-on'
    | 'document'
    | 'obtained-by'
    | 'broadcast'
    | 'heard-at';
}

/** Somebody's saying something once, as the rules found it. */
export interface Statement {
  cue: Cue | null;
  speaker: SpeakerPhrase;
  /** The source behind the speaker: نقلاً عن وثائق. */
  citing: Span | null;
  medium: MediumPhrase | null;
  content: Span[];
  quotes: Span[];
  /** Colon speech with neither marks nor a complementizer, such as a headline has. */
  isUnmarked: boolean;
  /** How sure the rule is, from 0 to 1. */
  confidence: number;
}

/** A range of a paragraph as a span of the article. */
export function spanOf({ index }: Pick<Paragraph, 'index'>, { start, end }: Range): Span {
  return { paragraph: index, start, end };
}

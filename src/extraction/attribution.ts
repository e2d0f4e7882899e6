import type { Sign } from './confidence.ts';
import type { Entity } from './entities/entity.ts';
import type { Cue, Paragraph } from './statement.ts';
import type { Span } from './text.ts';

/** How much of a statement is in the speaker's own words. */
export type QuoteType = 'direct' | 'mixed' | 'indirect';

/** How the words reached the article. */
interface Medium {
  entity: Entity;
  relation: string;
  mention: Span;
}

/** One source saying one thing once, with everybody in it found. */
export interface Attribution {
  type: QuoteType;
  content: Span[];
  quotes: Span[];
  cue: Cue | null;
  speakers: Entity[];
  role: string | null;
  organizations: Entity[];
  onBehalfOf: Entity | null;
  medium: Medium | null;
  /** Another source behind the speaker. */
  citing: Entity | null;
  /** The day, as YYYY-MM-DD, where the sentence tells it. */
  spokenOn: string | null;
  confidence: number;
  /** What the confidence is reckoned from. */
  signs: Record<Sign, number>;
}

/** An article as the extraction reads it. */
export interface ExtractedArticle {
  paragraphs: readonly Paragraph[];
  attributions: readonly Attribution[];
  entities: readonly Entity[];
}

import type { ExtractedArticle } from './attribution.ts';
import type { BlockKind } from './statement.ts';
import type { Span } from './text.ts';

/** What the extraction says of an article, in the form that attributed-article-gold/1 is scored by. */
export interface Prediction {
  paragraphs: { index: number; kind: BlockKind }[];
  attributions: {
    type: string;
    content: Span[];
    quotes: Span[];
    cue: { text: string; lemma: string } | null;
    speakers: string[];
    organizations: string[];
    medium: { entity: string; relation: string } | null;
    confidence: number;
  }[];
}

/** An extraction as a prediction to be scored. */
export function toPrediction({ paragraphs, attributions }: ExtractedArticle): Prediction {
  return {
    paragraphs: paragraphs.map(({ index, kind }) => ({ index, kind })),
    attributions: attributions.map(
      ({ type, content, quotes, cue, speakers, organizations, medium, confidence }) => ({
        type,
        content: content.map(span),
        quotes: quotes.map(span),
        cue: cue === null ? null : { text: cue.text, lemma: cue.lemma },
        speakers: speakers.map(({ name }) => name),
        organizations: organizations.map(({ name }) => name),
        medium: medium === null ? null : { entity: medium.entity.name, relation: medium.relation },
        confidence,
      }),
    ),
  };
}

function span({ paragraph, start, end }: Span): Span {
  return { paragraph, start, end };
}

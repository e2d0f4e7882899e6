/** An entity by its key and its primary name in the language of the article. */
export interface Named {
  slug: string;
  name: string;
}

/** What the query answers. */
export interface ReadArticle {
  title: string;
  subtitle: string | null;
  paragraphs: { kind: string; text: string }[];
  publisher: Named;
  authors: Named[];
  images: { caption: string | null; credit: string | null; creditSource: Named | null }[];
  quotes: {
    totalCount: number;
    nodes: {
      kind: string;
      text: string;
      parts: (Offsets & { field: string; paragraph: { position: number } | null })[];
      attributions: {
        speaker: { type: string; description?: string; organization?: Named | null } & Named;
        role: string | null;
        cue: string | null;
        onBehalfOf: Named | null;
      }[];
      provenance: { relation: string; source: Named }[];
    }[];
  };
  mentions: (Offsets & { paragraph: { position: number }; entity: { type: string } & Named })[];
}

/** Words, and where they stand in UTF-16 code units, code points and bytes of UTF-8. */
export interface Offsets {
  text: string;
  start: number;
  end: number;
  startPoint: number;
  endPoint: number;
  startByte: number;
  endByte: number;
}

const offsets = `
  text start end
  startPoint: start(unit: CODE_POINT) endPoint: end(unit: CODE_POINT)
  startByte: start(unit: UTF8) endByte: end(unit: UTF8)`;

/** Everything that an annotated article says, with offsets in all units. */
export const readArticle = `
  query Read($externalId: String!, $locale: Locale!) {
    article(by: { externalId: $externalId }) {
      title subtitle
      paragraphs { kind text }
      publisher { ...organization }
      authors { slug name(locale: $locale) }
      images { caption credit creditSource { ...source } }
      quotes(first: 100) {
        totalCount
        nodes {
          kind text
          parts { field paragraph { position } ${offsets} }
          attributions {
            speaker {
              type: __typename
              ... on Person { slug name(locale: $locale) }
              ...organization
              ... on UnnamedSpeaker { description organization { ...organization } }
            }
            role cue onBehalfOf { ...organization }
          }
          provenance { relation source { ...source } }
        }
      }
      mentions {
        paragraph { position } ${offsets}
        entity {
          type: __typename
          ... on Person { slug name(locale: $locale) }
          ...organization
          ...source
        }
      }
    }
  }
  fragment organization on Organization { slug name(locale: $locale) }
  fragment source on Source { slug name(locale: $locale) }`;

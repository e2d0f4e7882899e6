import type { Attribution, ExtractedArticle } from '../extraction/attribution.ts';
import { type Gazetteer } from '../extraction/entities/gazetteer.ts';
import { extract, extractLines } from '../extraction/extract.ts';
import { isHtml, readHtml } from '../extraction/html.ts';
import type { Paragraph } from '../extraction/statement.ts';
import { languageOf, refuseLongText, type Span } from '../extraction/text.ts';
import type { ArticleDocument } from './document/schema.ts';
import { InvalidInputError } from './errors.ts';
import { type EntityKeys, keyEntities } from './ingest-entities.ts';
import { bylineOf, datelineOf, imagesOf } from './ingest-page.ts';

type Quote = NonNullable<ArticleDocument['quotes']>[number];
type Part = Quote['parts'][number];

const kinds = { direct: 'DIRECT', mixed: 'MIXED', indirect: 'INDIRECT' } as const;
const steps: Record<string, 'REPORTED_BY' | 'BASED_ON' | 'SAID_TO'> = {
  'asked-by': 'SAID_TO',
  'told-to': 'SAID_TO',
  document: 'BASED_ON',
};
const longestTitle = 500;

/**
 * Reads the text or the HTML of a news article into a draft that an editor only has to review: furniture gone, every
 * quote with its place, speaker, cue, source and confidence, under review state EXTRACTED.
 *
 * @param language a BCP 47 tag; by the script of the text unless given.
 * @throws TextTooLongError for more than 1 MB, NoArticleError for HTML without an article, InvalidInputError for a text without words.
 */
export function ingest(
  input: string,
  { gazetteer, language }: { gazetteer: Gazetteer; language?: string },
): { document: ArticleDocument; article: ExtractedArticle } {
  const article = readArticle(input.toWellFormed().replaceAll('\0', ''), gazetteer);
  return { document: toDocument(article, { gazetteer, language }), article };
}

function readArticle(input: string, gazetteer: Gazetteer): ExtractedArticle {
  if (!isHtml(input)) return extract(input, { gazetteer });
  refuseLongText(input);
  const lines = readHtml(input);
  return extractLines(
    lines.map(({ text }) => text),
    { gazetteer, kinds: lines.map(({ kind }) => kind) },
  );
}

function toDocument(
  article: ExtractedArticle,
  { gazetteer, language }: { gazetteer: Gazetteer; language: string | undefined },
): ArticleDocument {
  const { paragraphs, attributions } = article;
  const headline = paragraphs.find(({ kind }) => kind === 'headline');
  if (headline === undefined) {
    throw new InvalidInputError([{ path: [], message: 'has no words that could be a headline' }]);
  }
  const script = languageOf(
    paragraphs
      .map(({ text }) => text)
      .join('\n')
      .slice(0, 20_000),
  );
  const subtitle = paragraphs.find(({ kind }) => kind === 'subheadline');
  const body = paragraphs.filter(
    (paragraph) =>
      isBody(paragraph) || (paragraph.kind === 'subheadline' && paragraph !== subtitle),
  );
  const title = headline.text.slice(0, longestTitle).toWellFormed();
  const positions = new Map(body.map(({ index }, position) => [index, position]));
  const place = (span: Span) => placeOf(span, { headline, subtitle, body, positions, title });
  const entities = keyEntities(article, { gazetteer, language: script });
  const quotes = attributions.flatMap((attribution) =>
    toQuote(attribution, { place, entities, script }),
  );
  const byline = bylineOf(paragraphs);
  const dateline = datelineOf(paragraphs);
  return {
    language: language ?? script,
    status: 'DRAFT',
    title,
    ...(subtitle === undefined ? {} : { subtitle: subtitle.text }),
    ...(byline === null ? {} : { byline }),
    ...(dateline === null ? {} : { dateline }),
    images: imagesOf(paragraphs),
    paragraphs: body.map(({ kind, text }) => ({
      kind: kind === 'heading' ? ('HEADING' as const) : ('BODY' as const),
      text,
    })),
    quotes,
    mentions: entities.mentions(positions, paragraphs),
    people: entities.people,
    organizations: entities.organizations,
    sources: entities.sources,
  };
}

function toQuote(
  {
    type,
    content,
    cue,
    speakers,
    role,
    onBehalfOf,
    medium,
    citing,
    spokenOn,
    confidence,
  }: Attribution,
  {
    place,
    entities,
    script,
  }: { place: (span: Span) => Part | null; entities: EntityKeys; script: 'ar' | 'en' },
): Quote[] {
  const parts = content.flatMap((span) => place(span) ?? []);
  if (parts.length === 0 || parts.length !== content.length) return [];
  const cueText = cue === null || cue.class === 'colon' ? {} : { cue: cue.text };
  const speaking = speakers.map((speaker) => {
    const represented =
      onBehalfOf === null || onBehalfOf === speaker
        ? undefined
        : entities.organizationKey(onBehalfOf);
    return {
      ...entities.speaker(speaker),
      ...(role === null || speakers.length > 1 || role === speaker.name ? {} : { role }),
      ...(represented === undefined ? {} : { onBehalfOf: represented }),
      ...cueText,
    };
  });
  const nobody = {
    unnamed: { description: script === 'ar' ? 'متحدث غير معروف' : 'unknown speaker' },
    ...cueText,
  };
  const documents = speakers.filter(({ kind }) => kind === 'document');
  const provenance = [
    ...(medium === null
      ? []
      : [
          {
            source: entities.sourceKey(medium.entity),
            relation: steps[medium.relation] ?? ('REPORTED_BY' as const),
          },
        ]),
    ...[
      ...(citing === null || citing === medium?.entity ? [] : [citing]),
      ...documents.filter((document) => document !== medium?.entity),
    ].map((source) => ({
      source: entities.sourceKey(source),
      relation: 'BASED_ON' as const,
    })),
  ];
  return [
    {
      kind: kinds[type],
      parts,
      attributions: speaking.length === 0 ? [nobody] : speaking,
      ...(provenance.length === 0
        ? {}
        : {
            provenance: provenance.filter(
              (step, i) => provenance.findIndex(({ source }) => source === step.source) === i,
            ),
          }),
      ...(spokenOn === null ? {} : { spokenOn }),
      confidence,
      review: 'EXTRACTED',
    },
  ];
}

function placeOf(
  { paragraph, start, end }: Span,
  {
    headline,
    subtitle,
    body,
    positions,
    title,
  }: {
    headline: Paragraph;
    subtitle: Paragraph | undefined;
    body: readonly Paragraph[];
    /** In the body, of paragraphs by their index in the article. */
    positions: ReadonlyMap<number, number>;
    title: string;
  },
): Part | null {
  if (paragraph === headline.index) {
    return end <= title.length
      ? { field: 'TITLE', start, end, text: title.slice(start, end) }
      : null;
  }
  if (paragraph === subtitle?.index)
    return { field: 'SUBTITLE', start, end, text: subtitle.text.slice(start, end) };
  const position = positions.get(paragraph);
  if (position === undefined) return null;
  const text = (body[position]?.text ?? '').slice(start, end);
  return { field: 'PARAGRAPH', paragraph: position, start, end, text };
}

function isBody({ kind }: Paragraph): boolean {
  return kind === 'body' || kind === 'heading';
}

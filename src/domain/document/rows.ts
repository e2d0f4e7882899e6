import { v7 as uuid } from 'uuid';
import type { Prisma } from '../../database/generated/client.ts';
import type { EntityKind } from '../entities/registry.ts';
import { isOut } from '../perspective.ts';
import type { DocumentAnalysis } from './analysis.ts';
import type { CanonicalDocument } from './canonical.ts';
import { publishedDocument } from './published.ts';

export type ArticleRows = ReturnType<typeof articleRows>;

/** The id of an entity by its key in the document; null where no key is given. */
type IdOf = (kind: EntityKind, key: string | undefined) => string | null;

/** The rows that a document becomes. */
export function articleRows(
  document: CanonicalDocument,
  {
    analysis: { wordCount, lexemesOf },
    slug,
    translationGroupId,
    topicId,
    idOf,
  }: {
    analysis: DocumentAnalysis;
    slug: string;
    translationGroupId: string | null;
    topicId: (key: string) => string;
    idOf: IdOf;
  },
) {
  const articleId = uuid();
  const paragraphs = document.paragraphs.map(({ kind = 'BODY', text }, position) => ({
    id: uuid(),
    articleId,
    position,
    kind,
    text,
    textLexemes: lexemesOf(text),
  }));
  const paragraphId = (index: number) => paragraphs[index]?.id ?? '';
  const { title, status, language } = document;
  const publishedAt = document.publishedAt === undefined ? null : new Date(document.publishedAt);

  return {
    article: {
      id: articleId,
      externalId: document.externalId ?? null,
      language,
      slug,
      status,
      title,
      titleLexemes: lexemesOf(title),
      subtitle: document.subtitle ?? null,
      subtitleLexemes: lexemesOf(document.subtitle),
      summary: document.summary ?? null,
      byline: document.byline ?? null,
      dateline: document.dateline ?? null,
      wordCount,
      publisherId: idOf('organization', document.publisher),
      translationGroupId,
      publishedAt,
    },
    authors: unique((document.authors ?? []).map((key) => idOf('person', key) ?? '')).map(
      (personId, position) => ({
        articleId,
        personId,
        position,
        publishedAt,
        published: isOut(document),
      }),
    ),
    topics: unique((document.topics ?? []).map(({ key }) => key)).map((key, position) => ({
      articleId,
      topicId: topicId(key),
      position,
      publishedAt,
      published: isOut(document),
    })),
    images: (document.images ?? []).map((image, position) => ({
      id: uuid(),
      articleId,
      position,
      url: image.url ?? null,
      caption: image.caption ?? null,
      altText: image.altText ?? null,
      credit: image.credit ?? null,
      creditSourceId: idOf('source', image.creditSource),
      takenOn: day(image.takenOn),
    })),
    corrections: (document.corrections ?? []).map(({ text, publishedAt }) => ({
      id: uuid(),
      articleId,
      text,
      publishedAt: new Date(publishedAt),
    })),
    revisions: isOut(document)
      ? [{ articleId, version: 1, document: revisionOf(document, slug) }]
      : [],
    paragraphs,
    ...quoteRows(document, { articleId, publishedAt, lexemesOf, paragraphId, idOf }),
    mentions: document.mentions.map((mention) => ({
      id: uuid(),
      paragraphId: paragraphId(mention.paragraph),
      personId: idOf('person', mention.person),
      organizationId: idOf('organization', mention.organization),
      sourceId: idOf('source', mention.source),
      start: mention.start,
      end: mention.end,
      text: mention.text,
    })),
  };
}

/** The quotes of a document with their parts, who said them and through which sources they came. */
function quoteRows(
  document: CanonicalDocument,
  {
    articleId,
    publishedAt,
    lexemesOf,
    paragraphId,
    idOf,
  }: {
    articleId: string;
    publishedAt: Date | null;
    lexemesOf: DocumentAnalysis['lexemesOf'];
    paragraphId: (index: number) => string;
    idOf: IdOf;
  },
) {
  const quotes = document.quotes.map((quote, position) => ({ id: uuid(), position, quote }));
  return {
    quotes: quotes.map(({ id, position, quote }) => {
      const text = quote.text ?? wordsOf(quote.parts);
      return {
        id,
        articleId,
        position,
        kind: quote.kind,
        text,
        textLexemes: lexemesOf(text),
        language: quote.language ?? document.language,
        spokenOn: day(quote.spokenOn),
        occasion: quote.occasion ?? null,
        confidence: quote.confidence ?? null,
        review: quote.review ?? ('VERIFIED' as const),
        anchor: quote.anchor ?? ('ANCHORED' as const),
        // As `derive.ts` would mark them, which leaves it nothing to do.
        publishedAt,
        published: isOut(document) && quote.review !== 'REJECTED',
      };
    }),
    parts: quotes.flatMap(({ id, quote }) =>
      quote.parts.map(({ paragraph, ...part }, position) => ({
        quoteId: id,
        position,
        paragraphId: paragraph === undefined ? null : paragraphId(paragraph),
        ...part,
      })),
    ),
    attributions: quotes.flatMap(({ id, quote }) =>
      quote.attributions.map((attribution, position) => ({
        quoteId: id,
        position,
        personId: idOf('person', attribution.person),
        organizationId: idOf('organization', attribution.organization),
        unnamed: attribution.unnamed?.description ?? null,
        unnamedLexemes: lexemesOf(attribution.unnamed?.description),
        unnamedOrganizationId: idOf('organization', attribution.unnamed?.organization),
        role: attribution.role ?? null,
        roleLexemes: lexemesOf(attribution.role),
        onBehalfOfId: idOf('organization', attribution.onBehalfOf),
        cue: attribution.cue ?? null,
        cueLexemes: lexemesOf(attribution.cue),
      })),
    ),
    provenance: quotes.flatMap(({ id, quote }) =>
      (quote.provenance ?? []).map(({ source, relation }, position) => ({
        quoteId: id,
        position,
        sourceId: idOf('source', source) ?? '',
        relation,
      })),
    ),
  };
}

/** The words of all parts: a part in another text starts a line, one after a cue is set off by a space. */
function wordsOf(parts: CanonicalDocument['quotes'][number]['parts']): string {
  return parts
    .map(({ text, field, paragraph }, i) => {
      const before = parts[i - 1];
      if (before === undefined) return text;
      const goesOn = before.field === field && before.paragraph === paragraph;
      return `${goesOn ? ' ' : '\n'}${text}`;
    })
    .join('');
}

function revisionOf(document: CanonicalDocument, slug: string): Prisma.InputJsonObject {
  // Optional properties that are undefined are left out of JSON, as the format wants.
  return JSON.parse(JSON.stringify({ ...publishedDocument(document), slug }));
}

function unique(keys: readonly string[]): string[] {
  return [...new Set(keys)];
}

function day(date: string | undefined): Date | null {
  return date === undefined ? null : new Date(date);
}

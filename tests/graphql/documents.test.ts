import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ArticleDocument } from '../../src/domain/document/schema.ts';
import { present } from './support/globals.ts';
import { createNewsroom, type Newsroom } from './support/newsroom.ts';

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await createNewsroom();
}, 60_000);
afterAll(() => newsroom[Symbol.asyncDispose]());

const folder = new URL('../../prisma/sample/', import.meta.url);
const documents = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => ArticleDocument.parse(JSON.parse(readFileSync(new URL(file, folder), 'utf8'))));

const query = `query ($slug: String!, $language: Locale!) {
  article(by: { slug: { slug: $slug, language: $language } }) {
    externalId language status title subtitle summary byline dateline publishedAt
    authors { slug }
    publisher { slug }
    topics { slug names { text locale kind } }
    images { url caption altText credit creditSource { slug } takenOn }
    corrections { text publishedAt }
    paragraphs {
      position kind text article { slug }
      mentions { text start end paragraph { position } entity { __typename ...Slug } }
    }
    quotes(first: 100) {
      totalCount
      nodes {
        kind language spokenOn occasion confidence review anchor
        article { slug }
        paragraph { position }
        parts { field text paragraph { position } }
        speaker { __typename ...Slug ... on UnnamedSpeaker { description } }
        attributions {
          role cue
          onBehalfOf { slug }
          speaker { __typename ...Slug ... on UnnamedSpeaker { description organization { slug } } }
        }
        provenance { relation source { slug } }
      }
    }
  }
}
fragment Slug on Node {
  ... on Person { slug } ... on Organization { slug } ... on Source { slug }
}`;

const slugOf = (key: string | undefined) => (key === undefined ? null : { slug: key });
const moment = (date: string | undefined) => (date ? new Date(date).toISOString() : null);
const place = (index: number | undefined) => (index === undefined ? null : { position: index });
const entity = (named: {
  person?: string | undefined;
  organization?: string | undefined;
  source?: string | undefined;
}) =>
  named.person !== undefined
    ? { __typename: 'Person', slug: named.person }
    : named.organization !== undefined
      ? { __typename: 'Organization', slug: named.organization }
      : { __typename: 'Source', slug: named.source };

function speakerOf(attribution: Attribution) {
  const { unnamed } = attribution;
  return unnamed === undefined
    ? entity(attribution)
    : {
        __typename: 'UnnamedSpeaker',
        description: unnamed.description,
        organization: slugOf(unnamed.organization),
      };
}

type Attribution = NonNullable<ArticleDocument['quotes']>[number]['attributions'][number];

/** What GraphQL is to say of an article, by its document. Where mentions stand is left out: the words are compared. */
function expected(document: ArticleDocument) {
  const { quotes = [], mentions = [] } = document;
  return {
    externalId: document.externalId ?? null,
    language: document.language,
    status: document.status,
    title: document.title,
    subtitle: document.subtitle ?? null,
    summary: document.summary ?? null,
    byline: document.byline ?? null,
    dateline: document.dateline ?? null,
    publishedAt: moment(document.publishedAt),
    authors: (document.authors ?? []).map(slugOf),
    publisher: slugOf(document.publisher),
    topics: (document.topics ?? []).map(({ key, names }) => ({
      slug: key,
      names: Object.entries(names)
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .flatMap(([locale, texts]) =>
          texts.map((text, i) => ({ text, locale, kind: i === 0 ? 'PRIMARY' : 'ALIAS' })),
        ),
    })),
    images: (document.images ?? []).map((image) => ({
      url: image.url ?? null,
      caption: image.caption ?? null,
      altText: image.altText ?? null,
      credit: image.credit ?? null,
      creditSource: slugOf(image.creditSource),
      takenOn: image.takenOn ?? null,
    })),
    corrections: (document.corrections ?? []).map(({ text, publishedAt }) => ({
      text,
      publishedAt: moment(publishedAt),
    })),
    paragraphs: document.paragraphs.map(({ kind = 'BODY', text }, position) => ({
      position,
      kind,
      text,
      article: { slug: document.slug },
      mentions: mentions
        .filter(({ paragraph }) => paragraph === position)
        .map((mention) => ({
          text: mention.text,
          paragraph: { position },
          entity: entity(mention),
        })),
    })),
    quotes: {
      totalCount: quotes.length,
      nodes: quotes.map((quote) => ({
        kind: quote.kind,
        language: quote.language ?? document.language,
        spokenOn: quote.spokenOn ?? null,
        occasion: quote.occasion ?? null,
        confidence: quote.confidence ?? null,
        review: quote.review ?? 'VERIFIED',
        anchor: 'ANCHORED',
        article: { slug: document.slug },
        paragraph: place(quote.parts[0]?.paragraph),
        parts: quote.parts.map(({ field = 'PARAGRAPH', paragraph, text }) => ({
          field,
          text,
          paragraph: place(paragraph),
        })),
        speaker: expect.objectContaining(
          entityOrUnnamed(present(quote.attributions[0], 'speaker')),
        ),
        attributions: quote.attributions.map((attribution) => ({
          role: attribution.role ?? null,
          cue: attribution.cue ?? null,
          onBehalfOf: slugOf(attribution.onBehalfOf),
          speaker: speakerOf(attribution),
        })),
        provenance: (quote.provenance ?? []).map(({ source, relation }) => ({
          relation,
          source: { slug: source },
        })),
      })),
    },
  };
}

function entityOrUnnamed(attribution: Attribution) {
  const { organization: _organization, ...speaker } = {
    organization: undefined,
    ...speakerOf(attribution),
  };
  return speaker;
}

interface Mentioned {
  text: string;
  start: number;
  end: number;
}

interface Answered {
  article: { paragraphs: { text: string; mentions: Mentioned[] }[] };
}

test.each(documents.map((document) => [document.title, document] as const))(
  'GraphQL says of “%s” what its document says',
  async (_title, document) => {
    const { slug, language } = document;
    const { data, errors } = await newsroom.execute<Answered>(query, {
      variables: { slug, language },
      key: newsroom.preview,
    });
    expect(errors).toBeUndefined();
    const { article } = present(data);
    const wanted = expected(document);
    const paragraphs = article.paragraphs.map(({ text, mentions, ...paragraph }, i) => {
      expect(mentions.map(({ start, end }) => text.slice(start, end))).toEqual(
        mentions.map((mention) => mention.text),
      );
      // In a document they need not stand in reading order.
      const order = (list: readonly { text: string }[]) =>
        list.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
      const { mentions: named = [] } = wanted.paragraphs[i] ?? {};
      expect(order(mentions.map(({ start: _start, end: _end, ...mention }) => mention))).toEqual(
        order(named),
      );
      return { ...paragraph, text, mentions: named };
    });
    expect({ ...article, paragraphs }).toEqual(wanted);
  },
);

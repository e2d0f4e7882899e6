import type { Transaction } from '../../database/client.ts';
import type { Prisma } from '../../database/generated/client.ts';
import { type Vocabulary } from '../../search/arabic.ts';
import { vocabularyOf } from '../../search/lexemes.ts';
import { Vector } from '../../search/vector.ts';
import { isOut } from '../perspective.ts';
import { type Entry, saveEntries, withParents } from './entries.ts';

/** Articles that are read at one time. */
const articlesAtOnce = 100;

const select = {
  id: true,
  language: true,
  status: true,
  publishedAt: true,
  title: true,
  subtitle: true,
  summary: true,
  byline: true,
  dateline: true,
  topics: { select: { topic: { select: { names: { select: { text: true } } } } } },
  people: { select: { personId: true } },
  organizations: { select: { organizationId: true } },
  sources: { select: { sourceId: true } },
  paragraphs: {
    orderBy: { position: 'asc' },
    select: {
      id: true,
      text: true,
      mentions: {
        select: { text: true, personId: true, organizationId: true, sourceId: true },
      },
    },
  },
  quotes: {
    orderBy: { position: 'asc' },
    select: {
      id: true,
      text: true,
      language: true,
      occasion: true,
      review: true,
      parts: { select: { paragraphId: true } },
      attributions: {
        select: {
          personId: true,
          organizationId: true,
          unnamed: true,
          unnamedOrganizationId: true,
          role: true,
          onBehalfOfId: true,
        },
      },
      provenance: { select: { sourceId: true } },
    },
  },
} satisfies Prisma.ArticleSelect;

type ArticleTexts = Prisma.ArticleGetPayload<{ select: typeof select }>;
type QuoteTexts = ArticleTexts['quotes'][number];

/** Brings the search entries of articles, their paragraphs and quotes in line with them. */
export async function indexArticles(
  tx: Transaction,
  articleIds: readonly string[],
  now: Date,
): Promise<void> {
  const ids = [...new Set(articleIds)].toSorted();
  for (let start = 0; start < ids.length; start += articlesAtOnce) {
    const some = ids.slice(start, start + articlesAtOnce);
    // Of two that index an article, the later one reads what the earlier one has written.
    await tx.$executeRaw`
      SELECT FROM "Article" WHERE "id" = ANY(${some}::uuid[]) ORDER BY "id" FOR NO KEY UPDATE`;
    const articles = await tx.article.findMany({
      // Joined, the lists of an article would take four times as long.
      relationLoadStrategy: 'query',
      where: { id: { in: some } },
      select,
    });
    const entries = articles.flatMap((article) => entriesOf(article, now));
    await tx.$executeRaw`
      DELETE FROM "SearchEntry" WHERE "articleId" = ANY(${some}::uuid[])
        AND "id" <> ALL(${entries.map(({ id }) => id)}::uuid[])`;
    await saveEntries(tx, entries);
  }
}

function entriesOf(article: ArticleTexts, now: Date): Entry[] {
  const { paragraphs, quotes, publishedAt } = article;
  const published = isOut(article) && publishedAt !== null && publishedAt <= now;
  const vocabulary = articleVocabulary(article);
  const common = {
    articleId: article.id,
    personId: null,
    organizationId: null,
    sourceId: null,
    published,
    at: publishedAt?.toISOString() ?? '-infinity',
    languages: withParents([article.language]),
  };
  // A rejected quote links its paragraph to nobody, for those who do not see it.
  const spoken = Map.groupBy(
    quotes
      .filter(({ review }) => review !== 'REJECTED')
      .flatMap((quote) => quote.parts.map(({ paragraphId }) => ({ paragraphId, quote }))),
    ({ paragraphId }) => paragraphId,
  );
  return [
    {
      ...common,
      id: article.id,
      type: 'ARTICLE',
      vector: String(articleVector(article, vocabulary)),
    },
    ...quotes.map((quote) => ({
      ...common,
      id: quote.id,
      type: 'QUOTE' as const,
      published: published && quote.review !== 'REJECTED',
      languages: withParents([quote.language]),
      vector: String(quoteVector(quote, vocabulary)),
    })),
    ...paragraphs.map((paragraph) => ({
      ...common,
      id: paragraph.id,
      type: 'PARAGRAPH' as const,
      vector: String(
        new Vector()
          .add(paragraph.text, 'D', vocabulary)
          .link(paragraph.mentions.flatMap(linkedBy))
          .link(
            (spoken.get(paragraph.id) ?? []).flatMap(({ quote }) => [
              ...voicesOf(quote),
              ...carriersOf(quote),
            ]),
          ),
      ),
    })),
  ];
}

function articleVector(article: ArticleTexts, vocabulary: Vocabulary): Vector {
  const vector = new Vector()
    .add(article.title, 'A', vocabulary)
    .link(article.people.map(({ personId }) => personId))
    .link(article.organizations.map(({ organizationId }) => organizationId))
    .link(article.sources.map(({ sourceId }) => sourceId));
  for (const text of [article.subtitle, article.summary]) vector.add(text, 'B', vocabulary);
  for (const text of [article.byline, article.dateline]) vector.add(text, 'C', vocabulary);
  for (const { topic } of article.topics) {
    for (const { text } of topic.names) vector.add(text, 'C');
  }
  for (const { text } of article.paragraphs) vector.add(text, 'D', vocabulary);
  return vector;
}

function quoteVector(quote: QuoteTexts, vocabulary: Vocabulary): Vector {
  const vector = new Vector()
    .add(quote.text, 'D', vocabulary)
    .inScriptOf(quote.text)
    .link(voicesOf(quote), { close: true })
    .link(carriersOf(quote));
  vector.add(quote.occasion, 'C', vocabulary);
  for (const { role, unnamed } of quote.attributions) {
    vector.add(role, 'C', vocabulary).add(unnamed, 'C', vocabulary);
  }
  return vector;
}

/** Who says a quote, and for whom. */
function voicesOf({ attributions }: QuoteTexts): (string | null)[] {
  return attributions.flatMap((one) => [
    one.personId,
    one.organizationId,
    one.onBehalfOfId,
    one.unnamedOrganizationId,
  ]);
}

/** The sources that a quote came through. */
function carriersOf({ provenance }: QuoteTexts): string[] {
  return provenance.map(({ sourceId }) => sourceId);
}

function linkedBy(mention: ArticleTexts['paragraphs'][number]['mentions'][number]) {
  return [mention.personId, mention.organizationId, mention.sourceId];
}

function articleVocabulary({ title, subtitle, paragraphs }: ArticleTexts): Vocabulary {
  return vocabularyOf({
    names: paragraphs.flatMap(({ mentions }) => mentions.map(({ text }) => text)),
    texts: [title, subtitle ?? '', ...paragraphs.map(({ text }) => text)],
  });
}

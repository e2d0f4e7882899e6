import { setImmediate } from 'node:timers/promises';
import type { Transaction } from '../../database/client.ts';
import type { Vocabulary } from '../../search/arabic.ts';
import { Vector } from '../../search/vector.ts';
import { isOut } from '../perspective.ts';
import { type ArticleTexts, type QuoteTexts, readArticleTexts } from './article-texts.ts';
import { type Entry, saveEntries, withParents } from './entries.ts';
import { articleVocabulary } from './vocabulary.ts';

/** Articles that are read at one time. */
const articlesAtOnce = 100;

/** Brings the search entries of articles, their paragraphs and quotes in line with them. */
export async function indexArticles(
  tx: Transaction,
  articleIds: readonly string[],
  now: Date,
): Promise<void> {
  const ids = [...new Set(articleIds)].toSorted();
  let written: Batch = { ids: [], entries: [] };
  for (let start = 0; start < ids.length; start += articlesAtOnce) {
    const some = ids.slice(start, start + articlesAtOnce);
    // Of two that index an article, the later one reads what the earlier one has written.
    await tx.$executeRaw`
      SELECT FROM "Article" WHERE "id" = ANY(${some}::uuid[]) ORDER BY "id" FOR NO KEY UPDATE`;
    const articles = await readArticleTexts(tx, some);
    // The database writes one batch while the next is analysed.
    const [entries] = await Promise.all([analyseArticles(articles, now), save(tx, written)]);
    written = { ids: some, entries };
  }
  await save(tx, written);
}

/** Entries of articles. */
interface Batch {
  ids: readonly string[];
  entries: readonly Entry[];
}

async function save(tx: Transaction, { ids, entries }: Batch): Promise<void> {
  if (ids.length === 0) return;
  await tx.$executeRaw`
    DELETE FROM "SearchEntry" WHERE "articleId" = ANY(${ids}::uuid[])
      AND "id" <> ALL(${entries.map(({ id }) => id)}::uuid[])`;
  await saveEntries(tx, entries);
}

/** Between articles others have their turn. */
async function analyseArticles(articles: readonly ArticleTexts[], now: Date): Promise<Entry[]> {
  const entries: Entry[] = [];
  for (const article of articles) {
    entries.push(...entriesOf(article, now));
    await setImmediate();
  }
  return entries;
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
      .flatMap((quote) => quote.paragraphs.map((paragraphId) => ({ paragraphId, quote }))),
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
          .add(paragraph.text, vocabulary)
          .link(paragraph.mentions.map((mention) => mention.id))
          .link(
            (spoken.get(paragraph.id) ?? []).flatMap(({ quote }) => [
              ...quote.voices,
              ...quote.carriers,
            ]),
          ),
      ),
    })),
  ];
}

function articleVector(article: ArticleTexts, vocabulary: Vocabulary): Vector {
  const vector = new Vector().addTitle(article.title, vocabulary).link(article.links);
  for (const text of [article.subtitle, article.summary]) vector.add(text, vocabulary);
  for (const text of [article.byline, article.dateline]) vector.add(text, vocabulary);
  for (const name of article.topics) vector.add(name);
  for (const { text } of article.paragraphs) vector.add(text, vocabulary);
  return vector;
}

function quoteVector(quote: QuoteTexts, vocabulary: Vocabulary): Vector {
  const vector = new Vector()
    .add(quote.text, vocabulary)
    .inScriptOf(quote.text)
    .link(quote.voices, { spoken: true })
    .link(quote.carriers);
  for (const text of [quote.occasion, ...quote.roles]) vector.add(text, vocabulary);
  return vector;
}

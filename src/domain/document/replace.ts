import type { ArticleState, QuoteState } from '../article/state.ts';
import type { ArticleRows } from './rows.ts';

/**
 * The state of an article once the rows of a document stand in the place of its content. What is the same keeps its id:
 * paragraphs by their text, quotes by their words, and paragraphs that were only edited by their place.
 */
export function replaceContent(before: ArticleState, rows: ArticleRows): ArticleState {
  const articleId = before.article.id;
  const paragraphIds = matchParagraphs(before.paragraphs, rows.paragraphs);
  const paragraphId = (id: string | null) => (id === null ? null : (paragraphIds.get(id) ?? id));
  const paragraphs = rows.paragraphs.map((row) => ({
    ...row,
    articleId,
    id: paragraphIds.get(row.id) ?? row.id,
  }));
  const { id: _id, ...article } = rows.article;
  return {
    article: { ...before.article, ...article },
    translationKey: before.translationKey,
    authors: rows.authors.map(({ personId }) => personId),
    topics: rows.topics.map(({ topicId }) => topicId),
    images: rows.images.map((row, i) => ({
      ...row,
      articleId,
      id: before.images[i]?.id ?? row.id,
    })),
    corrections: replaceCorrections(before, rows),
    paragraphs,
    quotes: replaceQuotes(before, rows, paragraphId),
    mentions: replaceMentions(before, rows, { paragraphId, paragraphs }),
  };
}

type Paragraph = Pick<ArticleState['paragraphs'][number], 'id' | 'kind' | 'text' | 'position'>;

/** The ids that new paragraphs take over from old ones. */
function matchParagraphs(
  before: readonly Paragraph[],
  after: readonly Paragraph[],
): Map<string, string> {
  const ids = pair(before, after, ({ kind, text }) => `${kind} ${text}`);
  const kept = new Set(ids.values());
  const left = new Map(
    before.filter(({ id }) => !kept.has(id)).map(({ position, id }) => [position, id]),
  );
  for (const { id, position } of after) {
    const there = left.get(position);
    if (!ids.has(id) && there !== undefined) ids.set(id, there);
  }
  return ids;
}

function replaceQuotes(
  before: ArticleState,
  rows: ArticleRows,
  paragraphId: (id: string | null) => string | null,
): QuoteState[] {
  const articleId = before.article.id;
  const byWords = pair(before.quotes, rows.quotes, ({ kind, text }) => `${kind} ${text}`);
  const parts = Map.groupBy(rows.parts, ({ quoteId }) => quoteId);
  const attributions = Map.groupBy(rows.attributions, ({ quoteId }) => quoteId);
  const provenance = Map.groupBy(rows.provenance, ({ quoteId }) => quoteId);
  return rows.quotes.map((row) => {
    const id = byWords.get(row.id) ?? row.id;
    return {
      ...row,
      articleId,
      id,
      speakerKeyAr: null,
      speakerKeyEn: null,
      parts: (parts.get(row.id) ?? []).map((part) => ({
        ...part,
        quoteId: id,
        paragraphId: paragraphId(part.paragraphId),
      })),
      attributions: (attributions.get(row.id) ?? []).map((one) => ({ ...one, quoteId: id })),
      provenance: (provenance.get(row.id) ?? []).map((step) => ({ ...step, quoteId: id })),
    };
  });
}

function replaceCorrections(before: ArticleState, rows: ArticleRows): ArticleState['corrections'] {
  const articleId = before.article.id;
  const ids = pair(
    before.corrections,
    rows.corrections,
    ({ text, publishedAt }) => `${publishedAt.getTime()} ${text}`,
  );
  return rows.corrections
    .map((row) => ({ ...row, articleId, id: ids.get(row.id) ?? row.id }))
    .toSorted(
      (a, b) => a.publishedAt.getTime() - b.publishedAt.getTime() || (a.id < b.id ? -1 : 1),
    );
}

function replaceMentions(
  before: ArticleState,
  rows: ArticleRows,
  {
    paragraphId,
    paragraphs,
  }: { paragraphId: (id: string | null) => string | null; paragraphs: readonly Paragraph[] },
): ArticleState['mentions'] {
  const placed = rows.mentions.map((row) => ({
    ...row,
    paragraphId: paragraphId(row.paragraphId) ?? row.paragraphId,
  }));
  const ids = pair(before.mentions, placed, (one) =>
    [one.paragraphId, one.start, one.end, one.personId, one.organizationId, one.sourceId].join(' '),
  );
  const positions = new Map(paragraphs.map(({ id, position }) => [id, position]));
  const place = (id: string) => positions.get(id) ?? 0;
  return placed
    .map((row) => ({ ...row, id: ids.get(row.id) ?? row.id }))
    .toSorted(
      (a, b) =>
        place(a.paragraphId) - place(b.paragraphId) || a.start - b.start || (a.id < b.id ? -1 : 1),
    );
}

/** The ids that new items take over from old ones of the same identity, in their order. */
function pair<Item extends { id: string }, NewItem extends { id: string }>(
  before: readonly Item[],
  after: readonly NewItem[],
  identityOf: (item: Item | NewItem) => string,
): Map<string, string> {
  const free = Map.groupBy(before, identityOf);
  const ids = new Map<string, string>();
  for (const item of after) {
    const old = free.get(identityOf(item))?.shift();
    if (old !== undefined) ids.set(item.id, old.id);
  }
  return ids;
}

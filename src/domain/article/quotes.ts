import type { Database, Transaction } from '../../database/client.ts';
import type { ReviewStatus } from '../../database/generated/enums.ts';
import { documentsOf } from '../document/export.ts';
import { Connector } from '../entities/connect.ts';
import { savePending } from '../entities/pending.ts';
import type { Path } from '../entities/resolve.ts';
import { InvalidInputError, NotFoundError } from '../errors.ts';
import type { EntityIds } from '../publish-entities.ts';
import { writeTransaction } from '../transaction.ts';
import { documentQuote } from './document-input.ts';
import { findArticle } from './find.ts';
import type { QuoteChanges, QuoteInput } from './input.ts';
import { placeQuote } from './place-quote.ts';
import { resolveChange } from './resolve-input.ts';
import { saveArticle, saveArticles, type SavedArticle } from './save.ts';
import { type ArticleState, type QuoteState, readArticles } from './state.ts';

interface Options {
  now: Date;
}

/** The version of the article that was read, where whoever changes a quote wants to be told of other changes. */
interface Versioned {
  version?: number | null | undefined;
}

export interface SavedQuote extends SavedArticle {
  quoteId: string;
}

/**
 * Attributes words of an article to somebody.
 *
 * @throws InvalidInputError, NotFoundError, ConflictError
 */
export async function addQuote(
  db: Database,
  { article, version, ...quote }: QuoteInput & Versioned & { article: string },
  { now }: Options,
): Promise<SavedQuote> {
  return writeTransaction(db, async (tx) => {
    const before = await findArticle(tx, article, { path: ['input', 'article'], version });
    const connector = new Connector(tx);
    const given = await documentQuote(quote, connector, {
      at: ['input'],
      document: ['quotes', 0],
      positionOf: positionIn(before),
    });
    const { quote: added, touched } = await resolveQuote(tx, before, { given, connector });
    const quotes = placeQuote(before, added);
    const saved = await saveArticle(tx, before, { ...before, quotes }, { now, touched });
    return { ...saved, quoteId: added.id };
  });
}

/**
 * Changes what is given of a quote: what is undefined stays, null takes away. New parts anchor a STALE quote again.
 *
 * @throws InvalidInputError, NotFoundError, ConflictError
 */
export async function updateQuote(
  db: Database,
  { quote: quoteId, version, ...changes }: QuoteChanges & Versioned & { quote: string },
  { now }: Options,
): Promise<SavedQuote> {
  return writeTransaction(db, async (tx) => {
    const before = await findQuoteArticle(tx, quoteId, { path: ['input', 'quote'], version });
    checkNeeded(changes);
    const index = before.quotes.findIndex(({ id }) => id === quoteId);
    const [document] = await documentsOf(tx, [before]);
    const { anchor, text, ...known } = document?.quotes?.[index] ?? {};
    const connector = new Connector(tx);
    const given = await documentQuote(changes, connector, {
      at: ['input'],
      document: ['quotes', 0],
      positionOf: positionIn(before),
    });
    const taken = new Set(
      Object.entries(changes).flatMap(([field, value]) => (value === null ? [field] : [])),
    );
    const kept = Object.entries(known).filter(([field]) => !taken.has(field));
    const merged = {
      ...Object.fromEntries(kept),
      ...(changes.parts ? {} : { anchor, text }),
      ...given,
    };
    const { quote, touched } = await resolveQuote(tx, before, { given: merged, connector });
    const updated = ownedBy({ ...quote, position: index }, quoteId);
    const quotes = changes.parts
      ? placeQuote({ ...before, quotes: before.quotes.toSpliced(index, 1) }, updated)
      : before.quotes.with(index, updated);
    const saved = await saveArticle(tx, before, { ...before, quotes }, { now, touched });
    return { ...saved, quoteId };
  });
}

/**
 * Takes an attribution of words back.
 *
 * @throws NotFoundError, ConflictError
 */
export async function removeQuote(
  db: Database,
  { quote, version }: Versioned & { quote: string },
  { now }: Options,
): Promise<SavedQuote> {
  return writeTransaction(db, async (tx) => {
    const before = await findQuoteArticle(tx, quote, { path: ['input', 'quote'], version });
    const quotes = before.quotes.filter(({ id }) => id !== quote);
    return { ...(await saveArticle(tx, before, { ...before, quotes }, { now })), quoteId: quote };
  });
}

/**
 * Confirms or refuses quotes, all or none, of one article or of several.
 *
 * @returns the articles that they are of.
 * @throws NotFoundError
 */
export async function reviewQuotes(
  db: Database,
  { quotes, review }: { quotes: readonly string[]; review: ReviewStatus },
  { now }: Options,
): Promise<SavedArticle[]> {
  return writeTransaction(db, async (tx) => {
    const found = await tx.quote.findMany({
      where: { id: { in: [...quotes] } },
      select: { id: true, articleId: true },
    });
    const articleIds = new Map(found.map(({ id, articleId }) => [id, articleId]));
    const missing = quotes.findIndex((quote) => !articleIds.has(quote));
    if (missing !== -1) throw new NotFoundError('quote', ['input', 'quotes', missing]);
    const states = await readArticles(tx, [
      ...new Set(quotes.flatMap((id) => articleIds.get(id) ?? [])),
    ]);
    const reviewed = new Set(quotes);
    const changes = states.map((before) => ({
      before,
      after: {
        ...before,
        quotes: before.quotes.map((quote) =>
          reviewed.has(quote.id) ? { ...quote, review } : quote,
        ),
      },
    }));
    return saveArticles(tx, changes, { now });
  });
}

/** @throws InvalidInputError if an update takes away what every quote has. */
function checkNeeded(changes: QuoteChanges): void {
  const taken = (['kind', 'parts', 'attributions'] as const).filter(
    (name) => changes[name] === null,
  );
  if (taken.length === 0) return;
  throw new InvalidInputError(
    taken.map((field) => ({
      path: ['input', field],
      message: 'is needed by every quote; leave it out to keep it',
    })),
  );
}

async function findQuoteArticle(
  tx: Transaction,
  quoteId: string,
  { path, version }: { path: Path } & Versioned,
): Promise<ArticleState> {
  const quote = await tx.quote.findUnique({
    where: { id: quoteId },
    select: { articleId: true },
  });
  if (quote === null) throw new NotFoundError('quote', path);
  return findArticle(tx, quote.articleId, { path, version });
}

function positionIn({ paragraphs }: ArticleState) {
  return (paragraph: string) => paragraphs.findIndex(({ id }) => id === paragraph);
}

/** A quote that an input gives, located in the article, with its entities found or made. */
async function resolveQuote(
  tx: Transaction,
  { article, paragraphs, translationKey }: ArticleState,
  { given, connector }: { given: object; connector: Connector },
): Promise<{ quote: QuoteState; touched: EntityIds }> {
  const { rows, touched, pending } = await resolveChange(
    tx,
    {
      language: article.language,
      slug: article.slug,
      status: article.status,
      ...(article.publishedAt && { publishedAt: article.publishedAt.toISOString() }),
      ...(translationKey !== null && { translationKey }),
      title: article.title,
      ...(article.subtitle !== null && { subtitle: article.subtitle }),
      paragraphs: paragraphs.map(({ kind, text }) => ({ kind, text })),
      quotes: [given],
    },
    {
      articleId: article.id,
      connector,
      places: [{ document: ['quotes', 0], input: ['input'] }],
    },
  );
  await savePending(tx, pending([article.id]));
  const [row] = rows.quotes;
  if (row === undefined) throw new Error('A document with one quote makes the rows of one.');
  const ownId = (paragraphId: string | null) =>
    paragraphs[rows.paragraphs.findIndex(({ id }) => id === paragraphId)]?.id ?? null;
  const quote = {
    ...row,
    articleId: article.id,
    speakerKeyAr: null,
    speakerKeyEn: null,
    parts: rows.parts.map((part) => ({ ...part, paragraphId: ownId(part.paragraphId) })),
    attributions: rows.attributions,
    provenance: rows.provenance,
  };
  return { quote, touched };
}

function ownedBy(quote: QuoteState, quoteId: string): QuoteState {
  const own = <T>(rows: readonly T[]) => rows.map((row) => ({ ...row, quoteId }));
  return {
    ...quote,
    id: quoteId,
    parts: own(quote.parts),
    attributions: own(quote.attributions),
    provenance: own(quote.provenance),
  };
}

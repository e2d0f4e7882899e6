import type { Transaction } from '../../database/client.ts';
import { parseDocument, type CanonicalDocument } from '../document/canonical.ts';

/** An article as readers saw it at a moment. */
export interface PastArticle {
  version: number;
  savedAt: Date;
  document: CanonicalDocument;
}

/**
 * The article as readers saw it at a moment; null when they did not. Before its first revision, it is taken to have been
 * as in that from the day under which it came out.
 */
export async function findRevision(
  db: Transaction,
  articleId: string,
  moment: Date,
): Promise<PastArticle | null> {
  const select = { version: true, savedAt: true, document: true } as const;
  const last = await db.articleRevision.findFirst({
    where: { articleId, savedAt: { lte: moment } },
    orderBy: { version: 'desc' },
    select,
  });
  if (last !== null) {
    const withdrawn = await db.change.findFirst({
      where: { nodeId: articleId, type: 'UNPUBLISHED', at: { gte: last.savedAt, lte: moment } },
      select: { id: true },
    });
    return withdrawn === null ? { ...last, document: parseDocument(last.document) } : null;
  }
  const first = await db.articleRevision.findFirst({
    where: { articleId },
    orderBy: { version: 'asc' },
    select,
  });
  if (first === null) return null;
  const document = parseDocument(first.document);
  const cameOut = document.publishedAt !== undefined && new Date(document.publishedAt) <= moment;
  return cameOut ? { ...first, document } : null;
}

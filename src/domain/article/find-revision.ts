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
  const edit = await db.articleEdit.findFirst({
    where: { articleId, at: { lte: moment } },
    orderBy: { version: 'desc' },
    select: { version: true },
  });
  const first = await db.articleRevision.findFirst({
    where: { articleId },
    orderBy: { version: 'asc' },
  });
  if (first === null) return null;
  const version = edit?.version ?? 1;
  if (version > first.version) {
    // Each version that readers saw has a revision, and no other has.
    const where = { articleId_version: { articleId, version } };
    return parsed(await db.articleRevision.findUnique({ where }));
  }
  const past = parsed(first);
  if (version === first.version && first.savedAt <= moment) return past;
  const cameOut = past?.document.publishedAt;
  return cameOut !== undefined && new Date(cameOut) <= moment ? past : null;
}

function parsed(
  revision: { version: number; savedAt: Date; document: unknown } | null,
): PastArticle | null {
  return revision && { ...revision, document: parseDocument(revision.document) };
}

import type { Transaction } from '../../database/client.ts';
import type { ArticleState } from '../article/state.ts';
import { differs } from '../entities/merge.ts';
import { type PendingDeclaration, savePending } from '../entities/pending.ts';

/**
 * Keeps what an article that is not out says of its entities, in the place of what it said before. What it said before is
 * not to become known by that: it stays as nobody's.
 */
export async function replacePending(
  tx: Transaction,
  { article: { id: articleId } }: ArticleState,
  declared: readonly PendingDeclaration[],
): Promise<void> {
  const rows = await tx.pendingDeclaration.findMany({
    where: { articleId },
    orderBy: { id: 'asc' },
    select: { given: true, personId: true, organizationId: true, sourceId: true, topicId: true },
  });
  const of = (row: object) =>
    Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));
  const before = rows.map((row) => of({ ...row, articleId }));
  if (!differs({ all: before }, { all: declared.map(of) })) return;
  await tx.pendingDeclaration.updateMany({ where: { articleId }, data: { articleId: null } });
  await savePending(tx, declared);
}

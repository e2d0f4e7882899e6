import type { Transaction } from '../../database/client.ts';
import { ConflictError, NotFoundError } from '../errors.ts';
import type { Path } from '../entities/resolve.ts';
import { readArticles, type ArticleState } from './state.ts';

interface Expectation {
  /** Where the input names the article, or what leads to it. */
  path: Path;
  /** The version that whoever changes it has read, where that matters. */
  version?: number | null | undefined;
}

/**
 * Reads the article that is to be changed.
 *
 * @throws NotFoundError
 * @throws ConflictError if it has another version than was read.
 */
export async function findArticle(
  tx: Transaction,
  articleId: string,
  { path, version }: Expectation,
): Promise<ArticleState> {
  const [state] = await readArticles(tx, [articleId]);
  if (state === undefined) throw new NotFoundError('article', path);
  const { version: currentVersion } = state.article;
  if (version === null || version === undefined || version === currentVersion) return state;
  const edits = await tx.articleEdit.findMany({
    where: { articleId, version: { gt: version } },
    select: { fields: true },
  });
  const changedFields = [...new Set(edits.flatMap(({ fields }) => fields))].toSorted();
  const since = changedFields.length > 0 ? `; ${changedFields.join(', ')} changed` : '';
  throw new ConflictError(
    `The article has version ${currentVersion} now, not ${version}${since}. Read it again and send what is still to be changed.`,
    { currentVersion, changedFields },
  );
}

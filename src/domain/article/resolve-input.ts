import type { Transaction } from '../../database/client.ts';
import { type CanonicalDocument, parseDocument } from '../document/canonical.ts';
import { type ResolvedDocuments, resolveDocuments } from '../document/resolve.ts';
import type { ArticleRows } from '../document/rows.ts';
import type { Connector } from '../entities/connect.ts';
import type { Path } from '../entities/resolve.ts';
import { InvalidInputError } from '../errors.ts';
import { inputPath } from './document-input.ts';

interface Source {
  connector: Connector;
  /** Places of the input that do not mirror the document, the most specific first. */
  places?: readonly { document: Path; input: Path }[];
}

/**
 * Does something with the document that an input became, so that what is wrong is told at the paths of the input.
 *
 * @throws InvalidInputError
 */
export async function withInputPaths<T>(
  { connector, places = [] }: Source,
  task: () => Promise<T> | T,
): Promise<T> {
  connector.check();
  try {
    return await task();
  } catch (error) {
    if (!(error instanceof InvalidInputError)) throw error;
    throw new InvalidInputError(
      error.issues.map(({ path, message }) => ({
        path: inputPath(path, connector, places),
        message,
      })),
    );
  }
}

/** A document that stands for a change of an article, with its entities found or made and its words located. */
export async function resolveChange(
  tx: Transaction,
  document: object,
  { articleId, ...source }: Source & { articleId: string },
): Promise<
  { rows: ArticleRows; document: CanonicalDocument } & Omit<ResolvedDocuments, 'articles'>
> {
  return withInputPaths(source, async () => {
    const parsed = parseDocument({ ...document, ...source.connector.declarations() });
    const resolved = await resolveDocuments(tx, [parsed], { at: [[]], replaced: [articleId] });
    const [rows] = resolved.articles;
    if (rows === undefined) throw new Error('One document makes the rows of one article.');
    return { rows, document: parsed, touched: resolved.touched, pending: resolved.pending };
  });
}

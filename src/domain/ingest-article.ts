import type { Database, Transaction } from '../database/client.ts';
import { parseDocument } from './document/canonical.ts';
import { insertDocuments } from './document/load.ts';
import type { ArticleDocument } from './document/schema.ts';
import { formatPath, InvalidInputError, type InputIssue } from './errors.ts';
import type { Readers } from './readers.ts';
import { rehearse, writeTransaction } from './transaction.ts';

export interface IngestInput {
  /** The text or the HTML, as copied from a site. */
  content: string;
  /** A BCP 47 tag; by the script of the text unless given. */
  language?: string | null | undefined;
  externalId?: string | null | undefined;
  dryRun?: boolean | null | undefined;
}

export interface IngestedArticle {
  document: ArticleDocument;
  /** Null after a dry run. */
  articleId: string | null;
}

/**
 * Reads the text or the HTML of a news article into a draft with its quotes attributed, for an editor to review. People,
 * organizations and sources are found again by their names, and created where they are unknown. A dry run writes nothing.
 *
 * @throws InvalidInputError for more than 1 MB, for what has no article in it, and for an external id that is taken.
 */
export async function ingestArticle(
  db: Database,
  { content, language, externalId, dryRun }: IngestInput,
  { readers, now, signal }: { readers: Readers; now: Date; signal?: AbortSignal | undefined },
): Promise<IngestedArticle> {
  const reading = await readers.read({ content, ...(language && { language }) }, { signal });
  if ('refusal' in reading)
    throw new InvalidInputError([{ path: ['input', 'content'], message: reading.refusal }]);
  const extracted = reading.document;
  const document = externalId ? { ...extracted, externalId } : extracted;
  const canonical = parseDocument(document);
  const insert = async (tx: Transaction) => {
    const [id] = await insertDocuments(tx, [canonical], { at: [[]], now });
    return id ?? null;
  };
  try {
    if (dryRun) {
      await rehearse(db, insert);
      return { document, articleId: null };
    }
    return { document, articleId: await writeTransaction(db, insert) };
  } catch (error) {
    if (!(error instanceof InvalidInputError)) throw error;
    throw new InvalidInputError(error.issues.map(atInput));
  }
}

/** What is wrong with the document, where the input gives it. */
function atInput({ path, message }: InputIssue): InputIssue {
  return path[0] === 'externalId'
    ? { path: ['input', ...path], message }
    : {
        path: ['input', 'content'],
        message: path.length > 0 ? `${formatPath(path)} ${message}` : message,
      };
}

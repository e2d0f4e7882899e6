import type { Database, Transaction } from '../database/client.ts';
import type { Gazetteer } from '../extraction/entities/gazetteer.ts';
import { NoArticleError } from '../extraction/html.ts';
import { TextTooLongError } from '../extraction/text.ts';
import { parseDocument } from './document/canonical.ts';
import { insertDocuments } from './document/load.ts';
import type { ArticleDocument } from './document/schema.ts';
import { formatPath, InvalidInputError, type InputIssue } from './errors.ts';
import { ingest } from './ingest.ts';
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
  { gazetteer, now }: { gazetteer: Gazetteer; now: Date },
): Promise<IngestedArticle> {
  const extracted = extract(content, { gazetteer, ...(language && { language }) });
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

function extract(
  content: string,
  options: { gazetteer: Gazetteer; language?: string },
): ArticleDocument {
  try {
    return ingest(content, options).document;
  } catch (error) {
    const isRefused =
      error instanceof TextTooLongError ||
      error instanceof NoArticleError ||
      error instanceof InvalidInputError;
    if (!isRefused) throw error;
    throw new InvalidInputError([{ path: ['input', 'content'], message: error.message }]);
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

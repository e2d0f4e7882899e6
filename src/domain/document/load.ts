import { setImmediate } from 'node:timers/promises';
import type { Database, Transaction } from '../../database/client.ts';
import { recordChanges } from '../changes.ts';
import { deriveArticles } from '../derive.ts';
import { savePending } from '../entities/pending.ts';
import type { Path } from '../entities/resolve.ts';
import { InvalidInputError, type InputIssue } from '../errors.ts';
import { isOut } from '../perspective.ts';
import { writeTransaction } from '../transaction.ts';
import { analyseDocument, type DocumentAnalysis } from './analysis.ts';
import { type CanonicalDocument, parseDocument } from './canonical.ts';
import { insertRows } from './insert-rows.ts';
import { resolveDocuments } from './resolve.ts';

/**
 * Loads documents as new articles, all or none. People, organizations and sources are found by external id, key,
 * Wikidata id or name, and created where they are unknown.
 *
 * @param inputs ArticleDocuments, not yet parsed.
 * @param onlyIfUnused loads nothing into a database that was ever written to.
 * @returns the ids of the articles, in the order of the documents.
 * @throws InvalidInputError naming every wrong place, each path starting with the document's index.
 */
export async function loadDocuments(
  db: Database,
  inputs: readonly unknown[],
  { now = new Date(), onlyIfUnused = false }: { now?: Date; onlyIfUnused?: boolean } = {},
): Promise<string[]> {
  const at = inputs.map((_, i) => [i]);
  const documents = await parseAll(inputs.map((input, i) => ({ input, path: [i] })));
  reportFuture(documents, { at, now });
  const analyses: DocumentAnalysis[] = [];
  for (const document of documents) {
    analyses.push(analyseDocument(document));
    await setImmediate();
  }
  return writeTransaction(db, (tx) => load(tx, documents, { analyses, now, onlyIfUnused }));
}

async function load(
  tx: Transaction,
  documents: readonly CanonicalDocument[],
  {
    analyses,
    now,
    onlyIfUnused,
  }: { analyses: readonly DocumentAnalysis[]; now: Date; onlyIfUnused: boolean },
): Promise<string[]> {
  if (onlyIfUnused && (await tx.change.findFirst({ select: { id: true } })) !== null) return [];
  return insertDocuments(tx, documents, { at: documents.map((_, i) => [i]), analyses, now });
}

/**
 * Writes parsed documents as new articles, in a transaction of `writeTransaction`.
 *
 * @param at where each stands in the input, for messages.
 * @param analyses of the documents, where they are at hand.
 * @returns the ids of the articles, in the order of the documents.
 * @throws InvalidInputError naming every wrong place.
 */
export async function insertDocuments(
  tx: Transaction,
  documents: readonly CanonicalDocument[],
  { at, analyses, now }: { at: readonly Path[]; analyses?: readonly DocumentAnalysis[]; now: Date },
): Promise<string[]> {
  const { articles, touched, pending } = await resolveDocuments(tx, documents, { at, analyses });
  await insertRows(tx, articles);
  const ids = articles.map(({ article }) => article.id);
  await savePending(tx, pending(ids));
  await deriveArticles(tx, ids, { touched, now });
  await recordChanges(
    tx,
    articles.flatMap(({ article }) => [
      { type: 'CREATED' as const, nodeType: 'Article' as const, nodeId: article.id },
      ...(isOut(article)
        ? [{ type: 'PUBLISHED' as const, nodeType: 'Article' as const, nodeId: article.id }]
        : []),
    ]),
  );
  return ids;
}

/** What is out is out now, its corrections too: who is named by it may be seen from then on. */
export function reportFuture(
  documents: readonly CanonicalDocument[],
  { at, now }: { at: readonly Path[]; now: Date },
): void {
  const issues = documents.flatMap((document, i) => {
    const { status, publishedAt, corrections = [] } = document;
    if (!isOut(document)) return [];
    const article =
      publishedAt !== undefined && new Date(publishedAt) > now
        ? [
            {
              path: [...(at[i] ?? []), 'publishedAt'],
              message: `is to come, but the status is ${status}; SCHEDULED is for what is to come out`,
            },
          ]
        : [];
    const notes = corrections.flatMap((correction, j) =>
      new Date(correction.publishedAt) > now
        ? [{ path: [...(at[i] ?? []), 'corrections', j, 'publishedAt'], message: 'is to come' }]
        : [],
    );
    return [...article, ...notes];
  });
  if (issues.length > 0) throw new InvalidInputError(issues);
}

/** An input that is to be parsed, and where it stands, for messages. */
export interface PlacedInput {
  input: unknown;
  path: Path;
}

/**
 * Parses documents. Between them others have their turn, be it another load that waits for its database.
 *
 * @throws InvalidInputError naming everything that is wrong with any of them.
 */
export async function parseAll(
  inputs: readonly PlacedInput[],
  parse: (input: unknown, path: Path) => CanonicalDocument = parseDocument,
): Promise<CanonicalDocument[]> {
  const issues: InputIssue[] = [];
  const documents: CanonicalDocument[] = [];
  for (const { input, path } of inputs) {
    try {
      documents.push(parse(input, path));
    } catch (error) {
      if (!(error instanceof InvalidInputError)) throw error;
      issues.push(...error.issues);
    }
    await setImmediate();
  }
  if (issues.length > 0) throw new InvalidInputError(issues);
  return documents;
}

import type { Transaction } from '../../database/client.ts';
import { reportCycles } from '../entities/hierarchy.ts';
import type { Path } from '../entities/resolve.ts';
import { saveEntities } from '../entities/save.ts';
import { InvalidInputError, type InputIssue } from '../errors.ts';
import { type CanonicalDocument, parseDocument } from './canonical.ts';
import { resolveReferences } from './references.ts';

const lists = ['people', 'organizations', 'sources'] as const;

/** Whether an input is no article, but only describes people, organizations and sources. */
export function describesEntitiesAlone(input: unknown): boolean {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return false;
  const isArticle = ['title', 'paragraphs', 'language'].some((name) => name in input);
  return !isArticle && lists.some((name) => name in input);
}

/**
 * Parses a document of entities alone: `people`, `organizations` and `sources` of an ArticleDocument.
 *
 * @throws InvalidInputError
 */
export function parseEntities(input: unknown, path: Path): CanonicalDocument {
  return parseDocument({ ...Object(input), language: 'und', title: '-', paragraphs: [] }, path);
}

/**
 * Writes what documents of entities alone say: new ones are created, known ones that readers do not see gain what they
 * lack.
 *
 * @returns whether anything changed, for each of the documents.
 * @throws InvalidInputError
 */
export async function importEntities(
  tx: Transaction,
  documents: readonly CanonicalDocument[],
  at: readonly Path[],
): Promise<boolean[]> {
  const changed: boolean[] = [];
  for (const [i, document] of documents.entries()) {
    const issues: InputIssue[] = [];
    const report = (issue: InputIssue) => issues.push(issue);
    const before = await lastChange(tx);
    const path = at[i] ?? [];
    const resolutions = await resolveReferences(tx, [document], { at: [path], report });
    if (issues.length > 0) throw new InvalidInputError(issues);
    await saveEntities(tx, resolutions);
    await reportCycles(tx, resolutions.organization.resolved, report);
    if (issues.length > 0) throw new InvalidInputError(issues);
    changed.push((await lastChange(tx)) !== before);
  }
  return changed;
}

async function lastChange(tx: Transaction): Promise<bigint | null> {
  const last = await tx.change.findFirst({ orderBy: { id: 'desc' }, select: { id: true } });
  return last?.id ?? null;
}

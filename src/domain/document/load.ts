import { setImmediate } from 'node:timers/promises';
import type { Database, Transaction } from '../../database/client.ts';
import { recordChanges } from '../changes.ts';
import { deriveArticles } from '../derive.ts';
import { reportCycles } from '../entities/hierarchy.ts';
import { savePending } from '../entities/pending.ts';
import type { Path } from '../entities/resolve.ts';
import { type Resolutions, saveEntities } from '../entities/save.ts';
import { uncover } from '../entities/uncover.ts';
import { InvalidInputError, type InputIssue } from '../errors.ts';
import { isOut } from '../perspective.ts';
import type { EntityIds } from '../publish-entities.ts';
import { analyseDocument, type DocumentAnalysis } from './analysis.ts';
import { type CanonicalDocument, parseDocument } from './canonical.ts';
import { reportDuplicates } from './duplicates.ts';
import { pendingDeclarations } from './pending.ts';
import { resolveReferences, seenEntities } from './references.ts';
import { insertRows } from './insert-rows.ts';
import { articleRows } from './rows.ts';
import { resolveSlugs } from './slugs.ts';
import { resolveTopics, resolveTranslations } from './links.ts';

/** Held while documents are loaded, so that two loads can't both mint what they share. */
const loadLock = 0x69736e61;

/** How long a load of many documents may take, in milliseconds. */
const loadTimeout = 10 * 60_000;

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
  const documents = await parseAll(inputs);
  reportFuture(documents, now);
  const analyses: DocumentAnalysis[] = [];
  for (const document of documents) {
    analyses.push(analyseDocument(document));
    await setImmediate();
  }
  return db.$transaction((tx) => load(tx, documents, { analyses, now, onlyIfUnused }), {
    timeout: loadTimeout,
    maxWait: loadTimeout,
  });
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
  // Waiting for another load, and writing thousands of documents, may take longer than a request.
  await tx.$executeRaw`SELECT set_config('statement_timeout', ${String(loadTimeout)}, true)`;
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${loadLock}::bigint)`;
  if (onlyIfUnused && (await tx.change.findFirst({ select: { id: true } })) !== null) return [];
  const at: Path[] = documents.map((_, i) => [i]);
  const issues: InputIssue[] = [];
  const report = (issue: InputIssue) => issues.push(issue);

  const resolutions = await resolveReferences(tx, documents, { at, report });
  reportDuplicates(documents, resolutions, { at, report });
  const slugs = await resolveSlugs(tx, documents, { at, report });
  const translationGroups = await resolveTranslations(tx, documents, { at, report });
  if (issues.length > 0) throw new InvalidInputError(issues);

  const seen = seenEntities(documents, resolutions);
  await uncover(tx, seen, { named: new Set(Object.values(entitiesOf(resolutions)).flat()) });
  await saveEntities(tx, resolutions);
  await reportCycles(tx, resolutions.organization.resolved, report);
  if (issues.length > 0) throw new InvalidInputError(issues);
  const topics = await resolveTopics(tx, documents);
  const articles = documents.map((document, i) =>
    articleRows(document, {
      analysis: analyses[i] ?? analyseDocument(document),
      slug: slugs[i] ?? '',
      translationGroupId: translationGroups[i] ?? null,
      topicId: (key) => topics.get(key) ?? '',
      idOf: (kind, key) => (key === undefined ? null : (resolutions[kind].idOf(i, key) ?? null)),
    }),
  );
  await insertRows(tx, articles);
  const ids = articles.map(({ article }) => article.id);
  await savePending(tx, pendingDeclarations(documents, { articleIds: ids, resolutions, topics }));
  await deriveArticles(tx, ids, { touched: union(entitiesOf(resolutions), seen), now });
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

function union(some: EntityIds, others: EntityIds): EntityIds {
  return {
    people: [...some.people, ...others.people],
    organizations: [...some.organizations, ...others.organizations],
    sources: [...some.sources, ...others.sources],
    topics: [...some.topics, ...others.topics],
  };
}

function entitiesOf({ person, organization, source }: Resolutions): EntityIds {
  return {
    people: person.resolved.map(({ entity }) => entity.id),
    organizations: organization.resolved.map(({ entity }) => entity.id),
    sources: source.resolved.map(({ entity }) => entity.id),
    topics: [],
  };
}

/** What is out is out now, its corrections too: who is named by it may be seen from then on. */
function reportFuture(documents: readonly CanonicalDocument[], now: Date): void {
  const issues = documents.flatMap((document, i) => {
    const { status, publishedAt, corrections = [] } = document;
    if (!isOut(document)) return [];
    const article =
      publishedAt !== undefined && new Date(publishedAt) > now
        ? [
            {
              path: [i, 'publishedAt'],
              message: `is to come, but the status is ${status}; SCHEDULED is for what is to come out`,
            },
          ]
        : [];
    const notes = corrections.flatMap((correction, j) =>
      new Date(correction.publishedAt) > now
        ? [{ path: [i, 'corrections', j, 'publishedAt'], message: 'is to come' }]
        : [],
    );
    return [...article, ...notes];
  });
  if (issues.length > 0) throw new InvalidInputError(issues);
}

/** Between documents others have their turn, be it another load that waits for its database. */
async function parseAll(inputs: readonly unknown[]): Promise<CanonicalDocument[]> {
  const issues: InputIssue[] = [];
  const documents: CanonicalDocument[] = [];
  for (const [i, input] of inputs.entries()) {
    try {
      documents.push(parseDocument(input, [i]));
    } catch (error) {
      if (!(error instanceof InvalidInputError)) throw error;
      issues.push(...error.issues);
    }
    await setImmediate();
  }
  if (issues.length > 0) throw new InvalidInputError(issues);
  return documents;
}

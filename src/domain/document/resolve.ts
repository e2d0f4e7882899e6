import type { Transaction } from '../../database/client.ts';
import { reportCycles } from '../entities/hierarchy.ts';
import type { PendingDeclaration } from '../entities/pending.ts';
import type { Path } from '../entities/resolve.ts';
import { type Resolutions, saveEntities } from '../entities/save.ts';
import { uncover } from '../entities/uncover.ts';
import { InvalidInputError, type InputIssue } from '../errors.ts';
import type { EntityIds } from '../publish-entities.ts';
import { analyseDocument, type DocumentAnalysis } from './analysis.ts';
import type { CanonicalDocument } from './canonical.ts';
import { reportDuplicates } from './duplicates.ts';
import { resolveTopics, resolveTranslations } from './links.ts';
import { pendingDeclarations } from './pending.ts';
import { resolveReferences, seenEntities } from './references.ts';
import { type ArticleRows, articleRows } from './rows.ts';
import { resolveSlugs } from './slugs.ts';

/** Documents whose entities exist. */
export interface ResolvedDocuments {
  /** The rows to write for the articles, which are not written yet. */
  articles: ArticleRows[];
  /** The entities that they speak of. */
  touched: EntityIds;
  /** What those that are not out say of their entities, to be kept once the articles have the ids given. */
  pending(articleIds: readonly string[]): PendingDeclaration[];
}

/**
 * Finds or creates the entities of documents and writes what is said of them.
 *
 * @param at where each document stands in the input, for messages.
 * @param analyses of the documents, where they are at hand.
 * @param replaced the article that each document is of, where that exists already.
 * @throws InvalidInputError naming every wrong place.
 */
export async function resolveDocuments(
  tx: Transaction,
  documents: readonly CanonicalDocument[],
  {
    at,
    replaced = [],
    analyses = [],
  }: {
    at: readonly Path[];
    replaced?: readonly (string | null)[];
    analyses?: readonly DocumentAnalysis[] | undefined;
  },
): Promise<ResolvedDocuments> {
  const issues: InputIssue[] = [];
  const report = (issue: InputIssue) => issues.push(issue);

  const resolutions = await resolveReferences(tx, documents, { at, report });
  reportDuplicates(documents, resolutions, { at, report });
  const own = replaced.filter((id) => id !== null);
  const slugs = await resolveSlugs(tx, documents, { at, own, report });
  const translationGroups = await resolveTranslations(tx, documents, { at, own, report });
  if (issues.length > 0) throw new InvalidInputError(issues);

  const seen = seenEntities(documents, resolutions);
  await uncover(tx, seen, { named: new Set(Object.values(entitiesOf(resolutions)).flat()) });
  await saveEntities(tx, resolutions);
  await reportCycles(tx, resolutions.organization.resolved, report);
  if (issues.length > 0) throw new InvalidInputError(issues);
  const topics = await resolveTopics(tx, documents);
  return {
    articles: documents.map((document, i) =>
      articleRows(document, {
        analysis: analyses[i] ?? analyseDocument(document),
        slug: slugs[i] ?? '',
        translationGroupId: translationGroups[i] ?? null,
        topicId: (key) => topics.get(key) ?? '',
        idOf: (kind, key) => (key === undefined ? null : (resolutions[kind].idOf(i, key) ?? null)),
      }),
    ),
    touched: union(entitiesOf(resolutions), seen),
    pending: (articleIds) => pendingDeclarations(documents, { articleIds, resolutions, topics }),
  };
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

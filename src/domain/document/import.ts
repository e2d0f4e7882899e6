import type { Transaction } from '../../database/client.ts';
import type { ArticleStatus } from '../../database/generated/enums.ts';
import { changedFields } from '../article/changed-fields.ts';
import { typeOf } from '../article/lifecycle.ts';
import { saveArticles } from '../article/save.ts';
import { type ArticleState, readArticles } from '../article/state.ts';
import { recordChanges } from '../changes.ts';
import { deriveArticles } from '../derive.ts';
import { savePending } from '../entities/pending.ts';
import type { Path } from '../entities/resolve.ts';
import { ForbiddenError, InvalidInputError } from '../errors.ts';
import { isOut } from '../perspective.ts';
import type { CanonicalDocument } from './canonical.ts';
import { findReplaced } from './find-replaced.ts';
import { describesEntitiesAlone, importEntities, parseEntities } from './import-entities.ts';
import { parseAll, type PlacedInput, reportFuture } from './load.ts';
import { replaceContent } from './replace.ts';
import { replacePending } from './replace-pending.ts';
import { resolveDocuments } from './resolve.ts';
import { insertRows } from './insert-rows.ts';

/** What became of a document. */
export interface ImportedDocument {
  outcome: 'CREATED' | 'CHANGED' | 'LEFT';
  /** Null, as what follows, of a document of entities alone. */
  articleId: string | null;
  language: string | null;
  slug: string | null;
  version: number | null;
  /** What the article has otherwise than before, by the names of the fields. */
  changedFields: string[];
}

interface ImportOptions {
  /** Where the documents stand in the input, for messages. */
  at: Path;
  now: Date;
  /** Whether articles may come out, or be other than drafts. */
  mayPublish: boolean;
}

/**
 * Writes documents, all or none: each over the article that has its external id, or, where it has none, over the one
 * without an external id that has its slug in its language; else as a new article. What is the same in an article keeps
 * its ids; one in which nothing changes is left as it is. Of the status, its date and the slug, what a document leaves
 * out stays as it was; everything else is as in the document.
 *
 * @param inputs ArticleDocuments, or documents of entities alone, not yet parsed.
 * @returns what became of each, in their order.
 * @throws InvalidInputError naming every wrong place.
 * @throws ForbiddenError
 */
export async function importDocuments(
  tx: Transaction,
  inputs: readonly unknown[],
  { at, ...options }: ImportOptions,
): Promise<ImportedDocument[]> {
  const placed = inputs.map((input, i) => ({ input, path: [...at, i] }));
  const entities = placed.filter(({ input }) => describesEntitiesAlone(input));
  const articles = placed.filter(({ input }) => !describesEntitiesAlone(input));
  const described = await parseAll(entities, parseEntities);
  const imported = await importArticles(tx, articles, options);
  const changed = await importEntities(
    tx,
    described,
    entities.map(({ path }) => path),
  );
  const none = { articleId: null, language: null, slug: null, version: null, changedFields: [] };
  return inputs.flatMap((input) =>
    describesEntitiesAlone(input)
      ? { outcome: changed.shift() ? 'CHANGED' : 'LEFT', ...none }
      : (imported.shift() ?? []),
  );
}

async function importArticles(
  tx: Transaction,
  inputs: readonly PlacedInput[],
  { now, mayPublish }: Omit<ImportOptions, 'at'>,
): Promise<ImportedDocument[]> {
  const paths = inputs.map(({ path }) => path);
  const parsed = await parseAll(inputs);
  const published = parsed.some((document) => document.status !== 'DRAFT');
  if (published && !mayPublish) throw new ForbiddenError('PUBLISH');

  const replaced = await findReplaced(tx, parsed);
  const states = new Map(
    (
      await readArticles(
        tx,
        replaced.filter((id) => id !== null),
      )
    ).map((state) => [state.article.id, state]),
  );
  const before = replaced.map((id) => states.get(id ?? '') ?? null);
  const documents = parsed.map((document, i) =>
    completed(document, { given: inputs[i]?.input, before: before[i] ?? null }),
  );
  if (before.some((state) => state !== null && state.article.status !== 'DRAFT') && !mayPublish) {
    throw new ForbiddenError('PUBLISH');
  }
  reportSteps(documents, before, paths);
  reportFuture(documents, { at: paths, now });

  const { articles, touched, pending } = await resolveDocuments(tx, documents, {
    at: paths,
    replaced,
  });
  const created = articles.filter((_, i) => before[i] === null);
  await insertRows(tx, created);
  const ids = articles.map(({ article }, i) => before[i]?.article.id ?? article.id);
  const declared = pending(ids);
  const isNew = new Set(created.map(({ article }) => article.id));
  await savePending(
    tx,
    declared.filter(({ articleId }) => isNew.has(articleId)),
  );

  const after = articles.map((rows, i) => {
    const state = before[i] ?? null;
    return state === null ? null : replaceContent(state, rows);
  });
  await freeSlugs(tx, before, after);
  const changes = after.flatMap((is, i) => {
    const was = before[i] ?? null;
    if (was === null || is === null) return [];
    return { before: was, after: is, type: typeOf(isOut(was.article), isOut(is.article)) };
  });
  for (const { before: was } of changes) {
    const { id } = was.article;
    await replacePending(
      tx,
      was,
      declared.filter(({ articleId }) => articleId === id),
    );
  }
  const saved = await saveArticles(tx, changes, { now });
  await deriveArticles(tx, [...isNew], { touched, now });
  await recordChanges(
    tx,
    created.flatMap(({ article }) => [
      { type: 'CREATED' as const, nodeType: 'Article' as const, nodeId: article.id },
      ...(isOut(article)
        ? [{ type: 'PUBLISHED' as const, nodeType: 'Article' as const, nodeId: article.id }]
        : []),
    ]),
  );
  const versions = new Map(saved.map(({ articleId, version }) => [articleId, version]));
  return articles.map(({ article: { id, language, slug } }, i) => {
    const [was, is] = [before[i] ?? null, after[i] ?? null];
    if (was === null || is === null) {
      const fresh = { articleId: id, language, slug, version: 1, changedFields: [] };
      return { outcome: 'CREATED', ...fresh };
    }
    const fields = changedFields(was, is);
    return {
      outcome: fields.length > 0 ? 'CHANGED' : 'LEFT',
      articleId: was.article.id,
      language,
      slug,
      version: versions.get(was.article.id) ?? null,
      changedFields: fields,
    };
  });
}

/** A document with what it leaves to the article that it replaces. */
function completed(
  document: CanonicalDocument,
  { given, before }: { given: unknown; before: ArticleState | null },
): CanonicalDocument {
  if (before === null) return document;
  const { slug, status, publishedAt } = before.article;
  const keepsStatus = !Object.hasOwn(Object(given), 'status');
  const date = document.publishedAt ?? publishedAt?.toISOString();
  return {
    ...document,
    slug: document.slug ?? slug,
    status: keepsStatus ? status : document.status,
    ...(date !== undefined && { publishedAt: date }),
  };
}

/** Where an article may go from each status, as `publishArticle` and the like have it. */
const steps: Record<ArticleStatus, readonly ArticleStatus[]> = {
  DRAFT: ['SCHEDULED', 'PUBLISHED', 'ARCHIVED'],
  SCHEDULED: ['DRAFT', 'PUBLISHED', 'ARCHIVED'],
  PUBLISHED: ['DRAFT', 'RETRACTED', 'ARCHIVED'],
  RETRACTED: ['ARCHIVED'],
  ARCHIVED: ['SCHEDULED', 'PUBLISHED'],
};

function reportSteps(
  documents: readonly CanonicalDocument[],
  before: readonly (ArticleState | null)[],
  at: readonly Path[],
): void {
  const issues = documents.flatMap(({ status }, i) => {
    const was = before[i]?.article.status ?? status;
    if (was === status || steps[was].includes(status)) return [];
    const message = `is ${status}, but the article is ${was}, which can only become ${steps[was].join(' or ')}`;
    return [{ path: [...(at[i] ?? []), 'status'], message }];
  });
  if (issues.length > 0) throw new InvalidInputError(issues);
}

/** Lets articles of one import exchange their slugs and their places among translations, which are unique. */
async function freeSlugs(
  tx: Transaction,
  before: readonly (ArticleState | null)[],
  after: readonly (ArticleState | null)[],
): Promise<void> {
  const columns = ['slug', 'language', 'translationGroupId'] as const;
  const moving = after.flatMap((state, i) => {
    const was = before[i]?.article;
    const is = state?.article;
    return is && was && columns.some((column) => was[column] !== is[column]) ? [is] : [];
  });
  const update = (id: string, data: { slug?: string; translationGroupId: string | null }) =>
    tx.article.update({ where: { id }, data, select: { id: true } });
  for (const { id } of moving) await update(id, { slug: id, translationGroupId: null });
  for (const { id, translationGroupId } of moving) await update(id, { translationGroupId });
}

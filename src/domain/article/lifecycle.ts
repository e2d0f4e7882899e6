import { v7 as uuid } from 'uuid';
import type { Database } from '../../database/client.ts';
import type { ArticleStatus, ChangeType } from '../../database/generated/enums.ts';
import { recordChanges } from '../changes.ts';
import { deriveArticles } from '../derive.ts';
import { namedIn } from '../document/export.ts';
import { ConflictError } from '../errors.ts';
import { isOut } from '../perspective.ts';
import { writeTransaction } from '../transaction.ts';
import { findArticle } from './find.ts';
import { deleteEmptyGroup } from './save-rows.ts';
import { type ArticleChange, saveArticle, type SavedArticle } from './save.ts';
import type { ArticleState } from './state.ts';

interface Options {
  now: Date;
}

/** An article to take a step with. */
export interface ArticleStep {
  article: string;
  /** The version that was read, where whoever takes the step wants to be told of other changes. */
  version?: number | null | undefined;
}

/**
 * Publishes an article: now, under an earlier date, or at a time to come, when `publishDue` does it. What is scheduled
 * may be scheduled anew.
 *
 * @throws NotFoundError, ConflictError
 */
export async function publishArticle(
  db: Database,
  { at, ...step }: ArticleStep & { at?: Date | null | undefined },
  { now }: Options,
): Promise<SavedArticle> {
  const from = ['DRAFT', 'SCHEDULED', 'ARCHIVED'] as const;
  return takeStep(db, step, { now, from, to: 'published' }, ({ status, publishedAt }) => {
    // What comes back out of the archive keeps the date under which readers knew it.
    const former = status === 'ARCHIVED' && publishedAt !== null && publishedAt <= now;
    const time = at ?? (former ? publishedAt : now);
    return { status: time > now ? 'SCHEDULED' : 'PUBLISHED', publishedAt: time };
  });
}

/**
 * Takes an article back into drafts, or off the schedule.
 *
 * @throws NotFoundError, ConflictError
 */
export async function unpublishArticle(
  db: Database,
  step: ArticleStep,
  { now }: Options,
): Promise<SavedArticle> {
  return takeStep(db, step, { now, from: ['PUBLISHED', 'SCHEDULED'], to: 'unpublished' }, () => ({
    status: 'DRAFT',
    publishedAt: null,
  }));
}

/**
 * Withdraws an article that is out: it stays readable, marked, with a note that says why.
 *
 * @throws NotFoundError, ConflictError
 */
export async function retractArticle(
  db: Database,
  { note, ...step }: ArticleStep & { note: string },
  { now }: Options,
): Promise<SavedArticle> {
  return takeStep(db, step, { now, from: ['PUBLISHED'], to: 'retracted', note }, () => ({
    status: 'RETRACTED',
  }));
}

/**
 * Adds a dated note to an article that is out.
 *
 * @throws NotFoundError, ConflictError
 */
export async function correctArticle(
  db: Database,
  { note, ...step }: ArticleStep & { note: string },
  { now }: Options,
): Promise<SavedArticle> {
  const from = ['PUBLISHED', 'RETRACTED'] as const;
  return takeStep(db, step, { now, from, to: 'corrected', note }, () => ({}));
}

/**
 * Takes an article out of the public record, and keeps it.
 *
 * @throws NotFoundError, ConflictError
 */
export async function archiveArticle(
  db: Database,
  step: ArticleStep,
  { now }: Options,
): Promise<SavedArticle> {
  const from = ['DRAFT', 'SCHEDULED', 'PUBLISHED', 'RETRACTED'] as const;
  return takeStep(db, step, { now, from, to: 'archived' }, () => ({ status: 'ARCHIVED' }));
}

/**
 * Deletes an article that is not out, with its quotes and revisions. Whom it names stays.
 *
 * @returns its id.
 * @throws NotFoundError, ConflictError
 */
export async function deleteArticle(
  db: Database,
  { article: id, version }: ArticleStep,
  { now }: Options,
): Promise<string> {
  return writeTransaction(db, async (tx) => {
    const state = await findArticle(tx, id, { path: ['input', 'article'], version });
    if (isOut(state.article)) {
      throw new ConflictError(
        `The article is ${state.article.status}, so readers may know it. Unpublish or archive it first.`,
        { currentVersion: state.article.version },
      );
    }
    const named = namedIn(state);
    await tx.article.delete({ where: { id }, select: { id: true } });
    await deleteEmptyGroup(tx, state.article.translationGroupId);
    await deriveArticles(tx, [], { touched: named, now });
    await recordChanges(tx, [{ type: 'DELETED', nodeType: 'Article', nodeId: id }]);
    return id;
  });
}

interface Step {
  now: Date;
  /** The statuses from which the step can be taken. */
  from: readonly ArticleStatus[];
  /** What the article would be, in words. */
  to: string;
  note?: string;
}

async function takeStep(
  db: Database,
  { article, version }: ArticleStep,
  { now, from, to, note }: Step,
  next: (
    article: ArticleState['article'],
  ) => Partial<Pick<ArticleState['article'], 'status' | 'publishedAt'>>,
): Promise<SavedArticle> {
  return writeTransaction(db, async (tx) => {
    const before = await findArticle(tx, article, { path: ['input', 'article'], version });
    const { status, version: currentVersion } = before.article;
    if (!from.includes(status)) {
      throw new ConflictError(
        `The article is ${status}; it can be ${to} only from ${from.join(' or ')}.`,
        { currentVersion },
      );
    }
    const change = changeOfStatus(before, { ...next(before.article), now, note });
    return saveArticle(tx, before, change.after, { now, type: change.type });
  });
}

/** An article in another status, and whether it comes out by that or goes away. */
export function changeOfStatus(
  before: ArticleState,
  {
    now,
    note,
    ...changes
  }: Partial<Pick<ArticleState['article'], 'status' | 'publishedAt'>> & {
    now: Date;
    note?: string | undefined;
  },
): Required<ArticleChange> {
  const article = { ...before.article, ...changes };
  const correction = {
    id: uuid(),
    articleId: article.id,
    text: (note ?? '').normalize('NFC').trim(),
    publishedAt: now,
  };
  const corrections = note === undefined ? before.corrections : [...before.corrections, correction];
  const type = typeOf(isOut(before.article), isOut(article));
  return { before, after: { ...before, article, corrections }, type };
}

/** What the change log says of an article that was out or not, and is or is not out then. */
export function typeOf(wasOut: boolean, willBeOut: boolean): ChangeType {
  if (wasOut === willBeOut) return 'UPDATED';
  return willBeOut ? 'PUBLISHED' : 'UNPUBLISHED';
}

import type { ArticleStatus } from '../../src/database/generated/enums.ts';
import { expect } from 'vitest';
import type { EntityKind } from '../../src/domain/entities/registry.ts';
import { ConflictError, InvalidInputError } from '../../src/domain/errors.ts';
import type { TestDatabase } from '../support/database.ts';

/** What the model knows of an article. */
export interface ModelArticle {
  id: string;
  /** Its id in the system that it came from, if it was imported. */
  externalId: string | null;
  version: number;
  /** Changes without a version: one for each merge that moved what it names, and one where its creation published it. */
  unversioned: number;
  status: ArticleStatus;
  /** When it is due, while it is SCHEDULED. */
  due: number | null;
  deleted: boolean;
}

/** An entity that was merged into another. */
interface ModelMerge {
  kind: EntityKind;
  /** Its id, and the slug that it had. */
  id: string;
  slug: string;
  /** What it was merged into, which may have been merged since. */
  into: string;
}

/** What should be in the newsroom. */
export interface Model {
  articles: ModelArticle[];
  merges: ModelMerge[];
  /** The time, in milliseconds; each command takes a minute. */
  now: number;
}

/** The newsroom itself. */
export interface World {
  database: TestDatabase;
}

/** A draft that was just written. */
export function newArticle({
  id,
  version,
  externalId = null,
}: Pick<ModelArticle, 'id' | 'version'> & { externalId?: string | null }): ModelArticle {
  return { id, externalId, version, unversioned: 0, status: 'DRAFT', due: null, deleted: false };
}

/** Few articles, so that much happens to each. */
export function isRoomy({ articles }: Readonly<Model>): boolean {
  return articles.filter(({ deleted }) => !deleted).length < 3;
}

/** The article that a number means, of those that are there; undefined while there is none. */
export function choose(model: Model, n: number): ModelArticle | undefined {
  const present = model.articles.filter(({ deleted }) => !deleted);
  return present[n % present.length];
}

/** Begins a command, and gives the moment at which it is done. */
export function tick(model: Model): Date {
  model.now += 60_000;
  return new Date(model.now);
}

/** Holds what a command did to what the model says. */
export function same(actual: unknown, expected: unknown): void {
  expect(actual).toEqual(expected);
}

/** Holds a command to be refused for the state that its article is in. */
export async function isRefused(run: Promise<unknown>): Promise<void> {
  await expect(run).rejects.toThrow(ConflictError);
}

/** Holds a command to be refused for what it is given. */
export async function isInvalid(run: Promise<unknown>): Promise<void> {
  await expect(run).rejects.toThrow(InvalidInputError);
}

/**
 * What a rehearsal gives; undefined where the command can't be done for what others did before: an organization would be a
 * part of itself, or a name is that of several.
 */
export async function ifPossible<T>(rehearsal: Promise<T>): Promise<T | undefined> {
  try {
    return await rehearsal;
  } catch (error) {
    if (!(error instanceof InvalidInputError)) throw error;
    const others = error.issues.filter(
      ({ message }) => !/a part of itself|the name of several/.test(message),
    );
    same(others, []);
    return undefined;
  }
}

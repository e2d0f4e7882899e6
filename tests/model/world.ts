import type { ArticleStatus } from '../../src/database/generated/enums.ts';
import { expect } from 'vitest';
import { ConflictError } from '../../src/domain/errors.ts';
import type { TestDatabase } from '../support/database.ts';

/** What the model knows of an article. */
export interface ModelArticle {
  id: string;
  version: number;
  status: ArticleStatus;
  /** When it is due, while it is SCHEDULED. */
  due: number | null;
  deleted: boolean;
}

/** What should be in the newsroom. */
export interface Model {
  articles: ModelArticle[];
  /** The time, in milliseconds; each command takes a minute. */
  now: number;
}

/** The newsroom itself. */
export interface World {
  database: TestDatabase;
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

import type { Transaction } from '../../database/client.ts';
import { recordChanges } from '../changes.ts';
import { deriveArticles } from '../derive.ts';
import { ConflictError, NotFoundError } from '../errors.ts';
import type { EntityIds } from '../publish-entities.ts';
import { findByFormer, forgetFormerSlug, keepFormerIdentity } from './former.ts';
import { kinds } from './kinds.ts';
import { saveNames } from './names.ts';
import type { EntityKind } from './registry.ts';
import type { Path } from './resolve.ts';

/** An entity that is to be changed, as it was read. */
export interface Expected {
  id: string;
  /** Its `updatedAt`, when whoever changes it read it. */
  updatedAt: Date;
}

/** What is to change of an entity: what is not given stays, null takes away, a list replaces the whole list. */
export type ChangeOf<New> = Expected & { [Field in keyof New]?: New[Field] | null | undefined };

/** Where an input stands, and the moment at which it is written. */
export interface EditOptions {
  at: Path;
  now: Date;
}

/** The id of an entity now, which may have been merged into another. */
export async function currentId(tx: Transaction, kind: EntityKind, id: string): Promise<string> {
  return (await findByFormer(tx, kind, 'formerId', [id])).get(id) ?? id;
}

/**
 * The entity as it is, if it is as it was read.
 *
 * @throws NotFoundError
 * @throws ConflictError if it was changed since.
 */
export function expectUnchanged<T extends { id: string; updatedAt: Date }>(
  kind: EntityKind,
  row: T | null,
  { expected, at }: { expected: Expected; at: Path },
): T {
  if (row === null) throw new NotFoundError(kind, [...at, kind]);
  const { nodeType } = kinds[kind];
  if (row.updatedAt.getTime() !== expected.updatedAt.getTime()) {
    throw new ConflictError(
      `The ${kind} was changed at ${row.updatedAt.toISOString()}, after it was read. Read it again and send what is still to be changed.`,
      { currentUpdatedAt: row.updatedAt, holder: { nodeType, id: row.id } },
    );
  }
  return row;
}

/** A moment after the last change, so that no two have the same. */
export function changedAt(before: Date, now: Date): Date {
  return new Date(Math.max(now.getTime(), before.getTime() + 1));
}

/** Writes the names of an entity over those that it had. */
export async function replaceNames(
  tx: Transaction,
  kind: EntityKind,
  { id, names }: { id: string; names: Record<string, string[]> },
): Promise<void> {
  const { owner } = kinds[kind];
  await tx.entityName.deleteMany({ where: { [owner]: id } });
  await saveNames(tx, owner, [{ id, names }]);
}

/** Keeps the slug that an entity had, and takes the new one from whatever had it formerly. */
export async function moveSlug(
  tx: Transaction,
  kind: EntityKind,
  { id, before, after }: { id: string; before: string; after: string },
): Promise<void> {
  if (before === after) return;
  await forgetFormerSlug(tx, kind, after);
  await keepFormerIdentity(tx, kind, { id, slug: before });
}

/**
 * Ends the change of an entity: what drafts said of one that readers never saw is the editor's word now, and readers see
 * whom and what they may.
 *
 * @param type CREATED or UPDATED.
 * @param touched what it was connected with before or is now.
 */
export async function finishEdit(
  tx: Transaction,
  kind: EntityKind,
  {
    id,
    type,
    everPublished,
    touched,
    now,
  }: {
    id: string;
    type: 'CREATED' | 'UPDATED';
    everPublished: boolean;
    touched: Partial<EntityIds>;
    now: Date;
  },
): Promise<void> {
  const { nodeType, owner, list } = kinds[kind];
  if (!everPublished) await tx.pendingDeclaration.deleteMany({ where: { [owner]: id } });
  await recordChanges(tx, [{ type, nodeType, nodeId: id }]);
  await deriveArticles(tx, [], {
    touched: { ...touched, [list]: [...(touched[list] ?? []), id] },
    now,
  });
}

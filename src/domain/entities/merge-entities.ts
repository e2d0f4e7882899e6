import type { Transaction } from '../../database/client.ts';
import { type NodeChange, recordChanges } from '../changes.ts';
import { deriveArticles } from '../derive.ts';
import { ConflictError, InvalidInputError, NotFoundError } from '../errors.ts';
import type { EntityIds } from '../publish-entities.ts';
import { changedAt, currentId, type EditOptions } from './edit.ts';
import { keepFormerIdentity } from './former.ts';
import { storedNames } from './given.ts';
import { kinds } from './kinds.ts';
import { movePending } from './merge-pending.ts';
import { findReferences, type MergeIds, type References } from './merge-references.ts';
import { saveNames, type StoredName } from './names.ts';
import { type EntityKind, findEntities } from './registry.ts';
import type { Path } from './resolve.ts';
import { uncover } from './uncover.ts';

/** What a merge did, or would do. */
export interface Merged {
  /** The one that is left. */
  id: string;
  moved: References;
  /** The names that it gained. */
  gained: StoredName[];
}

/** What all kinds of entities have that may be merged. */
export interface Mergeable {
  id: string;
  slug: string;
  externalId: string | null;
  wikidataId: string | null;
  everPublished: boolean;
  updatedAt: Date;
}

/** How entities of one kind are merged. */
export interface MergeRules<Row extends Mergeable> {
  kind: EntityKind;
  read: (tx: Transaction, ids: string[]) => Promise<Row[]>;
  /** Lets everything that refers to the others refer to the one. */
  move: (tx: Transaction, ids: MergeIds) => Promise<void>;
  remove: (tx: Transaction, ids: string[]) => Promise<unknown>;
  /** Writes the one, with what it lacks of what was known of the others, which are gone by then. */
  write: (
    tx: Transaction,
    into: Row,
    options: { from: readonly Row[]; identifiers: Identifiers; at: Path },
  ) => Promise<unknown>;
  /** Those whose visibility or content depends on the merged ones. */
  touched: (into: Row, from: readonly Row[]) => { seen: Partial<EntityIds>; changed: NodeChange[] };
}

interface Identifiers {
  externalId: string | null;
  wikidataId: string | null;
  updatedAt: Date;
}

/**
 * Merges entities into one: their names become its aliases, everything that referred to them refers to it, and it is found
 * by what they were found by.
 *
 * @throws NotFoundError
 * @throws InvalidInputError
 * @throws ConflictError where Wikidata has them as different ones.
 */
export async function mergeEntities<Row extends Mergeable>(
  tx: Transaction,
  rules: MergeRules<Row>,
  { ids, at, now }: EditOptions & { ids: MergeIds },
): Promise<Merged> {
  const { kind } = rules;
  const { nodeType, owner, list } = kinds[kind];
  const current = await resolveIds(tx, kind, { ids, at });
  const before = await readAll(tx, rules, { ids: current, at });
  checkWikidata(before, { kind, at });

  // What only drafts say of those whom readers never saw is not to become known by a merge.
  if ([before.into, ...before.from].some(({ everPublished }) => everPublished)) {
    const hidden = [before.into, ...before.from].filter(({ everPublished }) => !everPublished);
    const hiddenIds = hidden.map(({ id }) => id);
    await uncover(tx, { ...none, [list]: hiddenIds }, { named: new Set(hiddenIds) });
  }
  const { into, from } = await readAll(tx, rules, { ids: current, at });
  const { counts, articleIds } = await findReferences(tx, kind, current.from);
  const touched = rules.touched(into, from);

  await rules.move(tx, current);
  await movePending(tx, kind, current);
  const gained = await moveNames(tx, kind, current);
  await tx.formerIdentity.updateMany({
    where: { [owner]: { in: [...current.from] } },
    data: { [owner]: into.id },
  });
  await rules.remove(tx, [...current.from]);
  const identifiers = {
    externalId: firstKnown([into, ...from].map(({ externalId }) => externalId)),
    wikidataId: firstKnown([into, ...from].map(({ wikidataId }) => wikidataId)),
    updatedAt: changedAt(into.updatedAt, now),
  };
  for (const { id: formerId, slug, externalId } of from) {
    await keepFormerIdentity(tx, kind, {
      id: into.id,
      formerId,
      slug,
      externalId: externalId === identifiers.externalId ? null : externalId,
    });
  }
  await rules.write(tx, into, { from, identifiers, at });
  const seen = { ...none, ...touched.seen };
  await deriveArticles(tx, articleIds, {
    touched: { ...seen, [list]: [...seen[list], into.id] },
    now,
  });
  await recordChanges(tx, [
    ...current.from.map((nodeId) => ({ type: 'DELETED' as const, nodeType, nodeId })),
    { type: 'UPDATED', nodeType, nodeId: into.id },
    ...touched.changed.filter(({ nodeId }) => ![into.id, ...current.from].includes(nodeId)),
    ...articleIds.map((nodeId) => ({
      type: 'UPDATED' as const,
      nodeType: 'Article' as const,
      nodeId,
    })),
  ]);
  return { id: into.id, moved: counts, gained };
}

const none: EntityIds = { people: [], organizations: [], sources: [], topics: [] };

/** The ids of what is to be merged as it is now: one that was merged before stands for what it was merged into. */
async function resolveIds(
  tx: Transaction,
  kind: EntityKind,
  { ids, at }: { ids: MergeIds; at: Path },
): Promise<MergeIds> {
  const into = await currentId(tx, kind, ids.into);
  const from: string[] = [];
  const issues: InvalidInputError['issues'][number][] = [];
  for (const [i, given] of ids.from.entries()) {
    const id = await currentId(tx, kind, given);
    const path = [...at, 'from', i];
    if (id === into) {
      const merged = id !== given || ids.into !== into;
      issues.push({
        path,
        message: merged ? 'is merged into it already' : 'is the one to merge into',
      });
    } else if (from.includes(id)) issues.push({ path, message: 'is given already' });
    from.push(id);
  }
  if (issues.length > 0) throw new InvalidInputError(issues);
  return { into, from };
}

async function readAll<Row extends Mergeable>(
  tx: Transaction,
  { kind, read }: MergeRules<Row>,
  { ids, at }: { ids: MergeIds; at: Path },
): Promise<{ into: Row; from: Row[] }> {
  const rows = new Map(
    (await read(tx, [ids.into, ...ids.from])).map((row) => [row.id, row] as const),
  );
  const find = (id: string, path: Path) => {
    const row = rows.get(id);
    if (row === undefined) throw new NotFoundError(kind, path);
    return row;
  };
  return {
    into: find(ids.into, [...at, 'into']),
    from: ids.from.map((id, i) => find(id, [...at, 'from', i])),
  };
}

function checkWikidata(
  { into, from }: { into: Mergeable; from: readonly Mergeable[] },
  { kind, at }: { kind: EntityKind; at: Path },
): void {
  let known = into;
  for (const [i, one] of from.entries()) {
    if (one.wikidataId === null) continue;
    if (known.wikidataId === null) known = one;
    if (known.wikidataId === one.wikidataId) continue;
    throw new ConflictError(
      `is ${one.wikidataId} in Wikidata (${one.slug}), but the other ${kind} is ${known.wikidataId} (${known.slug}). If they are the same, take the wrong one away by an update with \`wikidataId: null\` first.`,
      { path: [...at, 'from', i], holder: { nodeType: kinds[kind].nodeType, id: known.id } },
    );
  }
}

/** Gives the one the names of the others, after its own. */
async function moveNames(
  tx: Transaction,
  kind: EntityKind,
  { into, from }: MergeIds,
): Promise<StoredName[]> {
  const known = new Map(
    (await findEntities(tx, kind, { id: { in: [into, ...from] } })).map((one) => [one.id, one]),
  );
  const names = [into, ...from].map((id) =>
    (known.get(id)?.names ?? []).toSorted((a, b) => a.position - b.position),
  );
  await saveNames(
    tx,
    kinds[kind].owner,
    names.slice(1).map((of) => ({ id: into, names: storedNames(of) })),
  );
  const had = new Set((names[0] ?? []).map(({ locale, text }) => `${locale} ${text}`));
  const [after] = await findEntities(tx, kind, { id: into });
  return (after?.names ?? [])
    .filter(({ locale, text }) => !had.has(`${locale} ${text}`))
    .toSorted((a, b) =>
      a.locale === b.locale ? a.position - b.position : a.locale < b.locale ? -1 : 1,
    );
}

function firstKnown<T>(values: readonly (T | null)[]): T | null {
  return values.find((value) => value !== null) ?? null;
}

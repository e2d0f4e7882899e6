import { setTimeout as delay } from 'node:timers/promises';
import { type Database, type Transaction, transactionTimeout } from '../database/client.ts';

/**
 * Held by every transaction that changes content. Writers come one after another, so none can mint what another mints
 * too, and none meets another's locks in another order.
 */
const writeLock = 0x69736e61;

/** How often a transaction is tried that the database refuses for the sake of another. */
const attempts = 5;

/** What the writers of this process wait for, before they take a connection: those are for readers meanwhile. */
const queues = new WeakMap<Database, Promise<unknown>>();

/** Runs a task after those that were given before, however they end. */
function inQueue<T>(db: Database, task: () => Promise<T>): Promise<T> {
  const result = (queues.get(db) ?? Promise.resolve()).then(task);
  queues.set(
    db,
    result.catch(() => undefined),
  );
  return result;
}

/**
 * Changes content in one transaction, after those of all other writers. Where the database refuses it for a reason that
 * lies in other transactions, it is tried again, so the task must do nothing that is not undone with the transaction.
 */
export function writeTransaction<T>(
  db: Database,
  task: (tx: Transaction) => Promise<T>,
): Promise<T> {
  return inQueue(db, () => attempt(db, task));
}

async function attempt<T>(db: Database, task: (tx: Transaction) => Promise<T>): Promise<T> {
  for (let round = 1; ; round++) {
    try {
      return await db.$transaction(async (tx) => {
        await tx.$executeRaw`SELECT set_config('statement_timeout', ${String(transactionTimeout)}, true)`;
        await tx.$executeRaw`SELECT pg_advisory_xact_lock(${writeLock}::bigint)`;
        return task(tx);
      });
    } catch (error) {
      if (round === attempts || !isConflict(error)) throw error;
      await delay(round * 20 * Math.random());
    }
  }
}

/**
 * Does a task in a transaction as `writeTransaction` does, and takes all of it back: what it would do, without doing it.
 *
 * @returns what the task returned.
 */
export async function rehearse<T>(db: Database, task: (tx: Transaction) => Promise<T>): Promise<T> {
  const done = new Rehearsed();
  let result: { value: T } | undefined;
  try {
    await writeTransaction(db, async (tx) => {
      result = { value: await task(tx) };
      throw done;
    });
  } catch (error) {
    if (error !== done) throw error;
  }
  if (result === undefined) throw new Error('A transaction ended without its task.');
  return result.value;
}

/** Thrown to roll a transaction back; it reaches nobody. */
class Rehearsed extends Error {}

/** A serialization failure or a deadlock (SQLSTATE 40001, 40P01), which Prisma calls P2034. */
function isConflict(error: unknown): boolean {
  if (!(error instanceof Error) || !('code' in error)) return false;
  if (error.code === 'P2034') return true;
  const meta = 'meta' in error ? JSON.stringify(error.meta) : '';
  return error.code === 'P2010' && /"40001"|"40P01"/.test(meta);
}

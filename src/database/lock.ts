import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { DatabaseError } from './errors.ts';

export interface Lock {
  release(): void;
}

/**
 * Takes the data folder for this process alone, and creates it if need be. Two processes that open one PGlite folder lose
 * data silently.
 *
 * Node has no flock, but SQLite holds a real file lock for the length of a transaction, which the kernel frees however the
 * process ends. So a lock is never stale; lock.json only says who holds it.
 *
 * @throws DatabaseError if another process, or another part of this one, has it, or if the folder can't be written.
 */
export function lockFolder(folder: string): Lock {
  const holder = join(folder, 'lock.json');
  const lock = openLock(folder);
  try {
    lock.exec('PRAGMA busy_timeout = 0; PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    if (!isBusy(error)) throw notWritable(folder, error);
    throw new DatabaseError(
      `The data folder ${folder} is in use by ${describeHolder(holder)}. ` +
        'Stop that one first, or give this one a folder of its own (DATA_DIR).',
      { cause: error },
    );
  }
  try {
    const since = new Date().toISOString();
    writeFileSync(holder, `${JSON.stringify({ pid: process.pid, host: hostname(), since })}\n`);
  } catch (error) {
    lock.close();
    throw notWritable(folder, error);
  }
  held.add(lock);
  return {
    release: () => {
      if (!held.delete(lock)) return;
      rmSync(holder, { force: true });
      lock.close();
    },
  };
}

/** Node closes a database that nothing refers to, and the lock would go with it. */
const held = new Set<DatabaseSync>();

function openLock(folder: string): DatabaseSync {
  try {
    mkdirSync(folder, { recursive: true });
    return new DatabaseSync(join(folder, 'lock.db'));
  } catch (error) {
    throw notWritable(folder, error);
  }
}

function notWritable(folder: string, cause: unknown): DatabaseError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new DatabaseError(
    `The data folder ${folder} can't be written (${reason}). ` +
      'Give its owner the right to write, or choose another folder (DATA_DIR).',
    { cause },
  );
}

const SQLITE_BUSY = 5;

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && error.errcode === SQLITE_BUSY;
}

function describeHolder(path: string): string {
  try {
    const { pid, host, since } = JSON.parse(readFileSync(path, 'utf8'));
    return `process ${pid} on ${host}, since ${since}`;
  } catch {
    return 'another process'; // It has the lock and hasn't written its name yet.
  }
}

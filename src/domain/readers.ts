import Tinypool from 'tinypool';
import type { Reading, ReadingTask } from './reading-thread.ts';

/** Long enough for an import of article after article, short enough to give the memory of the gazetteer back. */
const idleTimeout = 60_000;

/**
 * Threads that read articles, so that a long text holds up nobody else: 1 MB takes a second or two. They start with the
 * first text, end when none has come for a minute, and never keep the process alive.
 */
export class Readers {
  #pool: Tinypool | undefined;

  /** @param signal stops the reading, in the middle of it too; then the promise rejects with an AbortError. */
  read(task: ReadingTask, { signal }: { signal?: AbortSignal | undefined } = {}): Promise<Reading> {
    this.#pool ??= new Tinypool({
      filename: new URL('reading-thread.ts', import.meta.url).href,
      minThreads: 0,
      maxThreads: 2,
      idleTimeout,
    });
    return this.#pool.run(task, signal === undefined ? {} : { signal });
  }

  async close(): Promise<void> {
    await this.#pool?.destroy();
    this.#pool = undefined;
  }
}

import { hash } from 'node:crypto';
import type { Transaction } from '../database/client.ts';
import type { Prisma } from '../database/generated/client.ts';
import { ConflictError, type InputIssue } from './errors.ts';

/** A request that its sender may send again, not knowing whether it was done. */
export interface Repeatable {
  /** Whose keys these are: the id of an API key. */
  sender: string;
  key: string;
  /** What is asked for. */
  request: unknown;
  /** Where the input gives the key. */
  path: InputIssue['path'];
}

/**
 * Does a task once for each key of a sender, in the transaction of the task: asked again, it answers what it answered
 * first. What failed was not done, and may be tried again under its key.
 *
 * @throws ConflictError when the key was used for another request.
 */
export async function doOnce<Answer extends Prisma.InputJsonObject>(
  tx: Transaction,
  { sender, key, request, path }: Repeatable,
  task: () => Promise<Answer>,
): Promise<Answer> {
  const hashed = Uint8Array.from(hash('sha256', JSON.stringify(request), 'buffer'));
  const before = await tx.idempotentAnswer.findUnique({ where: { sender_key: { sender, key } } });
  if (before === null) {
    const answer = await task();
    await tx.idempotentAnswer.create({ data: { sender, key, request: hashed, answer } });
    return answer;
  }
  if (Buffer.compare(before.request, hashed) !== 0) {
    throw new ConflictError(
      `was used for another request at ${before.at.toISOString()}. Take a new key for each request, and the same only to send that one again.`,
      { path },
    );
  }
  return before.answer as Answer; // As this function wrote it.
}

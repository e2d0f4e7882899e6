import type { Transaction } from '../database/client.ts';
import { insertMany } from '../database/insert.ts';
import type { ChangeType } from '../database/generated/enums.ts';

export interface NodeChange {
  type: ChangeType;
  nodeType: 'Article' | 'Person' | 'Organization' | 'Source' | 'Topic';
  nodeId: string;
}

/** Appends to the change log, in the transaction that makes the changes. */
export async function recordChanges(
  tx: Transaction,
  changes: readonly NodeChange[],
): Promise<void> {
  await insertMany(tx, 'Change', changes);
}

import { hash, randomBytes } from 'node:crypto';
import type { Transaction } from '../database/client.ts';
import type { Scope } from '../database/generated/enums.ts';

/** What every secret starts with, so that secret scanners and people recognise one. */
const prefix = 'isnad_';

export interface NewApiKey {
  name: string;
  scopes: Scope[];
  /** Null for a key that holds until it is revoked. */
  expiresAt: Date | null;
}

/** Makes an API key. Its secret is given here and stored nowhere. */
export async function createApiKey(
  db: Transaction,
  key: NewApiKey,
): Promise<{ id: string; secret: string }> {
  const secret = prefix + randomBytes(32).toString('base64url');
  const { id } = await db.apiKey.create({
    data: { ...key, hash: hashSecret(secret) },
    select: { id: true },
  });
  return { id, secret };
}

/** SHA-256: 256 random bits need no slow hash. */
export function hashSecret(secret: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(hash('sha256', secret, 'buffer'));
}

import { hash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Transaction } from '../database/client.ts';
import type { ApiKeyModel } from '../database/generated/models.ts';
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
): Promise<{ key: ApiKeyModel; secret: string }> {
  const secret = prefix + randomBytes(32).toString('base64url');
  const created = await db.apiKey.create({ data: { ...key, hash: hashSecret(secret) } });
  return { key: created, secret };
}

/** The key with a secret, also if it holds no longer; null when there is none. */
export async function findApiKey(db: Transaction, secret: string): Promise<ApiKeyModel | null> {
  const hashed = hashSecret(secret);
  const key = await db.apiKey.findUnique({ where: { hash: hashed } });
  // The database compares hashes in a time that depends on them, which tells nothing of a secret; this settles it.
  return key !== null && timingSafeEqual(key.hash, hashed) ? key : null;
}

/** Ends a key at once and for good; one that was revoked already keeps its date. Null when there is none of the id. */
export async function revokeApiKey(
  db: Transaction,
  id: string,
  { now }: { now: Date },
): Promise<ApiKeyModel | null> {
  await db.apiKey.updateMany({ where: { id, revokedAt: null }, data: { revokedAt: now } });
  return db.apiKey.findUnique({ where: { id } });
}

/** SHA-256: 256 random bits need no slow hash. */
function hashSecret(secret: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(hash('sha256', secret, 'buffer'));
}

import { createApiKey, revokeApiKey } from '../domain/api-key.ts';
import { ForbiddenError, InvalidInputError, NotFoundError } from '../domain/errors.ts';
import type { ApiKeyModel } from '../database/generated/models.ts';
import { builder } from './builder.ts';
import { ScopeEnum } from './enums.ts';
import * as check from './inputs/checks.ts';

const ApiKey = builder.objectRef<ApiKeyModel>('ApiKey').implement({
  description: 'A key of the newsroom, without its secret.',
  fields: (t) => ({
    keyId: t.exposeID('id', { description: 'By which it is revoked.' }),
    name: t.exposeString('name', { description: 'Whose it is, or what for.' }),
    scopes: t.expose('scopes', { type: [ScopeEnum], description: 'What it allows.' }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was made.' }),
    expiresAt: t.expose('expiresAt', {
      type: 'DateTime',
      nullable: true,
      description: 'The first moment when it no longer holds; null for never.',
    }),
    revokedAt: t.expose('revokedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was revoked; null while it holds.',
    }),
    lastUsedAt: t.expose('lastUsedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was last used, to the minute.',
    }),
  }),
});

interface CreatedApiKey {
  key: ApiKeyModel;
  secret: string;
}

const CreateApiKeyPayload = builder.objectRef<CreatedApiKey>('CreateApiKeyPayload').implement({
  description: 'A new key.',
  fields: (t) => ({
    apiKey: t.expose('key', { type: ApiKey, description: 'The key.' }),
    secret: t.exposeString('secret', {
      description: 'What to send as `Authorization: Bearer …`. It is shown here and never again.',
    }),
  }),
});

const CreateApiKeyInput = builder.inputType('CreateApiKeyInput', {
  description: 'A key to make.',
  fields: (t) => ({
    name: t.string({
      required: true,
      description: 'Whose it is, or what for.',
      validate: check.shortText,
    }),
    scopes: t.field({
      type: [ScopeEnum],
      required: true,
      description: 'What it allows.',
      validate: { minLength: [1, { message: 'needs at least one scope' }] },
    }),
    expiresAt: t.field({
      type: 'DateTime',
      description: 'The first moment when it no longer holds; never unless given.',
      validate: [(date) => date > new Date(), { message: 'is in the past' }],
    }),
  }),
});

const RevokeApiKeyPayload = builder.objectRef<ApiKeyModel>('RevokeApiKeyPayload').implement({
  description: 'A key that holds no longer.',
  fields: (t) => ({
    apiKey: t.field({ type: ApiKey, description: 'The key.', resolve: (key) => key }),
  }),
});

const RevokeApiKeyInput = builder.inputType('RevokeApiKeyInput', {
  description: 'A key to end at once.',
  fields: (t) => ({
    keyId: t.id({ required: true, description: 'Its `keyId`.', validate: check.uuid }),
  }),
});

builder.mutationFields((t) => ({
  createApiKey: t.field({
    type: CreateApiKeyPayload,
    description: 'Makes an API key. Its secret is shown once and stored nowhere.',
    authScopes: { scope: 'ADMIN' },
    errors: { types: [InvalidInputError, ForbiddenError] },
    args: { input: t.arg({ type: CreateApiKeyInput, required: true, description: 'The key.' }) },
    resolve: (_root, { input: { name, scopes, expiresAt } }, { db }) =>
      createApiKey(db, {
        name: name.trim(),
        scopes: [...new Set(scopes)],
        expiresAt: expiresAt ?? null,
      }),
  }),
  revokeApiKey: t.field({
    type: RevokeApiKeyPayload,
    description: 'Ends an API key at once and for good.',
    authScopes: { scope: 'ADMIN' },
    errors: { types: [InvalidInputError, NotFoundError, ForbiddenError] },
    args: { input: t.arg({ type: RevokeApiKeyInput, required: true, description: 'The key.' }) },
    resolve: async (_root, { input: { keyId } }, { db, now }) => {
      const key = await revokeApiKey(db, keyId, { now });
      if (key === null) throw new NotFoundError('API key', ['input', 'keyId']);
      return key;
    },
  }),
}));

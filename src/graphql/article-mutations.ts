import { createArticle } from '../domain/article/create.ts';
import { updateArticle } from '../domain/article/update.ts';
import {
  ConflictError,
  ForbiddenError,
  InvalidInputError,
  NotFoundError,
} from '../domain/errors.ts';
import { builder } from './builder.ts';
import { CreateArticleInput, UpdateArticleInput } from './inputs/article-inputs.ts';
import { decodeIds } from './inputs/decode-ids.ts';
import { articlePayload } from './payloads.ts';

const CreateArticlePayload = articlePayload('CreateArticlePayload', 'A draft that was begun.');
const UpdateArticlePayload = articlePayload('UpdateArticlePayload', 'An article after an edit.');

builder.mutationFields((t) => ({
  createArticle: t.field({
    type: CreateArticlePayload,
    description:
      'Begins an article as a draft, with its quotes, and with the people, organizations and sources that it names.',
    authScopes: { scope: 'WRITE' },
    errors: { types: [InvalidInputError, ForbiddenError] },
    args: {
      input: t.arg({ type: CreateArticleInput, required: true, description: 'The article.' }),
    },
    resolve: (_root, { input }, { db, now }) => createArticle(db, decodeIds(input), { now }),
  }),
  updateArticle: t.field({
    type: UpdateArticlePayload,
    description:
      'Edits an article. Quotes follow their words; one whose words are edited away is kept and flagged as STALE.',
    authScopes: { scope: 'WRITE' },
    errors: { types: [InvalidInputError, NotFoundError, ConflictError, ForbiddenError] },
    args: {
      input: t.arg({ type: UpdateArticleInput, required: true, description: 'The changes.' }),
    },
    resolve: (_root, { input }, { db, now }) => updateArticle(db, decodeIds(input), { now }),
  }),
}));

import {
  ConflictError,
  ForbiddenError,
  InvalidInputError,
  NotFoundError,
} from '../domain/errors.ts';
import {
  archiveArticle,
  type ArticleStep,
  correctArticle,
  deleteArticle,
  publishArticle,
  retractArticle,
  unpublishArticle,
} from '../domain/article/lifecycle.ts';
import { builder } from './builder.ts';
import { encodeGlobalId } from './global-id.ts';
import * as check from './inputs/checks.ts';
import { decodeIds } from './inputs/decode-ids.ts';
import { articlePayload } from './payloads.ts';

const versionDescription =
  'The version that was read. If it is given and there is a later one, nothing is changed.';

/** An input that names an article. */
function stepInput(name: string, description: string) {
  return builder.inputRef<ArticleStep>(name).implement({
    description,
    fields: (t) => ({
      article: t.id({
        required: true,
        description: 'The article.',
        validate: { refine: check.nodeId('Article') },
      }),
      version: t.int({ description: versionDescription }),
    }),
  });
}

/** An input that names an article and says something of it to readers. */
function noteInput(name: string, description: string) {
  return builder.inputRef<ArticleStep & { note: string }>(name).implement({
    description,
    fields: (t) => ({
      article: t.id({
        required: true,
        description: 'The article.',
        validate: { refine: check.nodeId('Article') },
      }),
      version: t.int({ description: versionDescription }),
      note: t.string({
        required: true,
        description: 'What readers are told, as a dated note.',
        validate: check.text,
      }),
    }),
  });
}

const PublishArticleInput = builder
  .inputRef<ArticleStep & { at?: Date | null | undefined }>('PublishArticleInput')
  .implement({
    description: 'An article to publish.',
    fields: (t) => ({
      article: t.id({
        required: true,
        description: 'The article.',
        validate: { refine: check.nodeId('Article') },
      }),
      version: t.int({ description: versionDescription }),
      at: t.field({
        type: 'DateTime',
        description:
          'When it comes out; now unless given. It is SCHEDULED until a time to come; with one that has passed, it comes ' +
          'out now under that date.',
        validate: [
          (at) => at.getUTCFullYear() >= 1 && at.getUTCFullYear() <= 9999,
          { message: 'is before the year 1 or after 9999' },
        ],
      }),
    }),
  });
const UnpublishArticleInput = stepInput('UnpublishArticleInput', 'An article to take back.');
const RetractArticleInput = noteInput('RetractArticleInput', 'An article to withdraw, and why.');
const CorrectArticleInput = noteInput('CorrectArticleInput', 'An article, and what was wrong.');
const ArchiveArticleInput = stepInput('ArchiveArticleInput', 'An article to archive.');
const DeleteArticleInput = stepInput('DeleteArticleInput', 'An article to delete.');

const PublishArticlePayload = articlePayload(
  'PublishArticlePayload',
  'An article that came out, or will.',
);
const UnpublishArticlePayload = articlePayload(
  'UnpublishArticlePayload',
  'An article that is a draft again.',
);
const RetractArticlePayload = articlePayload('RetractArticlePayload', 'A withdrawn article.');
const CorrectArticlePayload = articlePayload('CorrectArticlePayload', 'A corrected article.');
const ArchiveArticlePayload = articlePayload('ArchiveArticlePayload', 'An archived article.');
const DeleteArticlePayload = builder
  .objectRef<{ articleId: string }>('DeleteArticlePayload')
  .implement({
    description: 'An article that is no more.',
    fields: (t) => ({
      articleId: t.id({
        description: 'The node id that it had.',
        resolve: ({ articleId }) => encodeGlobalId('Article', articleId),
      }),
    }),
  });

const failures = { types: [InvalidInputError, NotFoundError, ConflictError, ForbiddenError] };
const publishing = { authScopes: { scope: 'PUBLISH' as const }, errors: failures };

builder.mutationFields((t) => ({
  publishArticle: t.field({
    type: PublishArticlePayload,
    description: 'Publishes an article: now, or at a time.',
    ...publishing,
    args: {
      input: t.arg({ type: PublishArticleInput, required: true, description: 'The article.' }),
    },
    resolve: (_root, { input }, { db, now }) => publishArticle(db, decodeIds(input), { now }),
  }),
  unpublishArticle: t.field({
    type: UnpublishArticlePayload,
    description: 'Takes an article back into drafts, or off the schedule.',
    ...publishing,
    args: {
      input: t.arg({ type: UnpublishArticleInput, required: true, description: 'The article.' }),
    },
    resolve: (_root, { input }, { db, now }) => unpublishArticle(db, decodeIds(input), { now }),
  }),
  retractArticle: t.field({
    type: RetractArticlePayload,
    description: 'Withdraws a published article. It stays readable, marked, with a note.',
    ...publishing,
    args: {
      input: t.arg({ type: RetractArticleInput, required: true, description: 'The article.' }),
    },
    resolve: (_root, { input }, { db, now }) => retractArticle(db, decodeIds(input), { now }),
  }),
  correctArticle: t.field({
    type: CorrectArticlePayload,
    description:
      'Adds a dated note on what an article that is out got wrong. The text itself is changed by `updateArticle`.',
    ...publishing,
    args: {
      input: t.arg({ type: CorrectArticleInput, required: true, description: 'The note.' }),
    },
    resolve: (_root, { input }, { db, now }) => correctArticle(db, decodeIds(input), { now }),
  }),
  archiveArticle: t.field({
    type: ArchiveArticlePayload,
    description: 'Takes an article out of the public record, and keeps it.',
    ...publishing,
    args: {
      input: t.arg({ type: ArchiveArticleInput, required: true, description: 'The article.' }),
    },
    resolve: (_root, { input }, { db, now }) => archiveArticle(db, decodeIds(input), { now }),
  }),
  deleteArticle: t.field({
    type: DeleteArticlePayload,
    description: 'Deletes an article that is not out, with its quotes. Whom it names stays.',
    authScopes: { scope: 'WRITE' },
    errors: failures,
    args: {
      input: t.arg({ type: DeleteArticleInput, required: true, description: 'The article.' }),
    },
    resolve: async (_root, { input }, { db, now }) => ({
      articleId: await deleteArticle(db, decodeIds(input), { now }),
    }),
  }),
}));

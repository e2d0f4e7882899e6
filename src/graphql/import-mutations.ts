import { type ImportedDocument, importDocuments } from '../domain/document/import.ts';
import { ConflictError, ForbiddenError, InvalidInputError } from '../domain/errors.ts';
import { doOnce } from '../domain/idempotency.ts';
import { rehearse, writeTransaction } from '../domain/transaction.ts';
import { builder } from './builder.ts';
import { encodeGlobalId } from './global-id.ts';
import * as check from './inputs/checks.ts';

const ImportOutcome = builder.enumType('ImportOutcome', {
  description: 'What became of a document.',
  values: {
    CREATED: { description: 'It is a new article.' },
    CHANGED: { description: 'It stands in the place of what its article was.' },
    LEFT: { description: 'Its article was the same already.' },
  } as const,
});

interface ImportAnswer {
  dryRun: boolean;
  documents: ImportedDocument[];
}

const ImportedDocumentObject = builder
  .objectRef<ImportedDocument & { dryRun: boolean }>('ImportedDocument')
  .implement({
    description: 'What became of a document, or would become of it.',
    fields: (t) => ({
      outcome: t.expose('outcome', { type: ImportOutcome, description: 'What became of it.' }),
      articleId: t.id({
        nullable: true,
        description:
          'The node id of its article; null for one that a dry run would create, and for a document without an article.',
        resolve: ({ articleId, outcome, dryRun }) =>
          articleId === null || (dryRun && outcome === 'CREATED')
            ? null
            : encodeGlobalId('Article', articleId),
      }),
      language: t.expose('language', {
        type: 'Locale',
        nullable: true,
        description: 'The language of its article.',
      }),
      slug: t.exposeString('slug', {
        nullable: true,
        description: 'The slug of its article, as given or made from the title.',
      }),
      version: t.exposeInt('version', {
        nullable: true,
        description: 'The version of its article.',
      }),
      changedFields: t.stringList({
        description: 'What changed of its article, by the names of the fields.',
        resolve: ({ changedFields }) => [...changedFields],
      }),
    }),
  });

const count = (outcome: ImportedDocument['outcome']) => ({
  resolve: ({ documents }: ImportAnswer) =>
    documents.filter((document) => document.outcome === outcome).length,
});

const ImportArticlesPayload = builder.objectRef<ImportAnswer>('ImportArticlesPayload').implement({
  description: 'What an import did, or would do.',
  fields: (t) => ({
    dryRun: t.exposeBoolean('dryRun', { description: 'Whether nothing was written.' }),
    created: t.int({ description: 'How many articles are new.', ...count('CREATED') }),
    changed: t.int({ description: 'How many articles changed.', ...count('CHANGED') }),
    left: t.int({ description: 'How many articles were the same already.', ...count('LEFT') }),
    documents: t.field({
      type: [ImportedDocumentObject],
      description: 'What became of each document, in their order.',
      resolve: ({ documents, dryRun }) => documents.map((document) => ({ ...document, dryRun })),
    }),
  }),
});

const ImportArticlesInput = builder.inputType('ImportArticlesInput', {
  description: 'Documents to write, all or none.',
  fields: (t) => ({
    documents: t.field({
      type: ['JSON'],
      required: true,
      description:
        'ArticleDocuments (their JSON Schema is src/domain/document/article-document.schema.json). Each stands in the place ' +
        'of the article with its external id, or, where it has none, of the one without an external id that has its slug in ' +
        'its language; else it is a new article. Of status, date and slug, what it leaves out stays; all else is as it says. ' +
        'What documents say of people, organizations and sources is added to what is known of them; a document of ' +
        '`people`, `organizations` and `sources` alone does only that.',
      validate: { minLength: [1, { message: 'needs at least one document' }] },
    }),
    dryRun: t.boolean({
      required: true,
      defaultValue: false,
      description: 'Whether only to say what would come of it, or everything that is wrong.',
    }),
    idempotencyKey: t.string({
      description:
        'A text of your choice, new for each import. Sent again with the same documents under the same API key, it answers what it answered first and writes nothing. A dry run passes it over.',
      validate: check.shortText,
    }),
  }),
});

builder.mutationField('importArticles', (t) =>
  t.field({
    type: ImportArticlesPayload,
    description:
      'Writes ArticleDocuments as articles, all or none. Other statuses than DRAFT, given or changed, need the scope PUBLISH.',
    authScopes: { scope: 'WRITE' },
    errors: { types: [InvalidInputError, ConflictError, ForbiddenError] },
    args: {
      input: t.arg({ type: ImportArticlesInput, required: true, description: 'The documents.' }),
    },
    resolve: async (_root, { input }, { db, now, viewer }): Promise<ImportAnswer> => {
      const { documents, dryRun, idempotencyKey: key } = input;
      const mayPublish = viewer?.scopes.includes('PUBLISH') ?? false;
      const options = { at: ['input', 'documents'], now, mayPublish };
      if (dryRun) {
        const task = await rehearse(db, (tx) => importDocuments(tx, documents, options));
        return { dryRun, documents: task };
      }
      return writeTransaction(db, async (tx) => {
        const run = async () => ({
          dryRun,
          documents: await importDocuments(tx, documents, options),
        });
        if (key === null || key === undefined) return run();
        const path = ['input', 'idempotencyKey'];
        const { documents: done } = await doOnce(
          tx,
          { sender: viewer?.id ?? '', key, request: documents, path },
          async () => ({ documents: (await run()).documents.map((one) => ({ ...one })) }),
        );
        return { dryRun, documents: done };
      });
    },
  }),
);

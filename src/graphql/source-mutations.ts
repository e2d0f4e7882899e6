import {
  createSource,
  type GivenSource,
  type SourceChange,
  updateSource,
} from '../domain/entities/edit-source.ts';
import { mergeSources } from '../domain/entities/merge-kinds.ts';
import { rehearse, writeTransaction } from '../domain/transaction.ts';
import { builder } from './builder.ts';
import {
  changeFailures,
  creationFailures,
  type MergeAnswer,
  mergedFields,
} from './entity-payloads.ts';
import { encodeGlobalId } from './global-id.ts';
import * as check from './inputs/checks.ts';
import { decodeIds } from './inputs/decode-ids.ts';
import { sourceFields, namesField, newNamesField } from './inputs/entity-fields.ts';
import { OrganizationRef } from './inputs/entity-refs.ts';
import { mergeFields, updatedAtField, updateRules } from './inputs/update-fields.ts';
import { Source } from './nodes.ts';

const CreateSourceInput = builder.inputRef<GivenSource>('CreateSourceInput').implement({
  description:
    'A source to enter, whoever else bears the name; one that was entered twice is merged later.',
  fields: (t) => ({ ...namesField(t), ...sourceFields(t, { OrganizationRef }) }),
});

const UpdateSourceInput = builder
  .inputRef<Omit<SourceChange, 'id'> & { source: string }>('UpdateSourceInput')
  .implement({
    description: `What is to be otherwise in a source. ${updateRules}`,
    fields: (t) => ({
      source: t.id({
        required: true,
        description: 'The source.',
        validate: { refine: check.nodeId('Source') },
      }),
      ...updatedAtField(t),
      ...newNamesField(t),
      ...sourceFields(t, { OrganizationRef }),
    }),
  });

const MergeSourcesInput = builder
  .inputRef<{ into: string; from: string[]; dryRun: boolean }>('MergeSourcesInput')
  .implement({
    description: 'Sources that are one and the same.',
    fields: (t) => mergeFields(t, 'Source'),
  });

function sourcePayload<Shape extends { id: string }>(name: string, description: string) {
  const ref = builder.objectRef<Shape>(name).implement({
    description,
    fields: (t) => ({
      sourceId: t.id({
        description: 'The node id of the source.',
        resolve: ({ id }) => encodeGlobalId('Source', id),
      }),
      source: t.prismaField({
        type: Source,
        nullable: true,
        description: 'The source as it is now; null if the key of the request may not see it.',
        resolve: (query, { id }, _args, { db, perspective }) =>
          db.source.findFirst({ ...query, where: { AND: [perspective.source, { id }] } }),
      }),
    }),
  });
  return ref;
}

const CreateSourcePayload = sourcePayload('CreateSourcePayload', 'A source that was entered.');
const UpdateSourcePayload = sourcePayload('UpdateSourcePayload', 'A source after a change.');
const MergeSourcesPayload = sourcePayload<MergeAnswer>(
  'MergeSourcesPayload',
  'What a merge did, or would do.',
);
builder.objectFields(MergeSourcesPayload, mergedFields);

builder.mutationFields((t) => ({
  createSource: t.field({
    type: CreateSourcePayload,
    description: 'Enters a source.',
    authScopes: { scope: 'WRITE' },
    errors: creationFailures,
    args: {
      input: t.arg({ type: CreateSourceInput, required: true, description: 'The source.' }),
    },
    resolve: async (_root, { input }, { db, now }) => ({
      id: await writeTransaction(db, (tx) =>
        createSource(tx, decodeIds(input), { at: ['input'], now }),
      ),
    }),
  }),
  updateSource: t.field({
    type: UpdateSourcePayload,
    description: 'Changes a source. A former slug keeps leading to it.',
    authScopes: { scope: 'WRITE' },
    errors: changeFailures,
    args: {
      input: t.arg({ type: UpdateSourceInput, required: true, description: 'The changes.' }),
    },
    resolve: async (_root, { input }, { db, now }) => {
      const { source: id, ...change } = decodeIds(input);
      const options = { at: ['input'], now };
      return {
        id: await writeTransaction(db, (tx) => updateSource(tx, { ...change, id }, options)),
      };
    },
  }),
  mergeSources: t.field({
    type: MergeSourcesPayload,
    description:
      'Makes one of several, all or none: names become aliases, whatever names them names the one, and old ids and slugs lead to it.',
    authScopes: { scope: 'WRITE' },
    errors: changeFailures,
    args: {
      input: t.arg({ type: MergeSourcesInput, required: true, description: 'Which ones.' }),
    },
    resolve: async (_root, { input }, { db, now }) => {
      const { dryRun, ...ids } = decodeIds(input);
      const transact = dryRun ? rehearse : writeTransaction;
      const merged = await transact(db, (tx) => mergeSources(tx, { ids, at: ['input'], now }));
      return { ...merged, dryRun };
    },
  }),
}));

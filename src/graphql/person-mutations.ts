import type { NewPerson } from '../domain/entities/refs.ts';
import { createPerson, type PersonChange, updatePerson } from '../domain/entities/edit-person.ts';
import { mergePeople } from '../domain/entities/merge-kinds.ts';
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
import { personFields, namesField, newNamesField } from './inputs/entity-fields.ts';
import { Affiliation } from './inputs/entity-refs.ts';
import { mergeFields, updatedAtField, updateRules } from './inputs/update-fields.ts';
import { Person } from './nodes.ts';

const CreatePersonInput = builder.inputRef<NewPerson>('CreatePersonInput').implement({
  description:
    'A person to enter, whoever else bears the name; one that was entered twice is merged later.',
  fields: (t) => ({ ...namesField(t), ...personFields(t, { Affiliation }) }),
});

const UpdatePersonInput = builder
  .inputRef<Omit<PersonChange, 'id'> & { person: string }>('UpdatePersonInput')
  .implement({
    description: `What is to be otherwise in a person. ${updateRules}`,
    fields: (t) => ({
      person: t.id({
        required: true,
        description: 'The person.',
        validate: { refine: check.nodeId('Person') },
      }),
      ...updatedAtField(t),
      ...newNamesField(t),
      ...personFields(t, { Affiliation }),
    }),
  });

const MergePeopleInput = builder
  .inputRef<{ into: string; from: string[]; dryRun: boolean }>('MergePeopleInput')
  .implement({
    description: 'People that are one and the same.',
    fields: (t) => mergeFields(t, 'Person'),
  });

function personPayload<Shape extends { id: string }>(name: string, description: string) {
  const ref = builder.objectRef<Shape>(name).implement({
    description,
    fields: (t) => ({
      personId: t.id({
        description: 'The node id of the person.',
        resolve: ({ id }) => encodeGlobalId('Person', id),
      }),
      person: t.prismaField({
        type: Person,
        nullable: true,
        description: 'The person as it is now; null if the key of the request may not see it.',
        resolve: (query, { id }, _args, { db, perspective }) =>
          db.person.findFirst({ ...query, where: { AND: [perspective.person, { id }] } }),
      }),
    }),
  });
  return ref;
}

const CreatePersonPayload = personPayload('CreatePersonPayload', 'A person that was entered.');
const UpdatePersonPayload = personPayload('UpdatePersonPayload', 'A person after a change.');
const MergePeoplePayload = personPayload<MergeAnswer>(
  'MergePeoplePayload',
  'What a merge did, or would do.',
);
builder.objectFields(MergePeoplePayload, mergedFields);

builder.mutationFields((t) => ({
  createPerson: t.field({
    type: CreatePersonPayload,
    description: 'Enters a person.',
    authScopes: { scope: 'WRITE' },
    errors: creationFailures,
    args: {
      input: t.arg({ type: CreatePersonInput, required: true, description: 'The person.' }),
    },
    resolve: async (_root, { input }, { db, now }) => ({
      id: await writeTransaction(db, (tx) =>
        createPerson(tx, decodeIds(input), { at: ['input'], now }),
      ),
    }),
  }),
  updatePerson: t.field({
    type: UpdatePersonPayload,
    description: 'Changes a person. A former slug keeps leading to it.',
    authScopes: { scope: 'WRITE' },
    errors: changeFailures,
    args: {
      input: t.arg({ type: UpdatePersonInput, required: true, description: 'The changes.' }),
    },
    resolve: async (_root, { input }, { db, now }) => {
      const { person: id, ...change } = decodeIds(input);
      const options = { at: ['input'], now };
      return {
        id: await writeTransaction(db, (tx) => updatePerson(tx, { ...change, id }, options)),
      };
    },
  }),
  mergePeople: t.field({
    type: MergePeoplePayload,
    description:
      'Makes one of several, all or none: names become aliases, whatever names them names the one, and old ids and slugs lead to it.',
    authScopes: { scope: 'WRITE' },
    errors: changeFailures,
    args: {
      input: t.arg({ type: MergePeopleInput, required: true, description: 'Which ones.' }),
    },
    resolve: async (_root, { input }, { db, now }) => {
      const { dryRun, ...ids } = decodeIds(input);
      const transact = dryRun ? rehearse : writeTransaction;
      const merged = await transact(db, (tx) => mergePeople(tx, { ids, at: ['input'], now }));
      return { ...merged, dryRun };
    },
  }),
}));

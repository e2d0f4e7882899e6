import {
  createOrganization,
  type GivenOrganization,
  type OrganizationChange,
  updateOrganization,
} from '../domain/entities/edit-organization.ts';
import { mergeOrganizations } from '../domain/entities/merge-kinds.ts';
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
import { organizationFields, namesField, newNamesField } from './inputs/entity-fields.ts';
import { OrganizationRef } from './inputs/entity-refs.ts';
import { mergeFields, updatedAtField, updateRules } from './inputs/update-fields.ts';
import { Organization } from './nodes.ts';

const CreateOrganizationInput = builder
  .inputRef<GivenOrganization>('CreateOrganizationInput')
  .implement({
    description:
      'An organization to enter, whoever else bears the name; one that was entered twice is merged later.',
    fields: (t) => ({ ...namesField(t), ...organizationFields(t, { OrganizationRef }) }),
  });

const UpdateOrganizationInput = builder
  .inputRef<Omit<OrganizationChange, 'id'> & { organization: string }>('UpdateOrganizationInput')
  .implement({
    description: `What is to be otherwise in an organization. ${updateRules}`,
    fields: (t) => ({
      organization: t.id({
        required: true,
        description: 'The organization.',
        validate: { refine: check.nodeId('Organization') },
      }),
      ...updatedAtField(t),
      ...newNamesField(t),
      ...organizationFields(t, { OrganizationRef }),
    }),
  });

const MergeOrganizationsInput = builder
  .inputRef<{ into: string; from: string[]; dryRun: boolean }>('MergeOrganizationsInput')
  .implement({
    description: 'Organizations that are one and the same.',
    fields: (t) => mergeFields(t, 'Organization'),
  });

function organizationPayload<Shape extends { id: string }>(name: string, description: string) {
  const ref = builder.objectRef<Shape>(name).implement({
    description,
    fields: (t) => ({
      organizationId: t.id({
        description: 'The node id of the organization.',
        resolve: ({ id }) => encodeGlobalId('Organization', id),
      }),
      organization: t.prismaField({
        type: Organization,
        nullable: true,
        description:
          'The organization as it is now; null if the key of the request may not see it.',
        resolve: (query, { id }, _args, { db, perspective }) =>
          db.organization.findFirst({
            ...query,
            where: { AND: [perspective.organization, { id }] },
          }),
      }),
    }),
  });
  return ref;
}

const CreateOrganizationPayload = organizationPayload(
  'CreateOrganizationPayload',
  'An organization that was entered.',
);
const UpdateOrganizationPayload = organizationPayload(
  'UpdateOrganizationPayload',
  'An organization after a change.',
);
const MergeOrganizationsPayload = organizationPayload<MergeAnswer>(
  'MergeOrganizationsPayload',
  'What a merge did, or would do.',
);
builder.objectFields(MergeOrganizationsPayload, mergedFields);

builder.mutationFields((t) => ({
  createOrganization: t.field({
    type: CreateOrganizationPayload,
    description: 'Enters an organization.',
    authScopes: { scope: 'WRITE' },
    errors: creationFailures,
    args: {
      input: t.arg({
        type: CreateOrganizationInput,
        required: true,
        description: 'The organization.',
      }),
    },
    resolve: async (_root, { input }, { db, now }) => ({
      id: await writeTransaction(db, (tx) =>
        createOrganization(tx, decodeIds(input), { at: ['input'], now }),
      ),
    }),
  }),
  updateOrganization: t.field({
    type: UpdateOrganizationPayload,
    description: 'Changes an organization. A former slug keeps leading to it.',
    authScopes: { scope: 'WRITE' },
    errors: changeFailures,
    args: {
      input: t.arg({ type: UpdateOrganizationInput, required: true, description: 'The changes.' }),
    },
    resolve: async (_root, { input }, { db, now }) => {
      const { organization: id, ...change } = decodeIds(input);
      const options = { at: ['input'], now };
      return {
        id: await writeTransaction(db, (tx) => updateOrganization(tx, { ...change, id }, options)),
      };
    },
  }),
  mergeOrganizations: t.field({
    type: MergeOrganizationsPayload,
    description:
      'Makes one of several, all or none: names become aliases, whatever names them names the one, and old ids and slugs lead to it.',
    authScopes: { scope: 'WRITE' },
    errors: changeFailures,
    args: {
      input: t.arg({ type: MergeOrganizationsInput, required: true, description: 'Which ones.' }),
    },
    resolve: async (_root, { input }, { db, now }) => {
      const { dryRun, ...ids } = decodeIds(input);
      const transact = dryRun ? rehearse : writeTransaction;
      const merged = await transact(db, (tx) =>
        mergeOrganizations(tx, { ids, at: ['input'], now }),
      );
      return { ...merged, dryRun };
    },
  }),
}));

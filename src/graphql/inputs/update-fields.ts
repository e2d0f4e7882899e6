import type { InputFieldBuilder } from '@pothos/core';
import type { builder } from '../builder.ts';
import * as check from './checks.ts';

type Fields = InputFieldBuilder<typeof builder.$inferSchemaTypes, 'InputObject'>;

/** How every input that changes an entity treats what it is given. */
export const updateRules =
  'What is left out stays; null takes away; a list that is given stands in the place of the whole list.';

/** Since when nothing may have changed. */
export function updatedAtField(t: Fields) {
  return {
    updatedAt: t.field({
      type: 'DateTime',
      required: true,
      description:
        'The `updatedAt` that was read. If it is another by now, nothing is changed, and a ConflictError says so.',
    }),
  };
}

/** What is merged into what. */
export function mergeFields(t: Fields, type: 'Person' | 'Organization' | 'Source') {
  return {
    into: t.id({
      required: true,
      description: 'The one that is left.',
      validate: { refine: check.nodeId(type) },
    }),
    from: t.idList({
      required: true,
      description: 'Those that become one with it, at most 100; they are gone then.',
      validate: {
        minLength: [1, { message: 'needs at least one' }],
        maxLength: [100, { message: 'takes at most 100 at a time' }],
        items: { refine: check.nodeId(type) },
      },
    }),
    dryRun: t.boolean({
      required: true,
      defaultValue: false,
      description: 'Whether only to say what would come of it.',
    }),
  };
}

import type { ObjectFieldBuilder } from '@pothos/core';
import type { Merged } from '../domain/entities/merge-entities.ts';
import type { References } from '../domain/entities/merge-references.ts';
import { kindAt } from '../domain/entities/names.ts';
import {
  ConflictError,
  ForbiddenError,
  InvalidInputError,
  NotFoundError,
} from '../domain/errors.ts';
import { builder } from './builder.ts';
import { EntityName } from './names.ts';

/** The expected failures of entering an entity. */
export const creationFailures = { types: [InvalidInputError, ConflictError, ForbiddenError] };

/** The expected failures of changing entities. */
export const changeFailures = {
  types: [InvalidInputError, NotFoundError, ConflictError, ForbiddenError],
};

const MovedReferences = builder.objectRef<References>('MovedReferences').implement({
  description: 'How many things referred to those that were merged, by what they are.',
  fields: (t) => ({
    articles: t.exposeInt('articles', { description: 'Articles that name them.' }),
    quotes: t.exposeInt('quotes', {
      description: 'Quotes by them, on their behalf or through them.',
    }),
    mentions: t.exposeInt('mentions', { description: 'Mentions of them.' }),
    bylines: t.exposeInt('bylines', { description: 'Articles by them as authors.' }),
    publications: t.exposeInt('publications', { description: 'Articles that they published.' }),
    images: t.exposeInt('images', { description: 'Articles with images credited to them.' }),
    affiliations: t.exposeInt('affiliations', { description: 'Affiliations of or with them.' }),
    children: t.exposeInt('children', { description: 'Organizations that are a part of them.' }),
    sources: t.exposeInt('sources', { description: 'Sources that they publish.' }),
  }),
});

/** What a merge did, or would do. */
export interface MergeAnswer extends Merged {
  dryRun: boolean;
}

/** The fields of every merge's payload, beside the one that is left. */
export function mergedFields(t: ObjectFieldBuilder<typeof builder.$inferSchemaTypes, MergeAnswer>) {
  return {
    dryRun: t.exposeBoolean('dryRun', { description: 'Whether nothing was written.' }),
    moved: t.field({
      type: MovedReferences,
      description: 'What refers to the one that is left, where it referred to the others.',
      resolve: ({ moved }) => moved,
    }),
    gainedNames: t.field({
      type: [EntityName],
      description: 'The names that the one gained: aliases, but for locales in which it had none.',
      resolve: ({ gained }) =>
        gained.map(({ text, locale, position }) => ({ text, locale, kind: kindAt(position) })),
    }),
  };
}

import type { InputFieldBuilder, InputRef } from '@pothos/core';
import type {
  EntityRef,
  GivenNames,
  GivenText,
  NewAffiliation,
  NewOrganization,
} from '../../domain/entities/refs.ts';
import type { builder } from '../builder.ts';
import { OrganizationKindEnum, SourceKindEnum } from '../enums.ts';
import * as check from './checks.ts';
import { LocalizedNames, LocalizedText, onceALocale } from './localized.ts';

// What inputs give of people, organizations and sources: described on the way, entered or changed.

type Fields = InputFieldBuilder<typeof builder.$inferSchemaTypes, 'InputObject'>;

const atLeastOne = { minLength: [1, { message: 'needs a name in at least one language' }] } as {
  minLength: [number, { message: string }];
};

/** The names of somebody or something that may be new. */
export function namesField(t: Fields) {
  return {
    names: t.field({
      type: [LocalizedNames],
      required: true,
      description: 'The names, by language.',
      validate: { ...atLeastOne, ...onceALocale<GivenNames>() },
    }),
  };
}

/** The names of somebody or something that has some. */
export function newNamesField(t: Fields) {
  return {
    names: t.field({
      type: [LocalizedNames],
      description: 'All names, by language, in the place of those that there were.',
      validate: { ...atLeastOne, ...onceALocale<GivenNames>() },
    }),
  };
}

function identifierFields(t: Fields) {
  return {
    slug: t.string({
      description: 'The name in URLs; made from the names of one that is new unless given.',
      validate: check.slug,
    }),
    externalId: t.string({
      description: 'The id in the system that it comes from.',
      validate: check.shortText,
    }),
    wikidataId: t.string({
      description: 'The Wikidata item id, such as Q5.',
      validate: check.wikidataId,
    }),
  };
}

function textFields(t: Fields) {
  return {
    description: t.field({
      type: [LocalizedText],
      description: 'Who or what it is, in a few words, by language.',
      validate: onceALocale<GivenText>(),
    }),
    sameAs: t.field({
      type: ['URL'],
      description: 'Pages about the same one (schema.org sameAs).',
      validate: { items: { refine: check.url } },
    }),
  };
}

/** What an input says of a person, beside the names. */
export function personFields(
  t: Fields,
  { Affiliation }: { Affiliation: InputRef<NewAffiliation> },
) {
  return {
    ...identifierFields(t),
    ...textFields(t),
    affiliations: t.field({
      type: [Affiliation],
      description: 'What the person is or was to organizations.',
    }),
  };
}

interface Refs {
  OrganizationRef: InputRef<EntityRef<NewOrganization>>;
}

/** What an input says of an organization, beside the names. */
export function organizationFields(t: Fields, { OrganizationRef }: Refs) {
  return {
    ...identifierFields(t),
    ...textFields(t),
    kind: t.field({ type: OrganizationKindEnum, description: 'What it is; OTHER unless known.' }),
    parent: t.field({
      type: OrganizationRef,
      description: 'The organization that it is a part of.',
    }),
  };
}

/** What an input says of a source, beside the names. */
export function sourceFields(t: Fields, { OrganizationRef }: Refs) {
  return {
    ...identifierFields(t),
    kind: t.field({ type: SourceKindEnum, description: 'What it is; OTHER unless known.' }),
    url: t.field({
      type: 'URL',
      description: 'Where it is to be found.',
      validate: { refine: check.url },
    }),
    organization: t.field({ type: OrganizationRef, description: 'Its publisher.' }),
  };
}

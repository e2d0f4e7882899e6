import type {
  EntityRef,
  GivenNames,
  GivenText,
  NewAffiliation,
  NewOrganization,
  NewPerson,
  NewSource,
} from '../../domain/entities/refs.ts';
import { builder } from '../builder.ts';
import { OrganizationKindEnum, SourceKindEnum } from '../enums.ts';
import * as check from './checks.ts';

export const LocalizedNames = builder.inputRef<GivenNames>('LocalizedNames').implement({
  description: 'Names in one language.',
  fields: (t) => ({
    locale: t.field({ type: 'Locale', required: true, description: 'The language.' }),
    names: t.stringList({
      required: true,
      description: 'The one to show first, then others: spellings, short forms.',
      validate: { minLength: [1, { message: 'needs at least one name' }], items: check.shortText },
    }),
  }),
});

export const LocalizedText = builder.inputRef<GivenText>('LocalizedText').implement({
  description: 'A text in one language.',
  fields: (t) => ({
    locale: t.field({ type: 'Locale', required: true, description: 'The language.' }),
    text: t.string({ required: true, description: 'The text.', validate: check.text }),
  }),
});

/** What a list in which each language stands once is held to. */
export function onceALocale<T extends { locale: string }>() {
  const options: [(list: readonly T[]) => boolean, { message: string }] = [
    (list) => new Set(list.map(({ locale }) => locale)).size === list.length,
    { message: 'has a language twice' },
  ];
  return { refine: options };
}

const atLeastOne = { minLength: [1, { message: 'needs a name in at least one language' }] } as {
  minLength: [number, { message: string }];
};

const found =
  'It is found again by slug, external id, Wikidata id or name, and created where it is unknown; what is known of it stays, what is missing is added.';

const PersonRef = builder.inputRef<EntityRef<NewPerson>>('PersonRef');
const OrganizationRef = builder.inputRef<EntityRef<NewOrganization>>('OrganizationRef');
const SourceRef = builder.inputRef<EntityRef<NewSource>>('SourceRef');
export { OrganizationRef, PersonRef, SourceRef };

const Affiliation = builder.inputRef<NewAffiliation>('AffiliationInput').implement({
  description: 'What a person is or was to an organization.',
  fields: (t) => ({
    organization: t.field({
      type: OrganizationRef,
      required: true,
      description: 'The organization.',
    }),
    role: t.field({
      type: [LocalizedText],
      description: 'What the person is there: spokesman, minister, member.',
      validate: onceALocale<GivenText>(),
    }),
    from: t.field({ type: 'Date', description: 'The first day.' }),
    to: t.field({ type: 'Date', description: 'The last day; none while it lasts.' }),
  }),
});

const NewPersonInput = builder.inputRef<NewPerson>('NewPerson').implement({
  description: `A person as the article describes them. ${found}`,
  fields: (t) => ({
    slug: t.string({
      description: 'Names the person in URLs; made from the name unless given.',
      validate: check.slug,
    }),
    externalId: t.string({
      description: 'The id in the system that the person comes from.',
      validate: check.shortText,
    }),
    wikidataId: t.string({
      description: 'The Wikidata item id, such as Q5.',
      validate: check.wikidataId,
    }),
    names: t.field({
      type: [LocalizedNames],
      required: true,
      description: 'The names, by language.',
      validate: { ...atLeastOne, ...onceALocale<GivenNames>() },
    }),
    description: t.field({
      type: [LocalizedText],
      description: 'Who it is, in a few words.',
      validate: onceALocale<GivenText>(),
    }),
    sameAs: t.field({
      type: ['URL'],
      description: 'Pages about the same person.',
      validate: { items: { refine: check.url } },
    }),
    affiliations: t.field({
      type: [Affiliation],
      description: 'What the person is or was to organizations.',
    }),
  }),
});

const NewOrganizationInput = builder.inputRef<NewOrganization>('NewOrganization').implement({
  description: `An organization as the article describes it. ${found}`,
  fields: (t) => ({
    slug: t.string({
      description: 'Names it in URLs; made from the name unless given.',
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
    names: t.field({
      type: [LocalizedNames],
      required: true,
      description: 'The names, by language.',
      validate: { ...atLeastOne, ...onceALocale<GivenNames>() },
    }),
    kind: t.field({ type: OrganizationKindEnum, description: 'What it is; OTHER unless given.' }),
    description: t.field({
      type: [LocalizedText],
      description: 'What it is, in a few words.',
      validate: onceALocale<GivenText>(),
    }),
    sameAs: t.field({
      type: ['URL'],
      description: 'Pages about the same organization.',
      validate: { items: { refine: check.url } },
    }),
    parent: t.field({
      type: OrganizationRef,
      description: 'The organization that it is a part of.',
    }),
  }),
});

const NewSourceInput = builder.inputRef<NewSource>('NewSource').implement({
  description: `A source as the article describes it. ${found}`,
  fields: (t) => ({
    slug: t.string({
      description: 'Names it in URLs; made from the name unless given.',
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
    names: t.field({
      type: [LocalizedNames],
      required: true,
      description: 'The names, by language.',
      validate: { ...atLeastOne, ...onceALocale<GivenNames>() },
    }),
    kind: t.field({ type: SourceKindEnum, description: 'What it is; OTHER unless given.' }),
    url: t.field({
      type: 'URL',
      description: 'Where it is to be found.',
      validate: { refine: check.url },
    }),
    organization: t.field({ type: OrganizationRef, description: 'Its publisher.' }),
  }),
});

PersonRef.implement({
  description: 'A person, named in one of these ways.',
  isOneOf: true,
  fields: (t) => ({
    id: t.id({ description: 'The node id.', validate: { refine: check.nodeId('Person') } }),
    slug: t.string({ description: 'The slug.', validate: check.words }),
    externalId: t.string({
      description: 'The id in the system that the person comes from.',
      validate: check.words,
    }),
    wikidataId: t.string({ description: 'The Wikidata item id.', validate: check.wikidataId }),
    create: t.field({
      type: NewPersonInput,
      description: 'One who may not be in the newsroom yet.',
    }),
  }),
});

OrganizationRef.implement({
  description: 'An organization, named in one of these ways.',
  isOneOf: true,
  fields: (t) => ({
    id: t.id({ description: 'The node id.', validate: { refine: check.nodeId('Organization') } }),
    slug: t.string({ description: 'The slug.', validate: check.words }),
    externalId: t.string({
      description: 'The id in the system that it comes from.',
      validate: check.words,
    }),
    wikidataId: t.string({ description: 'The Wikidata item id.', validate: check.wikidataId }),
    create: t.field({
      type: NewOrganizationInput,
      description: 'One that may not be in the newsroom yet.',
    }),
  }),
});

SourceRef.implement({
  description: 'A source, named in one of these ways.',
  isOneOf: true,
  fields: (t) => ({
    id: t.id({ description: 'The node id.', validate: { refine: check.nodeId('Source') } }),
    slug: t.string({ description: 'The slug.', validate: check.words }),
    externalId: t.string({
      description: 'The id in the system that it comes from.',
      validate: check.words,
    }),
    wikidataId: t.string({ description: 'The Wikidata item id.', validate: check.wikidataId }),
    create: t.field({
      type: NewSourceInput,
      description: 'One that may not be in the newsroom yet.',
    }),
  }),
});

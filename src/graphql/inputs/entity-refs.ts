import type {
  EntityRef,
  GivenText,
  NewAffiliation,
  NewOrganization,
  NewPerson,
  NewSource,
} from '../../domain/entities/refs.ts';
import { builder } from '../builder.ts';
import * as check from './checks.ts';
import { namesField, organizationFields, personFields, sourceFields } from './entity-fields.ts';
import { LocalizedText, onceALocale } from './localized.ts';

const found =
  'It is found again by slug, external id, Wikidata id or name, and created where it is unknown; what is known of it stays, what is missing is added.';

const PersonRef = builder.inputRef<EntityRef<NewPerson>>('PersonRef');
const OrganizationRef = builder.inputRef<EntityRef<NewOrganization>>('OrganizationRef');
const SourceRef = builder.inputRef<EntityRef<NewSource>>('SourceRef');
export { OrganizationRef, PersonRef, SourceRef };

export const Affiliation = builder.inputRef<NewAffiliation>('AffiliationInput').implement({
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
  fields: (t) => ({ ...namesField(t), ...personFields(t, { Affiliation }) }),
});

const NewOrganizationInput = builder.inputRef<NewOrganization>('NewOrganization').implement({
  description: `An organization as the article describes it. ${found}`,
  fields: (t) => ({ ...namesField(t), ...organizationFields(t, { OrganizationRef }) }),
});

const NewSourceInput = builder.inputRef<NewSource>('NewSource').implement({
  description: `A source as the article describes it. ${found}`,
  fields: (t) => ({ ...namesField(t), ...sourceFields(t, { OrganizationRef }) }),
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

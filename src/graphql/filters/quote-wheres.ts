import {
  anchorStateFilter,
  provenanceRelationFilter,
  quoteKindFilter,
  reviewStatusFilter,
  textFieldFilter,
} from './enum-filters.ts';
import {
  dateFilter,
  floatFilter,
  idFilter,
  intFilter,
  localeFilter,
  stringFilter,
  textFilter,
} from './operators.ts';
import { defineWhere } from './where.ts';

export const quoteWhere = defineWhere('QuoteWhere', {
  description: 'Conditions on quotes.',
  columns: {
    id: { filter: idFilter, description: 'The node id.' },
    position: {
      filter: intFilter,
      description: 'Its place among the quotes of its article, from 0.',
    },
    kind: { filter: quoteKindFilter, description: 'How the words are reported.' },
    text: { filter: textFilter, description: 'The words.' },
    language: { filter: localeFilter, description: 'The language of the words.' },
    spokenOn: { filter: dateFilter, description: 'When they were said.' },
    occasion: { filter: stringFilter, description: 'Where and how they were said.' },
    confidence: { filter: floatFilter, description: 'How sure the extraction was, from 0 to 1.' },
    review: { filter: reviewStatusFilter, description: 'Whether a person confirmed it.' },
    anchor: { filter: anchorStateFilter, description: 'Whether the words still stand.' },
  },
  relations: {
    article: { many: false, of: 'ArticleWhere', path: ['article'], description: 'The article.' },
    paragraph: {
      many: false,
      of: 'ParagraphWhere',
      path: ['parts', 'paragraph'],
      link: { position: 0 },
      description: 'Where its first words stand; null for words in the title or subtitle.',
    },
    parts: {
      many: true,
      of: 'QuotePartWhere',
      path: ['parts'],
      description: 'Where its words stand.',
    },
    attributions: {
      many: true,
      of: 'AttributionWhere',
      path: ['attributions'],
      description: 'Who said it.',
    },
    provenance: {
      many: true,
      of: 'ProvenanceStepWhere',
      path: ['provenance'],
      description: 'How it reached the article.',
    },
    people: {
      many: true,
      of: 'PersonWhere',
      path: ['people', 'person'],
      description: 'The people who said it.',
    },
    organizations: {
      many: true,
      of: 'OrganizationWhere',
      path: ['organizations', 'organization'],
      description: 'Organizations that said it, or on whose behalf it was said.',
    },
    sources: {
      many: true,
      of: 'SourceWhere',
      path: ['sources', 'source'],
      description: 'Sources that it came through, at any step.',
    },
  },
});

defineWhere('QuotePartWhere', {
  description: "Conditions on an unbroken stretch of a quote's words.",
  columns: {
    field: { filter: textFieldFilter, description: 'The text in which it stands.' },
    text: { filter: stringFilter, description: 'The words.' },
  },
  relations: {
    paragraph: {
      many: false,
      of: 'ParagraphWhere',
      path: ['paragraph'],
      description: 'The paragraph in which it stands.',
    },
  },
});

defineWhere('AttributionWhere', {
  description: 'Conditions on who said something.',
  columns: {
    role: { filter: textFilter, description: "The speaker's role as given." },
    cue: { filter: textFilter, description: 'The reporting expression.' },
    unnamed: {
      filter: textFilter,
      description: 'The description of an unnamed speaker; `equals: null` finds the named.',
    },
  },
  relations: {
    person: {
      many: false,
      of: 'PersonWhere',
      path: ['person'],
      description: 'The speaker, if a person.',
    },
    organization: {
      many: false,
      of: 'OrganizationWhere',
      path: ['organization'],
      description: 'The speaker, if an organization.',
    },
    unnamedOrganization: {
      many: false,
      of: 'OrganizationWhere',
      path: ['unnamedOrganization'],
      description: 'The organization that an unnamed speaker belongs to.',
    },
    onBehalfOf: {
      many: false,
      of: 'OrganizationWhere',
      path: ['onBehalfOf'],
      description: 'The organization spoken for.',
    },
  },
});

defineWhere('ProvenanceStepWhere', {
  description: 'Conditions on a step of the way to the article.',
  columns: {
    position: { filter: intFilter, description: 'Its place in the chain, 0 for the nearest.' },
    relation: {
      filter: provenanceRelationFilter,
      description: 'What the source did for the words.',
    },
  },
  relations: {
    source: { many: false, of: 'SourceWhere', path: ['source'], description: 'The source.' },
  },
});

import * as filter from './operators.ts';
import { defineWhere, type Where } from './where.ts';

const id = { filter: filter.idFilter, description: 'The node id.' };
const slug = { filter: filter.stringFilter, description: 'The slug.' };

export const articleWhere: Where = defineWhere('ArticleWhere', {
  description: 'Conditions on articles.',
  columns: {
    id,
    slug,
    externalId: {
      filter: filter.stringFilter,
      description: 'The id in the system that it came from.',
    },
    language: { filter: filter.localeFilter, description: 'The language that it is written in.' },
    status: { filter: filter.articleStatusFilter, description: 'Where it stands in its life.' },
    title: { filter: filter.stringFilter, description: 'The title.' },
    publishedAt: { filter: filter.dateTimeFilter, description: 'When it came, or is to come out.' },
    createdAt: { filter: filter.dateTimeFilter, description: 'When it was entered.' },
    updatedAt: { filter: filter.dateTimeFilter, description: 'When it last changed.' },
  },
  relations: {
    topics: {
      many: true,
      of: () => topicWhere,
      path: ['topics', 'topic'],
      description: 'Its topics.',
    },
    authors: {
      many: true,
      of: () => personWhere,
      path: ['authors', 'person'],
      description: 'Its authors.',
    },
    publisher: {
      many: false,
      of: () => organizationWhere,
      path: ['publisher'],
      description: 'Who published it.',
    },
    quotes: {
      many: true,
      of: () => quoteWhere,
      path: ['quotes'],
      visible: 'quote',
      description: 'Its quotes.',
    },
  },
});

const topicWhere: Where = defineWhere('TopicWhere', {
  description: 'Conditions on topics.',
  columns: { id, slug },
});

export const quoteWhere: Where = defineWhere('QuoteWhere', {
  description: 'Conditions on quotes.',
  columns: {
    id,
    kind: { filter: filter.quoteKindFilter, description: 'How the words are reported.' },
    text: { filter: filter.stringFilter, description: 'The words.' },
    language: { filter: filter.localeFilter, description: 'The language of the words.' },
    spokenOn: { filter: filter.dateFilter, description: 'When they were said.' },
    confidence: {
      filter: filter.floatFilter,
      description: 'How sure the extraction was, from 0 to 1.',
    },
    review: { filter: filter.reviewStatusFilter, description: 'Whether a person confirmed it.' },
    anchor: { filter: filter.anchorStateFilter, description: 'Whether the words still stand.' },
  },
  relations: {
    article: {
      many: false,
      of: () => articleWhere,
      path: ['article'],
      description: 'The article.',
    },
    attributions: {
      many: true,
      of: () => attributionWhere,
      path: ['attributions'],
      description: 'Who said it.',
    },
    provenance: {
      many: true,
      of: () => provenanceStepWhere,
      path: ['provenance'],
      description: 'How it reached the article.',
    },
  },
});

const attributionWhere: Where = defineWhere('AttributionWhere', {
  description: 'Conditions on who said something.',
  columns: {
    role: { filter: filter.stringFilter, description: "The speaker's role as given." },
    cue: { filter: filter.stringFilter, description: 'The reporting expression.' },
    unnamed: {
      filter: filter.stringFilter,
      description: 'The description of an unnamed speaker; `equals: null` finds the named.',
    },
  },
  relations: {
    person: {
      many: false,
      of: () => personWhere,
      path: ['person'],
      description: 'The speaker, if a person.',
    },
    organization: {
      many: false,
      of: () => organizationWhere,
      path: ['organization'],
      description: 'The speaker, if an organization.',
    },
    onBehalfOf: {
      many: false,
      of: () => organizationWhere,
      path: ['onBehalfOf'],
      description: 'The organization spoken for.',
    },
  },
});

const provenanceStepWhere: Where = defineWhere('ProvenanceStepWhere', {
  description: 'Conditions on a step of the way to the article.',
  columns: {
    relation: {
      filter: filter.provenanceRelationFilter,
      description: 'What the source did for the words.',
    },
  },
  relations: {
    source: { many: false, of: () => sourceWhere, path: ['source'], description: 'The source.' },
  },
});

/** Conditions on any one of an entity's names. */
const names = {
  many: true,
  of: () => nameWhere,
  path: ['names'],
  description: 'Its names, in all locales.',
};

const nameWhere: Where = defineWhere('EntityNameWhere', {
  description: 'Conditions on a name.',
  columns: {
    text: { filter: filter.stringFilter, description: 'The name as written.' },
    locale: { filter: filter.localeFilter, description: 'The language that it is in.' },
  },
});

const entityColumns = {
  id,
  slug,
  wikidataId: { filter: filter.stringFilter, description: 'The Wikidata item id.' },
  createdAt: { filter: filter.dateTimeFilter, description: 'When it was entered.' },
  updatedAt: { filter: filter.dateTimeFilter, description: 'When it last changed.' },
};

export const personWhere: Where = defineWhere('PersonWhere', {
  description: 'Conditions on people.',
  columns: entityColumns,
  relations: {
    names,
    quotes: {
      many: true,
      of: () => quoteWhere,
      path: ['quotes', 'quote'],
      visible: 'quote',
      description: 'What they said.',
    },
    affiliations: {
      many: true,
      of: () => affiliationWhere,
      path: ['affiliations'],
      description: 'What they are or were to organizations.',
    },
  },
});

const affiliationWhere: Where = defineWhere('AffiliationWhere', {
  description: 'Conditions on an affiliation.',
  columns: {
    from: { filter: filter.dateFilter, description: 'Its first day.' },
    to: {
      filter: filter.dateFilter,
      description: 'Its last day; `equals: null` finds those that last.',
    },
  },
  relations: {
    organization: {
      many: false,
      of: () => organizationWhere,
      path: ['organization'],
      description: 'The organization.',
    },
  },
});

export const organizationWhere: Where = defineWhere('OrganizationWhere', {
  description: 'Conditions on organizations.',
  columns: {
    ...entityColumns,
    kind: { filter: filter.organizationKindFilter, description: 'What it is.' },
  },
  relations: {
    names,
    parent: {
      many: false,
      of: () => organizationWhere,
      path: ['parent'],
      description: 'What it is a part of.',
    },
    quotes: {
      many: true,
      of: () => quoteWhere,
      path: ['quotes', 'quote'],
      visible: 'quote',
      description: 'What it said, and what was said on its behalf.',
    },
  },
});

export const sourceWhere: Where = defineWhere('SourceWhere', {
  description: 'Conditions on sources.',
  columns: {
    ...entityColumns,
    kind: { filter: filter.sourceKindFilter, description: 'What it is.' },
  },
  relations: {
    names,
    organization: {
      many: false,
      of: () => organizationWhere,
      path: ['organization'],
      description: 'Its publisher.',
    },
    quotes: {
      many: true,
      of: () => quoteWhere,
      path: ['quotes', 'quote'],
      visible: 'quote',
      description: 'What came through it.',
    },
  },
});

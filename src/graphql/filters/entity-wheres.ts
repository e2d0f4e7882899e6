import { isStorable } from '../dates.ts';
import { badInput } from '../global-id.ts';
import { nameKindFilter, organizationKindFilter, sourceKindFilter } from './enum-filters.ts';
import { nameCondition, roleCondition } from './folded.ts';
import {
  dateFilter,
  dateTimeFilter,
  idFilter,
  localeFilter,
  stringFilter,
  textFilter,
} from './operators.ts';
import { defineWhere, type RelationField } from './where.ts';

const id = { filter: idFilter, description: 'The node id.' };
const slug = { filter: stringFilter, description: 'The slug.' };
const entityColumns = {
  id,
  slug,
  externalId: { filter: stringFilter, description: 'The id in the system that it came from.' },
  wikidataId: { filter: stringFilter, description: 'The Wikidata item id.' },
  createdAt: { filter: dateTimeFilter, description: 'When it was entered.' },
  updatedAt: { filter: dateTimeFilter, description: 'When it last changed.' },
};

const names: RelationField = {
  many: true,
  of: 'EntityNameWhere',
  path: ['names'],
  description: 'Its names, in all locales.',
};

/** The rows that lead from an entity to the articles whose text names it. */
function articlesNaming(description: string): RelationField {
  return {
    many: true,
    of: 'ArticleWhere',
    path: ['articles', 'article'],
    link: { place: { not: null } },
    visible: 'link',
    description,
  };
}

function quotesOf(description: string): RelationField {
  return { many: true, of: 'QuoteWhere', path: ['quotes', 'quote'], visible: 'link', description };
}

const mentions: RelationField = {
  many: true,
  of: 'MentionWhere',
  path: ['mentions'],
  visible: ({ paragraph }) => ({ paragraph }),
  description: 'Where articles name it.',
};

export const personWhere = defineWhere('PersonWhere', {
  description: 'Conditions on people.',
  columns: entityColumns,
  others: { name: nameCondition },
  relations: {
    names,
    affiliations: {
      many: true,
      of: 'AffiliationWhere',
      path: ['affiliations'],
      description: 'What they are or were to organizations.',
    },
    quotes: quotesOf('What they said.'),
    mentionedIn: articlesNaming('Articles that quote or mention them.'),
    articles: {
      many: true,
      of: 'ArticleWhere',
      path: ['authored', 'article'],
      visible: 'link',
      description: 'Articles that they wrote.',
    },
    mentions,
  },
});

defineWhere('AffiliationWhere', {
  description: 'Conditions on an affiliation.',
  columns: {
    from: { filter: dateFilter, description: 'Its first day.' },
    to: {
      filter: dateFilter,
      description: 'Its last day; `equals: null` finds those that last.',
    },
  },
  others: {
    role: roleCondition,
    at: {
      type: 'Date',
      description:
        'Held on this day: not begun after it and not ended before it. What has no first day is taken to have begun, ' +
        'what has no last day to last.',
      compile: (value, { path }) => {
        if (!(value instanceof Date) || !isStorable(value)) {
          throw badInput(`\`${path}\` is not in the years 1 to 9999.`);
        }
        return {
          AND: [
            { OR: [{ from: null }, { from: { lte: value } }] },
            { OR: [{ to: null }, { to: { gte: value } }] },
          ],
        };
      },
    },
  },
  relations: {
    person: { many: false, of: 'PersonWhere', path: ['person'], description: 'The person.' },
    organization: {
      many: false,
      of: 'OrganizationWhere',
      path: ['organization'],
      description: 'The organization.',
    },
  },
});

export const organizationWhere = defineWhere('OrganizationWhere', {
  description: 'Conditions on organizations.',
  columns: {
    ...entityColumns,
    kind: { filter: organizationKindFilter, description: 'What it is.' },
  },
  others: { name: nameCondition },
  relations: {
    names,
    parent: {
      many: false,
      of: 'OrganizationWhere',
      path: ['parent'],
      description: 'What it is a part of.',
    },
    children: {
      many: true,
      of: 'OrganizationWhere',
      path: ['children'],
      visible: 'organization',
      description: 'Its parts.',
    },
    members: {
      many: true,
      of: 'AffiliationWhere',
      path: ['members'],
      visible: ({ person }) => ({ person }),
      description: 'What people are or were to it.',
    },
    quotes: quotesOf('What it said, and what was said on its behalf.'),
    sources: {
      many: true,
      of: 'SourceWhere',
      path: ['publishes'],
      visible: 'source',
      description: 'The sources that it publishes.',
    },
    mentionedIn: articlesNaming('Articles in which it speaks, is spoken for or is mentioned.'),
    articles: {
      many: true,
      of: 'ArticleWhere',
      path: ['publications'],
      visible: 'article',
      description: 'Articles that it published.',
    },
    mentions,
  },
});

export const sourceWhere = defineWhere('SourceWhere', {
  description: 'Conditions on sources.',
  columns: {
    ...entityColumns,
    kind: { filter: sourceKindFilter, description: 'What it is.' },
    url: { filter: stringFilter, description: 'Where it is to be found.' },
  },
  others: { name: nameCondition },
  relations: {
    names,
    organization: {
      many: false,
      of: 'OrganizationWhere',
      path: ['organization'],
      description: 'Its publisher.',
    },
    quotes: quotesOf('What came through it.'),
    citedIn: articlesNaming('Articles with quotes that came through it, or that mention it.'),
    images: {
      many: true,
      of: 'ImageWhere',
      path: ['images'],
      visible: ({ article }) => ({ article }),
      description: 'Images that are credited to it.',
    },
    mentions,
  },
});

export const topicWhere = defineWhere('TopicWhere', {
  description: 'Conditions on topics.',
  columns: { id, slug },
  others: { name: nameCondition },
  relations: {
    names,
    articles: {
      many: true,
      of: 'ArticleWhere',
      path: ['articles', 'article'],
      visible: 'link',
      description: 'Articles about it.',
    },
  },
});

defineWhere('EntityNameWhere', {
  description: 'Conditions on a name.',
  columns: {
    text: { filter: textFilter, description: 'The name as written.' },
    locale: { filter: localeFilter, description: 'The language that it is in.' },
    kind: { filter: nameKindFilter, description: 'Whether it is the one to show in its locale.' },
  },
});

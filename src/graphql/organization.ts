import { builder } from './builder.ts';
import { ArticleConnection, OrganizationConnection, QuoteConnection } from './connections.ts';
import { byIdentity, entityByFields, firstEntered } from './entity-by.ts';
import { OrganizationKindEnum } from './enums.ts';
import { localizedText, nameFields } from './names.ts';
import { Article, Organization, Quote } from './nodes.ts';
import {
  bySlug,
  linkedQuotes,
  listArguments,
  organizationList,
  quoteList,
  rootConnection,
} from './pagination/lists.ts';
import { articlesNaming } from './related-articles.ts';

builder.prismaObjectFields(Organization, (t) => ({
  slug: t.exposeString('slug', { description: 'Names it in URLs; unique among organizations.' }),
  externalId: t.exposeString('externalId', {
    nullable: true,
    description: 'The id in the system that it came from.',
  }),
  name: t.field(nameFields.name),
  nameLocale: t.field(nameFields.nameLocale),
  names: t.field(nameFields.names),
  kind: t.expose('kind', { type: OrganizationKindEnum, description: 'What it is.' }),
  description: t.field(localizedText('description', 'What it is, in a few words.')),
  wikidataId: t.exposeString('wikidataId', {
    nullable: true,
    description: 'The Wikidata item id, such as Q5.',
  }),
  sameAs: t.expose('sameAs', {
    type: ['URL'],
    description: 'Pages about the same organization (schema.org sameAs).',
  }),
  parent: t.relation('parent', {
    nullable: true,
    description: 'The organization that it is a part of.',
  }),
  children: t.relation('children', {
    query: (_args, { perspective }) => ({
      where: perspective.organization,
      orderBy: { slug: 'asc' },
    }),
    description: 'Its parts, by slug.',
  }),
  members: t.relation('members', {
    query: (_args, { perspective }) => ({
      where: { person: perspective.person },
      orderBy: [{ from: 'asc' }, { id: 'asc' }],
    }),
    description: 'The people who are or were affiliated with it, the earliest first.',
  }),
  createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was entered.' }),
  updatedAt: t.expose('updatedAt', {
    type: 'DateTime',
    description: 'When it last changed; what `updateOrganization` takes.',
  }),
  quotes: t.connection(
    {
      type: Quote,
      description:
        'What it said, and what was said on its behalf: from the latest articles first unless ordered otherwise.',
      args: listArguments(quoteList),
      ...linkedQuotes(),
    },
    QuoteConnection,
  ),
  sources: t.relation('publishes', {
    query: (_args, { perspective }) => ({ where: perspective.source, orderBy: { slug: 'asc' } }),
    description: 'The sources that it publishes, by slug.',
  }),
  mentionedIn: t.connection(
    {
      type: Article,
      description:
        'Articles in which it speaks, is spoken for or is mentioned, the latest first unless ordered otherwise.',
      ...articlesNaming(),
    },
    ArticleConnection,
  ),
}));

const OrganizationBy = builder.inputType('OrganizationBy', {
  description: 'What tells an organization from all others.',
  isOneOf: true,
  fields: (t) => ({
    id: t.globalID({ description: 'The node id.' }),
    ...entityByFields(t),
  }),
});

builder.queryFields((t) => ({
  organization: t.prismaField({
    type: Organization,
    nullable: true,
    description: 'One organization; null when there is none that the viewer may see.',
    args: { by: t.arg({ type: OrganizationBy, required: true, description: 'Which one.' }) },
    resolve: (query, _root, { by }, { db, perspective }) =>
      byIdentity(by, {
        type: 'Organization',
        kind: 'organization',
        db,
        find: (where) =>
          db.organization.findFirst({
            ...query,
            where: { AND: [perspective.organization, where] },
            orderBy: firstEntered,
          }),
      }),
  }),
  organizations: t.connection(
    {
      type: Organization,
      description: 'Organizations, by slug unless ordered otherwise.',
      ...rootConnection(organizationList, {
        order: bySlug,
        reads: (db) => ({
          findMany: (query) => db.organization.findMany({ ...query }),
          count: (query) => db.organization.count(query),
        }),
      }),
    },
    OrganizationConnection,
  ),
}));

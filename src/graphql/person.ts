import { builder } from './builder.ts';
import { ArticleConnection, PersonConnection, QuoteConnection } from './connections.ts';
import { byIdentity, entityByFields, firstEntered } from './entity-by.ts';
import { localizedText, nameFields } from './names.ts';
import { Article, Person, Quote } from './nodes.ts';
import {
  bySlug,
  linkedQuotes,
  listArguments,
  personList,
  quoteList,
  rootConnection,
} from './pagination/lists.ts';
import { articlesNaming, articlesThrough } from './related-articles.ts';

const byTime = [{ from: 'asc' }, { id: 'asc' }] as const;

builder.prismaObjectFields(Person, (t) => ({
  slug: t.exposeString('slug', { description: 'Names the person in URLs; unique among people.' }),
  externalId: t.exposeString('externalId', {
    nullable: true,
    description: 'The id in the system that the person came from.',
  }),
  name: t.field(nameFields.name),
  nameLocale: t.field(nameFields.nameLocale),
  names: t.field(nameFields.names),
  description: t.field(localizedText('description', 'Who it is, in a few words.')),
  wikidataId: t.exposeString('wikidataId', {
    nullable: true,
    description: 'The Wikidata item id, such as Q5.',
  }),
  sameAs: t.expose('sameAs', {
    type: ['URL'],
    description: 'Pages about the same person (schema.org sameAs).',
  }),
  affiliations: t.relation('affiliations', {
    query: { orderBy: [...byTime] },
    description: 'What the person is or was to organizations, the earliest first.',
  }),
  createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was entered.' }),
  updatedAt: t.expose('updatedAt', {
    type: 'DateTime',
    description: 'When it last changed; what `updatePerson` takes.',
  }),
  quotes: t.connection(
    {
      type: Quote,
      description: 'What the person said: from the latest articles first unless ordered otherwise.',
      args: listArguments(quoteList),
      ...linkedQuotes(),
    },
    QuoteConnection,
  ),
  mentionedIn: t.connection(
    {
      type: Article,
      description:
        'Articles that quote or mention the person, the latest first unless ordered otherwise.',
      ...articlesNaming(),
    },
    ArticleConnection,
  ),
  articles: t.connection(
    {
      type: Article,
      description: 'Articles that the person wrote, the latest first unless ordered otherwise.',
      ...articlesThrough('authored'),
    },
    ArticleConnection,
  ),
}));

builder.prismaObject('Affiliation', {
  description: 'What a person is or was to an organization.',
  select: { id: true },
  fields: (t) => ({
    person: t.relation('person', { description: 'The person.' }),
    organization: t.relation('organization', { description: 'The organization.' }),
    role: t.field(localizedText('role', 'What the person is there: spokesman, minister, member.')),
    from: t.expose('from', {
      type: 'Date',
      nullable: true,
      description: 'The first day; null when not known.',
    }),
    to: t.expose('to', {
      type: 'Date',
      nullable: true,
      description: 'The last day; null while it lasts.',
    }),
  }),
});

const PersonBy = builder.inputType('PersonBy', {
  description: 'What tells a person from all others.',
  isOneOf: true,
  fields: (t) => ({
    id: t.globalID({ description: 'The node id.' }),
    ...entityByFields(t),
  }),
});

builder.queryFields((t) => ({
  person: t.prismaField({
    type: Person,
    nullable: true,
    description: 'One person; null when there is none that the viewer may see.',
    args: { by: t.arg({ type: PersonBy, required: true, description: 'Which one.' }) },
    resolve: (query, _root, { by }, { db, perspective }) =>
      byIdentity(by, {
        type: 'Person',
        kind: 'person',
        db,
        find: (where) =>
          db.person.findFirst({
            ...query,
            where: { AND: [perspective.person, where] },
            orderBy: firstEntered,
          }),
      }),
  }),
  people: t.connection(
    {
      type: Person,
      description: 'People, by slug unless ordered otherwise.',
      ...rootConnection(personList, {
        order: bySlug,
        reads: (db) => ({
          findMany: (query) => db.person.findMany({ ...query }),
          count: (query) => db.person.count(query),
        }),
      }),
    },
    PersonConnection,
  ),
}));

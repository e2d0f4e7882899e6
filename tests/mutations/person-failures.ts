import { type Case, conflict, id, invalid, missing, named, nobody, read } from './entity-case.ts';

export const personFailures: Case[] = [
  invalid('a person without a name', [
    'createPerson',
    () => ({ names: [] }),
    'names',
    /needs a name in at least one language/,
  ]),
  invalid('a language without a name', [
    'createPerson',
    () => ({ names: [{ locale: 'en', names: [] }] }),
    'names.0.names',
    /needs at least one name/,
  ]),
  invalid('an empty name', [
    'createPerson',
    () => ({ names: [{ locale: 'en', names: ['Nadia', ' '] }] }),
    'names.0.names.1',
    /is empty/,
  ]),
  invalid('a name that is a text', [
    'createPerson',
    () => ({ names: [{ locale: 'en', names: ['a'.repeat(251)] }] }),
    'names.0.names.0',
    /250/,
  ]),
  invalid('a language twice', [
    'createPerson',
    () => ({ names: [...named.names, ...named.names] }),
    'names',
    /has a language twice/,
  ]),
  invalid('a slug with a space', [
    'createPerson',
    () => ({ ...named, slug: 'na dia' }),
    'slug',
    /joined by single hyphens/,
  ]),
  invalid('a Wikidata id that is none', [
    'createPerson',
    () => ({ ...named, wikidataId: 'P5' }),
    'wikidataId',
    /is a Wikidata item id, such as "Q5"/,
  ]),
  invalid('a page that is no web page', [
    'createPerson',
    () => ({ ...named, sameAs: ['ftp://example.org/'] }),
    'sameAs.0',
    /is not an http or https URL/,
  ]),
  invalid('an empty description', [
    'createPerson',
    () => ({ ...named, description: [{ locale: 'en', text: ' ' }] }),
    'description.0.text',
    /is empty/,
  ]),
  invalid('an affiliation that ends before it begins', [
    'createPerson',
    () => ({
      ...named,
      affiliations: [{ organization: { slug: 'port' }, from: '2020-02-01', to: '2020-01-01' }],
    }),
    'affiliations.0.to',
    /is before `from`/,
  ]),
  invalid('an affiliation twice', [
    'createPerson',
    () => ({
      ...named,
      affiliations: [
        { organization: { slug: 'port' } },
        { organization: { id: id('organization port') } },
      ],
    }),
    'affiliations.1',
    /is given already/,
  ]),
  invalid('an affiliation with an organization that is not there', [
    'createPerson',
    () => ({ ...named, affiliations: [{ organization: { slug: 'harbour' } }] }),
    'affiliations.0.organization.slug',
    /there is no such organization; `create` would make one/,
  ]),
  invalid('an affiliation with a person', [
    'createPerson',
    () => ({ ...named, affiliations: [{ organization: { id: id('person nadia') } }] }),
    'affiliations.0.organization.id',
    /is not the id of an Organization/,
  ]),
  invalid('a contradictory description of an organization on the way', [
    'createPerson',
    () => ({
      ...named,
      affiliations: [
        { organization: { create: { ...named, slug: 'ministry', wikidataId: 'Q11' } } },
      ],
    }),
    'affiliations.0.organization.create',
    /belong to different ones: ministry, police/,
  ]),
  conflict('a slug that another person has', [
    'createPerson',
    () => ({ ...named, slug: 'nadia' }),
    'slug',
    /another person has the slug "nadia": Nadia Omar \(nadia\)/,
  ]),
  conflict('an external id that another person has', [
    'createPerson',
    () => ({ ...named, externalId: 'cms-1' }),
    'externalId',
    /another person has the external id "cms-1"/,
  ]),
  conflict('a Wikidata id that another person has', [
    'createPerson',
    () => ({ ...named, wikidataId: 'Q2' }),
    'wikidataId',
    /another person has the Wikidata id "Q2".*merge the two/,
  ]),
  missing('a change of nobody', [
    'updatePerson',
    () => ({ person: nobody, updatedAt: '2026-01-01T00:00:00Z' }),
    'person',
    /there is no such person/,
  ]),
  invalid('a change of something else', [
    'updatePerson',
    () => ({ person: id('source bahr'), updatedAt: '2026-01-01T00:00:00Z' }),
    'person',
    /is not the id of a Person/,
  ]),
  conflict('a change of what was changed since', [
    'updatePerson',
    () => ({ ...read('person nadia'), updatedAt: '2026-01-01T00:00:00Z', wikidataId: null }),
    '',
    /was changed at .* after it was read. Read it again/,
  ]),
  invalid('taking the names away', [
    'updatePerson',
    () => ({ ...read('person nadia'), names: null }),
    'names',
    /can't be null; leave it out/,
  ]),
  invalid('taking the slug away', [
    'updatePerson',
    () => ({ ...read('person nadia'), slug: null }),
    'slug',
    /can't be null; leave it out/,
  ]),
  conflict('a change to a slug that another person has', [
    'updatePerson',
    () => ({ ...read('person nadia'), slug: 'omar' }),
    'slug',
    /another person has the slug "omar"/,
  ]),
];

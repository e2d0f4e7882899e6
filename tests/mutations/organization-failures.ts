import { type Case, conflict, invalid, missing, named, nothing, read } from './entity-case.ts';

export const organizationFailures: Case[] = [
  invalid('an unknown parent', [
    'createOrganization',
    () => ({ ...named, parent: { wikidataId: 'Q99' } }),
    'parent.wikidataId',
    /there is no such organization/,
  ]),
  conflict('a slug that another organization has', [
    'createOrganization',
    () => ({ ...named, slug: 'port' }),
    'slug',
    /another organization has the slug "port"/,
  ]),
  invalid('an organization that is its own parent', [
    'updateOrganization',
    () => ({ ...read('organization port'), parent: { slug: 'port' } }),
    'parent',
    /makes the organization a part of itself/,
  ]),
  invalid('a circle of parents', [
    'updateOrganization',
    () => ({ ...read('organization ministry'), parent: { slug: 'police' } }),
    'parent',
    /makes the organization a part of itself/,
  ]),
  invalid('a kind taken away', [
    'updateOrganization',
    () => ({ ...read('organization port'), kind: null }),
    'kind',
    /can't be null; leave it out/,
  ]),
  missing('a change of no organization', [
    'updateOrganization',
    () => ({ organization: nothing, updatedAt: '2026-01-01T00:00:00Z' }),
    'organization',
    /there is no such organization/,
  ]),
  invalid('a source at no address', [
    'createSource',
    () => ({ ...named, url: 'mailto:desk@example.org' }),
    'url',
    /is not an http or https URL/,
  ]),
  conflict('an external id that another source has', [
    'createSource',
    () => ({ ...named, externalId: 'src-1' }),
    'externalId',
    /another source has the external id "src-1"/,
  ]),
  invalid('a publisher that is not there', [
    'updateSource',
    () => ({ ...read('source bahr'), organization: { externalId: 'x' } }),
    'organization.externalId',
    /there is no such organization/,
  ]),
  conflict('a change of a source that was changed since', [
    'updateSource',
    () => ({ ...read('source bahr'), updatedAt: '2026-01-01T00:00:00Z', url: null }),
    '',
    /The source was changed at/,
  ]),
];

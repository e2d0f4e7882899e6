import type { Entity } from './entity.ts';
import { type Lookup, nationBefore } from './lookup.ts';
import { resolveOrganization } from './organization.ts';

/** Gives a speaker the body that the article names beside them elsewhere. */
export function affiliate(entity: Entity, lookup: Lookup): void {
  const { affiliation } = entity;
  if (affiliation === null || entity.organizations.length > 0) return;
  const { organization, span } = affiliation;
  const language = lookup.paragraphs[span.paragraph]?.language ?? 'ar';
  entity.organizations = resolveOrganization(organization, {
    ...lookup,
    country: nationBefore(lookup, span),
    span,
    language,
  });
}

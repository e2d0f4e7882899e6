import type { Transaction } from '../../database/client.ts';
import type { EntityKind, Identity } from '../entities/registry.ts';
import { type Declaration, type Path, resolveEntities } from '../entities/resolve.ts';
import type { Resolutions } from '../entities/save.ts';
import type { InputIssue } from '../errors.ts';
import { isOut } from '../perspective.ts';
import type { EntityIds } from '../publish-entities.ts';
import type { CanonicalDocument } from './canonical.ts';

/** A place where a document names an entity by its key. */
export interface Reference {
  document: number;
  kind: EntityKind;
  key: string;
  path: Path;
}

/** Every place where documents name entities by key. */
export function references(
  documents: readonly CanonicalDocument[],
  at: readonly Path[],
): Reference[] {
  return documents.flatMap((document, i) => {
    const found: Reference[] = [];
    const add = (kind: EntityKind, key: string | undefined, ...path: Path) => {
      if (key !== undefined)
        found.push({ document: i, kind, key, path: [...(at[i] ?? []), ...path] });
    };
    add('organization', document.publisher, 'publisher');
    document.authors?.forEach((key, j) => add('person', key, 'authors', j));
    document.images?.forEach(({ creditSource }, j) =>
      add('source', creditSource, 'images', j, 'creditSource'),
    );
    document.quotes.forEach((quote, j) => {
      quote.attributions.forEach((attribution, k) => {
        const path = ['quotes', j, 'attributions', k];
        add('person', attribution.person, ...path, 'person');
        add('organization', attribution.organization, ...path, 'organization');
        add('organization', attribution.unnamed?.organization, ...path, 'unnamed', 'organization');
        add('organization', attribution.onBehalfOf, ...path, 'onBehalfOf');
      });
      quote.provenance?.forEach(({ source }, k) =>
        add('source', source, 'quotes', j, 'provenance', k, 'source'),
      );
    });
    document.mentions.forEach((mention, j) => {
      add('person', mention.person, 'mentions', j, 'person');
      add('organization', mention.organization, 'mentions', j, 'organization');
      add('source', mention.source, 'mentions', j, 'source');
    });
    document.people?.forEach((person, j) =>
      person.affiliations?.forEach(({ organization }, k) =>
        add('organization', organization, 'people', j, 'affiliations', k, 'organization'),
      ),
    );
    document.organizations?.forEach(({ parent }, j) =>
      add('organization', parent, 'organizations', j, 'parent'),
    );
    document.sources?.forEach(({ organization }, j) =>
      add('organization', organization, 'sources', j, 'organization'),
    );
    return found;
  });
}

/**
 * Finds or mints every entity of the documents, and reports each key that names none.
 *
 * @param at where each document stands in the input, for messages.
 */
export async function resolveReferences(
  tx: Transaction,
  documents: readonly CanonicalDocument[],
  { at, report }: { at: readonly Path[]; report: (issue: InputIssue) => void },
): Promise<Resolutions> {
  const all = references(documents, at);
  const resolve = <T extends Identity>(
    kind: EntityKind,
    list: 'people' | 'organizations' | 'sources',
    of: (document: CanonicalDocument) => readonly T[] | undefined,
  ) =>
    resolveEntities<T>(tx, kind, {
      declarations: documents.flatMap((document, i) =>
        (of(document) ?? []).map((given, j): Declaration<T> => ({
          document: i,
          path: [...(at[i] ?? []), list, j],
          given,
        })),
      ),
      references: all.filter((reference) => reference.kind === kind),
      isOut: (document) => isOut(documents[document] ?? { status: 'DRAFT' }),
      report,
    });
  const resolutions = {
    person: await resolve('person', 'people', ({ people }) => people),
    organization: await resolve(
      'organization',
      'organizations',
      ({ organizations }) => organizations,
    ),
    source: await resolve('source', 'sources', ({ sources }) => sources),
  };
  for (const { document, kind, key, path } of all) {
    const { idOf, isRefused } = resolutions[kind];
    if (idOf(document, key) === undefined && !isRefused(document, key)) {
      report({ path, message: `no ${kind} "${key}" is in the document or the newsroom` });
    }
  }
  for (const { entity, declarations } of resolutions.organization.resolved) {
    for (const { document, path, given } of declarations) {
      if (
        given.parent !== undefined &&
        resolutions.organization.idOf(document, given.parent) === entity.id
      ) {
        report({ path: [...path, 'parent'], message: 'is the organization itself' });
      }
    }
  }
  documents.forEach(({ quotes }, i) =>
    quotes.forEach(({ attributions }, j) =>
      attributions.forEach(({ organization, onBehalfOf }, k) => {
        if (organization === undefined || onBehalfOf === undefined) return;
        const { idOf } = resolutions.organization;
        if (idOf(i, organization) !== undefined && idOf(i, organization) === idOf(i, onBehalfOf)) {
          report({
            path: [...(at[i] ?? []), 'quotes', j, 'attributions', k, 'onBehalfOf'],
            message: 'is the speaker itself; leave it out',
          });
        }
      }),
    ),
  );
  return resolutions;
}

/** Those that readers may see once the documents are loaded, since one that is out speaks of them. */
export function seenEntities(
  documents: readonly CanonicalDocument[],
  resolutions: Resolutions,
): EntityIds {
  const all = references(
    documents,
    documents.map(() => []),
  );
  const idsOf = (kind: EntityKind) => {
    const { idOf, resolved } = resolutions[kind];
    return [
      ...resolved.filter(({ entity }) => entity.everPublished).map(({ entity }) => entity.id),
      ...all.flatMap(({ document, kind: of, key }) => {
        const isSeen = of === kind && isOut(documents[document] ?? { status: 'DRAFT' });
        return (isSeen ? idOf(document, key) : undefined) ?? [];
      }),
    ];
  };
  return {
    people: idsOf('person'),
    organizations: idsOf('organization'),
    sources: idsOf('source'),
    topics: [],
  };
}

import type { Transaction } from '../../database/client.ts';
import type { ArticleState } from '../article/state.ts';
import { kinds } from '../entities/kinds.ts';
import { differs, mergeKind, mergeLocalized, union } from '../entities/merge.ts';
import { type EntityKind, findEntities } from '../entities/registry.ts';
import { isOut } from '../perspective.ts';
import type { EntityIds } from '../publish-entities.ts';
import { byTime, type DocumentEntities } from './entities.ts';

/** What a pending declaration holds, with node ids of organizations in the place of keys. */
interface Given {
  names: Record<string, string[]>;
  externalId?: string | undefined;
  wikidataId?: string | undefined;
  kind?: string;
  description?: Record<string, string>;
  sameAs?: string[];
  affiliations?: {
    organization: string;
    role?: Record<string, string>;
    from?: string;
    to?: string;
  }[];
  parent?: string;
  url?: string;
  organization?: string;
}

/** What an article that is not out says of an entity. */
export interface OwnDeclaration {
  list: keyof EntityIds;
  id: string;
  given: Given;
}

/** What articles that are not out say of entities, for each of the articles; nothing for those that are out. */
export async function readOwnDeclarations(
  tx: Transaction,
  articles: readonly ArticleState[],
): Promise<OwnDeclaration[][]> {
  const drafts = articles.flatMap(({ article }) => (isOut(article) ? [] : article.id));
  if (drafts.length === 0) return articles.map(() => []);
  const rows = await tx.pendingDeclaration.findMany({
    where: { articleId: { in: drafts } },
    orderBy: { id: 'asc' },
  });
  const byArticle = Map.groupBy(rows, ({ articleId }) => articleId);
  const declared = articles.map(({ article }) =>
    (byArticle.get(article.id) ?? []).flatMap((row): OwnDeclaration | [] => {
      const given = row.given as unknown as Given; // As savePending wrote it.
      if (row.personId !== null) return { list: 'people' as const, id: row.personId, given };
      if (row.organizationId !== null)
        return { list: 'organizations' as const, id: row.organizationId, given };
      if (row.sourceId !== null) return { list: 'sources' as const, id: row.sourceId, given };
      return row.topicId === null ? [] : { list: 'topics' as const, id: row.topicId, given };
    }),
  );
  return withoutTaken(tx, declared);
}

/** Declarations without the identifiers that other entities have got in the meantime. */
async function withoutTaken(
  tx: Transaction,
  declared: OwnDeclaration[][],
): Promise<OwnDeclaration[][]> {
  const holders = new Map<string, string>();
  for (const [kind, { list }] of Object.entries(kinds)) {
    const given = declared.flat().flatMap((one) => (one.list === list ? one.given : []));
    const externalIds = given.flatMap(({ externalId }) => externalId ?? []);
    const wikidataIds = given.flatMap(({ wikidataId }) => wikidataId ?? []);
    if (externalIds.length + wikidataIds.length === 0) continue;
    const found = await findEntities(tx, kind as EntityKind, {
      OR: [{ externalId: { in: externalIds } }, { wikidataId: { in: wikidataIds } }],
    });
    for (const { id, externalId, wikidataId } of found) {
      holders.set(`${list} externalId ${externalId}`, id);
      holders.set(`${list} wikidataId ${wikidataId}`, id);
    }
  }
  const free = (list: string, id: string, identifier: string, value: string | undefined) => {
    const holder = holders.get(`${list} ${identifier} ${value}`);
    return value !== undefined && (holder === undefined || holder === id);
  };
  return declared.map((all) =>
    all.map(({ list, id, given: { externalId, wikidataId, ...given } }) => ({
      list,
      id,
      given: {
        ...given,
        ...(free(list, id, 'externalId', externalId) && { externalId }),
        ...(free(list, id, 'wikidataId', wikidataId) && { wikidataId }),
      },
    })),
  );
}

/** The entities of which declarations speak, and the organizations that they name. */
export function namedInDeclarations(declarations: readonly OwnDeclaration[]): EntityIds {
  const of = (list: keyof EntityIds) =>
    declarations.filter((one) => one.list === list).map(({ id }) => id);
  const organizations = declarations.flatMap(({ given }) => [
    ...(given.affiliations ?? []).map(({ organization }) => organization),
    given.parent,
    given.organization,
  ]);
  return {
    people: of('people'),
    organizations: [...of('organizations'), ...organizations.filter((id) => id !== undefined)],
    sources: of('sources'),
    topics: of('topics'),
  };
}

/** Entities with what declarations say of them, after what the newsroom knows. */
export function withDeclarations(
  entities: DocumentEntities,
  declarations: readonly OwnDeclaration[],
): DocumentEntities {
  if (declarations.length === 0) return entities;
  const known = {
    people: new Map(entities.people),
    organizations: new Map(entities.organizations),
    sources: new Map(entities.sources),
    topics: new Map(entities.topics),
  };
  const keyOf = (id: string | undefined) =>
    id === undefined ? undefined : entities.organizations.get(id)?.key;
  for (const { list, id, given } of declarations) {
    const entity = known[list].get(id);
    if (entity === undefined) continue;
    // Of one kind, as the list of the declaration says.
    known[list].set(id, merged(entity, given, keyOf) as never);
  }
  return known;
}

interface Declared extends Omit<Given, 'names'> {
  key: string;
  names: Record<string, string[]>;
}

function merged(
  entity: Declared,
  given: Given,
  keyOf: (id: string | undefined) => string | undefined,
): Declared {
  const description = mergeLocalized(entity.description, [given.description]);
  const sameAs = union(entity.sameAs, given.sameAs ?? []);
  const parent = entity.parent ?? keyOf(given.parent);
  const organization = entity.organization ?? keyOf(given.organization);
  const url = entity.url ?? given.url;
  const externalId = entity.externalId ?? given.externalId;
  const wikidataId = entity.wikidataId ?? given.wikidataId;
  const affiliations = mergeAffiliations(
    entity.affiliations ?? [],
    (given.affiliations ?? []).flatMap((one) => {
      const key = keyOf(one.organization);
      return key === undefined ? [] : { ...one, organization: key };
    }),
  );
  return {
    ...entity,
    ...(externalId !== undefined && { externalId }),
    ...(wikidataId !== undefined && { wikidataId }),
    names: mergeNames(entity.names, given.names),
    ...('kind' in entity && { kind: mergeKind(entity.kind, [given]) }),
    ...(differs({}, description) && { description }),
    ...(sameAs.length > 0 && { sameAs }),
    ...(affiliations.length > 0 && { affiliations }),
    ...(parent !== undefined && { parent }),
    ...(url !== undefined && { url }),
    ...(organization !== undefined && { organization }),
  };
}

function mergeNames(
  known: Record<string, string[]>,
  given: Record<string, string[]>,
): Record<string, string[]> {
  const merged = { ...known };
  for (const [locale, texts] of Object.entries(given)) {
    merged[locale] = union(merged[locale], texts);
  }
  return merged;
}

type Affiliation = NonNullable<Given['affiliations']>[number];

function mergeAffiliations(known: readonly Affiliation[], given: readonly Affiliation[]) {
  const identityOf = ({ organization, from, to }: Affiliation) => `${organization} ${from} ${to}`;
  const merged = new Map(known.map((one) => [identityOf(one), one]));
  for (const one of given) {
    const before = merged.get(identityOf(one));
    const role = mergeLocalized(before?.role, [one.role]);
    merged.set(identityOf(one), { ...one, ...(differs({}, role) && { role }) });
  }
  return [...merged.values()].toSorted(byTime);
}

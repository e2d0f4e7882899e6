import type { Transaction } from '../../database/client.ts';
import type { Prisma } from '../../database/generated/client.ts';
import { fold } from '../../search/fold.ts';
import { kinds } from './kinds.ts';
import type { StoredName } from './names.ts';

export type EntityKind = 'person' | 'organization' | 'source';

/** How a person, an organization or a source is told from others. */
export interface Identity {
  key: string;
  externalId?: string | undefined;
  wikidataId?: string | undefined;
  /** By locale, the primary name first. */
  names: Record<string, string[]>;
}

/** An entity that exists, or is about to. */
export interface KnownEntity {
  id: string;
  slug: string;
  externalId: string | null;
  wikidataId: string | null;
  /** Readers have seen it, or will once the documents are loaded. */
  everPublished: boolean;
  names: StoredName[];
}

const identitySelect = {
  id: true,
  slug: true,
  externalId: true,
  wikidataId: true,
  everPublished: true,
  names: { select: { locale: true, position: true, text: true, folded: true } },
} satisfies Prisma.PersonSelect & Prisma.OrganizationSelect & Prisma.SourceSelect;

/** The entities of one kind that a condition holds for. */
export async function findEntities(
  tx: Transaction,
  kind: EntityKind,
  where: Prisma.PersonWhereInput & Prisma.OrganizationWhereInput & Prisma.SourceWhereInput,
): Promise<KnownEntity[]> {
  const query = { where, select: identitySelect };
  if (kind === 'person') return tx.person.findMany(query);
  if (kind === 'organization') return tx.organization.findMany(query);
  return tx.source.findMany(query);
}

/** A key of one document only, as a blank node in JSON-LD is. */
export function isLocalKey(key: string): boolean {
  return key.startsWith('_:');
}

/** The entities of one kind that some identities may mean, found by everything that could identify them. */
export class Registry {
  readonly #bySlug = new Map<string, KnownEntity>();
  readonly #byExternalId = new Map<string, KnownEntity>();
  readonly #byWikidataId = new Map<string, KnownEntity>();
  readonly #byName = new Map<string, Set<KnownEntity>>();
  readonly #byFormerSlug = new Map<string, KnownEntity>();
  readonly #byFormerExternalId = new Map<string, KnownEntity>();

  /** Loads all that the identities could mean, renamed and merged ones among them. */
  static async open(
    tx: Transaction,
    kind: EntityKind,
    { identities, keys }: { identities: readonly Identity[]; keys: readonly string[] },
  ): Promise<Registry> {
    const slugs = unique(
      [...identities.map(({ key }) => key), ...keys].filter((key) => !isLocalKey(key)),
    );
    const externalIds = unique(identities.flatMap(({ externalId }) => externalId ?? []));
    const { type, owner } = kinds[kind];
    const former = await tx.formerIdentity.findMany({
      where: { type, OR: [{ slug: { in: slugs } }, { externalId: { in: externalIds } }] },
    });
    const where = {
      OR: [
        { id: { in: former.flatMap((row) => row[owner] ?? []) } },
        { slug: { in: slugs } },
        { externalId: { in: externalIds } },
        { wikidataId: { in: unique(identities.flatMap((identity) => identity.wikidataId ?? [])) } },
        {
          names: {
            some: {
              folded: { in: unique(identities.flatMap((identity) => foldedNames(identity))) },
            },
          },
        },
      ],
    };
    const registry = new Registry();
    const byId = new Map<string, KnownEntity>();
    for (const entity of await findEntities(tx, kind, where)) {
      registry.add(entity);
      byId.set(entity.id, entity);
    }
    for (const { slug, externalId, ...row } of former) {
      const entity = byId.get(row[owner] ?? '');
      if (entity === undefined) continue;
      if (slug !== null) registry.#byFormerSlug.set(slug, entity);
      if (externalId !== null) registry.#byFormerExternalId.set(externalId, entity);
    }
    return registry;
  }

  /** The one that has a slug, or had it. */
  bySlug(slug: string): KnownEntity | undefined {
    return this.#bySlug.get(slug) ?? this.#byFormerSlug.get(slug);
  }

  add(entity: KnownEntity): void {
    this.#bySlug.set(entity.slug, entity);
    if (entity.externalId !== null) this.#byExternalId.set(entity.externalId, entity);
    if (entity.wikidataId !== null) this.#byWikidataId.set(entity.wikidataId, entity);
    for (const { folded } of entity.names) {
      const namesakes = this.#byName.get(folded) ?? new Set();
      this.#byName.set(folded, namesakes.add(entity));
    }
  }

  /**
   * The entity that is meant: by external id, key or Wikidata id, which must agree; else by name.
   *
   * @param others those that the name can't mean, since another key of the same document does.
   * @returns null for a new one; a sentence when the identity is contradictory or ambiguous.
   */
  resolve(identity: Identity, others: ReadonlySet<string>): KnownEntity | null | string {
    const { key, externalId, wikidataId } = identity;
    const identified = unique(
      [
        externalId === undefined
          ? undefined
          : (this.#byExternalId.get(externalId) ?? this.#byFormerExternalId.get(externalId)),
        isLocalKey(key) ? undefined : this.bySlug(key),
        wikidataId === undefined ? undefined : this.#byWikidataId.get(wikidataId),
      ].filter((entity) => entity !== undefined),
    );
    const [entity] = identified;
    if (identified.length > 1) {
      return `its key, external id and Wikidata id belong to different ones: ${identified.map(({ slug }) => slug).join(', ')}`;
    }
    if (entity !== undefined) {
      const contradiction = this.#contradicts(entity, identity);
      return contradiction === null ? entity : `is ${entity.slug}, whose ${contradiction}`;
    }
    const namesakes = this.#namesakes(identity).filter(
      (one) => !others.has(one.id) && this.#contradicts(one, identity) === null,
    );
    if (namesakes.length > 1) {
      return `has the name of several: ${namesakes.map(({ slug }) => slug).join(', ')}; the key of one of them would tell which is meant`;
    }
    return namesakes[0] ?? null;
  }

  /** The identifier by which an entity can't be the one that is meant, in words. */
  #contradicts(entity: KnownEntity, { externalId, wikidataId }: Identity): string | null {
    if (
      entity.wikidataId !== null &&
      wikidataId !== undefined &&
      entity.wikidataId !== wikidataId
    ) {
      return `Wikidata id is ${entity.wikidataId}`;
    }
    if (
      entity.externalId !== null &&
      externalId !== undefined &&
      entity.externalId !== externalId &&
      this.#byFormerExternalId.get(externalId) !== entity
    ) {
      return `external id is ${entity.externalId}`;
    }
    return null;
  }

  /** Those who share a name that is the primary one of either: two who share an alias such as a surname may well differ. */
  #namesakes(identity: Identity): KnownEntity[] {
    const primary = new Set(Object.values(identity.names).map(([name = '']) => fold(name)));
    return unique(
      foldedNames(identity).flatMap((folded) =>
        [...(this.#byName.get(folded) ?? [])].filter(
          ({ names }) =>
            primary.has(folded) ||
            names.some((name) => name.position === 0 && name.folded === folded),
        ),
      ),
    );
  }
}

function foldedNames({ names }: Identity): string[] {
  return unique(Object.values(names).flat().map(fold)).filter((name) => name !== '');
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}

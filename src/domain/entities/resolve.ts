import { v7 as uuid } from 'uuid';
import type { Transaction } from '../../database/client.ts';
import type { InputIssue } from '../errors.ts';
import { freeSlug, slugify } from '../slug.ts';
import { kinds } from './kinds.ts';
import { addNames } from './names.ts';
import {
  type EntityKind,
  type Identity,
  isLocalKey,
  type KnownEntity,
  Registry,
} from './registry.ts';

export type Path = (string | number)[];

/** What one document says of an entity. */
export interface Declaration<T extends Identity> {
  document: number;
  path: Path;
  given: T;
}

/** An entity with all that was said of it. */
export interface Resolved<T extends Identity> {
  entity: KnownEntity;
  isNew: boolean;
  declarations: Declaration<T>[];
}

/** The entities of one kind that some documents speak of. */
export interface Resolution<T extends Identity> {
  resolved: Resolved<T>[];
  /** The id of the entity that a document's key names; undefined when neither it nor the newsroom knows the key. */
  idOf(document: number, key: string): string | undefined;
  /** Whether the document declares the key, but in a way that was reported. */
  isRefused(document: number, key: string): boolean;
}

/**
 * Finds or mints the entities that documents declare; writes nothing.
 *
 * @param references where the documents use keys, declared or not.
 */
export async function resolveEntities<T extends Identity>(
  tx: Transaction,
  kind: EntityKind,
  {
    declarations,
    references,
    isOut,
    report,
  }: {
    declarations: readonly Declaration<T>[];
    references: readonly { document: number; key: string }[];
    /** Whether readers may see a document. */
    isOut: (document: number) => boolean;
    report: (issue: InputIssue) => void;
  },
): Promise<Resolution<T>> {
  const keys = references.map(({ key }) => key);
  const registry = await Registry.open(tx, kind, {
    identities: declarations.map(({ given }) => given),
    keys,
  });
  const minted = new Set<string>();
  const given = declarations.map((declaration) => declaration.given);
  // A slug that is made gives way to the keys that documents use.
  const taken = new Set([
    ...(await takenSlugs(tx, kind, given)),
    ...given.map(({ key }) => key),
    ...keys,
  ]);
  const byEntity = new Map<string, Resolved<T>>();
  const byKey = new Map<string, string>();
  const named = new Map<number, Set<string>>();
  const refused = new Set<string>();

  for (const { document, key } of references) {
    const entity = isLocalKey(key) ? undefined : registry.bySlug(key);
    if (entity !== undefined && isOut(document)) entity.everPublished = true;
  }
  // Those that are out first, whose entities readers will see.
  const inOrder = declarations.toSorted(
    (a, b) => Number(isOut(b.document)) - Number(isOut(a.document)),
  );
  for (const declaration of inOrder) {
    const { document, path, given } = declaration;
    const others = named.get(document) ?? new Set();
    const found = registry.resolve(given, others);
    if (typeof found === 'string') {
      report({ path, message: found });
      refused.add(`${document} ${given.key}`);
      continue;
    }
    const slug = isLocalKey(given.key)
      ? freeSlug(
          slugFor(given, kind),
          (free) => taken.has(free) || registry.bySlug(free) !== undefined,
        )
      : given.key;
    const entity = found ?? {
      id: uuid(),
      slug,
      externalId: null,
      wikidataId: null,
      everPublished: false,
      names: [],
    };
    if (found === null) minted.add(entity.id);
    byKey.set(`${document} ${given.key}`, entity.id);
    named.set(document, others.add(entity.id));
    // What a draft says of somebody whom readers know waits until it is out, see pending.ts.
    if (entity.everPublished && !isOut(document)) continue;
    entity.everPublished ||= isOut(document);
    entity.externalId ??= given.externalId ?? null;
    entity.wikidataId ??= given.wikidataId ?? null;

    const entry: Resolved<T> = byEntity.get(entity.id) ?? {
      entity,
      isNew: minted.has(entity.id),
      declarations: [],
    };
    addNames(entity.names, given.names);
    entry.declarations.push(declaration);
    byEntity.set(entity.id, entry);
    registry.add(entity);
  }

  return {
    resolved: [...byEntity.values()],
    idOf: (document, key) =>
      byKey.get(`${document} ${key}`) ?? (isLocalKey(key) ? undefined : registry.bySlug(key)?.id),
    isRefused: (document, key) => refused.has(`${document} ${key}`),
  };
}

/** The slugs that start like those to be minted, so that a free number can be chosen. */
async function takenSlugs(
  tx: Transaction,
  kind: EntityKind,
  identities: readonly Identity[],
): Promise<Set<string>> {
  const starts = identities
    .filter(({ key }) => isLocalKey(key))
    .map((identity) => slugFor(identity, kind));
  if (starts.length === 0) return new Set();
  const where = { OR: [...new Set(starts)].map((startsWith) => ({ slug: { startsWith } })) };
  const query = { where, select: { slug: true } };
  const rows =
    kind === 'person'
      ? await tx.person.findMany(query)
      : kind === 'organization'
        ? await tx.organization.findMany(query)
        : await tx.source.findMany(query);
  const { type } = kinds[kind];
  const former = await tx.formerIdentity.findMany({ ...query, where: { ...where, type } });
  return new Set([...rows, ...former].flatMap(({ slug }) => slug ?? []));
}

function slugFor({ names }: Identity, kind: EntityKind): string {
  const [name = ''] = names['en'] ?? Object.values(names)[0] ?? [];
  return slugify(name) || kind;
}

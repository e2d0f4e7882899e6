import { v7 as uuid } from 'uuid';
import type { Transaction } from '../../database/client.ts';
import type { OrganizationKind } from '../../database/generated/enums.ts';
import { InvalidInputError } from '../errors.ts';
import type { NewOrganization } from './refs.ts';
import {
  type ChangeOf,
  changedAt,
  currentId,
  type EditOptions,
  expectUnchanged,
  finishEdit,
  moveSlug,
  replaceNames,
} from './edit.ts';
import {
  identifiersOf,
  namesByLocale,
  pages,
  refuseNull,
  storedNames,
  textsByLocale,
} from './given.ts';
import { findCyclic } from './hierarchy.ts';
import { checkIdentifiers, makeSlug } from './identifiers.ts';
import { differs } from './merge.ts';
import { connectOrganizations } from './organization-refs.ts';
import type { Path } from './resolve.ts';

/** An organization as an editor enters it. */
export type GivenOrganization = Omit<NewOrganization, 'kind'> & {
  kind?: OrganizationKind | null | undefined;
};

/** What is to change of an organization, see `ChangeOf`. */
export type OrganizationChange = ChangeOf<GivenOrganization>;

/**
 * Creates an organization.
 *
 * @returns the id.
 * @throws InvalidInputError
 * @throws ConflictError if another has one of the identifiers.
 */
export async function createOrganization(
  tx: Transaction,
  given: GivenOrganization,
  { at, now }: EditOptions,
): Promise<string> {
  const id = uuid();
  const names = namesByLocale(given.names);
  const identifiers = identifiersOf(given);
  await checkIdentifiers(tx, 'organization', { given: identifiers, at });
  const parentId = await readParent(tx, given.parent, at);
  await tx.organization.create({
    data: {
      ...identifiers,
      id,
      slug: identifiers.slug ?? (await makeSlug(tx, 'organization', names)),
      kind: given.kind ?? 'OTHER',
      description: textsByLocale(given.description),
      sameAs: pages(given.sameAs),
      parentId,
    },
  });
  await replaceNames(tx, 'organization', { id, names });
  await finishEdit(tx, 'organization', {
    id,
    type: 'CREATED',
    everPublished: false,
    touched: {},
    now,
  });
  return id;
}

/**
 * Changes an organization. Nothing is written where nothing changes.
 *
 * @returns the id.
 * @throws NotFoundError
 * @throws InvalidInputError
 * @throws ConflictError if it was changed since, or another has one of the identifiers.
 */
export async function updateOrganization(
  tx: Transaction,
  { id: givenId, updatedAt, ...given }: OrganizationChange,
  { at, now }: EditOptions,
): Promise<string> {
  refuseNull(given, { fields: ['slug', 'names', 'kind'], at });
  const id = await currentId(tx, 'organization', givenId);
  const row = await tx.organization.findUnique({
    where: { id },
    include: { names: { orderBy: { position: 'asc' } } },
  });
  const before = expectUnchanged('organization', row, { expected: { id, updatedAt }, at });
  const identifiers = identifiersOf(given, before);
  await checkIdentifiers(tx, 'organization', { given: identifiers, own: id, at });

  const known = storedNames(before.names);
  const names = given.names ? namesByLocale(given.names) : known;
  const { slug, externalId, wikidataId, kind, description, sameAs, parentId } = before;
  const after = {
    ...identifiers,
    slug: identifiers.slug ?? slug,
    kind: given.kind ?? kind,
    description:
      given.description === undefined ? Object(description) : textsByLocale(given.description),
    sameAs: given.sameAs === undefined ? sameAs : pages(given.sameAs),
    parentId: given.parent === undefined ? parentId : await readParent(tx, given.parent, at),
  };
  const renamed = differs({ names: known }, { names });
  const was = { slug, externalId, wikidataId, kind, description, sameAs, parentId };
  if (!renamed && !differs(was, after)) return id;
  if (after.parentId === id) throw partOfItself(at);

  await moveSlug(tx, 'organization', { id, before: slug, after: after.slug });
  await tx.organization.update({
    where: { id },
    data: { ...after, updatedAt: changedAt(before.updatedAt, now) },
  });
  if ((await findCyclic(tx, [id])).size > 0) throw partOfItself(at);
  if (renamed) await replaceNames(tx, 'organization', { id, names });
  await finishEdit(tx, 'organization', {
    id,
    type: 'UPDATED',
    everPublished: before.everPublished,
    touched: { organizations: parentId === null ? [] : [parentId] },
    now,
  });
  return id;
}

async function readParent(
  tx: Transaction,
  parent: GivenOrganization['parent'],
  at: Path,
): Promise<string | null> {
  if (!parent) return null;
  const [id] = await connectOrganizations(tx, [{ ref: parent, path: [...at, 'parent'] }]);
  return id ?? null;
}

function partOfItself(at: Path): InvalidInputError {
  return new InvalidInputError([
    { path: [...at, 'parent'], message: 'makes the organization a part of itself' },
  ]);
}

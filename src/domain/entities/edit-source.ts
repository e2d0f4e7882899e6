import { v7 as uuid } from 'uuid';
import type { Transaction } from '../../database/client.ts';
import type { SourceKind } from '../../database/generated/enums.ts';
import type { NewSource } from './refs.ts';
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
import { identifiersOf, namesByLocale, refuseNull, storedNames } from './given.ts';
import { checkIdentifiers, makeSlug } from './identifiers.ts';
import { differs } from './merge.ts';
import { connectOrganizations } from './organization-refs.ts';
import type { Path } from './resolve.ts';

/** A source as an editor enters it. */
export type GivenSource = Omit<NewSource, 'kind'> & { kind?: SourceKind | null | undefined };

/** What is to change of a source, see `ChangeOf`. */
export type SourceChange = ChangeOf<GivenSource>;

/**
 * Creates a source.
 *
 * @returns the id.
 * @throws InvalidInputError
 * @throws ConflictError if another has one of the identifiers.
 */
export async function createSource(
  tx: Transaction,
  given: GivenSource,
  { at, now }: EditOptions,
): Promise<string> {
  const id = uuid();
  const names = namesByLocale(given.names);
  const identifiers = identifiersOf(given);
  await checkIdentifiers(tx, 'source', { given: identifiers, at });
  const organizationId = await readPublisher(tx, given.organization, at);
  await tx.source.create({
    data: {
      ...identifiers,
      id,
      slug: identifiers.slug ?? (await makeSlug(tx, 'source', names)),
      kind: given.kind ?? 'OTHER',
      url: given.url?.href ?? null,
      organizationId,
    },
  });
  await replaceNames(tx, 'source', { id, names });
  await finishEdit(tx, 'source', { id, type: 'CREATED', everPublished: false, touched: {}, now });
  return id;
}

/**
 * Changes a source. Nothing is written where nothing changes.
 *
 * @returns the id.
 * @throws NotFoundError
 * @throws InvalidInputError
 * @throws ConflictError if it was changed since, or another has one of the identifiers.
 */
export async function updateSource(
  tx: Transaction,
  { id: givenId, updatedAt, ...given }: SourceChange,
  { at, now }: EditOptions,
): Promise<string> {
  refuseNull(given, { fields: ['slug', 'names', 'kind'], at });
  const id = await currentId(tx, 'source', givenId);
  const row = await tx.source.findUnique({
    where: { id },
    include: { names: { orderBy: { position: 'asc' } } },
  });
  const before = expectUnchanged('source', row, { expected: { id, updatedAt }, at });
  const identifiers = identifiersOf(given, before);
  await checkIdentifiers(tx, 'source', { given: identifiers, own: id, at });

  const known = storedNames(before.names);
  const names = given.names ? namesByLocale(given.names) : known;
  const { slug, externalId, wikidataId, kind, url, organizationId } = before;
  const after = {
    ...identifiers,
    slug: identifiers.slug ?? slug,
    kind: given.kind ?? kind,
    url: given.url === undefined ? url : (given.url?.href ?? null),
    organizationId:
      given.organization === undefined
        ? organizationId
        : await readPublisher(tx, given.organization, at),
  };
  const renamed = differs({ names: known }, { names });
  if (!renamed && !differs({ slug, externalId, wikidataId, kind, url, organizationId }, after)) {
    return id;
  }

  await moveSlug(tx, 'source', { id, before: slug, after: after.slug });
  await tx.source.update({
    where: { id },
    data: { ...after, updatedAt: changedAt(before.updatedAt, now) },
  });
  if (renamed) await replaceNames(tx, 'source', { id, names });
  await finishEdit(tx, 'source', {
    id,
    type: 'UPDATED',
    everPublished: before.everPublished,
    touched: { organizations: organizationId === null ? [] : [organizationId] },
    now,
  });
  return id;
}

async function readPublisher(
  tx: Transaction,
  organization: GivenSource['organization'],
  at: Path,
): Promise<string | null> {
  if (!organization) return null;
  const path = [...at, 'organization'];
  const [id] = await connectOrganizations(tx, [{ ref: organization, path }]);
  return id ?? null;
}

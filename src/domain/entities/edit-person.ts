import { v7 as uuid } from 'uuid';
import type { Transaction } from '../../database/client.ts';
import { InvalidInputError } from '../errors.ts';
import { type GivenAffiliation, identityOf, saveAffiliations } from './affiliations.ts';
import type { NewAffiliation, NewPerson } from './refs.ts';
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
import { checkIdentifiers, makeSlug } from './identifiers.ts';
import { differs } from './merge.ts';
import { connectOrganizations } from './organization-refs.ts';
import type { Path } from './resolve.ts';

/** What is to change of a person, see `ChangeOf`. */
export type PersonChange = ChangeOf<NewPerson>;

/**
 * Creates a person.
 *
 * @returns the id.
 * @throws InvalidInputError
 * @throws ConflictError if another has one of the identifiers.
 */
export async function createPerson(
  tx: Transaction,
  given: NewPerson,
  { at, now }: EditOptions,
): Promise<string> {
  const id = uuid();
  const names = namesByLocale(given.names);
  const identifiers = identifiersOf(given);
  await checkIdentifiers(tx, 'person', { given: identifiers, at });
  const affiliations = await readAffiliations(tx, id, { given: given.affiliations, at });
  await tx.person.create({
    data: {
      ...identifiers,
      id,
      slug: identifiers.slug ?? (await makeSlug(tx, 'person', names)),
      description: textsByLocale(given.description),
      sameAs: pages(given.sameAs),
    },
  });
  await replaceNames(tx, 'person', { id, names });
  await saveAffiliations(tx, affiliations);
  await finishEdit(tx, 'person', { id, type: 'CREATED', everPublished: false, touched: {}, now });
  return id;
}

/**
 * Changes a person. Nothing is written where nothing changes.
 *
 * @returns the id.
 * @throws NotFoundError
 * @throws InvalidInputError
 * @throws ConflictError if the person was changed since, or another has one of the identifiers.
 */
export async function updatePerson(
  tx: Transaction,
  { id: givenId, updatedAt, ...given }: PersonChange,
  { at, now }: EditOptions,
): Promise<string> {
  refuseNull(given, { fields: ['slug', 'names'], at });
  const id = await currentId(tx, 'person', givenId);
  const row = await tx.person.findUnique({
    where: { id },
    include: { names: { orderBy: { position: 'asc' } }, affiliations: true },
  });
  const before = expectUnchanged('person', row, { expected: { id, updatedAt }, at });
  const identifiers = identifiersOf(given, before);
  await checkIdentifiers(tx, 'person', { given: identifiers, own: id, at });

  const known = storedNames(before.names);
  const names = given.names ? namesByLocale(given.names) : known;
  const affiliations =
    given.affiliations === undefined
      ? before.affiliations
      : await readAffiliations(tx, id, { given: given.affiliations, at });
  const { slug, externalId, wikidataId, description, sameAs } = before;
  const after = {
    ...identifiers,
    slug: identifiers.slug ?? slug,
    description:
      given.description === undefined ? Object(description) : textsByLocale(given.description),
    sameAs: given.sameAs === undefined ? sameAs : pages(given.sameAs),
  };
  const affiliated = (list: readonly Affiliation[]) => ({
    all: Object.fromEntries(list.map((one) => [identityOf(one), one.role])),
  });
  const changes = {
    row: differs({ slug, externalId, wikidataId, description, sameAs }, after),
    names: differs({ names: known }, { names }),
    affiliations: differs(affiliated(before.affiliations), affiliated(affiliations)),
  };
  if (!Object.values(changes).includes(true)) return id;

  await moveSlug(tx, 'person', { id, before: slug, after: after.slug });
  await tx.person.update({
    where: { id },
    data: { ...after, updatedAt: changedAt(before.updatedAt, now) },
  });
  if (changes.names) await replaceNames(tx, 'person', { id, names });
  if (changes.affiliations) {
    await tx.affiliation.deleteMany({ where: { personId: id } });
    await saveAffiliations(tx, affiliations.map(asGiven));
  }
  const touched = { organizations: before.affiliations.map((one) => one.organizationId) };
  await finishEdit(tx, 'person', {
    id,
    type: 'UPDATED',
    everPublished: before.everPublished,
    touched,
    now,
  });
  return id;
}

interface Affiliation {
  personId: string;
  organizationId: string;
  role: unknown;
  from: Date | null;
  to: Date | null;
}

function asGiven({ personId, organizationId, role, from, to }: Affiliation): GivenAffiliation {
  return { personId, organizationId, role: Object(role), from, to };
}

async function readAffiliations(
  tx: Transaction,
  personId: string,
  { given, at }: { given: readonly NewAffiliation[] | null | undefined; at: Path },
) {
  const list = given ?? [];
  const path = (i: number, ...rest: string[]) => [...at, 'affiliations', i, ...rest];
  const backwards = list.flatMap(({ from, to }, i) =>
    from && to && to < from ? [{ path: path(i, 'to'), message: 'is before `from`' }] : [],
  );
  if (backwards.length > 0) throw new InvalidInputError(backwards);
  const ids = await connectOrganizations(
    tx,
    list.map(({ organization }, i) => ({ ref: organization, path: path(i, 'organization') })),
  );
  const affiliations = list.map(({ role, from, to }, i) => ({
    personId,
    organizationId: ids[i] ?? '',
    role: textsByLocale(role),
    from: from ?? null,
    to: to ?? null,
  }));
  const identities = affiliations.map(identityOf);
  const repeated = identities.flatMap((identity, i) =>
    identities.indexOf(identity) < i
      ? [{ path: path(i), message: 'is given already: the same organization at the same time' }]
      : [],
  );
  if (repeated.length > 0) throw new InvalidInputError(repeated);
  return affiliations;
}

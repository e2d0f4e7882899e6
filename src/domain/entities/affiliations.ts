import { v7 as uuid } from 'uuid';
import type { Transaction } from '../../database/client.ts';
import { insertMany } from '../../database/insert.ts';
import { differs, type Localized, mergeLocalized } from './merge.ts';

/** Who was with which organization, and when. */
export interface Affiliated {
  personId: string;
  organizationId: string;
  from: Date | null;
  to: Date | null;
}

/** What a document says a person was to an organization. */
export interface GivenAffiliation extends Affiliated {
  role: Localized;
}

/**
 * Writes affiliations, each once: the same organization at the same time is the same affiliation, whose role gains the
 * languages that it lacks.
 *
 * @returns the ids of the people whose affiliations changed.
 */
export async function saveAffiliations(
  tx: Transaction,
  given: readonly GivenAffiliation[],
): Promise<Set<string>> {
  const known = await tx.affiliation.findMany({
    where: { personId: { in: [...new Set(given.map(({ personId }) => personId))] } },
  });
  const before = new Map(known.map((row) => [identityOf(row), row]));
  const merged = new Map<string, GivenAffiliation>();
  for (const affiliation of given) {
    const identity = identityOf(affiliation);
    const { role } = merged.get(identity) ?? before.get(identity) ?? {};
    merged.set(identity, { ...affiliation, role: mergeLocalized(role, [affiliation.role]) });
  }

  const created: GivenAffiliation[] = [];
  const changed = new Set<string>();
  for (const [identity, affiliation] of merged) {
    const row = before.get(identity);
    if (row === undefined) created.push(affiliation);
    else if (!differs(row, affiliation)) continue;
    else await tx.affiliation.update({ where: { id: row.id }, data: { role: affiliation.role } });
    changed.add(affiliation.personId);
  }
  await insertMany(
    tx,
    'Affiliation',
    created.map((affiliation) => ({ id: uuid(), ...affiliation })),
  );
  return changed;
}

/** The same for two that are the same affiliation. */
export function identityOf({ personId, organizationId, from, to }: Affiliated): string {
  return `${personId} ${organizationId} ${from?.getTime()} ${to?.getTime()}`;
}

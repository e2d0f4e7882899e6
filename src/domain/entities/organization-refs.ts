import type { Transaction } from '../../database/client.ts';
import { zodIssues } from '../document/canonical.ts';
import { organization as organizationSchema } from '../document/entity-schema.ts';
import { InvalidInputError, type InputIssue } from '../errors.ts';
import { inTurn } from '../in-turn.ts';
import { Connector } from './connect.ts';
import { reportCycles } from './hierarchy.ts';
import type { EntityRef, NewOrganization } from './refs.ts';
import { type Path, type Resolution, resolveEntities } from './resolve.ts';
import { type Declared, saveEntities } from './save.ts';

/** A place of an input that names an organization. */
export interface PlacedRef {
  ref: EntityRef<NewOrganization>;
  path: Path;
}

/**
 * The ids of the organizations that an input names, in their order. Those that it describes are created where they are
 * unknown; what it says of one that readers see adds nothing to it.
 *
 * @throws InvalidInputError naming every reference that leads nowhere.
 */
export async function connectOrganizations(
  tx: Transaction,
  refs: readonly PlacedRef[],
): Promise<string[]> {
  const connector = new Connector(tx);
  const keys = await inTurn(refs, ({ ref, path }) => connector.organization(ref, path));
  connector.check();

  const issues: InputIssue[] = [];
  const report = ({ path, message }: InputIssue) =>
    void issues.push({ path: connector.origin(path) ?? path, message });
  const check = () => {
    if (issues.length > 0) throw new InvalidInputError(issues);
  };
  const declared = connector.organizations.flatMap((given, i) => {
    const parsed = organizationSchema.safeParse(given);
    if (parsed.success) return [parsed.data];
    zodIssues(parsed.error, ['organizations', i]).forEach(report);
    return [];
  });
  check();
  const organization = await resolveEntities<Declared<'organizations'>>(tx, 'organization', {
    declarations: declared.map((given, i) => ({ document: 0, path: ['organizations', i], given })),
    references: [...keys, ...declared.map(({ parent }) => parent)].flatMap((key) =>
      key === undefined ? [] : [{ document: 0, key }],
    ),
    isOut: () => false,
    report,
  });
  check();
  await saveEntities(tx, { person: nobody, organization, source: nobody });
  await reportCycles(tx, organization.resolved, report);
  check();
  return keys.map((key) => organization.idOf(0, key ?? '') ?? '');
}

const nobody: Resolution<never> = {
  resolved: [],
  idOf: () => undefined,
  isRefused: () => false,
};

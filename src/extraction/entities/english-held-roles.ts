import { type Actor } from './english-actor.ts';
import { isTask } from './english-role-end.ts';
import { type Role } from './english-role.ts';

type HeldRole = Actor['roles'][number];

/** The roles that tell somebody's bodies, the best evidence first: a body that a role names beats one that it only implies, and what somebody is beats what they were. */
export function tellingRoles({ roles }: Pick<Actor, 'roles'>): readonly HeldRole[] {
  const current = roles.filter(({ role }) => !role.isFormer);
  // The first witness, retired Harbour Police officer Ada Finch.
  const past = current.every(({ role: { field, body } }) => field === 'private' && body === null)
    ? roles.filter(({ role }) => namesPastBody(role)).slice(0, 1)
    : [];
  if (past.length > 0) return past;
  const parties = current.filter(({ role }) => role.head === '' && role.body?.head === 'party');
  // An inspector who leads the inquiry: of the police.
  const isUniformed = current.some(({ role: { field } }) => /^(?:police|fire)$/.test(field));
  const stated = current.filter(
    (each) =>
      each.role.body !== null &&
      !parties.includes(each) &&
      !(isUniformed && isTask(each.role.body)),
  );
  const implied = current.filter(({ role }) => role.body === null);
  return [...stated, ...implied, ...parties];
}

/** Retired Harbour Police officer Ada Finch, a former head of the board: a role that says of what it was. */
function namesPastBody({ isFormer, isClause, head, body }: Role): boolean {
  const isSaid = isFormer && !isClause && head !== '';
  return isSaid && /^(?:named|definite|portfolio)$/.test(body?.kind ?? '');
}

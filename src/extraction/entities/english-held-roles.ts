import { type Actor } from './english-actor.ts';
import { isTask } from './english-role-end.ts';
import { type Role } from './english-role.ts';
import { bodyField } from '../lexicon/english-bodies.ts';

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
  // Of Larnby, beside a post or 'another member': only where those tell no body.
  const origins = current.some(({ role }) => isPost(role))
    ? current.filter(({ role }) => isOrigin(role))
    : [];
  const stated = current.filter(
    (each) =>
      each.role.body !== null &&
      !parties.includes(each) &&
      !origins.includes(each) &&
      !(isUniformed && isTask(each.role.body)),
  );
  // A community leader, Chief Omar Badr: how he is addressed.
  const isCalled = current.some(({ role: { head } }) => head !== '' && head !== 'chief');
  const implied = current.filter(
    ({ role: { head, words, body } }) =>
      body === null && !(isCalled && head === 'chief' && words.size === 1),
  );
  return [...stated, ...implied, ...parties, ...origins];
}

/** Its owner, the bank's manager: what somebody is within a body that its own words name; a member of the one spoken of. */
function isPost({ head, field, body }: Role): boolean {
  if (body === null) return /^members?$/.test(head);
  const isOf = /^(?:head|staff|spokes|official)$/.test(field);
  return isOf && head !== '' && /^(?:named|definite|last)$/.test(body.kind);
}

/** Of Larnby, from Larnby, in Larnby: where somebody is from, beside what they are. */
export function isOrigin({ head, text, body }: Role): boolean {
  return (
    head === '' &&
    body?.kind === 'named' &&
    /^(?:of|from|in) (?!the )/.test(text) &&
    bodyField(body.head) === null &&
    /^\p{Lu}[\p{Ll}’'-]+(?: \p{Lu}[\p{Ll}’'-]+)?$/u.test(body.text)
  );
}

/** Retired Harbour Police officer Ada Finch, a former head of the board: a role that says of what it was. */
function namesPastBody({ isFormer, isClause, head, body }: Role): boolean {
  const isSaid = isFormer && !isClause && head !== '';
  return isSaid && /^(?:named|definite|portfolio)$/.test(body?.kind ?? '');
}

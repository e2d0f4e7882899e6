import { type Actor } from './english-actor.ts';
import { type Bodies } from './english-bodies.ts';
import { namesOf } from './english-compare.ts';
import { type Holding } from './english-holding.ts';
import { type Role } from './english-role.ts';

/** Who works for the campaign of a candidate. */
const staff =
  /^(?:pollster|secretary|manager|director|chair|chairman|chairwoman|chairperson|counsel|operative|treasurer)s?$/;

/** Who runs for an office. */
const candidates = /^(?:candidate|nominee|hopeful|contender|aspirant|frontrunner)$/;

/** Whether a role is of those who speak or work for whoever holds an office: a Finch aide, Finch's press secretary. */
export function worksFor({ field, head, words }: Role): boolean {
  return /^(?:spokes|official|staff)$/.test(field) || (head === 'secretary' && words.has('press'));
}

/** The campaign of a candidate, by the role of whoever works for it: a Finch aide, a spokesman for Finch. */
export function campaignOf(
  employer: Actor,
  role: Role,
  { place, bodies }: { place: number; bodies: Bodies },
): Actor | undefined {
  if (employer.kind !== 'person' || role.isFormer) return undefined;
  if (!staff.test(role.head) && !worksFor(role)) return undefined;
  const named = bodies
    .around(place)
    .find(
      ({ actor: { kind, words } }) =>
        kind === 'organization' &&
        words.at(-1) === 'campaign' &&
        employer.words.includes(words.at(-2) ?? ''),
    );
  if (named !== undefined) return named.actor;
  const isCandidate = employer.roles.some(
    ({ role }) => candidates.test(role.head) && !role.isFormer,
  );
  const family = employer.entity.name.split(' ').at(-1) ?? '';
  return isCandidate ? bodies.named(`${family} campaign`) : undefined;
}

/** Finch aide Omar Badr: of the campaign of the candidate whose name opens the sentence. */
export function ofCandidate({ role, place, bodies }: Holding): Actor[] | undefined {
  const [lead, ...rest] = namesOf(role.lead ?? '');
  if (lead === undefined || rest.length > 0) return undefined;
  const candidate = bodies
    .around(place)
    .find(({ actor: { kind, words } }) => kind === 'person' && words.at(-1) === lead);
  const campaign =
    candidate === undefined ? undefined : campaignOf(candidate.actor, role, { place, bodies });
  return campaign === undefined ? undefined : [campaign];
}

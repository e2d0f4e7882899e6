import { roleQualities } from '../lexicon/english-roles.ts';
import { formOf } from '../tokens.ts';
import { type Actor } from './english-actor.ts';
import { type Bodies } from './english-bodies.ts';
import { type Role } from './english-role.ts';

/** The noun of what an owner of something has, where its name does not follow: café owner, dog owner. */
export function ownBusiness({ head, text, body }: Role): string | null {
  if (!/^(?:co)?owners?$/.test(head) || body?.kind === 'named' || body?.kind === 'last')
    return null;
  const noun =
    /^(?:(?:an?|the|local|former|small)\s+)*(?:\p{Ll}+\s+)?(\p{L}+)[ -](?:co-?)?owners?\b/iu.exec(
      text,
    )?.[1];
  const isQuality = noun !== undefined && roleQualities.has(noun.toLowerCase());
  return noun === undefined || isQuality ? null : formOf(noun);
}

const ofFirms =
  /^(?:co)?(?:owners?|founders?|directors?|managers?|proprietors?|partners?|boss|landlord|landlady|publican|chef|chairman|chairwoman|chair|executive|ceo)$/;

/** Owner Declan Hennessy, of Hennessy's Pharmacy: a firm that has its holder's surname. */
export function familyFirm(
  { kind, words }: Actor,
  { head, body }: Role,
  { place, bodies }: { place: number; bodies: Bodies },
): Actor | undefined {
  const surname = words.length > 1 ? words.at(-1) : undefined;
  if (kind !== 'person' || body !== null || surname === undefined || !ofFirms.test(head)) return;
  return bodies
    .around(place)
    .find(
      ({ actor }) =>
        actor.kind === 'organization' && actor.words.length > 1 && actor.words.includes(surname),
    )?.actor;
}

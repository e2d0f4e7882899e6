import { roleQualities } from '../lexicon/english-roles.ts';
import { formOf } from '../tokens.ts';
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

import { isCapital } from '../english/words.ts';
import { isBodyNoun, isOwnBody } from '../lexicon/english-bodies.ts';
import { phraseBreaks } from '../lexicon/english-function-words.ts';
import { causes } from '../lexicon/english-name-words.ts';
import { roleField } from '../lexicon/english-roles.ts';
import { type Token } from '../tokens.ts';
import { isRoleNoun } from './english-noun.ts';
import { baseOf, isPossessor } from './english-token.ts';

/** Nouns of what a body has of its own. */
export const parts =
  /^(?:department|committee|division|unit|branch|chapter|office|directorate|section|team|group|lab|laboratory|desk|wing|arm|bureau|subcommittee|faculty|agency|board|council|executive|leadership)$/;

/** Lines of business within a firm, where it follows: chief executive of the aircraft business at Corvex. */
export const lines =
  /^(?:business|businesses|operations?|practice|segment|activities|franchise|brand|project|programme|program|fund|store|plant|platform)$/;

/** What is never a body of its own where 'its' stands before it: its safety committee. */
export const ownParts =
  /^(?:department|committee|subcommittee|division|unit|branch|chapter|office|directorate|section|team|desk|wing|arm|bureau|operations?|business)$/;

/** Nouns of parts of bodies: the regional branch of the union. */
export const branches =
  /^(?:branch|chapter|arm|wing|unit|management|leadership|faction|section|cell|division|office|secretariat|board|press-?service)$/;

/** Those who work for somebody: his staff, her team. */
export const crews =
  /^(?:staff|team|cabinet|crew|office|company|squad|administration|campaign|unit|department)$/;

/** What lawyers do for whom they work: who represents the union. */
export const actsFor = /^(?:represents?|represented|defends?|defended|advises|advised)$/;

/** What an agency divides a country into: the agency's eastern region. */
const areas = /^(?:region|zone|area|district|sector|headquarters|programme|program|operations?)$/;

/** What has whole bodies: the county's transit agency is not all of the county. */
export const realms =
  /^(?:county|city|town|borough|state|province|region|government|country|kingdom)$/;

/** What somebody may be in who is of no body of its name. */
export const places =
  /^(?:state|county|country|district|province|region|city|town|village|territory|zone|republic|area)$/;

/** A teacher in the district: where somebody is, who may be of any body there; but an official in the district. */
export function isPlaceOnly(
  words: readonly Token[],
  at: number,
  { kind, head }: { kind: string; head: string },
): boolean {
  return (
    kind === 'definite' &&
    words[at]?.form === 'in' &&
    places.test(head) &&
    /^(?:staff|scholar|clergy|counsel)$/.test(roleField(baseOf(words[at - 1])) ?? '')
  );
}

/** The plating shop, the assembly line, the press room: a part of the works that were spoken of. */
export function isPartOfWorks(core: readonly Token[]): boolean {
  const [kind, noun] = [core.at(-2), core.at(-1)];
  return (
    kind !== undefined &&
    !isCapital(kind) &&
    /^(?:shop|floor|hall|room|line|bay|yard|loft)$/.test(baseOf(noun)) &&
    /^(?:machine|paint|body|press|tool|pattern|print|assembly|production|furnace|rolling|melt|joinery|erecting|packing|plating|welding|fabrication|finishing|moulding|molding|turning|cutting|grinding|stamping|weaving|spinning|dye|engine|repair|maintenance|packaging|bottling|canning|sorting)$/.test(
      kind.form,
    )
  );
}

/** Of whom a body beside another is: the school's parent council. */
const ofPeople =
  /^(?:parents?|students?|pupils?|staff|alumni|graduates?|residents?|tenants?|patients?|workers?|supporters?)$/;

/** The ministry, of 'the ministry's safety department' or 'the agency's Hull office': the body that has the part. */
export function withoutPart(core: Token[]): Token[] {
  const last = core.at(-1);
  const owner = core.findIndex(
    (word) =>
      isPossessor(word) &&
      isBodyNoun(baseOf(word)) &&
      !(realms.test(baseOf(word)) && isOwnBody(baseOf(last))),
  );
  const isOwned =
    owner !== -1 &&
    (parts.test(baseOf(last)) || areas.test(baseOf(last)) || isRoleNoun(last)) &&
    !core.slice(0, owner + 1).some(isCapital) &&
    !core.slice(owner + 1, -1).some((word) => ofPeople.test(baseOf(word)));
  return isOwned ? core.slice(0, owner + 1) : core;
}

/** The Senate committee on national defence: where a name ends that goes on with what a committee is for. */
export function causeEnd(words: readonly Token[], end: number): number {
  if (words[end]?.form !== 'on' || !causes.test(baseOf(words[end - 1]))) return end;
  let to = end + 1;
  while (
    words[to]?.kind === 'word' &&
    (words[to]?.form === 'and' || !phraseBreaks.has(words[to]?.form ?? ''))
  )
    to++;
  return to > end + 1 ? to : end;
}

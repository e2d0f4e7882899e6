import { isComma } from '../english/words.ts';
import { agents, isOwnBody, isBodyNoun, mediumNouns } from '../lexicon/english-bodies.ts';
import { isGivenName } from '../lexicon/english-given-names.ts';
import { isAgentNoun, roleField } from '../lexicon/english-roles.ts';
import { type Token } from '../tokens.ts';
import { type Evidence } from './english-name-kind.ts';
import { baseOf } from './english-token.ts';

/** Weighs the words right before and after a name that say what kind of thing bears it. */
export function weighBeside(before: string, after: string, evidence: Evidence): void {
  // Dwight Semple of Chillicothe, who: said of whoever is from there.
  const isWhere = /^(?:of|from|in|near|at|for|with)$/.test(before);
  if (after === 'who' || after === 'whose') {
    if (isWhere) evidence.place += 2;
    // The union Sud-Rail, whose crews.
    else if (after === 'who' || !isOwnBody(before)) evidence.person += 4;
  }
  if (after === 'which') evidence.organization += 3;
  if (/^(?:capital|city|town|village|suburb|hamlet|resort|district|island|port)$/.test(before))
    evidence.place += 4;
  else if (mediumNouns.has(before) || (isOwnBody(before) && roleField(before) === null))
    evidence.organization += 4;
  if (isBodyNoun(after) && roleField(after) === null) evidence.organization += 3;
  if (roleField(before) !== null && !isBodyNoun(before) && !agents.test(before))
    evidence.person += 3;
  if (
    /^(?:in|near|across|outside|throughout|around|off|towards?|beyond|north|south|east|west)$/.test(
      before,
    )
  )
    evidence.place += 3;
  if (/^(?:from|to|into|at)$/.test(before)) evidence.place += 1;
  if (/^(?:for|with|by)$/.test(before)) evidence.organization += 0.5;
  if (
    /^(?:spokes\w*|representatives?|shares|stock|staff|employees?|workers|officials?|executives?|members?|customers|subsidiary|board|headquarters)$/.test(
      after,
    )
  )
    evidence.organization += 4;
}

const furthestChief = 5;

/** Her small business, | Larnby Plastering, . */
function isTheirBusiness(tokens: readonly Token[], name: number): boolean {
  const noun = isComma(tokens[name - 1]) ? name - 2 : name - 1;
  return (
    /^(?:business|practice|venture|enterprise)$/.test(tokens[noun]?.form ?? '') &&
    tokens.slice(Math.max(0, noun - 3), noun).some(({ form }) => /^(?:his|her|whose)$/.test(form))
  );
}

/** Weighs whom a name has: Corvex, whose chief executive; lawyers at Crane Whitlock. */
export function weighStaff(
  tokens: readonly Token[],
  { from, to }: { from: number; to: number },
  evidence: Evidence,
): void {
  if (hasChief(tokens, to)) evidence.organization += 8;
  if (hasStaff(tokens, from)) evidence.organization += 3;
  if (hasBranch(tokens, { from, to })) evidence.organization += 4;
  if (isTheirBusiness(tokens, from)) evidence.organization += 4;
  // Fortnum Grey’s said.
  if (tokens[to - 1]?.isEponym === true) evidence.organization += 6;
  // Manila-based Golden Lamp.
  const isSeated = /\p{L}-(?:based|listed|headquartered|registered)$/u.test(
    tokens[from - 1]?.text ?? '',
  );
  if (isSeated && !isGivenName(tokens[from]?.form ?? '')) evidence.organization += 4;
}

const localBodies = /^(?:branch|chapter|lodge)$/;

/** The Larnby branch of the CFMEU, the local Unite branch; but a branch of Harland’s, the Larnby branch of the union. */
export function hasBranch(
  tokens: readonly Token[],
  { from, to }: { from: number; to: number },
): boolean {
  const isOf =
    tokens[from - 1]?.form === 'the' &&
    tokens[from - 2]?.form === 'of' &&
    localBodies.test(tokens[from - 3]?.form ?? '');
  return isOf || (localBodies.test(tokens[to]?.form ?? '') && tokens[to + 1]?.form !== 'of');
}

/** Unison, whose leader; Corvex, whose chief executive: a body by what it has. */
function hasChief(tokens: readonly Token[], after: number): boolean {
  const whose = tokens[after]?.form === 'whose' ? after : after + 1;
  if (tokens[whose]?.form !== 'whose') return false;
  for (let i = whose + 1; i < whose + furthestChief && tokens[i]?.kind === 'word'; i++)
    if (
      /^(?:head|spokes)$/.test(roleField(baseOf(tokens[i])) ?? '') ||
      /^(?:members|shares|headquarters|shareholders|president|presidents)$/.test(
        tokens[i]?.form ?? '',
      )
    )
      return true;
  return false;
}

/** Lawyers at Crane Whitlock, an analyst at Holm: a body by who works there. */
function hasStaff(tokens: readonly Token[], from: number): boolean {
  const noun = baseOf(tokens[from - 2]);
  const before = tokens[from - 1]?.form ?? '';
  // Employed by Corvex Marine; three welders at Corvex Marine.
  const isAtWork =
    (before === 'by' && /^(?:employed|hired)$/.test(noun)) ||
    (before === 'for' && /^(?:works?|worked|working)$/.test(noun)) ||
    (before === 'at' && /[^s]s$/.test(noun) && isAgentNoun(noun));
  if (isAtWork) return true;
  return (
    tokens[from - 1]?.form === 'at' &&
    /^(?:staff|counsel|head|spokes|scholar)$/.test(roleField(noun) ?? '') &&
    !/^(?:players?|captain|coach|skipper|defenders?|forward|guards?|pilots?|rangers?|drivers?|crew|volunteers?)$/.test(
      noun,
    )
  );
}

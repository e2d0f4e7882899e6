import { auxiliaryOf, isFinite, prepositions } from '../english/grammar.ts';
import { isCapital, isComma } from '../english/words.ts';
import { functionWords } from '../lexicon/english-function-words.ts';
import {
  agents,
  type BodyField,
  isOwnBody,
  isBodyNoun,
  mediumNouns,
} from '../lexicon/english-bodies.ts';
import { isGivenName } from '../lexicon/english-given-names.ts';
import { isInSide, isSideEpithet } from '../lexicon/english-sport.ts';
import { isAgentNoun, roleField } from '../lexicon/english-roles.ts';
import { type Token } from '../tokens.ts';
import { type Evidence } from './english-name-kind.ts';
import { impliedFields } from './english-offices.ts';
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
  // Grab-and-go chain Kopi Lah.
  if (/^(?:chain|giant|label|startup)$/.test(before)) evidence.organization += 4;
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
  if (to - from > 1 && hasPeople(tokens, from)) {
    evidence.organization += 3;
    evidence.place -= 2;
  }
  if (hasBranch(tokens, { from, to })) evidence.organization += 4;
  // Champions Marl Saints: in the plural, one side.
  const [before, first] = [tokens[from - 1]?.form ?? '', tokens[from]?.form ?? ''];
  if (isSideEpithet(before) && !isGivenName(first)) {
    evidence.organization += 6;
    evidence.person -= 5;
  }
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

/** Porters of Blue Yak Treks, players from Larnby Gaels, a volunteer for Open Hands: a name of several words by whom it has. */
function hasPeople(tokens: readonly Token[], from: number): boolean {
  const noun = baseOf(tokens[from - 2]);
  const link = tokens[from - 1]?.form ?? '';
  if (!/^(?:of|from|for|with)$/.test(link) || (link === 'of' && ofAnything.test(noun)))
    return false;
  return /[^s]s$/.test(noun) && (roleField(noun) === 'staff' || isInSide(noun));
}

/** Who are of a place, a trade or a person as well: players of Larnby. */
const ofAnything =
  /^(?:captains|sources|recruits|experts|figures|players|members|critics|doctors)$/;

const ofCauses =
  /^(?:\p{L}+s['’]?|campaign|campaigning|advocacy|rights|pressure|support|lobby|environmental|conservation|consumer|civil|aid|trade|industry|community|protest|monitoring|heritage|welfare|charity)$/u;

/** Hearts & Ears, a patients' group; consumer group Larnby First: no firm, though a group is. */
export function isOfCause(
  tokens: readonly Token[],
  { from, to }: { from: number; to: number },
): boolean {
  const before = tokens[from - 1]?.form === 'group' ? from - 1 : -1;
  const beside = isComma(tokens[to]) ? tokens.slice(to, to + 6) : [];
  const after = to + beside.findIndex(({ form }) => form === 'group');
  return [before, after].some(
    (at) => at > 0 && tokens[at]?.form === 'group' && ofCauses.test(tokens[at - 1]?.text ?? ''),
  );
}

/** Surgeons at the Larnby Royal, teachers from Holm Lane: the kind of body that has such people; null where that says none. */
export function fieldByPeople(
  tokens: readonly Token[],
  { from }: { from: number },
): BodyField | null {
  const at = tokens[from - 1]?.form === 'the' ? from - 2 : from - 1;
  const noun = baseOf(tokens[at - 1]);
  if (!/^(?:at|of)$/.test(tokens[at]?.form ?? '') || !/[^s]s$/.test(noun)) return null;
  const [field] = /^(?:doctors|captains|managers)$/.test(noun) ? [] : impliedFields('staff', noun);
  return field === 'hospital' || field === 'school' ? field : null;
}

/** Lawyers at Crane Whitlock, an analyst at Holm: a body by who works there. */
function hasStaff(tokens: readonly Token[], from: number): boolean {
  const noun = baseOf(tokens[from - 2]);
  const before = tokens[from - 1]?.form ?? '';
  // Employed by Corvex Marine; three welders at Corvex Marine.
  const isAtWork =
    (before === 'by' && /^(?:employed|hired)$/.test(noun)) ||
    (before === 'for' && /^(?:works?|worked|working)$/.test(noun)) ||
    (before === 'at' && /^(?:strike|walkout|picket|jobs?|workforce)$/.test(noun)) ||
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

/** The Blue Line | streetcar will open: whether a name is no more than the quality of what a sentence is about. */
export function isQuality(tokens: readonly Token[], at: number): boolean {
  const [noun, verb] = [tokens[at], tokens[at + 1]];
  if (noun?.kind !== 'word' || verb?.kind !== 'word' || isCapital(noun)) return false;
  const isOfBody =
    isBodyNoun(noun.form) ||
    roleField(noun.form) !== null ||
    isAgentNoun(noun.form) ||
    /^(?:shares|stock|bonds|profits?|sales|revenues?|earnings|branch|chapter|lodge|local)$/.test(
      noun.form,
    );
  const isPlain =
    !isFinite(tokens, at) &&
    auxiliaryOf(noun) === null &&
    !functionWords.has(noun.form) &&
    !prepositions.has(noun.form) &&
    !/(?:ly|ing|ed|ward|wards)$/.test(noun.form);
  return !isOfBody && isPlain && (auxiliaryOf(verb) !== null || isFinite(tokens, at + 1));
}

/** The auction house Halls: a house that deals in something. */
export function isTradingHouse(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.form === 'house' &&
    /^(?:auction|publishing|fashion|brokerage|trading|production|coffee)$/.test(
      tokens[at - 1]?.form ?? '',
    )
  );
}

import { auxiliaryOf, isAdverb, isTime, prepositions, subordinators } from '../english/grammar.ts';
import { isCapital } from '../english/words.ts';
import { bodyField, isBodyNoun, isOwnBody, mediumNouns } from '../lexicon/english-bodies.ts';
import { commonVerbs } from '../lexicon/english-common-verbs.ts';
import { documentNouns } from '../lexicon/english-documents.ts';
import { functionWords } from '../lexicon/english-function-words.ts';
import { isGivenName } from '../lexicon/english-given-names.ts';
import { roleQualities } from '../lexicon/english-roles.ts';
import { englishForms } from '../lexicon/english-verbs.ts';
import { type Token } from '../tokens.ts';
import { isBodyKind } from './english-definites.ts';
import { isNation, isRoleNoun } from './english-noun.ts';
import { isWhereOf } from './english-placed-body.ts';
import { type Run } from './english-run.ts';
import { baseOf, fold, isDate, isPossessor } from './english-token.ts';

const compounds =
  /^(?:police|council|ministry|government|hospital|school|university|college|court|parliament|festival|museum|gallery|theatre|theater|library|church|embassy|army|military|navy|air-force|club|cafe|restaurant|pub|hotel|airport|prison|zoo|mosque|coastguard|authorities|clinic|brewery|refinery|shipyard|orchestra|cooperative|co-operative|mill|shelter|infirmary|hospice|polytechnic|constabulary|municipality|diocese|archdiocese|academy|synagogue|gurdwara|cathedral|abbey|nursery|seminary|jail|observatory|madrasa|creche|orphanage|dealership|foundry|bakery|winery|distillery|racecourse)$/;

/** Where a name ends with the common nouns after it: Millbrook police, UN refugee agency, Paraguay's foreign ministry. */
export function compoundEnd(
  tokens: readonly Token[],
  { from, name, to }: Run,
  limit: number,
): number {
  if (name > from) return to;
  // A Cornish hospital: any of those there.
  const isAny =
    /^an?$/.test(tokens[from - 1]?.form ?? '') && to - from === 1 && isNation(tokens[from]);
  if (isAny || isWhereOf(tokens, { from, to })) return to;
  let end = to;
  // Talos's disaster agency: whatever stands between the two.
  if (isPossessor(tokens[to - 1]))
    for (let i = to; i < Math.min(limit, to + 4) && isPlain(tokens[i]); i++)
      if (
        ofStates.test(bodyField(baseOf(tokens[i])) ?? '') &&
        isOwnBodyToken(tokens[i]) &&
        // Vantrex's chief executive.
        !(isRoleNoun(tokens[i]) && roleQualities.has(tokens[i - 1]?.form ?? ''))
      )
        end = i;
  const trust = trustEnd(tokens, { name, to }, limit);
  if (trust !== null) return trust;
  if (end === to && to - name === 2 && isGivenName(baseOf(tokens[name]))) return to;
  while (
    end < limit &&
    end < to + 3 &&
    isBodyKind(tokens[end]) &&
    !isOwnBody(tokens[end]?.form ?? '')
  )
    end++;
  while (end + 1 < limit && isBodyKind(tokens[end]) && isOwnBodyToken(tokens[end + 1])) end++;
  // Samland's sovereign fund Corvex: what bears the name that follows.
  if (isPossessor(tokens[to - 1]) && isCapital(tokens[end + 1]) && !isDate(tokens[end + 1]))
    return to;
  const noun = tokens[end];
  if (end >= limit || !isOwnBodyToken(noun)) return to;
  return end > to || compounds.test(fold(baseOf(noun))) ? end + 1 : to;
}

/** Marl Hospitals NHS foundation trust, Selwick NHS board: what a health service's name ends with in small letters. */
function trustEnd(
  tokens: readonly Token[],
  { name, to }: Pick<Run, 'name' | 'to'>,
  limit: number,
): number | null {
  if (tokens[to - 1]?.text !== 'NHS' || to - name < 2) return null;
  let end = to;
  while (end < to + 3 && /^(?:foundation|partnership|health)$/.test(tokens[end]?.form ?? '')) end++;
  return end < limit && /^(?:trust|board)$/.test(baseOf(tokens[end])) ? end + 1 : null;
}

/** The daily Corvane noviny: where the name of a medium ends with lower-case words that are none of English, after the noun for what it is. */
export function mediumNameEnd(
  tokens: readonly Token[],
  { from, to }: Pick<Run, 'from' | 'to'>,
  limit: number,
): number {
  const kind = tokens[from - 1];
  if (isCapital(kind) || !mediumNouns.has(kind?.form ?? '') || isPossessor(tokens[to - 1]))
    return to;
  let end = to;
  while (end < Math.min(limit, to + 2) && isForeign(tokens[end])) end++;
  return end;
}

function isForeign(token: Token | undefined): boolean {
  return (
    isPlain(token) &&
    !englishForms.has(token?.form ?? '') &&
    !commonVerbs.has(token?.form ?? '') &&
    !prepositions.has(token?.form ?? '') &&
    !subordinators.has(token?.form ?? '') &&
    !isTime(token) &&
    !isAdverb(token) &&
    !isRoleNoun(token) &&
    !isBodyNoun(token?.form ?? '') &&
    !documentNouns.has(token?.form ?? '') &&
    !/(?:ed|ing|ly|ion|ment|ness)$/.test(token?.form ?? '')
  );
}

const ofStates = /^(?:agency|ministry|government|military|police|court|parliament|council)$/;

/** A lower-case word that may say which body, and is none of those that tell one from others. */
function isPlain(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' &&
    !isCapital(token) &&
    !functionWords.has(token.form) &&
    !isPossessor(token) &&
    !/^(?:own|new|only|main|top|late|\p{L}{3,}est)$/u.test(token.form) &&
    auxiliaryOf(token) === null
  );
}

function isOwnBodyToken(token: Token | undefined): boolean {
  return token?.kind === 'word' && !isCapital(token) && isOwnBody(baseOf(token));
}

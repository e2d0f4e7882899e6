import { isCapital } from '../english/words.ts';
import { isOwnBody } from '../lexicon/english-bodies.ts';
import { commonVerbs } from '../lexicon/english-common-verbs.ts';
import { roleField } from '../lexicon/english-roles.ts';
import { managing, workWords } from '../lexicon/english-work-words.ts';
import { type Token } from '../tokens.ts';
import { isSideBefore } from './english-player-body.ts';
import { isNation, isRoleNoun } from './english-noun.ts';
import { isTopic, portfolios } from './english-titles.ts';
import { baseOf, isAcronym, isPartyName } from './english-token.ts';

/** Defence lawyer Omar Badr, Project manager Ada Finch: a first word of a sentence that has its capital from there and names no body. */
export function opensPlainly([first, ...rest]: readonly Token[], noun: Token | undefined): boolean {
  if (first === undefined || rest.length > 0 || isAcronym(first) || isCapital(noun)) return false;
  // Ridgeline-Volt sprinter.
  if (/-\p{Lu}/u.test(first.text)) return false;
  const word = baseOf(first);
  const isSpokes = roleField(baseOf(noun)) === 'spokes' && !portfolios.has(word);
  if (isOwnBody(word) || isPartyName(first) || isSpokes) return false;
  if (isSideBefore(first, baseOf(noun))) return false;
  // Vantrex manager, Larnby mayor.
  const isName =
    managing.test(baseOf(noun)) &&
    !workWords.has(word) &&
    !isTopic(word) &&
    !commonVerbs.has(word) &&
    !isRoleNoun(first) &&
    !isNation(first) &&
    !/(?:ing|ics|al|ial|ive|ary|ory|ous|est)$/.test(word);
  return !isName;
}

import type { Token } from '../tokens.ts';
import { determiners, isAdverb, isNounEnd } from './grammar.ts';
import { isCapital } from './words.ts';

const ofState =
  /^(?:media|television|tv|radio|news|broadcasters?|newspapers?|police|officials?|prosecutors?|lawmakers?|senators?|representatives?|agenc(?:y|ies)|authorit(?:y|ies)|laws?|departments?|governments?|troopers?|banks?|courts?|parliament|assembly|legislature|legislators?|attorneys?|company|companies|oil|energy|secretary|ministers?|employees|workers|investigators|regulators?|funding|budget|aid|visit|funeral)$/;

/** State television, Lagos state health commissioner: what is of a state; but Amnesty International state that. */
export function isStateNoun(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.form !== 'state') return false;
  const next = tokens[at + 1];
  if (ofState.test(next?.form ?? '')) return true;
  return (
    isCapital(tokens[at - 1]) &&
    tokens[at - 2]?.form !== 'and' &&
    next?.kind === 'word' &&
    !isCapital(next) &&
    isNounEnd(next) &&
    next.form !== 'that' &&
    !determiners.has(next.form) &&
    !isAdverb(next)
  );
}

import { englishForms } from '../lexicon/english-verbs.ts';
import type { Token } from '../tokens.ts';
import {
  auxiliaryOf,
  coordinators,
  isAdverb,
  isTime,
  prepositions,
  subordinators,
} from './grammar.ts';
import { isCapital } from './words.ts';

const furthest = 14;

/**
 * Whether quote-marked words that no rule gives to anybody are a part of what the writer says: no sentence, and without a
 * verb of saying before them. The idea that animals are "stuck in time" is old; cut its rating to "sell".
 */
export function isUnsaid(text: string, tokens: readonly Token[], i: number, from: number): boolean {
  const quotation = tokens[i]?.quotation;
  if (quotation === undefined || i === from) return false;
  const words = text.slice(quotation.start, quotation.end);
  if (!/^\p{Ll}/u.test(words) || /[.,!?…]$/.test(words) || tokens[i - 1]?.form === ':')
    return false;
  for (let k = i - 1; k >= Math.max(from, i - furthest); k--) {
    const token = tokens[k];
    // What stands before other quote-marked words has been said with them.
    if (token?.kind === 'quote') return true;
    const isSaying =
      token?.kind === 'word' &&
      !isCapital(token) &&
      englishForms
        .get(token.form)
        ?.some(({ shapes }) => shapes.has('past') || shapes.has('third') || shapes.has('ing'));
    if (isSaying === true) return false;
  }
  return true;
}

/**
 * Whether quote-marked words of a headline that no rule gives to anybody only say which thing is meant: curator of ‘lost’
 * diary, minister faces ‘secret deal’ claims. After council ‘angry’ as talks fail, they are somebody's.
 */
export function isQuality(text: string, tokens: readonly Token[], i: number): boolean {
  const { quotation } = tokens[i] ?? {};
  const [before, next] = [tokens[i - 1], tokens[i + 1]];
  if (quotation === undefined || before?.kind !== 'word' || next?.kind !== 'word') return false;
  const words = text.slice(quotation.start, quotation.end);
  return (
    /^[\p{L}-]+(?: [\p{L}-]+)?$/u.test(words) &&
    !prepositions.has(next.form) &&
    !subordinators.has(next.form) &&
    !coordinators.has(next.form) &&
    !isAdverb(next) &&
    auxiliaryOf(next) === null &&
    !isTime(next)
  );
}

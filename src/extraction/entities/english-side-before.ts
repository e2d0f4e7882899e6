import { isCapital } from '../english/words.ts';
import { determiners } from '../lexicon/english-function-words.ts';
import { roleQualities } from '../lexicon/english-roles.ts';
import { isInSide, isPlayerQuality, isPosition } from '../lexicon/english-sport.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { type Token } from '../tokens.ts';
import { isNation, isRoleNoun, textOf } from './english-noun.ts';
import { memberOf, type Role } from './english-role.ts';
import { baseOf, isDate, isPossessor } from './english-token.ts';

/** What somebody is called who is known for a side or for something else: Herons star, soap star. */
const known = wordSet(
  'star ace legend great hero icon stalwart favourite favorite talisman prodigy sensation veteran rookie newcomer recruit signing prospect draftee pick import international substitute sub replacement debutant loanee duo pair trio',
);
const furthestSide = 6;
const longestSide = 4;

/** Herons running back | Ivo Lund, the Selwick Town number 10 | Ivo Lund: a place in a side whose noun means other things elsewhere. */
export function sideBefore(
  text: string,
  tokens: readonly Token[],
  { name, limit }: { name: number; limit: number },
): Role | null {
  const last = tokens[name - 1];
  const isNumbered =
    last?.kind === 'number' && /^(?:number|no|\.)$/.test(tokens[name - 2]?.form ?? '');
  if (last === undefined || isCapital(last) || isPossessor(last)) return null;
  const isKnown = known.has(last.form);
  if (!isNumbered && !isKnown && !isPosition(last.form)) return null;
  let to = name - 1;
  while (to > Math.max(limit, name - furthestSide) && isWithin(tokens, to - 1)) to--;
  let from = to;
  while (
    from > Math.max(limit, to - longestSide) &&
    isCapital(tokens[from - 1]) &&
    !isDate(tokens[from - 1])
  )
    from--;
  const words = tokens.slice(from, to);
  // The Guardians, the Senators: a side, and no roles.
  const isOther = (word: Token) =>
    isNation(word) ||
    determiners.has(word.form) ||
    roleQualities.has(word.form) ||
    known.has(word.form) ||
    /^(?:number|no)$/.test(word.form) ||
    (isRoleNoun(word) && !/[^s]s$/.test(baseOf(word))) ||
    (words.length === 1 && (isPlayerQuality(word.form) || isPosition(word.form)));
  if (words.length === 0 || words.some(isOther)) return null;
  // Telugu star: of no side; Herons star, Selwick Town star.
  const noun = baseOf(words.at(-1));
  if (isKnown && words.length === 1 && !/[^s]s$/.test(noun)) return null;
  const side = textOf(text, words).replace(/['’]s?$/u, '');
  const head = isKnown ? 'star' : 'player';
  return {
    ...memberOf({ kind: 'named', text: side, head: noun }, textOf(text, tokens.slice(from, name))),
    head,
    field: 'staff',
    words: new Set([head, last.form]),
    isTitle: true,
  };
}

/** Herons | star running back, No. | 8: what stands between a side and its player's place. */
function isWithin(tokens: readonly Token[], i: number): boolean {
  const word = tokens[i];
  const { form = '' } = word ?? {};
  if (/^(?:no|number)$/.test(form) || form === '.')
    return tokens[i + 1]?.kind === 'number' || tokens[i + 1]?.form === '.';
  if (isCapital(word)) return false;
  return (
    form === '-' ||
    isPlayerQuality(form) ||
    isPosition(form) ||
    isInSide(form) ||
    roleQualities.has(form) ||
    known.has(form)
  );
}

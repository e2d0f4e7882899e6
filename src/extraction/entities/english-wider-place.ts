import { isCapital, isComma } from '../english/words.ts';
import { isProvince } from '../lexicon/english-provinces.ts';
import { type Token } from '../tokens.ts';
import { type Run } from './english-run.ts';

const longestRole = 8;
const placed = /^(?:in|at|near|outside|across|around|on|inside|from|to)$/;

/** In Muñoz, | Nueva Ecija, a rice farmer, Ada Finch, said: the name of where a place is, after its own. */
export function isWiderPlace(
  tokens: readonly Token[],
  { from, to }: Pick<Run, 'from' | 'to'>,
): boolean {
  if (!isComma(tokens[from - 1]) || !isComma(tokens[to])) return false;
  let start = from - 1;
  while (isCapital(tokens[start - 1]) && !placed.test(tokens[start - 1]?.form ?? '')) start--;
  if (start === from - 1 || !placed.test(tokens[start - 1]?.form ?? '')) return false;
  const name = tokens.slice(from, to).map(({ text }) => text);
  return isProvince(name.join(' ')) || isNamedAfter(tokens, to + 1);
}

/** , a rice farmer, | Ada Finch: whether somebody is named after the words between the next commas. */
function isNamedAfter(tokens: readonly Token[], from: number): boolean {
  if (!/^(?:an?|one|the)$/.test(tokens[from]?.form ?? '')) return false;
  for (let i = from + 1; i < from + longestRole; i++) {
    // A trader, who gave her name as Ada.
    if (isComma(tokens[i]))
      return isCapital(tokens[i + 1]) || /^(?:gave|identified)$/.test(tokens[i + 2]?.form ?? '');
    if (tokens[i]?.kind !== 'word') return false;
  }
  return false;
}

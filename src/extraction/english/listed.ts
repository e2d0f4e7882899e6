import type { TokenRange } from '../arabic/subject.ts';
import type { Token } from '../tokens.ts';
import { determiners, isTime, prepositions } from './grammar.ts';
import { nounPhraseBefore } from './noun-phrase.ts';
import { isCapital } from './words.ts';

const most = 8;

/** A noun phrase with the names that are listed before it: France, | Germany and Britain. */
export function withListed(
  tokens: readonly Token[],
  earliest: number,
  phrase: TokenRange,
): TokenRange {
  const hasAnd = tokens.slice(phrase.from, phrase.to).some(({ form }) => form === 'and');
  if (!hasAnd || !isCapital(tokens[phrase.from])) return phrase;
  let { from } = phrase;
  for (let steps = 0; steps < most && tokens[from - 1]?.form === ','; steps++) {
    const name = nameStart(tokens, earliest, from - 1);
    if (name === from - 1) break;
    if (name === earliest || opensElement(tokens[name - 1])) {
      from = name;
      continue;
    }
    // The leaders of France, Germany and Poland: the list hangs on a noun.
    const whole = prepositions.has(tokens[name - 1]?.form ?? '')
      ? nounPhraseBefore(tokens, earliest, from - 1)
      : null;
    const isHung =
      whole !== null && whole.from < name - 1 && !prepositions.has(tokens[whole.from]?.form ?? '');
    return isHung ? { from: whole.from, to: phrase.to } : { from, to: phrase.to };
  }
  return { from, to: phrase.to };
}

/** Where the name that ends at a place starts: Save the Children. */
function nameStart(tokens: readonly Token[], earliest: number, end: number): number {
  let start = end;
  while (start > earliest) {
    const token = tokens[start - 1];
    if (token === undefined || isTime(token)) break;
    const isInside =
      /^(?:of|the|for|de|del|al|el|&)$/.test(token.form) &&
      start < end &&
      isCapital(tokens[start - 2]);
    if (!isCapital(token) && !isInside) break;
    start--;
  }
  if (start < end && start > earliest && determiners.has(tokens[start - 1]?.form ?? '')) start--;
  return start;
}

function opensElement(token: Token | undefined): boolean {
  return token?.kind === 'quote' || /^[,;:—–]$/.test(token?.form ?? '');
}

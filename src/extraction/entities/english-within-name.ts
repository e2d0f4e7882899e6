import { isCapital } from '../english/words.ts';
import { functionWords } from '../lexicon/english-function-words.ts';
import { type Token } from '../tokens.ts';
import { readRun } from './english-run.ts';

/** Kingsmere Fire and Rescue Service, Ministry of Labour and Social Affairs: whether 'and' is within a name. */
export function isWithinName(tokens: readonly Token[], and: number): boolean {
  let from = and;
  while (
    from > 0 &&
    (isCapital(tokens[from - 1]) ||
      (/^(?:of|for)$/.test(tokens[from - 1]?.form ?? '') && isCapital(tokens[from - 2])))
  )
    from--;
  const run = readRun(tokens, from, { isFirst: from === 0 });
  return run !== null && run.to > and + 1;
}

const small = /^(?:of|for|the|and|&|in|on|against|without)$/;

/** Where a name starts that goes on past a small word before a token: Save | the Estuary campaigner; null where none does. */
export function nameBefore(tokens: readonly Token[], at: number, limit: number): number | null {
  if (!small.test(tokens[at - 1]?.form ?? '') || !isCapital(tokens[at])) return null;
  let from = at - 1;
  while (from > limit && (isCapital(tokens[from - 1]) || small.test(tokens[from - 1]?.form ?? '')))
    from--;
  while (from < at && (!isCapital(tokens[from]) || functionWords.has(tokens[from]?.form ?? '')))
    from++;
  const run = from < at - 1 ? readRun(tokens, from, { isFirst: from === limit }) : null;
  return run !== null && run.name === run.from && run.to > at ? from : null;
}

/** Where the name starts that ends right before a token. */
export function nameUpTo(tokens: readonly Token[], from: number, to: number): number {
  let start = to;
  while (
    start > from &&
    (isCapital(tokens[start - 1]) || /^(?:of|for)$/.test(tokens[start - 1]?.form ?? ''))
  )
    start--;
  return start < to && tokens[start]?.form === 'the' ? start + 1 : start;
}

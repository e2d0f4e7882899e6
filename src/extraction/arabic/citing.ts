import { complementizerAt } from './complementizers.ts';
import { type Clause, readSubject, type TokenRange } from './subject.ts';

const starts = new Map([
  ['نقلا', 'عن'],
  ['استنادا', 'الي'],
  ['مستنده', 'الي'],
  ['مستندا', 'الي'],
  ['بالاستناد', 'الي'],
]);
const thatOnly = new Set(['that'] as const);

/** The source that somebody who speaks names in turn: نقلاً عن وثائق حكومية. Null where none is named. */
export function readCiting(clause: Clause, { from, to }: TokenRange): TokenRange | null {
  const { tokens } = clause;
  for (let i = from; i < to; i++) {
    const preposition = starts.get(tokens[i]?.form ?? '');
    if (preposition === undefined || tokens[i + 1]?.form !== preposition) continue;
    const { phrase } = readSubject(clause, i + 2);
    if (phrase === null) return null;
    let end = Math.min(phrase.to, to);
    while (end > phrase.from && complementizerAt(tokens, end - 1, thatOnly) !== null) end--;
    return { from: phrase.from, to: end };
  }
  return null;
}

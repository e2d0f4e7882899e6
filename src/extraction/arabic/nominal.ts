import { wordSet } from '../lexicon/word-set.ts';
import type { Range } from '../text.ts';
import type { Said } from './said.ts';
import { isQuotedName } from './quoted-names.ts';
import type { Clause } from './subject.ts';
import { complementizerAt } from './words.ts';

/** A noun that opens speech: اكتفى مصدر بالقول إن. */
export interface Nominal {
  cue: Range & { lemma: string; class: string };
  said: Said;
}

const nouns = wordSet('بالقول بقوله بقولها بقولهم');
const thatOnly = new Set(['that'] as const);

/** Reads the noun of saying at a token; null where no words follow it. */
export function readNominal({ text, tokens, to }: Clause, i: number): Nominal | null {
  const token = tokens[i];
  if (token === undefined || !nouns.has(token.form)) return null;
  const cue = { start: token.start + 1, end: token.end, lemma: 'قال', class: 'say' };
  for (let k = i + 1; k < Math.min(to, i + 3); k++) {
    const that = complementizerAt(tokens, k, thatOnly);
    const isQuote = tokens[k]?.kind === 'quote' && !isQuotedName(text, tokens, k);
    if (that === null && !isQuote && tokens[k]?.form !== ':') continue;
    const from = that === 'fused' || isQuote ? k : k + 1;
    return from < to
      ? {
          cue,
          said: {
            kind: tokens[from]?.kind === 'quote' ? 'quote' : 'clause',
            from,
            preposition: null,
            isClause: that !== null,
          },
        }
      : null;
  }
  return null;
}

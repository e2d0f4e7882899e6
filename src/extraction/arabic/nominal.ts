import { sayingNoun } from '../lexicon/arabic-saying-nouns.ts';
import type { Range } from '../text.ts';
import { complementizerAt, prepositionAt } from './complementizers.ts';
import type { Said } from './said.ts';
import type { Token } from '../tokens.ts';
import { isQuotedName } from './quoted-names.ts';
import type { Clause } from './subject.ts';

/** A noun that opens speech: اكتفى مصدر بالقول إن, سارع إلى التأكيد أن. */
export interface Nominal {
  cue: Range & { lemma: string; class: string };
  said: Said;
}

const complements = new Set(['that', 'إلى', 'على', 'عن', 'من'] as const);
const before = /^(?:[وف]?(?:الي|على|في|مع|عن|من|عبر|قبل|جدد|كرر|جددت|كررت|مجددا|مكررا))$/;
const furthest = 6;

/** Reads the noun of saying at a token; null where no words follow it. */
export function readNominal({ text, tokens, to }: Clause, i: number): Nominal | null {
  const token = tokens[i];
  const noun = token?.kind === 'word' ? sayingNoun(token.form) : null;
  if (token === undefined || noun === null) return null;
  // بالإضافة إلى أن: one thing more.
  if (noun.lemma === 'أضاف' && tokens[i + 1]?.form === 'الي') return null;
  const isGoverned =
    noun.clitics === 1
      ? token.form.startsWith('ب')
      : before.test(tokens[i - 1]?.form ?? '') && (noun.isDefinite || noun.hasOwner);
  if (!isGoverned || !(noun.isDefinite || noun.hasOwner)) return null;
  const cue = {
    start: token.start + noun.clitics,
    end: token.end,
    lemma: noun.lemma,
    class: noun.class,
  };
  for (let [k, limit] = [i + 1, i + furthest]; k < Math.min(to, limit); k++) {
    const that = complementizerAt(tokens, k, complements);
    const isQuote = tokens[k]?.kind === 'quote' && !isQuotedName(text, tokens, k);
    if (tokens[k]?.form === '،' && that === null) {
      // بالقول، على هامش زيارة إلى الميناء، إن.
      const aside = asideEnd(tokens, k, to);
      if (aside === k) return null;
      [k, limit] = [aside, aside + 2];
      continue;
    }
    if (that === null && !isQuote && tokens[k]?.form !== ':') continue;
    const from = that === 'fused' || isQuote ? k : k + 1;
    if (from >= to) return null;
    const kept = prepositionAt(tokens[k - 1]) !== null && that !== null ? k - 1 : null;
    return {
      cue,
      said: {
        kind: tokens[from]?.kind === 'quote' ? 'quote' : 'clause',
        from,
        preposition: kept,
        isClause: that !== null,
      },
    };
  }
  return null;
}

/** The second of two commas, right before what is said; the first, where nothing that is said stands there. */
function asideEnd(tokens: readonly Token[], comma: number, to: number): number {
  for (let k = comma + 1; k < Math.min(to - 1, comma + furthestAside); k++) {
    if (complementizerAt(tokens, k, complements) !== null) return comma;
    if (tokens[k]?.form === '،')
      return complementizerAt(tokens, k + 1, complements) === null ? comma : k;
  }
  return comma;
}

const furthestAside = 14;

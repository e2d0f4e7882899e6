import type { Complement } from '../lexicon/arabic-verbs.ts';
import { wordsOf, type Token } from '../tokens.ts';
import { complementizerAt } from './complementizers.ts';
import type { Clause } from './subject.ts';
import { homographs, verbAt } from './words.ts';

const longestName = 5;

/** A short quote-marked string with the words themselves still to come is a name: كبيرة مهندسي «سديم»، أن. */
export function precedesWords(
  clause: Clause,
  complements: ReadonlySet<Complement>,
  i: number,
): boolean {
  const { text, tokens, to } = clause;
  const quotation = tokens[i]?.quotation;
  if (quotation === undefined || wordsOf(text, quotation).length > longestName) return false;
  for (let k = i + 1; k < Math.min(to, i + furthestName); k++) {
    const token = tokens[k];
    if (token === undefined || token.form === '؛') return false;
    if (complementizerAt(tokens, k, complements) !== null) return true;
    if (token.form === ':') return tokens[k + 1]?.kind === 'quote';
    if (isDocumentVerb(token)) continue;
    const next = verbAt(text, token);
    if (
      next !== null &&
      !homographs.has(token.form) &&
      !(next.verb.isStrict && !next.hasConjunction)
    )
      return false;
  }
  return false;
}

const furthestName = 26;

function isDocumentVerb({ form }: Token): boolean {
  return /^(?:نشر|ذكر|اصدر|اورد|نقل|بث|اجر|كتب)(?:ت|ته|تها|ه|ها|اها|اه)$/.test(form);
}

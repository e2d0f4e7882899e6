import { occasions } from '../lexicon/arabic-occasions.ts';
import { honorifics, titleHeads } from '../lexicon/arabic-speakers.ts';
import type { Complement } from '../lexicon/arabic-verbs.ts';
import { timeWords } from '../lexicon/arabic-words.ts';
import type { Token } from '../tokens.ts';
import { complementizerAt } from './complementizers.ts';
import { isNamePart, nameWord } from './name-words.ts';
import type { Clause } from './subject.ts';
import { finiteVerbAt, isHead } from './words.ts';

const nothing: ReadonlySet<Complement> = new Set(['that']);
const longestComplement = 9;

/** المشرفة على الدراسة، الأستاذة هالة: the comma before the name, however the role before it goes on. */
export function nameAhead({ text, tokens, to }: Clause, from: number, at: number): number | null {
  if (!isHead(tokens[from]?.form ?? '', titleHeads) || tokens[at]?.kind !== 'word') return null;
  for (let i = at; i < Math.min(to, at + longestComplement); i++) {
    const token = tokens[i];
    if (token?.kind === 'mark')
      return isComma(token) && startsName(tokens, i + 1) && closesName(tokens, i + 2) ? i : null;
    if (
      token === undefined ||
      complementizerAt(tokens, i, nothing) !== null ||
      timeWords.has(token.form) ||
      occasions.has(token.form) ||
      finiteVerbAt(text, tokens, i)?.tense === 'perfect'
    )
      return null;
  }
  return null;
}

function isComma({ form }: Token): boolean {
  return form === '،' || form === ',';
}

/** An honorific, or a given name and another part of a name. */
function startsName(tokens: readonly Token[], i: number): boolean {
  const [token, next] = [tokens[i], tokens[i + 1]];
  if (token?.kind !== 'word') return false;
  if (honorifics.has(token.form)) return isNamePart(next);
  return /given/.test(nameWord(token)) && isNamePart(next);
}

/** A comma, a complementizer, a quote or a colon within few words. */
function closesName(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < from + 5; i++) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'mark' || token.kind === 'quote') return true;
    if (complementizerAt(tokens, i, nothing) !== null) return true;
    if (!isNamePart(token)) return false;
  }
  return false;
}

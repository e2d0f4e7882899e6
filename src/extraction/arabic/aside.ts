import { isForSomebody, isManner } from '../lexicon/arabic-manner.ts';
import {
  givenNames,
  honorifics,
  organizationHeads,
  titleHeads,
} from '../lexicon/arabic-speakers.ts';
import { type Token } from '../tokens.ts';
import { isDefinite, isHead } from './words.ts';

/** Where to whom and how end after a verb, or the sentence where nobody is named after them. */
export function asideEnd(
  { tokens, to }: { tokens: readonly Token[]; to: number },
  from: number,
): number {
  let i = from;
  let isHow = false;
  for (; i < to; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word' || token.isKnown === true) break;
    if (isManner(token.form)) isHow = true;
    else if (!isForSomebody(token.form)) break;
  }
  if (i === from || !isHow) return i;
  for (const k of [i, i + 1]) if (k < to && startsName(tokens[k])) return k;
  return to;
}

function startsName(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false;
  if (token.isKnown === true || isDefinite(token.form)) return !token.form.startsWith('ب');
  return (
    givenNames.has(token.form) ||
    honorifics.has(token.form) ||
    isHead(token.form, titleHeads) ||
    isHead(token.form, organizationHeads)
  );
}

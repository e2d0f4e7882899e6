import { organizationHeads, titleHeads } from '../lexicon/arabic-speakers.ts';
import type { Token } from '../tokens.ts';
import { startsName } from './name-words.ts';
import type { TokenRange } from './subject.ts';
import { hasProclitic, isDefinite, isHead } from './words.ts';

/** وأشاد المدرب | بروح الفريق: a role with the article without what its verb takes, unless a body or a name follows: الطبيبة بالمركز. */
export function withoutComplement(tokens: readonly Token[], { from, to }: TokenRange): TokenRange {
  if (!isHead(tokens[from]?.form ?? '', titleHeads)) return { from, to };
  for (let i = from + 1; i < to; i++) {
    const token = tokens[i];
    if (token === undefined || !isDefinite(tokens[i - 1]?.form ?? '')) break;
    if (!hasProclitic(token, 'ب')) continue;
    const isOfBody = isHead(token.form.slice(1), organizationHeads);
    for (let k = i + 1; k < to; k++) if (startsName(tokens, k)) return { from, to };
    return isOfBody ? { from, to } : { from, to: i };
  }
  return { from, to };
}

import type { Agreement } from '../lexicon/arabic-forms.ts';
import { genderOf } from '../lexicon/arabic-given-names.ts';
import { anonymousHeads, titleHeads } from '../lexicon/arabic-speakers.ts';
import type { Token } from '../tokens.ts';
import { isOfWoman } from './feminine.ts';
import { isNamePart, startsName } from './name-words.ts';
import type { TokenRange } from './subject.ts';
import type { Topic } from './topics.ts';
import { isDefinite, isHead } from './words.ts';

const asking = /^[وف]?[يت]?سالت?$/;
const longest = 4;

/** وسأل القاضي | المتهم عن المال: whom a clause asks, after who asks. Null where none is named. */
export function askedPerson(
  tokens: readonly Token[],
  verb: number,
  { from, to }: TokenRange,
): Topic | null {
  if (!asking.test(tokens[verb]?.form ?? '')) return null;
  for (let i = from + 1; i <= to; i++) {
    const [before, token] = [tokens[i - 1], tokens[i]];
    if (token?.kind !== 'word' || before?.kind !== 'word') return null;
    const isWhole = isDefinite(before.form) || (i > from + 1 && isNamePart(before));
    const isRole =
      isDefinite(token.form) &&
      [titleHeads, anonymousHeads].some((heads) => isHead(token.form, heads));
    const isName = i === to && startsName(tokens, i);
    if (!isWhole || !(isRole || isName)) continue;
    let end = i + 1;
    while (end < i + longest && isNamePart(tokens[end])) end++;
    const agreement = isRole ? (isOfWoman(token) ? 'f' : 'm') : genderOf(token.form);
    return somebodyAt({ from: i, to: end }, agreement, { isFirst: true });
  }
  return null;
}

/** A topic that is somebody for sure. */
export function somebodyAt(
  phrase: TokenRange,
  agreement: Agreement | null,
  { isFirst }: { isFirst: boolean },
): Topic {
  return { phrase, apposition: null, agreement, isPerson: true, isFirst, isAsking: false };
}

import { honorifics, givenNames, titleHeads } from '../lexicon/arabic-speakers.ts';
import type { Token } from '../tokens.ts';
import { isNamePart, nameWord } from './name-words.ts';
import type { TokenRange } from './subject.ts';
import { nameBefore } from './whole-name.ts';
import { isDefinite, isHead } from './words.ts';

/** المدير التنفيذي لشركة المدار ماجد العنزي: a role, of whatever body, that ends with its bearer's name leaves nothing for an object. */
export function isOnePerson(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  const first = tokens[from];
  if (first === undefined || to - from < 4 || !isHead(first.form, titleHeads)) return false;
  return (
    endsWithName(tokens, { from, to }) &&
    !tokens
      .slice(from + 1, to)
      .some(
        ({ form }) =>
          isHead(form, titleHeads) &&
          !/(?:ين|ون|ات)$/.test(form) &&
          !honorifics.has(form) &&
          !givenNames.has(form),
      )
  );
}

function endsWithName(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  const [one, last] = [tokens[to - 2], tokens[to - 1]];
  if (one === undefined || !isNamePart(last)) return false;
  const isGiven = /given/.test(nameWord(one)) || !isDefinite(one.form);
  return (isNamePart(one) && isGiven) || nameBefore(tokens, from + 1, to) !== null;
}

import { isCapital } from '../english/words.ts';
import { isBodyNoun } from '../lexicon/english-bodies.ts';
import { works } from '../lexicon/english-name-words.ts';
import { type Token } from '../tokens.ts';
import { baseOf, isAcronym } from './english-token.ts';

/** Oxfam programme manager, Tesla project engineer: where a body ends before what somebody does there. */
export function workEnd(
  words: readonly Token[],
  { from, to, role }: { from: number; to: number; role: string },
): number {
  let end = to;
  while (
    end > from + 1 &&
    works.test(words[end - 1]?.text ?? '') &&
    isCapital(words[end - 2]) &&
    !isCandidates(words.slice(from, end), role)
  )
    end--;
  return end;
}

/** Finch campaign manager, Ada Finch campaign chairman: of the campaign for somebody, where no body runs it. */
function isCandidates(words: readonly Token[], role: string): boolean {
  const name = words.slice(0, -1);
  return (
    words.at(-1)?.text === 'campaign' &&
    name.length < 3 &&
    name.every((word) => isCapital(word) && !isAcronym(word) && !isBodyNoun(baseOf(word))) &&
    !/^(?:officers?|coordinators?|organi[sz]ers?|leads?|heads?)$/.test(role)
  );
}

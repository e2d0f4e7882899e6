import {
  anonymousHeads,
  givenNames,
  organizationHeads,
  titleHeads,
} from '../lexicon/arabic-speakers.ts';
import type { Token } from '../tokens.ts';

/** سليم، | طالب هندسة: who learns something, after a comma. */
export function isPupil(tokens: readonly Token[], i: number): boolean {
  const [before, token, next] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (token?.form !== 'طالب' || before?.kind !== 'mark' || next?.kind !== 'word') return false;
  const isSomebody = [titleHeads, anonymousHeads, organizationHeads, givenNames].some((heads) =>
    heads.has(next.form),
  );
  return !isSomebody && !/^(?:ال|ب)|(?:ه|ها|هم)$/.test(next.text);
}

import { institutionsOf } from '../lexicon/arabic-roles.ts';
import { teamsOfNickname } from '../lexicon/arabic-team-nicknames.ts';
import type { Token } from '../tokens.ts';
import type { BodyContext } from './arabic-body.ts';

const newcomer = /^ال(?:جديد|شاب|مخضرم|معار|مصاب)ه?$/;

/**
 * مهاجم الوحدة الجديد المغربي: where the name of a club ends before what tells of its player or coach, and where they are from.
 *
 * @param head the folded noun of the role.
 */
export function clubEnd(
  { tokens, nations }: BodyContext,
  { from, to }: { from: number; to: number },
  head: string,
): number {
  if (institutionsOf.get(head)?.has('فريق') !== true) return to;
  const isOfNation = (i: number) => {
    const token = tokens[i];
    return token !== undefined && nations.ofAdjective(token) !== null;
  };
  let at = to - 1;
  while (at > from + 1 && isOfNation(at)) at--;
  const form = tokens[at]?.form ?? '';
  const isOfPlayer = newcomer.test(form) && head.endsWith('ه') === form.endsWith('ه');
  return at > from && isOfPlayer ? at : to;
}

/** مدرب نسور قاسيون سامي عزيز: either word of what a team is called. */
export function isOfNickname(tokens: readonly Token[], i: number): boolean {
  return [i - 1, i].some((at) =>
    teamsOfNickname.has(`${tokens[at]?.form ?? ''} ${tokens[at + 1]?.form ?? ''}`),
  );
}

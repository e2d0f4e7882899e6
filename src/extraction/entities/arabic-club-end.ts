import { institutionsOf } from '../lexicon/arabic-roles.ts';
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

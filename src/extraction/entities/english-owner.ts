import { isCapital, isComma } from '../english/words.ts';
import { isOwnBody } from '../lexicon/english-bodies.ts';
import { type Paragraph } from '../statement.ts';
import { type Token } from '../tokens.ts';
import { textOf } from './english-noun.ts';
import { belonging } from './english-relative.ts';
import { memberOf, type Role } from './english-role.ts';
import { type Run } from './english-run.ts';
import { baseOf, isPossessor } from './english-token.ts';

/** The body that a name right after a possessor belongs to: the Hope Front's Yasmin Deheb, the firm's Gil Navarro. */
export function ownerBefore({ text, tokens }: Paragraph, run: Run, limit: number): Role | null {
  const owner = tokens[run.from - 1];
  if (!isPossessor(owner)) return null;
  const head = baseOf(owner);
  if (tokens[run.from - 2]?.form === 'the' && isOwnBody(head) && !isCapital(owner))
    return memberOf({ kind: 'definite', text: `the ${head}`, head });
  if (!isCapital(owner) || run.name > run.from) return null;
  let from = run.from - 1;
  while (from > limit && isCapital(tokens[from - 1]) && !isPossessor(tokens[from - 1])) from--;
  const name = tokens.slice(from, run.from).filter(({ form }) => form !== 'the');
  return memberOf({ kind: 'named', text: textOf(text, name), head });
}

/** Verbs of whoever acts for somebody. */
export const speaksFor =
  /^(?:speaking|acting|appearing|writing|representing|campaigning|testifying|replying|responding|answering|closing|opening|summing|winding|moving|pleading|negotiating)$/;

/** The body for whom somebody speaks, by a phrase that starts with the verb: speaking on behalf of the bishops. */
export function spokenForIn(text: string, words: readonly Token[]): Role | null {
  if (words[0]?.form === 'representing') return belonging(text, words);
  const at = words.findIndex(
    ({ form }, k) => form === 'for' || (form === 'of' && words[k - 1]?.form === 'behalf'),
  );
  const side = words.at(-1)?.form ?? '';
  if (at !== -1 && /^(?:prosecution|defen[cs]e|crown)$/.test(side))
    return memberOf({ kind: 'definite', text: `the ${side}`, head: side });
  return at === -1 ? null : belonging(text, words.slice(at));
}

/** Speaking for the union, Ada Finch said: for whom the sentence says a name speaks. */
export function spokenForBefore(
  { text, tokens }: Paragraph,
  { from }: Run,
  start: number,
): Role | null {
  // 11.20: Replying for the union.
  const opening =
    tokens[start]?.kind === 'number' && tokens[start + 1]?.form === ':' ? start + 2 : start;
  const first = tokens[opening];
  const isLead =
    isComma(tokens[from - 1]) &&
    from - start < 16 &&
    first !== undefined &&
    speaksFor.test(first.form) &&
    !tokens.slice(start, from - 1).some(isComma);
  return isLead ? spokenForIn(text, tokens.slice(opening, from - 1)) : null;
}

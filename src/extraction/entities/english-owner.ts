import { isCapital } from '../english/words.ts';
import { isOwnBody } from '../lexicon/english-bodies.ts';
import { type Paragraph } from '../statement.ts';
import { textOf } from './english-noun.ts';
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

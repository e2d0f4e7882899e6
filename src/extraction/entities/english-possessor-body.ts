import { isCapital } from '../english/words.ts';
import { bodyField, isBodyNoun } from '../lexicon/english-bodies.ts';
import { determiners } from '../lexicon/english-function-words.ts';
import { roleField } from '../lexicon/english-roles.ts';
import { type Token } from '../tokens.ts';
import { isRoleNoun, textOf } from './english-noun.ts';
import { type BodyWords } from './english-role-body.ts';
import { baseOf } from './english-token.ts';

/** The body that a possessor before a role names: the county's, the strikers', Vantrex's. */
export function possessorBody(
  text: string,
  words: readonly Token[],
  role: string,
): BodyWords | null {
  const from = determiners.has(words[0]?.form ?? '') ? 1 : 0;
  const owner = words.slice(from);
  const last = owner.at(-1);
  if (last === undefined) return null;
  const form = baseOf(last);
  const name = textOf(text, owner);
  const isOf = owner.some((word) => word.form === 'of' || word.form === 'for');
  if (owner.some(isCapital) && (isOf || !(roleField(form) !== null && owner.length > 1)))
    return isRoleNoun(last) && !isCapital(last)
      ? { kind: 'owner', text: name, head: form }
      : { kind: 'named', text: name, head: form };
  if (isBodyNoun(form) || bodyField(form) !== null)
    return { kind: 'definite', text: `the ${name}`, head: form };
  // The strikers' spokesman, the residents' leader: of those for whom they speak.
  const isGroup = /(?:s|men)$/.test(form) && /^(?:spokes|head)$/.test(roleField(role) ?? '');
  // The estate's manager: of whatever is named by that noun.
  const isThing = determiners.has(words[0]?.form ?? '') && owner.length === 1;
  if (!isRoleNoun(last) && !isThing) return null;
  return isGroup && isRoleNoun(last)
    ? { kind: 'definite', text: `the ${name}`, head: form }
    : { kind: 'owner', text: name, head: form };
}

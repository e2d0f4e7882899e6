import { isComma } from '../english/words.ts';
import { type Paragraph } from '../statement.ts';
import { tokenAfter } from '../tokens.ts';
import { roleOfClause } from './english-after-name.ts';
import { branches } from './english-body-part.ts';
import { headIndex, phraseEnd } from './english-noun.ts';
import { type Phrase } from './english-phrase.ts';
import { readBody } from './english-role-body.ts';
import { memberOf, type Role } from './english-role.ts';

/** What a phrase without a name and the clause after it say of somebody: a lawyer who teaches at Larnby University. */
export function rolesUnnamed({ text, tokens }: Paragraph, phrase: Phrase): Role[] {
  const roles = phrase.role === null ? ofBody(text, phrase) : [phrase.role];
  const end = tokenAfter(tokens, phrase.words.at(-1)?.end ?? 0);
  const who = isComma(tokens[end]) ? end + 1 : end;
  if (tokens[who]?.form !== 'who') return roles;
  const clause = roleOfClause(text, tokens.slice(who + 1, phraseEnd(tokens, who + 1)));
  return clause?.body?.kind === 'named' ? [...roles, clause] : roles;
}

/** The branch of the union; rebels of the Popular Column. */
function ofBody(text: string, { words, head, isPlural }: Phrase): Role[] {
  const body = readBody(text, words, headIndex(words));
  const isOf = branches.test(head) || (isPlural && body?.kind === 'named');
  return body !== null && isOf ? [memberOf(body)] : [];
}

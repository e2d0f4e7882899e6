import { isHead } from '../arabic/words.ts';
import { anonymousHeads, organizationHeads, titleHeads } from '../lexicon/arabic-speakers.ts';
import type { Token } from '../tokens.ts';

/** Where a clause on somebody starts right after their name: التي تعمل, وهي تعمل. */
export function clauseAfter(tokens: readonly Token[], name: number): number | null {
  const end = tokens[name]?.kind === 'bracket' ? name + 1 : name;
  const i = isComma(tokens[end]) ? end + 1 : end;
  const form = tokens[i]?.form ?? '';
  const isClause = /^وه[وي]$/.test(form) ? isDoing(tokens[i + 1]) : /^و?(?:الذي|التي)$/.test(form);
  return isClause ? i + 1 : null;
}

/** وهي تمسك: what somebody does, and not who they are. */
export function isDoing(token: Token | undefined): boolean {
  const form = token?.form ?? '';
  return (
    /^[يت]...?/.test(form) &&
    ![titleHeads, anonymousHeads, organizationHeads].some((heads) => isHead(form, heads))
  );
}

export function isComma(token: Token | undefined): boolean {
  return token?.form === '،' || token?.form === ',';
}

import type { Token } from '../tokens.ts';
import { coordinators, isFinite } from './grammar.ts';
import { findSaid } from './said.ts';
import { formAt } from './verb-group.ts';

/** Whether a clause around the verb goes on after it, rather than words about the speaker. */
export function goesOn(
  tokens: readonly Token[],
  from: number,
  { to, hasClause }: { to: number; hasClause: boolean },
): boolean {
  const first = tokens[from];
  if (first === undefined || from >= to) return false;
  if (/^(?:who|which|whose|citing|quoting|speaking|referring|adding)$/.test(first.form))
    return false;
  const form = formAt(tokens, from);
  if (form?.isParticiple === true) return false;
  if (coordinators.has(first.form) && saysAnew(tokens, from + 1, to)) return false;
  // While costs had doubled: a tense that has moved back with what was said.
  if (first.form === 'while' && hasMovedBack(tokens, from + 1, to)) return true;
  if (hasClause && /^(?:after|when|while|as|before|with|during|in|at|a|an)$/.test(first.form))
    return false;
  return !first.form.endsWith('ing') || isFinite(tokens, from + 1) || isGerund(tokens, from, to);
}

/** Replacing her would be: a gerund that a verb of its own follows. */
function isGerund(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from + 1; i < Math.min(to, from + 8); i++) {
    const token = tokens[i];
    if (token?.kind !== 'word' || /^(?:who|which|that|what|as|when|where|how)$/.test(token.form))
      return false;
    if (/^(?:would|will|could|can|should|must|may|might|is|was)$/.test(token.form)) return true;
  }
  return false;
}

/** And economists believe: a clause whose own verb is one of saying. */
function saysAnew(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, from + 8); i++) {
    const form = formAt(tokens, i);
    if (form !== null && !form.isInfinitive && !form.isPassive)
      return i === from || findSaid(tokens, form, to) !== null;
    if (isFinite(tokens, i)) return false;
  }
  return false;
}

/** Whether the first verb of a clause is in a tense of reported speech. */
function hasMovedBack(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, from + 8); i++)
    if (isFinite(tokens, i)) return /^(?:had|would)$/.test(tokens[i]?.form ?? '');
  return false;
}

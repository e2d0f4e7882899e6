import { isBeforeRole, isCompound } from './name-words.ts';
import type { Token } from '../tokens.ts';

/** A name goes on at a word that would end a phrase elsewhere: هدى | علم الدين, كوستا دو | لا فيلا. */
export function goesOnInName(tokens: readonly Token[], i: number): boolean {
  const [before = '', token] = [tokens[i - 1]?.form, tokens[i]];
  if (/^(?:لا|لاس)$/.test(token?.form ?? '') && /^(?:دي|دو|دا)$/.test(before)) return true;
  return isCompound(token, tokens[i + 1]) || isBeforeRole(tokens, i);
}
